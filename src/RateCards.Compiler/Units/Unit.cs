using RateCards.Compiler.Model;

namespace RateCards.Compiler.Units;

/// <summary>A power of a dimension within a unit.</summary>
public readonly record struct DimensionPower(Dimension Dimension, int Power);

/// <summary>
/// A unit such as <c>USD/Mtok</c>: powers of dimensions, and the factor to their base units, kept as
/// <see cref="ScaleUp"/> ÷ <see cref="ScaleDown"/> so that a conversion is always by whole numbers
/// (1 USD/Mtok is 1 ÷ 1,000,000 USD/token). A unit without dimensions is a plain number or ratio.
/// </summary>
public sealed record Unit
{
    internal Unit(ValueList<DimensionPower> powers, long scaleUp, long scaleDown, string text)
    {
        Powers = powers;
        ScaleUp = scaleUp;
        ScaleDown = scaleDown;
        Text = text;
    }

    /// <summary>A plain number: a ratio, a count of episodes.</summary>
    public static Unit None { get; } = new([], 1, 1, "1");

    /// <summary>Powers in the order of <see cref="Dimension"/>, none zero.</summary>
    public ValueList<DimensionPower> Powers { get; }

    public long ScaleUp { get; }

    public long ScaleDown { get; }

    /// <summary>The unit as a person writes it; canonical, so that one unit has one text.</summary>
    public string Text { get; }

    public bool IsPlainNumber => Powers.Count == 0;

    /// <summary>A unit with a currency above the line.</summary>
    public bool IsMoney => Powers.Any(p => p.Power > 0 && p.Dimension is Dimension.Usd or Dimension.Eur or Dimension.Gbp);

    /// <summary>Whether values of the two differ by a whole factor only, and so may be converted.</summary>
    public bool IsCommensurableWith(Unit other) => Powers == other.Powers;

    public static Unit operator *(Unit left, Unit right) => UnitAlgebra.Combine(left, right, 1);

    public static Unit operator /(Unit left, Unit right) => UnitAlgebra.Combine(left, right, -1);

    /// <summary>Equal when they measure the same at the same scale, however they were written.</summary>
    public bool Equals(Unit? other) =>
        other is not null && Powers == other.Powers && ScaleUp * other.ScaleDown == other.ScaleUp * ScaleDown;

    public override int GetHashCode() => Powers.GetHashCode();

    public override string ToString() => Text;
}
