namespace RateCards.Targets.Spreadsheet;

/// <summary>What may be typed into a cell.</summary>
/// <param name="Type"><c>whole</c>, <c>decimal</c> or <c>list</c>.</param>
/// <param name="First">The least value, or the name of the list.</param>
/// <param name="Last">The greatest value; null for a list.</param>
/// <param name="Message">What is allowed, in words.</param>
internal sealed record CellRule(string Address, string Type, string First, string? Last, string Title, string Message);

/// <summary>A name for a cell or a range.</summary>
internal sealed record DefinedName(string Name, string Refers);

/// <summary>A sheet as it is made, row by row. All its cells are protected but inputs.</summary>
/// <param name="widths">Widths of the columns, in characters.</param>
internal sealed class Sheet(string name, params int[] widths)
{
    private readonly List<IReadOnlyList<Cell?>> _rows = [];

    public string Name => name;

    public IReadOnlyList<int> Widths => widths;

    public IReadOnlyList<IReadOnlyList<Cell?>> Rows => _rows;

    public List<CellRule> Rules { get; } = [];

    /// <summary>Number of the row that is added next, from 1.</summary>
    public int NextRow => _rows.Count + 1;

    /// <summary>Adds a row of headings.</summary>
    public void AddHeadings(IEnumerable<string> texts) => Add([.. texts.Select(t => Cell.OfText(t, CellStyle.Bold))]);

    /// <summary>Adds a row; null leaves a cell empty.</summary>
    /// <returns>Its number, from 1.</returns>
    public int Add(params IReadOnlyList<Cell?> cells)
    {
        _rows.Add(cells);
        return _rows.Count;
    }
}
