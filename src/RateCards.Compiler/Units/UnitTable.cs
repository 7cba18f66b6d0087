using System.Diagnostics.CodeAnalysis;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.Units;

/// <summary>
/// The words that a project writes units with: those that every project knows, and those that it declares itself. Units are
/// written <c>USD/Mtok</c>, <c>USD/GPU-hour</c>, <c>tokens/s</c>: a hyphen, <c>·</c> or <c>*</c> multiplies, one slash
/// divides. To add a word that every project knows, add a line to <see cref="BuiltInWords"/>. Equal by what is declared.
/// </summary>
public sealed class UnitTable : IEquatable<UnitTable>
{
    private readonly Dictionary<string, UnitWord> _bySpelling;

    private UnitTable(ValueList<UnitWord> declared)
    {
        Declared = declared;
        _bySpelling = BuiltInWords.All.Concat(declared)
            .SelectMany(w => w.Spellings.Select(s => new { Spelling = s, Word = w }))
            .ToDictionary(x => x.Spelling, x => x.Word, StringComparer.Ordinal);
    }

    /// <summary>The words of a project that declares none.</summary>
    public static UnitTable BuiltIn { get; } = new([]);

    /// <summary>What the project declares, in its order.</summary>
    public ValueList<UnitWord> Declared { get; }

    /// <summary>Every spelling, for "did you mean".</summary>
    public IEnumerable<string> Spellings => _bySpelling.Keys;

    /// <summary>The words of every project, and some that a project declares, none of whose spellings is another's.</summary>
    public static UnitTable Of(IEnumerable<UnitWord> declared) => new(declared.ToValueList());

    /// <summary>The word with a spelling, or null.</summary>
    public UnitWord? Find(string spelling) => _bySpelling.TryGetValue(spelling, out var word) ? word : null;

    /// <summary>Reads a unit; <paramref name="unknownWord"/> is the part that is not a unit where it fails.</summary>
    public bool TryParse(string text, [NotNullWhen(true)] out Unit? unit, out string unknownWord)
    {
        unit = null;
        unknownWord = "";
        var sides = text.Split('/');
        if (sides.Length > 2)
        {
            unknownWord = text;
            return false;
        }

        var result = Unit.None;
        for (var side = 0; side < sides.Length; side++)
        {
            foreach (var product in sides[side].Split('*', '·'))
            {
                for (var rest = product.Trim(); rest is not null;)
                {
                    if (Begin(ref rest, out unknownWord) is not { } word)
                    {
                        return false;
                    }

                    var factor = word.Dimension is null ? new Unit([], word.Plural) : new Unit([new UnitFactor(word, 1)]);
                    result = side > 0 ? result / factor : result.Factors.Count == 0 ? factor : result * factor;
                }
            }
        }

        unit = result;
        return true;
    }

    /// <summary>Reads a unit that the source code itself names; throws where it is none.</summary>
    public Unit Parse(string text) =>
        TryParse(text, out var unit, out var word) ? unit : throw new ArgumentException($"'{word}' is not a unit.", nameof(text));

    public bool Equals(UnitTable? other) => other is not null && Declared == other.Declared;

    public override bool Equals(object? obj) => Equals(obj as UnitTable);

    public override int GetHashCode() => Declared.GetHashCode();

    /// <summary>
    /// Takes the word that a product begins with, up to a hyphen. A declared word may have hyphens of its own, so the
    /// longest is taken: <c>compute-unit-hour</c> is <c>compute-unit</c> and <c>hour</c>.
    /// </summary>
    /// <param name="rest">What follows; null at the end.</param>
    private UnitWord? Begin(ref string? rest, out string unknownWord)
    {
        var text = rest!;
        for (var end = text.Length; end >= 0; end = end == 0 ? -1 : text.LastIndexOf('-', end - 1))
        {
            if (_bySpelling.TryGetValue(text.Substring(0, end).Trim(), out var word))
            {
                rest = end == text.Length ? null : text.Substring(end + 1);
                unknownWord = "";
                return word;
            }
        }

        // A slip in a word with hyphens is said of the whole word.
        var first = text.Split('-')[0].Trim();
        unknownWord = UnitSuggestion.Nearest(text, this) is null ? first : text;
        return null;
    }
}
