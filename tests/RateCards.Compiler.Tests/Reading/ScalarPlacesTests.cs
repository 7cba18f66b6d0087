namespace RateCards.Compiler.Tests.Reading;

/// <summary>A place inside a value is found in the file, however the value is written.</summary>
public sealed class ScalarPlacesTests
{
    /// <summary>The marks stand around what the value has at <c>needle</c>.</summary>
    [Theory]
    [InlineData("a: one ⟦needle⟧ two\n")]
    [InlineData("a: 'it''s a ⟦needle⟧'\n")]
    [InlineData("a: \"tab\\tline\\n\\u00e9\\x41\\U0001F600 ⟦needle⟧ \\\"\"\n")]
    [InlineData("a: \"one \\\n   ⟦needle⟧\"\n")]
    [InlineData("a: first\n  second ⟦needle⟧\n")]
    [InlineData("a: |\n  first\n    second ⟦needle⟧\n  third\n")]
    [InlineData("a: |2-\n    first\n\n  ⟦needle⟧ first\nb: x\n")]
    [InlineData("a: >-\n  first\n  second\n\n  third ⟦needle⟧\n")]
    [InlineData("a: > # comment\n  ⟦needle⟧\n")]
    [InlineData("a: >-\r\n  first\r\n  second ⟦needle⟧ x\r\n")]
    [InlineData("a: 😀 ⟦needle⟧\n")]
    [InlineData("{ a: \"⟦needle⟧\" }\n")]
    public void A_word_is_found_in_the_file(string yaml)
    {
        var marked = MarkedText.Parse(yaml);
        var scalar = ReadResult.Yaml(marked.Text).Scalar("a");
        var place = scalar.LocateInside(scalar.Value.IndexOf("needle", StringComparison.Ordinal), "needle".Length);
        (place.Offset, place.Length).ShouldBe(marked.Spans[0]);
    }

    [Theory]
    [InlineData("{ \"a\": \"\\\\ \\/ \\ud83d\\ude00 \\u00e9 ⟦needle⟧\" }")]
    [InlineData("{\t\"a\":\t\"⟦needle⟧\"\t}")]
    public void A_word_is_found_in_a_JSON_file(string json)
    {
        var marked = MarkedText.Parse(json);
        var scalar = ReadResult.Json(marked.Text).Scalar("a");
        var place = scalar.LocateInside(scalar.Value.IndexOf("needle", StringComparison.Ordinal), "needle".Length);
        (place.Offset, place.Length).ShouldBe(marked.Spans[0]);
    }

    [Theory]
    [InlineData("a: end⟦⟧\n")]
    [InlineData("a: 'end⟦⟧'\n")]
    [InlineData("a: >-\n  the\n  end⟦⟧\n")]
    public void The_end_of_a_value_is_where_its_last_character_ends(string yaml)
    {
        var marked = MarkedText.Parse(yaml);
        var scalar = ReadResult.Yaml(marked.Text).Scalar("a");
        scalar.LocateInside(scalar.Value.Length, 0).Offset.ShouldBe(marked.Spans[0].Start);
    }

    [Fact]
    public void A_span_over_an_escape_covers_it_whole()
    {
        var scalar = ReadResult.Yaml("a: \"x\\u00e9y\"\n").Scalar("a");
        var place = scalar.LocateInside(1, 1);
        (place.Offset, place.Length).ShouldBe((5, 6));
    }
}
