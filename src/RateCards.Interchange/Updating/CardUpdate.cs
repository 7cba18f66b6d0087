using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Cards;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Updating;

/// <summary>What a price list brings to a card that is there.</summary>
/// <param name="Entries">Dated entries that go behind the last ones of their SKUs.</param>
/// <param name="NewModels">Models that the card lacks, with the entries of each.</param>
/// <param name="Places">Where the card has room for prices, with the meters that it still needs.</param>
/// <param name="Ledger">Prices that are others, or new, and that the card has no room for.</param>
/// <param name="Changed">How many prices are others than the card's.</param>
/// <param name="New">How many prices the card lacks.</param>
/// <param name="Vanished">How many prices of the card the list lacks; they are left as they are.</param>
internal sealed record CardUpdate(
    Card Card,
    IReadOnlyList<(Sku Sku, ListedEntry Entry)> Entries,
    IReadOnlyList<(ListedModel Model, IReadOnlyList<ListedEntry> Entries)> NewModels,
    CardPlaces Places,
    IReadOnlyList<LedgerLine> Ledger,
    int Changed,
    int New,
    int Vanished);
