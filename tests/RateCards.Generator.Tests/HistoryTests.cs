using RateCards.Generator.Tests.Harness;

namespace RateCards.Generator.Tests;

/// <summary>Rates on any date, and SKUs and rates found by id.</summary>
public sealed class HistoryTests
{
    private static readonly GeneratorRun Acme = AcmeProject.Run();

    [Theory]
    [InlineData("2026-01-09", "")]
    [InlineData("2026-01-10", "4.00 USD/Mtok")]
    [InlineData("2026-05-31", "4.00 USD/Mtok")]
    [InlineData("2026-06-01", "5.00 USD/Mtok")]
    [InlineData("2030-01-01", "5.00 USD/Mtok")]
    public void A_rate_is_what_was_in_force_on_the_day(string date, string expected) =>
        Acme.Evaluate($"Rates.Skus[Acme.ModelA.Id].History(Acme.Meters.Input).AsOf(DateOnly.Parse(\"{date}\"))?.Value.RequireRate().ToString()").ShouldBe(expected);

    [Theory]
    [InlineData("Value is Unpriced<TokenRate> { Why: var why } && why == MissingRate.NotOffered", "True")]
    [InlineData("Value switch { Priced<TokenRate>(var rate, _) => rate.ToString(), Unpriced<TokenRate>(var why) => $\"no rate: {why}\", _ => \"?\" }", "no rate: not offered")]
    [InlineData("Value.TryGetRate(out _)", "False")]
    [InlineData("Value", "not offered")]
    [InlineData("Since.ToString(\"o\")", "2026-09-01")]
    [InlineData("Source.Title", "Acme pricing, copy")]
    [InlineData("Source.Trust", "Transcribed")]
    [InlineData("Verified.Single().ToString(\"o\")", "2026-09-01")]
    public void A_quote_says_who_says_so(string member, string expected) =>
        Acme.Evaluate($"(Rates.Skus[Acme.ModelA.Id].History(Acme.Meters.Input, Acme.Paths.Priority).AsOf(new DateOnly(2026, 9, 1))!.{member})").ShouldBe(expected);

    [Theory]
    [InlineData("Rates.Skus[Acme.ModelA.Id].History(Acme.Meters.Input)[0].IsApproximate", "True")]
    [InlineData("Rates.Skus[Acme.ModelA.Id].History(Acme.Meters.Input)[1].IsApproximate", "False")]
    [InlineData("Rates.Skus[Acme.ModelA.Id].History(Acme.Meters.Input, Acme.Paths.Standard).Count", "2")]
    [InlineData("Rates.Skus[AcmeDefaults.ModelA.Id].History(AcmeDefaults.Meters.Gpu)[0].Value.RequireRate().Sku", "h100-80gb")]
    [InlineData("Rates.Skus[AcmeDefaults.ModelA.Id].History(AcmeDefaults.Meters.Reserve)[0].Value", "1.25")]
    [InlineData("Rates.Skus[AcmeGpus.H100_80gb.Id].History(AcmeGpus.Meters.Hour)[0].Value", "on request")]
    [InlineData("Rates.Skus[AcmeGpus.H100_80gb.Id].History(Acme.Meters.Input).Count", "0")]
    public void A_history_holds_everything_the_card_says(string expression, string expected) => Acme.Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("Rates.AsOf.ToString(\"o\")", "2026-05-16")]
    [InlineData("Rates.All.Count()", "20")]
    [InlineData("Rates.Find(\"acme.model-a.input\")!.Unit", "USD/Mtok")]
    [InlineData("Rates.Find(\"acme.model-a.input\")!.Amounts().AsOf(Rates.AsOf)!.Value", "4.00")]
    [InlineData("Rates.Find(\"acme.model-a.input.priority\")!.History<TokenRate>()[0].Value", "6.125 USD/Mtok")]
    [InlineData("Rates.Find(\"acme-defaults.model-a.gpu\")!.References()[0].Value.RequireRate().RateId(\"hour\")", "acme-gpus.h100-80gb.hour")]
    [InlineData("Rates.Find(AcmeDefaults.ModelA.Gpu.RateId(\"hour\"))!.History<GpuHourRate>().AsOf(Rates.AsOf)!.Value", "7.00 USD/GPU-hour")]
    [InlineData("Rates.Find(\"acme.model-a.inpu\") is null", "True")]
    [InlineData("Rates.Find(\"acme.model-a.input.\") is null", "True")]
    [InlineData("Rates.Find(\"acme\") is null", "True")]
    [InlineData("Rates.Find(\"\") is null", "True")]
    [InlineData("Rates.All.All(r => Rates.Find(r.Id)!.Id == r.Id)", "True")]
    public void A_rate_is_found_by_its_id(string expression, string expected) => Acme.Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("Acme.ModelA.Id", "acme.model-a")]
    [InlineData("Rates.Skus[Acme.ModelA.Id].Id", "acme.model-a")]
    [InlineData("Rates.Skus[\"acme.model-b\"].Label", "Model B")]
    [InlineData("Rates.Skus[AcmeDefaults.ModelA.Gpu.Id].Label", "H100 80GB")]
    [InlineData("Rates.Skus.Keys.Aggregate((a, b) => a + \" \" + b)", "acme.model-a acme.model-b acme.model-c acme-defaults.model-a acme-gpus.h100-80gb")]
    [InlineData("Rates.Skus.ContainsKey(\"model-a\")", "False")]
    [InlineData("Rates.Skus.ContainsKey(\"acme.model-a.input\")", "False")]
    public void An_sku_is_found_by_its_id(string expression, string expected) => Acme.Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("Say \\\"hi\\\"", "Say \"hi\"")]
    [InlineData("Two\\nlines", "Two lines")]
    public void An_sku_has_the_label_of_its_card_on_one_line(string label, string expected)
    {
        var run = GeneratorRun.Of(AcmeProject.Files.Select(f => (f.Path, f.Content.Replace("label: Model B", $"label: \"{label}\"", StringComparison.Ordinal))));

        run.Evaluate("Rates.Skus[\"acme.model-b\"].Label").ShouldBe(expected);
        run.Evaluate("Rates.Skus.Count").ShouldBe("5");
    }

    [Fact]
    public void A_rate_is_not_read_in_another_unit()
    {
        var error = Should.Throw<System.Reflection.TargetInvocationException>(() => Acme.Evaluate("Rates.Find(\"acme.model-a.input\")!.History<GpuHourRate>()"));

        error.InnerException.ShouldBeOfType<InvalidOperationException>().Message.ShouldBe("acme.model-a.input is in USD/Mtok, not in USD/GPU-hour.");
    }
}
