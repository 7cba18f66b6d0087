using RateCards.Changes.Comparison;
using RateCards.Changes.Outputs;
using RateCards.Changes.Renaming;
using RateCards.Compiler.Base;

namespace RateCards.Changes.Reports;

/// <summary>The parts of the report about what is generated: claims, names of C#, files; and about what could not be compared.</summary>
internal static class OutputSections
{
    public static IEnumerable<ReportSection> Uncompared(ValueList<Uncompared> parts) =>
        Section("Not compared", false, parts, "part", [new("What"), new("Because of"), new("Where")], p => new(
            [new(p.What, IsStrong: true), new($"{p.Error.Id}: {p.Error.Message}"), new($"{p.Side}: {p.Error.Location.Path}:{p.Error.Location.Start.Line}")]));

    public static IEnumerable<ReportSection> Claims(ValueList<ClaimChange> claims) =>
        Section("Claims of pages", false, claims, "claim", [new("Where"), new("Claim"), new("What happens")], c => new(
        [
            new($"{c.Location.Path}:{c.Location.Start.Line}"),
            new(c.Workload.Length == 0 ? c.Text : $"{c.Text} ({c.Workload})"),
            new(Words(c)),
        ]));

    /// <summary>All but classes that are called otherwise, of which the section of renames tells.</summary>
    public static IEnumerable<ReportSection> Names(ValueList<NameChange> names, ValueList<Rename> renames) =>
        Names(names.Where(n => !renames.Any(r => r.Breaks.Contains($"C# {n.Name}"))).ToValueList());

    private static IEnumerable<ReportSection> Names(ValueList<NameChange> names) =>
        Section("Names of the generated C#", names.All(n => !n.IsBreaking), names, "name", [new("Name"), new("What happens"), new("Type")], n => new(
        [
            new(n.Name, IsStrong: n.IsBreaking),
            new(n.Kind switch
            {
                NameChangeKind.Disappears => "disappears: breaks code that uses it",
                NameChangeKind.ChangesType => "is of another type: breaks code that uses it",
                NameChangeKind.BecomesObsolete => "becomes obsolete",
                _ => "appears",
            }),
            new(Reports.ReportText.FromTo(n.Before ?? n.After!, n.After ?? n.Before!)),
        ]));

    public static IEnumerable<ReportSection> Files(ValueList<FileChange> files) =>
        Section("Pages and snippets that a build writes anew", true, files, "file", [new("File"), new("What happens")], f => new(
            [new(f.Path), new(f.Kind switch { ChangeKind.Added => "new", ChangeKind.Removed => "gone", _ => "reads differently" })],
            f.Lines));

    private static IEnumerable<ReportSection> Section<T>(
        string title, bool isFolded, ValueList<T> items, string one, ValueList<ReportColumn> columns, Func<T, ReportRow> row) =>
        items.Count == 0 ? [] : [new ReportSection($"{title} ({Reports.ReportText.Count(items.Count, one)})", isFolded, columns, items.Select(row).ToValueList())];

    private static string Words(ClaimChange claim)
    {
        var sides = $"{FigureText.Figure(claim.Left)} against {FigureText.Figure(claim.Right)}";
        var before = claim.LeftBefore is { } left ? $", before {FigureText.Figure(left)}" : "";
        return claim.Kind switch
        {
            ClaimChangeKind.BecomesFalse => $"becomes false: {sides}{before}",
            ClaimChangeKind.ComesClose => $"comes close: {sides}{before}",
            ClaimChangeKind.Removed => "is gone: no page makes it any more",
            _ => $"becomes true: {sides}{before}",
        };
    }
}
