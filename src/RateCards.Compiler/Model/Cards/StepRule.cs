using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>What steps of a card's prices look at, and what is charged at the price of a step.</summary>
/// <param name="Title">What is counted, as tables say it: "Prompt tokens".</param>
/// <param name="By">Meters whose counts of a request are added up, and the sum finds the step; empty where each meter's own count does.</param>
internal sealed record StepRule(string Title, ValueList<string> By, StepCharge Charge, Origin Origin)
{
    /// <summary>What may be charged at the price of a step, as files say it.</summary>
    public static readonly string[] ChargeWords = ["volume", "graduated"];
}

/// <summary>The two readings of a list of steps, both of which providers use.</summary>
internal enum StepCharge
{
    /// <summary>Everything at the price of the step that the count is in: a prompt of 250,000 tokens wholly at the price above 200,000.</summary>
    Volume,

    /// <summary>Each unit at the price of the step that it is in: of 250,000, the first 200,000 at the price of the first step.</summary>
    Graduated,
}

/// <summary>Where a step begins.</summary>
/// <param name="IsInclusive">The count itself is in the step (<c>from</c>); else only what is more (<c>above</c>).</param>
internal readonly record struct StepBound(decimal Count, bool IsInclusive)
{
    /// <summary>Part of a rate's id: <c>above-200000</c>, <c>from-200000</c>.</summary>
    public string Id => FormattableString.Invariant($"{(IsInclusive ? "from" : "above")}-{Count:0}");

    /// <summary>How many units are below the step: of "above 1000" a thousand, of "from 1000" one less.</summary>
    public decimal UnitsBefore => IsInclusive ? Count - 1 : Count;

    /// <summary>Whether a count has reached the step.</summary>
    public bool IsReachedBy(decimal count) => IsInclusive ? count >= Count : count > Count;

    /// <summary>For sorting, by <see cref="CompareTo"/>.</summary>
    public static IComparer<StepBound> Order { get; } = Comparer<StepBound>.Create((left, right) => left.CompareTo(right));

    /// <summary>What begins earlier comes first: from 5 on begins before above 5.</summary>
    public int CompareTo(StepBound other) => Count != other.Count ? Count.CompareTo(other.Count) : other.IsInclusive.CompareTo(IsInclusive);
}

/// <summary>The value of a rate from a bound on, as an entry states it.</summary>
internal sealed record StatedStep(StepBound From, RateValue Value, Origin Origin);
