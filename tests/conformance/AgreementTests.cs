using RateCards.Conformance.Tests.Engines;

namespace RateCards.Conformance.Tests;

/// <summary>Every engine gives the same bits for every shipped formula.</summary>
public sealed class AgreementTests
{
    private const int RowsAtATime = 10_000;

    [Fact]
    public void Every_engine_gives_the_same_bits_for_sensible_inputs() => 
        Compare(IEngine.All, seed => new Inputs(seed).Sensible(Repository.Formulas, RowsAtATime));

    [Fact]
    public void Every_engine_gives_the_same_bits_for_any_doubles() => 
        Compare(IEngine.All.Where(e => e.SparedFromWildInputs is null), seed => new Inputs(seed).Wild(Repository.Formulas, RowsAtATime));

    [Fact]
    public void An_engine_that_is_spared_wild_inputs_would_fail_on_them()
    {
        var job = new Job(Repository.Formulas, new Inputs(0).Wild(Repository.Formulas, 1_000));
        foreach (var engine in IEngine.All.Where(e => e.SparedFromWildInputs is not null))
        {
            Should.Throw<Exception>(() => ShouldAgree(engine, job, engine.Reference.Run([job])[0]), engine.SparedFromWildInputs);
        }
    }

    /// <summary>Fails, with the first differences, where an engine's values are not the expected ones to the bit.</summary>
    internal static void ShouldAgree(IEngine engine, Job job, double[][] expected) =>
        Differences(job, expected, engine.Run([job])[0]).Take(5).ShouldBeEmpty($"{engine.Name} differs");

    private static void Compare(IEnumerable<IEngine> engines, Func<int, double[][]> inputs)
    {
        for (var seed = 0; seed * RowsAtATime < TestSize.Rows; seed++)
        {
            var job = new Job(Repository.Formulas, inputs(seed));
            var expected = engines.Select(e => e.Reference).Distinct().ToDictionary(r => r, r => r.Run([job])[0]);
            foreach (var engine in engines)
            {
                ShouldAgree(engine, job, expected[engine.Reference]);
            }
        }
    }

    private static IEnumerable<string> Differences(Job job, double[][] expected, double[][] actual) =>
        from row in Enumerable.Range(0, expected.Length)
        from column in Enumerable.Range(0, job.Library.Formulas.Count)
        where !Bits.AreEqual(expected[row][column], actual[row][column])
        let values = job.Library.Symbols.Zip(job.Inputs[row], (symbol, value) => $"{symbol.Name} = {value:R}")
        select $"{job.Library.Formulas[column].Name}: {actual[row][column]:R} instead of {expected[row][column]:R} with {string.Join(", ", values)}";
}
