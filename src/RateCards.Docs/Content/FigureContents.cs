using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>Rates and dates as figures with their provenance.</summary>
internal static class FigureContents
{
    private static readonly Provenance OfTheProject = Provenance.Date("as-of date of the project");

    public static FigureContent Of(Rate rate, DatedValue value, Date asOf) => new(
        RateText.Of(value.Value, rate.Meter.Unit),
        Provenance.OfRate(rate, value),
        Details(rate, value, asOf),
        null,
        value.Value.IsAmount ? value.Value.Amount : null);

    /// <summary>A rate's value in the rate history, which has every entry: its place is told by names, for lines move with every entry above.</summary>
    public static FigureContent InHistory(Rate rate, DatedValue value, Date asOf) => Of(rate, value, asOf) with
    {
        Details = $"{Evidence(value, asOf)}; {value.Origin.Location?.Path}, {value.Derivation?.FactorId ?? rate.Sku.Id}",
    };

    /// <summary>What readers call the SKU of another card that a value names.</summary>
    public static string ReferenceLabel(Project project, Rate rate, RateValue value) =>
        project.FindCard(rate.Meter.ReferenceCard)?.FindSku(value.Target)?.Label ?? value.Words;

    /// <summary>"Since 2026-05-16; seen 2026-05-16 in Fireworks pricing; $15.00 since 2026-10-01; cards/fireworks-gpu-hours.yaml, line 58".</summary>
    private static string Details(Rate rate, DatedValue value, Date asOf)
    {
        var remarks = RateRemark.Join(new RateRemarks(asOf, null).Of([rate]));
        return $"{Evidence(value, asOf)}{(remarks.Length > 0 ? $"; {remarks}" : "")}; {PlaceText(value.Origin)}";
    }

    /// <summary>Remarks on the rates of a line, for a cell of their own.</summary>
    public static IContent Remarks(IEnumerable<RateRemark> remarks) =>
        SequenceContent.Join("; ", remarks.Select(r => new TextContent(r.Text, Provenance.OfRate(r.Rate, r.Value)))) is { Parts.Count: > 0 } said ? said : TextContent.Empty;

    /// <summary>"Since 2026-05-16; seen 2026-05-16 in Fireworks pricing".</summary>
    private static string Evidence(DatedValue value, Date asOf)
    {
        // What follows from another rate was not seen itself: the sighting is that of the factor.
        var isSeen = value.Derivation is null;
        var seen = isSeen && value.VerifiedAsOf(asOf) is { } verified ? $"; seen {verified} in {value.Source.Title}" : $"; {value.Source.Title}";
        return $"Since {value.SinceText}{seen}";
    }

    /// <summary>"cards/tinker.yaml, line 45".</summary>
    public static string PlaceText(Origin origin) => origin.Location is { } place ? $"{place.Path}, line {place.Start.Line}" : "";

    /// <summary>The date that a page is built for.</summary>
    public static TextContent AsOf(Date date) => new(date.ToString(), OfTheProject);

    /// <summary>The text is the date that its page is built for.</summary>
    public static bool IsAsOf(TextContent text) => text.Provenance == OfTheProject;

    public static TextContent Date(Date date, bool isApproximate, string whose) => new(DateText(date, isApproximate), Provenance.Date(whose));

    public static string DateText(Date date, bool isApproximate) => isApproximate ? $"about {date}" : date.ToString();

    /// <summary>The anchor of an SKU in the rate history: the rates' ids begin with it.</summary>
    public static string HistoryAnchor(string cardId, string skuId) => $"{cardId}-{skuId}";
}
