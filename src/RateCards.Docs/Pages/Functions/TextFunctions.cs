using RateCards.Docs.Content;
using RateCards.Docs.Media;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages.Functions;

/// <summary>Functions about text itself.</summary>
internal static class TextFunctions
{
    /// <summary><c>{{ plain "20" }}</c>: a number that is not a price and follows from none, as written. As a block, everything within is marked so.</summary>
    public static object? Plain(Call call) => call.IsBlock || call.Text(0) is not { } text ? null : new TextContent(text, NumberCheck.MarkedAsPlain);

    /// <summary><c>{{ raw text }}</c>: text that is not escaped. For markup that the page itself makes, never for data.</summary>
    public static object? Raw(Call call) => call.Text(0) is { } text ? new RawContent(text) : null;
}
