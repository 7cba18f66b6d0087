using System.Text;
using RateCards.Compiler.Model;

namespace RateCards.Targets.Sql;

/// <summary>What prices the requests of a table that somebody else fills, with the script's own views.</summary>
public sealed class SqlPricing
{
    private readonly SqlDialect _dialect;
    private readonly SqlOffers _offers;

    private SqlPricing(SqlDialect dialect, SqlOffers offers) => (_dialect, _offers) = (dialect, offers);

    /// <summary>Null where the project does not say how requests are priced.</summary>
    public static SqlPricing? Of(Project project, SqlDialect dialect) => SqlScript.Offers(project) is { } offers ? new SqlPricing(dialect, offers) : null;

    /// <summary>Whether some offer's requests have to be priced one by one; else they may be added up by model, day and <see cref="StepsOf"/>.</summary>
    public bool NeedsRows => _offers.RowByRow.Count > 0;

    /// <summary>Whether requests of a model and a day are told apart before they are added up.</summary>
    public bool HasSteps => _offers.Steps.Count > 0;

    /// <summary>The columns by which requests are told apart before they are added up, with the value of a request.</summary>
    /// <param name="count">What stands for a count of the request, or for what is left of one, as a double.</param>
    public IEnumerable<(string Name, string Value)> StepsOf(Func<string, string> count) => _offers.StepsOf(_dialect, count);

    /// <summary>The view <c>priced_traffic</c>, and what it reads.</summary>
    /// <param name="ofRows">Of a table that has what the script's view <c>checked_requests</c> has; else of one like its view <c>traffic</c>.</param>
    public string Script(bool ofRows)
    {
        var code = new StringBuilder();
        foreach (var table in _offers.Tables(_dialect))
        {
            SqlTables.Write(code, _dialect, table);
        }

        var traffic = new SqlTraffic(_dialect, _offers);
        if (ofRows)
        {
            traffic.WriteTotals(code);
        }

        traffic.WritePricedTraffic(code);
        return code.ToString();
    }
}
