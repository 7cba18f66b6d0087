using RateCards.Changes.Renaming;
using RateCards.Compiler.Base;

namespace RateCards.Changes.Reports;

/// <summary>The part of the report about what is called otherwise: a line for each, with what it breaks.</summary>
internal static class RenameSection
{
    private static readonly ValueList<ReportColumn> Columns = [new("What"), new("Before"), new("After"), new("What breaks")];

    public static IEnumerable<ReportSection> Of(ValueList<Rename> renames) => renames.Count == 0
        ? []
        : [new ReportSection($"Renamed and moved ({renames.Count})", renames.All(r => r.Part == RenamedPart.File), Columns, renames.Select(Row).ToValueList())];

    private static ReportRow Row(Rename rename) => new(
    [
        new($"{Word(rename.Part)} {rename.Label}", IsStrong: rename.Part != RenamedPart.File),
        new(rename.Before),
        new(rename.After),
        new(rename.Breaks.Count == 0 ? "nothing" : string.Join("; ", rename.Breaks)),
    ]);

    private static string Word(RenamedPart part) => part switch
    {
        RenamedPart.Sku => "SKU",
        RenamedPart.File => "File of the card",
        _ => part.ToString(),
    };
}
