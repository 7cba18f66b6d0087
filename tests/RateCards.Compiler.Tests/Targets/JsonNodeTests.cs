using RateCards.Targets.Data;

namespace RateCards.Compiler.Tests.Targets;

public sealed class JsonNodeTests
{
    private static readonly JsonNode Sample = JsonObject.Of(
        ("name", "Acme"), ("absent", null), ("rate", 4.00m), ("free", false), ("none", JsonNode.Null), ("days", JsonArray.Of(["2026-05-16"])), ("empty", JsonArray.Of([])));

    [Fact]
    public void Is_written_on_one_line_with_the_digits_and_the_order_that_it_was_given() =>
        Sample.ToString().ShouldBe("""{"name":"Acme","rate":4.00,"free":false,"none":null,"days":["2026-05-16"],"empty":[]}""");

    [Fact]
    public void Is_written_a_member_a_line() =>
        Sample.ToIndentedString().ShouldBe(
            "{\n  \"name\": \"Acme\",\n  \"rate\": 4.00,\n  \"free\": false,\n  \"none\": null,\n  \"days\": [\n    \"2026-05-16\"\n  ],\n  \"empty\": []\n}");

    [Fact]
    public void Breaks_lines_only_as_deep_as_asked() =>
        JsonObject.Of(("rates", JsonObject.Of(("a", JsonArray.Of([1, 2]))))).ToIndentedString(2).ShouldBe(
            "{\n  \"rates\": {\n    \"a\": [1,2]\n  }\n}");

    [Theory]
    [InlineData("a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\"")]
    [InlineData("</script>", "\"\\u003c/script>\"")]
    [InlineData("line\nend\u2028", "\"line\\u000aend\\u2028\"")]
    [InlineData("4.00 $ × ·", "\"4.00 $ × ·\"")]
    public void Escapes_what_would_end_a_string_a_line_or_a_script_element(string text, string json) =>
        ((JsonNode)text).ToString().ShouldBe(json);

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(284.44444444444446, "284.44444444444446")]
    [InlineData(8, "8")]
    public void Writes_a_double_with_the_digits_that_give_it_again(double value, string json) => ((JsonNode)value).ToString().ShouldBe(json);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Refuses_what_is_no_number(double value) => Should.Throw<ArgumentException>(() => (JsonNode)value);
}
