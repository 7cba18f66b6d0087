using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Tests.Text;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("Kimi K2.6 · 日本語 · é 😀", "Kimi K2.6 · 日本語 · é 😀")]
    [InlineData("\e[31mred", "U+001B[31mred")]
    [InlineData("\u009B31m", "U+009B31m")]
    [InlineData("a\u202Eb", "aU+202Eb")]
    [InlineData("a\u200Db", "aU+200Db")]
    [InlineData("a\u2028b", "aU+2028b")]
    [InlineData("a\U000E0041b", "aU+E0041b")]
    [InlineData("a\tb\nc", "a\tb\nc")]
    public void What_nobody_sees_is_written_as_its_code(string text, string visible) => VisibleText.Of(text).ShouldBe(visible);

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_its_code()
    {
        VisibleText.Of("a" + '\uD83D' + "b").ShouldBe("aU+D83Db");
        VisibleText.Of("a" + '\uDE00').ShouldBe("aU+DE00");
    }

    [Fact]
    public void A_diagnostic_is_a_line_whatever_it_quotes()
    {
        var diagnostic = Diagnostic.Create(ReadingDiagnostics.NotADate, SourceLocation.OfFile("cards/a.yaml"), "x\n::stop-commands::\r\n\e[2J" + new string('y', 5_000), "");

        diagnostic.Message.ShouldStartWith("'x ::stop-commands:: U+001B[2Jyyy");
        diagnostic.Message.ShouldNotContain('\n');
        diagnostic.Message.Length.ShouldBeLessThan(2_100);
    }
}
