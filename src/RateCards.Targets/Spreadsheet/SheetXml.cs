using System.Globalization;
using System.Text;

namespace RateCards.Targets.Spreadsheet;

/// <summary>Writes one sheet, in the order of elements that readers insist on.</summary>
internal static class SheetXml
{
    public static string Write(Sheet sheet, bool isFirst, StyleTable styles)
    {
        var xml = new StringBuilder(WorkbookWriter.Head);
        xml.Append($"<worksheet xmlns=\"{WorkbookWriter.Main}\" xmlns:r=\"{WorkbookWriter.Documents}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.Append($"<sheetViews><sheetView{(isFirst ? " showGridLines=\"0\" tabSelected=\"1\"" : "")} workbookViewId=\"0\">");
        xml.Append(sheet.IsTable ? "<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/>" : "").Append("</sheetView></sheetViews><cols>");
        for (var i = 0; i < sheet.Widths.Count; i++)
        {
            xml.Append($"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{sheet.Widths[i]}\" customWidth=\"1\"/>");
        }

        xml.Append("</cols><sheetData>");
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            xml.Append($"<row r=\"{row + 1}\" ht=\"{HeightOf(sheet, row)}\" customHeight=\"1\">");
            for (var column = 0; column < sheet.Rows[row].Count; column++)
            {
                if (sheet.Rows[row][column] is { } cell)
                {
                    WriteCell(xml, cell, SpreadsheetText.Address(column, row + 1), styles);
                }
            }

            xml.Append("</row>");
        }

        // Without a password: it keeps from slips, not from anybody.
        xml.Append("</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>");
        xml.Append(string.Concat(sheet.Marks.Select(Mark)));
        if (sheet.Rules.Count > 0)
        {
            xml.Append($"<dataValidations count=\"{sheet.Rules.Count}\">").Append(string.Concat(sheet.Rules.Select(Rule))).Append("</dataValidations>");
        }

        // Of A4 sheets, as many as there are rows for, each as wide as all columns.
        xml.Append("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        xml.Append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"").Append(sheet.IsTable ? '0' : '1').Append("\"/>");
        xml.Append("<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>");
        return xml.Append(sheet.Chart is null ? "" : "<drawing r:id=\"rId1\"/>").Append("</worksheet>").ToString();
    }

    /// <summary>Height in points: not every reader finds it by itself where text is broken into lines.</summary>
    private static int HeightOf(Sheet sheet, int row)
    {
        const int Line = 15;
        const int TitleLine = 24;
        var cells = sheet.Rows[row];
        var lines = 1;
        for (var column = 0; column < Math.Min(cells.Count, sheet.Widths.Count); column++)
        {
            if (cells[column] is { Text: { Length: > 0 } text, Style.Look: CellLook.Wrapped or CellLook.Heading })
            {
                lines = Math.Max(lines, (text.Length + sheet.Widths[column] - 1) / sheet.Widths[column]);
            }
        }

        return cells.Count > 0 && cells[0]?.Style.Look == CellLook.Title ? TitleLine : lines * Line;
    }

    private static void WriteCell(StringBuilder xml, Cell cell, string address, StyleTable styles)
    {
        // What a person retypes in the cell stays text as well.
        var isQuoted = cell.Formula is null && cell.Text is { Length: > 0 } text && text[0] is '=' or '+' or '-' or '@' or '\'';
        xml.Append($"<c r=\"{address}\" s=\"{styles.IndexOf(cell.Style, isQuoted).ToString(CultureInfo.InvariantCulture)}\"");
        if (cell.Formula is { } formula)
        {
            xml.Append(cell.Text is null ? ">" : " t=\"str\">").Append(cell.IsArray ? $"<f t=\"array\" ref=\"{address}\">" : "<f>").Append(SpreadsheetText.Escape(formula)).Append("</f>");
            xml.Append((cell.Text ?? cell.Number) is { } value ? $"<v>{SpreadsheetText.Escape(value)}</v></c>" : "</c>");
        }
        else
        {
            xml.Append(
                cell.Number is { } number ? $"><v>{number}</v></c>"
                : cell.Text is { } words ? $" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Inert(words)}</t></is></c>"
                : "/>");
        }
    }

    /// <summary>Text in which nothing is taken for an escape of a character: _x000A_ is one.</summary>
    private static string Inert(string text) => SpreadsheetText.Escape(text).Replace("_x", "_x005F_x");

    private static string Mark(CellMark mark, int index) =>
        $"<conditionalFormatting sqref=\"{mark.Range}\"><cfRule type=\"expression\" dxfId=\"{(int)mark.Look}\" priority=\"{index + 1}\"><formula>{SpreadsheetText.Escape(mark.Formula)}</formula></cfRule></conditionalFormatting>";

    private static string Rule(CellRule rule)
    {
        const int MostOfTitle = 32;
        const int MostOfMessage = 255;
        var last = rule.Last is { } value ? $"<formula2>{value}</formula2>" : "";
        var title = SpreadsheetText.Escape(rule.Title.Substring(0, Math.Min(rule.Title.Length, MostOfTitle)));
        var message = SpreadsheetText.Escape(rule.Message.Substring(0, Math.Min(rule.Message.Length, MostOfMessage)));
        var from = rule.Type == "date" ? " operator=\"greaterThanOrEqual\"" : "";
        return $"<dataValidation type=\"{rule.Type}\"{from} allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"{title}\" error=\"{message}\" sqref=\"{rule.Address}\">"
            + $"<formula1>{rule.First}</formula1>{last}</dataValidation>";
    }
}
