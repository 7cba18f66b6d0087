using System.Text;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Targets.Sql;

/// <summary>
/// The table <c>requests</c>, which the reader fills, and views that price it: <c>priced_requests</c> each request by
/// itself, <c>priced_traffic</c> the whole by offer, model and period. What was counted is added up as whole numbers before
/// it is priced, so that a total does not depend on the order of rows, where that gives the sum of the prices, of each step for
/// itself where prices have steps; else (<see cref="SqlOffers.RowByRow"/>) rows are priced, and their costs added up. Columns of one table are never named
/// without it where another one is read too: a count, a symbol and a column of ours may have the same name.
/// </summary>
internal sealed class SqlTraffic(SqlDialect dialect, SqlOffers offers)
{
    /// <summary>What is said where a formula gives null though everything it takes is there.</summary>
    private string WhyMissing(string table) => $"CASE WHEN {table}.cost IS NULL THEN COALESCE({table}.missing, {dialect.Literal(WithoutValue)}) END";

    private string WithoutValue => offers.AddTerms ? FormattableString.Invariant($"Its formula divides by zero here, or adds up more than {SumNode.MaximumTerms:#,0} terms.") : "Its formula divides by zero here.";

    private string Unpriced(string table) => $"COALESCE({table}.refused, {dialect.Literal("No offer lists this model.")})";

    private static string CommentOf(RequestCondition condition) => condition.IsProvider
        ? "The provider to whom it was made, by name or by the id of a card."
        : $"The {condition.Axis} at which it was served; empty or null is what cards have by default.";

    private IEnumerable<RequestCount> Counts => offers.Traffic.Counts;

    private readonly SqlConditions _conditions = new(dialect, offers.Conditions);

    /// <summary>The table, where it is not there yet.</summary>
    public SqlTable Table => new(
        "requests",
        "requests to be priced under the offers of a calculator; the reader fills it.",
        [
            new("id", dialect.Nullable(dialect.Text), "Of the request."), new("requested_at", dialect.Nullable(dialect.Moment), "The moment; its day in UTC decides what is in force."),
            new("model", dialect.Nullable(dialect.Text), "A name in models."),
            .. _conditions.Named.Select(n => new SqlColumn(n.Column, dialect.Nullable(dialect.Text), CommentOf(n.Condition))),
            .. Counts.Select(c => new SqlColumn(dialect.Name(c.Name), dialect.Nullable(dialect.Whole), $"In {c.Unit}{(c.PartOf is { } whole ? $", of those in {whole}" : "")}.")),
        ],
        [],
        null);

    /// <summary>Every request with its day in UTC, and why it has no price whatever the offer.</summary>
    public void WriteChecks(OutputText code)
    {
        // A text need not be a moment, and infinity, which PostgreSQL has, has no day.
        var day = dialect.DayOf("r.requested_at");
        var cases = new List<(string Condition, string Reason)>
        {
            ($"{day} IS NULL", "The request has no moment."),
            ($"{day} < {dialect.DayLiteral(RequestDays.First.ToString())} OR {day} >= {dialect.DayLiteral(RequestDays.End.ToString())}", $"The request is not from {RequestDays.First.Year} to {RequestDays.End.Year - 1}."),
            ("COALESCE(r.model, '') = ''", "The request has no model."),
        };
        foreach (var count in Counts)
        {
            var column = Column("r", count.Name);
            cases.Add(($"{column} IS NULL", $"The request has no '{count.Name}'."));
            cases.Add(($"{column} < 0 OR {column} > {RequestCounts.Most}", $"'{count.Name}' is not from 0 to {RequestCounts.Most}."));
        }

        cases.AddRange(Counts.Where(c => c.PartOf is not null).Select(c => (
            $"{Column("r", c.Name)} > {Column("r", c.PartOf!)}", $"'{c.Name}' is more than '{c.PartOf}', which it is a part of.")));
        cases.AddRange(_conditions.Refused);
        var own = $"r.id AS id, r.requested_at AS requested_at, r.model AS model{string.Concat(_conditions.Named.Select(n => $", r.{n.Column} AS {n.Column}"))}, {Columns("r")}";
        var requests = _conditions.HaveHours
            ? $"(\n  {_conditions.WithClocks($"{own}, r.requested_minute AS requested_minute", $"(SELECT {own}, {dialect.MinuteOf("r.requested_at")} AS requested_minute FROM {dialect.Table("requests")} AS r)")}\n)"
            : dialect.Table("requests");
        var conditions = string.Concat(_conditions.Named.Select(n => $", {_conditions.ValueOf(n)} AS {n.Column}")) + _conditions.Hours;
        code.Append($"""
            {dialect.CreateView("checked_requests")}SELECT r.id AS id, r.requested_at AS requested_at, r.model AS model, {day} AS requested_on,
              {Columns("r")},
              CASE{string.Concat(cases.Select(c => $"\n    WHEN {c.Condition} THEN {dialect.Literal(c.Reason)}"))}
              END AS refused{conditions}
            FROM {requests} AS r;


            """);
    }

    /// <summary>The ids that several requests have: each of these is priced, and may be the same one.</summary>
    public void WriteDuplicates(OutputText code) => code.Append($"""
        {dialect.CreateView("duplicate_requests")}SELECT r.id AS id, COUNT(*) AS requests
        FROM {dialect.Table("requests")} AS r
        WHERE r.id IS NOT NULL
        GROUP BY r.id
        HAVING COUNT(*) > 1;


        """);

    /// <summary>Every request under every offer.</summary>
    public void WriteRequests(OutputText code) => code.Append($"""
        {dialect.CreateView("priced_requests")}SELECT id, requested_at, model, offer, cost, {WhyMissing("p")} AS missing
        FROM (
        {PricedRows(offers.Ids, ["id", "requested_at"], "r.id AS id, r.requested_at AS requested_at, r.model AS model, o.offer AS offer", isSome: false)}
        ) AS p
        UNION ALL
        SELECT c.id, c.requested_at, c.model, NULL, NULL, {Unpriced("c")}
        FROM {dialect.Table("checked_requests")} AS c
        WHERE c.refused IS NOT NULL OR c.model NOT IN (SELECT name FROM {dialect.Table("models")});


        """);

    /// <summary>The counts of each model and day, and of whatever else the price of a request depends on.</summary>
    public void WriteTotals(OutputText code) => WriteTotals(code, dialect.CreateView("traffic"));

    /// <summary>The same as a table, for who reads it several times and changes no requests in between.</summary>
    public void WriteTotalsOnce(OutputText code) => WriteTotals(code, $"CREATE TABLE {dialect.Table("traffic")} AS\n");

    private void WriteTotals(OutputText code, string create)
    {
        var steps = offers.StepsOf(dialect, count => CountOf("c", count)).ToList();
        code.Append($"""
            {create}SELECT c.model AS model, c.requested_on AS requested_on, COUNT(*) AS requests,
              {Columns("c", column => $"SUM({column})")}, c.refused AS refused{_conditions.Behind("c")}{string.Concat(steps.Select(s => $",\n  {s.Value} AS {s.Name}"))}
            FROM {dialect.Table("checked_requests")} AS c
            GROUP BY c.model, c.requested_on, c.refused{_conditions.Keys("c")}{string.Concat(steps.Select(s => $",\n  {s.Value}"))};


            """);
    }

    /// <summary>Prices what <c>traffic</c> has, and what <c>checked_requests</c> has where rows are priced one by one.</summary>
    public void WritePricedTraffic(OutputText code)
    {
        code.Append(dialect.CreateView("priced_traffic"));
        if (offers.AddedUp.Count > 0)
        {
            code.Append($"""
                SELECT offer, model, valid_from, valid_to, requests, {Names}, cost, {WhyMissing("p")} AS missing
                FROM (
                {PricedSums(offers.AddedUp, null)}
                ) AS p
                UNION ALL

                """);
        }

        foreach (var split in offers.Split)
        {
            code.Append($"""
                SELECT offer, model, valid_from, valid_to, SUM(p.requests) AS requests, {SumsOf("p")}
                FROM (
                {PricedSums(split.Ids, split)}
                ) AS p
                GROUP BY offer, model, valid_from, valid_to, {WhyMissing("p")}
                UNION ALL

                """);
        }

        if (offers.RowByRow.Count > 0)
        {
            code.Append($"""
                SELECT offer, model, valid_from, valid_to, COUNT(*) AS requests, {SumsOf("p")}
                FROM (
                {PricedRows(offers.RowByRow, [], $"o.offer AS offer, o.model AS model, o.valid_from AS valid_from, o.valid_to AS valid_to, {Columns("r")}", isSome: offers.RowByRow.Count < offers.Ids.Count)}
                ) AS p
                GROUP BY offer, model, valid_from, valid_to, {WhyMissing("p")}
                UNION ALL

                """);
        }

        code.Append($"""
            SELECT NULL, t.model, NULL, NULL, SUM(t.requests), {Columns("t", column => AsReal($"SUM({column})"))}, NULL, {Unpriced("t")}
            FROM {dialect.Table("traffic")} AS t
            WHERE t.refused IS NOT NULL OR t.model NOT IN (SELECT name FROM {dialect.Table("models")})
            GROUP BY t.model, {Unpriced("t")};


            """);
    }

    /// <summary>A query of how many requests at least one offer has a price for, or none has.</summary>
    public string Requests(bool havePrice)
    {
        if (!offers.DependOnCounts)
        {
            return $"""
                SELECT CAST(COALESCE(SUM(r.requests), 0) AS BIGINT) FROM {dialect.Table("traffic")} AS r
                WHERE {(havePrice ? "" : "NOT ")}EXISTS (
                  SELECT 1 FROM {dialect.Table("models")} AS m JOIN {dialect.Table("offers")} AS o ON o.model = m.model
                  WHERE m.name = r.model AND o.missing IS NULL AND {IsInForce("r")}
                )
                """;
        }

        // What was added up tells as much as the rows where their prices follow from it, and is less.
        var ofRows = offers.RowByRow.Count > 0;
        var steps = ofRows ? [] : offers.Steps;
        var cost = offers.Cost(dialect, offers.Ids, AsReal("r.requests"), name => Column("r", name), steps.ToDictionary(s => s.Count, s => $"r.{s.Name}"));
        return $"""
            SELECT CAST(COALESCE(SUM(requests), 0) AS BIGINT)
            FROM (
              SELECT MIN(r.requests) AS requests, COUNT({cost}) AS prices
              FROM (
                SELECT ROW_NUMBER() OVER () AS nth, c.model AS model, c.requested_on AS requested_on, c.requests AS requests,
                  {Quantities("c", column => column)}{string.Concat(steps.Select(s => $", c.{s.Name} AS {s.Name}"))}{_conditions.Behind("c")}
                FROM {dialect.Table(ofRows ? "checked_requests" : "traffic")} AS c
              ) AS r
              LEFT JOIN {dialect.Table("models")} AS m ON m.name = r.model
              LEFT JOIN {dialect.Table("offers")} AS o ON o.model = m.model AND {IsInForce("r")}
              GROUP BY r.nth
            ) AS counted
            WHERE prices {(havePrice ? ">" : "=")} 0
            """;
    }

    /// <summary>A query of what was added up under some offers, with its cost.</summary>
    /// <param name="split">Whether requests are added up by what their prices depend on, and by what.</param>
    private string PricedSums(IReadOnlyList<string> ids, SplitOffers? split)
    {
        var steps = split?.Steps.Select(s => s.Name).ToList() ?? [];
        var compared = split?.Steps.ToDictionary(s => s.Count, s => $"t.{s.Name}");
        return $"""
              SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, o.valid_to AS valid_to, {offers.Missing(dialect)} AS missing,
                t.requests AS requests, {Columns("t")},
                {offers.Cost(dialect, ids, AsReal("t.requests"), name => Column("t", name), compared)} AS cost
              FROM (
                SELECT o.offer AS offer, o.model AS model, o.valid_from AS valid_from, SUM(t.requests) AS requests,
                  {Quantities("t", column => $"SUM({column})")}{string.Concat(steps.Select(s => $", t.{s} AS {s}"))}{_conditions.Behind("o")}
                FROM {dialect.Table("traffic")} AS t
                JOIN {dialect.Table("models")} AS m ON m.name = t.model
                JOIN {dialect.Table("offers")} AS o ON o.model = m.model
                WHERE t.refused IS NULL AND {IsInForce("t")}{(ids.Count < offers.Ids.Count ? $"\n      AND {IsOneOf(ids)}" : "")}
                GROUP BY o.offer, o.model, o.valid_from{string.Concat(steps.Select(s => $", t.{s}"))}{_conditions.Keys("o")}
              ) AS t
              JOIN {dialect.Table("offers")} AS o ON o.offer = t.offer AND o.model = t.model AND o.valid_from = t.valid_from{_conditions.Equal("t")}
            """;
    }

    /// <summary>The counts and the cost of priced rows together.</summary>
    private string SumsOf(string table) => $"{Columns(table, column => $"SUM({column})")},\n  {AsReal(dialect.Total($"{table}.cost"))} AS cost, {WhyMissing(table)} AS missing";

    private string IsOneOf(IReadOnlyList<string> ids) => $"o.offer IN ({string.Join(", ", ids.Select(dialect.Literal))})";

    /// <summary>A query of every request that is in order under some offers, with its cost.</summary>
    /// <param name="own">What is taken of a request beside what its price needs.</param>
    /// <param name="isSome">Whether there are other offers.</param>
    private string PricedRows(IReadOnlyList<string> ids, string[] own, string columns, bool isSome) => $"""
          SELECT {columns}, {offers.Missing(dialect)} AS missing,
            {offers.Cost(dialect, ids, SqlExpression.Number(dialect, 1), name => Column("r", name))} AS cost
          FROM (
            SELECT {string.Concat(own.Select(c => $"c.{c} AS {c}, "))}c.model AS model, c.requested_on AS requested_on,
              {Quantities("c", column => column)}{_conditions.Behind("c")}
            FROM {dialect.Table("checked_requests")} AS c
            WHERE c.refused IS NULL
          ) AS r
          JOIN {dialect.Table("models")} AS m ON m.name = r.model
          JOIN {dialect.Table("offers")} AS o ON o.model = m.model
          WHERE {IsInForce("r")}{(isSome ? $" AND {IsOneOf(ids)}" : "")}
        """;

    /// <summary>Whether terms <c>o</c> hold for the rows of a table.</summary>
    private string IsInForce(string table) =>
        $"o.valid_from <= {table}.requested_on AND (o.valid_to IS NULL OR {table}.requested_on < o.valid_to){_conditions.Match(table)}";

    private string Names => string.Join(", ", Counts.Select(c => dialect.Name(c.Name)));

    private string Columns(string table, Func<string, string>? read = null) =>
        string.Join(", ", Counts.Select(c => $"{(read ?? (column => column))(Column(table, c.Name))} AS {dialect.Name(c.Name)}"));

    /// <summary>The counts and what is left of them, as doubles; every whole number below 2^53 is one exactly.</summary>
    private string Quantities(string table, Func<string, string> read) => string.Join(", ", Counts
        .SelectMany(c => c.Rest is null ? [c.Name] : new[] { c.Name, c.Rest })
        .Select(name => $"{CountOf(table, name, read)} AS {dialect.Name(name)}"));

    /// <summary>A count, or what is left of one, as a double.</summary>
    private string CountOf(string table, string name, Func<string, string>? read = null)
    {
        string Read(string count) => read is null ? Column(table, count) : read(Column(table, count));
        return AsReal(Counts.FirstOrDefault(c => c.Rest == name) is { } count ? $"{Read(count.PartOf!)} - {Read(count.Name)}" : Read(name));
    }

    private string Column(string table, string name) => $"{table}.{dialect.Name(name)}";

    private string AsReal(string value) => $"CAST({value} AS {dialect.Nullable(dialect.Real)})";
}
