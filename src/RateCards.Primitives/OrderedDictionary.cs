#if !NET9_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>What this library needs of the framework's dictionary that keeps the order in which keys were added, where there is none.</summary>
internal sealed class OrderedDictionary<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> pairs, IEqualityComparer<TKey> comparer) : IReadOnlyDictionary<TKey, TValue>
    where TKey : notnull
{
    private readonly List<TKey> _keys = [.. pairs.Select(p => p.Key)];
    private readonly Dictionary<TKey, TValue> _values = pairs.ToDictionary(p => p.Key, p => p.Value, comparer);

    public OrderedDictionary(IEqualityComparer<TKey> comparer)
        : this([], comparer)
    {
    }

    public int Count => _keys.Count;

    public IEnumerable<TKey> Keys => _keys;

    public IEnumerable<TValue> Values => _keys.Select(key => _values[key]);

    public TValue this[TKey key]
    {
        get => _values[key];
        set
        {
            if (!_values.ContainsKey(key))
            {
                _keys.Add(key);
            }

            _values[key] = value;
        }
    }

    public void Add(TKey key, TValue value)
    {
        _values.Add(key, value);
        _keys.Add(key);
    }

    public bool ContainsKey(TKey key) => _values.ContainsKey(key);

#pragma warning disable CS8767 // Where the framework says nothing of null, ours says more.
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => _values.TryGetValue(key, out value);
#pragma warning restore CS8767

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _keys.Select(key => new KeyValuePair<TKey, TValue>(key, _values[key])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
#endif
