using RateCards.Changes.Comparison;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Scenarios;

/// <summary>
/// Which workloads a change can reach, so that the others need no computing: with the same calculator, formulas and dates on both sides, a
/// total differs only where an SKU does that the calculator's patterns of rates can name. Where it cannot be told, all are reached.
/// </summary>
internal sealed class ChangedReach
{
    private readonly bool _isAll;
    private readonly HashSet<(string Card, string Sku)> _changed = [];
    private readonly List<(string Card, string Sku)> _patterns = [];

    /// <param name="isLater">The day is one after the projects' dates: then only what changes on that very day is reached, for the rest is told of an earlier one.</param>
    public ChangedReach(Side before, Side after, bool isLater)
    {
        _isAll = before.AsOf != after.AsOf || before.Calculator != after.Calculator || !before.Project.Formulas.Equals(after.Project.Formulas);
        if (_isAll)
        {
            return;
        }

        var ids = before.Project.Cards.Concat(after.Project.Cards).Select(c => c.Id).Distinct(StringComparer.Ordinal);
        _changed.UnionWith(ids.SelectMany(id => Changed(id, before.Project.FindCard(id), after.Project.FindCard(id))));
        if (isLater)
        {
            _changed.RemoveWhere(c => !MovesOn(before, c.Card, c.Sku) && !MovesOn(after, c.Card, c.Sku));
        }

        _patterns.AddRange(Patterns(after.Calculator).Select(p => p.Split('.')).Select(p => (p[0], p[1])).Distinct());
    }

    /// <param name="choice">Name of the choice that the workload leaves open; null where it leaves none.</param>
    /// <param name="option">What is chosen there.</param>
    public bool Reaches(string? choice, string? option) =>
        _isAll || _changed.Any(c => c.Sku == option || _patterns.Exists(p => Names(p.Card, c.Card) && p.Sku != $"{{{choice}}}" && Names(p.Sku, c.Sku)));

    /// <summary>A placeholder may stand for anything.</summary>
    private static bool Names(string pattern, string id) => pattern == id || pattern.Contains('{', StringComparison.Ordinal);

    private static bool MovesOn(Side side, string card, string sku) =>
        side.Project.Rates.OfSku(card, sku).Any(r => r.Sku.Retired == side.AsOf || r.History.Any(v => v.Since == side.AsOf));

    private static IEnumerable<(string Card, string Sku)> Changed(string id, Card? before, Card? after)
    {
        var isWhole = before is null || after is null || Frame(before) != Frame(after);
        return before == after ? [] : Matching.ById(before?.Skus ?? [], after?.Skus ?? [], s => s.Id)
            .Where(p => isWhole || p.Before != p.After)
            .Select(p => (id, (p.After ?? p.Before)!.Id));
    }

    /// <summary>The card without its SKUs and without what has no part in a total.</summary>
    private static Card Frame(Card card) => card with { Skus = [], Sources = [], Pins = [], Note = null, Title = "" };

    private static IEnumerable<string> Patterns(Calculator calculator) =>
        calculator.Offers.SelectMany(o => o.Billings).SelectMany(b => b.Rates).Select(r => r.RatePattern)
            .Concat(calculator.Inputs.OfType<ChoiceInput>().Select(c => c.DefaultRate).OfType<string>())
            .Concat(calculator.Inputs.OfType<NumberInput>().SelectMany(n => n.DefaultFor.Concat(n.DefaultPer).Select(b => b.RatePattern).Concat(n.DefaultRate is { } rate ? [rate] : [])));
}
