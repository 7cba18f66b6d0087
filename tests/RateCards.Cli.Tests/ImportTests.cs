using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>The list is in the shape of Tinker's catalogue, with prices made up for the test.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Options = "--provider Grebe --source https://example.com/models.json --verified 2026-05-01";

    private readonly ProjectCopy _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_list_becomes_a_card_that_compiles()
    {
        _project.Write("models.json", """
            [
              { "name": "Grebe-2.5", "context": "128K", "prefill": "$1.11", "sample": "$2.20", "train": null, "note": "" },
              { "name": "Grebe-2.5", "context": "32K", "prefill": "$0.37", "sample": "$0.74", "train": "$0.99" }
            ]
            """);

        var result = _project.Run($"import tinker models.json --card grebe {Options}");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldBe("5 prices in RateCards/cards/grebe.yaml\n");
        var rates = _project.Run("rates --format csv").Output.Split('\n');
        rates.ShouldContain(r => r.StartsWith("grebe.grebe-2p5-128k.prefill,", StringComparison.Ordinal) && r.Contains(",1.11,", StringComparison.Ordinal));
        rates.ShouldContain(r => r.StartsWith("grebe.grebe-2p5-128k.sample,", StringComparison.Ordinal) && r.Contains(",2.20,", StringComparison.Ordinal));
        rates.ShouldContain(r => r.StartsWith("grebe.grebe-2p5-32k.train,", StringComparison.Ordinal) && r.Contains(",0.99,", StringComparison.Ordinal));
        rates.Count(r => r.StartsWith("grebe.", StringComparison.Ordinal)).ShouldBe(5);
        _project.Run("reconcile tinker models.json --card grebe").ExitCode.ShouldBe(0);
        _project.Run("build").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void What_is_not_understood_is_an_error_with_its_line_and_nothing_is_written()
    {
        _project.Write("models.json", "[\n  { \"name\": \"Grebe\", \"prefill\": \"1.11 per token\" }\n]\n");

        var result = _project.Run($"import tinker models.json --card grebe {Options}");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("models.json(2,");
        result.Error.ShouldContain("RC7010");
        result.Error.ShouldEndWith("nothing was written\n");
        File.Exists(_project.PathTo("RateCards/cards/grebe.yaml")).ShouldBeFalse();
    }

    [Fact]
    public void Two_models_that_would_have_one_id_are_refused()
    {
        _project.Write("models.json", """[{ "name": "Grebe 2", "prefill": "$1.11" }, { "name": "Grebe-2", "prefill": "$1.12" }]""");

        var result = _project.Run($"import tinker models.json --card grebe {Options}");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("grebe-2");
        File.Exists(_project.PathTo("RateCards/cards/grebe.yaml")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("import tinker models.json --card tinker", "There is a card 'tinker' already.")]
    [InlineData("import tinker models.json --card ../outside", "'../outside' is not an id.")]
    [InlineData("import tinker missing.json --card grebe", "There is no file 'missing.json'.")]
    [InlineData("import excel models.json --card grebe", "There is no format 'excel' to import.")]
    public void A_wrong_call_says_what_is_wrong_with_it(string call, string message)
    {
        _project.Write("models.json", """[{ "name": "Grebe", "prefill": "$1.11" }]""");

        var result = _project.Run($"{call} {Options}");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(message);
    }
}
