using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Tests.Reading;

public sealed class IdsTests
{
    [Theory]
    [InlineData("kimi-k2p6", IdStyle.Kebab)]
    [InlineData("16b-to-80b", IdStyle.Kebab)]
    [InlineData("a", IdStyle.Kebab)]
    [InlineData("prompt_tokens", IdStyle.Snake)]
    [InlineData("t1", IdStyle.Snake)]
    [InlineData("console", IdStyle.Kebab)]
    [InlineData("com10", IdStyle.Kebab)]
    internal void An_id_is_lower_case_words(string id, IdStyle style) => Check(id, style).ShouldBeNull();

    [Theory]
    [InlineData("Kimi K2.6", IdStyle.Kebab, "RC1040", "Did you mean 'kimi-k2-6'?")]
    [InlineData("prompt_tokens", IdStyle.Kebab, "RC1040", "Did you mean 'prompt-tokens'?")]
    [InlineData("promptTokens", IdStyle.Snake, "RC1040", "Did you mean 'prompttokens'?")]
    [InlineData("prompt-tokens", IdStyle.Snake, "RC1040", "Did you mean 'prompt_tokens'?")]
    [InlineData("-a", IdStyle.Kebab, "RC1040", "Did you mean 'a'?")]
    [InlineData("a-", IdStyle.Kebab, "RC1040", "Did you mean 'a'?")]
    [InlineData("a--b", IdStyle.Kebab, "RC1040", "Did you mean 'a-b'?")]
    [InlineData("é", IdStyle.Kebab, "RC1040", "is not usable as an id.")]
    [InlineData("1a", IdStyle.Snake, "RC1040", "is not usable as an id.")]
    [InlineData("../x", IdStyle.Kebab, "RC1041", "a character that paths use")]
    [InlineData("a/b", IdStyle.Kebab, "RC1041", "a character that paths use")]
    [InlineData("..", IdStyle.Kebab, "RC1041", "a folder")]
    [InlineData("con", IdStyle.Kebab, "RC1041", "a device")]
    [InlineData("NUL.txt", IdStyle.Kebab, "RC1041", "a device")]
    [InlineData("lpt1", IdStyle.Snake, "RC1041", "a device")]
    internal void Anything_else_is_refused(string id, IdStyle style, string diagnosticId, string message)
    {
        var diagnostic = Check(id, style).ShouldNotBeNull();
        diagnostic.Id.ShouldBe(diagnosticId);
        diagnostic.Message.ShouldContain(message);
    }

    [Fact]
    public void A_very_long_id_is_refused()
    {
        Check(new string('a', 100), IdStyle.Kebab).ShouldBeNull();
        Check(new string('a', 101), IdStyle.Kebab)!.Id.ShouldBe("RC1041");
    }

    private static Diagnostic? Check(string id, IdStyle style)
    {
        var diagnostics = new DiagnosticBag();
        var isValid = Ids.Check(ReadResult.Json($"{{ \"a\": \"{id}\" }}").Scalar("a"), diagnostics, style);
        isValid.ShouldBe(!diagnostics.HasErrors);
        return diagnostics.ToList().SingleOrDefault();
    }
}
