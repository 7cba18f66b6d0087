using RateCards.Changes.Outputs;
using RateCards.Compiler.Base;

namespace RateCards.Changes.Reports;

/// <summary>A part of the report with a title: a table, with text that folds away under it. Renderers need to know no more.</summary>
/// <param name="Title">What is listed, with how much of it: "Prices: 3 change, 1 is new".</param>
/// <param name="IsFolded">Detail that a reader opens where wanted.</param>
internal sealed record ReportSection(string Title, bool IsFolded, ValueList<ReportColumn> Columns, ValueList<ReportRow> Rows);

/// <param name="IsNumber">Its cells are set flush right.</param>
internal sealed record ReportColumn(string Title, bool IsNumber = false);

/// <param name="Lines">Lines of a text before and after, for what changes in a page.</param>
internal sealed record ReportRow(ValueList<ReportCell> Cells, ValueList<ChangedLine> Lines = default);

/// <summary>A cell's text, and the address that it links to.</summary>
internal sealed record ReportCell(string Text, string? Address = null, bool IsStrong = false);
