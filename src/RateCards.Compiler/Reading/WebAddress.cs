namespace RateCards.Compiler.Reading;

/// <summary>Addresses of pages.</summary>
internal static class WebAddress
{
    /// <summary>An absolute http or https address with a host.</summary>
    public static bool IsValid(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.Host.Length > 0;
}
