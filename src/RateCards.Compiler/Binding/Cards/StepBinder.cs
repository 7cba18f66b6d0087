using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>Binds prices by steps: <c>{ up-to 200000: 1.25, above: 2.50 }</c>, and the rule that says which count they go by.</summary>
internal static class StepBinder
{
    public const string UpTo = "up-to";

    public const string Below = "below";

    public const string Above = "above";

    public const string From = "from";

    public static StepRule? BindRule(MappingNode? mapping, CardScope scope)
    {
        if (mapping is null)
        {
            return null;
        }

        var reader = new MappingReader(mapping, scope.Diagnostics, "'steps'");
        var title = reader.RequiredText("title") ?? "";
        var charge = reader.OptionalChoice("charge", StepRule.ChargeWords) == StepRule.ChargeWords[1] ? StepCharge.Graduated : StepCharge.Volume;
        var by = reader.OptionalScalars("by");
        reader.Finish();
        var known = by.Where(m => scope.Knows(CardDiagnostics.UnknownMeter, scope.Meters, m)).Select(m => m.Value).ToValueList();
        if (charge == StepCharge.Graduated && by.Count > 0)
        {
            scope.Diagnostics.Report(ConditionDiagnostics.GraduatedByOther, by[0].Location);
        }

        return new StepRule(title, known, charge, CardScope.OriginOf(mapping));
    }

    /// <summary>The steps of a meter's price, from the lowest on, which begins at nothing; null where something is wrong, which is reported.</summary>
    public static List<(StepBound? From, RateValue Value, ScalarNode Written)>? Bind(ScalarNode key, MappingNode mapping, Meter meter, CardScope scope)
    {
        if (scope.Steps is null)
        {
            if (!scope.IsStepRuleWrong)
            {
                scope.Diagnostics.Report(ConditionDiagnostics.StepsWithoutRule, mapping.Location, key.Value);
            }

            return null;
        }

        var steps = new List<(StepBound?, RateValue, ScalarNode)>();
        StepBound? lower = null;
        var isWhole = mapping.Entries.Count > 0;
        if (!isWhole)
        {
            scope.Diagnostics.Report(CardDiagnostics.EmptyRate, key.Location, key.Value);
        }

        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var (written, node) = (mapping.Entries[i].Key, mapping.Entries[i].Value);
            var isLast = i == mapping.Entries.Count - 1;
            // Where the bound before it is wrong nothing is known of where the last step ought to begin.
            var next = !isLast ? ReadUpper(written, lower, scope) : isWhole || lower is not null ? CheckLast(written, lower, scope) : null;
            isWhole &= next is not null;
            if (RateValueBinder.Bind(written, node, "an amount or a word", meter, scope) is var (value, scalar))
            {
                steps.Add((lower, value, scalar));
            }
            else
            {
                isWhole = false;
            }

            if (!isLast)
            {
                lower = next ?? lower;
            }
        }

        return isWhole ? steps : null;
    }

    /// <summary>Where the next step begins: behind <c>up-to 200000</c> above 200,000, behind <c>below 200000</c> from 200,000 on.</summary>
    private static StepBound? ReadUpper(ScalarNode key, StepBound? lower, CardScope scope)
    {
        if (Read(key, scope) is not var (word, count))
        {
            return null;
        }

        if (word is not (UpTo or Below) || count is not { } number)
        {
            scope.Diagnostics.Report(ConditionDiagnostics.NotAStep, key.Location, key.Value, $"{UpTo} 200000");
            return null;
        }

        var next = new StepBound(number, word == Below);
        if (lower is { } before && next.CompareTo(before) <= 0)
        {
            scope.Diagnostics.Report(ConditionDiagnostics.StepsOutOfOrder, key.Location, key.Value, Text(before));
            return null;
        }

        return next;
    }

    /// <summary>The last step has no end; if it names where it begins, that is where the one before it ends.</summary>
    private static StepBound? CheckLast(ScalarNode key, StepBound? lower, CardScope scope)
    {
        if (Read(key, scope) is not var (word, count))
        {
            return null;
        }

        if (word is UpTo or Below)
        {
            var end = new StepBound(count ?? 0, word == Below);
            scope.Diagnostics.Report(ConditionDiagnostics.StepsEnd, key.Location, count is null ? key.Value : Text(end), end.IsInclusive ? From : Above);
            return null;
        }

        if (lower is not { } begins)
        {
            scope.Diagnostics.Report(ConditionDiagnostics.NotAStep, key.Location, key.Value, $"{UpTo} 200000");
            return null;
        }

        if (begins.IsInclusive != (word == From) || (count is { } number && number != begins.Count))
        {
            scope.Diagnostics.Report(ConditionDiagnostics.StepsDoNotMeet, key.Location, key.Value, Text(begins));
            return null;
        }

        return begins;
    }

    private static (string Word, decimal? Count)? Read(ScalarNode key, CardScope scope)
    {
        var text = key.Value;
        var space = text.IndexOf(' ');
        var word = space < 0 ? text : text.Substring(0, space);
        if (word is not (UpTo or Below or Above or From))
        {
            scope.Diagnostics.Report(ConditionDiagnostics.NotAStep, key.Location, text, $"{UpTo} 200000");
            return null;
        }

        if (space < 0)
        {
            return (word, null);
        }

        if (!Numbers.TryParse(key, space + 1, text.Length - space - 1, scope.Diagnostics, out var count))
        {
            return null;
        }

        if (count <= 0 || decimal.Truncate(count) != count)
        {
            scope.Diagnostics.Report(ConditionDiagnostics.StepBoundNotWhole, key.Location, text.Substring(space + 1));
            return null;
        }

        return (word, count);
    }

    private static string Text(StepBound bound) =>
        string.Format(CultureInfo.InvariantCulture, "{0} {1:0}", bound.IsInclusive ? From : Above, bound.Count);
}
