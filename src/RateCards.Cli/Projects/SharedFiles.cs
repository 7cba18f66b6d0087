using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Docs.Pages;

namespace RateCards.Cli.Projects;

/// <summary>What versions of a project have in common: a file that is in several of them is read and compiled once.</summary>
internal sealed class SharedFiles
{
    public CompiledFiles Compiled { get; } = new();

    public PageTemplates Templates { get; } = new();

    /// <summary>Forgets what no file of these says.</summary>
    public void KeepOnly(IReadOnlyList<SourceText> files)
    {
        Compiled.KeepOnly(files);
        Templates.KeepOnly(files);
    }
}
