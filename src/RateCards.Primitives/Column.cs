using System.Diagnostics.CodeAnalysis;

namespace RateCards.Primitives;

/// <summary>
/// One input of many workloads: a value for each of them, or one for all. Numbers that stand in memory already become a
/// column without a copy: <c>MemoryMarshal.Cast&lt;double, Tokens&gt;(numbers)</c>.
/// </summary>
public readonly ref struct Column<T>
    where T : struct
{
    private readonly ReadOnlySpan<T> _values;
    private readonly int _mask;

    /// <param name="values">A value for each workload, or a single one for all.</param>
    public Column(ReadOnlySpan<T> values)
    {
        _values = values;
        _mask = values.Length == 1 ? 0 : -1;
    }

#if NET
    public static implicit operator Column<T>([UnscopedRef] in T value) => new(new ReadOnlySpan<T>(in value));
#else
    // A span over a value itself takes a framework that has references as fields.
    public static implicit operator Column<T>(T value) => new(new[] { value });
#endif

    public static implicit operator Column<T>(ReadOnlySpan<T> values) => new(values);

    public static implicit operator Column<T>(Span<T> values) => new(values);

    public static implicit operator Column<T>(T[] values) => new(values);

    /// <summary>The value of a workload.</summary>
    public ref readonly T this[int workload] => ref _values[workload & _mask];

    /// <summary>Called by generated code before it computes.</summary>
    /// <param name="workloads">How many results are asked for.</param>
    /// <param name="name">What the column is the argument of.</param>
    /// <exception cref="ArgumentException">There is neither a value for each workload nor one for all.</exception>
    public void Check(int workloads, string name)
    {
        if (_mask != 0 && _values.Length != workloads)
        {
            throw new ArgumentException($"There are {_values.Length} values for {workloads} results.", name);
        }
    }
}
