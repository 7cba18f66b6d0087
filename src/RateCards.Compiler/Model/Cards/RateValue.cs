using System.Globalization;

namespace RateCards.Compiler.Model.Cards;

/// <summary>What a rate can be. Only <see cref="Amount"/> is a number; the others are different things and none is zero.</summary>
internal enum RateKind
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
internal readonly record struct RateValue
{
    // Of an amount, its digits: a rate is written into a dozen places, and to format a decimal each time takes longer than
    // most of what is done with it.
    private readonly string? _text;

    private RateValue(RateKind kind, decimal amount, string? text)
    {
        Kind = kind;
        AmountOrZero = amount;
        _text = text;
    }

    public RateKind Kind { get; }

    private decimal AmountOrZero { get; }

    /// <summary>Id of the SKU that a reference names.</summary>
    public string? Target => Kind == RateKind.Reference ? _text : null;

    public static RateValue Free { get; } = new(RateKind.Free, 0, null);

    public static RateValue NotPublished { get; } = new(RateKind.NotPublished, 0, null);

    public static RateValue NotOffered { get; } = new(RateKind.NotOffered, 0, null);

    public static RateValue OnRequest { get; } = new(RateKind.OnRequest, 0, null);

    public static RateValue Unlimited { get; } = new(RateKind.Unlimited, 0, null);

    /// <summary>An amount, with the digits that were written: 4.00 stays 4.00.</summary>
    public static RateValue Of(decimal amount) => new(RateKind.Amount, amount, amount.ToString(CultureInfo.InvariantCulture));

    public static RateValue ReferenceTo(string sku) => new(RateKind.Reference, 0, sku);

    public bool IsAmount => Kind == RateKind.Amount;

    /// <summary>The amount; throws where there is none, for a missing rate is not zero.</summary>
    public decimal Amount => IsAmount ? AmountOrZero : throw new InvalidOperationException($"A rate that is {Words} has no amount.");

    /// <summary>The words of the card format: "1.25", "not offered", "free".</summary>
    public string Words => Kind switch
    {
        RateKind.Free => "free",
        RateKind.NotPublished => "not published",
        RateKind.NotOffered => "not offered",
        RateKind.OnRequest => "on request",
        RateKind.Unlimited => "unlimited",
        _ => _text ?? "0",
    };

    /// <summary>Amounts are equal whatever their digits: 4.00 is 4.</summary>
    public bool Equals(RateValue other) => Kind == other.Kind && AmountOrZero == other.AmountOrZero && Target == other.Target;

    public override int GetHashCode() => unchecked((AmountOrZero.GetHashCode() * 31) + (int)Kind);

    public override string ToString() => Words;
}
