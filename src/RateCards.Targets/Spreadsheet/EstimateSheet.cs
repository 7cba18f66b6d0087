using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Targets.Spreadsheet;

/// <summary>What a reader works on: the inputs, which alone may be changed, and what comes of them.</summary>
internal sealed class EstimateSheet(Project project, Calculator calculator, Estimate? estimate, CalculationSheet calculation, List<DefinedName> names)
{
    public const string Name = "Estimate";

    private const string NotOffered = "not offered";
    private const string NotKnown = "not known";
    private const string RatioFormat = "0.00\"×\"";

    private readonly Sheet _sheet = new(Name, 36, 20, 20, 20, 20, 20);

    public Sheet Make()
    {
        _sheet.Add(Cell.OfText(calculator.Title, CellStyle.Bold));
        _sheet.Add(Cell.OfText(calculator.Description));
        _sheet.Add(Cell.OfText($"Rates as of {project.AsOf}. Change the shaded cells; the rates, with their sources, stand on the sheet Rates."));
        Heading("Input", "Value", "", "Allowed");
        foreach (var input in calculator.Inputs)
        {
            WriteInput(input);
        }

        Heading("Quantity", "Value", "Unit");
        foreach (var formula in calculator.Quantities.Select(name => project.Formulas.Find(name)!))
        {
            var value = estimate?.FindQuantity(formula.Name)?.Value;
            _sheet.Add(Cell.OfText(formula.Title), Cell.OfFormula(calculation.CellOf(formula.Name, null), value, new CellStyle(NumberFormats.Of(formula.Unit))), Cell.OfText(formula.Unit.Text));
        }

        WriteOffers();
        WriteParities();
        WriteWarnings();
        return _sheet;
    }

    private void Heading(params IReadOnlyList<string> texts)
    {
        _sheet.Add();
        _sheet.AddHeadings(texts);
    }

    private void WriteInput(CalculatorInput input)
    {
        var row = _sheet.NextRow;
        var address = SpreadsheetText.Address(1, row);
        names.Add(new DefinedName(SpreadsheetText.Name(input.Name), SpreadsheetText.Fixed(_sheet, 1, row)));
        var value = estimate?.Inputs.FirstOrDefault(i => i.Input.Name == input.Name);
        if (input is NumberInput number)
        {
            var style = new CellStyle(NumberFormats.OfGiven(number.Unit, number.IsWhole), IsInput: true);
            _sheet.Rules.Add(new CellRule(
                address, number.IsWhole ? "whole" : "decimal", Digits(number.Minimum), Digits(number.Maximum), number.Label, $"{number.Label}: {number.AllowedRange}."));
            _sheet.Add(
                Cell.OfText(number.Label),
                number.DefaultRate is not null ? Cell.OfFormula(DefaultOf(number), value?.Number, style) : Cell.OfNumber(number.Default ?? number.Minimum, style),
                Cell.OfText(number.Unit.Text),
                Cell.OfText(number.AllowedRange + (number.Help is { } help ? $". {help}" : "")));
        }
        else
        {
            var choice = (ChoiceInput)input;
            var style = CellStyle.Plain with { IsInput = true };
            _sheet.Rules.Add(new CellRule(address, "list", ChoicesSheet.Options(choice), null, choice.Label, $"{choice.Label}: one of the list."));
            _sheet.Add(
                Cell.OfText(choice.Label),
                choice.DefaultRate is { } pattern ? Cell.OfFormula(RatesSheet.LookUp(pattern), value?.Text ?? "", style) : Cell.OfText(choice.Default ?? "", style),
                Cell.OfFormula(ChoicesSheet.LabelOf(choice), LabelOf(choice, value?.Text)),
                choice.Help is { } help ? Cell.OfText(help) : null);
        }
    }

    /// <summary>The rate that is the default, grown with what it grows with; an error where it belongs to other choices.</summary>
    private static string DefaultOf(NumberInput input)
    {
        var amount = input.DefaultPer.Aggregate(
            RatesSheet.LookUpNumber(input.DefaultRate!), (text, b) => $"{text}*{SpreadsheetText.Name(b.Symbol)}/({RatesSheet.LookUpNumber(b.RatePattern)})");
        return input.DefaultFor.Aggregate(amount, (text, b) => $"IF({SpreadsheetText.Name(b.Symbol)}={RatesSheet.LookUp(b.RatePattern)},{text},NA())");
    }

    private void WriteOffers()
    {
        var offers = calculator.Offers.Where(o => o.AsOf(project.AsOf) is not null).ToList();
        var figures = offers.SelectMany(o => o.AsOf(project.AsOf)!.Figures).Select(f => f.Name).Distinct().ToList();
        var total = 1 + figures.IndexOf(OfferEstimate.TotalName);
        var baseline = offers.FindIndex(o => o.Id == calculator.Baseline);
        Heading(["Offer", .. figures.Select(NameCase.Heading), "Against the baseline"]);
        var first = _sheet.NextRow;
        if (baseline >= 0)
        {
            names.Add(new DefinedName(Parity.BaselineTotal, SpreadsheetText.Fixed(_sheet, total, first + baseline)));
        }

        foreach (var offer in offers)
        {
            var priced = estimate?.Find(offer.Id);
            var ratio = Cell.OfFormula(Offered($"{Parity.BaselineTotal}/{SpreadsheetText.Address(total, _sheet.NextRow)}", TotalOf(offer)), priced?.Ratio, new CellStyle(RatioFormat));
            _sheet.Add([Cell.OfText(offer.Label), .. figures.Select(f => OfFigure(offer, f, priced)), baseline >= 0 ? ratio : null]);
        }
    }

    private Cell? OfFigure(Offer offer, string name, OfferEstimate? priced)
    {
        if (offer.AsOf(project.AsOf)!.FindFigure(name) is not { } figure)
        {
            return null;
        }

        var style = new CellStyle(NumberFormats.Of(project.Formulas.Find(figure.Formula)!.Unit));
        var formula = Offered(calculation.CellOf(figure.Formula, offer), project.Formulas.Find(figure.Formula)!);
        return priced is null ? Cell.OfFormula(formula, NotOffered, style) : Cell.OfFormula(formula, priced.FindFigure(name)!.Value, style);
    }

    private void WriteParities()
    {
        var parities = calculator.Parities.Where(p => calculator.FindOffer(p.Offer)!.AsOf(project.AsOf) is not null).ToList();
        if (parities.Count == 0)
        {
            return;
        }

        Heading("At par with the baseline", "Value", "Unit", "Offer", "While these stay as they are");
        foreach (var parity in parities)
        {
            var (offer, formula) = (calculator.FindOffer(parity.Offer)!, project.Formulas.Find(parity.Formula)!);
            var value = estimate?.Parity.FirstOrDefault(p => p.Name == parity.Input)?.Value;
            _sheet.Add(
                Cell.OfText(formula.Title),
                Cell.OfFormula(Offered(calculation.CellOf(parity.Formula, offer), TotalOf(offer)), value, new CellStyle(NumberFormats.Of(formula.Unit))),
                Cell.OfText(formula.Unit.Text),
                Cell.OfText(offer.Label),
                Followers(parity.Input));
        }
    }

    /// <summary>
    /// The inputs that would follow another one, as throughput grows with GPUs, and undo what is said of it: those whose default, which
    /// is a formula, nobody has typed over.
    /// </summary>
    private Cell? Followers(string input)
    {
        const string before = ", ";
        var followers = calculator.Inputs.OfType<NumberInput>().Where(i => i.DefaultPer.Any(b => b.Symbol == input)).ToList();
        var texts = followers.Select(f => $"IF(_xlfn.ISFORMULA({SpreadsheetText.Name(f.Name)}),{SpreadsheetText.Literal(before + f.Label)},\"\")");
        return followers.Count == 0 ? null : Cell.OfFormula(
            $"MID({string.Join("&", texts)},{before.Length + 1},{followers.Sum(f => f.Label.Length + before.Length)})", string.Join(before, followers.Where(f => f.DefaultRate is not null).Select(f => f.Label)));
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
            var cell = calculation.CellOf(formula.Name, warning);
            var notice = estimate?.Notices.FirstOrDefault(n => n.Id == warning.Id)?.Text ?? "";
            _sheet.Add(
                Cell.OfText(formula.Title),
                Cell.OfFormula($"IFERROR({cell},\"\")", calculation.ValueOf(warning), new CellStyle(NumberFormats.Of(formula.Unit))),
                Cell.OfText(formula.Unit.Text),
                Cell.OfFormula($"IFERROR(IF({cell}>0,{TextOf(warning)},\"\"),\"\")", notice));
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

    private string LabelOf(ChoiceInput input, string? chosen) =>
        project.CardOf(input).FindSku(chosen) is { } sku ? ChoiceOptions.LabelOf(project, input, sku) : "";

    private Formula TotalOf(Offer offer) => project.Formulas.Find(offer.AsOf(project.AsOf)!.Total)!;

    /// <summary>What cannot be computed, in words: for want of an input whose default belongs to other choices, or of a rate.</summary>
    private string Offered(string cell, Formula needs)
    {
        var inputs = calculator.Inputs
            .Where(i => i is NumberInput { DefaultFor.Count: > 0 } && needs.Parameters.Any(p => p.Name == i.Name))
            .Select(i => SpreadsheetText.Name(i.Name))
            .ToList();
        var offered = $"IFERROR({cell},{SpreadsheetText.Literal(NotOffered)})";
        return inputs.Count == 0 ? offered : $"IF(ISERROR({string.Join("+", inputs)}),{SpreadsheetText.Literal(NotKnown)},{offered})";
    }

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
