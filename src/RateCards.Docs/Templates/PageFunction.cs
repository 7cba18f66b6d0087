namespace RateCards.Docs.Templates;

/// <summary>A function that pages may call.</summary>
/// <param name="Name">As templates write it, with underscores: a hyphen is a minus to Scriban.</param>
/// <param name="Result">What it is worth.</param>
/// <param name="Arguments">What it takes.</param>
/// <param name="Run">Its value: a text, a <see cref="Media.IContent"/>, a truth, a list; null where something is wrong, which it reports.</param>
public sealed record PageFunction(string Name, Shape Result, Parameters Arguments, Func<Call, object?> Run)
{
    /// <summary>What it takes where it opens a block, <c>{{ wrap name … }}…{{ end }}</c>; null where it opens none.</summary>
    public Parameters? BlockArguments { get; init; }
}

/// <summary>The arguments that a function takes.</summary>
/// <param name="Required">How many it needs by position.</param>
/// <param name="Most">How many it takes by position.</param>
/// <param name="Names">Those that it takes by name.</param>
public sealed record Parameters(int Required, int Most, params string[] Names)
{
    /// <summary>It takes any other name too: inputs of a calculator, and names of an expression, which only the model knows.</summary>
    public bool TakesInputs { get; init; }

    public static Parameters None { get; } = new(0, 0);

    public static Parameters One { get; } = new(1, 1);
}
