using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>Reads a rate's value: an amount, a word that says why there is none, or a reference to an SKU of another card.</summary>
internal static class RateValueBinder
{
    /// <summary>The value, or null where it has reported why there is none.</summary>
    public static RateValue? Bind(ScalarNode scalar, Meter meter, CardScope scope)
    {
        if (RateWords.Find(scalar.Value) is { } word)
        {
            return BindWord(word, scalar, meter, scope);
        }

        if (meter.ReferenceCard is not null)
        {
            return Ids.Check(scalar, scope.Diagnostics) ? RateValue.ReferenceTo(scalar.Value) : null;
        }

        return BindAmount(scalar, meter, scope);
    }

    /// <summary>The same of whatever stands behind a key, with where it is written; null where it is not a single value, which is reported.</summary>
    /// <param name="shape">What may stand there, as the end of a sentence.</param>
    public static (RateValue Value, ScalarNode Written)? Bind(ScalarNode key, DataNode node, string shape, Meter meter, CardScope scope)
    {
        switch (node)
        {
            case ScalarNode { IsEmpty: true }:
                scope.Diagnostics.Report(CardDiagnostics.EmptyRate, key.Location, key.Value);
                return null;
            case ScalarNode scalar:
                return Bind(scalar, meter, scope) is { } value ? (value, scalar) : null;
            case not RefusedNode:
                scope.Diagnostics.Report(ReadingDiagnostics.WrongShape, node.Location, $"'{key.Value}'", shape, node.Kind);
                return null;
            default:
                return null;
        }
    }

    /// <summary>The word that stands for all meters of a path; null where it has reported that it is none.</summary>
    public static RateValue? BindWord(ScalarNode scalar, CardScope scope)
    {
        if (RateWords.Find(scalar.Value) is { } word)
        {
            if (word.Kind == RateKind.Unlimited && scope.Meters.Values.FirstOrDefault(m => m.Unit is { IsMoney: true }) is { } money)
            {
                return BindWord(word, scalar, money, scope);
            }

            return word;
        }

        ReportUnknownWord(scalar, scope);
        return null;
    }

    private static RateValue? BindWord(RateValue word, ScalarNode scalar, Meter meter, CardScope scope)
    {
        if (word.Kind == RateKind.Unlimited && meter.Unit is { IsMoney: true })
        {
            scope.Diagnostics.Report(CardDiagnostics.UnlimitedMoney, scalar.Location, meter.Id);
            return null;
        }

        return word;
    }

    private static RateValue? BindAmount(ScalarNode scalar, Meter meter, CardScope scope)
    {
        var text = scalar.Value;
        var numberEnd = text.IndexOf(' ');
        if (LooksLikeWords(text))
        {
            ReportUnknownWord(scalar, scope);
            return null;
        }

        if (numberEnd > 0 && !IsMetersUnit(scalar, numberEnd + 1, meter, scope))
        {
            return null;
        }

        if (!Numbers.TryParse(scalar, 0, numberEnd > 0 ? numberEnd : text.Length, scope.Diagnostics, out var amount))
        {
            return null;
        }

        if (amount < 0)
        {
            scope.Diagnostics.Report(CardDiagnostics.NegativeRate, scalar.Location, text);
            return null;
        }

        if (amount == 0 && meter.Unit is { IsMoney: true })
        {
            scope.Diagnostics.Report(CardDiagnostics.ZeroMoney, scalar.Location, meter.Id);
            return null;
        }

        return RateValue.Of(amount);
    }

    private static bool IsMetersUnit(ScalarNode scalar, int start, Meter meter, CardScope scope)
    {
        var word = scalar.Value.Substring(start);
        if (UnitReader.Read(scalar, start, word.Length, scope.Units, scope.Diagnostics) is not { } unit)
        {
            return false;
        }

        // The meter's own unit was wrong, and has been reported.
        if (meter.Unit is { IsPlainNumber: true } || unit == meter.Unit)
        {
            return true;
        }

        scope.Diagnostics.Report(CardDiagnostics.WrongUnit, scalar.LocateInside(start, word.Length), unit.Text, meter.Id, meter.Unit?.Text ?? "");
        return false;
    }

    /// <summary>
    /// Two letters begin no number; one may (an exponent, <c>x</c>). Where there is no digit either ("n/a", "-"), nothing is
    /// known that ought to be. What some reader takes for a number, or for true or false, is explained as such.
    /// </summary>
    private static bool LooksLikeWords(string text) =>
        ((text.Length > 1 && char.IsLetter(text[0]) && char.IsLetter(text[1])) || !text.Any(char.IsDigit)) && !Misreading.IsKnown(text);

    private static void ReportUnknownWord(ScalarNode scalar, CardScope scope) => scope.Diagnostics.Report(
        CardDiagnostics.UnknownWord, scalar.Location, scalar.Value,
        Suggestion.DidYouMean(scalar.Value.Replace('-', ' ').Replace('_', ' ').ToLowerInvariant(), RateWords.All),
        string.Join(", ", RateWords.All));
}
