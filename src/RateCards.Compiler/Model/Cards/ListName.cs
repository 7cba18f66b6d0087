using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>What a public price list calls a provider or something that is sold, where that is not its id.</summary>
/// <param name="List">The list, as <c>ratecards import</c> calls its format: <c>litellm</c>.</param>
/// <param name="Name">The list's own name: <c>azure/eu/gpt-4o</c>.</param>
internal sealed record ListName(string List, string Name, Origin Origin);
