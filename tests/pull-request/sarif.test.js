// What `check --format sarif` prints is SARIF 2.1.0, by the schema that SARIF's authors publish.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const root = resolve(import.meta.dirname, "../..");
const configuration = ["Release", "Debug"].find((c) => existsSync(join(root, `src/RateCards.Cli/bin/${c}/net10.0/ratecards.dll`)));
const command = join(root, `src/RateCards.Cli/bin/${configuration}/net10.0/ratecards.dll`);
const schema = JSON.parse(readFileSync(join(import.meta.dirname, "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "ratecards-sarif-"));
  cpSync(join(root, "RateCards"), join(folder, "RateCards"), { recursive: true, filter: (path) => !/\/(bin|obj)$/.test(path) });
});

after(() => rmSync(folder, { recursive: true, force: true }));

function check(expectedCode) {
  const run = spawnSync("dotnet", [command, "check", "--format", "sarif"], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 26 });
  assert.equal(run.status, expectedCode, run.stderr);
  const log = JSON.parse(run.stdout);
  assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 5), null, 2));
  return log.runs[0].results;
}

function edit(path, old, replacement) {
  const file = join(folder, path);
  const text = readFileSync(file, "utf8");
  assert.ok(text.includes(old), `${path} holds '${old}'`);
  writeFileSync(file, text.replace(old, replacement));
}

test("the schema refuses what is not a SARIF", () => {
  assert.ok(!validate({ version: "2.1.0", runs: [{ tool: { driver: {} }, results: [] }] }));
});

test("a project without its output is valid SARIF with an error", () => {
  const results = check(1);
  assert.ok(results.some((r) => r.level === "error" && r.ruleId.startsWith("RC6")));
});

test("a project without errors is valid SARIF with notes", () => {
  assert.equal(spawnSync("dotnet", [command, "build"], { cwd: folder }).status, 0);
  const results = check(0);
  assert.ok(results.length > 0 && results.every((r) => r.level === "note"));
});

test("a broken project is valid SARIF, with each error at its line of a file whose name is an address", () => {
  edit("RateCards/cards/tinker.yaml", "prefill: 5.15", "prefill: 0.00000515");
  edit("RateCards/formulas/multi-turn.yaml", "sentence: Rollouts that are made.", "sentance: Rollouts \"made\" <b> \\u0007.");
  edit("RateCards/ratecards.yaml", "output: ../docs-out", "outptu: ../docs-out");
  writeFileSync(join(folder, "RateCards/cards/100% ü #1.yaml"), "card: [\n");
  const results = check(1);
  const place = (r) => r.locations[0].physicalLocation;
  const lines = readFileSync(join(folder, "RateCards/cards/tinker.yaml"), "utf8").split("\n");
  const outlier = results.find((r) => r.ruleId === "RC2100");
  assert.equal(place(outlier).artifactLocation.uri, "RateCards/cards/tinker.yaml");
  assert.equal(place(outlier).region.startLine, lines.findIndex((l) => l.includes("0.00000515")) + 1);
  const odd = results.find((r) => place(r).artifactLocation.uri.includes("100%25"));
  assert.equal(decodeURIComponent(place(odd).artifactLocation.uri), "RateCards/cards/100% ü #1.yaml");
  assert.ok(results.filter((r) => r.level === "error").length >= 4);
});
