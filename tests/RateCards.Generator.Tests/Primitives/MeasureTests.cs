using System.Globalization;
using System.Text.Json;
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
    public void A_rate_that_was_never_set_is_not_a_price()
    {
        default(TokenRate).Value.ShouldBe(double.NaN);
        (default(TokenRate) * new Tokens(5)).Value.ShouldBe(double.NaN);
        Should.Throw<OverflowException>(() => default(TokenRate).UsdPerMillionTokens);
        default(TokenRate).ShouldNotBe(new TokenRate(0));
        new TokenRate(0).Value.ShouldBe(0);
    }

    [Fact]
    public void A_measure_takes_a_format_and_a_culture()
    {
        FormattableString.Invariant($"{new Usd(30.770000000000003):N2} | {new TokenRate(5.15m):0.000} | {new Usd(0.1)}").ShouldBe("30.77 USD | 5.150 USD/Mtok | 0.1 USD");
        new Usd(2264.96).ToString("N2", GermanNumbers).ShouldBe("2.264,96 USD");
        Span<char> place = stackalloc char[8];
        new Usd(1.5).TryFormat(place, out var written, "0.00", CultureInfo.InvariantCulture).ShouldBeTrue();
        place[..written].ToString().ShouldBe("1.50 USD");
        new Usd(1.5).TryFormat(place[..3], out written, "0.00", CultureInfo.InvariantCulture).ShouldBeFalse();
    }

    [Fact]
    public void A_measure_is_read_as_it_is_written()
    {
        TokenRate.Parse("5.150 USD/Mtok").UsdPerMillionTokens.ShouldBe(5.150m);
        Usd.Parse(new Usd(30.770000000000003).ToString()).ShouldBe(new Usd(30.770000000000003));
        Usd.Parse("1,5 USD", GermanNumbers).ShouldBe(new Usd(1.5));
        Tokens.TryParse("8000 tokens", null, out var tokens).ShouldBeTrue();
        tokens.ShouldBe(new Tokens(8_000));
    }

    [Theory]
    [InlineData("5.15", "'5.15' is not a number of USD/Mtok, such as '1.25 USD/Mtok'.")]
    [InlineData("5.15 USD/GPU-hour", "'5.15 USD/GPU-hour' is not a number of USD/Mtok, such as '1.25 USD/Mtok'.")]
    [InlineData("five USD/Mtok", "'five' is not a number.")]
    [InlineData("NaN USD/Mtok", "'NaN' is not a number.")]
    [InlineData("", "'' is not a number of USD/Mtok, such as '1.25 USD/Mtok'.")]
    public void What_cannot_be_read_says_why(string text, string why)
    {
        Should.Throw<FormatException>(() => TokenRate.Parse(text)).Message.ShouldBe(why);
        TokenRate.TryParse(text, null, out _).ShouldBeFalse();
    }

    [Fact]
    public void Measures_go_through_json_and_come_back()
    {
        var budget = new Budget(new TokenRate(5.150m), new Usd(0.1), MissingRate.NotOffered);
        var json = JsonSerializer.Serialize(budget);
        json.ShouldBe("""{"Rate":"5.150 USD/Mtok","Cost":"0.1 USD","Why":"not offered"}""");
        JsonSerializer.Deserialize<Budget>(json).ShouldBe(budget);
    }

    [Theory]
    [InlineData("""{"Rate":5.15}""")]
    [InlineData("""{"Rate":"5.15 USD/step"}""")]
    [InlineData("""{"Rate":{}}""")]
    [InlineData("""{"Rate":null}""")]
    [InlineData("""{"Why":"nothing"}""")]
    public void Json_that_is_no_rate_is_an_error(string json) => Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Budget>(json));

    [Fact]
    public void A_rate_that_was_never_set_is_not_written() => Should.Throw<JsonException>(() => JsonSerializer.Serialize(default(TokenRate)));

    [Fact]
    public void Quantities_and_amounts_add_up()
    {
        new[] { new Usd(0.1), new Usd(0.2) }.Sum().ShouldBe(new Usd(0.1 + 0.2));
        new Amount<Usd>[] { new Usd(0.1), new Usd(0.2) }.Sum().Value.ShouldBe(0.3m);
        Array.Empty<Usd>().Sum().ShouldBe(new Usd(0));
    }

    private static readonly NumberFormatInfo GermanNumbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    private sealed record Budget(TokenRate Rate, Usd Cost, MissingRate? Why);

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
