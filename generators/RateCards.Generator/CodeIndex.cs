using System.Collections.Immutable;
using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;

namespace RateCards.Generator;

/// <summary>What there is once for all cards: which of them have a class, and units without a type of their own.</summary>
internal sealed record CodeIndex(ValueList<CardHead> Cards, ValueList<CSharpUnit> Units)
{
    /// <summary>Of cards with one id, or one C# name, which is an error, the first has the class.</summary>
    public static CodeIndex Of(ImmutableArray<CardHead> heads, ValueList<CSharpUnit> unitsOfFormulas)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var cards = heads
            .OrderBy(h => h.Path, StringComparer.Ordinal)
            .Where(h => IsFileName(h.Id) && names.Add(CSharpNames.OfCard(h.Id)))
            .ToValueList();
        return new CodeIndex(cards, cards.SelectMany(c => c.Units).Concat(unitsOfFormulas).Distinct().ToValueList());
    }

    /// <summary>Whether a card has a class.</summary>
    public bool Holds(CardModel card) => Cards.Any(c => c.Path == card.Path);

    /// <summary>The code that is there once.</summary>
    public IEnumerable<GeneratedFile> Write(CSharpOptions options)
    {
        if (Cards.Count > 0)
        {
            yield return new GeneratedFile("Rates.g.cs", CSharpIndex.WriteRates(Cards.Select(c => c.Id), options));
        }

        if (Units.Count > 0)
        {
            yield return new GeneratedFile("Units.g.cs", CSharpIndex.WriteUnits(Units, options.Style));
        }
    }

    /// <summary>An id that is none is reported; here it must not name a file that Roslyn would refuse.</summary>
    private static bool IsFileName(string id) => id.Length > 0 && id.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}
