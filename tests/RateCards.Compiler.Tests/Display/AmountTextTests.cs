using System.Globalization;
using RateCards.Compiler.Display;
using RateCards.Compiler.Model;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Display;

public sealed class AmountTextTests
{
    [Theory]
    [InlineData("5.15", "USD/Mtok", "$5.15")]
    [InlineData("4.00", "USD/Mtok", "$4.00")]
    [InlineData("0.00013", "USD/step", "$0.00013")]
    [InlineData("50000", "USD/month", "$50,000")]
    [InlineData("1234567.50", "EUR", "€1,234,567.50")]
    [InlineData("30000", "tokens/s", "30,000")]
    [InlineData("576", "tokens/image", "576")]
    public void A_rate_keeps_the_digits_of_its_card(string amount, string unit, string expected) =>
        AmountText.Rate(RateValue.Of(decimal.Parse(amount, CultureInfo.InvariantCulture)), UnitNames.Parse(unit)).ShouldBe(expected);

    [Fact]
    public void A_rate_without_an_amount_is_said_in_words() =>
        AmountText.Rate(RateValue.NotOffered, UnitNames.Parse("USD/Mtok")).ShouldBe("not offered");

    [Theory]
    [InlineData(2264.96, "USD", null, "$2,264.96")]
    [InlineData(22649600, "USD", null, "$22,649,600.00")]
    [InlineData(22649600, "USD", 0, "$22,649,600")]
    [InlineData(0.20068, "USD", null, "$0.201")]
    [InlineData(0.0396, "USD", null, "$0.0396")]
    [InlineData(0.000123, "USD", null, "$0.000123")]
    [InlineData(0, "USD", null, "$0.00")]
    [InlineData(2.675, "USD", null, "$2.68")]
    [InlineData(-2.675, "USD", null, "−$2.68")]
    [InlineData(400000, "tokens", null, "400,000")]
    [InlineData(2.96296, "hours", 3, "2.963")]
    [InlineData(7.9629, "1", 1, "8.0")]
    public void A_computed_value_is_rounded_once_and_half_away_from_zero(double value, string unit, int? decimals, string expected) =>
        AmountText.Computed(value, UnitNames.Parse(unit), decimals).ShouldBe(expected);

    [Fact]
    public void What_is_no_number_is_never_shown() =>
        Should.Throw<ArgumentOutOfRangeException>(() => AmountText.Computed(double.NaN, Unit.None));

    [Theory]
    [InlineData(0.77, 1, "77.0%")]
    [InlineData(0.90333, 1, "90.3%")]
    [InlineData(1.995, 0, "200%")]
    public void A_share_is_shown_in_percent(double value, int decimals, string expected) => AmountText.Percent(value, decimals).ShouldBe(expected);

    [Theory]
    [InlineData("USD/Mtok", "per 1M tokens", "USD per 1M tokens")]
    [InlineData("USD/GPU-hour", "per GPU-hour", "USD per GPU-hour")]
    [InlineData("tokens/s", "tokens/s", "tokens/s")]
    [InlineData("ratio", "", "")]
    public void A_unit_is_said_as_readers_know_it(string unit, string words, string withCurrency)
    {
        UnitWords.Of(UnitNames.Parse(unit)).ShouldBe(words);
        UnitWords.WithCurrency(UnitNames.Parse(unit)).ShouldBe(withCurrency);
    }
}
