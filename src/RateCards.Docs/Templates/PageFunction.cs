namespace RateCards.Docs.Templates;

/// <summary>A function that pages may call.</summary>
/// <param name="Name">As templates write it, with underscores: a hyphen is a minus to Scriban.</param>
/// <param name="Result">What it is worth.</param>
/// <param name="Arguments">What it takes.</param>
/// <param name="Run">Its value: a text, a <see cref="Media.IContent"/>, a truth, a list; null where something is wrong, which it reports.</param>
internal sealed record PageFunction(string Name, Shape Result, Parameters Arguments, Func<Call, object?> Run)
{
    /// <summary>Its value is a table of prices, which there is on every day.</summary>
    public bool IsDated { get; init; }

    /// <summary>What it takes where it opens a block, <c>{{ wrap name … }}…{{ end }}</c>; null where it opens none.</summary>
    public Parameters? BlockArguments { get; init; }
}
