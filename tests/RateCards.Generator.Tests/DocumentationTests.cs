using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RateCards.Primitives;

namespace RateCards.Generator.Tests;

/// <summary>What an editor shows of the generated code and of the types that it stands on: what each function gives, and in which unit.</summary>
public sealed class DocumentationTests
{
    /// <summary>What the contracts of .NET and of measures say already.</summary>
    private static readonly string[] OfContracts = ["GetEnumerator", "Equals", "GetHashCode", "ToString", "Symbol"];

    [Fact]
    public void Every_generated_function_says_what_it_gives() =>
        Undocumented(AcmeProject.Run().Output.SyntaxTrees.Where(t => t.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)), 8).ShouldBeEmpty();

    [Fact]
    public void Every_generated_type_field_and_property_says_what_it_is()
    {
        var members = AcmeProject.Run().Output.SyntaxTrees.Where(t => t.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
            .SelectMany(t => t.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>())
            .Where(m => m is (BaseTypeDeclarationSyntax or BaseFieldDeclarationSyntax or BasePropertyDeclarationSyntax) && IsPublic(m))
            .Where(m => !(m is PropertyDeclarationSyntax property && OfContracts.Contains(property.Identifier.Text))).ToList();

        members.Count.ShouldBeGreaterThan(20);
        members.Where(m => !Documentation(m).Contains("<summary>", StringComparison.Ordinal))
            .Select(m => $"{Path.GetFileName(m.SyntaxTree.FilePath)}: {m.ToString().Split('\n')[0]}").ShouldBeEmpty();
    }

    /// <summary>Written by hand or by the generator of measures: what the compiled documentation says of each function that is public.</summary>
    [Fact]
    public void Every_function_of_the_primitives_says_what_it_gives()
    {
        var library = typeof(Usd).Assembly;
        var documented = XDocument.Load(Path.ChangeExtension(library.Location, ".xml")).Descendants("member").Where(m => m.Element("returns") is not null || m.Element("inheritdoc") is not null)
            .GroupBy(m => m.Attribute("name")!.Value.Split('(', '~')[0].Split("``")[0]).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var functions = library.GetExportedTypes().Where(t => !typeof(Delegate).IsAssignableFrom(t))
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.ReturnType != typeof(void) && m.GetBaseDefinition() == m && !m.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Where(m => !m.IsSpecialName || m.Name is "op_Division" && m.ReturnType == typeof(double))
            .GroupBy(m => $"M:{m.DeclaringType!.FullName!.Replace('+', '.')}.{m.Name}").ToList();

        functions.Count.ShouldBeGreaterThan(100);
        functions.Where(f => documented.GetValueOrDefault(f.Key) < f.Count()).Select(f => f.Key).ShouldBeEmpty();
    }

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
