namespace RateCards.Compiler.Model;

/// <summary>All rates of a project in the order of their cards, found by id.</summary>
public sealed class RateBook(ValueList<Rate> rates) : IEquatable<RateBook>
{
    private readonly Dictionary<string, Rate> _byId = rates.ToDictionary(r => r.Id, StringComparer.Ordinal);

    public ValueList<Rate> All { get; } = rates;

    /// <summary>The rate with an id such as <c>tinker.kimi-k2p6.prefill</c>, or null.</summary>
    public Rate? Find(string id) => _byId.TryGetValue(id, out var rate) ? rate : null;

    /// <summary>The rates of one card.</summary>
    public IEnumerable<Rate> OfCard(string cardId) => All.Where(r => r.Card.Id == cardId);

    public bool Equals(RateBook? other) => other is not null && All == other.All;

    public override bool Equals(object? obj) => Equals(obj as RateBook);

    public override int GetHashCode() => All.GetHashCode();
}
