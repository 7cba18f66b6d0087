using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Templates;
using RateCards.Targets;

namespace RateCards.Docs.Publishing;

/// <summary>What a build makes, and everything that is wrong with it.</summary>
/// <param name="Files">All outputs by path; empty where an error leaves nothing to publish.</param>
/// <param name="Claims">Every claim that the pages make, true or false.</param>
internal sealed record BuildResult(ValueList<OutputFile> Files, ValueList<Diagnostic> Diagnostics, ValueList<ClaimResult> Claims)
{
    /// <summary>Where each number on a page comes from, by the page's path.</summary>
    public IReadOnlyDictionary<string, PageNumbers> Numbers { get; init; } = new Dictionary<string, PageNumbers>();

    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
