using RateCards.Primitives;

namespace RateCards.Generator.Tests.Primitives;

/// <summary>Measures in decimals.</summary>
public sealed class AmountTests
{
    [Fact]
    public void A_rate_enters_with_the_digits_that_were_written()
    {
        Amount<TokenRate> amount = new TokenRate(4.00m);
        amount.ToString().ShouldBe("4.00 USD/Mtok");
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1.0 / 3, "0.3333333333333333")]
    [InlineData(9007199254740993, "9007199254740992")]
    [InlineData(1e-7, "0.0000001")]
    [InlineData(0, "0")]
    public void A_quantity_enters_as_the_shortest_decimal_that_reads_back_as_its_double(double value, string text)
    {
        Amount<Tokens> amount = new Tokens(value);
        amount.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(text);
        amount.ToMeasure().ShouldBe(new Tokens(value));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e29)]
    public void What_no_decimal_can_hold_is_refused(double value) =>
        Should.Throw<OverflowException>(() => (Amount<Usd>)new Usd(value));

    [Fact]
    public void Amounts_of_one_unit_add_up_exactly_and_round_away_from_zero()
    {
        var sum = new Amount<Usd>(0.1m) + new Amount<Usd>(0.2m);
        sum.ShouldBe(new Amount<Usd>(0.3m));
        (sum - new Amount<Usd>(0.305m)).Rounded().ShouldBe(new Amount<Usd>(-0.01m));
        (sum > new Amount<Usd>(0.29m)).ShouldBeTrue();
    }
}
