namespace RateCards.Primitives;

/// <summary>Names a unit that has no type of its own; generated code declares a struct for each such unit of the cards.</summary>
public interface IUnit
{
    /// <summary>The unit as cards write it: <c>requests/min</c>. The same for every value of the type.</summary>
    string Symbol { get; }
}
