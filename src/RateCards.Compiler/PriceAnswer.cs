using System.Globalization;

namespace RateCards.Compiler;

/// <summary>
/// An amount, or why there is none: <see cref="Priced"/> or <see cref="Unpriced"/>, and nothing else. What is missing is not zero.
/// <code>
/// var text = answer switch
/// {
///     Priced { Amount: var amount } => $"{amount} USD",
///     var missing => $"{missing}",
/// };
/// </code>
/// </summary>
public abstract class PriceAnswer
{
    private protected PriceAnswer()
    {
    }

    /// <summary>Gives the amount, where there is one.</summary>
    /// <param name="amount">The amount; 0 for what is free, and also where there is none.</param>
    /// <returns>Whether there is an amount.</returns>
    public bool TryGetAmount(out decimal amount)
    {
        var priced = this as Priced;
        amount = priced?.Amount ?? 0;
        return priced is not null;
    }

    /// <summary>The amount, for code that cannot go on without one.</summary>
    /// <returns>The amount; 0 for what is free.</returns>
    /// <exception cref="InvalidOperationException">There is none; the message says why.</exception>
    public decimal RequireAmount() => TryGetAmount(out var amount) ? amount : throw new InvalidOperationException($"There is no price. {this}");
}

/// <summary>There is an amount.</summary>
public sealed class Priced : PriceAnswer
{
    internal Priced(decimal amount, bool isFree) => (Amount, IsFree) = (amount, isFree);

    /// <summary>The amount, exactly, with the digits that the card has; 0 where it <see cref="IsFree"/>.</summary>
    public decimal Amount { get; }

    /// <summary>It is offered and costs nothing.</summary>
    public bool IsFree { get; }

    /// <summary>The digits, or <c>free</c>.</summary>
    /// <returns>The amount without its unit.</returns>
    public override string ToString() => IsFree ? "free" : Amount.ToString(CultureInfo.InvariantCulture);
}

/// <summary>There is no amount, which is not an amount of 0.</summary>
public sealed class Unpriced : PriceAnswer
{
    internal Unpriced(string reason) => Reason = reason;

    /// <summary>Why, in a sentence: it is not published, cannot be bought any more, is not known before a day.</summary>
    public string Reason { get; }

    /// <summary>The reason.</summary>
    /// <returns>The sentence of <see cref="Reason"/>.</returns>
    public override string ToString() => Reason;
}
