using RateCards.Compiler.Base;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>A table for readers.</summary>
/// <param name="Caption">What it shows and in what unit, in a sentence without a full stop.</param>
/// <param name="Groups">Its rows; a table without groups has one without a heading.</param>
internal sealed record Table(SequenceContent Caption, IReadOnlyList<TableColumn> Columns, IReadOnlyList<RowGroup> Groups) : IContent
{
    public Table(SequenceContent caption, IReadOnlyList<TableColumn> columns, IEnumerable<Row> rows)
        : this(caption, columns, [new RowGroup(null, rows.ToList())])
    {
    }

    public Table(string caption, IReadOnlyList<TableColumn> columns, IEnumerable<Row> rows)
        : this(new SequenceContent([new TextContent(caption)]), columns, rows)
    {
    }

    /// <summary>What a reader has to know about single rows, below the table: a name and a sentence each.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>What it is on other days, which readers of the site may choose; in order.</summary>
    public IReadOnlyList<TableOfDay> OnOtherDays { get; init; } = [];

    /// <summary>The table without the columns that say nothing in any row.</summary>
    public Table WithoutEmptyColumns()
    {
        var kept = Enumerable.Range(0, Columns.Count).Where(i => Groups.SelectMany(g => g.Rows).Any(r => r.Cells[i] is not TextContent { Text: "" })).ToList();
        Row Narrowed(Row row) => row with { Cells = kept.ConvertAll(i => row.Cells[i]) };
        return this with { Columns = kept.ConvertAll(i => Columns[i]), Groups = [.. Groups.Select(g => g with { Rows = [.. g.Rows.Select(Narrowed)] })] };
    }
}

/// <param name="Table">What a table is on a day; null where it cannot be made of what is known then.</param>
internal sealed record TableOfDay(Date Day, Table? Table);

/// <summary>A remark on what a row or column is called <paramref name="Name"/>.</summary>
internal sealed record Note(string Name, string Text);

/// <param name="Heading">What the data call it, with its unit.</param>
/// <param name="IsNumeric">Its cells are figures, which stand flush right.</param>
internal sealed record TableColumn(string Heading, bool IsNumeric = false);

/// <summary>Rows under a heading of their own.</summary>
internal sealed record RowGroup(string? Heading, IReadOnlyList<Row> Rows);

/// <param name="Cells">One for each column; the first is the row's heading.</param>
/// <param name="Anchor">What a link names the row by; null where none does.</param>
internal sealed record Row(IReadOnlyList<IContent> Cells, string? Anchor = null);
