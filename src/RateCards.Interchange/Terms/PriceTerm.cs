using RateCards.Compiler.Base;

namespace RateCards.Interchange.Terms;

/// <summary>One amount of a foreign list with all that it depends on.</summary>
/// <param name="Meter">What is counted, in the words of <c>ratecards price</c>: <c>input</c>, <c>cached-input</c>, ….</param>
/// <param name="Unit">Unit of the amount: <c>USD/Mtok</c>.</param>
/// <param name="Above">The count of the prompt above which it holds; 0 for the lowest step.</param>
/// <param name="Hours">When it holds, as <c>00:30–16:30</c> of UTC; null at every other hour.</param>
/// <param name="Since">First day; null where the list does not say.</param>
public sealed record PriceTerm(string Meter, string Unit, decimal Amount, decimal Above, (string From, string Until)? Hours, Date? Since);
