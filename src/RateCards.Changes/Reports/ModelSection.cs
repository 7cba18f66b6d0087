using System.Globalization;
using RateCards.Changes.Comparison;
using RateCards.Changes.Timelines;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Reports;

/// <summary>The part of the report about everything in the model that is not a rate.</summary>
internal static class ModelSection
{
    private static readonly ValueList<ReportColumn> Columns =
        [new("What"), new("Before"), new("After"), new("In force from")];

    public static IEnumerable<ReportSection> Of(ChangeReport report) =>
        Told(report) is var changes && changes.Count == 0 ? [] : [new ReportSection($"Models, ways of billing, formulas and factors ({changes.Count})", false, Columns, changes.Select(Row).ToValueList())];

    /// <summary>All but models that come or go with their rates, of which the tables of prices tell.</summary>
    public static ValueList<ModelChange> Told(ChangeReport report)
    {
        var priced = report.Rates.Where(r => r.Kind is ChangeKind.Added or ChangeKind.Removed).Select(r => $"{r.Rate.Card.Id}.{r.Rate.Sku.Id}").ToHashSet(StringComparer.Ordinal);
        return report.Model.Where(c => c is not { Area: ModelArea.Sku, Aspect: "" } || !priced.Contains(c.Id)).ToValueList();
    }

    private static ReportRow Row(ModelChange change) => new(
    [
        new($"{Word(change.Area)} {(change.Within is { } within ? $"{within} · " : "")}{change.Label}{(change.Kind == ChangeKind.Withdrawn ? $": {change.Aspect}, an announcement that is withdrawn" : change.Aspect.Length > 0 ? $": {change.Aspect}" : change.Kind == ChangeKind.Added ? " is new" : " is gone")}"),
        new(change.Before ?? ReportText.Nothing),
        new(change.After ?? ReportText.Nothing),
        new(change.Since is { } since ? $"{since}{ReportText.Suffix(change.Moment)}" : ""),
    ]);

    private static string Word(ModelArea area) => area switch
    {
        ModelArea.Sku => "SKU",
        ModelArea.Billing => "Offer",
        ModelArea.Path => "Service path",
        _ => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(area.ToString()),
    };
}
