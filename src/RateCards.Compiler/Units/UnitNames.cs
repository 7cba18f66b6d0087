using System.Diagnostics.CodeAnalysis;
using RateCards.Compiler.Model;

namespace RateCards.Compiler.Units;

/// <summary>
/// The words that units are written with: <c>USD/Mtok</c>, <c>USD/GPU-hour</c>, <c>tokens/s</c>. A hyphen or <c>*</c>
/// multiplies, one slash divides. To add a unit, add a line to <see cref="Words"/>.
/// </summary>
public static class UnitNames
{
    private sealed record Word(Dimension? Dimension, long Scale, params string[] Spellings);

    private static readonly Word[] Words =
    [
        new(null, 1, "1", "ratio"),
        new(null, 1, "episodes", "episode"),
        new(null, 1, "prompts", "prompt"),
        new(null, 1, "responses", "response"),
        new(null, 1, "epochs", "epoch"),
        new(Dimension.Usd, 1, "USD"),
        new(Dimension.Eur, 1, "EUR"),
        new(Dimension.Gbp, 1, "GBP"),
        new(Dimension.Token, 1, "tokens", "token"),
        new(Dimension.Token, 1_000, "ktok"),
        new(Dimension.Token, 1_000_000, "Mtok"),
        new(Dimension.Time, 1, "s", "second", "seconds"),
        new(Dimension.Time, 60, "min", "minute"),
        new(Dimension.Time, 3_600, "hours", "hour", "h"),
        new(Dimension.Gpu, 1, "GPUs", "GPU"),
        new(Dimension.Turn, 1, "turns", "turn"),
        new(Dimension.Step, 1, "steps", "step"),
        new(Dimension.Image, 1, "images", "image"),
        new(Dimension.Request, 1, "requests", "request"),
        new(Dimension.Gigabyte, 1, "GB"),
        new(Dimension.Model, 1, "models", "model"),
        new(Dimension.Month, 1, "months", "month"),
    ];

    private static readonly Dictionary<string, Word> BySpelling =
        Words.SelectMany(w => w.Spellings.Select(s => (s, w))).ToDictionary(x => x.s, x => x.w, StringComparer.Ordinal);

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
            foreach (var name in sides[side].Split('-', '*'))
            {
                if (!BySpelling.TryGetValue(name.Trim(), out var word))
                {
                    unknownWord = name.Trim();
                    return false;
                }

                var factor = word.Dimension is { } dimension
                    ? new Unit([new DimensionPower(dimension, 1)], word.Scale, 1, word.Spellings[0])
                    : Unit.None;
                result = UnitAlgebra.Combine(result, factor, side == 0 ? 1 : -1);
            }
        }

        unit = new Unit(result.Powers, result.ScaleUp, result.ScaleDown, text.Trim());
        return true;
    }

    /// <summary>Reads a unit that the source code itself names; throws where it is none.</summary>
    public static Unit Parse(string text) =>
        TryParse(text, out var unit, out var word) ? unit : throw new ArgumentException($"'{word}' is not a unit.", nameof(text));

    internal static string BaseName(Dimension dimension, bool singular)
    {
        var spellings = Words.First(w => w.Dimension == dimension && w.Scale == 1).Spellings;
        return singular && spellings.Length > 1 && dimension != Dimension.Time ? spellings[1] : spellings[0];
    }
}
