using RateCards.Compiler.Model;
using RateCards.Conformance.Tests;
using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Sql;

namespace RateCards.Tests.Shared;

/// <summary>The same project as a database prices it.</summary>
internal sealed partial record AcmeTraffic
{
    public Project Compile() => MadeUpProject.Compile(Files);

    /// <summary>Runs the script, fills <c>requests</c> and gives the rows of a query, in a database of its own.</summary>
    public IReadOnlyList<string?[]> Query(string dialectId, string requests, string query, string before = "")
    {
        var dialect = SqlDialects.All.Single(d => d.Id == dialectId);
        return SqlRunner.Query(dialect, $"{before}{SqlScript.Text(Compile(), dialect)}INSERT INTO requests {requests};\n", query);
    }
}
