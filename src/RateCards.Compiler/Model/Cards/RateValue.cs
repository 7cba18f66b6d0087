using System.Globalization;

namespace RateCards.Compiler.Model.Cards;

/// <summary>What a rate can be. Only <see cref="Amount"/> is a number; the others are different things and none is zero.</summary>
public enum RateKind
{
    Amount,
    Free,

    /// <summary>The vendor charges for it, and does not say how much.</summary>
    NotPublished,
    NotOffered,
    OnRequest,

    /// <summary>A limit that is not there; for meters that are not money.</summary>
    Unlimited,

    /// <summary>The id of an SKU on another card.</summary>
    Reference,
}

/// <summary>A rate's value: an amount in its meter's unit, a reason why there is none, or a reference.</summary>
public readonly record struct RateValue
{
    private RateValue(RateKind kind, decimal amount, string? target)
    {
        Kind = kind;
        AmountOrZero = amount;
        Target = target;
    }

    public RateKind Kind { get; }

    private decimal AmountOrZero { get; }

    /// <summary>Id of the SKU that a reference names.</summary>
    public string? Target { get; }

    public static RateValue Free { get; } = new(RateKind.Free, 0, null);

    public static RateValue NotPublished { get; } = new(RateKind.NotPublished, 0, null);

    public static RateValue NotOffered { get; } = new(RateKind.NotOffered, 0, null);

    public static RateValue OnRequest { get; } = new(RateKind.OnRequest, 0, null);

    public static RateValue Unlimited { get; } = new(RateKind.Unlimited, 0, null);

    /// <summary>An amount, with the digits that were written: 4.00 stays 4.00.</summary>
    public static RateValue Of(decimal amount) => new(RateKind.Amount, amount, null);

    public static RateValue ReferenceTo(string sku) => new(RateKind.Reference, 0, sku);

    public bool IsAmount => Kind == RateKind.Amount;

    /// <summary>The amount; throws where there is none, for a missing rate is not zero.</summary>
    public decimal Amount => IsAmount ? AmountOrZero : throw new InvalidOperationException($"A rate that is {Words} has no amount.");

    /// <summary>The words of the card format: "1.25", "not offered", "free".</summary>
    public string Words => Kind switch
    {
        RateKind.Amount => AmountOrZero.ToString(CultureInfo.InvariantCulture),
        RateKind.Free => "free",
        RateKind.NotPublished => "not published",
        RateKind.NotOffered => "not offered",
        RateKind.OnRequest => "on request",
        RateKind.Unlimited => "unlimited",
        _ => Target ?? "",
    };

    public override string ToString() => Words;
}
