import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { folder, outputUrl } from "../support/output.mjs";

const { amountOn, asOf, rates, tinker__kimi_k2p6__prefill, valueOn } = await import(outputUrl("rates.mjs"));

/** What a bundler makes of a program that imports from the output folder. */
const bundled = async (contents) => {
  const { outputFiles: [{ text }] } = await build({ stdin: { contents, resolveDir: folder, loader: "js" }, bundle: true, minify: true, format: "esm", write: false });
  return text;
};

test("a rate has its amount on any day", () => {
  assert.equal(asOf, "2026-05-16");
  assert.equal(amountOn(tinker__kimi_k2p6__prefill), 5.15);
  assert.equal(amountOn(rates["tinker.kimi-k2p6.cached-prefill"], "2026-07-17"), 1.03);
  assert.deepEqual(["2025-07-19", "2026-05-15", "2026-05-16", "2026-10-01"].map((day) => amountOn(rates["fireworks-gpu-hours.h100-80gb.gpu-hour"], day)), [5.8, 4, 7, 8]);
});

test("a missing rate is not zero and says why", () => {
  assert.throws(() => amountOn(rates["tinker.kimi-k2p6.cached-prefill"]), /is not in force on 2026-05-16/);
  assert.throws(() => amountOn(rates["fireworks-serverless.kimi-k2p5.input.priority"]), /is not offered on 2026-05-16/);
  assert.equal(valueOn(rates["tinker.kimi-k2p5.prefill"], "2026-07-12"), null);
});

test("a value says where it was read", () => {
  const { source, verified } = valueOn(tinker__kimi_k2p6__prefill);
  assert.equal(source.trust, "vendor");
  assert.equal(verified[0], "2026-05-16");
  assert.ok(source.url.startsWith("https://thinkingmachines.ai/"));
});

test("a bundler drops rates and formulas that nothing uses", async () => {
  const one = await bundled('import { amountOn, tinker__kimi_k2p6__prefill } from "./rates.mjs"; console.log(amountOn(tinker__kimi_k2p6__prefill));');
  assert.match(one, /tinker\.kimi-k2p6\.prefill/);
  assert.doesNotMatch(one, /fireworks|kimi-k2p5|\.sample/);
  const formula = await bundled('import { promptTokens } from "./calculator.mjs"; console.log(promptTokens({ turns: 8, initial_prompt: 8000, added_per_turn: 12000 }));');
  assert.ok(formula.length < 300, formula);
});

test("the types hold in strict TypeScript, and know every rate", () => {
  const work = mkdtempSync(join(tmpdir(), "ratecards-"));
  try {
    ["rates.mjs", "rates.d.mts", "calculator.mjs", "calculator.d.mts"].forEach((file) => copyFileSync(join(folder, file), join(work, file)));
    writeFileSync(join(work, "use.mts"), `
      import { amountOn, rates, tinker__kimi_k2p6__prefill, valueOn, type Rate } from "./rates.mjs";
      import { tinkerFlatEpisode } from "./calculator.mjs";
      const prefill: number = amountOn(tinker__kimi_k2p6__prefill, "2026-05-16");
      const sample: Rate = rates["tinker.kimi-k2p6.sample"];
      const trust: "vendor" | "transcribed" | "own" | undefined = valueOn(sample)?.source.trust;
      const cost: number = tinkerFlatEpisode({ turns: 8, initial_prompt: 8000, added_per_turn: 12000, decode_per_turn: 2000, prefill, sample: amountOn(sample) });
      console.log(cost, trust);
      // @ts-expect-error: no such rate
      rates["tinker.kimi-k9.prefill"];
      // @ts-expect-error: rates are not written to
      tinker__kimi_k2p6__prefill.label = "";
      // @ts-expect-error: a value may be a word
      const amount: number = sample.history[0].value;
    `);
    const tsc = fileURLToPath(new URL("../node_modules/.bin/tsc", import.meta.url));
    execFileSync(tsc, ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "use.mts"], { cwd: work, encoding: "utf8" });
  } catch (error) {
    assert.fail(error.stdout || String(error));
  } finally {
    rmSync(work, { recursive: true });
  }
});
