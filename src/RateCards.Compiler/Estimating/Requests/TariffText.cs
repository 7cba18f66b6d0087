using System.Globalization;
using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Zones;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>
/// A card's tariffs as lines of fields between tabs, which the pricing code of every language reads: a text compiles and
/// loads at once where ten thousand objects would not.
/// <code>
/// card    ID PROVIDER CURRENCY [CARD,CARD]       a card, and those that it falls back on
/// steps   graduated|volume [METER,METER]         how steps are charged, and whose counts find the step
/// axis    ID VALUE,VALUE                         the first is the default
/// zone    NAME END MINUTE OFFSET…                minutes that are added to UTC from a minute on, counted from 1970; known up to END
/// hours   VALUE FROM UNTIL DAYS [ZONE]           minutes of the day in UTC or a zone above, and the days on which it begins, 0 for Sunday
/// sku     ID [RETIRED] LABEL
/// name    NAME                                   by which the SKU above is found; capitals do not matter
/// match   WEIGHT PATTERN                         names that mean it; of two rules the one with more weight wins, of two alike the first
/// counts  COUNT,COUNT                            what is counted together; lines name these by their number, from 0
/// at      VALUE,VALUE SINCE [UNTIL]              a tariff of the SKU above
/// line    METER COUNTS UNITS PACKAGE STEP…       a meter of the tariff above, units a price is for, units charged together
/// </code>
/// A step is <c>KEY BOUND VALUE</c>: the rate's id without card and SKU; <c>0</c>, <c>&gt;200000</c> or <c>=200000</c>, which is
/// in the step itself; an amount, or the word that stands for none.
/// </summary>
public static class TariffText
{
    /// <summary>All cards of a project.</summary>
    public static string Of(Project project)
    {
        var text = new StringBuilder();
        foreach (var card in project.Cards)
        {
            Write(text, card, project.Rates.OfCard(card.Id), OneLine);
        }

        return text.ToString();
    }

    /// <summary>Writes the card, where requests can be priced by it.</summary>
    /// <param name="rates">The card's rates.</param>
    /// <param name="escape">Makes one line of a text that somebody has written.</param>
    public static void Write(StringBuilder text, Card card, IEnumerable<Rate> rates, Func<string, string> escape)
    {
        if (!RequestPricing.IsPricedBy(card))
        {
            return;
        }

        Line(text, "card", card.Id, escape(card.Provider), card.Currency, List(card.Fallback.Select(f => f.Id)));
        if (card.Steps is { } rule)
        {
            Line(text, "steps", rule.Charge == StepCharge.Graduated ? "graduated" : "volume", List(rule.By));
        }

        foreach (var zone in card.Axes.SelectMany(a => a.Values).Select(v => v.Hours?.Zone).OfType<NamedZone>().Distinct())
        {
            Line(text, "zone", zone.Name, Number(NamedZone.EndMinute), string.Join(" ", zone.Offsets.Select(o => $"{Number(o.FromMinute)} {Number(o.Minutes)}")));
        }

        foreach (var axis in card.Axes)
        {
            Line(text, "axis", axis.Id, List(axis.Values.Select(v => v.Id)));
            foreach (var value in axis.Values)
            {
                if (value.Hours is { } hours)
                {
                    string[] fields = [value.Id, Number(hours.From), Number(hours.Until), hours.Days.Count == 0 ? "0123456" : string.Concat(hours.Days)];
                    Line(text, "hours", hours.Zone is { } zone ? [.. fields, zone.Name] : fields);
                }
            }
        }

        var ratesOfSku = rates.ToLookup(r => r.Sku.Id, StringComparer.Ordinal);
        var countsOf = new Dictionary<ValueList<string>, int>();
        foreach (var sku in card.Skus)
        {
            WriteSku(text, card, sku, ratesOfSku[sku.Id], countsOf, escape);
        }
    }

    private static string OneLine(string text) => text.Any(c => char.IsControl(c)) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;

    private static void WriteSku(StringBuilder text, Card card, Sku sku, IEnumerable<Rate> rates, Dictionary<ValueList<string>, int> countsOf, Func<string, string> escape)
    {
        Line(text, "sku", sku.Id, sku.Retired?.ToString() ?? "", escape(sku.Label));
        foreach (var alias in sku.Aliases)
        {
            Line(text, "name", escape(alias.Name));
        }

        foreach (var rule in sku.Match)
        {
            Line(text, "match", MatchRule.Weight(rule.Pattern).ToString(CultureInfo.InvariantCulture), escape(rule.Pattern));
        }

        var keyStart = card.Id.Length + sku.Id.Length + 2;
        foreach (var tariff in new TariffTable(card, sku, rates).All())
        {
            foreach (var counts in tariff.Lines.Select(l => l.Counts).Where(c => !countsOf.ContainsKey(c)))
            {
                countsOf[counts] = countsOf.Count;
                Line(text, "counts", List(counts));
            }

            Line(text, "at", List(tariff.Coordinates.Select(c => c.Value)), tariff.Since.ToString(), tariff.Until?.ToString() ?? "");
            foreach (var line in tariff.Lines)
            {
                Start(text, "line", line.Meter.Id, countsOf[line.Counts].ToString(CultureInfo.InvariantCulture), Number(line.UnitsPerPrice), Number(line.Meter.Package));
                foreach (var step in line.Steps)
                {
                    text.Append('\t').Append(step.Rate.Id, keyStart, step.Rate.Id.Length - keyStart).Append(' ')
                        .Append(step.From is not { } from ? "0" : (from.IsInclusive ? "=" : ">") + Number(from.Count)).Append(' ').Append(step.Value.Value.Words);
                }

                text.Append('\n');
            }
        }
    }

    private static void Line(StringBuilder text, string word, params string[] fields) => Start(text, word, fields).Append('\n');

    private static StringBuilder Start(StringBuilder text, string word, params string[] fields)
    {
        text.Append(word);
        foreach (var field in fields)
        {
            text.Append('\t').Append(field);
        }

        return text;
    }

    private static string List(IEnumerable<string> words) => string.Join(",", words);

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
