using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Editing;

/// <summary>Adds to a card's file what others have seen: entries of several prices, meters, SKUs.</summary>
internal sealed class CardAdditions
{
    private readonly CardText _text;
    private readonly Card _card;

    /// <exception cref="EditException">It is JSON, whose entries are written otherwise.</exception>
    public CardAdditions(SourceText file, Card card)
    {
        (_text, _card) = (new CardText(file), card);
        if (_text.IsJson)
        {
            throw new EditException($"{file.Path} is JSON. Change its prices with 'ratecards set'.");
        }
    }

    /// <summary>The card's source of an address, with the edit that adds it where it is new to the card.</summary>
    /// <param name="verified">When the figures were seen there.</param>
    public (string Id, TextEdit? Edit) Source(NamedSource source, Date verified) =>
        source.FindOn(_card) is { } known ? (known.Id, null) : source.Add(_text, _card, verified);

    /// <summary>An entry behind the last one of an SKU, laid out as that is.</summary>
    /// <param name="pairs">Keys with their values as the file writes them.</param>
    public TextEdit Entry(Sku sku, IReadOnlyList<(string Key, string Value)> pairs) => _text.InsertEntry(_text.EntriesOf(sku)[^1], pairs);

    /// <summary>A meter behind the last one.</summary>
    /// <param name="pairs">Keys with their values as the file writes them.</param>
    public TextEdit Meter(string id, IReadOnlyList<(string Key, string Value)> pairs) => _text.InsertMapping(_text.Meters, id, pairs);

    /// <summary>SKUs behind the last one.</summary>
    /// <param name="lines">Their lines, indented by two spaces.</param>
    public TextEdit Skus(IEnumerable<string> lines) => _text.InsertSkus(lines);
}
