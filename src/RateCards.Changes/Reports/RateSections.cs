using RateCards.Changes.Comparison;
using RateCards.Changes.Timelines;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Reports;

/// <summary>The parts of the report about rates. A price that changes has a line of its own; what is new or gone has one for each entry.</summary>
internal sealed class RateSections(ChangeReport report)
{
    private static readonly ValueList<ReportColumn> ChangeColumns =
        [new("Price"), new("Before", true), new("After", true), new("Unit"), new("Change"), new("In force from"), new("Source"), new("Offers that bill with it")];

    private static readonly ValueList<ReportColumn> EntryColumns = [new("Sold"), new("Values"), new("Unit"), new("In force from"), new("Source")];

    public IEnumerable<ReportSection> Changed() => Section("Prices that change", false, ChangeColumns, Of(RateGroup.Changed).Select(ChangeRow), "price");

    public IEnumerable<ReportSection> Withdrawn() => Entries("Announced prices that are withdrawn", false, RateGroup.Withdrawn);

    public IEnumerable<ReportSection> Gone() => Entries("Prices that are no longer there", false, RateGroup.Gone);

    public IEnumerable<ReportSection> New() => Entries("New prices", false, RateGroup.New);

    public IEnumerable<ReportSection> Unpriced() => Entries("Listed without a price", true, RateGroup.Unpriced);

    public IEnumerable<ReportSection> Defaults() => Entries("Defaults and limits, which are not prices", false, RateGroup.Default, "value");

    public IEnumerable<ReportSection> Derived() => Entries("Prices that follow from others by a factor", true, RateGroup.Derived);

    public IEnumerable<ReportSection> Confirmed() =>
    [
        .. Evidence("Seen again unchanged", Of(RateGroup.Confirmed).Where(IsSeenLater), "sighting"),
        .. Evidence("Unchanged, with other evidence", Of(RateGroup.Confirmed).Where(c => !IsSeenLater(c)), "source"),
    ];

    private bool IsSeenLater(RateChange change) =>
        change.After!.VerifiedAsOf(report.After.AsOf) is { } seen && !(change.Before!.VerifiedAsOf(report.Before.AsOf) >= seen);

    private IEnumerable<ReportSection> Evidence(string title, IEnumerable<RateChange> changes, string one)
    {
        var rows = changes
            .GroupBy(c => new { Card = c.Rate.Card.Id, Seen = Seen(c), c.After!.Source.Title })
            .Select(g => new ReportRow(
            [
                new(g.First().Rate.Card.Title),
                new($"{ReportText.Count(g.Count(), "rate")}: {string.Join(", ", g.Select(c => c.Rate.Sku.Label).Distinct())}"),
                SourceOf(g.First()),
            ]));
        return Section(title, true, [new("Card"), new("Rates"), new("Source")], rows, one);
    }

    private IEnumerable<RateChange> Of(RateGroup group) => report.Rates.Where(c => RateGroups.Of(c) == group);

    private static IEnumerable<ReportSection> Section(string title, bool isFolded, ValueList<ReportColumn> columns, IEnumerable<ReportRow> rows, string one, int? count = null)
    {
        var list = rows.ToValueList();
        return list.Count == 0 ? [] : [new ReportSection($"{title} ({ReportText.Count(count ?? list.Count, one)})", isFolded, columns, list)];
    }

    /// <summary>A line for the rates of one SKU and path that change together, as an entry of the card states them.</summary>
    private IEnumerable<ReportSection> Entries(string title, bool isFolded, RateGroup group, string one = "price")
    {
        var rows = Of(group)
            .GroupBy(c => new { c.Rate.Card.Id, Sku = c.Rate.Sku.Id, Path = c.Rate.Path?.Id, c.Moment, c.Since, Source = c.After?.Source.Id, c.Derivation?.FactorId, c.Rate.Meter.Unit })
            .Select(g => EntryRow([.. g.OrderBy(MeterOrder)]));
        return Section(title, isFolded, EntryColumns, rows, one, Of(group).Count());
    }

    private static int MeterOrder(RateChange change) => change.Rate.Card.Meters.Select(m => m.Id).ToList().IndexOf(change.Rate.Meter.Id);

    private ReportRow ChangeRow(RateChange change) => new(
    [
        new(ReportText.NameOf(change.Rate), IsStrong: change.Moment == ChangeTiming.InForce),
        new(ReportText.ValueOf(change.Before, change.BeforeUnit ?? change.Rate.Meter.Unit)),
        new(ReportText.ValueOf(change.After, change.Rate.Meter.Unit)),
        new(ReportText.UnitOf(change)),
        new(ReportText.ChangeOf(change)),
        new(ReportText.MomentOf(change)),
        SourceOf(change),
        new(string.Join(", ", change.UsedBy)),
    ]);

    private ReportRow EntryRow(List<RateChange> changes) => new(
    [
        new(ReportText.SoldOf(changes[0].Rate)),
        new(string.Join(", ", changes.Select(ReportText.MeterAndValueOf))),
        new(ReportText.UnitOf(changes[0])),
        new(ReportText.MomentOf(changes[0])),
        SourceOf(changes[0]),
    ]);

    private ReportCell SourceOf(RateChange change)
    {
        if (change.After is not { } value)
        {
            return new(ReportText.Nothing);
        }

        var derivation = value.Derivation is { } from ? $"{from.FactorId}: {FigureText.ExactPercent(from.FactorValue)}. " : "";
        var trust = value.Source.Trust == Trust.Transcribed ? ", transcribed" : "";
        var seen = value.Source.Trust == Trust.Own ? "" : Seen(change) is { } date ? $", seen {date}" : ", not seen yet";
        return new($"{derivation}{value.Source.Title}{trust}{seen}", value.Source.Url);
    }

    /// <summary>When the value was last seen: in force by the report's date, or announced where it takes effect later.</summary>
    private Date? Seen(RateChange change) =>
        change.After is not { } value ? null
        : change.Moment == ChangeTiming.Scheduled ? value.Verified.Select(d => (Date?)d).LastOrDefault()
        : value.VerifiedAsOf(report.After.AsOf);
}
