using RateCards.Compiler.Model.Calculators;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>Plain text.</summary>
/// <param name="Provenance">Where its numbers come from; null where it has none. A number without provenance is an error.</param>
internal sealed record TextContent(string Text, Provenance? Provenance = null) : IContent
{
    public static TextContent Empty { get; } = new("");

    /// <summary>The text: what it is as an argument of a page function.</summary>
    public override string ToString() => Text;
}

/// <summary>A figure that the cards state or that follows from them; the site shows where it comes from.</summary>
/// <param name="Text">As readers see it: <c>$1.25</c>, <c>not offered</c>.</param>
/// <param name="Details">Since when it holds and who says so, or how it is computed.</param>
/// <param name="Address">Where the site tells how it was computed; null for a rate, whose place the site knows.</param>
/// <param name="SortKey">What a table sorts it by; null for what is not a number.</param>
internal sealed record FigureContent(string Text, Provenance Provenance, string Details, string? Address, decimal? SortKey = null) : IContent
{
    /// <summary>It stands where the site tells of it: it leads nowhere.</summary>
    public bool IsInItsPlace { get; init; }
}

/// <summary>A link.</summary>
/// <param name="Address">An address, or the path of a page without extension, such as <c>/pricing</c>.</param>
/// <param name="Provenance">Where the numbers in its text come from.</param>
internal sealed record LinkContent(string Text, string Address, Provenance? Provenance = null) : IContent;

/// <summary>A file to take away, which stands elsewhere on the site than on the documentation platform.</summary>
/// <param name="Path">Below the site's folder of data.</param>
/// <param name="OutputPath">Among the outputs, whose folder is the platform's root.</param>
internal sealed record DownloadContent(string Text, string Path, string OutputPath) : IContent;

/// <summary>Code to be copied, in lines of its own.</summary>
/// <param name="Language">As Markdown names it after the fence.</param>
internal sealed record CodeContent(string Language, string Text) : IContent
{
    /// <summary>A fence that nothing in the code can close.</summary>
    public string Fence => new('`', Math.Max(3, Text.Split('\n').Max(line => line.TakeWhile(c => c == '`').Count()) + 1));
}

/// <summary>Mathematics, in the notations that media show it in.</summary>
/// <param name="IsDisplay">It stands on a line of its own.</param>
/// <param name="Of">The formula, symbol or expression that it shows.</param>
internal sealed record MathContent(string Latex, string MathMl, bool IsDisplay, string Of) : IContent;

/// <summary>A calculator at its place, with what stands there where it cannot run: agents, and browsers without scripts.</summary>
internal sealed record CalculatorContent(Calculator Calculator, Table Default) : IContent;

/// <summary>Several contents, one after the other.</summary>
internal sealed record SequenceContent(IReadOnlyList<IContent> Parts) : IContent
{
    /// <summary>The contents with a separator between them.</summary>
    public static SequenceContent Join(string separator, IEnumerable<IContent> parts) =>
        new(parts.SelectMany((p, i) => i == 0 ? [p] : new[] { new TextContent(separator), p }).ToList());
}
