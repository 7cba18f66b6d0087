using RateCards.Compiler.Display;
using RateCards.Compiler.Model;
using RateCards.Compiler.Text;

namespace RateCards.Docs.Content;

/// <summary>Rates as figures with their provenance.</summary>
internal static class Figures
{
    /// <summary>A rate's value on a day; empty text before its history begins.</summary>
    public static Media.IContent Of(Rate rate, Date asOf) => rate.AsOf(asOf) is { } value ? Of(rate, value, asOf) : TextContent.Empty;

    public static FigureContent Of(Rate rate, DatedValue value, Date asOf) =>
        new(RateText.Of(value.Value, rate.Meter.Unit), rate.Id, Provenance(value, asOf), value.Value.IsAmount ? value.Value.Amount : null);

    /// <summary>What readers call the SKU of another card that a value names.</summary>
    public static string ReferenceLabel(Project project, Rate rate, RateValue value) =>
        project.Cards.FirstOrDefault(c => c.Id == rate.Meter.ReferenceCard)?.Skus.FirstOrDefault(s => s.Id == value.Target)?.Label ?? value.Words;

    /// <summary>"Since 2026-05-16; seen 2026-05-16 in Fireworks pricing".</summary>
    public static string Provenance(DatedValue value, Date asOf)
    {
        var seen = value.VerifiedAsOf(asOf) is { } verified ? $"; seen {verified} in {value.Source.Title}" : $"; {value.Source.Title}";
        var derived = value.Derivation is { } derivation ? $"; {FigureText.Percent((double)derivation.FactorValue)} of {derivation.BaseRateId}" : "";
        return $"Since {DateText(value.Since, value.IsApproximate)}{seen}{derived}";
    }

    public static string DateText(Date date, bool isApproximate) => isApproximate ? $"about {date}" : date.ToString();

    /// <summary>The anchor of an SKU in the rate history: the rates' ids begin with it.</summary>
    public static string HistoryAnchor(string cardId, string skuId) => $"{cardId}-{skuId}";
}
