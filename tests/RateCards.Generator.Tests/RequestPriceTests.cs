using RateCards.Generator.Tests.Harness;

namespace RateCards.Generator.Tests;

/// <summary>The price of a request by generated C#, for cards with a model at 4.00 a million tokens.</summary>
public sealed class RequestPriceTests
{
    private static readonly GeneratorRun Acme = AcmeProject.Run();

    private const string At = "new DateTimeOffset(2026, 5, 16, 12, 0, 0, TimeSpan.Zero)";

    /// <summary>1,500,000 × 4.00 a million = 6.</summary>
    [Theory]
    [InlineData("Rates.Price(new PriceRequest(\"model-a\", " + At + ") { Counts = [new(\"input\", 1_500_000)] })[0].Total", "6 USD")]
    [InlineData("Rates.Price(new PriceRequest(\"MODEL-A\", " + At + ") { Counts = [new(\"input\", 1_500_000)], Provider = \"acme\" })[0].Charges[0].Rate", "acme.model-a.input")]
    [InlineData("Rates.Price(new PriceRequest(\"nothing\", " + At + ") { Counts = [new(\"input\", 1)] }).Count", "0")]
    [InlineData("Rates.Tariffs(Acme.ModelA.Id)!.Price(" + At + ", [new Counted(\"input\", 1_500_000)]).Amount", "6")]
    [InlineData("Rates.Tariffs(Acme.ModelA.Id)!.Price(" + At + ", [new Counted(\"pages\", 1)])", "Nothing on the card charges for pages.")]
    [InlineData("Rates.Tariffs(Acme.ModelA.Id)!.Price(" + At + ", [new Counted(\"pages\", 1)]).HasAmount", "False")]
    [InlineData("Rates.Tariffs(Acme.ModelA.Id)!.For([\"input\"]).Price(" + At + ", 1_500_000).Amount", "6")]
    [InlineData("Rates.Tariffs(Acme.ModelA.Id)!.For([\"input\", \"pages\"]).Price(" + At + ", 1_500_000, 0).Amount", "6")]
    [InlineData("Rates.Tariffs(Acme.ModelA.Id)!.For([\"input\", \"pages\"]).Price(" + At + ", 1, 1)", "Nothing on the card charges for pages.")]
    [InlineData("Rates.Tariffs(\"acme.nothing\") is null", "True")]
    [InlineData("Rates.Tariffs(AcmeDefaults.ModelA.Id) is null", "True")]
    [InlineData("default(RequestTotal).HasAmount", "False")]
    public void A_request_has_a_price_or_a_reason(string expression, string expected) => Acme.Evaluate(expression).ShouldBe(expected);

    [Theory]
    [InlineData("For([\"input\"]).Price(" + At + ", -1)", "The count of input is no number from 0 on.")]
    [InlineData("For([\"input\"]).Price(" + At + ", double.NaN)", "The count of input is no number from 0 on.")]
    [InlineData("For([\"input\"]).Price(" + At + ")", "There are 0 numbers for 1 counts: input.")]
    [InlineData("For([\"input\", \"input\"])", "A count is named twice: input, input.")]
    public void A_wrong_call_is_refused(string call, string message) =>
        Acme.Evaluate($"new Func<string>(() => {{ try {{ return \"\" + Rates.Tariffs(Acme.ModelA.Id)!.{call}; }} catch (ArgumentException e) {{ return e.Message; }} }})()").ShouldStartWith(message);

    [Fact]
    public void Pricing_an_SKU_allocates_nothing() => Acme.Evaluate($$"""
        new Func<long>(() =>
        {
            var tariffs = Rates.Tariffs(Acme.ModelA.Id)!;
            var pricer = tariffs.For(["input"]);
            var total = tariffs.Price({{At}}, [new Counted("input", 1)]).Amount + pricer.Price({{At}}, 1).Amount;
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 1_000; i++) { total += tariffs.Price({{At}}, [new Counted("input", i)]).Amount + pricer.Price({{At}}, i).Amount; }
            return total > 0 ? GC.GetAllocatedBytesForCurrentThread() - before : -1;
        })()
        """).ShouldBe("0");
}
