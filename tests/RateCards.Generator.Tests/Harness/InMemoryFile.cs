using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RateCards.Generator.Tests.Harness;

/// <summary>A file of a project that is nowhere on disk.</summary>
internal sealed class InMemoryFile(string projectPath, string content) : AdditionalText
{
    /// <summary>Where the build is told the project's files are.</summary>
    public const string Folder = "/project/";

    /// <summary>The file of the project that is built, where it has no cards.</summary>
    public const string Host = "App.csproj";

    private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

    public string ProjectPath { get; } = projectPath;

    public override string Path => Folder + ProjectPath;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
