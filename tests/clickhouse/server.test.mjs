import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ClickHouse, statements } from "./server.mjs";

const script = readFileSync(new URL("../../docs-out/sql/clickhouse.sql", import.meta.url), "utf8");
const request = "INSERT INTO requests VALUES ('a', '2026-05-20 10:00:00', 'kimi-k2p6', 400000, 308000, 16000);\n";
const query = "SELECT cost FROM priced_requests WHERE offer = 'fireworks-serverless-standard'";

test("a script is told apart into its statements", () => {
  assert.deepEqual(statements("SELECT ';' AS a;\n-- none;\nSELECT 2;\n-- the end").map((text) => text.trim()), ["SELECT ';' AS a", "SELECT 2"]);
});

// 92,000 × 0.95 + 308,000 × 0.16 + 16,000 × 4.00 USD/Mtok.
test("the shipped script prices a request, once more after an error, and nothing is left of the one before", () => {
  const server = new ClickHouse();
  assert.deepEqual(server.run(script + request, query), [["0.20068"]]);
  assert.throws(() => server.run("CREATE FUNCTION f AS (x) -> x;\nSELECT nothing;\n", ""), /nothing/);
  assert.throws(() => server.run("", "SELECT f(1)"), /f/);
  assert.deepEqual(server.run(script + script + request, query), [["0.20068"]]);
  server.close();
});
