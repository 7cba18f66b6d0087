using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RateCards.Tests.Shared;

namespace RateCards.Generator.Tests;

/// <summary>What an editor shows of the generated code and of the types that it stands on: what each function gives, and in which unit.</summary>
public sealed class DocumentationTests
{
    /// <summary>What the contracts of .NET and of measures say already.</summary>
    private static readonly string[] OfContracts = ["FromValue", "FromAmount", "CompareTo", "GetEnumerator", "Equals", "GetHashCode", "ToString"];

    [Fact]
    public void Every_generated_function_says_what_it_gives() =>
        Undocumented(AcmeProject.Run().Output.SyntaxTrees.Where(t => t.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)), 8).ShouldBeEmpty();

    [Fact]
    public void Every_function_of_the_primitives_says_what_it_gives() =>
        Undocumented(
            Directory.EnumerateFiles(Path.Combine(TestData.Root, "src/RateCards.Primitives"), "*.cs")
                // A part of .NET, for those that have it not.
                .Where(f => Path.GetFileName(f) != "DateOnly.cs").Order(StringComparer.Ordinal)
                .Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview), f)),
            15).ShouldBeEmpty();

    [Fact]
    public void A_generated_formula_names_the_unit_of_its_value_and_of_each_parameter()
    {
        var documentation = Functions(AcmeProject.Run().Output.SyntaxTrees).First(m => Documentation(m).Contains("<param name=", StringComparison.Ordinal) && Documentation(m).Contains("<remarks>", StringComparison.Ordinal));

        Documentation(documentation).ShouldMatch("<returns>[^<]+, in [^<]+</returns>");
        System.Text.RegularExpressions.Regex.Matches(Documentation(documentation), "<param name=\"[^\"]+\">([^<]+)</param>").Select(m => m.Groups[1].Value)
            .ShouldAllBe(text => text.Contains(", in ", StringComparison.Ordinal));
    }

    /// <param name="least">How many functions there are at least, so that none of them is a finding too.</param>
    private static List<string> Undocumented(IEnumerable<SyntaxTree> trees, int least)
    {
        var functions = Functions(trees).ToList();
        functions.Count.ShouldBeGreaterThan(least);
        return [.. functions.Where(m => !Documentation(m).Contains("<summary>", StringComparison.Ordinal) || (!IsVoid(m) && !Documentation(m).Contains("<returns>", StringComparison.Ordinal)))
            .Select(m => $"{Path.GetFileName(m.SyntaxTree.FilePath)}: {m.Identifier.Text}")];
    }

    private static IEnumerable<MethodDeclarationSyntax> Functions(IEnumerable<SyntaxTree> trees) =>
        trees.SelectMany(t => t.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            .Where(m => IsPublic(m) && !OfContracts.Contains(m.Identifier.Text));

    private static bool IsPublic(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.PublicKeyword) && member.Ancestors().OfType<BaseTypeDeclarationSyntax>().All(t => t.Modifiers.Any(SyntaxKind.PublicKeyword));

    private static bool IsVoid(MethodDeclarationSyntax method) => method.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };

    private static string Documentation(SyntaxNode node) => node.GetLeadingTrivia().ToFullString();
}
