using System.Diagnostics;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Tests.Reading;

/// <summary>Input that is small to send and large to work on ends in a diagnostic, soon and within little memory.</summary>
public sealed class BoundTests
{
    /// <summary>A second on a machine that does nothing else; tests run beside others.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    [Fact]
    public void A_file_has_at_most_200000_keys_and_values()
    {
        // A mapping, then a key and a value a line.
        string Lines(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"a{i}: 1\n"));

        ReadResult.Yaml(Lines(99_999)).Diagnostics.ShouldBeEmpty();
        ReadResult.Yaml(Lines(100_000)).Diagnostics.Single().ToString().ShouldStartWith("cards/test.yaml(100000,9): error RC1061: The file has more than 200,000");
        ReadResult.Json("[" + string.Join(",", Enumerable.Repeat("1", 199_999)) + "]").Diagnostics.ShouldBeEmpty();
        ReadResult.Json("[" + string.Join(",", Enumerable.Repeat("1", 200_000)) + "]").Diagnostics.Single().Id.ShouldBe("RC1061");
        ReadResult.Json("{" + string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"\"a{i}\":1")) + "}").Diagnostics.Single().Id.ShouldBe("RC1061");
    }

    [Fact]
    public void A_flood_of_duplicates_or_of_unknown_keys_is_told_twenty_times()
    {
        ReadResult.Yaml(string.Concat(Enumerable.Repeat("a: 1\n", 50_000))).Diagnostics.Select(d => d.Id).ShouldBe(Enumerable.Repeat("RC1010", 20));

        var unknown = Compile(("cards/x.yaml", "card: x\n" + string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}: 1\n"))));
        unknown.Count(d => d.Id == "RC1014").ShouldBe(20);
    }

    [Fact]
    public void A_word_for_all_makes_at_most_a_million_rates()
    {
        string Card(int meters, int paths, int skus) => "card: big\ntitle: B\nprovider: B\ncurrency: USD\nsources:\n  page: { title: P, url: https://example.com/p, verified: 2026-01-15, trust: vendor }\n"
            + "meters:\n" + string.Concat(Enumerable.Range(0, meters).Select(i => $"  m{i}: {{ label: M{i}, unit: USD/Mtok }}\n"))
            + "paths:\n" + string.Concat(Enumerable.Range(0, paths).Select(i => $"  p{i}: {{ label: P{i} }}\n"))
            + "skus:\n" + string.Concat(Enumerable.Range(0, skus).Select(i => $"  s{i}: {{ label: S{i}, entries: [ {{ since: 2026-01-15, source: page, all: free }} ] }}\n"));

        Compile(("cards/big.yaml", Card(10, 10, 10))).ShouldNotContain(d => d.Id == "RC1062");
        var message = Within(() => Compile(("cards/big.yaml", Card(300, 300, 1_000)))).Single(d => d.Id == "RC1062").Message;
        message.ShouldBe("The card has room for 90,000,000 rates: 1000 SKUs, 300 meters and 300 service paths. A card has at most 1,000,000.");
    }

    [Theory]
    // A closed form of a sum that no polynomial is; numbers of millions of digits; text that doubles, or grows sixfold.
    [InlineData("RC3041", "g: { notation: G, title: G, unit: \"1\", sentence: A sum., definition: \"sum(i, 1, 10000, 1 / (nn + i))\", closed: nn }")]
    [InlineData("RC3041", "g0: { notation: G, title: G, unit: \"1\", sentence: A., definition: nn + 1 }\n  g@: { notation: G_@, title: G, unit: \"1\", sentence: A., definition: \"g# * g#\", closed: \"g# * g# + 0\" }")]
    [InlineData("RC6010", "g0: { notation: G, title: G, unit: \"1\", sentence: A., definition: nn + 1 }\n  g@: { notation: G_@, title: G, unit: \"1\", sentence: A., definition: \"g# + g#\" }")]
    [InlineData("RC6010", "g0: { notation: G, title: G, unit: \"1\", sentence: A., definition: nn + 1 }\n  g@: { notation: G_@, title: G, unit: \"1\", sentence: A., definition: \"max(g#, nn)\" }")]
    [InlineData("RC6010", "g: { notation: G, title: G, unit: \"1\", sentence: A., definition: \"max(max(max(max(max(max(max(max(nn, 1), 2), 3), 4), 5), 6), 7), 8) + max(max(max(max(max(max(max(max(nn, 1), 2), 3), 4), 5), 6), 7), 8)\" }")]
    public void Formulas_that_grow_without_bound_end_in_a_diagnostic(string id, string formulas)
    {
        var lines = formulas.Split("\n  ");
        var text = "symbols:\n  nn: { notation: n_x, unit: \"1\", title: N, sentence: A number. }\nformulas:\n"
            + string.Concat(lines.SelectMany(l => l.Contains('@', StringComparison.Ordinal)
                ? Enumerable.Range(1, 30).Select(i => $"  {l.Replace("G_@", $"\"G_{{{i}}}\"", StringComparison.Ordinal).Replace("@", $"{i}", StringComparison.Ordinal).Replace("#", $"{i - 1}", StringComparison.Ordinal)}\n")
                : [$"  {l}\n"]));

        Within(() => Compile(("formulas/x.yaml", text))).Select(d => d.Id).ShouldContain(id);
    }

    private static T Within<T>(Func<T> work)
    {
        var clock = Stopwatch.StartNew();
        var result = work();
        clock.Elapsed.ShouldBeLessThan(Soon);
        return result;
    }

    private static ValueList<Diagnostic> Compile(params (string Path, string Content)[] files) =>
        RateCardCompiler.Compile(files.Append(("ratecards.yaml", "as-of: 2026-05-16\n")).Select(f => new SourceText(f.Item1, f.Item2))).Diagnostics;
}
