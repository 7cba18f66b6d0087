using RateCards.Compiler.Base;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Tests.Reading;

public sealed class YamlReaderTests
{
    [Fact]
    public void Scalars_stay_as_they_are_written() =>
        ReadResult.Yaml("a: no\nb: 1e-06\nc: 2026-05-16\nd: '4.00'\ne: ~\nf: 0o12\n").Shape
            .ShouldBe("{a: no, b: 1e-06, c: 2026-05-16, d: '4.00', e: ~, f: 0o12}");

    [Fact]
    public void A_value_has_its_line_and_column()
    {
        var location = ReadResult.Yaml("# comment\na: 1\nbb:   two words # comment\n").Scalar("bb").Location;
        (location.Start, location.End).ShouldBe((new LinePosition(3, 7), new LinePosition(3, 16)));
    }

    [Theory]
    [InlineData("a: 1\r\nb: 2\r\n")]
    [InlineData("a: 1\rb: 2\r")]
    [InlineData("a: 1\nb: 2")]
    [InlineData("\uFEFFa: 1\nb: 2\n")]
    [InlineData("\uFEFFa: 1\r\nb: 2")]
    public void Line_ends_and_a_byte_order_mark_do_not_move_places(string yaml)
    {
        var read = ReadResult.Yaml(yaml);
        read.Diagnostics.ShouldBeEmpty();
        read.Shape.ShouldBe("{a: 1, b: 2}");
        read.Scalar("b").Location.Start.ShouldBe(new LinePosition(2, 4));
    }

    [Fact]
    public void A_mapping_stands_where_its_key_does()
    {
        var root = (MappingNode)ReadResult.Yaml("a:\n  b: 1\n").Root!;
        root.Entries[0].Value.Location.Start.ShouldBe(new LinePosition(1, 1));
        root.Entries[0].Value.Location.Length.ShouldBe(1);
    }

    [Fact]
    public void Every_broken_section_is_reported()
    {
        var read = ReadResult.Yaml("a: b: c\nd: 1\ne: [1, 2\nf: 1\ng: @x\nh: 1\n");
        read.Root.ShouldBeNull();
        read.Diagnostics.Select(d => (d.Id, d.Location.Start.Line)).ShouldBe([("RC1001", 1), ("RC1001", 3), ("RC1001", 5)]);
    }

    [Fact]
    public void What_is_refused_inside_does_not_hide_the_rest() =>
        ReadResult.Yaml("a: &x 1\nb: *x\nc: !!int 5\nc: 6\nd: 7\n").Shape.ShouldBe("{a: 1, b: refused, c: 5, d: 7}");

    [Fact]
    public void Sixty_four_levels_are_read_and_one_more_is_refused()
    {
        ReadResult.Yaml(new string('[', 64) + new string(']', 64)).Diagnostics.ShouldBeEmpty();
        ReadResult.Yaml(new string('[', 65) + new string(']', 65)).Diagnostics.Single().Id.ShouldBe("RC1005");
        ReadResult.Json(new string('[', 64) + new string(']', 64)).Diagnostics.ShouldBeEmpty();
        ReadResult.Json(new string('[', 65) + new string(']', 65)).Diagnostics.Single().Id.ShouldBe("RC1005");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a:\n ")]
    public void A_flood_of_brackets_is_refused_at_once(string piece)
    {
        var flood = string.Concat(Enumerable.Repeat(piece, 100_000));
        ReadResult.Yaml(flood).Diagnostics.ShouldNotBeEmpty();
        ReadResult.Json(flood).Diagnostics.ShouldNotBeEmpty();
    }

    [Fact]
    public void Eight_mebibytes_are_read_and_more_are_refused()
    {
        var line = "# " + new string('x', 98) + "\n";
        var comments = string.Concat(Enumerable.Repeat(line, (8 * 1024 * 1024 / line.Length) - 1));
        ReadResult.Yaml(comments + "a: 1\n").Diagnostics.ShouldBeEmpty();
        ReadResult.Yaml(comments + line + line + "a: 1\n").Diagnostics.Single().Id.ShouldBe("RC1004");
        ReadResult.Yaml(comments.Replace("xx", "é", StringComparison.Ordinal) + line + line + "a: 1\n").Diagnostics.Single().Id.ShouldBe("RC1004");
    }

    [Theory]
    [InlineData("a: 1\0\nb: 2\n", 1, 5)]
    [InlineData("a: x\u0085b: 2\n", 1, 5)]
    [InlineData("a: 1\nb: x\u2028y\n", 2, 5)]
    [InlineData("a: \u0007\n", 1, 4)]
    [InlineData("a: \u00A01\u200C2\uFEFF\n", 1, 8)]
    [InlineData("a: 1\u200B\n", 1, 5)]
    [InlineData("a: \u202Egnp\n", 1, 4)]
    [InlineData("a: \uE000\n", 1, 4)]
    [InlineData("a: x\U000E0041\n", 1, 5)]
    public void Control_characters_are_refused_where_they_stand(string yaml, int line, int column)
    {
        var diagnostic = ReadResult.Yaml(yaml).Diagnostics.Single();
        (diagnostic.Id, diagnostic.Location.Start).ShouldBe(("RC1003", new LinePosition(line, column)));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_and_a_whole_one_read()
    {
        ReadResult.Yaml("a: 😀\n").Diagnostics.ShouldBeEmpty();
        ReadResult.Yaml("a: " + '\uD83D' + "\n").Diagnostics.Single().Id.ShouldBe("RC1003");
        ReadResult.Yaml("a: " + '\uDE00' + "\n").Diagnostics.Single().Id.ShouldBe("RC1003");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("# only a comment\n")]
    [InlineData("\uFEFF")]
    public void A_file_with_nothing_in_it_is_reported(string content)
    {
        ReadResult.Yaml(content).Diagnostics.Single().Id.ShouldBe("RC1006");
        ReadResult.Json(content.Length > 1 ? "  " : content).Diagnostics.Single().Id.ShouldBe("RC1006");
    }
}
