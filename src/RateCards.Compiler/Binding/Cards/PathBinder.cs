using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>
/// Makes a card's service paths of its axes: one for each combination of values. A combination is called by its values that
/// are not the default (<c>priority.eu</c>), or by an id that <c>paths:</c> gives it beside <c>axes:</c>.
/// </summary>
internal static class PathBinder
{
    /// <summary>Beyond this nobody reads a card, and a slip would take all memory.</summary>
    private const int MostPaths = 1_000;

    /// <summary>Fills <see cref="CardScope.Paths"/>, the default path first; the first axis changes fastest.</summary>
    /// <param name="named">What <c>paths:</c> says, on a card with axes; else null.</param>
    public static void Bind(ValueList<Axis> axes, MappingNode? named, CardScope scope)
    {
        var names = Named(named, axes, scope);
        if (axes.Count == 0)
        {
            return;
        }

        if (axes.Aggregate(1L, (count, axis) => Math.Min(count * axis.Values.Count, MostPaths + 1)) > MostPaths)
        {
            scope.Diagnostics.Report(ConditionDiagnostics.TooManyPaths, axes[axes.Count - 1].Origin.Location!, MostPaths);
            return;
        }

        foreach (var values in Combinations(axes))
        {
            var coordinates = axes.Zip(values, (axis, value) => new Coordinate(axis.Id, value.Id)).ToValueList();
            var path = names.Find(n => n.Coordinates == coordinates) ?? Implied(axes, values, coordinates);
            scope.Paths[path.Id] = path;
        }
    }

    private static ServicePath Implied(ValueList<Axis> axes, IReadOnlyList<AxisValue> values, ValueList<Coordinate> coordinates)
    {
        var telling = axes.Zip(values, (axis, value) => value == axis.Default ? null : value).OfType<AxisValue>().ToList();
        return telling.Count switch
        {
            0 => Of(values[0]),
            1 => Of(telling[0]),
            _ => new ServicePath(string.Join(".", telling.Select(v => v.Id)), string.Join(", ", telling.Select(v => v.Label)), null, telling[telling.Count - 1].Origin)
            {
                Coordinates = coordinates,
                IsImplied = true,
            },
        };

        ServicePath Of(AxisValue value) => new(value.Id, value.Label, NoteOf(value), value.Origin) { Coordinates = coordinates };
    }

    /// <summary>What readers are told of a path: the hours that it stands for, and what the card remarks.</summary>
    private static string? NoteOf(AxisValue value) => value.Hours is { } hours ? $"{hours.Text}. {value.Note}".TrimEnd() : value.Note;

    /// <summary>The paths that have ids of their own: <c>us-priority: { tier: priority, region: us, label: US Priority }</c>.</summary>
    private static List<ServicePath> Named(MappingNode? mapping, ValueList<Axis> axes, CardScope scope)
    {
        var paths = new List<ServicePath>();
        foreach (var (id, reader) in scope.Items(mapping, "A path"))
        {
            var label = reader.RequiredText("label") ?? id.Value;
            var note = reader.OptionalText("note");
            var coordinates = axes.Select(axis => new Coordinate(axis.Id, Value(axis, reader, scope))).ToValueList();
            reader.Finish();
            if (axes.Any(a => a.Values.Any(v => v.Id == id.Value)))
            {
                scope.Diagnostics.Report(ConditionDiagnostics.AxisValueTwice, id.Location, id.Value, axes.SelectMany(a => a.Values).First(v => v.Id == id.Value).Origin.Location!.Start.Line);
            }
            else if (coordinates.Zip(axes, (c, axis) => c.Value != axis.Default.Id).Count(isTold => isTold) < 2)
            {
                scope.Diagnostics.Report(ConditionDiagnostics.PathOfOneValue, id.Location, id.Value);
            }
            else if (paths.Find(p => p.Coordinates == coordinates) is { } same)
            {
                scope.Diagnostics.Report(ConditionDiagnostics.SamePathTwice, id.Location, id.Value, same.Id);
            }
            else if (!CardScope.IsReserved(id, scope.Diagnostics))
            {
                paths.Add(new ServicePath(id.Value, label, note, CardScope.OriginOf(id)) { Coordinates = coordinates });
            }
        }

        return paths;
    }

    /// <summary>The value that a path names of an axis; the default where it names none, or one that is not there, which is reported.</summary>
    private static string Value(Axis axis, MappingReader reader, CardScope scope) =>
        reader.OptionalScalar(axis.Id) is { } value && scope.KnowsValue(axis, value) ? value.Value : axis.Default.Id;

    private static IEnumerable<IReadOnlyList<AxisValue>> Combinations(ValueList<Axis> axes)
    {
        IEnumerable<IReadOnlyList<AxisValue>> found = [[]];
        foreach (var axis in axes)
        {
            var before = found.ToList();
            found = axis.Values.SelectMany(value => before.Select(IReadOnlyList<AxisValue> (values) => [.. values, value]));
        }

        return found;
    }
}
