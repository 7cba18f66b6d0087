namespace RateCards.Targets.Spreadsheet;

/// <summary>What may be typed into a cell.</summary>
/// <param name="Type"><c>whole</c>, <c>decimal</c>, <c>date</c> or <c>list</c>.</param>
/// <param name="First">The least value, or the name of the list.</param>
/// <param name="Last">The greatest value; null for a list, and where there is none.</param>
/// <param name="Message">What is allowed, in words.</param>
internal sealed record CellRule(string Address, string Type, string First, string? Last, string Title, string Message);

/// <summary>What marks the cells of a range while a formula, written for the first of them, holds.</summary>
internal sealed record CellMark(string Range, string Formula, CellMarkLook Look);

/// <summary>How a mark looks.</summary>
internal enum CellMarkLook
{
    Best,
    Wrong,
}

/// <summary>A name for a cell or a range.</summary>
internal sealed record DefinedName(string Name, string Refers);

/// <summary>A chart of bars, one for each row, in the rows that are left free for it.</summary>
/// <param name="Labels">The range of the bars' names.</param>
/// <param name="Values">The range of their lengths.</param>
/// <param name="Kept">Names and values when the file was made; a bar that has none is null.</param>
/// <param name="FirstRow">The first free row, from 1.</param>
internal sealed record BarChart(string Title, string Labels, string Values, string Format, IReadOnlyList<(string Label, string? Value)> Kept, int FirstRow, int RowCount);

/// <summary>A sheet as it is made, row by row. All its cells are protected but inputs. Printed, it is one page wide.</summary>
/// <param name="widths">Widths of the columns, in characters.</param>
internal sealed class Sheet(string name, params int[] widths)
{
    private readonly List<IReadOnlyList<Cell?>> _rows = [];

    public string Name => name;

    public IReadOnlyList<int> Widths => widths;

    public IReadOnlyList<IReadOnlyList<Cell?>> Rows => _rows;

    public List<CellRule> Rules { get; } = [];

    public List<CellMark> Marks { get; } = [];

    public BarChart? Chart { get; set; }

    /// <summary>The first row is of headings: it stays in view, and is printed on every page.</summary>
    public bool IsTable { get; init; }

    /// <summary>Number of the row that is added next, from 1.</summary>
    public int NextRow => _rows.Count + 1;

    /// <summary>Adds a row of headings.</summary>
    public void AddHeadings(IEnumerable<string> texts) => Add([.. texts.Select(t => Cell.OfText(t, CellStyle.Heading))]);

    /// <summary>Adds a row; null leaves a cell empty.</summary>
    /// <returns>Its number, from 1.</returns>
    public int Add(params IReadOnlyList<Cell?> cells)
    {
        _rows.Add(cells);
        return _rows.Count;
    }
}
