import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { folder, outputUrl } from "../support/output.mjs";

const { price, pricer } = await import(outputUrl("prices.mjs"));

const at = "2026-05-20T10:00:00Z";
const counts = { input: 12000, "cached-input": 80000, output: 900 };

// 12,000 × 0.95 + 80,000 × 0.16 + 900 × 4.00 a million.
test("a request costs what its counts do", () => {
  const [{ total, currency, sku, at: where, charges }] = price({ model: "KIMI-K2P6", at, counts, provider: "fireworks ai" });
  assert.equal(total, 0.0278);
  assert.equal(`${currency} ${sku}`, "USD kimi-k2p6");
  assert.deepEqual(where, { tier: "standard", region: "global", mode: "online" });
  assert.deepEqual(charges.map(({ rate, count, value }) => `${count} × ${value} ${rate}`), [
    "12000 × 0.95 fireworks-serverless.kimi-k2p6.input",
    "80000 × 0.16 fireworks-serverless.kimi-k2p6.cached-input",
    "900 × 4.00 fireworks-serverless.kimi-k2p6.output",
  ]);
});

test("a moment may be a date, milliseconds or a text with any offset", () => {
  const expected = price({ model: "kimi-k2p6", at, counts });
  for (const moment of [new Date(at), Date.parse(at), "2026-05-20T19:00:00+09:00"]) assert.deepEqual(price({ model: "kimi-k2p6", at: moment, counts }), expected);
});

test("what has no price says why, and nobody's model has none", () => {
  const [{ total, missing }] = price({ model: "kimi-k2p6", at, counts: { "web-search": 1 }, provider: "fireworks-serverless" });
  assert.equal(total, null);
  assert.equal(missing, "Nothing on the card charges for web-search.");
  assert.deepEqual(price({ model: "no-such-model", at, counts }), []);
});

test("a pricer takes a number for each of its counts", () => {
  const priceOf = pricer("fireworks-serverless.kimi-k2p6", ["input", "cached-input", "output"], { tier: "standard" });
  assert.deepEqual(priceOf(at, 12000, 80000, 900), { currency: "USD", total: 0.0278, missing: null });
  assert.equal(priceOf(at, 0, 0, 0).total, 0);
  assert.match(pricer("fireworks-serverless.kimi-k2p6", ["web-search"])(at, 1).missing, /Nothing on the card charges for web-search/);
  assert.throws(() => priceOf(at, 1), /There are 1 numbers for 3 counts: input, cached-input, output/);
  assert.throws(() => priceOf(at, 1, -1, 1), /The count of cached-input is -1/);
  assert.throws(() => pricer("fireworks-serverless.nothing", ["input"]), /No card has prices of 'fireworks-serverless.nothing'/);
  assert.throws(() => pricer("fireworks-serverless.kimi-k2p6", ["input", "input"]), /A count is named twice/);
});

test("a wrong call is refused", () => {
  assert.throws(() => price({ model: "kimi-k2p6", at: "yesterday", counts }), /yesterday is no moment/);
  for (const input of [-1, NaN, Infinity, "12"]) assert.throws(() => price({ model: "kimi-k2p6", at, counts: { input } }), /The count of input is/);
});

test("its types hold under the strictest rules", () => {
  const root = mkdtempSync(join(tmpdir(), "ratecards-"));
  try {
    for (const file of ["prices.mjs", "prices.d.mts"]) copyFileSync(join(folder, file), join(root, file));
    writeFileSync(join(root, "use.mts"), `import { price } from "./prices.mjs";
const [first] = price({ model: "m", at: 0, counts: { input: 1 }, choices: { tier: "priority" } });
export const total: number | null | undefined = first?.total;
// @ts-expect-error counts are numbers
price({ model: "m", at: 0, counts: { input: "1" } });
`);
    const compiler = fileURLToPath(new URL("../node_modules/.bin/tsc", import.meta.url));
    execFileSync(compiler, ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2023", join(root, "use.mts")], { stdio: "pipe" });
  } finally {
    rmSync(root, { recursive: true });
  }
});
