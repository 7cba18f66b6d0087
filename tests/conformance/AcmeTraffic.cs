using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Sql;

namespace RateCards.Tests.Shared;

/// <summary>The same project as a database prices it.</summary>
internal sealed partial record AcmeTraffic
{
    public Project Compile()
    {
        var compilation = RateCardCompiler.Compile(Files.Select(f => new SourceText(f.Path, f.Text)));
        compilation.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        return compilation.Project!;
    }

    /// <summary>Runs the script, fills <c>requests</c> and gives the rows of a query, in a database of its own.</summary>
    public IReadOnlyList<string?[]> Query(string dialectId, string requests, string query, string before = "")
    {
        var dialect = SqlDialects.All.Single(d => d.Id == dialectId);
        return SqlRunner.Query(dialect, $"{before}{SqlScript.Text(Compile(), dialect)}INSERT INTO requests {requests};\n", query);
    }
}
