using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RateCards.Primitives;

/// <summary>
/// A tariff as most are: each meter counts one thing and has an amount at each step, and one count finds the step of all. It is
/// a table then, in which a request takes a few nanoseconds.
/// </summary>
internal sealed class PlainTariff
{
    private readonly long _since;
    private readonly long _until;
    private readonly int _counts;
    private readonly int[] _deciding;
    private readonly int[] _uncharged;
    private readonly double[] _bounds;
    private readonly int _lines;

    // Step after step, the lines of each.
    private readonly Cell[] _cells;

    private PlainTariff(int since, int until, int counts, TariffLine[] lines, double[] bounds)
    {
        (_since, _until) = (since * TimeSpan.TicksPerDay, until == int.MaxValue ? long.MaxValue : until * TimeSpan.TicksPerDay);
        (_counts, _bounds, _lines) = (counts, bounds, lines.Length);
        _deciding = [.. lines.Where(l => l.Decides && bounds.Length > 0).Select(l => l.Positions[0])];
        _uncharged = [.. Enumerable.Range(0, counts).Except(lines.Select(l => l.Positions[0]))];
        _cells = [.. bounds.Prepend(double.NegativeInfinity).SelectMany(bound => lines.Select(l =>
            new Cell(l.Positions[0], l.Steps.Last(s => s == l.Steps[0] || s.Above <= bound).Amount, l.UnitsPerPrice)))];
    }

    /// <summary>The table of a tariff; null where it takes more than that to price by it.</summary>
    /// <param name="counts">How many counts a request has.</param>
    public static PlainTariff? Of(int since, int until, int counts, TariffLine[] lines, bool hasDeciding)
    {
        double[] bounds = [.. lines.SelectMany(l => l.Steps.Skip(1)).Select(s => s.Above).Distinct().Order()];
        return lines.All(l => l.Positions is [>= 0] && l.Package <= 1 && l.Steps.All(s => s.Missing is null)) && (bounds.Length == 0 || hasDeciding)
            ? new PlainTariff(since, until, counts, lines, bounds)
            : null;
    }

    /// <summary>Whether the counts have a price at the moment, and which; where not, the tariff itself can tell why.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryPrice(long ticks, ReadOnlySpan<double> counts, out double total)
    {
        total = 0;
        if (ticks < _since || ticks >= _until || counts.Length != _counts)
        {
            return false;
        }

        var deciding = 0.0;
        foreach (var position in _deciding)
        {
            deciding += counts[position];
        }

        var first = 0;
        foreach (var bound in _bounds)
        {
            if (deciding > bound)
            {
                first += _lines;
            }
        }

        // Without checks of the cells' bounds, which cost a tenth of the time: there are as many as lines for each step.
        var signs = 0L;
        ref var cell = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_cells), first);
        for (var i = 0; i < _lines; i++)
        {
            var count = counts[cell.Position];
            signs |= BitConverter.DoubleToInt64Bits(count);
            total += count * cell.Amount / cell.UnitsPerPrice;
            cell = ref Unsafe.Add(ref cell, 1);
        }

        foreach (var position in _uncharged)
        {
            total += counts[position] == 0 ? 0 : double.NaN;
        }

        // Not so for what is less than 0, infinite or no number.
        return signs >= 0 && total < double.PositiveInfinity;
    }

    private readonly struct Cell(int position, double amount, double unitsPerPrice)
    {
        public readonly int Position = position;
        public readonly double Amount = amount;
        public readonly double UnitsPerPrice = unitsPerPrice;
    }
}
