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
/// lines   LINE…                                  what tariffs charge for, but for the amounts; tariffs name it by its number, from 0
/// at      VALUE,VALUE SINCE [UNTIL] LINES AMOUNT…  a tariff of the SKU above: an amount, or the word that stands for none, a step
/// </code>
/// A line is <c>METER COUNTS UNITS PACKAGE STEP…</c>, with spaces between: units a price is for, units charged together. A step
/// is <c>KEY BOUND</c>: the rate's id without card and SKU; <c>0</c>, <c>&gt;200000</c> or <c>=200000</c>, which is in the step
/// itself. Most SKUs of a card are charged alike but for the amounts, so that a tariff is one short line.
/// </summary>
internal static class TariffText
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
        var (table, lines) = (new TariffTable(card), new TariffLinesText(text));
        foreach (var sku in card.Skus)
        {
            WriteSku(text, sku, escape);
            lines.Write(table.Of(sku, ratesOfSku[sku.Id]), card.Id.Length + sku.Id.Length + 2);
        }
    }

    private static string OneLine(string text) => text.Any(c => char.IsControl(c)) ? string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)) : text;

    private static void WriteSku(StringBuilder text, Sku sku, Func<string, string> escape)
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
    }

    internal static void Line(StringBuilder text, string word, params string[] fields)
    {
        text.Append(word);
        foreach (var field in fields)
        {
            text.Append('\t').Append(field);
        }

        text.Append('\n');
    }

    internal static string List(IEnumerable<string> words) => string.Join(",", words);

    internal static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
