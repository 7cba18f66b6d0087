namespace RateCards.Targets.Sql;

/// <summary>
/// What makes a script of PostgreSQL a good guest: it has a schema of its own, which a setting names, leaves tables of others
/// alone, and changes what an older script has made in place, so that grants and the views of others stay. Where one of
/// those stands in the way, the error says which, and nothing is changed.
/// </summary>
internal static class SqlPostgres
{
    /// <summary>A setting, and no variable of psql, so that every client can run the script.</summary>
    public const string Schema = """
        SET LOCAL client_min_messages = warning;
        -- All of it is made in the schema "ratecards", or in the one that is named before:
        --   SET ratecards.schema = 'prices';
        DO $$
        DECLARE
          name text := COALESCE(NULLIF(current_setting('ratecards.schema', true), ''), 'ratecards');
        BEGIN
          IF to_regnamespace(quote_ident(name)) IS NULL THEN
            EXECUTE format('CREATE SCHEMA %I', name);
          END IF;
          -- Until the transaction ends.
          PERFORM set_config('search_path', quote_ident(name) || ', pg_temp', true);
        END $$;


        """;

    public static string Guard(IReadOnlyList<SqlTable> tables) => $"""
        -- Tables and views of somebody else's are left alone.
        DO $$
        DECLARE
          others text;
        BEGIN
          SELECT string_agg(c.relname, ', ' ORDER BY c.relname) INTO others
          FROM pg_class AS c
          WHERE c.relnamespace = quote_ident(current_schema())::regnamespace AND c.relname IN ({SqlGuards.Names(tables)})
            AND COALESCE(obj_description(c.oid, 'pg_class'), '') NOT LIKE '{SqlDialect.Mark}%'
            AND COALESCE((SELECT string_agg(a.attname, ',' ORDER BY a.attnum) FROM pg_attribute AS a
              WHERE a.attrelid = to_regclass(format('%I.rates', current_schema())) AND a.attnum > 0 AND NOT a.attisdropped), '') <> '{SqlGuards.OlderRates}';
          IF others IS NOT NULL THEN
            RAISE EXCEPTION 'Schema "%" has tables of its own: %.', current_schema(), others
              USING HINT = 'Name another one before the script: SET ratecards.schema = ''prices'';';
          END IF;
        END $$;


        """;

    public static string Adapt(IReadOnlyList<SqlTable> tables, IReadOnlyList<(string Name, IReadOnlyList<string> Parameters)> functions)
    {
        var columns = tables.SelectMany(t => t.Columns.Select((c, i) => $"('{t.Name}', '{c.Name.Trim('"').Replace("'", "''")}', '{c.Type.ToLowerInvariant().Replace("timestamptz", "timestamp with time zone")}', {i}, {(t.Rows is null ? "false" : "true")})"));
        var keys = tables.Where(t => t.Key.Count > 0).Select(t => $"('{t.Name}', '{string.Join(", ", t.Key)}')");
        var signatures = functions.Select(f => $"('{f.Name}', ARRAY[{string.Join(", ", f.Parameters.Select(p => $"'{p}'"))}]::text[])").DefaultIfEmpty("('', ARRAY[]::text[])");
        var views = string.Join(", ", SqlScript.ViewNames.Select(v => $"'{v}'"));
        return $"""
            -- What an older script has made takes the shape of this one, in place.
            CREATE TEMP TABLE ratecards_columns ON COMMIT DROP AS
            SELECT * FROM (VALUES
              {string.Join(",\n  ", columns)}
            ) AS c(table_name, column_name, type, place, is_generated);
            DO $$
            DECLARE
              it record;
            BEGIN
              -- Views of the older script read nothing from here on, so that they are not in the way of their own tables. Who may
              -- read them and what others have made of them stays; what nobody has touched is made anew.
              FOR it IN
                SELECT c.relname, string_agg(format('NULL::%s AS %I', format_type(a.atttypid, a.atttypmod), a.attname), ', ' ORDER BY a.attnum) AS columns
                FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE c.relnamespace = quote_ident(current_schema())::regnamespace AND c.relkind = 'v' AND c.relname IN ({views})
                GROUP BY c.relname
              LOOP
                EXECUTE format('CREATE OR REPLACE VIEW %I AS SELECT %s', it.relname, it.columns);
              END LOOP;
              FOR it IN
                SELECT c.relname FROM pg_class AS c
                WHERE c.relnamespace = quote_ident(current_schema())::regnamespace AND c.relkind = 'v' AND c.relname IN ({views})
                  AND (c.relacl IS NULL OR c.relacl = acldefault('r', c.relowner)) AND NOT EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attacl IS NOT NULL)
                  AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid AND d.deptype = 'n'
                    AND NOT (d.classid = 'pg_rewrite'::regclass AND d.objid IN (SELECT r.oid FROM pg_rewrite AS r WHERE r.ev_class = c.oid)))
              LOOP
                EXECUTE format('DROP VIEW %I', it.relname);
              END LOOP;
              FOR it IN SELECT DISTINCT table_name FROM ratecards_columns WHERE is_generated AND to_regclass(table_name) IS NOT NULL LOOP
                EXECUTE format('DELETE FROM %I', it.table_name);
              END LOOP;
              FOR it IN
                SELECT w.table_name, a.attname FROM pg_attribute AS a
                JOIN (SELECT DISTINCT table_name FROM ratecards_columns WHERE is_generated) AS w ON a.attrelid = to_regclass(w.table_name)
                WHERE a.attnum > 0 AND NOT a.attisdropped
                  AND NOT EXISTS (SELECT FROM ratecards_columns AS c WHERE c.table_name = w.table_name AND c.column_name = a.attname)
              LOOP
                EXECUTE format('ALTER TABLE %I DROP COLUMN %I', it.table_name, it.attname);
              END LOOP;
              FOR it IN
                SELECT w.*, format_type(a.atttypid, a.atttypmod) AS old_type FROM ratecards_columns AS w
                LEFT JOIN pg_attribute AS a ON a.attrelid = to_regclass(w.table_name) AND a.attname = w.column_name AND NOT a.attisdropped
                WHERE to_regclass(w.table_name) IS NOT NULL ORDER BY w.table_name, w.place
              LOOP
                IF it.old_type IS NULL THEN
                  EXECUTE format('ALTER TABLE %I ADD COLUMN %I %s', it.table_name, it.column_name, it.type);
                ELSIF it.old_type <> it.type THEN
                  EXECUTE format('ALTER TABLE %I ALTER COLUMN %I TYPE %s', it.table_name, it.column_name, it.type);
                END IF;
              END LOOP;
              FOR it IN
                SELECT k.table_name, c.conname FROM (VALUES {string.Join(", ", keys)}) AS k(table_name, key)
                JOIN pg_constraint AS c ON c.conrelid = to_regclass(k.table_name) AND c.contype = 'p'
                WHERE replace(k.key, '"', '') <> (SELECT string_agg(a.attname, ', ' ORDER BY u.place) FROM unnest(c.conkey) WITH ORDINALITY AS u(attnum, place)
                  JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = u.attnum)
              LOOP
                EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', it.table_name, it.conname);
              END LOOP;
              FOR it IN
                SELECT k.* FROM (VALUES {string.Join(", ", keys)}) AS k(table_name, key)
                WHERE to_regclass(k.table_name) IS NOT NULL AND NOT EXISTS (SELECT FROM pg_index AS i WHERE i.indrelid = to_regclass(k.table_name) AND i.indisprimary)
              LOOP
                EXECUTE format('ALTER TABLE %I ADD PRIMARY KEY (%s)', it.table_name, it.key);
              END LOOP;
              -- Functions that are no more, and those whose parameters have other names; the others call none of them from here on.
              FOR it IN
                SELECT p.oid, p.proname, p.proargnames FROM pg_proc AS p
                WHERE p.pronamespace = quote_ident(current_schema())::regnamespace AND obj_description(p.oid, 'pg_proc') LIKE '{SqlDialect.Mark}%'
              LOOP
                EXECUTE format('CREATE OR REPLACE FUNCTION %I(%s) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN NULL::double precision',
                  it.proname, pg_get_function_arguments(it.oid));
              END LOOP;
              FOR it IN
                SELECT p.oid::regprocedure AS name FROM pg_proc AS p
                WHERE p.pronamespace = quote_ident(current_schema())::regnamespace AND obj_description(p.oid, 'pg_proc') LIKE '{SqlDialect.Mark}%'
                  AND (p.proname::text, COALESCE(p.proargnames, ARRAY[]::text[])) NOT IN (VALUES
                    {string.Join(",\n        ", signatures)})
              LOOP
                EXECUTE format('DROP FUNCTION %s', it.name);
              END LOOP;
            END $$;


            """;
    }
}
