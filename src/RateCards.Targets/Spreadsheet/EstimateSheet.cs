using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Targets.Spreadsheet;

/// <summary>What a reader works on: the inputs, which alone may be changed, and what comes of them.</summary>
internal sealed class EstimateSheet(Project project, Calculator calculator, Estimate? estimate, CalculationSheet calculation, ChoicesSheet choices, List<DefinedName> names)
{
    public const string Name = "Estimate";

    private readonly Sheet _sheet = new(Name, 36, 20, 20, 20, 20, 26, 60);

    /// <param name="first">The first day that anything is known of.</param>
    public Sheet Make(Date first)
    {
        _sheet.Add(Cell.OfText(calculator.Title, CellStyle.Title));
        _sheet.Add(Cell.OfText(calculator.Description));
        _sheet.Add(Cell.OfText("Type into the shaded cells; empty one, and its default is back. The rates, with their sources, stand on the sheets Rates and History."));
        Heading("Input", "Your value", "Default", "In use", "Unit", "Allowed", "What it is");
        new InputRows(project, calculator, estimate, choices, names, _sheet).Write(first);
        Heading("Quantity", "Value", "Unit");
        foreach (var formula in calculator.Quantities.Select(name => project.Formulas.Find(name)!))
        {
            var value = estimate?.FindQuantity(formula.Name)?.Value;
            var cell = OfferStatus.IfUnknown(OfferStatus.UnknownOf(calculator, [formula]), OfferStatus.NotKnown, calculation.CellOf(formula.Name));
            _sheet.Add(Cell.OfText(formula.Title), Cell.OfFormula(cell, value, new CellStyle(NumberFormats.Of(formula.Unit))), Cell.OfText(formula.Unit.Text, CellStyle.Unit));
        }

        new OfferRows(project, calculator, estimate, calculation, names, _sheet).Write();
        WriteParities();
        WriteWarnings();
        return _sheet;
    }

    private void Heading(params IReadOnlyList<string> texts)
    {
        _sheet.Add();
        _sheet.AddHeadings(texts);
    }

    private void WriteParities()
    {
        if (calculator.Parities.Count == 0)
        {
            return;
        }

        Heading("At par with the baseline", "Value", "Unit", "Offer", "While these stay as they are");
        foreach (var parity in calculator.Parities)
        {
            var (offer, formula) = (calculator.FindOffer(parity.Offer)!, project.Formulas.Find(parity.Formula)!);
            var cell = calculation.AddParity(parity, offer);
            var style = new CellStyle(NumberFormats.Of(formula.Unit));
            _sheet.Add(
                Cell.OfText(formula.Title),
                estimate?.Parity.FirstOrDefault(p => p.Name == parity.Input) is { } known ? Cell.OfFormula(cell, known.Value, style) : Cell.OfFormula(cell, OfferStatus.NoSuchValue, style),
                Cell.OfText(formula.Unit.Text, CellStyle.Unit),
                Cell.OfText(offer.Label),
                Followers(parity.Input));
        }
    }

    /// <summary>
    /// The inputs that would follow another one, as throughput grows with GPUs, and undo what is said of it: those that nobody has
    /// given a value of their own.
    /// </summary>
    private Cell? Followers(string input)
    {
        const string before = ", ";
        var followers = calculator.Inputs.OfType<NumberInput>().Where(i => i.DefaultPer.Any(b => b.Symbol == input)).ToList();
        var texts = followers.Select(f => $"IF(ISBLANK({InputRows.Own(f)}),{SpreadsheetText.Literal(before + f.Label)},\"\")");
        return followers.Count == 0 ? null : Cell.OfFormula(
            $"MID({string.Join("&", texts)},{before.Length + 1},{followers.Sum(f => f.Label.Length + before.Length)})", string.Join(before, followers.Select(f => f.Label)));
    }

    /// <summary>What a reader should know about the workload: a text where a warning holds, else nothing.</summary>
    private void WriteWarnings()
    {
        if (calculator.Warnings.Count == 0)
        {
            return;
        }

        Heading("To know", "Value", "Unit", "What it means");
        foreach (var warning in calculator.Warnings)
        {
            var formula = project.Formulas.Find(warning.Formula)!;
            var (cell, status) = (calculation.CellOf(formula.Name, warning), calculation.StatusOf(warning));
            var notice = estimate?.Notices.FirstOrDefault(n => n.Id == warning.Id)?.Text ?? "";
            var style = new CellStyle(NumberFormats.Of(formula.Unit));
            string IfKnown(string value, string otherwise) => $"IF({status}=\"{OfferStatus.Known}\",{value},{otherwise})";
            _sheet.Add(
                Cell.OfText(formula.Title),
                calculation.ValueOf(warning) is { } known ? Cell.OfFormula(IfKnown(cell, status), known, style) : Cell.OfFormula(IfKnown(cell, status), OfferStatus.NotKnown, style),
                Cell.OfText(formula.Unit.Text, CellStyle.Unit),
                Cell.OfFormula(IfKnown($"IF({cell}>0,{TextOf(warning)},\"\")", "\"\""), notice));
        }
    }

    /// <summary>A warning's text as a formula that puts the values in.</summary>
    private string TextOf(Warning warning) => string.Join("&", WarningText.Parts(warning.Text, SpreadsheetText.Literal, name => InWords(name, warning)));

    private string InWords(string name, Warning warning)
    {
        if (calculator.FindInput(name) is ChoiceInput)
        {
            return SpreadsheetText.Name(name);
        }

        var number = name == WarningText.First ? calculation.AddFirst(warning, calculator.CurveInput!)
            : warning.Attributes.Any(a => a.Symbol == name) ? calculation.CellOf(name, warning)
            : SpreadsheetText.Name(name);
        return number is null ? SpreadsheetText.Literal("?") : $"IF({number}=INT({number}),FIXED({number},0),{number})";
    }
}
