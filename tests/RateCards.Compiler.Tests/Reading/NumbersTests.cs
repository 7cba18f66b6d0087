using System.Globalization;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Tests.Reading;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("0.95")]
    [InlineData("4.00")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("0.000000000000015")]
    [InlineData("12345678901234")]
    [InlineData("100000000000000")]
    [InlineData("0.10000000000000000")]
    public void A_plain_decimal_is_read_with_its_digits(string text)
    {
        Parse(text, out var number).ShouldBeNull();
        number!.Value.ToString(CultureInfo.InvariantCulture).ShouldBe(text);
    }

    [Theory]
    [InlineData("1e-06", "RC1031", "Write a plain decimal number: 0.000001.")]
    [InlineData("1E5", "RC1031", "Write a plain decimal number: 100000.")]
    [InlineData("1_000", "RC1031", "Write a plain decimal number: 1000.")]
    [InlineData("1,000", "RC1031", "Write a plain decimal number: 1000, or 1 where the comma separates decimals.")]
    [InlineData("2,500", "RC1031", "Write a plain decimal number: 2500, or 2.5 where the comma separates decimals.")]
    [InlineData("0,250", "RC1031", "Write a plain decimal number: 0.25.")]
    [InlineData("1.234,56", "RC1031", "Write a plain decimal number: 1234.56.")]
    [InlineData("1,234,567", "RC1031", "Write a plain decimal number: 1234567.")]
    [InlineData("1234,567", "RC1031", "Write a plain decimal number: 1234.567.")]
    [InlineData("-1,5", "RC1031", "Write a plain decimal number: -1.5.")]
    [InlineData("1,2,3", "RC1031", "Write a plain decimal number.")]
    [InlineData("1,000.50", "RC1031", "Write a plain decimal number: 1000.5.")]
    [InlineData("0,95", "RC1031", "Write a plain decimal number: 0.95.")]
    [InlineData("0o12", "RC1031", "Write a plain decimal number.")]
    [InlineData("0x1F", "RC1031", "Write a plain decimal number.")]
    [InlineData("0b11", "RC1031", "Write a plain decimal number.")]
    [InlineData("012", "RC1031", "Write a plain decimal number: 12.")]
    [InlineData("+5", "RC1031", "Write a plain decimal number: 5.")]
    [InlineData(".5", "RC1031", "Write a plain decimal number: 0.5.")]
    [InlineData("5.", "RC1031", "Write a plain decimal number: 5.")]
    [InlineData(".inf", "RC1031", "Write a plain decimal number.")]
    [InlineData("-.INF", "RC1031", "Write a plain decimal number.")]
    [InlineData(".nan", "RC1031", "Write a plain decimal number.")]
    [InlineData("NaN", "RC1031", "Write a plain decimal number.")]
    [InlineData("Infinity", "RC1031", "Write a plain decimal number.")]
    [InlineData("1:30", "RC1031", "Write a plain decimal number.")]
    [InlineData("no", "RC1031", "Write a plain decimal number.")]
    [InlineData("Off", "RC1031", "Write a plain decimal number.")]
    [InlineData("y", "RC1031", "Write a plain decimal number.")]
    public void What_readers_of_YAML_disagree_about_is_refused(string text, string id, string help)
    {
        var diagnostic = Parse(text, out _).ShouldNotBeNull();
        (diagnostic.Id, diagnostic.Help).ShouldBe((id, help));
    }

    [Theory]
    [InlineData("0.049999999999999996", "0.05")]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("2.9000000000000004", "2.9")]
    [InlineData("1.4999999999999998e-07", "0.00000015")]
    [InlineData("123456.78000000001", "123456.78")]
    [InlineData("-0.049999999999999996", "-0.05")]
    public void Float_noise_is_refused_with_the_value_that_is_meant(string text, string meant)
    {
        var diagnostic = Parse(text, out _).ShouldNotBeNull();
        diagnostic.Help.ShouldContain(meant + (diagnostic.Id == "RC1032" ? "," : "."));
    }

    [Theory]
    [InlineData("12345678901234567", "RC1033")]
    [InlineData("0.0000000000000000000000000001", "RC1033")]
    [InlineData("79228162514264337593543950336", "RC1033")]
    [InlineData("5.15.1", "RC1030")]
    [InlineData("-", "RC1030")]
    [InlineData("--5", "RC1030")]
    [InlineData("", "RC1030")]
    [InlineData(" 5", "RC1031")]
    [InlineData("５", "RC1030")]
    [InlineData("٥", "RC1030")]
    [InlineData("5 USD", "RC1030")]
    [InlineData("abc", "RC1030")]
    [InlineData("$5.15", "RC1031")]
    [InlineData("5.15€", "RC1031")]
    [InlineData("1e999999999", "RC1031")]
    [InlineData("1e-999999999", "RC1031")]
    public void Anything_else_is_refused(string text, string id) => Parse(text, out _).ShouldNotBeNull().Id.ShouldBe(id);

    [Fact]
    public void Minus_zero_is_zero()
    {
        Parse("-0.00", out var number).ShouldBeNull();
        number!.Value.ToString(CultureInfo.InvariantCulture).ShouldBe("0.00");
    }

    private static Diagnostic? Parse(string text, out decimal? number)
    {
        var diagnostics = new DiagnosticBag();
        var scalar = ReadResult.Json($"{{ \"a\": \"{text}\" }}").Scalar("a");
        number = Numbers.TryParse(scalar, diagnostics, out var value) ? value : null;
        diagnostics.HasErrors.ShouldBe(number is null);
        return diagnostics.ToList().SingleOrDefault();
    }
}
