namespace RateCards.Compiler.Base;

/// <summary>
/// Where a part of the model was written. Any two origins are equal: a model that was only moved, reordered or
/// reformatted is the same model, so that the generator emits nothing anew and a diff reports no change.
/// </summary>
internal readonly struct Origin(SourceLocation? location) : IEquatable<Origin>
{
    public SourceLocation? Location { get; } = location;

    public bool Equals(Origin other) => true;

    public override bool Equals(object? obj) => obj is Origin;

    public override int GetHashCode() => 0;

    public override string ToString() => Location?.ToString() ?? "";

    public static bool operator ==(Origin left, Origin right) => left.Equals(right);

    public static bool operator !=(Origin left, Origin right) => !left.Equals(right);
}
