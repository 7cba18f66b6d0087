using System.Globalization;
using System.Text;

namespace RateCards.Targets.Spreadsheet;

/// <summary>
/// Writes sheets as an Office Open XML workbook (ECMA-376). By hand: a library for it would be loaded and compiled by each
/// build of the command for longer than all the rest of the build takes, and would write other bytes on another system.
/// </summary>
internal sealed class WorkbookWriter(IReadOnlyList<Sheet> sheets, IReadOnlyList<DefinedName> names)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const int FirstOwnFormat = 164;

    private readonly List<UsedStyle> _styles = [new UsedStyle(CellStyle.Plain, false)];

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
        files.AddRange(sheets.Select((sheet, i) => new ZipFile($"xl/worksheets/sheet{i + 1}.xml", SheetXml(sheet))));
        // Last, for the sheets say which styles there are.
        files.Add(new ZipFile("xl/styles.xml", Styles()));
        return StoredZip.Write(files);
    }

    private string ContentTypes()
    {
        const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var parts = sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{Type}worksheet+xml\"/>");
        return Head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Type}sheet.main+xml\"/>{string.Concat(parts)}"
            + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Type}styles+xml\"/></Types>";
    }

    private static string Relationships(string relationships) =>
        $"{Head}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relationships}</Relationships>";

    private static string Relationship(int number, string type, string target) => $"<Relationship Id=\"rId{number}\" Type=\"{Documents}/{type}\" Target=\"{target}\"/>";

    /// <summary>Values are kept, so that a reader that does not compute shows them, and computed anew where one does.</summary>
    private string Workbook() => Head
        + $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Documents}\"><sheets>"
        + string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))
        + "</sheets><definedNames>"
        + string.Concat(names.OrderBy(n => n.Name, StringComparer.Ordinal).Select(n => $"<definedName name=\"{n.Name}\">{n.Refers}</definedName>"))
        + "</definedNames><calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>";

    private string SheetXml(Sheet sheet)
    {
        var xml = new StringBuilder(Head);
        xml.Append($"<worksheet xmlns=\"{Main}\"><cols>");
        for (var i = 0; i < sheet.Widths.Count; i++)
        {
            xml.Append($"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{sheet.Widths[i]}\" customWidth=\"1\"/>");
        }

        xml.Append("</cols><sheetData>");
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            xml.Append($"<row r=\"{row + 1}\">");
            for (var column = 0; column < sheet.Rows[row].Count; column++)
            {
                if (sheet.Rows[row][column] is { } cell)
                {
                    WriteCell(xml, cell, SpreadsheetText.Address(column, row + 1));
                }
            }

            xml.Append("</row>");
        }

        // Without a password: it keeps from slips, not from anybody.
        xml.Append("</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>");
        if (sheet.Rules.Count > 0)
        {
            xml.Append($"<dataValidations count=\"{sheet.Rules.Count}\">").Append(string.Concat(sheet.Rules.Select(Rule))).Append("</dataValidations>");
        }

        return xml.Append("</worksheet>").ToString();
    }

    private void WriteCell(StringBuilder xml, Cell cell, string address)
    {
        // What a person retypes in the cell stays text as well.
        var isQuoted = cell.Formula is null && cell.Text is { Length: > 0 } text && text[0] is '=' or '+' or '-' or '@' or '\'';
        xml.Append($"<c r=\"{address}\" s=\"{StyleIndex(cell.Style, isQuoted).ToString(CultureInfo.InvariantCulture)}\"");
        if (cell.Formula is { } formula)
        {
            xml.Append(cell.Text is null ? ">" : " t=\"str\">").Append(cell.IsArray ? $"<f t=\"array\" ref=\"{address}\">" : "<f>").Append(SpreadsheetText.Escape(formula)).Append("</f>");
            xml.Append((cell.Text ?? cell.Number) is { } value ? $"<v>{SpreadsheetText.Escape(value)}</v></c>" : "</c>");
        }
        else
        {
            xml.Append(cell.Number is { } number ? $"><v>{number}</v></c>" : $" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Inert(cell.Text!)}</t></is></c>");
        }
    }

    /// <summary>Text in which nothing is taken for an escape of a character: _x000A_ is one.</summary>
    private static string Inert(string text) => SpreadsheetText.Escape(text).Replace("_x", "_x005F_x");

    private static string Rule(CellRule rule)
    {
        const int MostOfTitle = 32;
        const int MostOfMessage = 255;
        var last = rule.Last is { } value ? $"<formula2>{value}</formula2>" : "";
        var title = SpreadsheetText.Escape(rule.Title.Substring(0, Math.Min(rule.Title.Length, MostOfTitle)));
        var message = SpreadsheetText.Escape(rule.Message.Substring(0, Math.Min(rule.Message.Length, MostOfMessage)));
        return $"<dataValidation type=\"{rule.Type}\" allowBlank=\"0\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"{title}\" error=\"{message}\" sqref=\"{rule.Address}\">"
            + $"<formula1>{rule.First}</formula1>{last}</dataValidation>";
    }

    private int StyleIndex(CellStyle style, bool isQuoted)
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

    private string Styles()
    {
        var formats = _styles.Select(s => s.Style.Format).Where(f => f != "General").Distinct().ToList();
        return Head + $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"{formats.Count}\">"
            + string.Concat(formats.Select((f, i) => $"<numFmt numFmtId=\"{FirstOwnFormat + i}\" formatCode=\"{SpreadsheetText.Escape(f)}\"/>"))
            + "</numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFF2CC\"/></patternFill></fill></fills>"
            + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + $"<cellXfs count=\"{_styles.Count}\">{string.Concat(_styles.Select(s => CellFormat(s.Style, s.IsQuoted, formats)))}</cellXfs></styleSheet>";
    }

    private static string CellFormat(CellStyle style, bool isQuoted, List<string> formats)
    {
        var format = style.Format == "General" ? 0 : FirstOwnFormat + formats.IndexOf(style.Format);
        return $"<xf numFmtId=\"{format}\" fontId=\"{(style.IsBold ? 1 : 0)}\" fillId=\"{(style.IsInput ? 2 : 0)}\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\""
            + $" applyFill=\"1\" applyAlignment=\"1\" applyProtection=\"1\"{(isQuoted ? " quotePrefix=\"1\"" : "")}>"
            + $"<alignment vertical=\"top\"/><protection locked=\"{(style.IsInput ? 0 : 1)}\"/></xf>";
    }

    /// <summary>A style as cells have it; quoted, where their text begins as a formula does.</summary>
    private sealed record UsedStyle(CellStyle Style, bool IsQuoted);
}
