using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Renaming;

/// <summary>
/// Finds SKUs that have another id, or stand on another card. Two are the same only where all that was stated of the one up to
/// the first project's date is stated of the other, and nothing else: meters, paths, units, days, values, bands and the addresses
/// of sources; and where the id, the label or a second figure says so too. Where several could be meant, none is.
/// </summary>
internal sealed class SkuRenames(Project before, Project after)
{
    private readonly Dictionary<Sku, string?> _pasts = new(ReferenceEqualityComparer.Instance);

    /// <param name="before">With the ids that its cards have after.</param>
    public static List<(SkuPlace Before, SkuPlace After)> Find(Project before, Project after) => new SkuRenames(before, after).Find();

    private List<(SkuPlace Before, SkuPlace After)> Find()
    {
        var gone = Only(before, after);
        var arrived = Only(after, before);
        var found = new List<(SkuPlace, SkuPlace)>();
        foreach (var key in new Func<SkuPlace, string?>[] { p => With(p, p.Sku.Id), p => With(p, p.Sku.Label), p => FiguresOf(p) > 1 ? PastOf(p) : null })
        {
            var pairs = Pairing.ByKey(gone, arrived, key).ToList();
            found.AddRange(pairs);
            gone.RemoveAll(p => pairs.Exists(f => f.Before == p));
            arrived.RemoveAll(p => pairs.Exists(f => f.After == p));
        }

        return [.. found.OrderBy(f => f.Item1.Id, StringComparer.Ordinal)];
    }

    private static List<SkuPlace> Only(Project project, Project other) =>
        [.. from card in project.Cards from sku in card.Skus where other.FindCard(card.Id)?.FindSku(sku.Id) is null select new SkuPlace(project, card, sku)];

    private string? With(SkuPlace place, string name) => PastOf(place) is { } past ? $"{past}\n\n{name}" : null;

    private string? PastOf(SkuPlace place)
    {
        if (!_pasts.TryGetValue(place.Sku, out var past))
        {
            _pasts.Add(place.Sku, past = FiguresOf(place) == 0 ? null : Past(place));
        }

        return past;
    }

    /// <summary>Rates with an amount, which may be the same by chance the less the more there are of them.</summary>
    private int FiguresOf(SkuPlace place) => place.Rates.Count(r => StatedOf(r).Any(v => v.Value.IsAmount));

    private IEnumerable<DatedValue> StatedOf(Rate rate) => rate.History.Where(v => v.Derivation is null && v.Since <= before.AsOf);

    private string Past(SkuPlace place)
    {
        var values = place.Rates.SelectMany(r => StatedOf(r).Select(v => Line(
            r.Meter.Id, r.Path?.Id, r.Meter.Unit?.Text ?? r.Meter.ReferenceCard, Day(v.Since, v.IsApproximate), v.Until?.ToString(), v.Value.Words, v.Source.Url)));
        var bands = place.Sku.Entries.Where(e => e.Band is not null && e.Since <= before.AsOf).Select(e => Line(Day(e.Since, e.IsApproximate), BandLabel.Of(e.Band!, place.Card.Bands)));
        return string.Join('\n', values.Concat(bands).Order(StringComparer.Ordinal).Prepend(place.Card.Currency));
    }

    private static string Day(Date since, bool isApproximate) => (isApproximate ? "~" : "") + since;

    private static string Line(params string?[] parts) => string.Join('\t', parts);
}

/// <summary>An SKU where it stands.</summary>
internal sealed record SkuPlace(Project Project, Card Card, Sku Sku)
{
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Card.Id}.{Sku.Id}");

    public IEnumerable<Rate> Rates => Project.Rates.OfSku(Card.Id, Sku.Id);

    // Projects are large, and a place is one of its own.
    public bool Equals(SkuPlace? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
