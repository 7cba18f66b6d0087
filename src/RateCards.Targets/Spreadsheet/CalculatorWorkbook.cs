using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Targets.Spreadsheet;

/// <summary>
/// <c>multi-turn-cost.xlsx</c>: a calculator as a workbook for Excel and LibreOffice, with live formulas. Its inputs have
/// names, bounds and lists; everything else is protected.
/// </summary>
public static class CalculatorWorkbook
{
    /// <summary>A workbook for each calculator.</summary>
    public static IEnumerable<OutputFile> Write(Project project) =>
        project.Calculators.Select(c => OutputFile.OfBytes(PathOf(c), Write(project, c)));

    /// <summary>Where a calculator's workbook goes.</summary>
    public static string PathOf(Calculator calculator) => calculator.Id + "-cost.xlsx";

    private static byte[] Write(Project project, Calculator calculator)
    {
        var names = new List<DefinedName>();
        var rates = RatesSheet.Make(project, calculator, names);
        var choices = ChoicesSheet.Make(project, calculator, names);
        var estimate = Estimator.Estimate(project, calculator, new Dictionary<string, string>(), project.AsOf).Estimate;
        var calculation = new CalculationSheet(project, calculator, estimate);
        var sheet = new EstimateSheet(project, calculator, estimate, calculation, names).Make();
        return new WorkbookWriter([sheet, calculation.Sheet, rates, choices], names).Write();
    }
}
