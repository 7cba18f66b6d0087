using System.Diagnostics;
using System.Runtime.InteropServices;
using RateCards.Conformance.Tests.Engines;
using Xunit.Abstractions;

namespace RateCards.Conformance.Tests;

/// <summary>Every engine gives the same bits for every shipped formula. Prints how long each took.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int MostRowsAtATime = 200_000;

    private static readonly IEnumerable<IEngine> OfAnyDoubles = IEngine.All.Where(e => e.SparedFromWildInputs is null);

    private static readonly IEnumerable<IEngine> Spared = IEngine.All.Except(OfAnyDoubles);

    [Fact]
    public void Every_engine_gives_the_same_bits_for_sensible_inputs() =>
        Compare(IEngine.All, TestSize.Rows, (inputs, rows) => inputs.Sensible(Repository.Formulas, rows));

    [Fact]
    public void Every_engine_gives_the_same_bits_for_any_doubles() =>
        Compare(OfAnyDoubles, TestSize.FarRows, (inputs, rows) => inputs.Wild(Repository.Formulas, rows));

    [Fact]
    public void An_engine_that_is_spared_some_doubles_gives_the_same_bits_for_all_others() =>
        Compare(Spared, TestSize.FarRows, (inputs, rows) => inputs.Far(Repository.Formulas, rows));

    [Fact]
    public void An_engine_that_is_spared_some_doubles_would_fail_on_them()
    {
        var job = new Job(Repository.Formulas, new Inputs(0).Wild(Repository.Formulas, 1_000));
        Spared.ShouldNotBeEmpty();
        foreach (var engine in Spared)
        {
            // It computes; what fails is the comparison, or the reading of a number that has no bits to compare.
            var failure = Should.Throw<Exception>(() => ShouldAgree(engine, job, engine.Reference.Run([job])[0]), engine.SparedFromWildInputs);
            (failure is ShouldAssertException or FormatException).ShouldBeTrue(failure.ToString());
        }
    }

    /// <summary>Fails, with the first differences, where an engine's values are not the expected ones to the bit.</summary>
    internal static void ShouldAgree(IEngine engine, Job job, double[][] expected) =>
        Differences(job, expected, engine.Run([job])[0]).Take(5).ShouldBeEmpty($"{engine.Name} differs");

    /// <summary>Compares in parts, so that memory does not grow with the rows; engines work side by side.</summary>
    private void Compare(IEnumerable<IEngine> engines, int rows, Func<Inputs, int, double[][]> inputs)
    {
        var times = engines.ToDictionary(e => e, _ => new Stopwatch());
        for (var first = 0; first < rows; first += MostRowsAtATime)
        {
            var job = new Job(Repository.Formulas, inputs(new Inputs(seed: first), Math.Min(MostRowsAtATime, rows - first)));
            var expected = times.Keys.Select(e => e.Reference).Distinct().AsParallel().ToDictionary(r => r, r => r.Run([job])[0]);
            SideBySide.ForEach(times, engine =>
            {
                engine.Value.Start();
                ShouldAgree(engine.Key, job, expected[engine.Key.Reference]);
                engine.Value.Stop();
            });
        }

        foreach (var (engine, time) in times)
        {
            output.WriteLine(FormattableString.Invariant($"{engine.Name,-26} {rows:#,0} rows of {Repository.Formulas.Formulas.Count} formulas in {time.Elapsed.TotalSeconds,6:0.0} s"));
        }
    }

    private static IEnumerable<string> Differences(Job job, double[][] expected, double[][] actual)
    {
        actual.Length.ShouldBe(expected.Length);
        for (var row = 0; row < expected.Length; row++)
        {
            // All values of a row at once, by their bytes; by each value only where these differ.
            if (MemoryMarshal.AsBytes<double>(expected[row]).SequenceEqual(MemoryMarshal.AsBytes<double>(actual[row])))
            {
                continue;
            }

            for (var column = 0; column < expected[row].Length; column++)
            {
                if (!Bits.AreEqual(expected[row][column], actual[row][column]))
                {
                    var values = job.Library.Symbols.Zip(job.Inputs[row], (symbol, value) => $"{symbol.Name} = {value:R}");
                    yield return $"{job.Library.Formulas[column].Name}: {actual[row][column]:R} instead of {expected[row][column]:R} with {string.Join(", ", values)}";
                }
            }
        }
    }
}
