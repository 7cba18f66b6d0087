using RateCards.Compiler.Calculators;
using RateCards.Compiler.Calculators.Estimates;
using RateCards.Compiler.Display;
using RateCards.Compiler.Formulas;
using RateCards.Compiler.Model;
using RateCards.Compiler.Text;
using RateCards.Compiler.Units;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>Estimates as tables.</summary>
internal static class EstimateTables
{
    /// <summary>What every offer costs: a row for each offer, with its figures and how it compares with the baseline.</summary>
    public static Table Comparison(Project project, Estimate estimate)
    {
        var figures = estimate.Offers.SelectMany(o => o.Billing.Figures).Select(f => f.Name).Distinct().ToList();
        var baseline = estimate.Calculator.Offers.First(o => o.Id == estimate.Calculator.Baseline).Label;
        var columns = new List<Column> { new("Offer") };
        columns.AddRange(figures.Select(f => new Column(Headline(f), IsNumeric: true)));
        columns.Add(new Column($"Against {baseline}", IsNumeric: true));
        return new Table(
            $"{estimate.Calculator.Title}, {Inputs(project, estimate)}, as of {estimate.AsOf}",
            columns,
            estimate.Offers.Select(o => new Row(
            [
                new TextContent(o.Offer.Label),
                .. figures.Select(f => FigureCell(project, estimate, o, f)),
                new TextContent(o.Offer.Id == estimate.Calculator.Baseline || o.Ratio is not { } ratio ? "—" : FigureText.RatioWords(ratio)),
            ])));
    }

    /// <summary>The calculator's quantities: tokens, cache hit.</summary>
    public static Table Quantities(Project project, Estimate estimate) => new(
        $"Token arithmetic, {Inputs(project, estimate)}",
        [new Column("Quantity"), new Column("Symbol"), new Column("Value", IsNumeric: true), new Column("Unit")],
        estimate.Quantities.Select(q => project.Formulas.Find(q.Name)! is var formula
            ? new Row([new TextContent(formula.Title), FormulaTables.Notation(formula.Notation), Computed(Show(q.Value, formula.Unit), formula.Name, estimate), new TextContent(UnitText(formula.Unit))])
            : throw new InvalidOperationException()));

    /// <summary>Rates of an offer for every model that it can be bought for: a row for each option of the first choice.</summary>
    public static Table OfferRates(Project project, Calculator calculator, Offer offer, Date asOf)
    {
        var choice = calculator.Inputs.OfType<ChoiceInput>().First();
        var billing = offer.AsOf(asOf);
        var rows = new List<Row>();
        foreach (var option in ChoiceOptions.Of(project, choice, asOf))
        {
            var result = Estimator.Estimate(project, calculator, new Dictionary<string, string>(StringComparer.Ordinal) { [choice.Name] = option.Id }, asOf);
            var estimate = result.Estimate?.Find(offer.Id);
            var label = new TextContent(ChoiceOptions.LabelOf(project, choice, option));
            rows.Add(estimate is null
                ? new Row([label, .. billing?.Rates.Select(IContent (_, i) => new TextContent(i == 0 ? "not offered" : "")) ?? []])
                : new Row([label, .. estimate.Rates.Select(IContent (r) => Figures.Of(r.Rate, r.Value, asOf))]));
        }

        var symbols = billing?.Rates.Select(b => project.Formulas.FindSymbol(b.Symbol)!).ToList() ?? [];
        return new Table(
            $"{offer.Label}, rates as of {asOf}",
            [new Column(choice.Label), .. symbols.Select(s => new Column(UnitWords.Heading(s.Title.Replace(" rate", "", StringComparison.Ordinal), s.Unit), IsNumeric: true))],
            rows);
    }

    /// <summary>Which offers each option of the first choice has.</summary>
    public static Table Coverage(Project project, Calculator calculator, Date asOf)
    {
        var choice = calculator.Inputs.OfType<ChoiceInput>().First();
        var rows = ChoiceOptions.Of(project, choice, asOf).Select(option =>
        {
            var estimate = Estimator.Estimate(project, calculator, new Dictionary<string, string>(StringComparer.Ordinal) { [choice.Name] = option.Id }, asOf).Estimate;
            return new Row(
            [
                new TextContent(ChoiceOptions.LabelOf(project, choice, option)),
                .. calculator.Offers.Select(o => new TextContent(estimate?.Find(o.Id) is null ? "not offered" : "yes")),
            ]);
        });
        return new Table($"What is covered, as of {asOf}", [new Column(choice.Label), .. calculator.Offers.Select(o => new Column(o.Label))], rows);
    }

    /// <summary>Quantities and totals along one input: a row for each value of it.</summary>
    public static Table Curve(Project project, Func<string, Estimate?> estimateAt, string input, IReadOnlyList<string> values, IReadOnlyList<string> quantities)
    {
        var estimates = values.Select(v => (Value: v, Estimate: estimateAt(v))).Where(e => e.Estimate is not null).Select(e => (e.Value, Estimate: e.Estimate!)).ToList();
        var offers = estimates.SelectMany(e => e.Estimate.Offers.Select(o => o.Offer)).Distinct().ToList();
        var calculator = estimates[0].Estimate.Calculator;
        var label = calculator.Inputs.First(i => i.Name == input).Label;
        return new Table(
            $"{calculator.Title} by {label.ToLowerInvariant()}, {Inputs(project, estimates[0].Estimate, except: input)}, as of {estimates[0].Estimate.AsOf}",
            [new Column(label, IsNumeric: true), .. quantities.Select(q => new Column(project.Formulas.Find(q)!.Title, IsNumeric: true)), .. offers.Select(o => new Column(o.Label, IsNumeric: true))],
            estimates.Select(e => new Row(
            [
                new TextContent(e.Value),
                .. quantities.Select(q => Quantity(project, e.Estimate, q)),
                .. offers.Select(IContent (o) => e.Estimate.Find(o.Id) is { } offer ? FigureCell(project, e.Estimate, offer, "total") : new TextContent("not offered")),
            ])));
    }

    /// <summary>The inputs in words: "Kimi K2.6 (128K), 1,000 episodes, …"; only those that the reader sees at once.</summary>
    private static string Inputs(Project project, Estimate estimate, string? except = null) => string.Join(
        ", ",
        estimate.Inputs.Where(i => i.Input.Name != except && (!i.Input.IsAdvanced || !i.IsDefault)).Select(i => i.Input is ChoiceInput choice
            ? ChoiceOptions.LabelOf(project, choice, project.Cards.First(c => c.Id == choice.Card).Skus.First(s => s.Id == i.Text))
            : $"{Lower(i.Input.Label)} {FigureText.Figure(i.Number!.Value)}"));

    private static FigureContent Quantity(Project project, Estimate estimate, string name)
    {
        var formula = project.Formulas.Find(name)!;
        var value = estimate.Quantities.FirstOrDefault(q => q.Name == name) ?? throw new ArgumentException($"'{name}' is no quantity of {estimate.Calculator.Id}.", nameof(name));
        return Computed(Show(value.Value, formula.Unit), name, estimate);
    }

    private static IContent FigureCell(Project project, Estimate estimate, OfferEstimate offer, string name)
    {
        var figure = offer.Billing.Figures.FirstOrDefault(f => f.Name == name);
        return figure is null
            ? TextContent.Empty
            : Computed(Show(offer.Figures.First(f => f.Name == name).Value, project.Formulas.Find(figure.Formula)!.Unit), figure.Formula, estimate);
    }

    private static FigureContent Computed(string text, string formula, Estimate estimate) => new(text, null, $"Computed on {estimate.AsOf} by {formula}");

    private static string Show(double value, Unit unit) =>
        Currency.Of(unit) is { } currency ? FigureText.Money(value, currency) : unit.Text == "ratio" ? FigureText.Percent(value) : FigureText.Figure(value);

    private static string UnitText(Unit unit) => unit.Text == "ratio" ? "" : UnitWords.Of(unit);

    private static string Lower(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    private static string Headline(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ');
}
