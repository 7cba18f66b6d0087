using RateCards.Compiler.Base;

namespace RateCards.Changes.Editing;

/// <summary>The first day of an entry, as cards write it: <c>2026-08-01</c>, or <c>~2026-08-01</c> where it is not known exactly.</summary>
internal sealed record FirstDay(Date Date, bool IsApproximate)
{
    /// <summary>Reads a day; null where the text is none.</summary>
    public static FirstDay? Read(string text) =>
        Date.TryParse(text.StartsWith('~') ? text[1..] : text, out var date) ? new FirstDay(date, text.StartsWith('~')) : null;

    public override string ToString() => (IsApproximate ? "~" : "") + Date;
}
