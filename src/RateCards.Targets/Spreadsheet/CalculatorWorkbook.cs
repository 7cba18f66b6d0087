using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Targets.Calculators;

namespace RateCards.Targets.Spreadsheet;

/// <summary>
/// <c>multi-turn-cost.xlsx</c>: a calculator as a workbook for Excel and LibreOffice, with live formulas. Its inputs have
/// names, bounds and lists; everything else is protected.
/// </summary>
internal static class CalculatorWorkbook
{
    /// <summary>A workbook for each calculator.</summary>
    public static IEnumerable<OutputFile> Write(Project project) =>
        project.Calculators.Select(c => OutputFile.OfBytes(PathOf(c), Write(project, c)));

    /// <summary>The sheets of a workbook, in their order.</summary>
    public static IReadOnlyList<string> Sheets { get; } = [EstimateSheet.Name, CalculationSheet.Name, RatesSheet.Name, HistorySheet.Name, ChoicesSheet.Name];

    /// <summary>A formula that gives one of the workbook's rates, for a sheet of the reader's own.</summary>
    public static string SampleFormula(Project project, Calculator calculator) =>
        "=" + RatesSheet.LookUp(RateIndex.InForce(new CalculatorNeeds(project, [calculator]).Rates, project.AsOf).Select(r => r.Rate.Id).FirstOrDefault() ?? "");

    /// <summary>Where a calculator's workbook goes.</summary>
    public static string PathOf(Calculator calculator) => calculator.Id + "-cost.xlsx";

    private static byte[] Write(Project project, Calculator calculator)
    {
        var names = new List<DefinedName>();
        var needs = new CalculatorNeeds(project, [calculator]);
        var history = new HistorySheet(needs.Rates);
        var rates = RatesSheet.Make(project, needs, history, names);
        var estimate = Estimator.Estimate(project, calculator, new Dictionary<string, string>(), project.AsOf).Estimate;
        var choices = new ChoicesSheet(project, calculator, estimate, names);
        var calculation = new CalculationSheet(project, calculator, estimate);
        var first = needs.Rates.Select(r => r.History[0].Since).Concat(calculator.Offers.Select(o => o.Billings[0].Since)).Append(project.AsOf).Min()!;
        var sheet = new EstimateSheet(project, calculator, estimate, calculation, choices, names).Make(first);
        return new WorkbookWriter([sheet, calculation.Sheet, rates, history.Sheet, choices.Sheet], names).Write();
    }
}
