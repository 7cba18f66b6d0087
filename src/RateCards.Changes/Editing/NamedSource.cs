using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Editing;

/// <summary>A source as a call names it, which may be new to a card.</summary>
/// <param name="Name">Id of one of the card's sources, or an address.</param>
/// <param name="Title">What readers call it, where it is new; its address without the scheme where null.</param>
/// <param name="Trust">How far it is to be believed, where it is new.</param>
internal sealed record NamedSource(string Name, string? Title = null, Trust Trust = Trust.Transcribed)
{
    /// <summary>Only a source of the title and trust that are given is meant: one of the same address with others is another one.</summary>
    public bool IsExact { get; init; }

    /// <summary>The card's source; of several of one address the one that was looked at last; null where the address is new.</summary>
    /// <exception cref="EditException">It is neither a source of the card nor an address, or a source of the card that is described otherwise.</exception>
    internal Source? FindOn(Card card) =>
        (card.FindSource(Name) is { } named
            ? IsDescribed(named) ? named : throw new EditException($"The card '{card.Id}' has the source '{Name}' as '{named.Title}', {(named.Trust == Trust.Vendor ? "the vendor's own" : RateTexts.TrustWord(named.Trust))}. Leave --title and --vendor out.")
            : null)
        ?? card.Sources.Where(s => s.Url == Name && IsDescribed(s)).OrderBy(s => s.Verified ?? default).LastOrDefault()
        ?? (Address is not null ? null : throw new EditException(
            $"'{Name}' is neither an address nor a source of the card '{card.Id}'. Its sources: {string.Join(", ", card.Sources.Select(s => $"{s.Id} ({s.Url})"))}."));

    private bool IsDescribed(Source source) => !IsExact || ((Title is null || source.Title == Title) && (Trust != Trust.Vendor || source.Trust == Trust.Vendor));

    private Uri? Address => Uri.TryCreate(Name, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    /// <summary>Puts it behind the card's last source.</summary>
    /// <param name="verified">When the figures were seen there.</param>
    internal (string Id, TextEdit Edit) Add(CardText text, Card card, Date? verified)
    {
        var id = NewId(card);
        var title = Title ?? Name[(Name.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/');
        var pairs = new List<(string, string)> { ("title", CardText.QuoteText(title)), ("url", CardText.QuoteText(Name)) };
        if (verified is { } seen)
        {
            pairs.Add(("verified", text.Quote(seen.ToString())));
        }

        pairs.Add(("trust", text.Quote(RateTexts.TrustWord(Trust))));
        return (id, text.InsertMapping(text.Sources, id, pairs));
    }

    /// <summary>The host as an id, with a number where the card has such a source: <c>prices-example-2</c>.</summary>
    private string NewId(Card card)
    {
        var words = string.Concat(Address!.Host.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var host = string.Join('-', words);
        return Enumerable.Range(1, card.Sources.Count + 1).Select(i => i == 1 ? host : $"{host}-{i}").First(id => card.Sources.All(s => s.Id != id));
    }
}
