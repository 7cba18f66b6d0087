using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace RateCards.Docs.Site.Markdown;

/// <summary>
/// Columns that a page aligns, <c>|---:|</c>, by classes: the library would write a style into each cell, which the site's policy forbids.
/// </summary>
internal static class CellAlignment
{
    public static void Set(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            {
                foreach (var (cell, column) in row.OfType<TableCell>().Zip(table.ColumnDefinitions))
                {
                    if (column.Alignment is TableColumnAlign.Right or TableColumnAlign.Center)
                    {
                        cell.GetAttributes().AddClass(column.Alignment == TableColumnAlign.Right ? "number" : "center");
                    }
                }
            }

            foreach (var column in table.ColumnDefinitions)
            {
                column.Alignment = null;
            }
        }
    }
}
