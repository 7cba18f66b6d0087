using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>What the rest of a card may refer to: its sources, meters and paths by id.</summary>
internal sealed class CardScope(UnitTable units, DiagnosticBag diagnostics)
{
    /// <summary>Keys of an entry that no meter or path may be called by.</summary>
    public static readonly IReadOnlyList<string> EntryKeys =
        ["since", "until", "source", "verified", "verify-by", "correction", "expected", "note", "band", "all"];

    private readonly Dictionary<string, (Unit? Unit, string UnknownWord)> _units = new(StringComparer.Ordinal);

    public UnitTable Units { get; } = units;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public Dictionary<string, Source> Sources { get; } = new(StringComparer.Ordinal);

    /// <summary>Sources that say when they were verified, be it in a way that was refused.</summary>
    public HashSet<string> DatedSources { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Meter> Meters { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ServicePath> Paths { get; } = new(StringComparer.Ordinal);

    /// <summary>Some path or axis is wrong, and reported: which of them exist is then not known.</summary>
    public bool ArePathsWrong { get; set; }

    public BandScale? Bands { get; set; }

    /// <summary>What the steps of the card's prices go by.</summary>
    public StepRule? Steps { get; set; }

    /// <summary>The card has such a rule, written wrongly: nothing more is said of its steps.</summary>
    public bool IsStepRuleWrong { get; set; }

    /// <summary>
    /// The unit of a text, or the part of it that is none. Cards write the same few units thousands of times, so each is
    /// read once.
    /// </summary>
    public (Unit? Unit, string UnknownWord) UnitOf(string text)
    {
        if (!_units.TryGetValue(text, out var result))
        {
            result = Units.TryParse(text, out var unit, out var unknown) ? (unit, "") : (null, unknown);
            _units.Add(text, result);
        }

        return result;
    }

    /// <summary>The id, where it is there or reported; every reference goes through here, so that each suggests alike.</summary>
    public bool Knows<T>(DiagnosticDescriptor unknown, Dictionary<string, T> known, ScalarNode reference) =>
        Knows(unknown, known, reference, Suggestion.DidYouMean);

    /// <summary>The same for an SKU of the card.</summary>
    public bool KnowsSku(Dictionary<string, Sku> known, ScalarNode reference) => Knows(CardDiagnostics.UnknownSku, known, reference, PricedSuggestion.OfName);

    private bool Knows<T>(DiagnosticDescriptor unknown, Dictionary<string, T> known, ScalarNode reference, Func<string, IEnumerable<string>, string> suggest)
    {
        if (known.ContainsKey(reference.Value))
        {
            return true;
        }

        Diagnostics.Report(unknown, reference.Location, reference.Value, suggest(reference.Value, known.Keys), Listed(known.Keys));
        return false;
    }

    /// <summary>Whether a text is a value of an axis; else it is reported.</summary>
    public bool KnowsValue(Axis axis, ScalarNode value)
    {
        var known = axis.Values.Select(v => v.Id).ToList();
        if (known.Contains(value.Value))
        {
            return true;
        }

        Diagnostics.Report(
            ConditionDiagnostics.UnknownAxisValue, value.Location, axis.Id, value.Value, Suggestion.DidYouMean(value.Value, known), string.Join(", ", known));
        return false;
    }

    /// <summary>The items of a mapping from ids, each id checked; a value that is not a mapping is reported and left out.</summary>
    public IEnumerable<(ScalarNode Id, MappingReader Item)> Items(MappingNode? mapping, string what)
    {
        foreach (var entry in mapping?.Entries ?? [])
        {
            Ids.Check(entry.Key, Diagnostics);
            if (entry.Value.AsMapping($"'{entry.Key.Value}'", Diagnostics) is { } item)
            {
                yield return (entry.Key, new MappingReader(item, Diagnostics, what));
            }
        }
    }

    /// <summary>Whether an id is a key that every entry may have; then it is reported, for no meter or path can be called by it.</summary>
    public static bool IsReserved(ScalarNode id, DiagnosticBag diagnostics)
    {
        var isReserved = EntryKeys.Contains(id.Value);
        if (isReserved)
        {
            diagnostics.Report(CardDiagnostics.ReservedId, id.Location, id.Value, string.Join(", ", EntryKeys));
        }

        return isReserved;
    }

    public static Origin OriginOf(DataNode node) => new(node.Location);

    private static string Listed(IEnumerable<string> ids) => string.Join(", ", ids) is { Length: > 0 } list ? list : "none";
}
