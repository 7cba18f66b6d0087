using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Reading;

/// <summary>
/// Takes a mapping apart key by key. Each getter reports what is missing or of the wrong shape and then gives null, so that
/// a binder goes on and reports the rest; <see cref="Finish"/> reports the keys that nobody asked for, and those that are
/// missing and not just misspelled.
/// </summary>
/// <param name="what">What the mapping is, at the beginning of a sentence: "A card", "The meter 'input'".</param>
internal sealed class MappingReader(MappingNode node, DiagnosticBag diagnostics, string what)
{
    private const int MostUnknown = 20;

    private readonly List<string> _known = [];
    private readonly List<string> _missing = [];

    public MappingNode Node => node;

    public DiagnosticBag Diagnostics => diagnostics;

    public bool Has(string key) => node.Find(key) is not null;

    /// <summary>Says that a key is known whose value somebody else reads; its value, if any.</summary>
    public DataNode? Take(string key)
    {
        _known.Add(key);
        return node.Find(key)?.Value;
    }

    public ScalarNode? RequiredScalar(string key) => Required<ScalarNode>(key, "a single value");

    /// <summary>The key's single value; null where the key is not there. An empty value is reported: a key that says nothing is a slip.</summary>
    public ScalarNode? OptionalScalar(string key) => Optional<ScalarNode>(key, "a single value");

    public string? RequiredText(string key) => RequiredScalar(key)?.Value;

    public string? OptionalText(string key) => OptionalScalar(key)?.Value;

    public MappingNode? RequiredMapping(string key) => Required<MappingNode>(key, "a mapping");

    public MappingNode? OptionalMapping(string key) => Optional<MappingNode>(key, "a mapping");

    public SequenceNode? RequiredSequence(string key) => Required<SequenceNode>(key, "a list");

    /// <summary>A text, or a list of texts, with their places; empty where the key is not there.</summary>
    public IReadOnlyList<ScalarNode> OptionalScalars(string key)
    {
        switch (Take(key))
        {
            case null or RefusedNode:
                return [];
            case ScalarNode scalar:
                return IsGiven(key, scalar) ? [scalar] : [];
            case SequenceNode sequence:
                var items = new List<ScalarNode>();
                foreach (var item in sequence.Items)
                {
                    if (item is ScalarNode { IsEmpty: false, Value.Length: > 0 } text)
                    {
                        items.Add(text);
                    }
                    else if (item is not RefusedNode)
                    {
                        diagnostics.Report(ReadingDiagnostics.WrongShape, item.Location, $"An item of '{key}'", "a single value", item is ScalarNode ? "empty" : item.Kind);
                    }
                }

                return items;
            case var other:
                diagnostics.Report(ReadingDiagnostics.WrongShape, other.Location, $"'{key}'", "a value or a list of values", other.Kind);
                return [];
        }
    }

    public Date? RequiredDate(string key) => RequiredScalar(key) is { } scalar ? Dates.Read(scalar, diagnostics) : null;

    public Date? OptionalDate(string key) => OptionalScalar(key) is { } scalar ? Dates.Read(scalar, diagnostics) : null;

    public decimal? RequiredNumber(string key) => ToNumber(RequiredScalar(key));

    public decimal? OptionalNumber(string key) => ToNumber(OptionalScalar(key));

    /// <summary><c>true</c> or <c>false</c>, in exactly these words; false where the key is not there.</summary>
    public bool OptionalFlag(string key)
    {
        var scalar = OptionalScalar(key);
        if (scalar is not (null or { Value: "true" or "false" }))
        {
            diagnostics.Report(ReadingDiagnostics.NotAFlag, scalar.Location, key, scalar.Value);
        }

        return scalar?.Value == "true";
    }

    /// <summary>One of a few words; null where it is not there or none of them, which is reported.</summary>
    public string? RequiredChoice(string key, params string[] choices) => RequiredChoice(key, Suggestion.DidYouMean, choices);

    /// <summary>One of a few words; null where the key is not there, or its value is none of them, which is reported.</summary>
    public string? OptionalChoice(string key, params string[] choices) => Take(key) is null ? null : RequiredChoice(key, choices);

    /// <inheritdoc cref="RequiredChoice(string, string[])"/>
    /// <param name="suggest">"Did you mean …?" for what is written, given the choices.</param>
    public string? RequiredChoice(string key, Func<string, IEnumerable<string>, string> suggest, params string[] choices)
    {
        var scalar = RequiredScalar(key);
        if (scalar is null || Array.IndexOf(choices, scalar.Value) >= 0)
        {
            return scalar?.Value;
        }

        diagnostics.Report(
            ReadingDiagnostics.NotAChoice, scalar.Location, key, scalar.Value, suggest(scalar.Value, choices), string.Join(", ", choices));
        return null;
    }

    /// <summary>Reports the keys that nobody has asked for. <c>$schema</c> is for editors, and stands on JSON files.</summary>
    public void Finish()
    {
        foreach (var entry in Unknown)
        {
            if (entry is { Key: { IsQuoted: false } key, Value: ScalarNode { IsQuoted: false, Value: "" } } && (key.Value.Contains(' ') || NumberText.IsPlainDecimal(key.Value)))
            {
                diagnostics.Report(ReadingDiagnostics.CommaInValue, key.Location, key.Value);
            }
            else
            {
                ReportUnknown(entry.Key);
            }
        }

        foreach (var key in _missing.Where(k => !Misspells(k)))
        {
            diagnostics.Report(ReadingDiagnostics.MissingKey, node.Location, what, key);
        }
    }

    /// <summary>Whether keys stand there that nobody has asked for, once all are asked for.</summary>
    public bool HasUnknown => Unknown.Any();

    /// <summary>Whether one of them is a key with a slip, whose report says so: that the key is missing is then nothing new.</summary>
    public bool Misspells(string key) => Unknown.Any(e => Suggestion.Nearest(e.Key.Value, _known) == key);

    /// <summary>Keys that nobody has asked for; a mapping with more of them than these is reported well enough.</summary>
    private IEnumerable<MappingEntry> Unknown => node.Entries.Where(e => !_known.Contains(e.Key.Value) && e.Key.Value != "$schema").Take(MostUnknown);

    /// <summary>Reports a key as unknown, with the known ones.</summary>
    public void ReportUnknown(ScalarNode key) => diagnostics.Report(
        ReadingDiagnostics.UnknownKey, key.Location, what, key.Value, Suggestion.DidYouMean(key.Value, _known), string.Join(", ", _known));

    private T? Required<T>(string key, string shape)
        where T : DataNode
    {
        var value = Optional<T>(key, shape);
        if (value is null && node.Find(key) is null)
        {
            _missing.Add(key);
        }

        return value;
    }

    private T? Optional<T>(string key, string shape)
        where T : DataNode
    {
        var value = Take(key);
        if (value is null or RefusedNode || (value is ScalarNode scalar && !IsGiven(key, scalar)))
        {
            return null;
        }

        if (value is not T)
        {
            diagnostics.Report(ReadingDiagnostics.WrongShape, value.Location, $"'{key}'", shape, value.Kind);
        }

        return value as T;
    }

    private bool IsGiven(string key, ScalarNode scalar)
    {
        if (scalar.IsEmpty || scalar.Value.Length == 0)
        {
            diagnostics.Report(ReadingDiagnostics.EmptyValue, node.Find(key)!.Key.Location, key);
            return false;
        }

        return true;
    }

    private decimal? ToNumber(ScalarNode? scalar) =>
        scalar is not null && Numbers.TryParse(scalar, diagnostics, out var number) ? number : null;
}
