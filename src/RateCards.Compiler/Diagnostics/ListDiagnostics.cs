using static RateCards.Compiler.Diagnostics.DiagnosticSeverity;

namespace RateCards.Compiler.Diagnostics;

/// <summary>What can be wrong with a price list of others that names its columns.</summary>
internal static class ListDiagnostics
{
    public static readonly DiagnosticDescriptor NoSuchColumn = new(
        "RC8020", Error, "No such column of a price list",
        "The price list has no column '{0}'.{1}",
        "--column NAME=COLUMN names a column of the list's first line, which has: {2}.");

    public static readonly DiagnosticDescriptor NoPriceColumns = new(
        "RC8021", Error, "No prices among the columns",
        "Of the columns {0} none is known as the model, or none as a price.",
        "Name them: --column model=COLUMN, and --column input=COLUMN for each meter, or --column meter=COLUMN --column price=COLUMN for a price a row.");

    public static readonly DiagnosticDescriptor RowWithoutModel = new(
        "RC8022", Error, "Row of a price list without a model",
        "The row names no model, or has another number of cells ({0}) than the first line ({1}).",
        "Complete the row; put a text that holds a comma, a quote or a line break in quotes, and write a quote in it twice.");
}
