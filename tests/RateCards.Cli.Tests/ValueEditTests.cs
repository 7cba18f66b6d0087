namespace RateCards.Cli.Tests;

/// <summary>What <c>set</c> puts into a card beside one more price: factors, models, paths, days before the first. The whole file is compared.</summary>
public sealed class ValueEditTests : IDisposable
{
    private const string Acme = "RateCards/cards/acme.yaml";

    private const string Card = """
        card: acme      # a comment that stays
        title: Acme
        provider: Acme
        currency: USD
        sources:
          page: { title: Acme pricing page, url: "https://acme.example/pricing", verified: 2026-05-16, trust: vendor }
        meters:
          input:  { label: Input, unit: USD/Mtok }
          output: { label: Output, unit: USD/Mtok }
        paths:
          standard: { label: Standard }
          batch:    { label: Batch }   # half of it
        factors:
          batch:
            path: batch
            of: standard
            meters: [input, output]
            entries:
              - { since: 2026-01-10, source: page, factor: 60% }   # the launch
        skus:
          flow:
            label: Flow
            entries:
              - { since: 2026-01-10, source: page, standard: { input: 1.00, output: 4.00 } }   # its first

          block:
            label: Block
            entries:
              # what was read off
              - since: 2026-01-10
                source: page
                standard: { input: 2.00, output: 8.00 }
        # the end

        """;

    private readonly ProjectCopy _project = new();

    public ValueEditTests() => _project.Write(Acme, Card);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_factor_is_set_and_what_follows_is_said()
    {
        const string entry = "      - { since: 2026-01-10, source: page, factor: 60% }   # the launch\n";

        var run = Set(["acme.batch", "50%", "--since", "2026-06-01", "--source", "page", "--verified", "2026-06-02"],
            entry, entry + "      - { since: 2026-06-01, source: page, verified: 2026-06-02, factor: 50% }\n");

        run.Output.Split('\n')[1..^1].ShouldBe(
        [
            "acme.batch: 50% from 2026-06-01; it was 60% since 2026-01-10",
            "acme.flow.input.batch: 0.50 USD/Mtok from 2026-06-01, which follows from it",
            "acme.flow.output.batch: 2.00 USD/Mtok from 2026-06-01, which follows from it",
            "acme.block.input.batch: 1.00 USD/Mtok from 2026-06-01, which follows from it",
            "acme.block.output.batch: 4.00 USD/Mtok from 2026-06-01, which follows from it",
        ]);
    }

    [Theory]
    [InlineData("2025-12-01", "2025-12-01", "- { since: 2025-12-01, source: page, verified: 2025-12-01, factor: 70% }\n      ", "acme.batch: 70% from 2025-12-01 until 2026-01-10; there was none then")]
    public void A_factor_before_the_first_one_goes_before_it(string since, string seen, string added, string said) =>
        Set(["acme.batch", "70%", "--since", since, "--source", "page", "--verified", seen], "- { since: 2026-01-10, source: page, factor", added + "- { since: 2026-01-10, source: page, factor")
            .Output.ShouldContain(said);

    [Theory]
    [InlineData("acme.flow.input", "0.90", "      - { since: 2026-01-10, source: page, standard: { input: 1.00", "      - { since: 2025-12-01, source: page, verified: 2025-12-01, standard: { input: 0.90 } }\n")]
    [InlineData("acme.block.input", "1.90", "      - since: 2026-01-10", "      - since: 2025-12-01\n        source: page\n        verified: 2025-12-01\n        standard: { input: 1.90 }\n")]
    public void A_price_of_a_day_before_the_first_entry_goes_before_it(string id, string value, string first, string added) =>
        Set([id, value, "--since", "2025-12-01", "--source", "page", "--verified", "2025-12-01"], first, added + first)
            .Output.ShouldContain($"{id}: {value} USD/Mtok from 2025-12-01 until 2026-01-10; it had no price then");

    [Theory]
    [InlineData("entries: [{ since", "entries: [{ since: 2025-12-01, source: page, verified: 2025-12-01, standard: { input: 0.90 } }, { since")]
    [InlineData("entries: [\n        { since", "entries: [\n        { since: 2025-12-01, source: page, verified: 2025-12-01, standard: { input: 0.90 } },\n        { since")]
    public void Between_brackets_it_goes_there(string opening, string expected)
    {
        _project.Edit(Acme, "entries:\n      - { since: 2026-01-10, source: page, standard: { input: 1.00, output: 4.00 } }   # its first", opening + ": 2026-01-10, source: page, standard: { input: 1.00, output: 4.00 } }]");

        Set(["acme.flow.input", "0.90", "--since", "2025-12-01", "--source", "page", "--verified", "2025-12-01"], opening, expected);
    }

    [Fact]
    public void A_card_in_JSON_takes_an_earlier_price_and_a_new_model_too()
    {
        const string file = "RateCards/cards/json.json";
        _project.Write(file, """
            {
              "card": "json", "title": "Json", "provider": "Acme", "currency": "USD",
              "sources": { "page": { "title": "Page", "url": "https://acme.example/", "verified": "2026-05-16", "trust": "vendor" } },
              "meters": { "input": { "label": "Input", "unit": "USD/Mtok" } },
              "skus": {
                "one": {
                  "label": "One",
                  "entries": [
                    { "since": "2026-01-10", "source": "page", "input": "1.00" }
                  ]
                }
              }
            }
            """);
        var before = File.ReadAllText(_project.PathTo(file));

        Run("json.one.input", "0.90", "--since", "2025-12-01", "--source", "page", "--verified", "2025-12-01").Error.ShouldBe("");
        var earlier = before.Replace("        { \"since\": \"2026-01-10\"", "        { \"since\": \"2025-12-01\", \"source\": \"page\", \"verified\": \"2025-12-01\", \"input\": \"0.90\" },\n        { \"since\": \"2026-01-10\"", StringComparison.Ordinal);
        File.ReadAllText(_project.PathTo(file)).ShouldBe(earlier);
        Run("json.two.input", "1.20", "--label", "Two \"2\"", "--since", "2026-05-01", "--source", "page").Error.ShouldBe("");
        File.ReadAllText(_project.PathTo(file)).ShouldBe(earlier.Replace(
            "      ]\n    }\n  }", "      ]\n    },\n    \"two\": { \"label\": \"Two \\\"2\\\"\", \"entries\": [{ \"since\": \"2026-05-01\", \"source\": \"page\", \"input\": \"1.20\" }] }\n  }", StringComparison.Ordinal));
    }

    [Fact]
    public void A_model_that_is_new_to_the_card_comes_with_its_label()
    {
        const string last = "        standard: { input: 2.00, output: 8.00 }\n";

        Set(["acme.nova-1.input", "1.50", "--label", "Nova 1: the \"new\" one", "--since", "2026-06-01", "--source", "https://acme.example/nova", "--verified", "2026-06-02"],
            last,
            last + "\n  nova-1:\n    label: \"Nova 1: the \\\"new\\\" one\"\n    entries:\n      - { since: 2026-06-01, source: acme-example, standard: { input: 1.50 } }\n",
            ("trust: vendor }\n", "trust: vendor }\n  acme-example: { title: \"acme.example/nova\", url: \"https://acme.example/nova\", verified: 2026-06-02, trust: transcribed }\n"));
        _project.Run("rates acme.nova-1 --as-of 2026-06-02 --format json").Output.ShouldContain("Nova 1: the \\\"new\\\" one");
    }

    [Fact]
    public void A_GPU_that_is_new_to_its_card_is_a_model_like_any_other()
    {
        var run = Run("fireworks-gpu-hours.b400-512gb.gpu-hour", "15.00", "--label", "B400 512GB", "--since", "2026-11-01", "--source", "page-2026-10", "--verify-by", "2026-11-05");

        run.Error.ShouldBe("");
        run.Output.ShouldContain("fireworks-gpu-hours.b400-512gb.gpu-hour: 15.00 USD/GPU-hour from 2026-11-01; it had no price then");
        run.Output.ShouldContain("fireworks-gpu-hours.b400-512gb.gpu-hour.region-pinned: 22.50 USD/GPU-hour from 2026-11-01, which follows from it");
    }

    [Fact]
    public void A_path_that_is_new_to_the_card_comes_with_its_label()
    {
        const string first = "standard: { input: 1.00, output: 4.00 } }   # its first\n";

        Set(["acme.flow.input.priority", "1.60", "--label", "Priority", "--since", "2026-06-01", "--source", "page", "--verified", "2026-06-02"],
            first,
            first + "      - { since: 2026-06-01, source: page, verified: 2026-06-02, priority: { input: 1.60 } }\n",
            ("  batch:    { label: Batch }   # half of it\n", "  batch:    { label: Batch }   # half of it\n  priority: { label: \"Priority\" }\n"));
    }

    [Theory]
    [InlineData("acme.flw.input 1.00", "The card 'acme' has no SKU 'flw'. Did you mean 'flow'? Where it is new, say what readers call it: --label TEXT.")]
    [InlineData("acme.flow.input.bach 1.00", "The card 'acme' has no path 'bach': standard, batch. Where it is new, say what readers call it: --label TEXT.")]
    [InlineData("acme.nova.input.priority 1.00 --label Nova", "The card 'acme' has neither the SKU 'nova' nor the path 'priority': set a price of the SKU's on a path that is there first.")]
    [InlineData("acme.Nova_1.input 1.00 --label Nova", "'Nova_1' is not an id: lower-case letters a–z, digits and, between them, hyphens")]
    [InlineData("acme.flow.input 1.10 --label Flow", "'acme.flow.input' is a rate of the card already: leave --label out")]
    [InlineData("acme.batch 50% --label Batch", "'acme.batch' is a factor of the card already: leave --label out")]
    [InlineData("acne.flow.input 1.10", "There is no card 'acne'.")]
    [InlineData("acme.flow 1.10", "There is no rate 'acme.flow'.")]
    [InlineData("acme.nova.imput 1.10 --label Nova", "There is no rate 'acme.nova.imput'.")]
    [InlineData("acme.batch half", "'half' is not a factor. Write a share such as 50% or 0.5.")]
    [InlineData("acme.batch 0%", "'0%' is not a factor.")]
    [InlineData("acme.batch 0.6", "cards/acme.yaml(19,18): 'acme.batch' is 60% since 2026-01-10 already. Where it was seen again, add the day to 'verified' of that entry.")]
    [InlineData("acme.flow.input 1.0", "cards/acme.yaml(24,63): 'acme.flow.input' is 1.00 since 2026-01-10 already.")]
    public void What_cannot_be_set_is_said_with_the_place_and_the_way(string call, string message)
    {
        var run = _project.Run($"set {call} --since 2026-06-01 --source page --verified 2026-06-02");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(message);
        File.ReadAllText(_project.PathTo(Acme)).ShouldBe(Card);
    }

    [Fact]
    public void A_factor_has_one_entry_a_day() =>
        Run("acme.batch", "50%", "--since", "2026-01-10", "--source", "page").Error
            .ShouldContain("cards/acme.yaml(19,18): There is an entry of 'acme.batch' from 2026-01-10 on, which says 60%. Where that was never right, correct it there, with 'correction: why'.");

    [Fact]
    public void A_card_whose_paths_follow_from_axes_takes_none_by_a_call()
    {
        _project.Edit(Acme, "paths:\n  standard: { label: Standard }\n  batch:    { label: Batch }   # half of it\n", "axes:\n  tier: { standard: { label: Standard }, batch: { label: Batch } }\n  region: { global: { label: Global }, eu: { label: EU } }\n");

        Run("acme.flow.input.priority", "1.60", "--label", "Priority", "--since", "2026-06-01", "--source", "page", "--verified", "2026-06-02").Error
            .ShouldContain("'priority' is no path of the card 'acme', whose paths follow from axes, hours or steps: standard, batch, eu. Write a new one into cards/acme.yaml.");
    }

    /// <summary>Runs the call and holds that nothing in the file has changed but what is named.</summary>
    private CommandRun Set(string[] call, string old, string edited, params (string Old, string New)[] more)
    {
        var before = File.ReadAllText(_project.PathTo(Acme));
        var run = Run(call);
        run.Error.ShouldBe("");
        run.ExitCode.ShouldBe(0);
        File.ReadAllText(_project.PathTo(Acme)).ShouldBe(more.Append((old, edited)).Aggregate(before, (text, edit) => text.Replace(edit.Item1, edit.Item2, StringComparison.Ordinal)));
        return run;
    }

    private CommandRun Run(params string[] call) => _project.Run(["set", .. call]);
}
