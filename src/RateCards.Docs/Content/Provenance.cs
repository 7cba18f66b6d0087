using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Docs.Content;

/// <summary>What sort of thing a number on a page is, and so what keeps it true.</summary>
internal enum ProvenanceKind
{
    /// <summary>A rate of a card.</summary>
    Rate,

    /// <summary>A property of an SKU that is not a rate: context length, memory.</summary>
    Attribute,

    /// <summary>Computed from inputs and rates.</summary>
    Formula,

    /// <summary>The value of a calculator's input.</summary>
    Input,

    /// <summary>Typed into a sentence, and part of the claim that the sentence rests on.</summary>
    Claim,

    /// <summary>A date of the project, a card or a source.</summary>
    Date,

    /// <summary>Part of what something is called, or of a remark, in the data: B300 288GB, Mixtral 8x7B.</summary>
    Name,

    /// <summary>Marked in the page as no price.</summary>
    Plain,
}

/// <summary>Where the numbers in a piece of text come from.</summary>
/// <param name="From">A rate's id, an expression, a claim; for a name and a date, whose it is.</param>
internal sealed record Provenance(ProvenanceKind Kind, string From)
{
    /// <summary>Id of the calculator that an expression is about; null where it is about none.</summary>
    public string? Calculator { get; init; }

    /// <summary>The formulas that an expression names.</summary>
    public IReadOnlyList<Formula> Formulas { get; init; } = [];

    /// <summary>The inputs that an expression was computed with.</summary>
    public IReadOnlyList<GivenValue> Inputs { get; init; } = [];

    /// <summary>The rates that an expression was computed with; of a rate, the rate itself.</summary>
    public IReadOnlyList<UsedRate> Rates { get; init; } = [];

    /// <summary>It is a figure that was computed, not mathematics that is shown.</summary>
    public bool IsComputation => Kind == ProvenanceKind.Formula && Inputs.Count + Rates.Count > 0;

    /// <summary>What links name a computed figure by: its calculator, its expression, and the inputs that are not at their defaults.</summary>
    public string Anchor => "computed-" + string.Concat($"{Calculator}-{From}{string.Concat(Inputs.Where(i => !i.IsDefault).Select(i => $"-{i.Name}-{i.Text}"))}".Select(ToAnchor));

    public static Provenance OfRate(Rate rate, DatedValue value) => new(ProvenanceKind.Rate, rate.Id) { Rates = [new UsedRate(rate.Meter.Id, rate, value)] };

    public static Provenance Date(string whose) => new(ProvenanceKind.Date, whose);

    public static Provenance Name(string whose) => new(ProvenanceKind.Name, whose);

    private static string ToAnchor(char c) => c switch
    {
        ' ' => "",
        _ when char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' => c.ToString(),
        _ => $"-{(int)c:x}-",
    };
}

/// <summary>A value that an expression was computed with.</summary>
/// <param name="Name">The name that the expression knows it by.</param>
/// <param name="IsDefault">It is the calculator's default.</param>
internal sealed record GivenValue(string Name, string Text, bool IsDefault);
