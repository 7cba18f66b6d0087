namespace RateCards.Targets.Spreadsheet;

/// <summary>
/// Writes sheets as an Office Open XML workbook (ECMA-376). By hand: a library for it would be loaded and compiled by each
/// build of the command for longer than all the rest of the build takes, and would write other bytes on another system.
/// </summary>
internal sealed class WorkbookWriter(IReadOnlyList<Sheet> sheets, IReadOnlyList<DefinedName> names)
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private readonly StyleTable _styles = new();

    public byte[] Write()
    {
        var files = new List<ZipFile>
        {
            new("[Content_Types].xml", ContentTypes()),
            new("_rels/.rels", Relationships(Relationship(1, "officeDocument", "xl/workbook.xml"))),
            new("xl/workbook.xml", Workbook()),
            new("xl/_rels/workbook.xml.rels", Relationships(
                string.Concat(sheets.Select((_, i) => Relationship(i + 1, "worksheet", $"worksheets/sheet{i + 1}.xml"))) + Relationship(sheets.Count + 1, "styles", "styles.xml"))),
        };
        for (var i = 0; i < sheets.Count; i++)
        {
            files.Add(new ZipFile($"xl/worksheets/sheet{i + 1}.xml", SheetXml.Write(sheets[i], isFirst: i == 0, _styles)));
            if (sheets[i].Chart is { } chart)
            {
                files.Add(new ZipFile($"xl/worksheets/_rels/sheet{i + 1}.xml.rels", Relationships(Relationship(1, "drawing", $"../drawings/drawing{i + 1}.xml"))));
                files.Add(new ZipFile($"xl/drawings/drawing{i + 1}.xml", ChartXml.Place(chart, sheets[i].Widths.Count)));
                files.Add(new ZipFile($"xl/drawings/_rels/drawing{i + 1}.xml.rels", Relationships(Relationship(1, "chart", $"../charts/chart{i + 1}.xml"))));
                files.Add(new ZipFile($"xl/charts/chart{i + 1}.xml", ChartXml.Write(chart)));
            }
        }

        // Last, for the sheets say which styles there are.
        files.Add(new ZipFile("xl/styles.xml", _styles.Write()));
        return StoredZip.Write(files);
    }

    private string ContentTypes()
    {
        const string Office = "application/vnd.openxmlformats-officedocument.";
        string Part(string path, string type) => $"<Override PartName=\"/xl/{path}.xml\" ContentType=\"{Office}{type}+xml\"/>";
        var parts = sheets.Select((s, i) => Part($"worksheets/sheet{i + 1}", "spreadsheetml.worksheet")
            + (s.Chart is null ? "" : Part($"drawings/drawing{i + 1}", "drawing") + Part($"charts/chart{i + 1}", "drawingml.chart")));
        return Head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + Part("workbook", "spreadsheetml.sheet.main") + string.Concat(parts) + Part("styles", "spreadsheetml.styles") + "</Types>";
    }

    private static string Relationships(string relationships) =>
        $"{Head}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relationships}</Relationships>";

    private static string Relationship(int number, string type, string target) => $"<Relationship Id=\"rId{number}\" Type=\"{Documents}/{type}\" Target=\"{target}\"/>";

    /// <summary>Values are kept, so that a reader that does not compute shows them, and computed anew where one does.</summary>
    private string Workbook() => Head
        + $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Documents}\"><sheets>"
        + string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))
        + "</sheets><definedNames>"
        + string.Concat(sheets.Select((s, i) => s.IsTable ? $"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{i}\">{s.Name}!$1:$1</definedName>" : ""))
        + string.Concat(names.OrderBy(n => n.Name, StringComparer.Ordinal).Select(n => $"<definedName name=\"{n.Name}\">{n.Refers}</definedName>"))
        + "</definedNames><calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>";
}
