namespace RateCards.Docs.Content;

/// <summary>Something that media write differently: a table, a formula, a figure with its source.</summary>
internal interface IContent;

/// <summary>Text that is already as the medium wants it; only <c>{{raw …}}</c> makes it.</summary>
internal sealed record RawContent(string Text) : IContent;
