using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Units;

public sealed class UnitTests
{
    [Theory]
    [InlineData("USD/Mtok", "USD/Mtok")]
    [InlineData("USD/GPU-hour", "USD/GPU-hour")]
    [InlineData("USD/hour*GPU", "USD/GPU-hour")]
    [InlineData("GPU-hour", "GPU-hours")]
    [InlineData("USD/GB-month", "USD/GB-month")]
    [InlineData("tokens/turn", "tokens/turn")]
    [InlineData("token/turns", "tokens/turn")]
    [InlineData("tokens/second", "tokens/s")]
    [InlineData("requests/minute", "requests/min")]
    [InlineData("GPU", "GPUs")]
    [InlineData("episode", "episodes")]
    [InlineData("ratio", "ratio")]
    [InlineData("1/GPU", "1/GPU")]
    public void A_unit_has_one_spelling(string text, string expected) => UnitTable.BuiltIn.Parse(text).Text.ShouldBe(expected);

    [Theory]
    [InlineData("USD/Mtoken", "Mtoken")]
    [InlineData("usd", "usd")]
    [InlineData("USD/Mtok/hour", "USD/Mtok/hour")]
    [InlineData("", "")]
    public void What_is_no_unit_is_named(string text, string word)
    {
        UnitTable.BuiltIn.TryParse(text, out var unit, out var unknown).ShouldBeFalse();
        unit.ShouldBeNull();
        unknown.ShouldBe(word);
    }

    [Fact]
    public void Products_and_quotients_keep_the_words_that_were_written()
    {
        var rate = UnitTable.BuiltIn.Parse("USD/Mtok");
        var tokens = UnitTable.BuiltIn.Parse("tokens");
        (tokens * rate).Text.ShouldBe("USD·tokens/Mtok");
        (tokens / UnitTable.BuiltIn.Parse("tokens/s")).Text.ShouldBe("s");
        (UnitTable.BuiltIn.Parse("hours") * UnitTable.BuiltIn.Parse("GPUs") * UnitTable.BuiltIn.Parse("USD/GPU-hour")).Text.ShouldBe("USD");
        (rate / rate).IsPlainNumber.ShouldBeTrue();
        (UnitTable.BuiltIn.Parse("USD") / UnitTable.BuiltIn.Parse("GPU-hour")).ShouldBe(UnitTable.BuiltIn.Parse("USD/GPU-hour"));
    }

    [Fact]
    public void Scales_are_whole_factors_to_the_base_units()
    {
        var rate = UnitTable.BuiltIn.Parse("USD/GPU-hour");
        rate.ScaleUp.ShouldBe(1);
        rate.ScaleDown.ShouldBe(3600);
        UnitTable.BuiltIn.Parse("Mtok").IsCommensurableWith(UnitTable.BuiltIn.Parse("tokens")).ShouldBeTrue();
        UnitTable.BuiltIn.Parse("Mtok").ShouldNotBe(UnitTable.BuiltIn.Parse("tokens"));
        (UnitTable.BuiltIn.Parse("hours") / UnitTable.BuiltIn.Parse("s")).IsPlainNumber.ShouldBeFalse();
        (UnitTable.BuiltIn.Parse("hours") / UnitTable.BuiltIn.Parse("s")).IsCommensurableWith(Unit.None).ShouldBeTrue();
        // A product of many scales is exact, where a long would overflow.
        Enumerable.Repeat(UnitTable.BuiltIn.Parse("Mtok"), 10).Aggregate((a, b) => a * b).ScaleUp.ToString().ShouldBe("1" + new string('0', 60));
    }

    [Theory]
    [InlineData("turns", 1, "turn")]
    [InlineData("turns", 8, "turns")]
    [InlineData("tokens/turn", 1, "token/turn")]
    [InlineData("GPU-hours", 1, "GPU-hour")]
    [InlineData("USD", 1, "USD")]
    [InlineData("ratio", 1, "ratio")]
    public void After_one_a_unit_is_singular(string unit, int amount, string expected) => UnitTable.BuiltIn.Parse(unit).TextFor(amount).ShouldBe(expected);

    [Fact]
    public void Currencies_do_not_convert() =>
        UnitTable.BuiltIn.Parse("USD").IsCommensurableWith(UnitTable.BuiltIn.Parse("EUR")).ShouldBeFalse();

    [Theory]
    [InlineData("JPY/Mtok", "JPY")]
    [InlineData("CNY/GPU-hour", "CNY")]
    [InlineData("AED", "AED")]
    [InlineData("ZWG/request", "ZWG")]
    [InlineData("tokens/s", null)]
    [InlineData("tokens/USD", null)]
    public void Every_currency_of_ISO_4217_is_money(string unit, string? currency) => Currency.Of(UnitTable.BuiltIn.Parse(unit)).ShouldBe(currency);
}
