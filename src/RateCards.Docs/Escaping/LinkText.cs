using System.Buffers;

namespace RateCards.Docs.Escaping;

/// <summary>Addresses for the destination of a Markdown link.</summary>
internal static class LinkText
{
    private static readonly SearchValues<char> Ending = SearchValues.Create(" ()<>\"'\\`{}$|*");

    /// <summary>The address with what would end the destination percent-encoded; a scheme other than http, https or mailto is refused.</summary>
    public static string Escape(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon >= 0 && address.AsSpan(0, colon).IndexOfAny("/?#") < 0 ? address[..colon] : null;
        if (scheme is not (null or "http" or "https" or "mailto"))
        {
            return "#";
        }

        var folded = MarkdownText.Fold(address);
        return folded.AsSpan().ContainsAny(Ending) ? string.Concat(folded.Select(c => Ending.Contains(c) ? Encode(c) : c.ToString())) : folded;
    }

    private static string Encode(char c) => $"%{(int)c:X2}";
}
