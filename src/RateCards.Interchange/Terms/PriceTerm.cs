using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Interchange.Terms;

/// <summary>One amount of a price list with all that it depends on.</summary>
/// <param name="Meter">What is counted: a word of <see cref="ListMeters"/>, or of the list itself.</param>
/// <param name="Unit">Unit of the amount: <c>USD/Mtok</c>.</param>
internal sealed record PriceTerm(string Meter, string Unit, decimal Amount)
{
    /// <summary>What a request chooses, where that is not the default: tier batch; hours 00:30-16:30, in UTC.</summary>
    public ValueList<Coordinate> Coordinates { get; init; }

    /// <summary>The count of the prompt from which on it holds; null for the lowest step.</summary>
    public StepBound? From { get; init; }

    /// <summary>First day; null where the list does not say.</summary>
    public Date? Since { get; init; }

    /// <summary>It follows from another one by a factor of the model.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Where the list has it: the path of its field within the model, and its line where that is known.</summary>
    public string Field { get; init; } = "";

    public SourceLocation? Place { get; init; }

    /// <summary>What it is the price of, apart from its date: two terms of one model and date with the same are one too many.</summary>
    public string Subject => string.Join(" ", [Meter, .. Coordinates.Select(c => c.Value), From?.Id ?? ""]).TrimEnd();

    /// <summary>The tier, the only thing that most lists tell requests apart by; "standard" where nothing is chosen, null where something else is.</summary>
    public string? Tier => Coordinates.Count == 0 ? TermAxes.StandardTier : Coordinates is [{ Axis: TermAxes.Tier, Value: var tier }] ? tier : null;
}
