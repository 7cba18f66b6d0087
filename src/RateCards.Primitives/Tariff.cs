using System.Collections.Immutable;

namespace RateCards.Primitives;

/// <summary>What requests to an SKU are charged at one combination of values in one period.</summary>
/// <param name="since">Number of the first day.</param>
/// <param name="until">Number of the first day after it.</param>
/// <param name="lines">Meter by meter, in the card's order.</param>
internal sealed class Tariff(SkuTariffs sku, int since, int until, TariffLine[] lines)
{
    private readonly bool[] _takes = TakenBy(lines);

    public bool HoldsOn(int day) => since <= day && day < until;

    /// <summary>Ids of the rates of a meter, the lowest step first; none where it has none.</summary>
    public IEnumerable<string> RatesOf(string meter) => lines.SelectMany(l => l.Steps).Where(s => s.Key.Split('.')[0] == meter).Select(s => $"{sku.Id}.{s.Key}");

    /// <summary>Whether anything charges for the count at a position.</summary>
    public bool Takes(int position) => position < _takes.Length && _takes[position];

    /// <summary>The same as a table; null where it takes more than that to price by it.</summary>
    public PlainTariff? ToPlain(int counts) => sku.IsGraduated ? null : PlainTariff.Of(since, Math.Min(until, sku.RetiredOn), counts, lines, sku.HasDeciding);

    /// <summary>The same for requests whose counts stand elsewhere.</summary>
    /// <param name="positions">The new position of each; <see cref="TariffLine.Itself"/> or less where it has none.</param>
    public Tariff At(IReadOnlyList<int> positions) => new(sku, since, until, Array.ConvertAll(lines, line => line with
    {
        Positions = [.. line.Positions.Select(p => positions[p]).Where(p => p >= TariffLine.Itself)],
    }));

    /// <summary>Adds what the counts are charged; gives the reason where something has no price.</summary>
    /// <param name="charges">Takes what is charged, where somebody asks for that.</param>
    public string? Charge(ReadOnlySpan<double> counts, ref double total, ImmutableArray<RequestCharge>.Builder? charges)
    {
        var deciding = 0.0;
        foreach (var line in lines)
        {
            deciding += line.Decides ? line.CountIn(counts) : 0;
        }

        foreach (var line in lines)
        {
            var count = line.CountIn(counts);
            if (count > 0
                && (sku.IsGraduated ? ChargeParts(line, count, ref total, charges) : Add(line, line.StepAt(sku.HasDeciding ? deciding : count), count, ref total, charges)) is { } missing)
            {
                return missing;
            }
        }

        return null;
    }

    /// <summary>Each unit at the price of its own step.</summary>
    private string? ChargeParts(TariffLine line, double count, ref double total, ImmutableArray<RequestCharge>.Builder? charges)
    {
        for (var i = 0; i < line.Steps.Length; i++)
        {
            var (start, end) = (line.Steps[i].UnitsBefore, i + 1 < line.Steps.Length ? Math.Min(count, line.Steps[i + 1].UnitsBefore) : count);
            if (end > start && Add(line, line.Steps[i], end - start, ref total, charges) is { } missing)
            {
                return missing;
            }
        }

        return null;
    }

    private string? Add(TariffLine line, TariffStep step, double count, ref double total, ImmutableArray<RequestCharge>.Builder? charges)
    {
        if (step.Missing is { } word)
        {
            return $"'{sku.Id}.{step.Key}' is {word}.";
        }

        var units = line.Package > 1 ? Math.Ceiling(count / line.Package) * line.Package : count;
        var amount = units * step.Amount / line.UnitsPerPrice;
        total += amount;
        charges?.Add(new RequestCharge($"{sku.Id}.{step.Key}", units, amount));
        return null;
    }

    private static bool[] TakenBy(TariffLine[] lines)
    {
        int[] positions = [.. lines.SelectMany(l => l.Positions)];
        return [.. Enumerable.Range(0, positions.Append(-1).Max() + 1).Select(positions.Contains)];
    }
}
