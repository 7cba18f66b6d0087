namespace RateCards.Targets.Spreadsheet;

/// <summary>Writes a chart, and the drawing that places it on its sheet (DrawingML).</summary>
internal static class ChartXml
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string Placing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

    private const string Lines = "<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"D0D7E2\"/></a:solidFill></a:ln>";

    /// <summary>The drawing: the chart over the rows that are free for it, as wide as the columns.</summary>
    public static string Place(BarChart chart, int columns) => WorkbookWriter.Head
        + $"<xdr:wsDr xmlns:xdr=\"{Placing}\" xmlns:a=\"{Drawing}\"><xdr:twoCellAnchor>{Corner("from", 0, chart.FirstRow - 1)}{Corner("to", columns - 1, chart.FirstRow + chart.RowCount - 1)}"
        + $"<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"2\" name=\"Chart\" descr=\"{SpreadsheetText.Escape(chart.Title)}\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>"
        + "<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>"
        + $"<a:graphic><a:graphicData uri=\"{Chart}\"><c:chart xmlns:c=\"{Chart}\" xmlns:r=\"{WorkbookWriter.Documents}\" r:id=\"rId1\"/></a:graphicData></a:graphic>"
        + "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>";

    /// <summary>The chart: bars that lie, the first at the top, each with its number.</summary>
    public static string Write(BarChart chart)
    {
        var format = SpreadsheetText.Escape(chart.Format);
        var count = $"<c:ptCount val=\"{chart.Kept.Count}\"/>";
        var labels = string.Concat(chart.Kept.Select((k, i) => Point(i, k.Label)));
        var values = string.Concat(chart.Kept.Select((k, i) => k.Value is { } value ? Point(i, value) : ""));
        return WorkbookWriter.Head
            + $"<c:chartSpace xmlns:c=\"{Chart}\" xmlns:a=\"{Drawing}\" xmlns:r=\"{WorkbookWriter.Documents}\"><c:roundedCorners val=\"0\"/><c:chart>"
            + $"<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1200\" b=\"1\"/></a:pPr><a:r><a:rPr lang=\"en\" sz=\"1200\" b=\"1\"/><a:t>{SpreadsheetText.Escape(chart.Title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>"
            + "<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"
            + "<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:spPr><a:solidFill><a:srgbClr val=\"2F6FBF\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/>"
            + $"<c:dLbls><c:numFmt formatCode=\"{format}\" sourceLinked=\"0\"/><c:spPr><a:noFill/></c:spPr><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"
            + $"<c:cat><c:strRef><c:f>{chart.Labels}</c:f><c:strCache>{count}{labels}</c:strCache></c:strRef></c:cat>"
            + $"<c:val><c:numRef><c:f>{chart.Values}</c:f><c:numCache><c:formatCode>{format}</c:formatCode>{count}{values}</c:numCache></c:numRef></c:val></c:ser>"
            + "<c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
            + $"<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:spPr>{Lines}</c:spPr><c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/></c:catAx>"
            + $"<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:majorGridlines><c:spPr>{Lines}</c:spPr></c:majorGridlines><c:numFmt formatCode=\"{format}\" sourceLinked=\"0\"/>"
            + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/><c:crosses val=\"max\"/></c:valAx></c:plotArea><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>";
    }

    private static string Point(int index, string value) => $"<c:pt idx=\"{index}\"><c:v>{SpreadsheetText.Escape(value)}</c:v></c:pt>";

    private static string Corner(string name, int column, int row) =>
        $"<xdr:{name}><xdr:col>{column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:{name}>";
}
