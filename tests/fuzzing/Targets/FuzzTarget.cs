using RateCards.Fuzzing.Tests.Inputs;
using RateCards.Fuzzing.Tests.Mutation;

namespace RateCards.Fuzzing.Tests.Targets;

/// <summary>A part of the project that takes what others have written.</summary>
internal abstract class FuzzTarget
{
    public abstract string Name { get; }

    /// <summary>How many inputs a run in the tests has.</summary>
    public abstract int InputsInTests { get; }

    /// <summary>One input, which is always the same for the same dice.</summary>
    public abstract FuzzInput Make(Dice dice);

    /// <summary>Takes an input. Whatever it throws is a fault.</summary>
    /// <returns>Whether the input was right, so that a run tells how many got past the first check.</returns>
    public abstract bool Run(FuzzInput input);
}

/// <summary>A target that reads one text.</summary>
/// <param name="seeds">Texts that inputs are made of.</param>
/// <param name="read">Takes a text; false where something was wrong with it.</param>
internal sealed class TextTarget(string name, int inputsInTests, Func<IEnumerable<string>> seeds, Func<string, bool> read) : FuzzTarget
{
    private readonly Lazy<(string[] Seeds, Mutator Mutator)> _seeds = new(() => ([.. seeds()], new Mutator(seeds())));

    public override string Name => name;

    public override int InputsInTests => inputsInTests;

    public override FuzzInput Make(Dice dice)
    {
        var (all, mutator) = _seeds.Value;
        // Of two the shorter one: short texts are soon read, and as likely to go wrong.
        var (one, other) = (dice.Of(all), dice.Of(all));
        return new FuzzInput(mutator.Mutate(one.Length < other.Length ? one : other, dice));
    }

    public override bool Run(FuzzInput input) => read(input.Text);
}
