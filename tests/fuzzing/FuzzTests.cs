using RateCards.Fuzzing.Tests.Inputs;
using RateCards.Fuzzing.Tests.Judging;
using RateCards.Fuzzing.Tests.Running;
using RateCards.Fuzzing.Tests.Targets;

namespace RateCards.Fuzzing.Tests;

/// <summary>A short run of every target, the same each time, and all inputs that have failed once. README.md tells of the long runs.</summary>
public sealed class FuzzTests
{
    private const ulong Seed = 20260516;

    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(t => t.Name)];

    public static TheoryData<string> Corpus => [.. Seeds.Corpus().Select(c => $"{c.Target}/{c.Name}")];

    [Theory]
    [MemberData(nameof(Targets))]
    public void No_input_breaks(string name)
    {
        // node needs packages of npm's that this project does without: long runs have them.
        OutputJudges.OthersEvery = 0;
        var target = FuzzTargets.Find(name)!;
        var run = new FuzzRun(target, Seed);
        for (var number = 0; number < target.InputsInTests; number++)
        {
            if (run.Take(number) is { } failure)
            {
                Assert.Fail($"tests/fuzzing/run {name} --seed {Seed} --from {number} --inputs 1\n{failure.Reason}\n{failure.Input}");
            }
        }

        run.Right.ShouldBePositive("nothing gets past the first check, so that the rest is not tested");
        run.Right.ShouldBeLessThan(run.Count, "nothing is refused");
    }

    [Theory]
    [MemberData(nameof(Corpus))]
    public void What_has_failed_once_does_not_fail_again(string path)
    {
        OutputJudges.OthersEvery = 0;
        var (target, _, input) = Seeds.Corpus().Single(c => $"{c.Target}/{c.Name}" == path);
        new FuzzRun(FuzzTargets.Find(target).ShouldNotBeNull(), Seed).WhyWrong(input).ShouldBeNull();
    }
}
