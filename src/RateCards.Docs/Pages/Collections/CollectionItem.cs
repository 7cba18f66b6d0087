using Scriban.Runtime;

namespace RateCards.Docs.Pages.Collections;

/// <summary>What a page of a collection is about.</summary>
/// <param name="Id">Its id as messages say it: <c>openai.gpt-4o</c>.</param>
/// <param name="Values">Its members, as templates read them.</param>
internal sealed record CollectionItem(string Id, ScriptObject Values);
