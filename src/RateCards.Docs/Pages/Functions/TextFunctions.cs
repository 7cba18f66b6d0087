using RateCards.Docs.Content;
using RateCards.Docs.Media;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages.Functions;

/// <summary>Functions about text itself.</summary>
internal static class TextFunctions
{
    /// <summary><c>{{plain "20"}}</c>: a number that is no price and follows from none, as written. As a block, everything within is marked so.</summary>
    public static object? Plain(Call call)
    {
        call.AllowOnly(call.IsBlock ? 0 : 1);
        return call.IsBlock || call.Required(0) is not { } text ? null : new TextContent(text, NumberLinter.MarkedAsPlain);
    }

    /// <summary><c>{{raw text}}</c>: text that is not escaped. For markup that the page itself makes, never for data.</summary>
    public static object? Raw(Call call)
    {
        call.AllowOnly(1);
        return call.Required(0) is { } text ? new RawContent(text) : null;
    }
}
