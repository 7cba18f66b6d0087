namespace RateCards.Compiler.Tests.Reading;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData(" [ ] ", "[]")]
    [InlineData("{\"a\":1,\"b\":[true,false,null,-0.5,1e5,1E+5,2.5e-3]}", "{a: 1, b: [true, false, null, -0.5, 1e5, 1E+5, 2.5e-3]}")]
    [InlineData("{\t\"a\"\t:\t\"x\"\r\n}", "{a: 'x'}")]
    [InlineData("\"\\\" \\\\ \\/ \\n\\t \\u00e9 \\uD83D\\uDE00\"", "'\" \\ / \n\t é 😀'")]
    [InlineData("{\"a\":{\"b\":[[],{}]}}", "{a: {b: [[], {}]}}")]
    [InlineData("{\"\":\"\"}", "{: ''}")]
    [InlineData("\uFEFF{\"a\": 1}", "{a: 1}")]
    public void JSON_is_read(string json, string shape)
    {
        var read = ReadResult.Json(json);
        read.Diagnostics.ShouldBeEmpty();
        read.Shape.ShouldBe(shape);
    }

    /// <summary>The mark is where the error is to be shown.</summary>
    [Theory]
    [InlineData("{ ⟦/⟧/ comment\n}")]
    [InlineData("{ ⟦#⟧ comment\n}")]
    [InlineData("{ \"a\": 1, ⟦}⟧")]
    [InlineData("[1, ⟦]⟧")]
    [InlineData("[⟦,⟧ 1]")]
    [InlineData("{ ⟦a⟧: 1 }")]
    [InlineData("{ ⟦'⟧a': 1 }")]
    [InlineData("{ \"a\": ⟦'⟧x' }")]
    [InlineData("{ \"a\" ⟦1⟧ }")]
    [InlineData("{ \"a\": 1 ⟦\"⟧b\": 2 }")]
    [InlineData("{ \"a\": ⟦yes⟧ }")]
    [InlineData("{ \"a\": ⟦True⟧ }")]
    [InlineData("{ \"a\": ⟦01⟧ }")]
    [InlineData("{ \"a\": ⟦1.⟧ }")]
    [InlineData("{ \"a\": ⟦.5⟧ }")]
    [InlineData("{ \"a\": ⟦+1⟧ }")]
    [InlineData("{ \"a\": ⟦0x1F⟧ }")]
    [InlineData("{ \"a\": ⟦NaN⟧ }")]
    [InlineData("{ \"a\": ⟦-⟧ }")]
    [InlineData("{ \"a\": ⟦1e⟧ }")]
    [InlineData("{ \"a\": ⟦\"⟧open\n\" }")]
    [InlineData("{ \"a\": ⟦\"⟧open")]
    [InlineData("{ \"a\": \"x⟦\t⟧y\" }")]
    [InlineData("{ \"a\": \"⟦\\x⟧41\" }")]
    [InlineData("{ \"a\": \"⟦\\u⟧12G4\" }")]
    [InlineData("{ \"a\": 1 }\n⟦{⟧}")]
    [InlineData("{ \"a\": 1⟦⟧")]
    [InlineData("{ \"a\":⟦⟧")]
    [InlineData("⟦a⟧: 1\n")]
    [InlineData("⟦-⟧ a\n")]
    public void What_is_not_JSON_is_refused_where_it_stands(string json)
    {
        var marked = MarkedText.Parse(json);
        var diagnostic = ReadResult.Json(marked.Text).Diagnostics.Single();
        diagnostic.Id.ShouldBe("RC1002");
        (diagnostic.Location.Offset, diagnostic.Location.Length).ShouldBe(marked.Spans[0], diagnostic.Message);
    }

    [Fact]
    public void A_duplicate_key_is_reported_with_the_line_of_the_first() =>
        ReadResult.Json("{\n  \"a\": 1,\n  \"a\": 2\n}").Diagnostics.Single().ToString()
            .ShouldBe("cards/test.json(3,3): error RC1010: 'a' stands here already, in line 2.");
}
