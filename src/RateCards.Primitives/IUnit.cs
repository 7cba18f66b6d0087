namespace RateCards.Primitives;

/// <summary>Names a unit that has no type of its own; generated code declares one for each such unit of the cards.</summary>
public interface IUnit
{
    /// <summary>The unit as cards write it: <c>requests/min</c>.</summary>
    static abstract string Symbol { get; }
}
