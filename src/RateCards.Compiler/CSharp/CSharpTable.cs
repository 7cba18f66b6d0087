using System.Globalization;
using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.CSharp;

/// <summary>
/// Writes a card's SKUs, and its rates with their histories, as the texts that RateCards.Primitives' <c>RateTable</c> reads:
/// a line an SKU, with a tab between <c>id retired label attribute …</c>, of which an attribute is <c>name amount unit=text</c>
/// or <c>name=text</c>, a band <c>!band since [lower,upper)=text</c> and a note <c>!note=text</c>; and a line a rate, sorted by key, <c>sku.meter[.path] unit
/// [~]since=value@source/verified,verified[%factor*key] …</c>. They hold ids, dates, units and digits, none of which can hold what
/// separates them, and texts, which lose tabs; an id that is none, which is reported, loses what it may not have.
/// </summary>
internal static class CSharpTable
{
    public static void WriteSkus(StringBuilder code, Card card, Date asOf)
    {
        foreach (var sku in card.Skus)
        {
            WriteId(code, sku.Id).Append('\t').Append(sku.Retired?.ToString()).Append('\t').Append(CSharpText.VerbatimLine(sku.LabelAsOf(asOf, card.Bands)));
            foreach (var attribute in sku.Attributes)
            {
                WriteId(code.Append('\t'), attribute.Name);
                if (attribute is { Amount: { } amount, Unit: { } unit })
                {
                    code.Append(' ').Append(amount.ToString(CultureInfo.InvariantCulture)).Append(' ').Append(unit.Text);
                }

                code.Append('=').Append(CSharpText.VerbatimLine(attribute.Text));
            }

            foreach (var entry in sku.Entries)
            {
                if (entry.Band is { } band)
                {
                    code.Append("\t!band ").Append(entry.Since).Append(' ').Append(band.IncludesLower ? '[' : '(').Append(band.Lower?.ToString(CultureInfo.InvariantCulture)).Append(',')
                        .Append(band.Upper?.ToString(CultureInfo.InvariantCulture)).Append(band.IncludesUpper ? ']' : ')').Append('=').Append(CSharpText.VerbatimLine(BandLabel.Of(band, card.Bands)));
                }
            }

            if (sku.Note is { } note)
            {
                code.Append("\t!note=").Append(CSharpText.VerbatimLine(note));
            }

            code.Append('\n');
        }
    }

    /// <summary>Writes what is remarked on rates, a line a text: <c>note key=since key=since …</c>, with tabs between.</summary>
    public static void WriteNotes(StringBuilder code, Card card, IEnumerable<Rate> rates)
    {
        var noted = rates.SelectMany(r => r.History.Where(v => v.Note is not null).Select(v => (r.Id, v.Since, Note: CSharpText.VerbatimLine(v.Note!))));
        foreach (var note in noted.GroupBy(n => n.Note))
        {
            code.Append(note.Key);
            foreach (var (id, since, _) in note)
            {
                WriteId(code.Append('\t'), id.Substring(card.Id.Length + 1)).Append('=').Append(since);
            }

            code.Append('\n');
        }
    }

    public static void WriteRates(StringBuilder code, Card card, IEnumerable<Rate> rates)
    {
        var keyStart = card.Id.Length + 1;
        foreach (var rate in rates.OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            WriteId(code, rate.Id.Substring(keyStart)).Append(' ').Append(rate.Meter.Unit?.Text ?? rate.Meter.ReferenceCard);
            foreach (var value in rate.History)
            {
                WriteQuote(code.Append(' '), value);
            }

            code.Append('\n');
        }
    }

    private static void WriteQuote(StringBuilder code, DatedValue value)
    {
        code.Append(value.IsApproximate ? "~" : "").Append(value.Since).Append('=');
        _ = value.Value.IsAmount || value.Value.Kind == RateKind.Reference
            ? WriteId(code, value.Value.Words)
            : code.Append('!').Append(value.Value.Words.Replace(' ', '-'));
        WriteId(code.Append('@'), value.Source.Id);
        var separator = '/';
        foreach (var day in value.Verified)
        {
            code.Append(separator).Append(day);
            separator = ',';
        }

        if (value.Derivation is { } derivation)
        {
            // Both are on one card, whose id the table has.
            code.Append('%').Append(derivation.FactorValue.ToString(CultureInfo.InvariantCulture)).Append('*');
            WriteId(code, derivation.BaseRateId.Substring(derivation.BaseRateId.IndexOf('.') + 1));
        }
    }

    private static StringBuilder WriteId(StringBuilder code, string id)
    {
        foreach (var c in id)
        {
            code.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '.' ? c : '_');
        }

        return code;
    }
}
