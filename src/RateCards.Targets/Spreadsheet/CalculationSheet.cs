using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Targets.Spreadsheet;

/// <summary>
/// Every formula as a row, live: a column for the workload, one for each way in which an offer was, is or will be billed, with its own
/// rates, and one for each warning with the attributes that it looks at.
/// </summary>
internal sealed class CalculationSheet
{
    public const string Name = "Calculation";

    private const int FirstColumn = 3;

    private readonly Project _project;
    private readonly Calculator _calculator;
    private readonly Estimate? _estimate;
    private readonly Notices? _notices;
    private readonly List<Part> _parts;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly int _statusRow;

    public CalculationSheet(Project project, Calculator calculator, Estimate? estimate)
    {
        (_project, _calculator, _estimate) = (project, calculator, estimate);
        _notices = estimate is null ? null : new Notices(project, calculator, estimate.Inputs, estimate.Inputs.Where(i => i.Number is null).ToDictionary(i => i.Input.Name, i => i.Text, StringComparer.Ordinal));
        _parts =
        [
            new Part("Workload", null, null, [], project.Formulas.WithReferences(calculator.Quantities)),
            .. calculator.Offers.SelectMany(o => o.Billings.Select(b => PartOf(o, b))),
            .. calculator.Warnings.Select(PartOf),
        ];
        Sheet = new Sheet(Name, [36, 60, 14, .. _parts.Select(_ => 20)]) { IsTable = true };
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
            Sheet.Add([Cell.OfText(formula.Title), Cell.OfText(PlainTextFormulas.Equation(formula), CellStyle.Wrapped), Cell.OfText(formula.Unit.Text), .. _parts.Select((p, i) => OfFormula(p, FirstColumn + i, formula))]);
        }

        _statusRow = Sheet.NextRow;
        Sheet.Add([Cell.OfText("Status"), Cell.OfText("Whether all is there that it takes: rates, and inputs"), null, .. _parts.Select((p, i) => StatusOf(p, FirstColumn + i))]);
    }

    public Sheet Sheet { get; }

    /// <summary>The cell of a formula for the workload.</summary>
    public string CellOf(string name) => CellOf(name, _parts[0]);

    /// <summary>The cell of a formula, or of a symbol that is looked up, for a warning.</summary>
    public string CellOf(string name, Warning warning) => CellOf(name, PartFor(warning));

    /// <summary>The cell that says whether a warning can be looked at: <see cref="OfferStatus.Known"/>.</summary>
    public string StatusOf(Warning warning) => CellAt(PartFor(warning), _statusRow);

    /// <summary>What an offer costs by one of its formulas, or the words why it cannot be said; whatever else goes wrong shows.</summary>
    /// <param name="formula">Name of the formula for a way of billing; null where that has none.</param>
    public string Offered(Offer offer, Func<Billing, string?> formula) => Choose(offer, part => formula(part.Billing!) is { } name ? CellOf(name, part) : "\"\"");

    /// <summary>The value of an input at which an offer costs what the baseline does, in a row that is added for it.</summary>
    public string AddParity(Parity parity, Offer offer)
    {
        var (input, formula) = ((NumberInput)_calculator.FindInput(parity.Input)!, _project.Formulas.Find(parity.Formula)!);
        var row = Sheet.Add([
            Cell.OfText($"{formula.Title}, checked"),
            Cell.OfText($"{parity.Formula}, where the offer then costs as much"),
            Cell.OfText(formula.Unit.Text),
            .. _parts.Select((p, i) => ReferenceEquals(p.Subject, offer) ? Cell.OfFormula(Checked(p, FirstColumn + i, input, parity.Formula), (double?)null, new CellStyle(NumberFormats.Of(formula.Unit))) : null)]);
        return Choose(offer, part => CellAt(part, row));
    }

    /// <summary>What a warning's formula is at the defaults; null where the warning does not apply to them.</summary>
    public double? ValueOf(Warning warning) => PartFor(warning).Values?.Evaluate(warning.Formula);

    /// <summary>
    /// The cell of the least value of the curve's input from which on a warning holds, in a row that is added for it; null
    /// where a sum of its formula stands in the way.
    /// </summary>
    public string? AddFirst(Warning warning, NumberInput curve)
    {
        var part = PartFor(warning);
        var column = ColumnOf(part);
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

    private string CellOf(string name, Part part) => CellAt(part, _rows[name]);

    private string CellAt(Part part, int row) => SpreadsheetText.Fixed(Sheet, ColumnOf(part), row);

    private int ColumnOf(Part part) => FirstColumn + _parts.IndexOf(part);

    private Part PartFor(Warning warning) => _parts.Find(p => ReferenceEquals(p.Subject, warning))!;

    /// <summary>A value of the way of billing that holds on the date chosen.</summary>
    private string Choose(Offer offer, Func<Part, string> value)
    {
        var chosen = "";
        foreach (var part in _parts.Where(p => ReferenceEquals(p.Subject, offer)))
        {
            var status = CellAt(part, _statusRow);
            var shown = $"IF({status}=\"{OfferStatus.Offered}\",{value(part)},{status})";
            chosen = chosen.Length == 0 ? shown : $"IF({AsOfCell.Name}>={SpreadsheetText.Day(part.Billing!.Since)},{shown},{chosen})";
        }

        return chosen;
    }

    /// <summary>A formula for at par may not know all that binds: its value counts where the offer, computed with it, costs what the baseline does.</summary>
    private string Checked(Part part, int column, NumberInput input, string formula)
    {
        const string Tolerance = "0.000000001";
        var (value, total) = (SpreadsheetText.Address(column, _rows[formula]), SpreadsheetText.Address(column, _rows[part.Billing!.Total]));
        var none = $"\"{OfferStatus.NoSuchValue}\"";
        var then = new SpreadsheetExpression(name => Address(part, column, name)).With(input.Name, value, _project.Formulas.Find(part.Billing.Total)!, _project.Formulas);
        var same = then is null ? value : $"IF(ABS({then}-{Parity.BaselineTotal})<={Tolerance}*{Parity.BaselineTotal},{value},{none})";
        var within = $"IF(AND({value}>0,{value}>={NumberLiteral.Digits(input.Minimum)},{value}<={NumberLiteral.Digits(input.Maximum)}),{same},{none})";
        return $"IF(ISERROR({total}),{total},IF(ISTEXT({Parity.BaselineTotal}),{none},IF(ISNUMBER({value}),{within},{none})))";
    }

    /// <summary>Whether a way of billing, or a warning, has all that it takes.</summary>
    private Cell? StatusOf(Part part, int column)
    {
        if (part.Subject is null)
        {
            return null;
        }

        var cells = new OfferStatus(_calculator, name => SpreadsheetText.Address(column, _rows[name]));
        if (part.Subject is Warning warning)
        {
            return Cell.OfFormula(cells.Of(warning, _project.Formulas), part.Values is null ? OfferStatus.NotKnown : OfferStatus.Known);
        }

        var offer = (Offer)part.Subject;
        var next = offer.Billings.FirstOrDefault(b => b.Since > part.Billing!.Since)?.Since;
        var status = offer.AsOf(_project.AsOf) != part.Billing ? OfferStatus.NotOffered
            : _estimate?.Find(offer.Id) is not null ? OfferStatus.Offered
            : _estimate?.Unknown.Any(u => _estimate.Absent.Any(a => a.Offer == offer && a.Reason == u.Reason)) == true ? OfferStatus.NotKnown
            : OfferStatus.NotOffered;
        return Cell.OfFormula(cells.Of(part.Billing!, next, _project.Formulas), status);
    }

    private Part PartOf(Offer offer, Billing billing)
    {
        var parities = _calculator.Parities.Where(p => p.Offer == offer.Id).Select(p => p.Formula);
        var formulas = _project.Formulas.WithReferences(billing.Figures.Select(f => f.Formula).Concat(parities));
        var rates = billing.Rates.Select(r => new Given(r.Symbol, RatesSheet.LookUpNumber(r.RatePattern))).ToValueList();
        var label = offer.Billings.Count > 1 ? $"{offer.Label} (from {billing.Since})" : offer.Label;
        return new Part(label, offer, billing, rates, formulas) { Values = offer.AsOf(_project.AsOf) == billing ? ValuesOf(offer) : null };
    }

    private Part PartOf(Warning warning)
    {
        var formula = _project.Formulas.Find(warning.Formula)!;
        var attributes = warning.Attributes.Select(a => new Given(a.Symbol, RatesSheet.LookUpAttribute(a.AttributePattern))).ToValueList();
        return new Part("Warning: " + formula.Title, warning, null, attributes, _project.Formulas.WithReferences([formula.Name]))
        {
            Values = _notices?.Values(warning) is { } values ? new FormulaEvaluator(_project.Formulas, values) : null,
        };
    }

    /// <summary>Values of the symbols at the defaults; null where the offer is not to be had for them.</summary>
    private FormulaEvaluator? ValuesOf(Offer offer)
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

        values[Parity.BaselineTotal] = _estimate.Find(_calculator.Baseline)?.Total ?? double.NaN;
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
    /// <param name="Billing">The offer's way of billing.</param>
    private sealed record Part(string Label, object? Subject, Billing? Billing, ValueList<Given> Givens, ValueList<Formula> Formulas)
    {
        public FormulaEvaluator? Values { get; init; }

        /// <summary>The formula that looks up what a symbol stands for; null where it is not looked up.</summary>
        public string? LookUp(string symbol) => Givens.FirstOrDefault(g => g.Symbol == symbol)?.LookUp;
    }

    private sealed record Given(string Symbol, string LookUp);
}
