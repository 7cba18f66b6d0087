using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RateCards.Compiler.CSharp;

namespace RateCards.Analyzers;

/// <summary>
/// The cards of the project that is compiled, as the generator has written them. Its code says all that analyzers need, so that
/// they read no file and compile no card; and the tree of a card stays the same object while somebody types C#, so that it is
/// read once (<see cref="CardCode"/>). Nothing is read before some code names a rate.
/// </summary>
internal sealed class GeneratedRates
{
    private GeneratedRates(IReadOnlyList<CardCode> cards) => Cards = cards;

    public IReadOnlyList<CardCode> Cards { get; }

    /// <summary>Every SKU's id.</summary>
    public IEnumerable<string> SkuIds => Cards.SelectMany(c => c.Skus).Select(s => s.Id);

    /// <summary>The SKU that an id names, or whose rate it names; null where there is none.</summary>
    public SkuCode? FindSku(string id)
    {
        var parts = id.Split('.');
        return parts.Length < 2 ? null : FindCard(id)?.Skus.FirstOrDefault(s => s.Id == $"{parts[0]}.{parts[1]}");
    }

    /// <summary>The card that an id begins with; null where there is none.</summary>
    public CardCode? FindCard(string id) => Cards.FirstOrDefault(c => c.Id == id.Split('.')[0]);

    /// <summary>Whether a type is the generated class that finds rates by id.</summary>
    public static bool IsRatesClass(INamedTypeSymbol? type) =>
        type is { Name: CSharpNames.Rates, ContainingType: null }
        && type.GetAttributes().Any(a => a is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: "RateCards" }, ..] });

    /// <summary>The cards beside the generated class that finds their rates.</summary>
    /// <returns>Null where another project's build has generated it: there is its code, but not its text.</returns>
    public static GeneratedRates? Of(INamedTypeSymbol rates, CancellationToken cancellationToken)
    {
        var declaration = rates.DeclaringSyntaxReferences.Select(r => r.GetSyntax(cancellationToken)).OfType<ClassDeclarationSyntax>().FirstOrDefault();
        var tables = declaration?.Members.OfType<FieldDeclarationSyntax>().Select(f => f.Declaration.Variables[0].Initializer?.Value)
            .OfType<ImplicitObjectCreationExpressionSyntax>().FirstOrDefault(c => c.ArgumentList.Arguments.All(a => a.Expression is MemberAccessExpressionSyntax));
        return tables is null ? null : new GeneratedRates([.. tables.ArgumentList.Arguments
            .Select(a => ((MemberAccessExpressionSyntax)a.Expression).Expression.ToString())
            .Select(card => CardOf(rates, card.Substring(card.LastIndexOf('.') + 1), cancellationToken))
            .OfType<CardCode>()]);
    }

    /// <summary>The cards of a compilation; null where it has none of its own.</summary>
    public static GeneratedRates? Of(Compilation compilation, CancellationToken cancellationToken) =>
        compilation.GetSymbolsWithName(CSharpNames.Rates, SymbolFilter.Type, cancellationToken).OfType<INamedTypeSymbol>().FirstOrDefault(IsRatesClass) is { } rates
            ? Of(rates, cancellationToken)
            : null;

    private static CardCode? CardOf(INamedTypeSymbol rates, string name, CancellationToken cancellationToken) =>
        rates.ContainingNamespace.GetTypeMembers(name).SelectMany(t => t.DeclaringSyntaxReferences)
            .Select(r => r.GetSyntax(cancellationToken)).OfType<ClassDeclarationSyntax>()
            .Select(CardCode.Of).FirstOrDefault();
}
