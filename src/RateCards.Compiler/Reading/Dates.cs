using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Reading;

/// <summary>The one place where dates are read: <c>2026-05-16</c>, and <c>~2026-05-16</c> where a date may be approximate.</summary>
internal static class Dates
{
    /// <summary>Reads an exact date; null where it has reported why it cannot.</summary>
    public static Date? Read(ScalarNode scalar, DiagnosticBag diagnostics) => Read(scalar, 0, diagnostics);

    /// <summary>Reads a date that <c>~</c> may mark as approximate.</summary>
    public static (Date Date, bool IsApproximate)? ReadApproximate(ScalarNode scalar, DiagnosticBag diagnostics)
    {
        var isApproximate = scalar.Value.StartsWith('~');
        return Read(scalar, isApproximate ? 1 : 0, diagnostics) is { } date ? (date, isApproximate) : null;
    }

    private static Date? Read(ScalarNode scalar, int offset, DiagnosticBag diagnostics)
    {
        var text = scalar.Value.Substring(offset);
        if (Date.TryParse(text, out var date))
        {
            return date;
        }

        var why = offset == 0 && text.StartsWith('~') ? " It cannot be approximate here." : "";
        diagnostics.Report(ReadingDiagnostics.NotADate, scalar.Location, scalar.Value, why);
        return null;
    }
}
