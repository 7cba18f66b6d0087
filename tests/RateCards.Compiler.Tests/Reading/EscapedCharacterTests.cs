using RateCards.Compiler.Base;

namespace RateCards.Compiler.Tests.Reading;

/// <summary>An escape writes in letters that anybody sees what would be refused if it stood in the file itself.</summary>
public sealed class EscapedCharacterTests
{
    [Theory]
    [InlineData(@"\0", "0000", 2)]
    [InlineData(@"\a", "0007", 2)]
    [InlineData(@"\e", "001B", 2)]
    [InlineData(@"\r", "000D", 2)]
    [InlineData(@"\x7F", "007F", 4)]
    [InlineData(@"\x9B", "009B", 4)]
    [InlineData(@"\N", "0085", 2)]
    [InlineData(@"\L", "2028", 2)]
    [InlineData(@"\u200B", "200B", 6)]
    [InlineData(@"\u200F", "200F", 6)]
    [InlineData(@"\u202E", "202E", 6)]
    [InlineData(@"\u2066", "2066", 6)]
    [InlineData(@"\uE000", "E000", 6)]
    [InlineData(@"\uFEFF", "FEFF", 6)]
    [InlineData(@"\U000E0041", "E0041", 10)]
    public void What_an_escape_of_YAML_stands_for_is_refused_at_the_escape(string escape, string code, int length)
    {
        foreach (var (yaml, line, column) in new[] { ($"a: \"xy{escape}z\"\n", 1, 7), ($"b: 1\n\"xy{escape}z\": 1\n", 2, 4), ($"a:\n  - \"xy{escape}\"\n", 2, 8) })
        {
            var diagnostic = ReadResult.Yaml(yaml).Diagnostics.Single();
            (diagnostic.Id, diagnostic.Location.Start, diagnostic.Location.Length).ShouldBe(("RC1003", new LinePosition(line, column), length));
            diagnostic.Message.ShouldBe($"The character U+{code} cannot stand in a text.");
        }
    }

    [Theory]
    [InlineData(@"\u0000", "0000")]
    [InlineData(@"\b", "0008")]
    [InlineData(@"\f", "000C")]
    [InlineData(@"\r", "000D")]
    [InlineData(@"\u001b", "001B")]
    [InlineData(@"\u202e", "202E")]
    [InlineData(@"\ud800", "D800")]
    [InlineData(@"\udc00", "DC00")]
    public void What_an_escape_of_JSON_stands_for_is_refused_at_the_escape(string escape, string code)
    {
        foreach (var (json, column) in new[] { ($$"""{"a": "xy{{escape}}z"}""", 10), ($$"""{"xy{{escape}}z": 1}""", 5), ($$"""{"a": ["xy{{escape}}"]}""", 11) })
        {
            var diagnostic = ReadResult.Json(json).Diagnostics.Single();
            (diagnostic.Id, diagnostic.Location.Start, diagnostic.Location.Length).ShouldBe(("RC1003", new LinePosition(1, column), escape.Length));
            diagnostic.Message.ShouldBe($"The character U+{code} cannot stand in a text.");
        }
    }

    [Theory]
    [InlineData(@"\ud800")]
    [InlineData(@"\ud800x")]
    [InlineData(@"\udc00\ud800")]
    [InlineData(@"\U0000D800")]
    [InlineData(@"\UFFFFFFFF")]
    public void Half_a_surrogate_pair_in_YAML_ends_in_one_diagnostic(string escape)
    {
        var diagnostic = ReadResult.Yaml($"a: \"{escape}\"\n").Diagnostics.Single();
        diagnostic.Id.ShouldBeOneOf("RC1001", "RC1003");
        diagnostic.Location.Start.Line.ShouldBe(1);
    }

    [Fact]
    public void Escapes_that_stand_for_text_are_read()
    {
        ReadResult.Yaml("a: \"\\u00e9\\n\\t\\U0001F600\\u200D\"\n").Scalar("a").Value.ShouldBe("é\n\t😀\u200D");
        ReadResult.Json("""{"a": "\u00e9\n\t\ud83d\ude00\u200d"}""").Scalar("a").Value.ShouldBe("é\n\t😀\u200D");
    }
}
