// The stand-in for DuckDB's command does what the command does.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

const command = new URL("./duckdb", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "ratecards-"));
test.after(() => rmSync(folder, { recursive: true }));

const script = (sql) => {
  const path = join(folder, "script.sql");
  writeFileSync(path, sql);
  return path;
};

test("queries print their rows as JSON, other statements nothing", () => {
  const sql = "CREATE TABLE t(x DOUBLE, s VARCHAR); INSERT INTO t VALUES (0.1, 'a\"b'), (NULL, NULL); SELECT sum(x) AS x, count(*) AS n FROM t; SELECT s FROM t;";
  const output = execFileSync(command, ["-json", "-bail", "-f", script(sql)], { encoding: "utf8" });
  assert.equal(output, '[{"x":0.1,"n":2}]\n[{"s":"a\\"b"},\n{"s":null}]\n');
});

test("an error ends the script with a message and an exit code", () => {
  const { status, stdout, stderr } = spawnSync(command, ["-json", "-bail", "-f", script("SELECT nothing; SELECT 1;")], { encoding: "utf8" });
  assert.equal(status, 1);
  assert.equal(stdout, "");
  assert.match(stderr, /nothing/);
});
