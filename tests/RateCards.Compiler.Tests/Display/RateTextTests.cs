using System.Globalization;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Display;

public sealed class RateTextTests
{
    [Theory]
    [InlineData("5.15", "USD/Mtok", "$5.15")]
    [InlineData("4.00", "USD/Mtok", "$4.00")]
    [InlineData("1", "USD/Mtok", "$1.00")]
    [InlineData("0.00013", "USD/step", "$0.00013")]
    [InlineData("2.205", "USD/Mtok", "$2.205")]
    [InlineData("50", "USD/month", "$50")]
    [InlineData("50000", "USD/month", "$50,000")]
    [InlineData("50.00", "USD/GPU-hour", "$50.00")]
    [InlineData("1234567.50", "EUR", "€1,234,567.50")]
    [InlineData("30000", "tokens/s", "30,000")]
    [InlineData("576", "tokens/image", "576")]
    public void A_rate_has_its_currency_and_every_digit(string amount, string unit, string expected) =>
        RateText.Of(RateValue.Of(decimal.Parse(amount, CultureInfo.InvariantCulture)), UnitTable.BuiltIn.Parse(unit)).ShouldBe(expected);

    [Fact]
    public void A_rate_without_an_amount_is_said_in_words() =>
        RateText.Of(RateValue.NotOffered, UnitTable.BuiltIn.Parse("USD/Mtok")).ShouldBe("not offered");

    [Theory]
    [InlineData("USD/Mtok", "per 1M tokens", "USD per 1M tokens")]
    [InlineData("USD/GPU-hour", "per GPU-hour", "USD per GPU-hour")]
    [InlineData("USD", "", "USD")]
    [InlineData("tokens/s", "tokens/s", "tokens/s")]
    [InlineData("ratio", "", "")]
    public void A_unit_is_said_as_readers_know_it(string unit, string words, string withCurrency)
    {
        UnitWords.Of(UnitTable.BuiltIn.Parse(unit)).ShouldBe(words);
        UnitWords.WithCurrency(UnitTable.BuiltIn.Parse(unit)).ShouldBe(withCurrency);
    }
}
