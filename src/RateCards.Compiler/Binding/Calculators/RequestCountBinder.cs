using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>Reads what a log counts of a request.</summary>
internal static class RequestCountBinder
{
    private static readonly Unit OfRequests = UnitTable.BuiltIn.Parse("requests");

    /// <summary>The counts that are declared, or the usual ones where none are.</summary>
    public static ValueList<RequestCount> Bind(MappingNode? section, CalculatorScope scope)
    {
        if (section is null)
        {
            return RequestCounts.Default;
        }

        var counts = new List<RequestCount>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, reader) in Sections.Named(section, "count", IdStyle.Snake, scope.Diagnostics))
        {
            var unit = reader.RequiredScalar("unit") is { } text ? UnitReader.Read(text, scope.Units, scope.Diagnostics) : null;
            var partOf = reader.OptionalScalar("part-of");
            var rest = reader.OptionalScalar("rest");
            reader.Finish();
            var isPart = partOf is not null && IsKnown(partOf, counts.Select(c => c.Name), scope);
            if (isPart && unit is not null && UnitOf(partOf!.Value, counts) is var whole && unit != whole)
            {
                scope.Diagnostics.Report(CalculatorDiagnostics.UnitMismatch, partOf.Location, $"The count '{name.Value}'", unit, partOf.Value, whole);
            }

            if (rest is not null && partOf is null)
            {
                scope.Diagnostics.Report(ReadingDiagnostics.MissingKey, name.Location, $"The count '{name.Value}'", "part-of");
            }

            foreach (var taken in new[] { name, rest }.OfType<ScalarNode>().Where(n => RequestCounts.IsTaken(n.Value) || !names.Add(n.Value)))
            {
                scope.Diagnostics.Report(CalculatorDiagnostics.CountNameTaken, taken.Location, taken.Value);
            }

            if (unit is not null && (rest is null || Ids.Check(rest, scope.Diagnostics, IdStyle.Snake)))
            {
                counts.Add(new RequestCount(name.Value, unit, partOf?.Value, rest?.Value));
            }
        }

        return counts.ToValueList();
    }

    /// <summary>Whether a text names a count; else it is reported.</summary>
    public static bool IsKnown(ScalarNode count, IEnumerable<string> names, CalculatorScope scope)
    {
        var known = names.ToList();
        if (known.Contains(count.Value))
        {
            return true;
        }

        scope.Diagnostics.Report(
            CalculatorDiagnostics.UnknownCount, count.Location, count.Value, Suggestion.DidYouMean(count.Value, known), string.Join(", ", known));
        return false;
    }

    /// <summary>The unit of a count, of the rest of one, or of the number of requests.</summary>
    public static Unit UnitOf(string name, IEnumerable<RequestCount> counts) =>
        counts.FirstOrDefault(c => c.Name == name || c.Rest == name)?.Unit ?? OfRequests;
}
