using System.Collections.Immutable;

namespace RateCards.Analyzers;

/// <summary>What an analyzer hands to a fix: lists of texts, by the names of this class.</summary>
public static class FixProperties
{
    /// <summary>Ids that may have been meant, nearest first.</summary>
    public const string Ids = nameof(Ids);

    /// <summary>What may stand in place of a number: C# expressions.</summary>
    public const string Expressions = nameof(Expressions);

    private const char Separator = '\n';

    internal static ImmutableDictionary<string, string?> Of(string name, IEnumerable<string> values) =>
        ImmutableDictionary<string, string?>.Empty.Add(name, string.Join(Separator.ToString(), values));

    /// <summary>The texts of a name; none where there is nothing to offer.</summary>
    public static IReadOnlyList<string> Read(ImmutableDictionary<string, string?> properties, string name) =>
        properties.TryGetValue(name, out var text) && !string.IsNullOrEmpty(text) ? text!.Split(Separator) : [];
}
