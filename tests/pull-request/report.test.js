// What `diff --format json` prints is what its schema says.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";

const root = resolve(import.meta.dirname, "../..");
const configuration = ["Release", "Debug"].find((c) => existsSync(join(root, `src/RateCards.Cli/bin/${c}/net10.0/ratecards.dll`)));
const command = join(root, `src/RateCards.Cli/bin/${configuration}/net10.0/ratecards.dll`);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(join(root, "docs/schemas/change-report.schema.json"), "utf8")));

function report(before, after) {
  const output = execFileSync("dotnet", [command, "diff", before, after, "--format", "json"], { cwd: root, maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] });
  return JSON.parse(output);
}

for (const [before, after] of [["2024-05-01", "2025-07-19"], ["2026-05-16", "2026-10-01"], ["2026-10-01", "2024-05-01"]]) {
  test(`the report on ${before} to ${after} is as its schema says`, () => {
    const found = report(before, after);
    assert.ok(validate(found), JSON.stringify(validate.errors?.slice(0, 5), null, 2));
    assert.ok(found.rates.length > 0);
  });
}

test("the figures of the repricing are those that a reader computes by hand", () => {
  const { scenarios } = report("2026-05-16", "2026-10-01");
  const [agentic] = scenarios.filter((s) => s.calculator === "multi-turn" && s.preset === "agentic" && s.choice === "kimi-k2p6");
  const tinker = agentic.offers.find((o) => o.id === "tinker");
  const dedicated = agentic.offers.find((o) => o.id === "fireworks-dedicated");
  // 92,000 uncached × 5.15 + 308,000 cached × 1.03 + 16,000 × 12.81 per million, 1,000 times.
  assert.ok(Math.abs(tinker.after.total - 996) < 1e-6);
  assert.equal(dedicated.before.ratio.toFixed(2), "7.96");
  assert.equal(dedicated.after.ratio.toFixed(2), "2.80");
});
