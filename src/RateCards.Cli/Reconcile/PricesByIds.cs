using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Comparison;
using RateCards.Interchange.Csv;
using RateCards.Interchange.Terms;

namespace RateCards.Cli.Reconcile;

/// <summary>Compares a list that names rates by their ids. It may be an invoice, which has only what was used: what it lacks is not a difference.</summary>
internal static class PricesByIds
{
    public static ListComparison Compare(SourceText list, Project project, decimal tolerance, DiagnosticBag diagnostics)
    {
        var prices = CsvList.Read(list, project, diagnostics);
        var differences = new List<ListDifference>();
        foreach (var price in prices)
        {
            var unit = price.Rate?.Meter.Unit?.Text ?? "";
            var listed = new PriceTerm("", unit, price.Amount) { Field = price.Id, Place = price.Location };
            if (price.Rate is not { } rate || rate.Sku.IsRetired(project.AsOf) || rate.AsOf(project.AsOf)?.Value is not { } value)
            {
                differences.Add(new ListDifference(DifferenceKind.NotInCards, "", price.Id, "", listed, null));
            }
            else if (value.Kind is not (RateKind.Amount or RateKind.Free) || Math.Abs(AmountOf(value) - price.Amount) > tolerance * Math.Max(AmountOf(value), price.Amount))
            {
                differences.Add(new ListDifference(DifferenceKind.Differs, "", price.Id, "", listed, new PriceTerm("", unit, value.IsAmount ? value.Amount : 0) { Field = rate.Id }));
            }
        }

        return new ListComparison(prices.Count - differences.Count(d => d.Kind == DifferenceKind.NotInCards), prices.Count, differences);
    }

    private static decimal AmountOf(RateValue value) => value.IsAmount ? value.Amount : 0;
}
