using RateCards.Compiler.Calculators;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>Plain text.</summary>
public sealed record TextContent(string Text) : IContent
{
    public static TextContent Empty { get; } = new("");
}

/// <summary>A figure that the cards state or that follows from them; the site shows where it comes from.</summary>
/// <param name="Text">As readers see it: <c>$1.25</c>, <c>not offered</c>.</param>
/// <param name="RateId">The rate that it is; null for one that is computed.</param>
/// <param name="Provenance">Since when it holds and who says so, or how it is computed.</param>
/// <param name="SortKey">What a table sorts it by; null for what is no number.</param>
public sealed record FigureContent(string Text, string? RateId, string Provenance, decimal? SortKey = null) : IContent;

/// <summary>A link.</summary>
/// <param name="Address">An address, or the path of a page without extension, such as <c>/pricing</c>.</param>
public sealed record LinkContent(string Text, string Address) : IContent;

/// <summary>Mathematics, in the notations that media show it in.</summary>
/// <param name="IsDisplay">It stands on a line of its own.</param>
public sealed record MathContent(string Latex, string MathMl, bool IsDisplay) : IContent;

/// <summary>A calculator at its place, with what stands there where it cannot run: agents, and browsers without scripts.</summary>
public sealed record CalculatorContent(Calculator Calculator, Table Default) : IContent;

/// <summary>Several contents, one after the other.</summary>
public sealed record SequenceContent(IReadOnlyList<IContent> Parts) : IContent
{
    /// <summary>The contents with a separator between them.</summary>
    public static SequenceContent Join(string separator, IEnumerable<IContent> parts) =>
        new(parts.SelectMany((p, i) => i == 0 ? [p] : new[] { new TextContent(separator), p }).ToList());
}
