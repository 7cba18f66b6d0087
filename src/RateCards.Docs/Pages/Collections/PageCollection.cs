using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;

namespace RateCards.Docs.Pages.Collections;

/// <summary>What a template makes a page each for: <c>for: skus of openai</c> in its head.</summary>
/// <param name="Items">What the collection is of, and which values a page of it knows.</param>
/// <param name="Card">Id of the only card whose items count; null where all do.</param>
/// <param name="Location">Where the head says it.</param>
internal sealed record PageCollection(CollectionItems Items, string? Card, SourceLocation Location)
{
    private const string Of = " of ";

    /// <summary>Reads the head's <c>for</c>; null where it names no collection, which is reported.</summary>
    internal static PageCollection? Read(ScalarNode node, DiagnosticBag diagnostics)
    {
        var at = node.Value.IndexOf(Of, StringComparison.Ordinal);
        var (name, card) = at < 0 ? (node.Value.Trim(), null) : (node.Value[..at].Trim(), node.Value[(at + Of.Length)..].Trim());
        if (CollectionItems.Find(name) is not { } items)
        {
            diagnostics.Report(PageDiagnostics.UnknownCollection, node.Location, name, Suggestion.DidYouMean(name, CollectionItems.Names));
            return null;
        }

        if (card is not null && !items.AreOfCards)
        {
            diagnostics.Report(PageDiagnostics.UnknownCollection, node.Location, node.Value, $" '{name}' are those of the whole project.");
            return null;
        }

        return new PageCollection(items, card, node.Location);
    }
}
