using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;

namespace RateCards.Targets.Sql;

/// <summary>What prices the requests of a table that somebody else fills, with the script's own views.</summary>
internal sealed class SqlPricing
{
    private readonly SqlDialect _dialect;
    private readonly SqlOffers _offers;

    private readonly SqlConditions _conditions;

    private SqlPricing(SqlDialect dialect, SqlOffers offers) => (_dialect, _offers, _conditions) = (dialect, offers, new SqlConditions(dialect, offers.Conditions));

    /// <summary>Null where the project does not say how requests are priced.</summary>
    public static SqlPricing? Of(Project project, SqlDialect dialect) => SqlScript.Offers(project) is { } offers ? new SqlPricing(dialect, offers) : null;

    /// <summary>Whether some offer's requests have to be priced one by one; else they may be added up by model, day, conditions and <see cref="StepsOf"/>.</summary>
    public bool NeedsRows => _offers.RowByRow.Count > 0;

    /// <summary>Whether requests of a model and a day are told apart before they are added up.</summary>
    public bool IsSplit => _offers.Steps.Count > 0 || _offers.Conditions.Count > 0;

    /// <summary>The conditions that requests name, each with its column.</summary>
    public IReadOnlyList<(string Column, RequestCondition Condition)> Named => _conditions.Named;

    /// <summary>The value that is meant by what a log has, which may be null.</summary>
    /// <param name="text">What stands for that.</param>
    public string ValueOf(RequestCondition condition, string text) => _conditions.ValueOf(condition, text);

    /// <summary>The columns of all conditions, as they are written.</summary>
    public IReadOnlyList<string> Conditions => _conditions.Names;

    /// <summary>The columns by which requests are told apart before they are added up, with the value of a request.</summary>
    /// <param name="count">What stands for a count of the request, or for what is left of one, as a double.</param>
    public IEnumerable<(string Name, string Value)> StepsOf(Func<string, string> count) => _offers.StepsOf(_dialect, count);

    /// <summary>Requests with the hours of cards at which they were made.</summary>
    /// <param name="requests">A query of them, each with its <c>requested_minute</c> since 1970 in UTC.</param>
    public string WithHours(string requests) =>
        _conditions.HaveHours ? $"SELECT r.*{_conditions.Hours} FROM ({_conditions.WithClocks("r.*", $"({requests})")}) AS r" : requests;

    /// <summary>A query of how many requests at least one offer has a price for, or none has, behind <see cref="Script"/>.</summary>
    public string Requests(bool havePrice) => new SqlTraffic(_dialect, _offers).Requests(havePrice);

    /// <summary>The view <c>priced_traffic</c>, and what it reads.</summary>
    /// <param name="ofRows">Of a table that has what the script's view <c>checked_requests</c> has; else of one like its view <c>traffic</c>.</param>
    public string Script(bool ofRows)
    {
        var code = new OutputText();
        foreach (var table in _offers.Tables(_dialect))
        {
            SqlTables.Write(code, _dialect, table);
        }

        var traffic = new SqlTraffic(_dialect, _offers);
        if (ofRows)
        {
            traffic.WriteTotalsOnce(code);
        }

        traffic.WritePricedTraffic(code);
        return code.Take();
    }
}
