using RateCards.Compiler.Base;

namespace RateCards.Compiler.Tests.Text;

public class FigureTextTests
{
    [Theory]
    [InlineData(2.26496, "$2.26496")]
    [InlineData(2264.96, "$2,264.96")]
    [InlineData(284.4444444444444, "$284.44")]
    [InlineData(0.000123, "$0.000123")]
    [InlineData(0.0000012345, "$0.00000123")]
    [InlineData(22649600, "$22,649,600")]
    [InlineData(99999.994, "$99,999.99")]
    [InlineData(10, "$10.00")]
    [InlineData(0, "$0")]
    [InlineData(-3.5, "-$3.50")]
    [InlineData(1.76, "$1.76")]
    [InlineData(1.5988, "$1.5988")]
    [InlineData(0.995, "$0.995")]
    [InlineData(0.30000001, "$0.30")]
    [InlineData(1e30, "$1E+30")]
    public void Money_shows_the_digits_that_matter(double amount, string shown) =>
        FigureText.Money(amount, "USD").ShouldBe(shown);

    [Theory]
    [InlineData(22649600, "$22,649,600")]
    [InlineData(2264.96, "$2,264.96")]
    [InlineData(7.645866666666667, "$7.65")]
    [InlineData(1, "$1.00")]
    [InlineData(0.99996, "$1.00")]
    [InlineData(0.200684, "$0.2007")]
    [InlineData(0.3, "$0.30")]
    [InlineData(0.000123, "$0.000123")]
    [InlineData(-7.645866666666667, "-$7.65")]
    [InlineData(0, "$0")]
    public void A_total_has_cents_and_below_a_dollar_four_digits_that_count(double amount, string shown) =>
        FigureText.Total(amount, "USD").ShouldBe(shown);

    [Theory]
    [InlineData(10.005, "$10.01")]
    [InlineData(10.015, "$10.02")]
    [InlineData(-10.005, "-$10.01")]
    public void Money_is_rounded_half_away_from_zero_as_it_is_written(double amount, string shown) =>
        FigureText.Money(amount, "USD").ShouldBe(shown);

    [Theory]
    [InlineData("USD", "$12.00")]
    [InlineData("EUR", "€12.00")]
    [InlineData("GBP", "£12.00")]
    [InlineData("CHF", "CHF\u00a012.00")]
    [InlineData("CAD", "CA$12.00")]
    [InlineData("CNY", "CN¥12.00")]
    [InlineData("INR", "₹12.00")]
    [InlineData("JPY", "¥12")]
    [InlineData("KWD", "KWD\u00a012.000")]
    [InlineData("XOF", "F\u202fCFA\u00a012")]
    public void Money_is_written_as_its_currency_is(string currency, string shown) => FigureText.Money(12, currency).ShouldBe(shown);

    /// <summary>Yen have no smaller unit; a price keeps what digits it has all the same.</summary>
    [Theory]
    [InlineData("JPY", "1234.56", "¥1,235", "¥1,234.56")]
    [InlineData("KWD", "1234.5", "KWD\u00a01,234.500", "KWD\u00a01,234.500")]
    [InlineData("JPY", "0.25", "¥0.25", "¥0.25")]
    [InlineData("JPY", "-7", "-¥7", "-¥7")]
    public void Decimals_are_those_of_the_currency(string currency, string amount, string total, string price)
    {
        var exact = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        FigureText.Total((double)exact, currency).ShouldBe(total);
        FigureText.Price(exact, currency).ShouldBe(price);
    }

    [Theory]
    [InlineData("5.15", "$5.15")]
    [InlineData("4", "$4.00")]
    [InlineData("0.00013", "$0.00013")]
    [InlineData("5000", "$5,000.00")]
    public void A_price_keeps_every_digit_and_at_least_two_decimals(string amount, string shown) =>
        FigureText.Price(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), "USD").ShouldBe(shown);

    [Theory]
    [InlineData(400000, "400,000")]
    [InlineData(2.962962962962963, "2.963")]
    [InlineData(0.012345678, "0.01235")]
    [InlineData(3766.98, "3,767")]
    public void A_figure_has_four_digits_that_count_or_is_whole(double value, string shown) => FigureText.Figure(value).ShouldBe(shown);

    [Theory]
    [InlineData(0.77, "77.0%")]
    [InlineData(0.9033333333, "90.3%")]
    [InlineData(0, "0.0%")]
    public void A_share_is_a_percentage_with_one_decimal(double share, string shown) => FigureText.Percent(share).ShouldBe(shown);

    [Theory]
    [InlineData(7.9627, "8.0× cheaper")]
    [InlineData(0.75, "1.3× more")]
    [InlineData(1.0, "at par")]
    [InlineData(1.04, "at par")]
    [InlineData(0.96, "at par")]
    [InlineData(250.4, "250× cheaper")]
    [InlineData(0.0, "not free")]
    [InlineData(null, "at no cost")]
    public void A_ratio_is_told_in_words(double? ratio, string words) => FigureText.RatioWords(ratio).ShouldBe(words);
}
