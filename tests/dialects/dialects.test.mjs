import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { build } from "esbuild";
import { translate } from "./translate.mjs";

test("statements are translated one by one, and comments are no statements", () => {
  assert.equal(translate("bigquery", "SELECT 1 AS `a`;\n-- none;\nSELECT ';' AS b;\n-- the end").toUpperCase(), "SELECT 1 AS \"A\";\nSELECT ';' AS B;\n");
});

test("what cannot be read is told with its statement", () => {
  assert.throws(() => translate("trino", "SELECT 1;\nSELECT FROM WHERE (;\n"), /SELECT FROM WHERE/);
});

test("digits of money are kept", () => {
  assert.match(translate("bigquery", "SELECT BIGNUMERIC '1.23456789012';\n"), /'1\.23456789012' AS BIGNUMERIC/);
});

// The package is written for bundlers: node does not find its parts.
const trino = async () => {
  const { outputFiles } = await build({
    stdin: { contents: 'export { TrinoSQL } from "dt-sql-parser/dist/parser/trino/index.js";', resolveDir: import.meta.dirname },
    bundle: true, platform: "node", format: "esm", write: false, logLevel: "error",
  });
  const { TrinoSQL } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
  return new TrinoSQL();
};

test("the grammar of Trino takes its script, and refuses another one", async () => {
  const parser = await trino();
  const script = readFileSync(new URL("../RateCards.Compiler.Tests/Targets/Golden/trino.sql", import.meta.url), "utf8");
  assert.deepEqual(parser.validate(script).map((error) => error.message), []);
  assert.notEqual(parser.validate("SELECT FROM WHERE;").length, 0);
});
