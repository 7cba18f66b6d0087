using System.Text;
using RateCards.Compiler.Model;

namespace RateCards.Compiler.Targets.CSharp;

/// <summary>
/// Writes a card's rates with their histories as the text that RateCards.Primitives' <c>RateTable</c> reads: a line a rate,
/// sorted by key, <c>sku.meter[.path] unit [~]since=value@source/verified,verified …</c>. It holds ids, dates, units and
/// digits, none of which can hold what separates them.
/// </summary>
internal static class CSharpTable
{
    public static void Write(StringBuilder code, Card card, IEnumerable<Rate> rates)
    {
        var keyStart = card.Id.Length + 1;
        foreach (var rate in rates.OrderBy(r => r.Id, StringComparer.Ordinal))
        {
            code.Append(rate.Id, keyStart, rate.Id.Length - keyStart).Append(' ').Append(rate.Meter.Unit?.Text ?? rate.Meter.ReferenceCard);
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
        _ = value.Value.Kind is RateKind.Amount or RateKind.Reference
            ? code.Append(value.Value.Words)
            : code.Append('!').Append(value.Value.Words.Replace(' ', '-'));
        code.Append('@').Append(value.Source.Id);
        var separator = '/';
        foreach (var day in value.Verified)
        {
            code.Append(separator).Append(day);
            separator = ',';
        }
    }
}
