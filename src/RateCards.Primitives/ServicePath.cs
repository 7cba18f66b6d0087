namespace RateCards.Primitives;

/// <summary>A way the same SKU is served at another price: priority, fast, batch.</summary>
public sealed class ServicePath
{
    public ServicePath(string id, string label, bool isDefault) => (Id, Label, IsDefault) = (id, label, isDefault);

    public string Id { get; }

    public string Label { get; }

    /// <summary>The path that a rate's id does not name.</summary>
    public bool IsDefault { get; }

    public override string ToString() => Label;
}
