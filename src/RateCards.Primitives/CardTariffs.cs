using System.Globalization;

namespace RateCards.Primitives;

/// <summary>A card's tariffs, read from the lines of its table.</summary>
internal sealed class CardTariffs
{
    /// <summary>What counts the request itself.</summary>
    public const string Request = "request";

    private string[] _counts = [];
    private readonly Dictionary<string, SkuTariffs> _names = new(StringComparer.OrdinalIgnoreCase);
    private List<(int Weight, string Pattern, SkuTariffs Sku)> _rules = [];
    private TariffAxis[] _axes = [];
    private string[] _decidedBy = [];

    private CardTariffs(string id, string provider, string currency, string[] fallback) =>
        (Id, Provider, Currency, Fallback) = (id, provider, currency, fallback);

    public string Id { get; }

    public string Provider { get; }

    public string Currency { get; }

    /// <summary>Ids of cards whose prices hold where this one does not know the model.</summary>
    public string[] Fallback { get; }

    /// <summary>Each unit is charged at the price of its own step.</summary>
    public bool IsGraduated { get; private set; }

    /// <summary>The counts of some meters find the step of all.</summary>
    public bool HasDeciding => _decidedBy.Length > 0;

    /// <summary>Everything that a meter of the card counts.</summary>
    public string[] Counts => _counts;

    public Dictionary<string, SkuTariffs> Skus { get; } = new(StringComparer.Ordinal);

    /// <summary>The SKU that a name means, with what of it has taken the name; of rules the one that says most.</summary>
    public (SkuTariffs Sku, string MatchedBy)? Find(string model)
    {
        if (_names.TryGetValue(model, out var named))
        {
            return (named, model);
        }

        var rule = _rules.Find(r => Matches(r.Pattern, model));
        return rule.Sku is null ? null : (rule.Sku, rule.Pattern);
    }

    /// <summary>Reads the lines of a card; null where nothing can be priced by it.</summary>
    public static CardTariffs? Read(string text)
    {
        CardTariffs? card = null;
        SkuTariffs? sku = null;
        List<int[]> counts = [];
        var zones = new Dictionary<string, TariffZone>(StringComparer.Ordinal);
        List<TariffLine[]> lines = [];
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split('\t');
            switch (fields[0])
            {
                case "card":
                    card = new CardTariffs(fields[1], fields[2], fields[3], List(fields[4]));
                    break;
                case "steps":
                    (card!.IsGraduated, card._decidedBy) = (fields[1] == "graduated", List(fields[2]));
                    break;
                case "axis":
                    card!._axes = [.. card._axes, new TariffAxis(fields[1], List(fields[2]))];
                    break;
                case "zone":
                    zones[fields[1]] = new TariffZone(fields[2], fields[3]);
                    break;
                case "hours":
                    var axis = card!._axes[^1];
                    axis.Hours.Add(new TariffHours(Array.IndexOf(axis.Values, fields[1]), Whole(fields[2]), Whole(fields[3]), fields[4], fields.Length > 5 ? zones[fields[5]] : null));
                    break;
                case "sku":
                    sku = new SkuTariffs(card!, fields[1], fields[3], DayOrNever(fields[2]));
                    card!.Skus.TryAdd(sku.Key, sku);
                    card._names.TryAdd(sku.Key, sku);
                    break;
                case "name":
                    card!._names.TryAdd(fields[1], sku!);
                    break;
                case "match":
                    card!._rules.Add((Whole(fields[1]), fields[2], sku!));
                    break;
                case "counts":
                    counts.Add(Array.ConvertAll(List(fields[1]), card!.PositionOrNext));
                    break;
                case "lines":
                    lines.Add([.. fields.Skip(1).Select(f => card!.ReadLine(f.Split(' '), counts))]);
                    break;
                default:
                    sku!.Add(List(fields[1]), new Tariff(sku!, Day(fields[2]), DayOrNever(fields[3]), TariffLine.WithAmounts(lines[Whole(fields[4])], fields.AsSpan(5))));
                    break;
            }
        }

        // Stable: of two rules with as much weight, the first wins.
        card?._rules = [.. card._rules.OrderByDescending(r => r.Weight)];
        return card;
    }

    private TariffLine ReadLine(string[] fields, List<int[]> counts) => new(
        counts[Whole(fields[1])], Number(fields[2]), Number(fields[3]), _decidedBy.Contains(fields[0]),
        [.. Enumerable.Range(2, (fields.Length / 2) - 2).Select(i => TariffStep.Read(fields[2 * i], fields[(2 * i) + 1]))]);

    /// <summary>Where a count stands among all of the card; less than 0 where no meter counts it.</summary>
    public int PositionOf(string count)
    {
        var counts = _counts;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] == count)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Why no request can have these choices; null where one can.</summary>
    public string? WhyNot(ReadOnlySpan<AxisChoice> choices)
    {
        foreach (var choice in choices)
        {
            if (Array.Find(_axes, a => a.Id == choice.Axis) is not { } axis)
            {
                return $"The card does not tell requests apart by {choice.Axis}.";
            }

            if (Array.IndexOf(axis.Values, choice.Value) < 0)
            {
                return $"The card has no {axis.Id} '{choice.Value}', only {string.Join(", ", axis.Values)}.";
            }
        }

        return null;
    }

    /// <summary>Which combination of values a request has, as one number.</summary>
    public long IndexOf(ReadOnlySpan<AxisChoice> choices, TariffMoment moment)
    {
        var index = 0L;
        foreach (var axis in _axes)
        {
            index = (index * axis.Values.Length) + axis.IndexOf(choices, moment);
        }

        return index;
    }

    /// <summary>Whether the combination follows from the moment too.</summary>
    public bool DependsOnHours(ReadOnlySpan<AxisChoice> choices)
    {
        foreach (var axis in _axes)
        {
            if (axis.Hours.Count > 0 && axis.ChosenOf(choices) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Why the hours of a moment are not known; null where they are, and where a request chooses them or the card has none.</summary>
    public string? WhyNoHours(ReadOnlySpan<AxisChoice> choices, TariffMoment moment)
    {
        foreach (var axis in _axes)
        {
            foreach (var hours in axis.Hours)
            {
                if (hours.Zone?.WhyUnknown(moment) is { } why && axis.ChosenOf(choices) is null)
                {
                    return why;
                }
            }
        }

        return null;
    }

    /// <summary>Every combination that a request with these choices can have.</summary>
    public IReadOnlyList<long> IndexesOf(AxisChoice[] choices)
    {
        IEnumerable<long> indexes = [0];
        foreach (var axis in _axes)
        {
            int[] values = axis.ChosenOf(choices) is { } chosen ? [Array.IndexOf(axis.Values, chosen)] : [0, .. axis.Hours.Select(h => h.Value)];
            indexes = [.. indexes.SelectMany(index => values.Distinct().Select(value => (index * axis.Values.Length) + value))];
        }

        return [.. indexes];
    }

    /// <summary><c>tier priority, region eu</c>.</summary>
    public string ValuesAt(long index)
    {
        var values = new List<string>();
        for (var i = _axes.Length - 1; i >= 0; i--)
        {
            var axis = _axes[i];
            values.Insert(0, $"{axis.Id} {axis.Values[(int)(index % axis.Values.Length)]}");
            index /= axis.Values.Length;
        }

        return string.Join(", ", values);
    }

    /// <summary>The same of values that stand in the order of the axes.</summary>
    public long IndexOf(string[] values)
    {
        var index = 0L;
        for (var i = 0; i < values.Length; i++)
        {
            index = (index * _axes[i].Values.Length) + Array.IndexOf(_axes[i].Values, values[i]);
        }

        return index;
    }

    /// <summary>Whether a pattern takes a name: a star is any letters or none, and capitals do not matter.</summary>
    private static bool Matches(string pattern, string name)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return string.Equals(pattern, name, StringComparison.OrdinalIgnoreCase);
        }

        // The first part that fits is as good as any later one: what is between two stars may stand anywhere.
        var at = parts[0].Length;
        var end = name.Length - parts[^1].Length;
        if (end < at || !name.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase) || !name.EndsWith(parts[^1], StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (var part in parts.Skip(1).Take(parts.Length - 2))
        {
            var found = name.IndexOf(part, at, end - at, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return true;
    }

    private int PositionOrNext(string count)
    {
        var position = PositionOf(count);
        if (position < 0)
        {
            position = _counts.Length;
            _counts = [.. _counts, count];
        }

        return position;
    }

    private static string[] List(string field) => field.Length == 0 ? [] : field.Split(',');

    private static int Day(string field) => DayText.Read(field).DayNumber;

    private static int DayOrNever(string field) => field.Length == 0 ? int.MaxValue : Day(field);

    private static int Whole(string field) => int.Parse(field, CultureInfo.InvariantCulture);

    private static double Number(string field) => double.Parse(field, CultureInfo.InvariantCulture);
}
