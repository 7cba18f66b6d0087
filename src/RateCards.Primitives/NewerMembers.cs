#if !NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RateCards.Primitives;

/// <summary>Members of newer frameworks that the code calls, for .NET Standard 2.0, where they are looked for last.</summary>
internal static class NewerMembers
{
    public static string[] Split(this string text, char separator, StringSplitOptions options) => text.Split([separator], options);

    public static string[] Split(this string text, char separator, int count) => text.Split([separator], count);

    public static int IndexOf(this string text, char value, StringComparison comparison) => text.IndexOf(value.ToString(), comparison);

    public static bool Contains(this string text, char value, StringComparison comparison) => text.IndexOf(value, comparison) >= 0;

    public static bool TryAdd<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey key, TValue value)
        where TKey : notnull
    {
        if (dictionary.ContainsKey(key))
        {
            return false;
        }

        dictionary.Add(key, value);
        return true;
    }

    public static TValue? GetValueOrDefault<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey key)
        where TKey : notnull => dictionary.TryGetValue(key, out var value) ? value : default;

    public static TValue GetValueOrDefault<TKey, TValue>(this Dictionary<TKey, TValue> dictionary, TKey key, TValue otherwise)
        where TKey : notnull => dictionary.TryGetValue(key, out var value) ? value : otherwise;

    public static bool StartsWith(this string text, char value) => text.Length > 0 && text[0] == value;

    public static IEnumerable<T> Order<T>(this IEnumerable<T> items) => items.OrderBy(item => item);

    /// <summary>The first of those with the least key, or none.</summary>
    public static T? MinBy<T, TKey>(this IEnumerable<T> items, Func<T, TKey> keyOf) => items.OrderBy(keyOf).FirstOrDefault();

    extension(Math)
    {
        /// <summary>Of a number from zero on.</summary>
        public static double BitDecrement(double value) => value == 0 ? -double.Epsilon : BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) - 1);
    }

    extension(MemoryMarshal)
    {
        public static ref T GetArrayDataReference<T>(T[] array) => ref MemoryMarshal.GetReference(array.AsSpan());
    }

    extension(ArgumentNullException)
    {
        public static void ThrowIfNull(object? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        {
            if (argument is null)
            {
                throw new ArgumentNullException(name);
            }
        }
    }
}
#endif
