namespace RateCards.Conformance.Tests.Cases;

/// <summary>An expression, what it is given, and what comes of it.</summary>
/// <param name="Place">File and line, for messages.</param>
/// <param name="IsShipped">The expression is over the shipped formulas; inputs that are not given are not a number.</param>
/// <param name="Expression">The text without marks.</param>
/// <param name="Unit">The unit that the value is wanted in.</param>
/// <param name="Expected">The value as written, or the id of a diagnostic.</param>
/// <param name="Marks">Where errors are expected: start and length in the expression.</param>
public sealed record ConformanceCase(
    string Place, bool IsShipped, IReadOnlyList<Given> Givens, string Expression, string Unit, string Expected, IReadOnlyList<(int Start, int Length)> Marks)
{
    public bool IsError => Expected.StartsWith("RC", StringComparison.Ordinal);

    public override string ToString() => $"{Place}: {Expression}";
}

/// <summary>An input with its value and unit; without a unit where another input declares it, as a part of its steps.</summary>
public sealed record Given(string Name, double Value, string? Unit);
