// Translates SQL of engines that cannot run here to DuckDB's: a line of JSON in, { dialect, script }, and a line out, { script } or
// { error }. What the translator gets wrong is put right here, and what DuckDB does not have is in shims.sql.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { Dialect, transpile } from "@polyglot-sql/sdk";

/** A backslash takes a letter of a pattern for itself in Spark and BigQuery; in DuckDB only where that is said. */
const withEscape = (sql) => sql.replace(/ LIKE \w+\.\w+/g, "$& ESCAPE '\\'");

/** By the id of a dialect: what it is called there, and what is done to a statement before and after. */
const engines = {
  spark: {
    dialect: Dialect.Spark,
    // An interval of an expression comes without its parentheses.
    before: (sql) => sql.replaceAll("DATE_FROM_UNIX_DATE(", "DAY_OF_1970("),
    // What is joined with a null is null in Spark; DuckDB's own CONCAT leaves nulls out.
    after: (sql) => withEscape(sql.replaceAll("CONCAT(", "JOINED(")),
  },
  trino: {
    dialect: Dialect.Trino,
    // The body of a function that is said to be deterministic is dropped, and a moment of seconds becomes one of a text.
    before: (sql) => sql.replaceAll(" DETERMINISTIC ", " ").replaceAll("from_unixtime(", "MOMENT_OF_SECONDS("),
    after: (sql) => sql,
  },
  bigquery: {
    dialect: Dialect.BigQuery,
    // A literal loses its digits.
    before: (sql) => sql.replace(/BIGNUMERIC '([^']*)'/g, "CAST('$1' AS BIGNUMERIC)"),
    after: withEscape,
  },
  snowflake: {
    dialect: Dialect.Snowflake,
    // Seconds since 1970 stay a part that DuckDB does not know, and an interval of an expression comes without its parentheses.
    before: (sql) => sql.replaceAll("DATE_PART(epoch_second, ", "UNIX_SECONDS(").replace(/DATEADD\(day, (FLOOR\(UNIX_SECONDS\([^()]*\) \/ 86400\)), DATE '1970-01-01'\)/g, "DAY_OF_1970($1)"),
    after: (sql) => sql,
  },
};

/** A script for DuckDB. Each statement ends a line with its semicolon, and is translated by itself: together they take longer. */
export const translate = (id, script) => {
  const { dialect, before, after } = engines[id];
  return script.split(/;\s*$/m).filter((text) => text.replace(/^\s*--.*$/gm, "").trim() !== "").map((statement) => {
    const { success, sql, error } = transpile(before(statement), dialect, Dialect.DuckDB);
    if (!success) throw new Error(`${error}: ${statement.trim().slice(0, 200)}`);
    return sql.map((text) => `${after(text)};\n`).join("");
  }).join("");
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { dialect, script } = JSON.parse(line);
    let answer;
    try {
      answer = { script: translate(dialect, script) };
    } catch (error) {
      answer = { error: String(error.message) };
    }
    console.log(JSON.stringify(answer));
  }
}
