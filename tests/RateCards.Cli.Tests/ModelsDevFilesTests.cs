using System.Diagnostics;
using System.Text.Json.Nodes;
using RateCards.Compiler.Base;
using RateCards.Interchange;

namespace RateCards.Cli.Tests;

/// <summary>The files that models.dev is edited by. What is expected is written by hand after its schema and its scripts; Python reads the TOML.</summary>
public sealed class ModelsDevFilesTests : IDisposable
{
    private const string Heron = "providers/grebe/models/grebe/heron-2:beta.toml";

    private const string Card = """
        card: grebe
        title: Grebe
        provider: Grebe & "Sons"
        currency: USD
        sources:
          list: { title: Prices, url: "https://grebe.example/prices", verified: 2026-05-16, trust: transcribed }
        meters:
          input: { label: Input, unit: USD/Mtok }
          cached-input: { label: Cached input, unit: USD/Mtok }
          cache-write: { label: Cache write, unit: USD/Mtok }
          output: { label: Output, unit: USD/Mtok }
        axes:
          tier:
            standard: { label: Standard }
            batch: { label: Batch }
        steps: { title: Prompt tokens, by: [input, cached-input] }
        skus:
          heron-2:
            label: 'Heron "2" \ beta'
            lists: { models-dev: "grebe/heron-2:beta" }
            attributes: { released: 2026-01-10, status: beta, inputs: "text, image", outputs: text, context: 1000000 tokens, max-output: 64000 tokens }
            entries:
              - { since: 2026-01-10, source: list, standard: { input: { up-to 200000: 2, above: 4 }, cached-input: 0.2, cache-write: 2.5, output: 8 }, batch: { input: 1, output: 4 } }
          sneaky:
            label: Sneaky
            lists: { models-dev: "../../../sneaky" }
            attributes: { context: unlimited }
            entries:
              - { since: 2026-01-10, source: list, standard: { input: 1, output: 4 } }

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    public ModelsDevFilesTests() => File.WriteAllText(Path.Combine(_folder, "ratecards.yaml"), "as-of: 2026-05-16\noutput: docs-out\n");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_card_becomes_the_files_of_a_pull_request()
    {
        Add("cards/grebe.yaml", Card);

        var result = Export();

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldBe($"out/providers/grebe/provider.toml\nout/{Heron}\n");
        Text("providers/grebe/provider.toml").ShouldBe("name = \"Grebe & \\\"Sons\\\"\"\ndoc = \"https://grebe.example/prices\"\n");
        Text(Heron).ShouldBe(
            """
            name = "Heron \"2\" \\ beta"
            release_date = "2026-01-10"
            status = "beta"

            [cost]
            input = 2
            output = 8
            cache_read = 0.2
            cache_write = 2.5

            [[cost.tiers]]
            tier = { type = "context", size = 200_000 }
            input = 4
            output = 8

            [limit]
            context = 1_000_000
            output = 64_000

            [modalities]
            input = ["text", "image"]
            output = ["text"]

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_is_in_no_file_and_what_a_file_lacks_is_told()
    {
        Add("cards/grebe.yaml", Card);

        var result = Run("export models-dev --files --output out --ledger ledger.txt");

        result.Error.ShouldBe(
            $"""
            out/providers/grebe/provider.toml lacks what the list's project asks for and cards do not have: npm, env
            out/{Heron} lacks what the list's project asks for and cards do not have: description, attachment, reasoning, tool_call, open_weights, last_updated
            2 prices left out: the name of the provider or of the model cannot be a file's
            2 prices left out: the list has no field for the price

            """.ReplaceLineEndings("\n"));
        File.ReadAllLines(Path.Combine(_folder, "ledger.txt")).ShouldBe(
        [
            "left out: grebe / ../../../sneaky / input: the name of the provider or of the model cannot be a file's",
            "left out: grebe / ../../../sneaky / output: the name of the provider or of the model cannot be a file's",
            "left out: grebe / grebe/heron-2:beta / input batch: the list has no field for the price",
            "left out: grebe / grebe/heron-2:beta / output batch: the list has no field for the price",
            .. new[] { "npm", "env" }.Select(f => $"remark: out/providers/grebe/provider.toml / {f}: what the list's project asks for and cards do not have"),
            .. new[] { "description", "attachment", "reasoning", "tool_call", "open_weights", "last_updated" }.Select(f => $"remark: out/{Heron} / {f}: what the list's project asks for and cards do not have"),
        ]);
        Directory.EnumerateFiles(_folder, "*sneaky*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public void Files_that_are_there_get_the_prices_and_keep_all_else()
    {
        Add("cards/grebe.yaml", Card);
        const string Before = """
            # Toggle: thinking.type = enabled|disabled
            base_model = "grebe/heron-2"
            reasoning_options = [{ type = "toggle" }]

            [cost]
            input = 1.50 # until May
            output = 8.00
            reasoning = 9.00

            [limit]
            context = 500_000

            """;
        Add("out/" + Heron, Before);
        Add("out/providers/grebe/provider.toml", "name = \"Grebe\"\nnpm = \"@ai-sdk/grebe\"\n");

        var result = Export();

        result.Output.ShouldBe($"out/{Heron}\n");
        result.Error.ShouldStartWith($"out/{Heron} keeps what the cards do not have: cost: reasoning\n2 prices left out", Case.Sensitive, "no field is asked for that somebody has written");
        Text(Heron).ShouldBe(Before
            .Replace("1.50 #", "2 #", StringComparison.Ordinal)
            .Replace("9.00\n", "9.00\ncache_read = 0.2\ncache_write = 2.5\n\n[[cost.tiers]]\ntier = { type = \"context\", size = 200_000 }\ninput = 4\noutput = 8\n", StringComparison.Ordinal));
        Text("providers/grebe/provider.toml").ShouldBe("name = \"Grebe\"\nnpm = \"@ai-sdk/grebe\"\n");
        Export().Output.ShouldBeEmpty("nothing is new");
    }

    [Theory]
    [InlineData("cost = { input = 1, output = 2 }\n", "keeps what the cards do not have: its prices, which do not stand in a table [cost]", "cost = { input = 1, output = 2 }\n")]
    [InlineData("name = \"H\"\n", "", "name = \"H\"\n\n[cost]\ninput = 2\noutput = 8\ncache_read = 0.2\ncache_write = 2.5\n\n[[cost.tiers]]\ntier = { type = \"context\", size = 200_000 }\ninput = 4\noutput = 8\n")]
    [InlineData(
        "[cost]\ninput = 2\noutput = 8\ncache_read = 0.2\ncache_write = 2.5\n\n[[cost.tiers]]\ntier = { size = 200_000 }\ninput = 3\noutput = 8.0\n\n[[cost.tiers]]\ntier = { size = 500_000 }\ninput = 5\noutput = 9\n",
        "keeps what the cards do not have: cost.tiers of 500000",
        "[cost]\ninput = 2\noutput = 8\ncache_read = 0.2\ncache_write = 2.5\n\n[[cost.tiers]]\ntier = { size = 200_000 }\ninput = 4\noutput = 8.0\n\n[[cost.tiers]]\ntier = { size = 500_000 }\ninput = 5\noutput = 9\n")]
    public void Prices_are_put_into_what_there_is(string before, string told, string after)
    {
        Add("cards/grebe.yaml", Card);
        Add("out/" + Heron, before);

        var result = Export();

        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldContain(told);
        Text(Heron).ShouldBe(after);
    }

    /// <summary>What is published of the files is the list again. The project's files have no field for citations.</summary>
    [Fact]
    public void Another_reader_of_toml_finds_every_number_of_the_list()
    {
        var list = new SourceText("list.json", File.ReadAllText(Repository.PathTo("tests/data/lists/models-dev.json")));
        Run($"import models-dev {Repository.PathTo("tests/data/lists/models-dev.json")}").ExitCode.ShouldBe(0);

        Export().ExitCode.ShouldBe(0);

        var published = JsonNode.Parse(Python(
            """
            import json, pathlib, sys, tomllib
            lists = {}
            for provider in pathlib.Path(sys.argv[1]).glob("providers/*/provider.toml"):
                models = provider.parent / "models"
                lists[provider.parent.name] = tomllib.loads(provider.read_text()) | {"models": {
                    str(model.relative_to(models))[:-5]: tomllib.loads(model.read_text()) for model in models.rglob("*.toml")}}
            json.dump(lists, sys.stdout)
            """))!;
        RoundTrip.Differences("models-dev", [JsonNode.Parse(list.Content)!], [published], PriceLists.Read(PriceLists.Find("models-dev")!, [list]).Ledger, out var same)
            .ShouldBe(["grebe / searching / cost.citation: 2 became nothing"]);
        same.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void A_list_that_is_edited_as_it_is_has_no_other_files()
    {
        Add("cards/grebe.yaml", Card);

        var result = Run("export litellm --files");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("'litellm' has no other files than the list itself: leave --files out. Those that have: models-dev.");
        Run("export models-dev --files").Error.ShouldContain("These are 2 files: give --output DIR.");
    }

    [Fact]
    public void A_vendor_of_another_folder_is_not_written()
    {
        Add("cards/grebe.yaml", Card.Replace("currency: USD", "currency: USD\nlists: { llm-prices: ../../grebe }", StringComparison.Ordinal));

        var result = Run("export llm-prices --output out");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldContain("9 prices left out: the vendor's name cannot be a file's");
        Directory.EnumerateFiles(_folder, "*.json", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    private CommandRun Export() => Run("export models-dev --files --output out");

    private CommandRun Run(string call) => CommandRun.InProcess(call, _folder);

    private string Text(string path) => File.ReadAllText(Path.Combine(_folder, "out", path));

    private void Add(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ReplaceLineEndings("\n"));
    }

    private string Python(string script)
    {
        using var python = Process.Start(new ProcessStartInfo("python3", ["-c", script, Path.Combine(_folder, "out")]) { RedirectStandardOutput = true })!;
        var output = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        python.ExitCode.ShouldBe(0);
        return output;
    }
}
