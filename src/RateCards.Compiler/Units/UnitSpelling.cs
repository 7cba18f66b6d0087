using System.Text;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.Units;

/// <summary>Writes units: a product above the line, and one below it in the singular.</summary>
internal static class UnitSpelling
{
    /// <summary>As cards write it.</summary>
    /// <param name="isSingular">Whether what stands above the line is one.</param>
    public static string Of(ValueList<UnitFactor> factors, bool isSingular = false) => Of(factors, isSingular, (_, spelling) => spelling);

    /// <summary>As readers are shown it.</summary>
    public static string ForReaders(ValueList<UnitFactor> factors) => Of(factors, false, (word, spelling) => word.Label ?? spelling);

    private static string Of(ValueList<UnitFactor> factors, bool isSingular, Func<UnitWord, string, string> write)
    {
        var above = Side(factors.Where(f => f.Power > 0), isSingular, write);
        var below = Side(factors.Where(f => f.Power < 0), true, write);
        return below.Length == 0 ? above : $"{(above.Length == 0 ? "1" : above)}/{below}";
    }

    private static string Side(IEnumerable<UnitFactor> factors, bool isSingular, Func<UnitWord, string, string> write)
    {
        var words = factors.SelectMany(f => Enumerable.Repeat(f.Word, Math.Abs(f.Power))).ToList();
        var text = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            var tied = i + 1 < words.Count && words[i + 1].IsTime && !words[i].IsTime;
            text.Append(write(words[i], isSingular || tied ? words[i].Singular : words[i].Plural));
            text.Append(tied ? "-" : i + 1 < words.Count ? "·" : "");
        }

        return text.ToString();
    }
}
