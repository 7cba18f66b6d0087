using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;
using RateCards.Interchange.Comparison;

namespace RateCards.Cli.Reconcile;

/// <summary>What of a comparison makes the call fail: words joined by <c>or</c>, or <c>none</c>.</summary>
internal static class FailWords
{
    public const string Default = "differs or not-in-cards";

    private const string None = "none";

    private static readonly (string Word, DifferenceKind Kind)[] Words =
        [("differs", DifferenceKind.Differs), ("not-in-cards", DifferenceKind.NotInCards), ("not-in-list", DifferenceKind.NotInList)];

    /// <summary>The word for a kind of difference.</summary>
    public static string Of(DifferenceKind kind) => Words.First(w => w.Kind == kind).Word;

    /// <exception cref="CallException">A word is none of these.</exception>
    public static IReadOnlyList<DifferenceKind> Read(string text) => text == None ? [] :
    [
        .. text.Split(" or ", StringSplitOptions.TrimEntries).Select(word => Words.FirstOrDefault(w => w.Word == word) is { Word: not null } known
            ? known.Kind
            : throw new CallException($"--fail-if knows no '{word}'.{Suggestion.DidYouMean(word, Words.Select(w => w.Word))} The words are: {string.Join(", ", Words.Select(w => w.Word))}, joined by 'or'; or {None}.")),
    ];
}
