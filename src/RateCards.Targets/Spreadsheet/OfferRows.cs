using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Targets.Spreadsheet;

/// <summary>What each offer costs, what that is against the baseline in times and in money, which is the cheapest, and a chart of it.</summary>
internal sealed class OfferRows(Project project, Calculator calculator, Estimate? estimate, CalculationSheet calculation, List<DefinedName> names, Sheet sheet)
{
    private const int RowsOfChart = 12;
    private const string NothingToCompare = "fewer than two offers can be had";
    private const string NotAllKnown = "not all inputs are known";
    private const string Impossible = "none, for this workload cannot be run: see below";

    private readonly List<Offer> _offers = [.. calculator.Offers];
    private readonly List<string> _figures = [.. calculator.Offers.SelectMany(o => o.Billings).SelectMany(b => b.Figures).Select(f => f.Name).Distinct()];

    public void Write()
    {
        var baseline = _offers.FindIndex(o => o.Id == calculator.Baseline);
        var total = 1 + _figures.IndexOf(OfferEstimate.TotalName);
        sheet.Add();
        sheet.AddHeadings(["Offer", .. _figures.Select(NameCase.Heading), .. baseline < 0 ? Array.Empty<string>() : ["Against the baseline", "Saving against the baseline"]]);
        var first = sheet.NextRow;
        if (baseline >= 0)
        {
            names.Add(new DefinedName(Parity.BaselineTotal, SpreadsheetText.Fixed(sheet, total, first + baseline)));
        }

        foreach (var offer in _offers)
        {
            var cell = SpreadsheetText.Address(total, sheet.NextRow);
            sheet.Add([Cell.OfText(offer.Label), .. _figures.Select(f => OfFigure(offer, f)), .. baseline < 0 ? Array.Empty<Cell>() : [Ratio(offer, cell), Saving(offer, cell)]]);
        }

        WriteCheapest(first, total, first + Math.Max(baseline, 0));
        WriteChart(first, total);
    }

    private Cell? OfFigure(Offer offer, string name)
    {
        var billing = offer.Billings.FirstOrDefault(b => b.FindFigure(name) is not null);
        if (billing is null)
        {
            return null;
        }

        var style = new CellStyle(NumberFormats.Of(project.Formulas.Find(billing.FindFigure(name)!.Formula)!.Unit));
        var formula = calculation.Offered(offer, b => b.FindFigure(name)?.Formula);
        return estimate?.Find(offer.Id) is { } priced
            ? priced.FindFigure(name) is { } figure ? Cell.OfFormula(formula, figure.Value, style) : Cell.OfFormula(formula, "", style)
            : Cell.OfFormula(formula, estimate?.Unknown.Any(u => estimate.Absent.Any(a => a.Offer == offer && a.Reason == u.Reason)) == true ? OfferStatus.NotKnown : OfferStatus.NotOffered, style);
    }

    private Cell Ratio(Offer offer, string total) => Compared(
        total, $"IF({total}=0,IF({Parity.BaselineTotal}=0,1,\"\"),{Parity.BaselineTotal}/{total})", estimate?.Find(offer.Id)?.Ratio, NumberFormats.Times);

    private Cell Saving(Offer offer, string total) => Compared(
        total, $"{Parity.BaselineTotal}-{total}", estimate?.Find(calculator.Baseline)?.Total - estimate?.Find(offer.Id)?.Total, NumberFormats.OfDifference(UnitOf(offer)));

    /// <summary>Words in place of a total compare with nothing; an error shows.</summary>
    private static Cell Compared(string total, string formula, double? value, string format)
    {
        var text = $"IF(OR(ISTEXT({total}),ISTEXT({Parity.BaselineTotal})),\"\",{formula})";
        return value is null ? Cell.OfFormula(text, "", new CellStyle(format)) : Cell.OfFormula(text, value, new CellStyle(format));
    }

    /// <summary>The least total, where there is one that may be called the cheapest, and a sentence about it.</summary>
    private void WriteCheapest(int first, int column, int baseline)
    {
        var (last, row, unit) = (first + _offers.Count - 1, sheet.NextRow, UnitOf(_offers[0]));
        var totals = $"{SpreadsheetText.Address(column, first)}:{SpreadsheetText.Address(column, last)}";
        var (least, other) = ($"$B${row}", SpreadsheetText.Address(column, baseline));
        var unknown = calculator.Inputs.Where(i => i is NumberInput { DefaultRate: not null }).Select(i => SpreadsheetText.Name(i.Name)).ToList();
        var amount = $"IF(COUNT({totals})<2,\"{NothingToCompare}\",{OfferStatus.IfUnknown(unknown, NotAllKnown, Runnable($"MIN({totals})"))})";
        var labels = string.Join("&", Enumerable.Range(first, _offers.Count).Select(r => $"IF({SpreadsheetText.Address(column, r)}={least},\", \"&{SpreadsheetText.Address(0, r)},\"\")"));
        var saving = $"IF(ISNUMBER({other}),IF(AND({other}>{least},{least}>0),\": \"&{NumberFormats.InWords($"({other}-{least})", unit)}&\" less than \"&{SpreadsheetText.Address(0, baseline)}&\", \"&FIXED({other}/{least},1)&\" times as cheap\",\"\"),\"\")";
        var sentence = $"IF(ISNUMBER({least}),MID({labels},3,1000)&\" at \"&{NumberFormats.InWords(least, unit)}&{saving}&\".\",IF(ISTEXT({least}),\"\",{least}))";
        var isKnown = estimate?.HasCheapest == true;
        var style = new CellStyle(NumberFormats.Of(unit), CellLook.Bold);
        sheet.Add(
            Cell.OfText("Cheapest", CellStyle.Bold),
            isKnown ? Cell.OfFormula(amount, estimate!.Offers.Min(o => o.Total), style) : Cell.OfFormula(amount, WhyNone(), style),
            Cell.OfFormula(sentence, isKnown ? Sentence(estimate!) : "", CellStyle.Bold));
        sheet.Marks.Add(new CellMark($"A{first}:{SpreadsheetText.Address(2 + _figures.Count, last)}", $"AND(ISNUMBER({least}),${SpreadsheetText.Address(column, first)}={least})", CellMarkLook.Best));
    }

    private string Runnable(string otherwise) => calculator.Warnings.Where(w => w.IsImpossible).Aggregate(
        otherwise, (text, w) => $"IF(IF({calculation.StatusOf(w)}=\"{OfferStatus.Known}\",{calculation.CellOf(w.Formula, w)}>0,FALSE),\"{Impossible}\",{text})");

    private string WhyNone() => estimate is null || estimate.Offers.Count < 2 ? NothingToCompare : estimate.Unknown.Count > 0 ? NotAllKnown : Impossible;

    /// <summary>What the sentence's formula gives when the file is made.</summary>
    private string Sentence(Estimate known)
    {
        var least = known.Offers.Min(o => o.Total);
        var currency = Compiler.Units.Currency.Of(UnitOf(_offers[0]))!;
        string Amount(double value) => CurrencyText.WithSymbol(FigureText.Fixed(value, value < 1 ? 4 : CurrencyText.Digits(currency)), currency);
        var saving = known.Find(calculator.Baseline) is { } other && other.Total > least && least > 0
            ? $": {Amount(other.Total - least)} less than {other.Offer.Label}, {FigureText.Fixed(other.Total / least, 1)} times as cheap"
            : "";
        return $"{string.Join(", ", known.Offers.Where(o => o.Total == least).Select(o => o.Offer.Label))} at {Amount(least)}{saving}.";
    }

    private void WriteChart(int first, int column)
    {
        var last = first + _offers.Count - 1;
        var kept = _offers.Select(o => (o.Label, estimate?.Find(o.Id)?.Total.ToString("R", CultureInfo.InvariantCulture))).ToList();
        sheet.Add();
        var row = sheet.NextRow;
        for (var i = 0; i < RowsOfChart; i++)
        {
            sheet.Add();
        }

        sheet.Chart = new BarChart(
            "Total by offer", SpreadsheetText.Range(sheet, 0, first, last), SpreadsheetText.Range(sheet, column, first, last), NumberFormats.Of(UnitOf(_offers[0])), kept, row, RowsOfChart);
    }

    private Compiler.Units.Unit UnitOf(Offer offer) => project.Formulas.Find(offer.Billings[0].Total)!.Unit;
}
