namespace RateCards.Compiler.Model.Cards;

/// <summary>Words of the card format that outputs repeat.</summary>
internal static class RateTexts
{
    /// <summary><c>vendor</c>, <c>transcribed</c> or <c>own</c>.</summary>
    public static string TrustWord(Trust trust) => trust.ToString().ToLowerInvariant();
}
