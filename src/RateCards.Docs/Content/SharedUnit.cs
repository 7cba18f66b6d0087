using RateCards.Compiler.Units;

namespace RateCards.Docs.Content;

/// <summary>The unit of a table's columns: said once in its caption where all have the same, else in the heading of each.</summary>
internal sealed class SharedUnit(IEnumerable<Unit> units)
{
    private readonly List<Unit> _units = [.. units.Distinct()];

    /// <summary>What follows in the caption: ", USD per 1M tokens", or nothing.</summary>
    public string InCaption => _units is [var only] && UnitWords.WithCurrency(only) is { Length: > 0 } words ? $", {words}" : "";

    /// <summary>The heading of a column; one without a unit has its label.</summary>
    public string Heading(string label, Unit? unit) => _units.Count > 1 && unit is not null ? UnitWords.Heading(label, unit) : label;
}
