using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Tests.Reading;

public sealed class MappingReaderTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Each_getter_gives_what_its_key_holds()
    {
        var reader = Reader("t: text\nd: 2026-05-16\nn: 4.00\nyes: true\nno: false\none: a\nmany: [a, b]\nm: { a: 1 }\ns: [1]\nc: red\n");
        reader.RequiredText("t").ShouldBe("text");
        reader.RequiredDate("d").ShouldBe(new Date(2026, 5, 16));
        reader.OptionalNumber("n").ShouldBe(4.00m);
        reader.OptionalFlag("yes").ShouldBeTrue();
        reader.OptionalFlag("no").ShouldBeFalse();
        reader.OptionalScalars("one").Select(s => s.Value).ShouldBe(["a"]);
        reader.OptionalScalars("many").Select(s => s.Value).ShouldBe(["a", "b"]);
        reader.RequiredMapping("m")!.Entries.Count.ShouldBe(1);
        reader.RequiredSequence("s")!.Items.Count.ShouldBe(1);
        reader.RequiredChoice("c", "red", "green").ShouldBe("red");
        reader.Finish();
        _diagnostics.ToList().ShouldBeEmpty();
    }

    [Fact]
    public void What_is_optional_and_missing_is_null_and_no_error()
    {
        var reader = Reader("other: 1\n");
        reader.OptionalText("t").ShouldBeNull();
        reader.OptionalDate("d").ShouldBeNull();
        reader.OptionalNumber("n").ShouldBeNull();
        reader.OptionalFlag("f").ShouldBeFalse();
        reader.OptionalScalars("l").ShouldBeEmpty();
        reader.OptionalMapping("m").ShouldBeNull();
        _diagnostics.ToList().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("True")]
    [InlineData("on")]
    [InlineData("1")]
    public void A_flag_is_true_or_false_in_these_words(string word)
    {
        Reader($"whole: {word}\n").OptionalFlag("whole").ShouldBeFalse();
        var diagnostic = _diagnostics.ToList().Single();
        (diagnostic.Id, diagnostic.Message, diagnostic.Location.Start.Column).ShouldBe(("RC1017", $"'whole' must be true or false, not '{word}'.", 8));
    }

    [Fact]
    public void What_was_refused_before_is_not_reported_again()
    {
        var reader = Reader("a: *x\nb: *x\n");
        reader.RequiredText("a").ShouldBeNull();
        reader.OptionalScalars("b").ShouldBeEmpty();
        reader.Finish();
        _diagnostics.ToList().ShouldAllBe(d => d.Id == "RC1008");
    }

    [Fact]
    public void Unknown_keys_come_with_the_known_ones()
    {
        var reader = Reader("lable: x\n$schema: x\n");
        reader.OptionalText("label");
        reader.OptionalText("note");
        reader.Finish();
        var diagnostic = _diagnostics.ToList().Single();
        (diagnostic.Message, diagnostic.Help).ShouldBe(("A thing has no key 'lable'. Did you mean 'label'?", "Its keys are: label, note."));
    }

    private MappingReader Reader(string yaml) =>
        new((MappingNode)DocumentReader.Read(new SourceText("x.yaml", yaml), _diagnostics)!, _diagnostics, "A thing");
}
