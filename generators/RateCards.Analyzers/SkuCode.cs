using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RateCards.Analyzers;

/// <summary>An SKU.</summary>
/// <param name="Name">Name of its class within the card's; null where it has none.</param>
/// <param name="RetiredSince">The day from which on it cannot be bought, where that is the project's date or before; null where it can be.</param>
internal sealed record SkuCode(string Id, string? Name, string? RetiredSince)
{
    public static SkuCode Of(string id, string retired, ClassDeclarationSyntax? type) =>
        new(id, type?.Identifier.ValueText, type is not null && IsRetired(type) ? retired : null);

    /// <summary>The generator marks the classes of those that are, and no others, as obsolete.</summary>
    public static bool IsRetired(ClassDeclarationSyntax type) => type.AttributeLists.Count > 0;
}
