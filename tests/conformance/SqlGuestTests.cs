using RateCards.Conformance.Tests.Engines;

namespace RateCards.Conformance.Tests;

/// <summary>
/// The script for PostgreSQL as a guest in a database that is in use: it makes a schema of its own, keeps what others have
/// made of it, and changes nothing where it cannot. The scripts are those of a small project: the one of today, and the one
/// that an earlier version wrote.
/// </summary>
public sealed class SqlGuestTests : IDisposable
{
    private static readonly string Now = File.ReadAllText(Path.Combine(Repository.Root, "tests/RateCards.Compiler.Tests/Targets/Golden/postgresql.sql"));
    private static readonly string Earlier = File.ReadAllText(Path.Combine(Repository.Root, "tests/conformance/Earlier/postgresql.sql"));

    private const string ValueTypes = "SELECT table_schema, data_type FROM information_schema.columns WHERE table_name = 'rates' AND column_name = 'value' ORDER BY 1;";

    private readonly PostgresServer.Database _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Running_it_again_keeps_grants_views_and_rows_of_others()
    {
        _database.Run(Now);
        _database.Run("""
            CREATE ROLE analyst;
            GRANT USAGE ON SCHEMA ratecards TO analyst;
            GRANT SELECT ON ratecards.rates, ratecards.priced_requests TO analyst;
            GRANT EXECUTE ON FUNCTION ratecards.cost_ TO analyst;
            CREATE VIEW public.inputs AS SELECT sku, value, ratecards.share_(1, 3) AS share FROM ratecards.rates WHERE meter = 'input';
            CREATE VIEW public.spend AS SELECT offer, SUM(cost) AS cost FROM ratecards.priced_requests GROUP BY offer;
            GRANT SELECT ON public.inputs, public.spend TO analyst;
            INSERT INTO ratecards.requests VALUES ('a', '2026-05-20 10:00:00+00', 'model-a', 1000000, 0, 500000);
            """);

        _database.Run(Now);

        // 1 Mtok × 4.00 + 0.5 Mtok × 12.00 = 10 USD; 1 of 1 + 3 tokens is a quarter.
        _database.Run("SET ROLE analyst; SELECT sku, value, share FROM public.inputs ORDER BY sku; SELECT * FROM public.spend; SELECT COUNT(*) FROM ratecards.rates;")
            .ShouldBe("model-a|4.00|0.25\nmodel-b|0|0.25\nacme|10\n5");
        _database.Run("DROP OWNED BY analyst; DROP ROLE analyst;");
    }

    [Fact]
    public void Its_schema_has_the_name_that_is_given_and_the_session_keeps_its_own()
    {
        _database.Run("SET ratecards.schema = 'Price list';\n" + Now + "SHOW search_path;").ShouldBe("\"$user\", public");

        _database.Run("SELECT COUNT(*) FROM \"Price list\".rates; SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public';").ShouldBe("5\n0");
    }

    [Fact]
    public void Functions_are_found_from_any_schema_and_call_their_own()
    {
        _database.Run(Now);

        // (2 × 4 + 3 × 12) ÷ 1,000,000; a function of somebody else's with a name of ours is not taken.
        _database.Run("""
            CREATE FUNCTION public."sent_"(double precision) RETURNS double precision LANGUAGE sql RETURN 0;
            SET search_path = public;
            SELECT ratecards.cost_(2, 3, 4, 12);
            SET search_path = '';
            SELECT ratecards.cost_(2, 3, 4, 12), ratecards.squares_();
            """).ShouldBe("4.4e-05\n4.4e-05|14");
    }

    [Fact]
    public void Tables_of_others_are_left_alone_in_public_and_refused_in_its_own_schema()
    {
        _database.Run("CREATE TABLE public.rates (mine int); INSERT INTO public.rates VALUES (7);");
        _database.Run(Now);
        _database.Run("SELECT mine FROM public.rates;").ShouldBe("7");

        _database.Run("CREATE SCHEMA others; CREATE TABLE others.offers (mine int);");
        var said = _database.Fail("SET ratecards.schema = 'others';\n" + Now);
        said.ShouldContain("Schema \"others\" has tables of its own: offers.");
        said.ShouldContain("SET ratecards.schema = 'prices';");
        _database.Run("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'others';").ShouldBe("1");
    }

    [Fact]
    public void What_an_earlier_version_has_made_takes_the_new_shape_with_the_rows_that_were_filled_in()
    {
        _database.Run("CREATE SCHEMA prices; SET search_path = prices;\n" + Earlier + "INSERT INTO requests VALUES ('a', '2026-05-20 10:00:00+00', 'model-a', 1000000, 0, 500000);");

        _database.Run("SET ratecards.schema = 'prices';\n" + Now);

        _database.Run(ValueTypes + """
            SELECT value, currency, source FROM prices.rates WHERE id = 'acme.model-a.input';
            SELECT cost FROM prices.priced_requests;
            SELECT COUNT(*) FROM pg_constraint WHERE contype = 'p' AND connamespace = 'prices'::regnamespace;
            """).ShouldBe("prices|numeric\n4.00|USD|Page\n10\n11");
    }

    /// <summary>A script whose views read a column that there is not any more.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("""
        CREATE ROLE analyst; GRANT USAGE ON SCHEMA ratecards TO analyst; GRANT SELECT ON ratecards.priced_usage TO analyst;
        CREATE MATERIALIZED VIEW public.spend AS SELECT id, amount FROM ratecards.priced_usage;
        CREATE FUNCTION public.cheapest(cost double precision) RETURNS text LANGUAGE sql BEGIN ATOMIC SELECT offer FROM ratecards.priced_requests WHERE cost < ratecards.cost_(2, 3, 4, 12) LIMIT 1; END;
        """)]
    public void Its_own_views_never_stand_in_the_way_of_its_tables(string others)
    {
        _database.Run(Now.Replace("at_values", "older_values", StringComparison.Ordinal));
        _database.Run(others);

        _database.Run(Now);
        _database.Run(Now);

        // 1 Mtok × 4.00.
        _database.Run("INSERT INTO ratecards.usage_requests VALUES ('a', '2026-05-20 10:00:00+00', 'model-a', NULL); INSERT INTO ratecards.usage_counts VALUES ('a', 'input', 1000000);");
        if (others.Length > 0)
        {
            _database.Run("REFRESH MATERIALIZED VIEW public.spend; SELECT * FROM public.spend; SELECT public.cheapest(1); SET ROLE analyst; SELECT amount FROM ratecards.priced_usage;").ShouldBe("a|4\n\n4");
            _database.Run("DROP OWNED BY analyst; DROP ROLE analyst;");
        }

        _database.Run("SELECT amount FROM ratecards.priced_usage; SELECT COUNT(*) FROM information_schema.columns WHERE column_name = 'older_values';").ShouldBe("4\n0");
    }

    /// <summary>A script whose views have a column of another name: they are made anew, unless somebody has made something of them.</summary>
    [Fact]
    public void A_view_with_other_columns_is_made_anew_where_nobody_reads_it()
    {
        var older = Now.Replace(" AS missing", " AS gone", StringComparison.Ordinal).Replace(".missing", ".gone", StringComparison.Ordinal)
            .Replace("\n  missing text", "\n  gone text", StringComparison.Ordinal).Replace(", missing)", ", gone)", StringComparison.Ordinal);
        _database.Run(older);
        _database.Run(Now);
        _database.Run("SELECT COUNT(missing) FROM ratecards.priced_usage;").ShouldBe("0");

        using var other = new PostgresServer.Database();
        other.Run(older);
        other.Run("CREATE VIEW public.mine AS SELECT gone FROM ratecards.priced_usage;");
        other.Fail(Now).ShouldContain("cannot change name of view column \"gone\" to \"missing\"");
        other.Run("SELECT COUNT(gone) FROM public.mine; SELECT COUNT(*) FROM ratecards.rates;").ShouldBe("0\n5");
    }

    [Fact]
    public void A_view_that_stands_in_the_way_is_named_and_nothing_is_changed()
    {
        _database.Run("CREATE SCHEMA prices; SET search_path = prices;\n" + Earlier + "CREATE VIEW public.inputs AS SELECT value FROM prices.rates;");

        _database.Fail("SET ratecards.schema = 'prices';\n" + Now).ShouldContain("view public.inputs depends on column \"value\"");

        // psql of itself goes on after an error: what follows is refused, and the end takes all of it back.
        foreach (var goesOn in new[] { "", "\\set ON_ERROR_STOP off\n" })
        {
            if (goesOn.Length > 0)
            {
                _database.Run(goesOn + "SET ratecards.schema = 'prices';\n" + Now);
            }

            _database.Run(ValueTypes + "SELECT COUNT(*) FROM prices.rates; SELECT COUNT(*) FROM public.inputs;").ShouldBe("prices|double precision\n5\n5");
        }
    }

    [Fact]
    public void Functions_that_are_no_more_are_dropped_and_those_of_others_stay()
    {
        _database.Run(Now);
        _database.Run("""
            CREATE FUNCTION ratecards."sent_"(int) RETURNS int LANGUAGE sql RETURN 1;
            CREATE FUNCTION ratecards.gone(turns double precision) RETURNS double precision LANGUAGE sql RETURN ratecards."sent_"(turns);
            COMMENT ON FUNCTION ratecards.gone(double precision) IS 'RateCards: A formula that was deleted.';
            """);

        _database.Run(Now);

        _database.Run("SELECT proname, pg_get_function_arguments(oid) FROM pg_proc WHERE pronamespace = 'ratecards'::regnamespace AND proname IN ('gone', 'sent_') ORDER BY 2;")
            .ShouldBe("sent_|\"order\" double precision\nsent_|integer");
    }

    [Fact]
    public void Everything_says_what_it_is()
    {
        _database.Run(Now);

        _database.Run("""
            SELECT relname FROM pg_class WHERE relnamespace = 'ratecards'::regnamespace AND relkind IN ('r', 'v') AND obj_description(oid, 'pg_class') IS NULL;
            SELECT proname FROM pg_proc WHERE pronamespace = 'ratecards'::regnamespace AND obj_description(oid, 'pg_proc') IS NULL;
            SELECT COUNT(*) FROM pg_class WHERE relnamespace = 'ratecards'::regnamespace AND relkind IN ('r', 'v');
            """).ShouldBe("21");
    }
}
