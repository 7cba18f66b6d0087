using RateCards.Compiler.Model.Formulas;

namespace RateCards.Conformance.Tests;

/// <summary>Seeded random inputs of formulas, row by row: the same ones in every run and on every machine.</summary>
internal sealed class Inputs(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Values as people enter them and cards hold them, bounds and zeros among them.</summary>
    public double[][] Sensible(FormulaLibrary library, int rows) => Rows(library, rows, Sensible);

    /// <summary>Any doubles: huge, tiny, negative, not numbers.</summary>
    public double[][] Wild(FormulaLibrary library, int rows) => Rows(library, rows, _ => Wild());

    /// <summary>Finite doubles of both signs, far from any workload but not so far that a product is out of range; now and then nothing.</summary>
    public double[][] Far(FormulaLibrary library, int rows) => Rows(library, rows, _ => Far());

    private static double[][] Rows(FormulaLibrary library, int rows, Func<Symbol, double> value) =>
        Enumerable.Range(0, rows).Select(_ => library.Symbols.Select(value).ToArray()).ToArray();

    private double Sensible(Symbol symbol) => symbol.Unit.Text switch
    {
        "episodes" or "prompts" => Whole(1, 10_000_000),
        "epochs" or "responses" => Whole(1, 100),
        "turns" => Whole(1, 1_000),
        "tokens" => Whole(0, 10_000_000),
        "tokens/turn" => Whole(0, 1_000_000),
        "GPUs" => Whole(1, 4_096),
        "tokens/s" => Whole(1, 100_000_000),
        "ratio" => Digits(0.01m, 1m, 2),
        "USD" => Digits(0m, 1_000_000_000m, 2),
        "USD/Mtok" or "USD/GPU-hour" => Digits(0.0001m, 100m, _random.Next(1, 12)),
        // A formula that is added may bring a unit of its own.
        _ => Digits(0.0001m, 1_000_000m, _random.Next(1, 12)),
    };

    /// <summary>A whole number; small ones as often as large ones, and the bounds now and then.</summary>
    private double Whole(long from, long to) => _random.Next(12) switch
    {
        0 => from,
        1 => to,
        < 7 => Math.Min(to, from + _random.Next(200)),
        _ => _random.NextInt64(from, to + 1),
    };

    /// <summary>A decimal of some digits, as the nearest double.</summary>
    private double Digits(decimal from, decimal to, int decimals) => _random.Next(12) switch
    {
        0 => (double)from,
        1 => (double)to,
        _ => double.Parse(
            decimal.Round(from + ((decimal)_random.NextDouble() * (to - from)), decimals).ToString(System.Globalization.CultureInfo.InvariantCulture),
            System.Globalization.CultureInfo.InvariantCulture),
    };

    private double Far() => _random.Next(12) switch
    {
        0 => 0,
        1 => -0.0,
        2 => double.NaN,
        _ => Math.ScaleB(1 + _random.NextDouble(), _random.Next(-100, 100)) * (_random.Next(2) == 0 ? 1 : -1),
    };

    private double Wild() => _random.Next(8) switch
    {
        0 => 0,
        1 => -0.0,
        2 => double.NaN,
        3 => _random.Next(2) == 0 ? double.PositiveInfinity : double.NegativeInfinity,
        4 => double.Epsilon * _random.Next(1, 100),
        _ => BitConverter.Int64BitsToDouble(_random.NextInt64(long.MinValue, long.MaxValue)),
    };
}
