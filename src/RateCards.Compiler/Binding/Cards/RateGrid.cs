using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>The places that a card's SKUs have for rates, one for each path and meter, and the factors that may fill them.</summary>
internal sealed class RateGrid
{
    private readonly Card _card;

    /// <summary>The paths that cards write; those of higher steps have no places of their own.</summary>
    private readonly ServicePath[] _written;
    private readonly Dictionary<string, int> _meters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _paths = new(StringComparer.Ordinal);
    private readonly List<Maker>[] _makers;

    public RateGrid(Card card)
    {
        _card = card;
        for (var i = 0; i < card.Meters.Count; i++)
        {
            _meters[card.Meters[i].Id] = i;
        }

        _written = [.. card.Paths.Where(p => p.Step is null)];
        for (var i = 0; i < _written.Length; i++)
        {
            _paths[_written[i].Id] = i;
        }

        Sources = new(StringComparer.Ordinal);
        foreach (var source in card.Sources)
        {
            Sources[source.Id] = source;
        }

        _makers = new List<Maker>[Count];
        foreach (var factor in card.Factors.Where(f => f.Axis is null))
        {
            AddMakers(factor);
        }

        // A factor for one path is meant for it more than one for a whole axis; and of axes the last one acts on the price
        // that the others make.
        foreach (var axis in card.Axes.Reverse())
        {
            foreach (var factor in card.Factors.Where(f => f.Axis == axis.Id))
            {
                AddMakersAlong(axis.Id, factor);
            }
        }

        (MadeInOrder, MadeInCircles) = Order();
    }

    /// <summary>The places that factors make, each after those it is made of.</summary>
    public IReadOnlyList<int> MadeInOrder { get; }

    /// <summary>The places that factors make of themselves, in a circle, and what follows from them.</summary>
    public IReadOnlyList<int> MadeInCircles { get; }

    public int Count => Math.Max(1, _written.Length) * _card.Meters.Count;

    public Dictionary<string, Source> Sources { get; }

    public Meter Meter(int slot) => _card.Meters[slot % _card.Meters.Count];

    public ServicePath? Path(int slot) => _written.Length == 0 ? null : _written[slot / _card.Meters.Count];

    /// <summary>The place of a path and meter; −1 where the card has no such.</summary>
    public int SlotOf(string? path, string meter)
    {
        var pathIndex = 0;
        var isThere = _meters.TryGetValue(meter, out var meterIndex) && (path is null || _paths.TryGetValue(path, out pathIndex));
        return isThere ? (pathIndex * _card.Meters.Count) + meterIndex : -1;
    }

    public string RateId(Sku sku, int slot)
    {
        var id = $"{_card.Id}.{sku.Id}.{Meter(slot).Id}";
        return slot < _card.Meters.Count ? id : $"{id}.{Path(slot)!.Id}";
    }

    /// <summary>The factors that make a place's rate, each with the place whose rate it multiplies, in the card's order.</summary>
    public IReadOnlyList<Maker> MakersOf(int slot) => _makers[slot] ?? (IReadOnlyList<Maker>)[];

    private (List<int> InOrder, List<int> InCircles) Order()
    {
        var waitsFor = new int[Count];
        var feeds = new List<int>[Count];
        var made = Enumerable.Range(0, Count).Where(slot => _makers[slot] is not null).ToList();
        foreach (var slot in made)
        {
            foreach (var of in _makers[slot].Select(m => m.Of).Where(of => _makers[of] is not null))
            {
                waitsFor[slot]++;
                (feeds[of] ??= []).Add(slot);
            }
        }

        var ready = new Queue<int>(made.Where(slot => waitsFor[slot] == 0));
        var order = new List<int>();
        while (ready.Count > 0)
        {
            var slot = ready.Dequeue();
            order.Add(slot);
            foreach (var fed in feeds[slot] ?? [])
            {
                if (--waitsFor[fed] == 0)
                {
                    ready.Enqueue(fed);
                }
            }
        }

        return (order, made.FindAll(slot => waitsFor[slot] > 0));
    }

    private void AddMakers(Factor factor)
    {
        if (factor.Path is not null)
        {
            foreach (var meter in factor.Meters)
            {
                Add(factor, SlotOf(factor.Path, meter), factor.OfPath is null ? -1 : SlotOf(factor.OfPath, meter));
            }
        }
        else if (factor is { OfMeter: { } of, Meters.Count: 1 })
        {
            foreach (var path in PathsOf(factor))
            {
                Add(factor, SlotOf(path, factor.Meters[0]), SlotOf(path, of));
            }
        }
    }

    /// <summary>At every combination of the other axes' values.</summary>
    private void AddMakersAlong(string axis, Factor factor)
    {
        foreach (var path in _written.Where(p => p.Coordinates.Any(c => c.Axis == axis && c.Value == factor.Path)))
        {
            if (factor.InPaths.Count > 0 && !factor.InPaths.Contains(path.Id))
            {
                continue;
            }

            var coordinates = path.Coordinates.Select(c => c.Axis == axis ? c with { Value = factor.OfPath ?? "" } : c).ToValueList();
            if (Array.Find(_written, p => p.Coordinates == coordinates) is { } of)
            {
                foreach (var meter in factor.Meters)
                {
                    Add(factor, SlotOf(path.Id, meter), SlotOf(of.Id, meter));
                }
            }
        }
    }

    private IEnumerable<string?> PathsOf(Factor factor)
    {
        if (factor.InPaths.Count > 0)
        {
            return factor.InPaths;
        }

        return _written.Length == 0 ? new string?[] { null } : _written.Select(p => (string?)p.Id);
    }

    private void Add(Factor factor, int slot, int of)
    {
        if (slot >= 0 && of >= 0)
        {
            (_makers[slot] ??= []).Add(new Maker(factor, of));
        }
    }
}

/// <summary>A factor and the place whose rate it multiplies.</summary>
internal sealed record Maker(Factor Factor, int Of)
{
    private readonly HashSet<string>? _skus = Factor.Skus.Count == 0 ? null : new HashSet<string>(Factor.Skus, StringComparer.Ordinal);

    public bool AppliesTo(Sku sku) => _skus is null || _skus.Contains(sku.Id);
}
