import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { transform } from "esbuild";
import { calculators, output } from "../support/output.mjs";
import { sharedSnippets, snippetOf } from "../support/snippet.mjs";

test("the custom element with all rates is at most 30 kB, minified and compressed", async () => {
  const { code } = await transform(output("site/assets/rate-calculator.mjs"), { minify: true, format: "esm" });
  assert.ok(gzipSync(code, { level: 9 }).length <= 30_000);
});

test("a snippet is at most 60 kB as it lies there, and no line of it is longer than a reviewer reads", () => {
  for (const path of [...sharedSnippets.map(([, file]) => file), ...Object.keys(calculators).map(snippetOf)]) {
    const text = output(path);
    assert.ok(Buffer.byteLength(text) <= 60_000, path + " has " + Buffer.byteLength(text) + " bytes");
    assert.deepEqual(text.split("\n").filter((line) => line.length > 400), [], path);
  }
});

test("a snippet's rates stand before its scripts, and the prices of a model on a day in one line", () => {
  for (const [id, prices] of [["multi-turn", "[0.95, 0.16, 4.00]"], ["rft", "[12.00]"]]) {
    const lines = output(snippetOf(id)).split("\n");
    assert.ok(lines.slice(0, 6).some((line) => line.includes("cards: {")), id);
    assert.equal(lines.filter((line) => line.includes("prices: " + prices + ", source: \"page-2026-05\"")).length, 1, id);
  }
});
