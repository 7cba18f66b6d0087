using RateCards.Compiler.Calculators;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Formulas;
using RateCards.Compiler.Model;
using RateCards.Compiler.Text;

namespace RateCards.Compiler;

/// <summary>The compiler: a project's files in, a checked model and everything that is wrong with them out.</summary>
public static class RateCardCompiler
{
    /// <summary>Compiles a project.</summary>
    /// <param name="files">The project file and all cards, formulas and calculators, in any order.</param>
    /// <param name="asOf">The date to resolve at, where it is not to be the project file's.</param>
    public static Compilation Compile(IEnumerable<SourceText> files, Date? asOf = null, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();
}

/// <summary>What a compilation found. <see cref="Project"/> is null where the errors leave no model to speak of.</summary>
public sealed record Compilation(Project? Project, ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
