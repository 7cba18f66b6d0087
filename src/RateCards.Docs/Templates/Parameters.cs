namespace RateCards.Docs.Templates;

/// <summary>The arguments that a function takes.</summary>
/// <param name="Required">How many it needs by position.</param>
/// <param name="Most">How many it takes by position.</param>
/// <param name="Names">Those that it takes by name.</param>
internal sealed record Parameters(int Required, int Most, params string[] Names)
{
    /// <summary>It takes any other name too: inputs of a calculator, and names of an expression, which only the model knows.</summary>
    public bool TakesInputs { get; init; }

    public static Parameters None { get; } = new(0, 0);

    public static Parameters One { get; } = new(1, 1);
}
