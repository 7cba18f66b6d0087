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
    public void What_was_done_is_said_with_what_held_before_and_what_follows()
    {
        const string Batch = """
            paths:
              standard: { label: Standard }
              batch: { label: Batch }
            factors:
              batch:
                path: batch
                of: standard
                meters: [input, output]
                entries:
                  - { since: 2026-01-10, source: page, factor: 50% }

            """;
        var card = Card.Replace("skus:", Batch + "skus:", StringComparison.Ordinal)
            .Replace("input: 0.95, output: 4.00 }", "standard: { input: 0.95, output: 4.00 } }", StringComparison.Ordinal)
            .Replace("        input: 0.95\n        output: 4.00\n", "        standard: { input: 0.95, output: 4.00 }\n", StringComparison.Ordinal);
        _project.Write(Acme, card + "\n");

        var result = _project.Run("set acme.flow.input 1.10 --since 2026-06-01 --source page --verified 2026-06-02");

        result.Error.ShouldBe("");
        result.Output.Split('\n').ShouldBe(
        [
            Acme,
            "acme.flow.input: 1.10 USD/Mtok from 2026-06-01; it was 0.95 since 2026-01-10",
            "acme.flow.input.batch: 0.55 USD/Mtok from 2026-06-01, which follows from it",
            "",
        ]);
    }

    [Fact]
    public void A_second_price_of_the_same_day_goes_into_the_same_entry()
    {
        _project.Run("set acme.flow.input 1.05 --since 2026-06-01 --source page --verified 2026-06-02").ExitCode.ShouldBe(0);

        Added("set acme.flow.output 4.50 --since 2026-06-01 --source page --verified 2026-06-02", Acme)
            .ShouldBe(["      - { since: 2026-06-01, source: page, verified: 2026-06-02, input: 1.05, output: 4.50 }"]);
    }

    [Theory]
    [InlineData("-\n        ", "        ", "      -\n        since: 2026-06-01\n        source: page\n        verified: 2026-06-02\n        input: 1.05")]
    [InlineData("-   # an offer\n        # that stays\n        ", "        ", "      -\n        since: 2026-06-01\n        source: page\n        verified: 2026-06-02\n        input: 1.05")]
    [InlineData("-   ", "          ", "      -   since: 2026-06-01\n          source: page\n          verified: 2026-06-02\n          input: 1.05")]
    public void A_hyphen_may_stand_apart(string hyphen, string indent, string added)
    {
        _project.Edit(
            Acme, "- since: 2026-01-10\n        source: page\n        input: 0.95\n        output: 4.00\n        # kept",
            $"{hyphen}since: 2026-01-10\n{indent}source: page\n{indent}input: 0.95\n{indent}output: 4.00");

        _project.Run("set acme.block.input 1.05 --since 2026-06-01 --source page --verified 2026-06-02")
            .ShouldBe(new CommandRun(0, "RateCards/cards/acme.yaml\nacme.block.input: 1.05 USD/Mtok from 2026-06-01; it was 0.95 since 2026-01-10\n", ""));

        File.ReadAllText(_project.PathTo(Acme)).ShouldEndWith($"output: 4.00\n{added}\n");
    }

    [Fact]
    public void A_price_of_a_day_between_two_entries_goes_between_them()
    {
        _project.Run("set acme.flow.input 1.15 --since 2026-07-01 --source page --verified 2026-07-02").ExitCode.ShouldBe(0);
        _project.Run("set acme.flow.input 1.05 --since ~2026-06-01 --source page --verified 2026-06-02").ExitCode.ShouldBe(0);

        File.ReadAllText(_project.PathTo(Acme)).ShouldContain(
            "input: 0.95, output: 4.00 }   # the launch\n"
            + "      - { since: ~2026-06-01, source: page, verified: 2026-06-02, input: 1.05 }\n"
            + "      - { since: 2026-07-01, source: page, verified: 2026-07-02, input: 1.15 }\n");
    }

    [Fact]
    public void A_price_does_not_join_an_entry_whose_note_would_be_said_of_it_too()
    {
        _project.Edit(Acme, "source: page, input: 0.95, output: 4.00 }", "source: page, input: 0.95, note: Output is not listed yet. }");
        _project.Edit(Acme, "  block:", "  other:\n    label: Other\n    entries:\n      - { since: 2026-01-10, source: page, output: 4.00 }\n      - { since: 2026-02-10, source: page, input: 0.95, note: Output is as before. }\n\n  block:");

        var run = _project.Run("set acme.other.output 4.50 --since 2026-02-10 --source page");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("There is an entry of 2026-02-10 that says 'Output is as before.', which would be said of this price too.");
    }

    [Fact]
    public void A_price_that_is_in_force_already_is_to_be_verified()
    {
        var run = _project.Run("set acme.flow.input 0.950 --since 2026-06-01 --source page --verified 2026-06-02");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("'acme.flow.input' is 0.95 since 2026-01-10 already. Where it was seen again, 'ratecards verify acme.flow.input --date DATE' notes that.");
    }

    [Fact]
    public void A_source_of_a_known_address_with_another_title_is_another_one()
    {
        Added("set acme.flow.input 1.05 --since 2026-06-01 --source https://acme.example/pricing --title June --vendor --verified 2026-06-02", Acme).ShouldBe(
        [
            "  acme-example: { title: \"June\", url: \"https://acme.example/pricing\", verified: 2026-06-02, trust: vendor }",
            "      - { since: 2026-06-01, source: acme-example, input: 1.05 }",
        ]);
        var run = _project.Run("set acme.flow.input 1.15 --since 2026-07-01 --source page --title July --verified 2026-07-02");
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("Leave --title and --vendor out.");
    }

    [Fact]
    public void A_rate_that_names_a_GPU_is_set_to_another_one()
    {
        const string gpu = "fireworks-dedicated-defaults.kimi-k2p6.gpu";

        Added($"set {gpu} h200-141gb --since 2026-11-01 --source https://fireworks.ai/new --verified 2026-11-01", "RateCards/cards/fireworks-dedicated-defaults.yaml")
            [^1].ShouldEndWith("gpu: h200-141gb }");
        _project.Run($"set {gpu} h2000 --since 2026-12-01 --source comparison").Error.ShouldContain("'h2000' is not an SKU of the card 'fireworks-gpu-hours'");
    }

    [Fact]
    public void A_meter_that_an_SKU_has_no_price_for_yet_gets_one()
    {
        _project.Edit(Acme, "  output: { label: Output, unit: USD/Mtok }", "  output: { label: Output, unit: USD/Mtok }\n  cached: { label: Cached input, unit: USD/Mtok }");

        Added("set acme.flow.cached 0.10 --since 2026-06-01 --source page --verified 2026-06-02", Acme)
            .ShouldBe(["      - { since: 2026-06-01, source: page, verified: 2026-06-02, cached: 0.10 }"]);
        _project.Run("set acme.flow.cache 0.10 --since 2026-06-01 --source page").Error.ShouldContain("There is no rate 'acme.flow.cache'.");
    }

    [Fact]
    public void What_is_seen_along_with_a_rate_is_said() =>
        _project.Run("verify acme.flow.input --date 2026-07-01").Output
            .ShouldBe("RateCards/cards/acme.yaml\nalso noted as seen, for an entry has one set of days: acme.flow.output\n");

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
            .ShouldBe(new CommandRun(
                0,
                "RateCards/cards/fireworks-embeddings.json\nfireworks-embeddings.qwen3-8b.input: 0.12 USD/Mtok from 2026-10-02; it was 0.10 since about 2026-08-01\n",
                ""));

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

        _project.Run("set acme.flow.input 1.05 --since 2026-06-01 --source page --verified 2026-06-02")
            .ShouldBe(new CommandRun(0, "RateCards/cards/acme.yaml\nacme.flow.input: 1.05 USD/Mtok from 2026-06-01; it was 0.95 since 2026-01-10\n", ""));

        File.ReadAllText(_project.PathTo(Acme)).ShouldContain(expected);
    }

    [Theory]
    [InlineData("set acme.flow.input 1.05 --since 2026-06-01 --source https://new.example/", "RC2042")]
    [InlineData("set acme.flow.input 1.05 --since 2026-06-01 --source page", "RC2043")]
    [InlineData("set acme.flow.input 1.05 --since 2026-01-10 --source page", "RC1010")]
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

    /// <summary>The source says that the page was seen on 2026-05-16.</summary>
    [Fact]
    public void A_sighting_on_the_day_of_the_source_changes_nothing_and_one_before_it_stands_alone()
    {
        _project.Run("verify acme.flow --date 2026-05-16").Output.ShouldBe("nothing to change\n");

        Added("verify acme.flow --date 2026-05-15", Acme)
            .ShouldBe(["      - { since: 2026-01-10, source: page, verified: [2026-05-15], input: 0.95, output: 4.00 }   # the launch"]);
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
