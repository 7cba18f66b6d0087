using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Targets.Spreadsheet;

/// <summary>
/// Formulas that say whether an offer can be had and its cost be known, each reason by a condition of its own: an error that none of
/// them foresees is not taken for one, and shows.
/// </summary>
/// <param name="cellOf">The cell of a symbol or formula in the column that the status stands in.</param>
internal sealed class OfferStatus(Calculator calculator, Func<string, string> cellOf)
{
    public const string Offered = "offered";
    public const string NotOffered = "not offered";
    public const string NotKnown = "not known";
    public const string Known = "known";
    public const string NoSuchValue = "none";

    /// <summary>Of a way of billing.</summary>
    /// <param name="next">The day from which on another one holds; null where there is none.</param>
    public string Of(Billing billing, Date? next, FormulaLibrary library)
    {
        var choices = billing.Rates.SelectMany(r => RatePattern.Placeholders(r.RatePattern)).Distinct().Select(SpreadsheetText.Name).ToList();
        var needed = billing.Figures.Concat(billing.Parts).Concat(billing.Limits).Select(f => library.Find(f.Formula)!);
        var (required, optional) = (CellsOf(billing, isOptional: false), CellsOf(billing, isOptional: true));
        var status = $"\"{Offered}\"";
        status = optional.Count == 0 ? status : $"IF(AND({IsMissing(optional)},ISERROR({cellOf(billing.Total)})),\"{NotOffered}\",{status})";
        status = IfUnknown(UnknownOf(calculator, needed), NotKnown, status);
        status = required.Count == 0 ? status : $"IF({IsMissing(required)},\"{NotOffered}\",{status})";
        status = IfUnknown(choices, NotKnown, status);
        var until = next is null ? "" : $",{AsOfCell.Name}>={SpreadsheetText.Day(next)}";
        return $"IF(OR({AsOfCell.Name}<{SpreadsheetText.Day(billing.Since)}{until}),\"{NotOffered}\",{status})";
    }

    /// <summary>Of a warning.</summary>
    public string Of(Warning warning, FormulaLibrary library)
    {
        var attributes = warning.Attributes.Select(a => cellOf(a.Symbol)).ToList();
        var status = IfUnknown(UnknownOf(calculator, [library.Find(warning.Formula)!]), NotKnown, $"\"{Known}\"");
        return attributes.Count == 0 ? status : $"IF({IsMissing(attributes)},\"{NotKnown}\",{status})";
    }

    /// <summary>The cells of inputs that some formulas need and that have no default for some choices.</summary>
    public static IReadOnlyList<string> UnknownOf(Calculator calculator, IEnumerable<Formula> formulas)
    {
        var all = formulas.SelectMany(f => f.Parameters).Select(p => p.Name).ToList();
        return [.. calculator.Inputs.Where(i => i is NumberInput { DefaultRate: not null } && all.Contains(i.Name)).Select(i => SpreadsheetText.Name(i.Name))];
    }

    /// <summary>Words where one of some cells is not available, else what a formula gives.</summary>
    public static string IfUnknown(IReadOnlyCollection<string> cells, string words, string formula) =>
        cells.Count == 0 ? formula : $"IF({IsUnknown(cells)},\"{words}\",{formula})";

    /// <summary>Whether one of some cells is not available: the error that says so, and no other.</summary>
    public static string IsUnknown(IReadOnlyCollection<string> cells) => $"OR({string.Join(",", cells.Select(c => $"ISNA({c})"))})";

    private List<string> CellsOf(Billing billing, bool isOptional) => [.. billing.Rates.Where(r => r.IsOptional == isOptional).Select(r => cellOf(r.Symbol))];

    /// <summary>A rate that is a word, or is not listed for what was chosen, is not counted as a number.</summary>
    private static string IsMissing(List<string> cells) => $"COUNT({string.Join(",", cells)})<{cells.Count}";
}
