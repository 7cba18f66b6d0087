using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests;

/// <summary>
/// The scripts run where something is already, in the databases that are files, in ClickHouse, and translated: what
/// <see cref="SqlGuestTests"/> is for PostgreSQL.
/// </summary>
public sealed class SqlFileTests
{
    public static TheoryData<string> Dialects => ["duckdb", "sqlite"];

    public static TheoryData<string> Others => [.. SqlDialects.All.Where(d => d != SqlDialects.PostgreSql).Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Others))]
    public void It_can_be_run_over_an_earlier_one_and_again_beside_a_view_and_rows_of_the_users(string dialect)
    {
        var filled = "INSERT INTO requests VALUES ('a', '2026-05-20 10:00:00', 'model-a', 1000000, 0, 500000);\nCREATE VIEW spend AS SELECT offer, SUM(cost) AS cost FROM priced_requests GROUP BY offer;\n";

        Run(dialect, Script(dialect, "tests/conformance/Earlier") + filled + Now(dialect) + Now(dialect), "SELECT offer, cost, (SELECT COUNT(*) FROM rates) FROM spend")
            .ShouldHaveSingleItem().ShouldBe(["acme", "10", "5"]);
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_table_of_somebody_elses_stops_it(string dialect) =>
        Should.Throw<Exception>(() => Run(dialect, "CREATE TABLE offers (mine INTEGER);\n" + Now(dialect), "SELECT 1")).Message.ShouldContain("has tables of its own");

    [Fact]
    public void A_macro_of_DuckDB_works_from_another_schema() =>
        Run("duckdb", "CREATE SCHEMA prices; USE prices;\n" + Now("duckdb") + "USE main;\n", "SELECT prices.cost_(2, 3, 4, 12)").ShouldHaveSingleItem().ShouldBe(["4.4E-05"]);

    /// <summary>The page "Data" of the shipped project: Tinker's prefill of Kimi K2.6, as its page said on 2026-05-16.</summary>
    [Fact]
    public void The_sample_that_the_site_gives_for_DuckDB_finds_one_price()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs-out/site/data.md"));
        var sample = page[page.IndexOf("(data/sql/duckdb.sql)", StringComparison.Ordinal)..].Split("```sql\n")[1].Split(";\n```")[0];

        Run("duckdb", File.ReadAllText(Path.Combine(Repository.Root, "docs-out/sql/duckdb.sql")), sample).ShouldHaveSingleItem().ShouldBe(["Kimi K2.6 (128K)", "prefill", "5.15", "USD/Mtok"]);
    }

    private static string Now(string dialect) => Script(dialect, "tests/RateCards.Compiler.Tests/Targets/Golden");

    private static string Script(string dialect, string folder) => File.ReadAllText(Path.Combine(Repository.Root, folder, dialect + ".sql"));

    private static IReadOnlyList<string?[]> Run(string dialect, string script, string query) => SqlRunner.Query(SqlDialects.All.Single(d => d.Id == dialect), script, query);
}
