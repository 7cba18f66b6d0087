using RateCards.Compiler.Base;
using RateCards.Interchange.Comparison;
using RateCards.Targets.Data;

namespace RateCards.Cli.Reconcile;

/// <summary>A comparison for programs: counts, and a list of differences.</summary>
internal static class ComparisonJson
{
    public static string Write(ListComparison comparison, string format, Date day, decimal tolerance) => JsonObject.Of(
        ("format", format),
        ("asOf", day.ToString()),
        ("tolerance", tolerance),
        ("compared", comparison.Compared),
        ("differs", comparison.CountOf(DifferenceKind.Differs)),
        ("notInCards", comparison.CountOf(DifferenceKind.NotInCards)),
        ("notInList", comparison.CountOf(DifferenceKind.NotInList)),
        ("differences", JsonArray.Of(comparison.Differences.Select(Of)))).ToIndentedString(2) + "\n";

    private static JsonObject Of(ListDifference difference) => JsonObject.Of(
        ("kind", FailWords.Of(difference.Kind)),
        ("provider", JsonNode.Optional(difference.Provider.Length == 0 ? null : difference.Provider)),
        ("model", difference.Model),
        ("price", JsonNode.Optional(difference.Subject.Length == 0 ? null : difference.Subject)),
        ("rate", JsonNode.Optional(difference.Ours?.Field)),
        ("unit", (difference.Listed ?? difference.Ours)!.Unit),
        ("cards", difference.Ours is { } ours ? ours.Amount : (JsonNode?)null),
        ("list", difference.Listed is { } listed ? listed.Amount : (JsonNode?)null),
        ("field", JsonNode.Optional(difference.Listed?.Field)));
}
