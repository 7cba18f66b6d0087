using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using RateCards;
using RateCards.Primitives;

// Measures generated cost functions against the same arithmetic as a person would write it, in one process and in turns;
// prints ratios beside their limits, and last "N passed, N failed".
const int Episodes = 10_000_000;
const int Rounds = 9;
const double MostAgainstByHand = 1.05;
const double MostOfBatch = 1.3;

var (passed, failed) = (0, 0);
var random = new Random(1);
double[] Column(int from, int to) => [.. Enumerable.Range(0, Episodes).Select(_ => (double)random.Next(from, to))];
var (turns, initialPrompt, addedPerTurn, decodePerTurn) = (Column(1, 40), Column(0, 20_000), Column(0, 20_000), Column(0, 4_000));
var (input, cachedInput, output) = (FireworksServerless.KimiK2p6.Input, FireworksServerless.KimiK2p6.CachedInput, FireworksServerless.KimiK2p6.Output);
var results = new Usd[Episodes];
var byHand = new double[Episodes];
var sum = 0.0;

var before = GC.GetAllocatedBytesForCurrentThread();
Generated();
Limit("bytes that 10 million calls of a generated function allocate", GC.GetAllocatedBytesForCurrentThread() - before, "B", 0);

var scalar = Fastest(Generated, Written);
Limit("a generated function, against the same arithmetic by hand", scalar[0] / scalar[1], "×", MostAgainstByHand);

var batch = Fastest(GeneratedBatch, WrittenBatch);
if (results.AsSpan(0, 1_000).ToArray().Where((r, i) => r.Value != byHand[i]).Any())
{
    throw new InvalidOperationException("The batch and the loop by hand differ.");
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"      a batch prices {Episodes / batch[0] / 1e6:0} million offers a second, a loop by hand {Episodes / batch[1] / 1e6:0} million"));
Limit("a batch of 10 million episodes, against a loop by hand", batch[0] / batch[1], "×", MostOfBatch);
Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;

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

// The least processor time in seconds: they take turns, and it leaves out what other programs took.
static double[] Fastest(params Action[] runs)
{
    var best = runs.Select(_ => double.MaxValue).ToArray();
    for (var round = 0; round < Rounds; round++)
    {
        for (var i = 0; i < runs.Length; i++)
        {
            var start = Environment.CpuUsage.TotalTime;
            runs[i]();
            best[i] = Math.Min(best[i], (Environment.CpuUsage.TotalTime - start).TotalSeconds);
        }
    }

    return best;
}

void Limit(string what, double value, string unit, double limit)
{
    var holds = value <= limit;
    _ = holds ? passed++ : failed++;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(holds ? "ok  " : "MISS")}  {what,-62} {value,9:0.000} {unit,-2}  limit {limit} {unit}"));
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
