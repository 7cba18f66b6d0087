using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using RateCards.Generator;
using RateCards.Generator.Tests;
using RateCards.Generator.Tests.Harness;
using RateCards.Primitives;

namespace RateCards.Analyzers.Tests;

/// <summary>A project with Acme's generated prices, in the oldest compiler that the package is for.</summary>
internal sealed class CodeFixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(TokenRate).Assembly.Location),
    ];

    private static readonly ImmutableArray<(string Name, string Code)> Generated = Generate();

    private CodeFixTest()
    {
        // The framework's own, which this test runs on: nothing is fetched.
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(References);
        foreach (var (name, code) in Generated)
        {
            TestState.Sources.Add((name, code));
            FixedState.Sources.Add((name, code));
        }
    }

    /// <summary>What is found in an expression's text where marks say so, and nothing else.</summary>
    public static Task Finds(string expression) => FixedAs(expression, expression);

    /// <summary>The same, and the expression after the fix.</summary>
    /// <param name="action">Which of the offered fixes.</param>
    public static Task FixedAs(string expression, string fixedExpression, int action = 0) => new CodeFixTest<TAnalyzer, TFix>().Run(expression, fixedExpression, action);

    /// <summary>The same, with the message of what is found.</summary>
    public static Task Says(string expression, string message) => new CodeFixTest<TAnalyzer, EmptyCodeFixProvider>().Run(expression, expression, 0, message);

    private Task Run(string expression, string fixedExpression, int action, string? message = null)
    {
        TestState.Sources.Insert(0, ("/0/Code.cs", SourceText.From(Code(expression))));
        FixedState.Sources.Insert(0, ("/0/Code.cs", SourceText.From(Code(fixedExpression))));
        // What has no fix is found again.
        FixedState.MarkupHandling = MarkupMode.Allow;
        CodeActionIndex = action;
        // All in a file shows it; a project and a solution take as long again, and are Roslyn's own loops over files.
        CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
        if (message is not null)
        {
            var (id, text) = (message[..6], message[8..]);
            ExpectedDiagnostics.Add(new DiagnosticResult(new TAnalyzer().SupportedDiagnostics.Single(d => d.Id == id)).WithLocation(0).WithMessage(text));
        }

        return RunAsync();
    }

    private static string Code(string expression) => $$"""
        using System;
        using System.Collections.Generic;
        using RateCards.Primitives;
        using Sample.Prices;

        public static class Code
        {
            private const string Known = "acme.model-a";
            private static readonly Tokens tokens = new(400_000);
            private static readonly Seconds time = new(60);

            public static object? Value(string given, decimal factor) => {{expression}};
        }
        """;

    private static ImmutableArray<(string Name, string Code)> Generate()
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        var driver = CSharpGeneratorDriver.Create(
            [new RateCardsGenerator().AsSourceGenerator()], AcmeProject.Files.Select(f => new InMemoryFile(f.Path, f.Content)), options, new BuildOptions());
        var result = driver.RunGenerators(CSharpCompilation.Create("Generated", [], References)).GetRunResult();
        result.Diagnostics.ShouldBeEmpty();
        return [.. result.Results.Single().GeneratedSources.Select(s => ($"/0/{s.HintName}", s.SourceText.ToString()))];
    }
}
