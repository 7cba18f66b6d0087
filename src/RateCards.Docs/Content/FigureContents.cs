using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>Rates and dates as figures with their provenance.</summary>
internal static class FigureContents
{
    public static FigureContent Of(Rate rate, DatedValue value, Date asOf) => new(
        RateText.Of(value.Value, rate.Meter.Unit),
        Provenance.OfRate(rate, value),
        Details(value, asOf),
        $"/rate-history#{HistoryAnchor(rate.Card.Id, rate.Sku.Id)}",
        value.Value.IsAmount ? value.Value.Amount : null);

    /// <summary>A rate's value in the rate history, which has every entry: its place is told by names, for lines move with every entry above.</summary>
    public static FigureContent InHistory(Rate rate, DatedValue value, Date asOf) => Of(rate, value, asOf) with
    {
        Details = $"{Evidence(value, asOf)}; {value.Origin.Location?.Path}, {value.Derivation?.FactorId ?? rate.Sku.Id}",
    };

    /// <summary>What readers call the SKU of another card that a value names.</summary>
    public static string ReferenceLabel(Project project, Rate rate, RateValue value) =>
        project.FindCard(rate.Meter.ReferenceCard)?.FindSku(value.Target)?.Label ?? value.Words;

    /// <summary>"Since 2026-05-16; seen 2026-05-16 in Fireworks pricing; cards/fireworks-gpu-hours.yaml, line 58".</summary>
    public static string Details(DatedValue value, Date asOf) => $"{Evidence(value, asOf)}; {PlaceText(value.Origin)}";

    /// <summary>"Since 2026-05-16; seen 2026-05-16 in Fireworks pricing".</summary>
    private static string Evidence(DatedValue value, Date asOf)
    {
        var seen = value.VerifiedAsOf(asOf) is { } verified ? $"; seen {verified} in {value.Source.Title}" : $"; {value.Source.Title}";
        var derived = value.Derivation is { } derivation ? $"; {FigureText.Percent((double)derivation.FactorValue)} of {derivation.BaseRateId}" : "";
        return $"Since {DateText(value.Since, value.IsApproximate)}{seen}{derived}";
    }

    /// <summary>"cards/tinker.yaml, line 45".</summary>
    public static string PlaceText(Origin origin) => origin.Location is { } place ? $"{place.Path}, line {place.Start.Line}" : "";

    /// <summary>The date that a page is built for.</summary>
    public static TextContent AsOf(Date date) => new(date.ToString(), Provenance.Date("as-of date of the project"));

    public static TextContent Date(Date date, bool isApproximate, string whose) => new(DateText(date, isApproximate), Provenance.Date(whose));

    public static string DateText(Date date, bool isApproximate) => isApproximate ? $"about {date}" : date.ToString();

    /// <summary>The anchor of an SKU in the rate history: the rates' ids begin with it.</summary>
    public static string HistoryAnchor(string cardId, string skuId) => $"{cardId}-{skuId}";
}
