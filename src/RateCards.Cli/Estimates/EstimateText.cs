using System.Globalization;
using RateCards.Cli.Rates;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;
using Spectre.Console;

namespace RateCards.Cli.Estimates;

/// <summary>An estimate for people: the workload, every offer, what would bring them to par, the rates used, and warnings.</summary>
internal sealed class EstimateText(Terminal terminal, Project project, Estimate estimate)
{
    private const string PerEpisode = "per_episode";

    private static readonly Style Strong = new(decoration: Decoration.Bold);

    private string BaselineLabel => estimate.Calculator.BaselineOffer.Label;

    public void Write()
    {
        terminal.Output.WriteLine($"{Ansi.Paint(estimate.Calculator.Title, Ansi.Bold)}, as of {estimate.AsOf}");
        terminal.Output.WriteLine();
        Tables.Write(terminal, Tables.WithoutHeads(Workload()));
        Tables.Write(terminal, Offers());
        terminal.Output.WriteLine();
        foreach (var remark in Remarks())
        {
            terminal.Output.WriteLine($"  {remark}");
        }

        Tables.Write(terminal, Rates());
        foreach (var notice in estimate.Notices)
        {
            terminal.Output.WriteLine();
            terminal.Output.WriteLine($"  {Ansi.Paint("warning", Ansi.Yellow)}: {notice.Text}");
        }
    }

    /// <summary>Inputs at the left, quantities at the right.</summary>
    private Table Workload()
    {
        var table = Tables.Create(Tables.Left("").PadRight(2), Tables.Left("").PadRight(4), Tables.Left("").PadRight(2), Tables.Right(""));
        for (var row = 0; row < Math.Max(estimate.Inputs.Count, estimate.Quantities.Count); row++)
        {
            var input = row < estimate.Inputs.Count ? estimate.Inputs[row] : null;
            var quantity = row < estimate.Quantities.Count ? estimate.Quantities[row] : null;
            table.AddRow(
                new Text(input?.Input.Label ?? ""),
                new Text(input is null ? "" : ValueOf(input), input?.IsDefault == false ? Strong : Style.Plain),
                new Text(quantity is null ? "" : FormulaOf(quantity.Name).Title),
                new Text(quantity is null ? "" : Quantity(quantity.Value, FormulaOf(quantity.Name).Unit)));
        }

        return table;
    }

    private Table Offers()
    {
        bool IsCheapest(OfferEstimate offer) => estimate.HasCheapest && offer.Total == estimate.Offers.Min(o => o.Total);
        (TableColumn Column, Func<OfferEstimate, string> Cell)[] columns =
        [
            (Tables.Left("Offer"), o => o.Offer.Label),
            (Tables.Right("Per episode"), o => o.FindFigure(PerEpisode) is { } f ? Money(f.Value, o) : ""),
            (Tables.Right("Total"), o => FigureText.Total(o.Total, CurrencyOf(o))),
            (Tables.Left($"Against {BaselineLabel}"), Comparison),
            (Tables.Left("Mostly"), Mostly),
            (Tables.Left(""), o => IsCheapest(o) ? "cheapest" : ""),
        ];
        var shown = columns.Where(c => estimate.Offers.Any(o => c.Cell(o).Length > 0)).ToList();
        var table = Tables.Create([.. shown.Select(c => c.Column)]);
        foreach (var offer in estimate.Offers)
        {
            table.AddRow(shown.Select(c => new Text(c.Cell(offer), IsCheapest(offer) ? Strong : Style.Plain)));
        }

        return table;
    }

    /// <summary>Offers that are left out, at-par values, and figures that no column shows.</summary>
    private IEnumerable<string> Remarks() =>
    [
        .. estimate.Offers.Select(Range).OfType<string>(),
        .. estimate.Offers.SelectMany(OtherFigures),
        .. estimate.Calculator.Parities.Select(p => p.Offer).Distinct().Select(Parity).OfType<string>(),
        .. estimate.Absent.Select(a => $"{a.Offer.Label} is left out: {a.Reason}"),
    ];

    /// <summary>Between what the total lies at the lows and highs of its estimates; null where it has none.</summary>
    private string? Range(OfferEstimate offer) => offer.Range is { } range
        ? $"{offer.Offer.Label}: {FigureText.Total(range.Low, CurrencyOf(offer))} to {FigureText.Total(range.High, CurrencyOf(offer))} at low and high {string.Join(" and ", range.Inputs.Select(Ends))}"
        : null;

    /// <summary>An input with the shares of its default at both ends.</summary>
    private string Ends(string name)
    {
        var input = (NumberInput)estimate.Calculator.FindInput(name)!;
        return $"{input.Label} ({FigureText.ExactPercent(input.Range!.Low)} and {FigureText.ExactPercent(input.Range.High)} of the default)";
    }

    private IEnumerable<string> OtherFigures(OfferEstimate offer) =>
        from figure in offer.Billing.Figures
        where figure.Name is not (OfferEstimate.TotalName or PerEpisode)
        let value = offer.FindFigure(figure.Name)!.Value
        let formula = FormulaOf(figure.Formula)
        select $"{offer.Offer.Label}: {formula.Title} {(formula.Unit.IsMoney ? Money(value, offer) : Quantity(value, formula.Unit))}";

    /// <summary>The values of single inputs at which an offer costs what the baseline does; null where there are none.</summary>
    private string? Parity(string offerId)
    {
        var values = estimate.Calculator.Parities
            .Where(p => p.Offer == offerId)
            .SelectMany(p => estimate.Parity.Where(v => v.Name == p.Input))
            .Select(v => (Input: (NumberInput)estimate.Calculator.FindInput(v.Name)!, v.Value))
            .Select(v => (v.Input.Unit.Text == v.Input.Label ? AtPar(v.Input, v.Value) : $"{v.Input.Label} {AtPar(v.Input, v.Value)}") + Kept(v.Input))
            .ToList();
        return values.Count == 0
            ? null
            : $"{estimate.Find(offerId)!.Offer.Label}: at par with {BaselineLabel}: {string.Join(", or ", values)}";
    }

    /// <summary>An at-par value: whole things have it between two of their numbers.</summary>
    private static string AtPar(NumberInput input, double value) =>
        input.IsWhole && Math.Floor(value) != value
            ? $"between {FigureText.Figure(Math.Floor(value))} and {Quantity(Math.Ceiling(value), input.Unit)}"
            : Quantity(value, input.Unit);

    /// <summary>The value holds while nothing else moves: whoever sets it has to set what would follow it by default.</summary>
    private string Kept(NumberInput input)
    {
        var followers = estimate.Inputs.Where(v => v.IsDefault && v.Input is NumberInput number && number.DefaultPer.Any(b => b.Symbol == input.Name)).Select(v => v.Input.Label).ToList();
        return followers.Count == 0 ? "" : $" with {string.Join(" and ", followers)} as {(followers.Count > 1 ? "they are" : "it is")}";
    }

    private Table Rates()
    {
        var table = RateRows.CreateTable();
        foreach (var (_, rate, value) in ListedRates.Of(project, estimate.Offers.SelectMany(o => o.Rates), estimate.AsOf).DistinctBy(r => r.Rate.Id))
        {
            table.AddRate(rate, value, estimate.AsOf);
        }

        return table;
    }

    /// <summary>One offer alone is compared with nothing.</summary>
    private bool IsCompared => estimate.Offers.Count > 1;

    private string Comparison(OfferEstimate offer) =>
        !IsCompared ? ""
        : offer.Offer.Id == estimate.Calculator.Baseline ? "baseline"
        : estimate.Find(estimate.Calculator.Baseline) is null ? ""
        : FigureText.RatioWords(offer.Ratio);

    /// <summary>What decides the total: the limit that binds, or the greatest part.</summary>
    private static string Mostly(OfferEstimate offer) =>
        offer.BoundBy is { } limit ? $"{NameCase.Words(limit)} bound"
        : offer.Parts.Count > 1 && offer.Total > 0 && offer.Parts.MaxBy(p => p.Value) is { } greatest
            ? $"{NameCase.Words(greatest.Name)} {FigureText.Percent(greatest.Value / offer.Total)}"
        : "";

    private string ValueOf(InputValue input) => input.Input is NumberInput number
        ? WithUnit(decimal.Parse(input.Text, CultureInfo.InvariantCulture).ToString("#,0.############", CultureInfo.InvariantCulture), number.Unit)
        : LabelOf((ChoiceInput)input.Input, input.Text);

    private string LabelOf(ChoiceInput input, string sku) =>
        ChoiceOptions.LabelOf(project, input, project.CardOf(input).FindSku(sku)!);

    private Formula FormulaOf(string name) => project.Formulas.Find(name)!;

    private static string Money(double amount, OfferEstimate offer) => FigureText.Money(amount, CurrencyOf(offer));

    /// <summary>The currency of the rates used.</summary>
    private static string CurrencyOf(OfferEstimate offer) => offer.Currency ?? "USD";

    private static string Quantity(double value, Unit unit) =>
        unit.Text == "ratio" ? FigureText.Percent(value) : WithUnit(FigureText.Figure(value), unit);

    private static string WithUnit(string number, Unit unit) => unit.IsPlainNumber ? number : $"{number} {unit.Text}";
}
