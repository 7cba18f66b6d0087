using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>The service paths of a card's rates: those that are written or follow from axes, and those of higher steps.</summary>
internal sealed class StepPaths(Card card)
{
    /// <summary>What stands for the lowest step on a card that names no paths.</summary>
    private readonly ServicePath? _only = card is { Paths.Count: 0, Steps: { } steps }
        ? new ServicePath("standard", "Standard", null, steps.Origin) { IsImplied = true }
        : null;

    private readonly Dictionary<(string Path, StepBound Bound), ServicePath> _steps = [];

    /// <summary>The path of a price's lowest step, given the path that is written; null on a card without axes and steps.</summary>
    public ServicePath? Lowest(ServicePath? written) => written ?? _only;

    /// <summary>The path of a higher step.</summary>
    public ServicePath From(ServicePath lowest, StepBound bound)
    {
        if (!_steps.TryGetValue((lowest.Id, bound), out var path))
        {
            var isDefault = lowest == _only || lowest == card.Paths[0];
            var label = string.Format(CultureInfo.InvariantCulture, "{0} {1} {2:#,0}", card.Steps!.Title, bound.IsInclusive ? "from" : "over", bound.Count);
            path = lowest with
            {
                Id = isDefault ? bound.Id : $"{lowest.Id}.{bound.Id}",
                Label = isDefault ? label : $"{lowest.Label}, {label}",
                Note = null,
                Step = bound,
                IsImplied = true,
            };
            _steps.Add((lowest.Id, bound), path);
        }

        return path;
    }

    /// <summary>The paths of a card: those that are written, and of the others those that have a rate, steps behind the path that they are of.</summary>
    public ValueList<ServicePath> Used(IEnumerable<ServicePath?> ofRates)
    {
        if (_only is null && card.Axes.Count < 2 && _steps.Count == 0)
        {
            return card.Paths;
        }

        var used = new HashSet<string>(ofRates.OfType<ServicePath>().Select(p => p.Id), StringComparer.Ordinal);
        var lowest = _only is null ? card.Paths : [_only];
        return lowest
            .Where((path, i) => i == 0 || !path.IsImplied || used.Contains(path.Id))
            .SelectMany(path => _steps.Where(s => s.Key.Path == path.Id).OrderBy(s => s.Key.Bound, StepBound.Order).Select(s => s.Value).Prepend(path))
            .ToValueList();
    }
}
