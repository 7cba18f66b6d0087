namespace RateCards.Compiler.Units;

/// <summary>A word that units are written with: <c>Mtok</c> is a million tokens, <c>hour</c> 3,600 seconds.</summary>
/// <param name="Dimension">What it measures; null for a plain count such as <c>episodes</c>.</param>
/// <param name="Scale">How many of the dimension's base unit it is.</param>
/// <param name="Plural">How it is written above the line.</param>
/// <param name="Singular">How it is written below the line.</param>
/// <param name="Others">Other spellings that are understood.</param>
internal sealed record UnitWord(Dimension? Dimension, long Scale, string Plural, string Singular, params string[] Others)
{
    /// <summary>The word that the same is counted singly by; null where this is it.</summary>
    public UnitWord? Base { get; private init; }

    /// <summary>What readers are shown in place of the word, after one as after many: "1M tokens". Null for the word itself.</summary>
    public string? Label { get; init; }

    /// <summary>English ties a time to what it lasts for with a hyphen: GPU-hour, GB-month.</summary>
    public bool IsTime => Dimension is { IsTime: true };

    public IEnumerable<string> Spellings => Others.Prepend(Singular).Prepend(Plural).Distinct(StringComparer.Ordinal);

    /// <summary>A word for many of this one.</summary>
    /// <param name="scale">How many.</param>
    public UnitWord Times(long scale, string plural, string singular, params string[] others) =>
        new(Dimension, checked(Scale * scale), plural, singular, others) { Base = Base ?? this };

    /// <summary>By what it means and how it is written: projects are compiled again and again, and their words then are others.</summary>
    public bool Equals(UnitWord? other) => ReferenceEquals(this, other)
        || (other is not null && Plural == other.Plural && Singular == other.Singular && Label == other.Label && Scale == other.Scale && Dimension == other.Dimension);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Plural);
}

/// <summary>A power of a word within a unit.</summary>
internal sealed record UnitFactor(UnitWord Word, int Power);
