using RateCards.Compiler.Model.Cards;
using RateCards.Docs.Content;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages.Collections;

/// <summary>What pages may ask of cards, and of the items of collections.</summary>
internal static class SkuValues
{
    public static readonly Members<Card> Card = new(
        ("id", Shape.Text, c => c.Id),
        ("title", Shape.Text, c => Named(c.Title, c.Id)),
        ("provider", Shape.Text, c => Named(c.Provider, c.Id)),
        ("note", Shape.Text, c => Named(c.Note, c.Id)));

    public static readonly Members<SkuOfCard> Sku = new(
        ("id", Shape.Text, s => Named(s.Sku.Id, s.FullId)),
        ("full_id", Shape.Text, s => Named(s.FullId, s.FullId)),
        ("label", Shape.Text, s => Named(s.Label, s.FullId)),
        ("group", Shape.Text, s => Named(s.Sku.Group, s.FullId)),
        ("note", Shape.Text, s => Named(s.Sku.Note, s.FullId)),
        ("retired", Shape.Text, s => s.Sku.Retired is { } day ? new TextContent(day.ToString(), Provenance.Date($"retired of {s.FullId}")) : null),
        ("card", Card.Shape, s => Card.Of(s.Card)));

    public static readonly Members<ModelListing> Model = new(
        ("id", Shape.Text, m => Named(m.Id, m.Id)),
        ("label", Shape.Text, m => Named(m.Label, m.Id)),
        ("skus", Shape.ListOf(Sku.Shape), m => Sku.ListOf(m.Skus)));

    public static readonly Members<ProviderListing> Provider = new(
        ("id", Shape.Text, p => Named(p.Id, p.Id)),
        ("name", Shape.Text, p => Named(p.Name, p.Id)),
        ("cards", Shape.ListOf(Card.Shape), p => Card.ListOf(p.Cards)));

    private static TextContent? Named(string? text, string whose) => text is null ? null : new TextContent(text, Provenance.Name(whose));
}
