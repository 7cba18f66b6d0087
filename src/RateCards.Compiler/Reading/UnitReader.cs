using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Reading;

/// <summary>The one place where units are read from a file.</summary>
internal static class UnitReader
{
    /// <summary>The unit that the scalar names; null where it has reported that it is none.</summary>
    public static Unit? Read(ScalarNode scalar, UnitTable units, DiagnosticBag diagnostics) => Read(scalar, 0, scalar.Value.Length, units, diagnostics);

    /// <summary>The unit that a part of the scalar names, such as the second word of <c>131072 tokens</c>.</summary>
    public static Unit? Read(ScalarNode scalar, int offset, int length, UnitTable units, DiagnosticBag diagnostics)
    {
        var text = scalar.Value.Substring(offset, length);
        if (units.TryParse(text, out var unit, out var word))
        {
            return unit;
        }

        diagnostics.Report(
            ReadingDiagnostics.UnknownUnit, scalar.LocateInside(offset, length), word, UnitSuggestion.DidYouMean(word, units), UnitSuggestion.Known(units));
        return null;
    }
}
