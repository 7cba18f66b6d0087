using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Targets.Spreadsheet;

/// <summary>
/// Every formula as a row, live: a column for the workload, one for each offer with the offer's own rates, and one for each
/// warning with the attributes that it looks at.
/// </summary>
internal sealed class CalculationSheet
{
    public const string Name = "Calculation";

    private const int FirstColumn = 3;

    private readonly Project _project;
    private readonly Estimate? _estimate;
    private readonly Notices? _notices;
    private readonly List<Part> _parts;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    public CalculationSheet(Project project, Calculator calculator, Estimate? estimate)
    {
        (_project, _estimate) = (project, estimate);
        _notices = estimate is null ? null : new Notices(project, calculator, estimate.Inputs, estimate.Inputs.Where(i => i.Number is null).ToDictionary(i => i.Input.Name, i => i.Text, StringComparer.Ordinal));
        _parts =
        [
            new Part("Workload", null, [], project.Formulas.WithReferences(calculator.Quantities)),
            .. calculator.Offers.Select(o => PartOf(calculator, o)).OfType<Part>(),
            .. calculator.Warnings.Select(w => PartOf(calculator, w)),
        ];
        Sheet = new Sheet(Name, [36, 60, 14, .. _parts.Select(_ => 20)]);
        var symbols = project.Formulas.Symbols.Where(s => _parts.Exists(p => p.LookUp(s.Name) is not null)).ToList();
        var formulas = project.Formulas.Formulas.Where(f => _parts.Exists(p => p.Formulas.Contains(f))).ToList();
        foreach (var name in symbols.Select(s => s.Name).Concat(formulas.Select(f => f.Name)))
        {
            _rows.Add(name, _rows.Count + 2);
        }

        Sheet.AddHeadings(["Quantity", "Formula", "Unit", .. _parts.Select(p => p.Label)]);
        foreach (var symbol in symbols)
        {
            Sheet.Add([Cell.OfText(symbol.Title), Cell.OfText(symbol.Name), Cell.OfText(symbol.Unit.Text), .. _parts.Select(p => OfGiven(p, symbol))]);
        }

        foreach (var formula in formulas)
        {
            Sheet.Add([Cell.OfText(formula.Title), Cell.OfText(PlainTextFormulas.Equation(formula)), Cell.OfText(formula.Unit.Text), .. _parts.Select((p, i) => OfFormula(p, FirstColumn + i, formula))]);
        }
    }

    public Sheet Sheet { get; }

    /// <summary>The cell of a formula, or of a symbol that is looked up, for an offer or a warning; for the workload where that is null.</summary>
    public string CellOf(string name, object? subject) => SpreadsheetText.Fixed(Sheet, ColumnOf(subject), _rows[name]);

    /// <summary>What a warning's formula is at the defaults; null where the warning does not apply to them.</summary>
    public double? ValueOf(Warning warning) => PartOf(warning).Values?.Evaluate(warning.Formula);

    /// <summary>
    /// The cell of the least value of the curve's input from which on a warning holds, in a row that is added for it; null
    /// where a sum of its formula stands in the way.
    /// </summary>
    public string? AddFirst(Warning warning, NumberInput curve)
    {
        var column = ColumnOf(warning);
        var part = PartOf(warning);
        var printer = new SpreadsheetExpression(name => Address(part, column, name));
        var formula = _project.Formulas.Find(warning.Formula)!;
        if (printer.LeastAboveZero(formula, _project.Formulas, curve.Name, curve.Minimum) is not { } text)
        {
            return null;
        }

        var value = ValueOf(warning) > 0 ? _notices!.First(warning, _notices.Values(warning)!) : (double?)null;
        var cell = Cell.OfFormula(text, value, new CellStyle(NumberFormats.OfGiven(curve.Unit, curve.IsWhole))) with { IsArray = true };
        var row = Sheet.Add([Cell.OfText($"{formula.Title} from this on"), Cell.OfText($"{warning.Formula} > 0"), Cell.OfText(curve.Unit.Text), .. _parts.Select(p => p == part ? cell : null)]);
        return SpreadsheetText.Fixed(Sheet, column, row);
    }

    private Part PartOf(Warning warning) => _parts[ColumnOf(warning) - FirstColumn];

    private int ColumnOf(object? subject) => FirstColumn + _parts.FindIndex(p => p.Subject == subject);

    private Part? PartOf(Calculator calculator, Offer offer)
    {
        if (offer.AsOf(_project.AsOf) is not { } billing)
        {
            return null;
        }

        var parities = calculator.Parities.Where(p => p.Offer == offer.Id).Select(p => p.Formula);
        var formulas = _project.Formulas.WithReferences(billing.Figures.Select(f => f.Formula).Concat(parities));
        var rates = billing.Rates.Select(r => new Given(r.Symbol, RatesSheet.LookUpNumber(r.RatePattern))).ToValueList();
        return new Part(offer.Label, offer, rates, formulas) { Values = ValuesOf(calculator, offer) };
    }

    private Part PartOf(Calculator calculator, Warning warning)
    {
        var formula = _project.Formulas.Find(warning.Formula)!;
        var attributes = warning.Attributes.Select(a => new Given(a.Symbol, RatesSheet.LookUpAttribute(a.AttributePattern))).ToValueList();
        return new Part("Warning: " + formula.Title, warning, attributes, _project.Formulas.WithReferences([formula.Name]))
        {
            Values = _notices?.Values(warning) is { } values ? new FormulaEvaluator(_project.Formulas, values) : null,
        };
    }

    /// <summary>Values of the symbols at the defaults; null where the offer is not to be had for them.</summary>
    private FormulaEvaluator? ValuesOf(Calculator calculator, Offer offer)
    {
        if (_estimate?.Find(offer.Id) is not { } priced)
        {
            return null;
        }

        var values = _estimate.Inputs.Where(i => i.Number is not null).ToDictionary(i => i.Input.Name, i => i.Number!.Value, StringComparer.Ordinal);
        foreach (var amount in priced.Amounts)
        {
            values[amount.Name] = amount.Value;
        }

        values[Parity.BaselineTotal] = _estimate.Find(calculator.Baseline)?.Total ?? double.NaN;
        return new FormulaEvaluator(_project.Formulas, values);
    }

    private static Cell? OfGiven(Part part, Symbol symbol)
    {
        if (part.LookUp(symbol.Name) is not { } lookUp)
        {
            return null;
        }

        return Cell.OfFormula(lookUp, part.Values?.Evaluate(new SymbolNode(symbol)), new CellStyle(NumberFormats.OfGiven(symbol.Unit, isWhole: false)));
    }

    private Cell? OfFormula(Part part, int column, Formula formula)
    {
        if (!part.Formulas.Contains(formula))
        {
            return null;
        }

        var printer = new SpreadsheetExpression(name => Address(part, column, name));
        var value = part.Subject is null ? _estimate?.FindQuantity(formula.Name)?.Value : part.Values?.Evaluate(formula.Name);
        return Cell.OfFormula(printer.Print(formula.Body), value, new CellStyle(NumberFormats.Of(formula.Unit))) with { IsArray = SpreadsheetExpression.IsArray(formula.Body) };
    }

    private string Address(Part part, int column, string name) =>
        part.LookUp(name) is not null || part.Formulas.Any(f => f.Name == name) ? SpreadsheetText.Address(column, _rows[name]) : SpreadsheetText.Name(name);

    /// <summary>A column: what it computes, and from what of its own.</summary>
    /// <param name="Subject">The offer or warning; null for the workload.</param>
    private sealed record Part(string Label, object? Subject, ValueList<Given> Givens, ValueList<Formula> Formulas)
    {
        public FormulaEvaluator? Values { get; init; }

        /// <summary>The formula that looks up what a symbol stands for; null where it is not looked up.</summary>
        public string? LookUp(string symbol) => Givens.FirstOrDefault(g => g.Symbol == symbol)?.LookUp;
    }

    private sealed record Given(string Symbol, string LookUp);
}
