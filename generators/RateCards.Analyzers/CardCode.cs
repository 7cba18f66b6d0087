using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Analyzers;

/// <summary>A card's ids and constants, read from its generated class.</summary>
internal sealed class CardCode
{
    private static readonly ConditionalWeakTable<SyntaxTree, CardCode> Known = new();

    private readonly Lazy<IReadOnlyList<RateCode>> _rates;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _patterns = [];

    private CardCode(ClassDeclarationSyntax type)
    {
        // card, provider, sources, SKUs, rates, tariffs: what CSharpCards hands to a RateTable.
        var texts = type.Members.OfType<FieldDeclarationSyntax>()
            .Where(f => f.Declaration.Type is IdentifierNameSyntax { Identifier.ValueText: "RateTable" })
            .Select(f => f.Declaration.Variables[0].Initializer?.Value).OfType<ImplicitObjectCreationExpressionSyntax>()
            .Select(c => c.ArgumentList.Arguments.Select(a => (a.Expression as LiteralExpressionSyntax)?.Token.ValueText ?? "").ToList())
            .FirstOrDefault(t => t.Count == 6) ?? ["", "", "", "", "", ""];
        Id = texts[0];
        var classes = type.Members.OfType<ClassDeclarationSyntax>().Select(c => (Type: c, Id: IdOf(c))).Where(c => c.Id is not null)
            .ToDictionary(c => c.Id!, c => c.Type, StringComparer.Ordinal);
        Skus = [.. Lines(texts[3]).Select(line => line.Split('\t'))
            .Select(fields => SkuCode.Of($"{Id}.{fields[0]}", fields[1], classes.TryGetValue($"{Id}.{fields[0]}", out var c) ? c : null))];
        RateIds = new HashSet<string>(Lines(texts[4]).Select(line => $"{Id}.{line.Substring(0, line.IndexOf(' '))}"), StringComparer.Ordinal);
        foreach (var fields in Lines(texts[5]).Select(line => line.Split('\t')))
        {
            _ = fields[0] switch
            {
                "sku" or "name" => _names.Add(fields[1]),
                "match" => Add(fields[2]),
                _ => false,
            };
        }

        Name = type.Identifier.ValueText;
        Namespace = type.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.ToString() ?? "";
        _rates = new(() => [.. classes.OrderBy(c => c.Key, StringComparer.Ordinal).Where(c => !SkuCode.IsRetired(c.Value)).SelectMany(c => RatesOf(c.Value, $"{FullName}.{c.Value.Identifier.ValueText}"))]);

        bool Add(string pattern)
        {
            _patterns.Add(pattern);
            return true;
        }
    }

    public string Id { get; }

    public IReadOnlyList<SkuCode> Skus { get; }

    /// <summary>Ids of all its rates.</summary>
    public ISet<string> RateIds { get; }

    /// <summary>Its rates in force on the project's date, of SKUs that are sold on it.</summary>
    public IReadOnlyList<RateCode> Rates => _rates.Value;

    /// <summary>Names by which requests find its SKUs.</summary>
    public IEnumerable<string> ModelNames => _names;

    /// <summary>The class's name.</summary>
    public string Name { get; }

    /// <summary>The namespace of the class.</summary>
    public string Namespace { get; }

    public string FullName => $"global::{Namespace}.{Name}";

    /// <summary>Whether a model's name means an SKU of it.</summary>
    public bool Knows(string model) => _names.Contains(model) || _patterns.Exists(p => MatchRule.Matches(p, model));

    public static CardCode Of(ClassDeclarationSyntax type) => Known.GetValue(type.SyntaxTree, _ => new CardCode(type));

    /// <summary>The rates of an SKU's class, and of the classes of its paths.</summary>
    private static IEnumerable<RateCode> RatesOf(ClassDeclarationSyntax type, string name)
    {
        foreach (var member in type.Members)
        {
            if (member is ClassDeclarationSyntax path)
            {
                foreach (var rate in RatesOf(path, $"{name}.{path.Identifier.ValueText}"))
                {
                    yield return rate;
                }
            }
            else if (member is FieldDeclarationSyntax { Declaration: { Variables: [var field], Type: var unit } }
                && field.Initializer?.Value is ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: decimal amount } }] })
            {
                yield return new RateCode($"{name}.{field.Identifier.ValueText}", unit.ToString(), amount);
            }
        }
    }

    /// <summary>The constant by which an SKU is found; null in a class that is not an SKU's.</summary>
    private static string? IdOf(ClassDeclarationSyntax type) => type.Members.OfType<FieldDeclarationSyntax>()
        .Select(f => f.Declaration.Variables[0])
        .Where(f => f.Identifier.ValueText == CSharpNames.Id)
        .Select(f => (f.Initializer?.Value as LiteralExpressionSyntax)?.Token.ValueText)
        .FirstOrDefault();

    private static string[] Lines(string text) => text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
}
