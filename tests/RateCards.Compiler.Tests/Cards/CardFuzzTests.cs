using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Tests.Cards;

/// <summary>Whatever a file holds, it is reported or read: nothing throws, and every place lies in the file.</summary>
public sealed class CardFuzzTests
{
    private const string Alphabet = "\n\n  :-[]{},#&*!|>'\"%@`~0123456789.eE_abn\\\t\r\0é😀=/$?";

    private static readonly string[] Pieces =
        ["since: ", "entries:\n", "skus:\n", "\n---\n", "all: free", "not offered", "factor: 50%", "band: { from: 1 }", "*a", "&a ", "!!str ", "|\n", ">-\n", "\"\\u", "? ", "- - - ", "{ { ["];

    [Fact]
    public void Mutated_cards_never_throw()
    {
        var seeds = ShippedProject.Files().Where(f => f.Path.StartsWith("cards/", StringComparison.Ordinal)).ToList();
        var random = new Random(20260516);
        for (var i = 0; i < 500; i++)
        {
            var seed = seeds[random.Next(seeds.Count)];
            var text = new SourceText(random.Next(6) == 0 ? "cards/x.json" : seed.Path, Mutate(seed.Content, random));
            var result = Should.NotThrow(() => CardCompiler.Compile(text, UnitTable.BuiltIn), text.Content);
            foreach (var diagnostic in result.Diagnostics)
            {
                diagnostic.Location.Offset.ShouldBeInRange(0, text.Content.Length);
                (diagnostic.Location.Offset + diagnostic.Location.Length).ShouldBeLessThanOrEqualTo(text.Content.Length);
                text.Locate(diagnostic.Location.Offset, diagnostic.Location.Length).ShouldBe(diagnostic.Location);
            }
        }
    }

    [Fact]
    public void Mutated_projects_never_throw()
    {
        var random = new Random(16052026);
        for (var i = 0; i < 25; i++)
        {
            var files = ShippedProject.Files().ToList();
            for (var j = 0; j < 2; j++)
            {
                var at = random.Next(files.Count);
                files[at] = new SourceText(files[at].Path, Mutate(files[at].Content, random));
            }

            Should.NotThrow(() => RateCardCompiler.Compile(files), string.Join("\n=====\n", files.Except(ShippedProject.Files()).Select(f => $"{f.Path}\n{f.Content}")));
        }
    }

    private static string Mutate(string content, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(content.Length + 1);
            var length = Math.Min(random.Next(12), content.Length - at);
            content = random.Next(5) switch
            {
                0 => content.Remove(at, length),
                1 => content.Insert(at, Pieces[random.Next(Pieces.Length)]),
                2 => content.Insert(at, content.Substring(random.Next(content.Length - length + 1), length)),
                3 => content.Remove(at, length).Insert(at, Alphabet[random.Next(Alphabet.Length)].ToString()),
                _ => content[..at] + (random.Next(20) == 0 ? "" : content[(at + length)..]),
            };
        }

        return content;
    }
}
