namespace RateCards.Compiler.Model.Cards;

/// <summary>Words of the card format that outputs repeat.</summary>
public static class RateTexts
{
    /// <summary><c>vendor</c> or <c>transcribed</c>.</summary>
    public static string TrustWord(Trust trust) => trust == Trust.Vendor ? "vendor" : "transcribed";
}
