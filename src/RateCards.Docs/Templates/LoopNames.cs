namespace RateCards.Docs.Templates;

/// <summary>The names of the loops around a place in a template, each with what it is worth.</summary>
/// <param name="Around">The loop around this one; null where there is none.</param>
internal sealed record LoopNames(string Name, Shape Item, LoopNames? Around)
{
    /// <summary>What every loop has as <c>for</c>.</summary>
    public static Shape Loop { get; } = Shape.Group(new[] { "first", "last", "even", "odd" }.ToDictionary(n => n, _ => Shape.Condition, StringComparer.Ordinal));

    public IEnumerable<string> All => (Around?.All ?? []).Append(Name);

    public Shape? Find(string name) => name == Name ? Item : Around?.Find(name);
}
