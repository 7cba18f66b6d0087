using RateCards.Compiler.Calculators;
using RateCards.Compiler.Calculators.Estimates;
using RateCards.Compiler.Formulas;
using RateCards.Compiler.Model;
using RateCards.Compiler.Targets.PlainText;

namespace RateCards.Compiler.Targets.Spreadsheet;

/// <summary>Every formula as a row, live: a column for the workload, and one for each offer with the offer's own rates.</summary>
internal sealed class CalculationSheet
{
    private const int FirstColumn = 3;

    private readonly Project _project;
    private readonly Estimate? _estimate;
    private readonly List<Part> _parts;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    public CalculationSheet(Project project, Calculator calculator, Estimate? estimate)
    {
        (_project, _estimate) = (project, estimate);
        _parts = [new Part("Workload", null, null, project.Formulas.WithReferences(calculator.Quantities)), .. calculator.Offers.Select(o => PartOf(calculator, o)).OfType<Part>()];
        Sheet = new Sheet("Calculation", [36, 60, 14, .. _parts.Select(_ => 20)]);
        var symbols = project.Formulas.Symbols.Where(s => _parts.Exists(p => p.RateOf(s.Name) is not null)).ToList();
        var formulas = project.Formulas.Formulas.Where(f => _parts.Exists(p => p.Formulas.Contains(f))).ToList();
        foreach (var name in symbols.Select(s => s.Name).Concat(formulas.Select(f => f.Name)))
        {
            _rows.Add(name, _rows.Count + 2);
        }

        Sheet.AddHeadings(["Quantity", "Formula", "Unit", .. _parts.Select(p => p.Label)]);
        foreach (var symbol in symbols)
        {
            Sheet.Add([Cell.OfText(symbol.Title), Cell.OfText(symbol.Name), Cell.OfText(symbol.Unit.Text), .. _parts.Select(p => OfRate(p, symbol))]);
        }

        foreach (var formula in formulas)
        {
            Sheet.Add([Cell.OfText(formula.Title), Cell.OfText(PlainTextFormulas.Equation(formula)), Cell.OfText(formula.Unit.Text), .. _parts.Select((p, i) => OfFormula(p, FirstColumn + i, formula))]);
        }
    }

    public Sheet Sheet { get; }

    /// <summary>The cell of a formula for the workload, or for an offer.</summary>
    public string CellOf(string formula, Offer? offer) => SpreadsheetText.Fixed(Sheet, FirstColumn + _parts.FindIndex(p => p.Offer == offer), _rows[formula]);

    private Part? PartOf(Calculator calculator, Offer offer)
    {
        if (offer.AsOf(_project.AsOf) is not { } billing)
        {
            return null;
        }

        var parities = calculator.Parities.Where(p => p.Offer == offer.Id).Select(p => p.Formula);
        var formulas = _project.Formulas.WithReferences(billing.Figures.Select(f => f.Formula).Concat(parities));
        return new Part(offer.Label, offer, billing, formulas) { Values = ValuesOf(calculator, offer) };
    }

    /// <summary>Values of the symbols at the defaults; null where the offer is not to be had for them.</summary>
    private FormulaEvaluator? ValuesOf(Calculator calculator, Offer offer)
    {
        if (_estimate?.Find(offer.Id) is not { } priced)
        {
            return null;
        }

        var values = _estimate.Inputs.Where(i => i.Number is not null).ToDictionary(i => i.Input.Name, i => i.Number!.Value, StringComparer.Ordinal);
        foreach (var used in priced.Rates)
        {
            values[used.Symbol] = used.Value.Value.IsAmount ? NearestDouble.To(used.Value.Value.Amount) : 0;
        }

        values[Parity.BaselineTotal] = _estimate.Find(calculator.Baseline)?.Total ?? double.NaN;
        return new FormulaEvaluator(_project.Formulas, values);
    }

    private static Cell? OfRate(Part part, Symbol symbol)
    {
        if (part.RateOf(symbol.Name) is not { } pattern)
        {
            return null;
        }

        return Cell.OfFormula(RatesSheet.LookUpNumber(pattern), part.Values?.Evaluate(new SymbolNode(symbol)), new CellStyle(NumberFormats.OfGiven(symbol.Unit, isWhole: false)));
    }

    private Cell? OfFormula(Part part, int column, Formula formula)
    {
        if (!part.Formulas.Contains(formula))
        {
            return null;
        }

        var printer = new SpreadsheetExpression(name =>
            part.RateOf(name) is not null || part.Formulas.Any(f => f.Name == name) ? SpreadsheetText.Address(column, _rows[name]) : SpreadsheetText.Name(name));
        var value = part.Offer is null ? _estimate?.Quantities.FirstOrDefault(q => q.Name == formula.Name)?.Value : part.Values?.Evaluate(formula.Name);
        return Cell.OfFormula(printer.Print(formula.Body), value, new CellStyle(NumberFormats.Of(formula.Unit))) with { IsArray = SpreadsheetExpression.IsArray(formula.Body) };
    }

    /// <summary>A column: what it computes, and for an offer with which rates.</summary>
    private sealed record Part(string Label, Offer? Offer, Billing? Billing, ValueList<Formula> Formulas)
    {
        public FormulaEvaluator? Values { get; init; }

        /// <summary>Pattern of the rate that a symbol stands for; null where it is none.</summary>
        public string? RateOf(string symbol) => Billing?.Rates.FirstOrDefault(r => r.Symbol == symbol)?.RatePattern;
    }
}
