using System.Runtime.InteropServices;
using RateCards;
using RateCards.Performance;
using RateCards.Primitives;

// Measures generated cost functions against the same arithmetic as a person would write it, in one process and in turns.
const int Episodes = 10_000_000;
const int Rounds = 9;

var random = new Random(1);
double[] Column(int from, int to) => [.. Enumerable.Range(0, Episodes).Select(_ => (double)random.Next(from, to))];
var (turns, initialPrompt, addedPerTurn, decodePerTurn) = (Column(1, 40), Column(0, 20_000), Column(0, 20_000), Column(0, 4_000));
var (input, cachedInput, output) = (FireworksServerless.KimiK2p6.Input, FireworksServerless.KimiK2p6.CachedInput, FireworksServerless.KimiK2p6.Output);
var results = new Usd[Episodes];
var byHand = new double[Episodes];
var sum = 0.0;

var before = GC.GetAllocatedBytesForCurrentThread();
Generated();
Figures.Print("functions.allocated", GC.GetAllocatedBytesForCurrentThread() - before);

var scalar = Figures.Fastest(Rounds, 1, Generated, Written);
Figures.Print("functions.by-hand", scalar[0] / scalar[1]);

var batch = Figures.Fastest(Rounds, 1, GeneratedBatch, WrittenBatch);
if (results.AsSpan(0, 1_000).ToArray().Where((r, i) => r.Value != byHand[i]).Any())
{
    throw new InvalidOperationException("The batch and the loop by hand differ.");
}

Figures.Tell("a batch, offers a second", Episodes / batch[0] / 1e3, "million");
Figures.Tell("a loop by hand, offers a second", Episodes / batch[1] / 1e3, "million");
Figures.Print("functions.batch", batch[0] / batch[1]);

void Generated()
{
    var total = 0.0;
    for (var i = 0; i < turns.Length; i++)
    {
        total += Formulas.ServerlessEpisode(new Turns(turns[i]), new Tokens(initialPrompt[i]), new TokensPerTurn(addedPerTurn[i]), new TokensPerTurn(decodePerTurn[i]), input, cachedInput, output).Value;
    }

    sum += total;
}

void Written()
{
    var total = 0.0;
    for (var i = 0; i < turns.Length; i++)
    {
        total += ByHand.ServerlessEpisode(turns[i], initialPrompt[i], addedPerTurn[i], decodePerTurn[i], input.Value, cachedInput.Value, output.Value);
    }

    sum += total;
}

void GeneratedBatch() => Formulas.ServerlessEpisode(
    MemoryMarshal.Cast<double, Turns>(turns), MemoryMarshal.Cast<double, Tokens>(initialPrompt),
    MemoryMarshal.Cast<double, TokensPerTurn>(addedPerTurn), MemoryMarshal.Cast<double, TokensPerTurn>(decodePerTurn), input, cachedInput, output, results);

void WrittenBatch()
{
    var (r, c, o) = (input.Value, cachedInput.Value, output.Value);
    for (var i = 0; i < byHand.Length; i++)
    {
        byHand[i] = ByHand.ServerlessEpisode(turns[i], initialPrompt[i], addedPerTurn[i], decodePerTurn[i], r, c, o);
    }
}

/// <summary>What a person would write who knows the formula.</summary>
internal static class ByHand
{
    private const double TokensPerUnit = 1_000_000;

    public static double ServerlessEpisode(
        double turns, double initialPrompt, double addedPerTurn, double decodePerTurn, double input, double cachedInput, double output)
    {
        var prompts = (turns * initialPrompt) + (addedPerTurn * turns * (turns - 1) / 2);
        var uncached = initialPrompt + ((turns - 1) * addedPerTurn);
        return ((uncached * input) + ((prompts - uncached) * cachedInput) + (turns * decodePerTurn * output)) / TokensPerUnit;
    }
}
