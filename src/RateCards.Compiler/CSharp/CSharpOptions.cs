using RateCards.Compiler.Base;

namespace RateCards.Compiler.CSharp;

/// <summary>What generated code depends on beside the cards.</summary>
/// <param name="AsOf">The date whose rates are the constants.</param>
/// <param name="Style">How the code is named, and who sees it.</param>
internal sealed record CSharpOptions(Date AsOf, CSharpStyle Style)
{
    /// <summary>Namespace of the generated code.</summary>
    public string Namespace => Style.Namespace;
}

/// <summary>How generated code is named, and who sees it.</summary>
/// <param name="Namespace">Namespace of the generated code.</param>
/// <param name="IsInternal">Only the project itself sees the code.</param>
/// <param name="CardSuffix">What follows the name of each card's class: a card <c>acme</c> is <c>AcmePrices</c> with <c>Prices</c>, which is then no part of a namespace <c>Acme.Billing</c>.</param>
internal sealed record CSharpStyle(string Namespace, bool IsInternal = false, string CardSuffix = "")
{
    /// <summary>The class of a card.</summary>
    public string OfCard(string id) => CardSuffix.Length == 0 ? CSharpNames.OfCard(id) : CSharpNames.OfCard($"{id}-{CardSuffix}");
}
