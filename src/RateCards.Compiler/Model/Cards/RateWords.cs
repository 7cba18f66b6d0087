using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>The words that may stand in an amount's place: for cards, pins, edits, schemas and suggestions alike.</summary>
internal static class RateWords
{
    private static readonly Dictionary<string, RateValue> ByText = new RateValue[]
        { RateValue.Free, RateValue.NotPublished, RateValue.NotOffered, RateValue.OnRequest, RateValue.Unlimited }
        .ToDictionary(v => v.Words, StringComparer.Ordinal);

    /// <summary>In the order in which they are suggested.</summary>
    public static ValueList<string> All { get; } = ByText.Keys.ToValueList();

    /// <summary>The value that a word stands for; null where it is none of them.</summary>
    public static RateValue? Find(string text) => ByText.TryGetValue(text, out var value) ? value : null;
}
