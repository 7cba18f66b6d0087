using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Targets.Spreadsheet;

/// <summary>
/// The inputs, a row each: a cell for the reader's own value, which is empty, the default beside it, and what is in use. Nothing that
/// is typed takes the place of a default, so that it comes back, and follows the choices, once the own value is deleted.
/// </summary>
internal sealed class InputRows(Project project, Calculator calculator, Estimate? estimate, ChoicesSheet choices, List<DefinedName> names, Sheet sheet)
{
    private const string NoDefault = "give your own";
    private const int OwnColumn = 1;
    private const int DefaultColumn = 2;
    private const int UsedColumn = 3;

    /// <summary>The name of the cell with the reader's own value.</summary>
    public static string Own(CalculatorInput input) => OwnName(input.Name);

    /// <param name="first">The first day that anything is known of.</param>
    public void Write(Date first)
    {
        WriteDate(first);
        foreach (var input in calculator.Inputs)
        {
            if (input is NumberInput number)
            {
                Write(number);
            }
            else
            {
                Write((ChoiceInput)input);
            }
        }
    }

    private static string OwnName(string input) => input + ".own";

    private void WriteDate(Date first)
    {
        var (row, day) = (sheet.NextRow, SpreadsheetText.Day(first));
        names.Add(new DefinedName(OwnName("as.of"), SpreadsheetText.Fixed(sheet, OwnColumn, row)));
        names.Add(new DefinedName(AsOfCell.Name, SpreadsheetText.Fixed(sheet, UsedColumn, row)));
        sheet.Rules.Add(new CellRule(SpreadsheetText.Address(OwnColumn, row), "date", Digits(day), null, "Rates as of", $"A date from {first} on: of no day before that is anything known."));
        var asOf = SpreadsheetText.Day(project.AsOf);
        sheet.Add(
            Cell.OfText("Rates as of"),
            Cell.OfNothing(new CellStyle(NumberFormats.Date, CellLook.Input)),
            Cell.OfDate(project.AsOf),
            Cell.OfFormula(Used(row), asOf, CellStyle.Date),
            Cell.OfText("date", CellStyle.Unit),
            Cell.OfText($"from {first} on"),
            Cell.OfFormula(
                $"IF({AsOfCell.Name}<{day},\"Nothing is known of a day before {first}.\",IF({AsOfCell.Name}>{asOf},\"After {project.AsOf}: as the cards know it, announced changes included.\",\"The day whose rates and ways of billing are used.\"))",
                "The day whose rates and ways of billing are used.",
                CellStyle.Wrapped));
        Mark(row, $"AND(NOT(ISBLANK({SpreadsheetText.Address(OwnColumn, row)})),{AsOfCell.Name}<{day})");
    }

    private void Write(NumberInput input)
    {
        var row = sheet.NextRow;
        var (own, format) = (SpreadsheetText.Address(OwnColumn, row), NumberFormats.OfGiven(input.Unit, input.IsWhole));
        var value = estimate?.Inputs.FirstOrDefault(i => i.Input.Name == input.Name)?.Number;
        var (least, greatest) = (Digits(input.Minimum), Digits(input.Maximum));
        names.Add(new DefinedName(Own(input), SpreadsheetText.Fixed(sheet, OwnColumn, row)));
        names.Add(new DefinedName(SpreadsheetText.Name(input.Name), SpreadsheetText.Fixed(sheet, UsedColumn, row)));
        sheet.Rules.Add(new CellRule(own, input.IsWhole ? "whole" : "decimal", least, greatest, input.Label, $"{input.Label}: {input.AllowedRange}."));
        sheet.Add(
            Cell.OfText(input.Label),
            Cell.OfNothing(new CellStyle(format, CellLook.Input)),
            input.DefaultRate is null ? Cell.OfNumber(input.Default ?? input.Minimum, new CellStyle(format))
                : value is null ? Cell.OfFormula(DefaultOf(input), NoDefault, new CellStyle(format))
                : Cell.OfFormula(DefaultOf(input), value, new CellStyle(format)),
            Cell.OfFormula(Used(row), value, new CellStyle(format)),
            Cell.OfText(input.Unit.Text, CellStyle.Unit),
            Cell.OfText(string.Format(CultureInfo.InvariantCulture, "{0:#,0.############} to {1:#,0.############}{2}", input.Minimum, input.Maximum, input.IsWhole ? ", whole" : "")),
            Cell.OfText(input.Help ?? "", CellStyle.Wrapped));
        Mark(row, $"AND(NOT(ISBLANK({own})),OR(NOT(ISNUMBER({own})),{own}<{least},{own}>{greatest}))");
    }

    private void Write(ChoiceInput input)
    {
        var row = sheet.NextRow;
        var id = estimate?.Inputs.FirstOrDefault(i => i.Input.Name == input.Name)?.Text;
        var label = choices.FindLabel(input, id) ?? "";
        names.Add(new DefinedName(Own(input), SpreadsheetText.Fixed(sheet, OwnColumn, row)));
        names.Add(new DefinedName(ChoicesSheet.Picked(input), SpreadsheetText.Fixed(sheet, UsedColumn, row)));
        sheet.Rules.Add(new CellRule(SpreadsheetText.Address(OwnColumn, row), "list", ChoicesSheet.Labels(input), null, input.Label, $"{input.Label}: one of the list."));
        sheet.Add(
            Cell.OfText(input.Label),
            Cell.OfNothing(new CellStyle(Look: CellLook.Input)),
            Cell.OfFormula(ChoicesSheet.LabelOf(input, input.DefaultRate is { } pattern ? RatesSheet.LookUp(pattern) : SpreadsheetText.Literal(input.Default ?? "")), label),
            Cell.OfFormula(Used(row), label),
            null,
            Cell.OfFormula($"IF(ISNA({SpreadsheetText.Name(input.Name)}),\"not to be had on this date\",\"one of the list\")", "one of the list"),
            Cell.OfText(input.Help ?? "", CellStyle.Wrapped));
        Mark(row, $"ISNA({SpreadsheetText.Name(input.Name)})");
    }

    /// <summary>The own value, else the default; not available where that is words.</summary>
    private static string Used(int row)
    {
        var (own, usual) = (SpreadsheetText.Address(OwnColumn, row), SpreadsheetText.Address(DefaultColumn, row));
        return $"IF(ISBLANK({own}),IF({usual}=\"{NoDefault}\",NA(),{usual}),{own})";
    }

    /// <summary>The rate that is the default, grown with what it grows with; words where it belongs to other choices, or is no number.</summary>
    private static string DefaultOf(NumberInput input)
    {
        var rate = RatesSheet.LookUp(input.DefaultRate!);
        var amount = input.DefaultPer.Aggregate(
            RatesSheet.LookUpNumber(input.DefaultRate!), (text, b) => $"{text}*{SpreadsheetText.Name(b.Symbol)}/({RatesSheet.LookUpNumber(b.RatePattern)})");
        var known = $"IF(ISNUMBER({rate}),{amount},\"{NoDefault}\")";
        return input.DefaultFor.Aggregate(known, (text, b) => $"IF({SpreadsheetText.Name(b.Symbol)}={RatesSheet.LookUp(b.RatePattern)},{text},\"{NoDefault}\")");
    }

    private void Mark(int row, string isWrong) => sheet.Marks.Add(new CellMark(SpreadsheetText.Address(OwnColumn, row), isWrong, CellMarkLook.Wrong));

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
