using System.Numerics;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.Units;

/// <summary>A power of a dimension within a unit.</summary>
internal sealed record DimensionPower(Dimension Dimension, int Power);

/// <summary>
/// A unit such as <c>USD/Mtok</c>: a product of powers of words. Its factor to the base units of its dimensions is kept
/// as <see cref="ScaleUp"/> ÷ <see cref="ScaleDown"/>, so that a conversion is always by whole numbers
/// (1 USD/Mtok is 1 ÷ 1,000,000 USD/token). A unit without dimensions is a plain number or ratio.
/// </summary>
internal sealed record Unit
{
    /// <param name="factors">In the order of <see cref="BuiltInWords"/>, no word twice, no power zero, no plain count.</param>
    /// <param name="plainWord">What a plain number counts (episodes), where it is one.</param>
    internal Unit(ValueList<UnitFactor> factors, string plainWord = "1")
    {
        Factors = factors;
        Powers = PowersOf(factors);
        ScaleUp = Scale(factors, 1);
        ScaleDown = Scale(factors, -1);
        Text = factors.Count == 0 ? plainWord : UnitSpelling.Of(factors);
    }

    /// <summary>A plain number: a ratio, a count of episodes.</summary>
    public static Unit None { get; } = new([]);

    internal ValueList<UnitFactor> Factors { get; }

    /// <summary>Powers in the order of <see cref="Dimension"/>, none zero.</summary>
    public ValueList<DimensionPower> Powers { get; }

    public BigInteger ScaleUp { get; }

    public BigInteger ScaleDown { get; }

    /// <summary>The unit as a person writes it; canonical, so that one unit has one text.</summary>
    public string Text { get; }

    /// <summary>Nothing is measured and nothing scaled: a ratio or a count.</summary>
    public bool IsPlainNumber => Powers.Count == 0 && ScaleUp == ScaleDown;

    /// <summary>A unit with a currency above the line.</summary>
    public bool IsMoney => Currency.Of(this) is not null;

    /// <summary>Whether values of the two differ by a whole factor only, and so may be converted.</summary>
    public bool IsCommensurableWith(Unit other) => Powers == other.Powers;

    /// <summary>The unit after an amount: 1 turn, 8 turns.</summary>
    public string TextFor(decimal amount) => amount == 1 && Factors.Count > 0 ? UnitSpelling.Of(Factors, isSingular: true) : Text;

    /// <summary>
    /// What is counted where something has a price in this unit: tokens for <c>USD/Mtok</c>, hours for <c>USD/hour</c>. What can
    /// be counted is counted singly. Null for money alone.
    /// </summary>
    public Unit? Counted
    {
        get
        {
            var below = Factors.Where(f => !f.Word.Dimension!.IsMoney).Select(f => f with { Power = -f.Power }).ToValueList();
            return below switch
            {
                [] => null,
                [{ Power: 1, Word: { IsTime: false } word }] => new Unit([new UnitFactor(word.Base ?? word, 1)]),
                _ => new Unit(below),
            };
        }
    }

    public static Unit operator *(Unit left, Unit right) => Combine(left, right, 1);

    public static Unit operator /(Unit left, Unit right) => Combine(left, right, -1);

    /// <summary>The unit without some dimensions: tokens/turn without turns is tokens.</summary>
    internal Unit Without(ICollection<Dimension> dimensions) =>
        new(Factors.Where(f => !dimensions.Contains(f.Word.Dimension!)).ToValueList(), Factors.Count == 0 ? Text : "1");

    /// <summary>Equal when they measure the same at the same scale, however they were written.</summary>
    public bool Equals(Unit? other) =>
        other is not null && Powers == other.Powers && ScaleUp * other.ScaleDown == other.ScaleUp * ScaleDown;

    public override int GetHashCode() => Powers.GetHashCode();

    public override string ToString() => Text;

    private static Unit Combine(Unit left, Unit right, int sign) => new(
        BuiltInWords.InOrder(left.Factors.Concat(right.Factors.Select(f => f with { Power = f.Power * sign }))
            .GroupBy(f => f.Word)
            .Select(g => new UnitFactor(g.Key, g.Sum(f => f.Power)))
            .Where(f => f.Power != 0))
            .ToValueList());

    /// <summary>A loop over the few dimensions: grouping is compiled anew in every process.</summary>
    private static ValueList<DimensionPower> PowersOf(ValueList<UnitFactor> factors)
    {
        var powers = new List<DimensionPower>();
        foreach (var factor in factors)
        {
            var dimension = factor.Word.Dimension!;
            var at = powers.FindIndex(p => !dimension.IsBehind(p.Dimension));
            if (at < 0)
            {
                powers.Add(new DimensionPower(dimension, factor.Power));
            }
            else if (powers[at].Dimension == dimension)
            {
                powers[at] = new DimensionPower(dimension, powers[at].Power + factor.Power);
            }
            else
            {
                powers.Insert(at, new DimensionPower(dimension, factor.Power));
            }
        }

        powers.RemoveAll(p => p.Power == 0);
        return powers.ToValueList();
    }

    private static BigInteger Scale(ValueList<UnitFactor> factors, int sign) => factors
        .Where(f => f.Power * sign > 0)
        .Aggregate(BigInteger.One, (scale, f) => scale * BigInteger.Pow(f.Word.Scale, f.Power * sign));
}
