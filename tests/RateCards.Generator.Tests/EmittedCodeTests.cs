using System.Globalization;
using RateCards.Generator.Tests.Harness;
using RateCards.Tests.Shared;

namespace RateCards.Generator.Tests;

/// <summary>What the generated code is: text, types, obsolescence, names.</summary>
public sealed class EmittedCodeTests
{
    private static readonly GeneratorRun Acme = AcmeProject.Run();

    [Fact]
    public void It_compiles_without_a_warning()
    {
        Acme.Diagnostics.ShouldBeEmpty();
        Acme.Output.GetDiagnostics().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2024-05-01")]
    [InlineData("2026-05-16")]
    [InlineData("2026-10-01")]
    public void The_shipped_project_compiles_without_a_warning_at_any_date(string asOf)
    {
        var root = Path.Combine(TestData.Root, "RateCards");
        var files = Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(root, path).Replace('\\', '/'), Full: path))
            .Where(f => f.Path == "ratecards.yaml" || f.Path.Split('/')[0] is "cards" or "formulas" or "calculators")
            .Select(f => (f.Path, File.ReadAllText(f.Full)));

        var run = GeneratorRun.Of(files, ("RateCardsAsOf", asOf));

        run.Output.GetDiagnostics().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("acme.card.g.cs")]
    [InlineData("acme-defaults.card.g.cs")]
    [InlineData("Rates.g.cs")]
    [InlineData("Units.g.cs")]
    public void It_reads_as_the_golden_file_does(string hintName) =>
        GoldenFile.ShouldHold($"tests/RateCards.Generator.Tests/Golden/{hintName.Replace('/', '-')}.txt", Acme.Code(hintName));

    [Fact]
    public void It_is_the_same_bytes_in_any_culture_and_order_of_files()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NegativeSign = "~";
            Thread.CurrentThread.CurrentCulture = odd;
            var run = GeneratorRun.Of(AcmeProject.Files.Reverse());

            foreach (var name in Acme.HintNames)
            {
                run.Code(name).ShouldBe(Acme.Code(name));
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("Acme.ModelA.Input.UsdPerMillionTokens", "4.00")]
    [InlineData("Acme.ModelA.Input", "4.00 USD/Mtok")]
    [InlineData("Acme.ModelA.Priority.Input", "6.125 USD/Mtok")]
    [InlineData("Acme.ModelA.CachedInput", "2.00 USD/Mtok")]
    [InlineData("Acme.ModelA.Context", "131072 tokens")]
    [InlineData("Acme.ModelA.Family", "A <b> & co")]
    [InlineData("Acme.ModelA.RequestLimit", "600 requests/min")]
    [InlineData("Rates.Skus[Acme.ModelA.Id]", "Model A (128K)")]
    [InlineData("Acme.ModelC.Input", "not published")]
    [InlineData("AcmeGpus.H100_80gb.Hour", "7.00 USD/GPU-hour")]
    [InlineData("AcmeDefaults.ModelA.Gpu", "acme-gpus.h100-80gb")]
    [InlineData("AcmeDefaults.ModelA.Gpus", "8 GPUs")]
    [InlineData("AcmeDefaults.ModelA.Reserve", "1.25")]
    [InlineData("Formulas.PromptCost(new Tokens(500_000), Acme.ModelA.Input)", "2 USD")]
    [InlineData("Formulas.DoubledLimit(Acme.ModelA.RequestLimit)", "1200 requests/min")]
    [InlineData("Formulas.Decimals.PromptCost(new Tokens(500_000), Acme.ModelA.Input).Rounded()", "2.00 USD")]
    [InlineData("(new Tokens(500_000) * Acme.ModelA.Input + new Usd(1))", "3 USD")]
    public void A_member_has_the_cards_value(string expression, string expected) => Acme.Evaluate(expression + ".ToString()").ShouldBe(expected);

    [Theory]
    [InlineData("Acme.ModelA.Input + Acme.ModelA.CachedInput", "6.00 USD/Mtok")]
    [InlineData("Acme.ModelA.Input > Acme.ModelA.CachedInput", "True")]
    [InlineData("Acme.ModelA.Input / Acme.ModelA.CachedInput", "2")]
    [InlineData("Acme.ModelA.Input * 0.5m", "2.000 USD/Mtok")]
    [InlineData("AcmeDefaults.ModelA.Gpus * new Hours(2) * AcmeGpus.H100_80gb.Hour", "112 USD")]
    public void Units_that_go_together_compute(string expression, string expected) => Acme.Evaluate($"({expression}).ToString()").ShouldBe(expected);

    [Theory]
    [InlineData("Acme.ModelA.Input + AcmeGpus.H100_80gb.Hour")]
    [InlineData("Acme.ModelA.Input > AcmeGpus.H100_80gb.Hour")]
    [InlineData("Acme.ModelA.Input + 1m")]
    [InlineData("new Tokens(1) * AcmeGpus.H100_80gb.Hour")]
    [InlineData("new Tokens(1) + new Turns(1)")]
    [InlineData("Acme.ModelA.RequestLimit + AcmeDefaults.ModelA.Gpus")]
    [InlineData("Acme.ModelC.Input + Acme.ModelA.Input")]
    [InlineData("Acme.ModelC.Input * 2")]
    public void Units_that_do_not_go_together_do_not_compile(string expression) => ErrorsWithoutObsolete(expression).ShouldBe(["CS0019"]);

    [Theory]
    [InlineData("(decimal)Acme.ModelC.Input", "CS0030")]
    [InlineData("(double)Acme.ModelC.Input", "CS0030")]
    [InlineData("(TokenRate)Acme.ModelC.Input", "CS0030")]
    [InlineData("Acme.ModelC.Input.Value", "CS1061")]
    [InlineData("Formulas.PromptCost(new Tokens(1), Acme.ModelC.Input)", "CS1503")]
    [InlineData("Formulas.PromptCost(new Tokens(1), AcmeGpus.H100_80gb.Hour)", "CS1503")]
    [InlineData("Formulas.PromptCost(new Tokens(1), 4.00m)", "CS1503")]
    public void A_missing_rate_or_a_wrong_one_cannot_be_read_as_a_number(string expression, string error) => ErrorsWithoutObsolete(expression).ShouldBe([error]);

    [Fact]
    public void A_retired_sku_is_obsolete_with_its_date_and_one_that_will_be_is_not()
    {
        Acme.ErrorsOf("Acme.ModelB.Input").ShouldBe(["CS0618"]);
        Acme.Code("acme.card.g.cs").ShouldContain("[global::System.Obsolete(\"Retired 2026-04-01.\")]");
        Acme.ErrorsOf("Acme.ModelC.Input").ShouldBeEmpty();
        Acme.Code("acme.card.g.cs").ShouldContain("Model C, retires 2026-08-01.");
    }

    [Fact]
    public void A_rate_that_is_not_yet_in_force_has_no_constant()
    {
        var run = AcmeProject.Run(("RateCardsAsOf", "2025-06-01"));

        run.Output.GetDiagnostics().ShouldBeEmpty();
        run.ErrorsOf("Acme.ModelA.Input").ShouldBe(["CS0117"]);
        run.Evaluate("Rates.Skus[Acme.ModelA.Id].History(Acme.Meters.Input).Count").ShouldBe("2");
    }

    [Theory]
    [InlineData("*/ \" } /* <c> &amp; ]]> -->")]
    [InlineData("a\u2028public static class Evil;")]
    [InlineData("a\u0085public static class Evil;")]
    [InlineData("\"\"\" + System.Environment.Exit(1) + \"\"\"")]
    [InlineData("\\u0022); } \\")]
    [InlineData("{0} {{ $\"")]
    public void Hostile_text_stays_within_its_comment_or_string(string text)
    {
        var hostile = text.Replace("\\", "\\\\").Replace("\"", "\\\"");
        (string Key, string Text)[] texts = [("label", "Model A (128K)"), ("family", "A <b> & co"), ("note", "Opted into."), ("title", "Acme pricing\n"), ("sentence", "Tokens of the prompt.")];
        foreach (var (key, plain) in texts)
        {
            AcmeProject.Files.ShouldContain(f => f.Content.Contains($"{key}: {plain}", StringComparison.Ordinal), $"{key}: {plain}");
        }

        var files = AcmeProject.Files.Select(f => (f.Path, texts.Aggregate(
            f.Content, (content, t) => content.Replace($"{t.Key}: {t.Text}", $"{t.Key}: \"{hostile}\"{(t.Text.EndsWith('\n') ? "\n" : "")}"))));

        var run = GeneratorRun.Of(files);

        run.Output.GetDiagnostics().ShouldBeEmpty();
        run.Output.GetTypeByMetadataName("Evil").ShouldBeNull();
        run.HintNames.ShouldContain("Rates.g.cs");
    }

    [Theory]
    [InlineData("tokens")]
    [InlineData("meter")]
    [InlineData("missing-rate")]
    [InlineData("trust")]
    [InlineData("sku")]
    [InlineData("system")]
    [InlineData("rate-cards")]
    public void Any_id_may_be_called_as_a_type_is(string id)
    {
        var files = AcmeProject.Files.Select(f => (f.Path, f.Content
            .Replace("card: acme-defaults", $"card: {id}")
            .Replace("  model-b:", $"  {id}:")
            .Replace("request-limit", id)
            .Replace("priority", id + "-way")));

        GeneratorRun.Of(files).Output.GetDiagnostics().Where(d => d.Id.StartsWith("CS", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>Model C retires later; what is asked about it is not whether it is obsolete.</summary>
    private static IEnumerable<string> ErrorsWithoutObsolete(string expression) => Acme.ErrorsOf(expression).Where(id => id != "CS0618");
}
