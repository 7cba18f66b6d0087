using System.Globalization;
using RateCards.Primitives;

namespace RateCards.Generator.Tests.Primitives;

/// <summary>What the typed measures do whoever makes them.</summary>
public sealed class MeasureTests
{
    [Fact]
    public void A_rates_double_is_the_nearest_to_its_decimal()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var amount = new decimal(random.Next(), i % 3 == 0 ? random.Next() : 0, i % 7 == 0 ? random.Next() : 0, random.Next(2) == 0, (byte)random.Next(29));

            // Parsing is required to round correctly; a cast is not.
            new TokenRate(amount).Value.ShouldBe(double.Parse(amount.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData(0.1, "0.1 USD/Mtok")]
    [InlineData(1e30, "1E+30 USD/Mtok")]
    [InlineData(double.PositiveInfinity, "Infinity USD/Mtok")]
    [InlineData(double.NaN, "NaN USD/Mtok")]
    public void A_computed_rate_keeps_every_bit(double value, string text)
    {
        var rate = TokenRate.FromValue(value);

        BitConverter.DoubleToInt64Bits(rate.Value).ShouldBe(BitConverter.DoubleToInt64Bits(value));
        rate.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(1e29)]
    public void A_computed_rate_that_no_decimal_can_hold_is_not_read_as_one(double value) =>
        Should.Throw<OverflowException>(() => TokenRate.FromValue(value).UsdPerMillionTokens);

    [Fact]
    public void A_stated_and_a_computed_rate_of_one_amount_are_equal() => TokenRate.FromValue(5.15).ShouldBe(new TokenRate(5.15m));

    [Theory]
    [InlineData(2.345, 2, "2.35")]
    [InlineData(-2.345, 2, "-2.35")]
    [InlineData(2264.9599999999996, 2, "2264.96")]
    [InlineData(0.00012345, 6, "0.000123")]
    public void Money_is_rounded_half_away_from_zero(double value, int decimals, string expected) =>
        new Usd(value).Rounded(decimals).ToString(CultureInfo.InvariantCulture).ShouldBe(expected);

    [Fact]
    public void Measures_sort() => new[] { new Usd(3), new Usd(1), new Usd(2) }.Order().Select(u => u.Value).ShouldBe([1, 2, 3]);

    [Fact]
    public void Products_and_quotients_have_the_unit_they_should()
    {
        (new TokensPerTurn(500) * new Turns(4)).ShouldBe(new Tokens(2_000));
        (new Tokens(2_000) / new TokensPerSecond(100)).ShouldBe(new Seconds(20));
        new Seconds(7_200).ToHours().ShouldBe(new Hours(2));
        (new Hours(2) * new Gpus(8) * new GpuHourRate(7.00m)).ShouldBe(new Usd(112));
        (new Steps(30) * new StepRate(0.5m)).ShouldBe(new Usd(15));
        (new Gigabytes(10) * new StorageRate(0.10m) * new Months(3)).ShouldBe(new Usd(3));
        (new Usd(6) / new Tokens(2_000_000)).ShouldBe(new TokenRate(3m));
        (new Usd(14) / new GpuHours(2)).ShouldBe(new GpuHourRate(7m));
    }
}
