namespace RateCards.Cli.Tests.Architecture;

/// <summary>Nothing stands in the code that nothing calls.</summary>
public class UnusedMembersTests
{
    /// <summary>What is there for those who use the compiler from code of their own, or choose engines in tests.</summary>
    private static readonly string[] ForOthers =
    [
        "RateCards.Compiler.Model.Cards.Band.Contains",
        "RateCards.Compiler.RateCardCompiler.Compile",
        "RateCards.Targets.Sql.SqlDialect.get_IsRunHere",
    ];

    [Fact]
    public void Every_member_is_used() =>
        // The primitives are there for generated code and for those who write C#; the rest is ours alone.
        new MemberUses(CompiledProjects.All, "RateCards").Unused()
            // And each record of what people write knows its place, whether or not anything is told of it yet.
            .Where(m => !m.StartsWith("RateCards.Primitives.", StringComparison.Ordinal) && !m.EndsWith(".get_Origin", StringComparison.Ordinal))
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
}
