using System.Text.RegularExpressions;

namespace RateCards.Cli.Tests.Architecture;

/// <summary>Nothing stands in the code that nothing calls.</summary>
public partial class UnusedMembersTests
{
    /// <summary>What is there for tests alone, such as the choice of engines.</summary>
    private static readonly string[] ForOthers =
    [
        "RateCards.Compiler.Model.Cards.Band.Contains",
        "RateCards.Targets.Sql.SqlDialect.get_IsRunHere",
    ];

    /// <summary>Members of the compiler's library, for programs of others: <c>RateCards.Compiler.PriceProject.Load</c>.</summary>
    private static readonly HashSet<string> Published = [.. File.ReadLines(Repository.PathTo("src", "RateCards.Compiler", "PublicAPI.Shipped.txt"))
        .Concat(File.ReadLines(Repository.PathTo("src", "RateCards.Compiler", "PublicAPI.Unshipped.txt")))
        .Select(line => PublishedMember().Match(line)).Where(m => m.Success).Select(m => $"{m.Groups[1].Value}.{(m.Groups[3].Success ? "get_" : "")}{m.Groups[2].Value}")];

    [Fact]
    public void Every_member_is_used() =>
        // The primitives are there for generated code and for those who write C#; the rest is ours alone.
        new MemberUses(CompiledProjects.All, "RateCards").Unused()
            // And each record of what people write knows its place, whether or not anything is told of it yet.
            .Where(m => !m.StartsWith("RateCards.Primitives.", StringComparison.Ordinal) && !m.EndsWith(".get_Origin", StringComparison.Ordinal) && !Published.Contains(m))
            .ShouldBe(ForOthers);

    [Fact]
    public void A_member_that_nothing_calls_is_found()
    {
        var unused = new MemberUses([typeof(UnusedMembersTests).Assembly.Location], typeof(Samples.Unused.Counter).Namespace!).Unused();

        unused.ShouldBe([
            "RateCards.Cli.Tests.Architecture.Samples.Unused.Counter.CallsItself",
            "RateCards.Cli.Tests.Architecture.Samples.Unused.Counter.get_Forgotten",
        ]);
    }

    /// <summary>Type and name of a line such as <c>RateCards.Compiler.Priced.Amount.get -> decimal</c>.</summary>
    [GeneratedRegex(@"(RateCards[\w.]*)\.(\w+)(?:\.(get) |\()")]
    private static partial Regex PublishedMember();
}
