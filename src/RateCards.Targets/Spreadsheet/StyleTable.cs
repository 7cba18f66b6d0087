using RateCards.Compiler.Base;

namespace RateCards.Targets.Spreadsheet;

/// <summary>The looks that cells of a workbook have, numbered as they come.</summary>
internal sealed class StyleTable
{
    private const int FirstOwnFormat = 164;
    private const string Font = "<sz val=\"11\"/><name val=\"Calibri\"/>";

    private readonly List<UsedStyle> _styles = [new UsedStyle(CellStyle.Plain, false)];

    /// <summary>The number of a look.</summary>
    /// <param name="isQuoted">The cell's text begins as a formula does.</param>
    public int IndexOf(CellStyle style, bool isQuoted)
    {
        var used = new UsedStyle(style, isQuoted);
        var index = _styles.IndexOf(used);
        if (index < 0)
        {
            index = _styles.Count;
            _styles.Add(used);
        }

        return index;
    }

    /// <summary>The part of the workbook that says what the numbers mean.</summary>
    public string Write()
    {
        var formats = _styles.Select(s => s.Style.Format).Where(f => f != "General").Distinct().ToList();
        return WorkbookWriter.Head + $"<styleSheet xmlns=\"{WorkbookWriter.Main}\"><numFmts count=\"{formats.Count}\">"
            + string.Concat(formats.Select((f, i) => $"<numFmt numFmtId=\"{FirstOwnFormat + i}\" formatCode=\"{SpreadsheetText.Escape(f)}\"/>"))
            + $"</numFmts><fonts count=\"3\"><font>{Font}</font><font><b/>{Font}</font><font><b/><sz val=\"16\"/><name val=\"Calibri\"/></font></fonts>"
            + $"<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>{Fill("FFFFF2CC")}{Fill("FFE7ECF3")}</fills>"
            + "<borders count=\"2\"><border/><border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF8497B0\"/></bottom><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + $"<cellXfs count=\"{_styles.Count}\">{string.Concat(_styles.Select(s => CellFormat(s, formats)))}</cellXfs>"
            + $"<dxfs count=\"2\">{Mark("FF0B5D1E", "FFD9F2DF")}{Mark("FF9C0006", "FFFFC7CE")}</dxfs></styleSheet>";
    }

    private static string Fill(string colour) => $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"{colour}\"/></patternFill></fill>";

    /// <summary>A mark has its fill in the colour that other fills have behind their pattern.</summary>
    private static string Mark(string text, string fill) =>
        $"<dxf><font><b/><color rgb=\"{text}\"/></font><fill><patternFill patternType=\"solid\"><bgColor rgb=\"{fill}\"/></patternFill></fill></dxf>";

    private static string CellFormat(UsedStyle used, List<string> formats)
    {
        var (style, isQuoted) = (used.Style, used.IsQuoted);
        var format = style.Format == "General" ? 0 : FirstOwnFormat + formats.IndexOf(style.Format);
        var (font, fill, border) = style.Look switch
        {
            CellLook.Title => (2, 0, 0),
            CellLook.Bold => (1, 0, 0),
            CellLook.Heading => (1, 3, 1),
            CellLook.Input => (0, 2, 1),
            _ => (0, 0, 0),
        };
        var wrap = style.Look is CellLook.Wrapped or CellLook.Heading ? " wrapText=\"1\"" : "";
        var indent = style.Look == CellLook.Unit ? " horizontal=\"left\" indent=\"1\"" : "";
        return $"<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\""
            + $" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\"{(isQuoted ? " quotePrefix=\"1\"" : "")}>"
            + $"<alignment vertical=\"top\"{wrap}{indent}/><protection locked=\"{(style.Look == CellLook.Input ? 0 : 1)}\"/></xf>";
    }

    /// <summary>A style as cells have it; quoted, where their text begins as a formula does.</summary>
    private sealed record UsedStyle(CellStyle Style, bool IsQuoted);
}
