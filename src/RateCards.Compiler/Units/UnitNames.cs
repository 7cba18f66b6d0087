using System.Diagnostics.CodeAnalysis;
using System.Text;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.Units;

/// <summary>
/// How units are written: <c>USD/Mtok</c>, <c>USD/GPU-hour</c>, <c>tokens/s</c>. A hyphen, <c>·</c> or <c>*</c>
/// multiplies, one slash divides. To add a unit, add a line to <see cref="Words"/>.
/// </summary>
public static class UnitNames
{
    /// <summary>Every word, in the order in which a unit names them.</summary>
    private static readonly UnitWord[] Words =
    [
        new(null, 1, "1", "1"),
        new(null, 1, "ratio", "ratio"),
        new(null, 1, "episodes", "episode"),
        new(null, 1, "prompts", "prompt"),
        new(null, 1, "responses", "response"),
        new(null, 1, "epochs", "epoch"),
        .. Currency.All.Select((code, dimension) => new UnitWord((Dimension)dimension, 1, code, code)),
        new(Dimension.Token, 1, "tokens", "token"),
        new(Dimension.Token, 1_000, "ktok", "ktok"),
        new(Dimension.Token, 1_000_000, "Mtok", "Mtok"),
        new(Dimension.Turn, 1, "turns", "turn"),
        new(Dimension.Step, 1, "steps", "step"),
        new(Dimension.Image, 1, "images", "image"),
        new(Dimension.Request, 1, "requests", "request"),
        new(Dimension.Character, 1, "characters", "character"),
        new(Dimension.Character, 1_000, "kchar", "kchar"),
        new(Dimension.Character, 1_000_000, "Mchar", "Mchar"),
        new(Dimension.Page, 1, "pages", "page"),
        new(Dimension.Session, 1, "sessions", "session"),
        new(Dimension.Pixel, 1, "pixels", "pixel"),
        new(Dimension.Pixel, 1_000_000, "Mpx", "Mpx"),
        new(Dimension.Credit, 1, "credits", "credit"),
        new(Dimension.Model, 1, "models", "model"),
        new(Dimension.Gpu, 1, "GPUs", "GPU"),
        new(Dimension.Gigabyte, 1, "GB", "GB"),
        new(Dimension.Time, 1, "s", "s", "second", "seconds"),
        new(Dimension.Time, 60, "min", "min", "minute", "minutes"),
        new(Dimension.Time, 3_600, "hours", "hour", "h"),
        new(Dimension.Month, 1, "months", "month"),
    ];

    private static readonly Dictionary<string, UnitWord> BySpelling =
        Words.SelectMany(w => w.Spellings.Select(s => new { Spelling = s, Word = w })).ToDictionary(x => x.Spelling, x => x.Word, StringComparer.Ordinal);

    /// <summary>Every spelling, for "did you mean" and for the card schema.</summary>
    public static IEnumerable<string> Spellings => BySpelling.Keys;

    /// <summary>Reads a unit; <paramref name="unknownWord"/> is the part that is not a unit where it fails.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Unit? unit, out string unknownWord)
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
            foreach (var name in sides[side].Split('-', '*', '·'))
            {
                if (!BySpelling.TryGetValue(name.Trim(), out var word))
                {
                    unknownWord = name.Trim();
                    return false;
                }

                var factor = word.Dimension is null ? new Unit([], word.Plural) : new Unit([new UnitFactor(word, 1)]);
                result = side > 0 ? result / factor : result.Factors.Count == 0 ? factor : result * factor;
            }
        }

        unit = result;
        return true;
    }

    /// <summary>Reads a unit that the source code itself names; throws where it is none.</summary>
    public static Unit Parse(string text) =>
        TryParse(text, out var unit, out var word) ? unit : throw new ArgumentException($"'{word}' is not a unit.", nameof(text));

    /// <summary>
    /// What is counted where something has a price in a unit: tokens for <c>USD/Mtok</c>, hours for <c>USD/hour</c>. What can be
    /// counted is counted singly. Null for money alone.
    /// </summary>
    public static Unit? CountedFor(Unit price)
    {
        var below = price.Factors.Where(f => f.Word.Dimension >= Dimension.Token).Select(f => f with { Power = -f.Power }).ToValueList();
        return below switch
        {
            [] => null,
            [{ Power: 1, Word: { IsTime: false, Dimension: { } dimension } }] => new Unit([new UnitFactor(Array.Find(Words, w => w.Dimension == dimension)!, 1)]),
            _ => new Unit(below),
        };
    }

    internal static int Order(UnitWord word) => Array.IndexOf(Words, word);

    internal static string Spell(ValueList<UnitFactor> factors, bool isSingular = false)
    {
        var above = SpellSide(factors.Where(f => f.Power > 0), isSingular);
        var below = SpellSide(factors.Where(f => f.Power < 0), isSingular: true);
        return below.Length == 0 ? above : $"{(above.Length == 0 ? "1" : above)}/{below}";
    }

    private static string SpellSide(IEnumerable<UnitFactor> factors, bool isSingular)
    {
        var words = factors.SelectMany(f => Enumerable.Repeat(f.Word, Math.Abs(f.Power))).ToList();
        var text = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            var tied = i + 1 < words.Count && words[i + 1].IsTime && !words[i].IsTime;
            text.Append(isSingular || tied ? words[i].Singular : words[i].Plural);
            text.Append(tied ? "-" : i + 1 < words.Count ? "·" : "");
        }

        return text.ToString();
    }
}
