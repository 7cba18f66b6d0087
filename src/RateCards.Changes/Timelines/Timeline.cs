using RateCards.Compiler.Base;

namespace RateCards.Changes.Timelines;

/// <summary>A value from a date on.</summary>
internal sealed record TimelinePoint<T>(Date Since, T Value)
    where T : class;

/// <summary>
/// What is in force by date: nothing before the first point, then each point's value up to the next one. A point that
/// only restates the value before it is not a point, so that a price which was seen again has not changed.
/// </summary>
internal sealed class Timeline<T>
    where T : class
{
    private readonly IEqualityComparer<T> _comparer;

    /// <param name="points">Oldest first.</param>
    public Timeline(IEnumerable<TimelinePoint<T>> points, IEqualityComparer<T> comparer)
    {
        _comparer = comparer;
        var distinct = new List<TimelinePoint<T>>();
        foreach (var point in points)
        {
            if (distinct.Count == 0 || !comparer.Equals(distinct[^1].Value, point.Value))
            {
                distinct.Add(point);
            }
        }

        Points = distinct;
    }

    public IReadOnlyList<TimelinePoint<T>> Points { get; }

    public bool IsEmpty => Points.Count == 0;

    public TimelinePoint<T>? At(Date date) => Points.LastOrDefault(p => p.Since <= date);

    public bool BeginsAnewOn(Date date) => Points.Any(p => p.Since == date);

    public bool Same(T? left, T? right) => left is null || right is null ? left == right : _comparer.Equals(left, right);

    public bool SameAs(Timeline<T> other) =>
        Points.Count == other.Points.Count
        && Points.Zip(other.Points).All(pair => pair.First.Since == pair.Second.Since && Same(pair.First.Value, pair.Second.Value));
}
