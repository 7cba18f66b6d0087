using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Targets.Sql;

/// <summary>
/// <c>sql/&lt;dialect&gt;.sql</c>: rates with their periods, formulas, and views that price requests at what was in force
/// when each was made. Running it again replaces what it made, and leaves what the reader has filled.
/// </summary>
internal static class SqlScript
{
    public static IEnumerable<OutputFile> Write(Project project, params IReadOnlyList<SqlDialect> dialects)
    {
        var (rates, prices, offers) = (new SqlRates(project), new SqlPrices(project), Offers(project));
        return Task.WhenAll(dialects.Select(dialect => Task.Run(() => Write(project, dialect, rates, prices, offers).ToFile(PathOf(dialect))))).GetAwaiter().GetResult();
    }

    /// <summary>Where a database's script stands among the outputs.</summary>
    public static string PathOf(SqlDialect dialect) => $"sql/{dialect.Id}.sql";

    /// <summary>The whole script for a database.</summary>
    public static string Text(Project project, SqlDialect dialect) => Write(project, dialect).Single().Text;

    /// <summary>Every name that a request may call a model by.</summary>
    public static IEnumerable<string> ModelNames(Project project, Calculator calculator) => new SqlOffers(project, calculator).Models.Select(m => m.Name);

    internal static SqlOffers? Offers(Project project) =>
        project.Calculators.FirstOrDefault(c => c.Traffic is not null) is { } calculator ? new SqlOffers(project, calculator) : null;

    private static OutputText Write(Project project, SqlDialect dialect, SqlRates rates, SqlPrices prices, SqlOffers? offers)
    {
        var (traffic, usage) = (offers is null ? null : new SqlTraffic(dialect, offers), new SqlUsage(dialect, prices));
        List<SqlTable> tables = [rates.Table(dialect), .. offers?.Tables(dialect) ?? [], .. traffic is null ? [] : new[] { traffic.Table }, .. prices.Tables(dialect), .. usage.Tables];
        var formulas = SqlFormulas.Computable(project.Formulas, dialect);
        var code = new OutputText();
        code.Append($"""
            -- {SqlFormulas.OneLine(project.Settings.Site.Title)}: rates, formulas and prices for {dialect.Title}. {dialect.TrialText}
            -- Generated: change the cards and formulas, and build again. RateCards' docs/sql.md tells how it is used.


            """);
        code.Append(dialect.Transaction.Begin).Append(dialect.Guard(tables));
        if (!dialect.ReplacesViews)
        {
            code.Append(string.Concat(Views.Select(v => $"DROP VIEW IF EXISTS {v.Name};\n"))).Append('\n');
        }

        code.Append(dialect.Adapt?.Invoke(tables, [.. formulas.Select(f => (SqlFormulas.FunctionName(f.Name), (IReadOnlyList<string>)[.. f.Parameters.Select(p => p.Name)]))]));
        foreach (var table in tables)
        {
            SqlTables.Write(code, dialect, table);
        }

        if (dialect.HasIndexes)
        {
            code.Append("CREATE INDEX IF NOT EXISTS rates_by_sku ON rates (sku, meter, valid_from);\n\n");
        }

        code.Append(SqlFormulas.Functions(project.Formulas, dialect)).Append(SqlFormulas.View(project.Formulas, dialect));
        var left = project.Formulas.Formulas.Select(f => f.Name).Except(formulas.Select(f => f.Name)).ToList();
        if (left.Count > 0)
        {
            code.Append($"-- Not here, because {dialect.Title} cannot add up in order: {string.Join(", ", left)}.\n\n");
        }

        if (traffic is not null)
        {
            traffic.WriteChecks(code);
            traffic.WriteDuplicates(code);
            traffic.WriteRequests(code);
            traffic.WriteTotals(code);
            traffic.WritePricedTraffic(code);
        }

        usage.WriteView(code);
        foreach (var (name, comment) in Views.Where(v => traffic is not null || v.Name == "priced_usage"))
        {
            code.Append(dialect.Comment("VIEW", name, comment));
        }

        code.Append(dialect.Transaction.End);
        return code.TrimEnd();
    }

    /// <summary>The names of all views that a script may make.</summary>
    internal static IEnumerable<string> ViewNames => Views.Select(v => v.Name);

    /// <summary>The views, each before those that it reads.</summary>
    private static readonly (string Name, string Comment)[] Views =
    [
        ("priced_requests", "every request under every offer, with its cost, or why there is none."),
        ("priced_traffic", "what the requests of each offer, model and period cost together."),
        ("traffic", "the counts of requests of each model and day, and of each step of a price."),
        ("duplicate_requests", "ids that several requests have, each of which is priced."),
        ("checked_requests", "every request with its day in UTC, and why it is refused, where it is."),
        ("priced_usage", "each request by every card that knows its model, with its price, or why there is none."),
    ];
}
