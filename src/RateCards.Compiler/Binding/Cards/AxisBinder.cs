using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>Binds what a price depends on beside the SKU and the meter: <c>axes:</c>, <c>hours:</c>, and <c>paths:</c>, the short form of one axis.</summary>
internal static class AxisBinder
{
    /// <summary>Ids that an axis has no right to: what pages and requests call otherwise.</summary>
    private static readonly string[] Taken = [Axis.Path, Axis.Hours, "model", "provider"];

    /// <summary>The axes of a card; empty where every SKU has one price a meter.</summary>
    public static ValueList<Axis> Bind(MappingNode? written, MappingNode? paths, MappingNode? hours, CardScope scope)
    {
        var axes = new List<Axis>();
        var taken = new Dictionary<string, Origin>(StringComparer.Ordinal);
        foreach (var entry in written?.Entries ?? [])
        {
            var isFree = !Taken.Contains(entry.Key.Value);
            if (!isFree)
            {
                scope.Diagnostics.Report(ConditionDiagnostics.AxisIsTaken, entry.Key.Location, entry.Key.Value);
            }

            if (Ids.Check(entry.Key, scope.Diagnostics) && isFree && entry.Value.AsMapping($"'{entry.Key.Value}'", scope.Diagnostics) is { } values)
            {
                Add(entry.Key.Value, CardScope.OriginOf(entry.Key), Values(values, taken, axes.Count == 0, scope));
            }
        }

        if (written is null && paths is not null)
        {
            Add(Axis.Path, default, Values(paths, taken, true, scope));
        }

        if (hours is not null)
        {
            Add(Axis.Hours, CardScope.OriginOf(hours), HoursBinder.Bind(hours, taken, scope));
        }

        return axes.ToValueList();

        void Add(string id, Origin origin, ValueList<AxisValue> values)
        {
            if (values.Count > 0)
            {
                axes.Add(new Axis(id, values, origin));
            }
        }
    }

    /// <summary>Notes the id of a value; false, and reported, where another axis of the card has it, or an entry's keys do.</summary>
    public static bool Take(ScalarNode id, Dictionary<string, Origin> taken, CardScope scope)
    {
        if (CardScope.IsReserved(id, scope.Diagnostics))
        {
            return false;
        }

        if (taken.TryGetValue(id.Value, out var first))
        {
            scope.Diagnostics.Report(ConditionDiagnostics.AxisValueTwice, id.Location, id.Value, first.Location!.Start.Line);
            return false;
        }

        taken.Add(id.Value, CardScope.OriginOf(id));
        return true;
    }

    /// <summary>The values of an axis. The default of the first one names the default path; those of others stand in no id.</summary>
    private static ValueList<AxisValue> Values(MappingNode mapping, Dictionary<string, Origin> taken, bool isFirst, CardScope scope)
    {
        var values = new List<AxisValue>();
        foreach (var (id, value) in scope.Items(mapping, "A path"))
        {
            var isInIds = isFirst || values.Count > 0;
            var bound = new AxisValue(id.Value, value.RequiredText("label") ?? id.Value, value.OptionalText("note"), CardScope.OriginOf(id));
            value.Finish();
            if (isInIds ? Take(id, taken, scope) : !CardScope.IsReserved(id, scope.Diagnostics))
            {
                values.Add(bound);
            }
        }

        return values.ToValueList();
    }
}
