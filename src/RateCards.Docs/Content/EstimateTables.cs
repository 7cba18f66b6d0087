using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>Estimates as tables.</summary>
internal static class EstimateTables
{
    /// <summary>What every offer costs: a row for each offer, with its figures and how it compares with the baseline.</summary>
    public static Table Comparison(Project project, Estimate estimate)
    {
        var workings = new FigureOrigins(project, estimate);
        var figures = estimate.Offers.SelectMany(o => o.Billing.Figures).Select(f => f.Name).Distinct().ToList();
        var baseline = estimate.Calculator.BaselineOffer.Label;
        var columns = new List<TableColumn> { new("Offer") };
        columns.AddRange(figures.Select(f => new TableColumn(NameCase.Heading(f), IsNumeric: true)));
        // One offer alone is compared with nothing.
        var isCompared = estimate.Offers.Count > 1;
        columns.AddRange(isCompared ? [new TableColumn($"Against {baseline}", IsNumeric: true)] : []);
        return new Table(
            Caption($"{estimate.Calculator.Title}, ", [.. Inputs(project, estimate), .. AsOf(estimate.AsOf)]),
            columns,
            estimate.Offers.Select(o => new Row(
            [
                OfferName(o.Offer),
                .. figures.Select(f => FigureCell(workings, o, f)),
                .. isCompared ? [Against(workings, estimate, o)] : Array.Empty<IContent>(),
            ])));
    }

    /// <summary>The calculator's quantities: tokens, cache hit.</summary>
    public static Table Quantities(Project project, Estimate estimate)
    {
        var workings = new FigureOrigins(project, estimate);
        return new Table(
            Caption("Token arithmetic, ", Inputs(project, estimate)),
            [new TableColumn("Quantity"), new TableColumn("Symbol"), new TableColumn("Value", IsNumeric: true), new TableColumn("Unit")],
            estimate.Quantities.Select(q =>
            {
                var formula = project.Formulas.Find(q.Name)!;
                return new Row(
                [
                    FormulaTables.Title(formula),
                    FormulaTables.Notation(formula),
                    workings.Figure(Show(q.Value, formula.Unit), formula, null),
                    new TextContent(UnitText(formula.Unit), Provenance.Name("unit")),
                ]);
            }));
    }

    /// <summary>Rates of an offer for every model that it can be bought for: a row for each option of the first choice.</summary>
    public static Table OfferRates(Project project, Calculator calculator, Offer offer, Date asOf)
    {
        var choice = calculator.Inputs.OfType<ChoiceInput>().First();
        var bindings = offer.AsOf(asOf) is { } billing ? Listed(billing) : [];
        var rows = new List<Row>();
        var remarks = new RateRemarks(asOf, project.Settings.StaleAfterDays);
        foreach (var option in ChoiceOptions.Of(project, choice, asOf))
        {
            var estimate = EstimateOf(project, calculator, choice, option, asOf)?.Find(offer.Id);
            var label = OptionName(project, choice, option);
            rows.Add(estimate is null
                ? new Row([label, .. bindings.Select(IContent (_, i) => new TextContent(i == 0 ? "not offered" : "")), TextContent.Empty])
                : new Row([
                    label,
                    .. Listed(estimate.Billing).Select(b => Price(project, estimate, b, asOf)),
                    FigureContents.Remarks(remarks.Of(ListedRates.Of(project, estimate.Rates, asOf).Select(r => r.Rate)))]));
        }

        var symbols = bindings.ConvertAll(b => project.Formulas.FindSymbol(b.Symbol)!);
        // The unit is said once where all have the same.
        var unit = symbols.Select(s => UnitWords.WithCurrency(s.Unit)).Distinct().ToList() is [{ Length: > 0 } only] ? only : null;
        TableColumn Heading(Symbol symbol, string title) => new(unit is null ? UnitWords.Heading(title, symbol.Unit) : title, IsNumeric: true);
        return new Table(
            new SequenceContent([OfferName(offer), new TextContent(unit is null ? ", rates" : $", {unit}"), .. AsOf(asOf)]),
            [new TableColumn(choice.Label), .. symbols.Select(s => Heading(s, s.Title.Replace(" rate", "", StringComparison.Ordinal))), new TableColumn("Remarks")],
            rows).WithoutEmptyColumns();
    }

    /// <summary>What each option of the first choice costs under each offer: its rates, or that it is not offered.</summary>
    public static Table Coverage(Project project, Calculator calculator, Date asOf)
    {
        var choice = calculator.Inputs.OfType<ChoiceInput>().First();
        var rows = ChoiceOptions.Of(project, choice, asOf).Select(option =>
        {
            var estimate = EstimateOf(project, calculator, choice, option, asOf);
            return new Row(
            [
                OptionName(project, choice, option),
                .. calculator.Offers.Select(IContent (o) => estimate?.Find(o.Id) is { } offer ? Prices(project, choice, estimate, offer) : new TextContent("not offered")),
            ]);
        });
        IEnumerable<Symbol> Symbols(Offer offer) => offer.AsOf(asOf) is { } billing ? Listed(billing).Select(r => project.Formulas.FindSymbol(r.Symbol)!) : [];
        string Names(Offer offer) => string.Join(" / ", Symbols(offer).Select(s => Lower(s.Title.Replace(" rate", "", StringComparison.Ordinal))));
        var units = string.Join(" or ", calculator.Offers.SelectMany(Symbols).Select(s => UnitWords.WithCurrency(s.Unit)).Where(u => u.Length > 0).Distinct());
        return new Table(
            new SequenceContent([new TextContent($"What each {Lower(choice.Label)} costs, {units}", Provenance.Name(calculator.Id)), .. AsOf(asOf)]),
            [new TableColumn(choice.Label), .. calculator.Offers.Select(o => new TableColumn($"{o.Label} ({Names(o)})"))],
            rows);
    }

    /// <summary>An offer's rates, before what else was chosen for them: "$12.00 · B300 288GB".</summary>
    private static SequenceContent Prices(Project project, ChoiceInput first, Estimate estimate, OfferEstimate offer)
    {
        var chosen = offer.Billing.Rates.SelectMany(r => RatePattern.Placeholders(r.RatePattern)).Distinct().Where(name => name != first.Name)
            .Select(name => (Choice: (ChoiceInput)estimate.Calculator.FindInput(name)!, estimate.Inputs.First(i => i.Input.Name == name).Text))
            .Select(IContent (c) => OptionName(project, c.Choice, project.CardOf(c.Choice).FindSku(c.Text)!));
        var rates = SequenceContent.Join(" / ", Listed(offer.Billing).Select(b => Price(project, offer, b, estimate.AsOf)));
        return new SequenceContent([.. rates.Parts, .. chosen.SelectMany(c => new[] { new TextContent(" · "), c })]);
    }

    /// <summary>The rates of a way of billing that price lists have; what formulas take of the steps of one goes with it.</summary>
    private static List<RateBinding> Listed(Billing billing) => billing.Rates.Where(r => r.PartOf is null).ToList();

    /// <summary>The price that an offer has for a rate, with its steps: "$2.50 up to 200,000 tokens, $5.00 above".</summary>
    private static IContent Price(Project project, OfferEstimate offer, RateBinding binding, Date asOf)
    {
        if (offer.Rates.FirstOrDefault(r => r.Symbol == binding.Symbol) is not { } used)
        {
            return new TextContent("not offered");
        }

        // A formula that takes one step alone shows that one.
        var steps = offer.Billing.Rates.Any(r => r.PartOf == binding.Symbol) ? ListedRates.StepsOf(project, used.Rate, asOf) : [(used.Rate, used.Value)];
        return steps.Count == 1
            ? FigureContents.Of(used.Rate, used.Value, asOf)
            : SequenceContent.Join(", ", steps.Zip(StepWords.Of(used.Rate, steps.Select(s => s.Rate).ToList()), IContent (step, words) =>
                new SequenceContent([FigureContents.Of(step.Rate, step.Value, asOf), new TextContent($" {words}", Provenance.OfRate(step.Rate, step.Value))])));
    }

    /// <summary>Quantities and totals along one input: a row for each value of it.</summary>
    public static Table Curve(Project project, IReadOnlyList<(string Value, Estimate Estimate)> estimates, string input, IReadOnlyList<string> quantities)
    {
        var offers = estimates.SelectMany(e => e.Estimate.Offers.Select(o => o.Offer)).Distinct().ToList();
        var first = estimates[0].Estimate;
        var label = first.Calculator.FindInput(input)!.Label;
        return new Table(
            Caption($"{first.Calculator.Title} by {label.ToLowerInvariant()}, ", [.. Inputs(project, first, except: input), .. AsOf(first.AsOf)]),
            [new TableColumn(label, IsNumeric: true), .. quantities.Select(q => new TableColumn(project.Formulas.Find(q)!.Title, IsNumeric: true)), .. offers.Select(o => new TableColumn(o.Label, IsNumeric: true))],
            estimates.Select(e => CurveRow(project, e.Estimate, input, e.Value, quantities, offers)));
    }

    /// <summary>The estimate of one option with every other input at its default.</summary>
    private static Estimate? EstimateOf(Project project, Calculator calculator, ChoiceInput choice, Sku option, Date asOf) => Estimator.Estimate(
        project, calculator, new Dictionary<string, string>(StringComparer.Ordinal) { [choice.Name] = option.Id }, asOf).Estimate;

    private static Row CurveRow(Project project, Estimate estimate, string input, string value, IReadOnlyList<string> quantities, List<Offer> offers)
    {
        var workings = new FigureOrigins(project, estimate);
        return new Row(
        [
            new TextContent(value, OfInput(estimate, input)),
            .. quantities.Select(q => Quantity(project, workings, estimate, q)),
            .. offers.Select(IContent (o) => estimate.Find(o.Id) is { } offer ? FigureCell(workings, offer, OfferEstimate.TotalName) : new TextContent("not offered")),
        ]);
    }

    private static SequenceContent Caption(string title, IEnumerable<IContent> parts) => new([new TextContent(title, Provenance.Name("calculator")), .. parts]);

    /// <summary>The inputs in words: "Kimi K2.6 (128K), episodes 1,000, …"; only those that the reader sees at once.</summary>
    private static IEnumerable<IContent> Inputs(Project project, Estimate estimate, string? except = null)
    {
        var shown = estimate.Inputs.Where(i => i.Input.Name != except && (!i.Input.IsAdvanced || !i.IsDefault));
        return SequenceContent.Join(", ", shown.Select(i => i.Input is ChoiceInput choice
            ? OptionName(project, choice, project.CardOf(choice).FindSku(i.Text)!)
            : new TextContent($"{Lower(i.Input.Label)} {FigureText.Figure(i.Number!.Value)}", OfInput(estimate, i.Input.Name)))).Parts;
    }

    private static IEnumerable<IContent> AsOf(Date date) => [new TextContent(", as of "), FigureContents.AsOf(date)];

    private static Provenance OfInput(Estimate estimate, string input) => new(ProvenanceKind.Input, $"{estimate.Calculator.Id}: {input}");

    private static TextContent OfferName(Offer offer) => new(offer.Label, Provenance.Name(offer.Id));

    private static TextContent OptionName(Project project, ChoiceInput choice, Sku option) =>
        new(ChoiceOptions.LabelOf(project, choice, option), Provenance.Name($"{choice.Card}.{option.Id}"));

    private static FigureContent Quantity(Project project, FigureOrigins workings, Estimate estimate, string name)
    {
        var formula = project.Formulas.Find(name)!;
        var value = estimate.FindQuantity(name) ?? throw new ArgumentException($"'{name}' is not a quantity of {estimate.Calculator.Id}.", nameof(name));
        return workings.Figure(Show(value.Value, formula.Unit), formula, null);
    }

    private static IContent FigureCell(FigureOrigins workings, OfferEstimate offer, string name)
    {
        if (offer.FindFigure(name) is not { } figure)
        {
            return TextContent.Empty;
        }

        var formula = workings.FormulaOf(offer, name);
        var text = name == OfferEstimate.TotalName && Currency.Of(formula.Unit) is { } currency ? FigureText.Total(figure.Value, currency) : Show(figure.Value, formula.Unit);
        return workings.Figure(text, formula, offer);
    }

    private static IContent Against(FigureOrigins workings, Estimate estimate, OfferEstimate offer) =>
        estimate.Find(estimate.Calculator.Baseline) is { } baseline && offer != baseline
            ? workings.Ratio(FigureText.RatioWords(offer.Ratio), baseline, offer)
            : new TextContent("—");

    /// <summary>A formula's value as readers see it.</summary>
    public static string Show(double value, Unit unit) =>
        Currency.Of(unit) is { } currency ? FigureText.Money(value, currency) : unit.Text == "ratio" ? FigureText.Percent(value) : FigureText.Figure(value);

    private static string UnitText(Unit unit) => unit.Text == "ratio" ? "" : UnitWords.Of(unit);

    /// <summary>A label within a sentence: "turns per episode", but "GPUs".</summary>
    private static string Lower(string label) => label.Length > 1 && char.IsUpper(label[1]) ? label : NameCase.Uncapitalized(label);
}
