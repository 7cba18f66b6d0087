using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>Each edit is checked by the lines of the file that differ, so that all else is known to be as it was.</summary>
public sealed class CardEditTests : IDisposable
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
        skus:
          flow:
            label: Flow
            entries:
              - { since: 2026-01-10, source: page, input: 0.95, output: 4.00 }   # the launch

          block:
            label: Block
            entries:
              - since: 2026-01-10
                source: page
                input: 0.95
                output: 4.00
                # kept
        """;

    private readonly ProjectCopy _project = new();

    public CardEditTests() => _project.Write(Acme, Card + "\n");

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("acme.flow.input", "      - { since: 2026-06-01, source: page, verified: 2026-06-02, input: 1.05 }")]
    [InlineData("acme.block.input", "      - since: 2026-06-01\n        source: page\n        verified: 2026-06-02\n        input: 1.05")]
    public void A_new_price_is_an_entry_behind_the_last_one_in_its_style(string id, string added) =>
        Added($"set {id} 1.05 --since 2026-06-01 --source https://acme.example/pricing --verified 2026-06-02", Acme).ShouldBe(added.Split('\n'));

    [Fact]
    public void A_second_price_of_the_same_day_goes_into_the_same_entry()
    {
        _project.Run("set acme.flow.input 1.05 --since 2026-06-01 --source page --verified 2026-06-02").ExitCode.ShouldBe(0);

        Added("set acme.flow.output 4.50 --since 2026-06-01 --source page --verified 2026-06-02", Acme)
            .ShouldBe(["      - { since: 2026-06-01, source: page, verified: 2026-06-02, input: 1.05, output: 4.50 }"]);
    }

    private const string Conditional = AcmeCard.Head + """
        meters:
          input:  { label: Input, unit: USD/Mtok }
          output: { label: Output, unit: USD/Mtok }
        steps: { title: Prompt tokens, by: input }
        skus:
          stepped:
            label: Stepped
            entries:
              - { since: 2026-01-10, source: page, input: { up-to 200000: 1.25, above: 2.50 }, output: 10.00 }
              - { since: 2026-02-01, until: 2026-03-01, source: page, output: 8.00 }
        """;

    [Fact]
    public void On_a_card_with_steps_a_price_without_them_is_set_as_ever()
    {
        _project.Write(Acme, Conditional + "\n");

        Added("set acme.stepped.output 9.00 --since 2026-06-01 --source page --verified 2026-06-02", Acme)
            .ShouldBe(["      - { since: 2026-06-01, source: page, verified: 2026-06-02, output: 9.00 }"]);
    }

    [Theory]
    [InlineData("set acme.stepped.input 1.30", "'acme.stepped.input' is a step of a price, beside 'acme.stepped.input.above-200000'.")]
    [InlineData("set acme.stepped.input.above-200000 2.60", "'acme.stepped.input.above-200000' is a step of a price, beside 'acme.stepped.input'.")]
    public void One_step_alone_is_not_set(string call, string message)
    {
        _project.Write(Acme, Conditional + "\n");

        var run = _project.Run($"{call} --since 2026-06-01 --source page --verified 2026-06-02");

        run.ExitCode.ShouldNotBe(0);
        run.Error.ShouldContain(message);
    }

    [Fact]
    public void What_came_back_after_a_promotion_has_no_entry_to_verify()
    {
        _project.Write(Acme, Conditional + "\n");

        var run = _project.Run("verify acme.stepped.output --date 2026-05-17");

        run.ExitCode.ShouldNotBe(0);
        run.Error.ShouldContain("'acme.stepped.output' came back at the end of a promotion, on 2026-03-01");
    }

    [Fact]
    public void A_card_with_paths_and_a_card_in_JSON_are_edited_in_their_own_way()
    {
        Added("set fireworks-serverless.gpt-oss-120b.output.priority 0.80 --since 2026-10-02 --source page-2026-10 --verified 2026-10-02", "RateCards/cards/fireworks-serverless.yaml")
            .ShouldBe(["      - since: 2026-10-02", "        source: page-2026-10", "        verified: 2026-10-02", "        priority: { output: 0.80 }"]);
        Added("set fireworks-embeddings.qwen3-8b.input 0.12 --since 2026-10-02 --source page-2026-08 --verified 2026-10-02", "RateCards/cards/fireworks-embeddings.json")
            .ShouldBe([
                "        { \"since\": \"~2026-08-01\", \"source\": \"page-2026-08\", \"input\": \"0.10\" },",
                "        { \"since\": \"2026-10-02\", \"source\": \"page-2026-08\", \"verified\": \"2026-10-02\", \"input\": \"0.12\" }",
            ]);

    }

    [Theory]
    [InlineData("sources:\n  page: { title: Acme pricing page", "sources:\n  page: { title: Acme pricing page",
        "  news-acme-example: { title: \"news.acme.example/prices?from=june#list\", url: \"https://news.acme.example/prices?from=june#list\", verified: 2026-06-02, trust: transcribed }")]
    [InlineData("sources:\n  page: { title: Acme pricing page, url: \"https://acme.example/pricing\", verified: 2026-05-16, trust: vendor }",
        "sources:\n  page:\n    title: Acme pricing page\n    url: https://acme.example/pricing\n    verified: 2026-05-16\n    trust: vendor   # a comment\n    # and another",
        "  news-acme-example:\n    title: \"news.acme.example/prices?from=june#list\"\n    url: \"https://news.acme.example/prices?from=june#list\"\n    verified: 2026-06-02\n    trust: transcribed")]
    public void A_source_that_is_new_joins_the_others_in_their_style(string old, string edited, string source)
    {
        _project.Edit(Acme, old, edited);

        Added("set acme.flow.input 1.05 --since 2026-06-01 --source https://news.acme.example/prices?from=june#list --verified 2026-06-02", Acme)
            .ShouldBe([.. source.Split('\n'), "      - { since: 2026-06-01, source: news-acme-example, input: 1.05 }"]);
        _project.Run("rates --as-of 2026-06-02 --format csv").Output.ShouldContain("acme.flow.input,");
    }

    [Fact]
    public void A_source_that_is_new_joins_a_card_of_JSON_with_a_title_of_its_own()
    {
        const string embeddings = "RateCards/cards/fireworks-embeddings.json";
        var before = File.ReadAllText(_project.PathTo(embeddings));

        _project.Run(["set", "fireworks-embeddings.qwen3-8b.input", "0.12", "--since", "2026-10-02", "--source", "https://fireworks.ai/blog", "--verified", "2026-10-02", "--title", "A \"new\" price: {", "--vendor"])
            .ShouldBe(new CommandRun(0, "RateCards/cards/fireworks-embeddings.json\n", ""));

        var after = File.ReadAllText(_project.PathTo(embeddings));
        after.ShouldBe(before
            .Replace("it is of August 2026.\"\n    }\n", "it is of August 2026.\"\n    },\n    \"fireworks-ai\": { \"title\": \"A \\\"new\\\" price: {\", \"url\": \"https://fireworks.ai/blog\", \"verified\": \"2026-10-02\", \"trust\": \"vendor\" }\n", StringComparison.Ordinal)
            .Replace("\"input\": \"0.10\" }\n", "\"input\": \"0.10\" },\n        { \"since\": \"2026-10-02\", \"source\": \"fireworks-ai\", \"input\": \"0.12\" }\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_new_source_of_one_host_gets_a_name_of_its_own()
    {
        _project.Run("set acme.flow.input 1.05 --since 2026-06-01 --source https://news.acme.example/1 --verified 2026-06-02").ExitCode.ShouldBe(0);

        Added("set acme.flow.input 1.15 --since 2026-07-01 --source https://news.acme.example/2 --verified 2026-07-02", Acme)
            .ShouldBe([
                "  news-acme-example-2: { title: \"news.acme.example/2\", url: \"https://news.acme.example/2\", verified: 2026-07-02, trust: transcribed }",
                "      - { since: 2026-07-01, source: news-acme-example-2, input: 1.15 }",
            ]);
    }

    [Theory]
    [InlineData("--source https://other.example/ --verified 2026-06-02")]
    [InlineData("--source page --verified 2026-06-03")]
    [InlineData("--source page --verify-by 2026-06-03")]
    public void A_price_joins_an_entry_of_its_day_only_with_the_same_evidence(string evidence)
    {
        _project.Run("set acme.flow.input 1.05 --since 2026-06-01 --source page --verified 2026-06-02").ExitCode.ShouldBe(0);

        var result = _project.Run($"set acme.flow.output 4.50 --since 2026-06-01 {evidence}");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("There is an entry of 2026-06-01 by the source 'page', seen on 2026-06-02.");
    }

    [Theory]
    [InlineData("entries: [{ since: 2026-01-10, source: page, input: 0.95, output: 4.00 }]", "entries: [{ since: 2026-01-10, source: page, input: 0.95, output: 4.00 }, { since: 2026-06-01, source: page, verified: 2026-06-02, input: 1.05 }]")]
    [InlineData("entries: [\n        { since: 2026-01-10, source: page, input: 0.95, output: 4.00 } ]", "entries: [\n        { since: 2026-01-10, source: page, input: 0.95, output: 4.00 },\n        { since: 2026-06-01, source: page, verified: 2026-06-02, input: 1.05 } ]")]
    public void Entries_between_brackets_are_added_to_between_brackets(string written, string expected)
    {
        _project.Edit(Acme, "entries:\n      - { since: 2026-01-10, source: page, input: 0.95, output: 4.00 }   # the launch", written);

        _project.Run("set acme.flow.input 1.05 --since 2026-06-01 --source page --verified 2026-06-02").ShouldBe(new CommandRun(0, "RateCards/cards/acme.yaml\n", ""));

        File.ReadAllText(_project.PathTo(Acme)).ShouldContain(expected);
    }

    [Theory]
    [InlineData("set acme.flow.input 1.05 --since 2026-06-01 --source https://new.example/", "RC2042")]
    [InlineData("set acme.flow.input 1.05 --since 2026-06-01 --source page", "RC2043")]
    [InlineData("set acme.flow.input 1.05 --since 2026-01-10 --source page", "RC1010")]
    [InlineData("set acme.flow.input 1.05 --since 2025-06-01 --source page --verified 2026-06-02", "RC2040")]
    [InlineData("set acme.flow.input 0.000001 --since 2026-06-01 --source page --verified 2026-06-02", "RC2")]
    public void What_check_would_refuse_is_refused_and_the_file_stays(string call, string id)
    {
        var before = File.ReadAllBytes(_project.PathTo(Acme));

        var result = _project.Run(call);

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain($"error {id}");
        result.Error.ShouldContain("nothing was changed");
        File.ReadAllBytes(_project.PathTo(Acme)).ShouldBe(before);
    }

    [Theory]
    [InlineData("acme.flow.imput", "1.05", "page", "Did you mean 'acme.flow.input'?")]
    [InlineData("acme.flow.input", "1.05 }, x: {", "page", "'1.05 }, x: {' is not a value.")]
    [InlineData("acme.flow.input", "1.05", "pages", "'pages' is neither an address nor a source of the card 'acme'. Its sources: page (https://acme.example/pricing).")]
    public void What_cannot_be_done_is_said_with_what_can(string id, string value, string source, string message)
    {
        var result = _project.Run(["set", id, value, "--since", "2026-06-01", "--source", source]);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(message);
    }

    [Fact]
    public void A_sighting_is_added_to_what_was_seen_before()
    {
        Added("verify acme.flow --date 2026-07-01", Acme)
            .ShouldBe(["      - { since: 2026-01-10, source: page, verified: [2026-05-16, 2026-07-01], input: 0.95, output: 4.00 }   # the launch"]);
        Added("verify acme.flow.input --date 2026-07-09", Acme)
            .ShouldBe(["      - { since: 2026-01-10, source: page, verified: [2026-05-16, 2026-07-01, 2026-07-09], input: 0.95, output: 4.00 }   # the launch"]);
        Added("verify acme.block --date 2026-07-01", Acme).ShouldBe(["        verified: [2026-05-16, 2026-07-01]"]);
        _project.Run("verify acme.block --date 2026-07-01").Output.ShouldBe("nothing to change\n");
    }

    [Fact]
    public void Line_ends_and_the_byte_order_mark_of_a_file_stay()
    {
        File.WriteAllText(_project.PathTo(Acme), Card.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n", new System.Text.UTF8Encoding(true));

        _project.Run("set acme.block.input 1.05 --since 2026-06-01 --source page --verified 2026-06-02").ExitCode.ShouldBe(0);

        var bytes = File.ReadAllBytes(_project.PathTo(Acme));
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        File.ReadAllText(_project.PathTo(Acme)).Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
    }

    /// <summary>The lines that a call puts into a file.</summary>
    private string[] Added(string call, string path)
    {
        var before = File.ReadAllLines(_project.PathTo(path));
        var result = _project.Run(call);
        result.Error.ShouldBeEmpty();
        result.ExitCode.ShouldBe(0);
        var after = File.ReadAllLines(_project.PathTo(path)).ToList();
        foreach (var line in before)
        {
            after.Remove(line);
        }

        return [.. after];
    }
}
