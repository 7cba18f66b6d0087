using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>Binds what an entry states: values by meter, or by path and meter; a word for all meters of a path, or of all paths.</summary>
internal static class RatesBinder
{
    public static ValueList<StatedRate> Bind(MappingReader entry, ScalarNode? all, CardScope scope)
    {
        var rates = new List<StatedRate>();
        if (scope.ArePathsWrong)
        {
            foreach (var written in entry.Node.Entries)
            {
                entry.Take(written.Key.Value);
            }

            return [];
        }

        if (scope.Paths.Count == 0)
        {
            BindPath(null, entry, all, scope, rates);
            return rates.ToValueList();
        }

        foreach (var meter in scope.Meters.Keys)
        {
            if (entry.Node.Find(meter) is { } misplaced && !scope.Paths.ContainsKey(meter))
            {
                entry.Take(meter);
                scope.Diagnostics.Report(CardDiagnostics.MeterWithoutPath, misplaced.Key.Location, meter, scope.Paths.Keys.First());
            }
        }

        foreach (var (path, isImplied) in scope.Paths.Values.Select(p => (p.Id, p.IsImplied)))
        {
            switch (entry.Take(path))
            {
                case MappingNode meters:
                    var reader = new MappingReader(meters, scope.Diagnostics, $"The path '{path}'");
                    BindPath(path, reader, all, scope, rates);
                    reader.Finish();
                    break;
                case ScalarNode word:
                    BindPath(path, null, word, scope, rates);
                    break;
                case SequenceNode list:
                    scope.Diagnostics.Report(ReadingDiagnostics.WrongShape, list.Location, $"'{path}'", "a mapping from meters to amounts, or a word", list.Kind);
                    break;
                // Of a combination that nobody has named nothing is said by a word for all.
                case null when all is not null && !isImplied:
                    BindPath(path, null, all, scope, rates);
                    break;
            }
        }

        return rates.ToValueList();
    }

    /// <summary>The meters that are named, and the word for those that are not.</summary>
    private static void BindPath(string? path, MappingReader? named, ScalarNode? word, CardScope scope, List<StatedRate> rates)
    {
        var forAll = word is null ? null : RateValueBinder.BindWord(word, scope);
        foreach (var meter in scope.Meters.Values)
        {
            if (named?.Take(meter.Id) is { } node)
            {
                var key = named.Node.Find(meter.Id)!.Key;
                if (node is MappingNode steps)
                {
                    AddSteps(path, meter, key, steps, scope, rates);
                }
                else if (RateValueBinder.Bind(key, node, "an amount, a word or steps", meter, scope) is var (value, scalar))
                {
                    rates.Add(new StatedRate(path, meter.Id, value, CardScope.OriginOf(scalar)));
                }
            }
            else if (forAll is { } value)
            {
                rates.Add(new StatedRate(path, meter.Id, value, CardScope.OriginOf(word!)));
            }
        }
    }

    private static void AddSteps(string? path, Meter meter, ScalarNode key, MappingNode written, CardScope scope, List<StatedRate> rates)
    {
        if (StepBinder.Bind(key, written, meter, scope) is { } steps)
        {
            rates.Add(new StatedRate(path, meter.Id, steps[0].Value, CardScope.OriginOf(steps[0].Written))
            {
                Steps = steps.Skip(1).Select(s => new StatedStep(s.From!.Value, s.Value, CardScope.OriginOf(s.Written))).ToValueList(),
            });
        }
    }
}
