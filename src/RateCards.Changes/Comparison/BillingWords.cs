using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Comparison;

/// <summary>A way of billing as readers know it: the formula's title, what it counts, and what the calculator says of it.</summary>
internal static class BillingWords
{
    /// <summary>"Tinker, no cached prefill: Prefill, Sample of Tinker. Every turn is prefilled in full."</summary>
    public static string Of(Billing billing, Calculator calculator, Project project)
    {
        var total = billing.Total;
        var title = project.Formulas.Formulas.FirstOrDefault(f => f.Name == total)?.Title ?? total;
        var counted = billing.Rates.Where(r => r.PartOf is null)
            .Select(r => Example(r, calculator, project))
            .OfType<Rate>()
            .GroupBy(r => r.Card.Title)
            .Select(card => $"{string.Join(", ", card.Select(r => r.Meter.Label))} of {card.Key}{Path(card.First())}");
        return $"{title}: {string.Join("; ", counted)}{(billing.Note is { } note ? $". {note}" : "")}";
    }

    /// <summary>One of the rates that a pattern stands for: all of them have its card, meter and path.</summary>
    private static Rate? Example(RateBinding binding, Calculator calculator, Project project) =>
        RatePattern.Expand(binding.RatePattern, calculator, project.Cards).Select(project.Rates.Find).FirstOrDefault(r => r is not null);

    private static string Path(Rate rate) => rate.Path is { } path && path != rate.Card.Paths[0] ? $", {path.Label}" : "";
}
