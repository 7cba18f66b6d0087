namespace RateCards.Compiler.Binding.Formulas.Syntax;

/// <summary>Characters <see cref="Start"/> to <see cref="End"/> (not included) of an expression's text.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>From the beginning of this span to the end of another.</summary>
    public TextSpan To(TextSpan last) => new(Start, last.End - Start);
}
