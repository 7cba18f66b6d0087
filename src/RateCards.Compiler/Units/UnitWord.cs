namespace RateCards.Compiler.Units;

/// <summary>A word that units are written with: <c>Mtok</c> is a million tokens, <c>hour</c> 3,600 seconds.</summary>
/// <param name="Dimension">What it measures; null for a plain count such as <c>episodes</c>.</param>
/// <param name="Scale">How many of the dimension's base unit it is.</param>
/// <param name="Plural">How it is written above the line.</param>
/// <param name="Singular">How it is written below the line.</param>
/// <param name="Others">Other spellings that are understood.</param>
internal sealed record UnitWord(Dimension? Dimension, long Scale, string Plural, string Singular, params string[] Others)
{
    /// <summary>English ties a time to what it lasts for with a hyphen: GPU-hour, GB-month.</summary>
    public bool IsTime => Dimension is Units.Dimension.Time or Units.Dimension.Month;

    public IEnumerable<string> Spellings => Others.Prepend(Singular).Prepend(Plural).Distinct(StringComparer.Ordinal);

    public bool Equals(UnitWord? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Plural);
}

/// <summary>A power of a word within a unit.</summary>
internal sealed record UnitFactor(UnitWord Word, int Power);
