using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Targets.Calculators;

namespace RateCards.Targets.Spreadsheet;

/// <summary>The rates that a calculator needs, as they are in force on the date chosen, and where they were read; below them, what it needs to know of SKUs.</summary>
internal static class RatesSheet
{
    public const string Name = "Rates";

    /// <summary>Beginnings of the names of the columns in which formulas look something up. No id has a point in it, so that no input is called so.</summary>
    private const string Rates = "rates";
    private const string Attributes = "attributes";

    public static Sheet Make(Project project, CalculatorNeeds needs, HistorySheet history, List<DefinedName> names)
    {
        var sheet = new Sheet(Name, 52, 28, 28, 14, 18, 12, 12, 40, 44) { IsTable = true };
        sheet.AddHeadings(["Rate", "Of", "Meter", "Value", "Unit", "Since", "Seen", "Source", $"Remarks as of {project.AsOf}"]);
        var remarks = new RateRemarks(project.AsOf, project.Settings.StaleAfterDays);
        foreach (var rate in needs.Rates)
        {
            var (value, standing) = (rate.Sku.IsRetired(project.AsOf) ? null : rate.AsOf(project.AsOf), RateStanding.Of(rate, project.AsOf, null));
            sheet.Add(
                Cell.OfText(rate.Id),
                Cell.OfText(rate.Sku.LabelAsOf(project.AsOf, rate.Card.Bands)),
                Cell.OfText(rate.Path is { } path ? $"{rate.Meter.Label}, {path.Label}" : rate.Meter.Label),
                OfValue(history.Value(rate), value?.Value, rate.Sku.IsRetired(project.AsOf) ? HistorySheet.Retired : HistorySheet.NotListed, HistorySheet.StyleOf(rate)),
                Cell.OfText(rate.Meter.Unit?.Text ?? ""),
                OfDay(history.Since(rate), value?.Since),
                OfDay(history.Seen(rate), standing.Seen),
                Cell.OfFormula(history.Source(rate), value?.Source.Title ?? "", CellStyle.Wrapped),
                Cell.OfText(value is null ? "" : RateRemark.Join(remarks.Of([rate])), CellStyle.Wrapped));
        }

        AddNames(names, Rates, sheet, 2);
        if (needs.Attributes.Count > 0)
        {
            sheet.Add();
            sheet.AddHeadings(["Attribute", "", "", "Value"]);
            var first = sheet.NextRow;
            foreach (var attribute in needs.Attributes)
            {
                sheet.Add(Cell.OfText(attribute.Id), null, null, Cell.OfNumber(attribute.Amount));
            }

            AddNames(names, Attributes, sheet, first);
        }

        return sheet;
    }

    /// <summary>The formula that looks up a rate for the choices made.</summary>
    public static string LookUp(string pattern) => LookUp(Rates, pattern);

    /// <summary>The same where a number is needed: a rate that is a word instead ("not offered") is an error, and so is all that is computed from it.</summary>
    public static string LookUpNumber(string pattern) => "1*" + LookUp(pattern);

    /// <summary>The formula that looks up an SKU's attribute for the choices made; an error where the SKU has none.</summary>
    public static string LookUpAttribute(string pattern) => LookUp(Attributes, pattern);

    private static string LookUp(string table, string pattern)
    {
        var (parts, text) = (new List<string>(), "");
        foreach (var (part, i) in pattern.Split('.').Select((part, i) => (part, i)))
        {
            text += i > 0 ? "." : "";
            if (RatePattern.PlaceholderOf(part) is not { } input)
            {
                text += part;
                continue;
            }

            parts.AddRange(text.Length > 0 ? [SpreadsheetText.Literal(text), SpreadsheetText.Name(input)] : [SpreadsheetText.Name(input)]);
            text = "";
        }

        return $"INDEX({table}.value,MATCH({string.Join("&", text.Length > 0 ? parts.Append(SpreadsheetText.Literal(text)) : parts)},{table}.id,0))";
    }

    private static void AddNames(List<DefinedName> names, string table, Sheet sheet, int first)
    {
        names.Add(new DefinedName(table + ".id", SpreadsheetText.Range(sheet, 0, first, sheet.NextRow - 1)));
        names.Add(new DefinedName(table + ".value", SpreadsheetText.Range(sheet, 3, first, sheet.NextRow - 1)));
    }

    private static Cell OfDay(string formula, Date? day) =>
        day is null ? Cell.OfFormula(formula, "", CellStyle.Date) : Cell.OfFormula(formula, SpreadsheetText.Day(day), CellStyle.Date);

    /// <param name="none">What the formula gives where no value is in force.</param>
    private static Cell OfValue(string formula, RateValue? value, string none, CellStyle style) => value switch
    {
        { IsAmount: true } amount => Cell.OfFormula(formula, (double)amount.Amount, style),
        { Kind: RateKind.Free } => Cell.OfFormula(formula, 0, style),
        { } words => Cell.OfFormula(formula, words.Words, style),
        null => Cell.OfFormula(formula, none, style),
    };
}
