using RateCards.Conformance.Tests.Engines;

namespace RateCards.Conformance.Tests;

/// <summary>Every engine gives the same bits for every shipped formula.</summary>
public sealed class AgreementTests
{
    private const int RowsAtATime = 10_000;

    [Fact]
    public void Every_engine_gives_the_same_bits_for_sensible_inputs() => Compare(seed => new Inputs(seed).Sensible(Repository.Formulas, RowsAtATime));

    [Fact]
    public void Every_engine_gives_the_same_bits_for_any_doubles() => Compare(seed => new Inputs(seed).Wild(Repository.Formulas, RowsAtATime));

    /// <summary>Fails, with the first differences, where an engine's values are not the expected ones to the bit.</summary>
    internal static void ShouldAgree(IEngine engine, Job job, double[][] expected) =>
        Differences(job, expected, engine.Run([job])[0]).Take(5).ShouldBeEmpty($"{engine.Name} differs");

    private static void Compare(Func<int, double[][]> inputs)
    {
        for (var seed = 0; seed * RowsAtATime < TestSize.Rows; seed++)
        {
            var job = new Job(Repository.Formulas, inputs(seed));
            var expected = IEngine.Reference.Run([job])[0];
            foreach (var engine in IEngine.All)
            {
                ShouldAgree(engine, job, expected);
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
