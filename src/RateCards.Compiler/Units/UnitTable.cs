using System.Diagnostics.CodeAnalysis;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.Units;

/// <summary>
/// The words that a project writes units with: those that every project knows, and those that it declares itself. Units are
/// written <c>USD/Mtok</c>, <c>USD/GPU-hour</c>, <c>tokens/s</c>: a hyphen, <c>·</c> or <c>*</c> multiplies, one slash
/// divides. To add a word that every project knows, add a line to <see cref="BuiltInWords"/>. Equal by what is declared.
/// </summary>
internal sealed class UnitTable : IEquatable<UnitTable>
{
    private readonly Dictionary<string, UnitWord> _bySpelling;
    private readonly int _mostHyphens;

    private UnitTable(ValueList<UnitWord> declared)
    {
        Declared = declared;
        _bySpelling = BuiltInWords.All.Concat(declared)
            .SelectMany(w => w.Spellings.Select(s => new { Spelling = s, Word = w }))
            .ToDictionary(x => x.Spelling, x => x.Word, StringComparer.Ordinal);
        _mostHyphens = _bySpelling.Keys.Max(spelling => spelling.Count(c => c == '-'));
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
                var parts = product.Split('-');
                for (var at = 0; at < parts.Length;)
                {
                    if (Next(parts, ref at, out unknownWord) is not { } word)
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
    /// The word that a product goes on with. A declared word may have hyphens of its own, so the longest is taken:
    /// <c>compute-unit-hour</c> is <c>compute-unit</c> and <c>hour</c>.
    /// </summary>
    /// <param name="parts">The product between its hyphens.</param>
    /// <param name="at">Where the word begins; behind it, where there is one.</param>
    private UnitWord? Next(string[] parts, ref int at, out string unknownWord)
    {
        var start = at;
        List<string> longestFirst = [.. Enumerable.Range(1, Math.Min(_mostHyphens + 1, parts.Length - start)).Reverse().Select(n => string.Join("-", parts, start, n).Trim())];
        var found = longestFirst.FindIndex(_bySpelling.ContainsKey);
        if (found >= 0)
        {
            at += longestFirst.Count - found;
            unknownWord = "";
            return _bySpelling[longestFirst[found]];
        }

        // A slip in a word with hyphens is said of the whole word.
        unknownWord = longestFirst.Find(word => UnitSuggestion.Nearest(word, this) is not null) ?? longestFirst[longestFirst.Count - 1];
        return null;
    }
}
