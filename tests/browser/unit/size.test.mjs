import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { transform } from "esbuild";
import { output } from "../support/output.mjs";

test("the custom element with all rates is at most 30 kB, minified and compressed", async () => {
  const { code } = await transform(output("site/assets/rate-calculator.mjs"), { minify: true, format: "esm" });
  assert.ok(gzipSync(code, { level: 9 }).length <= 30_000);
});
