import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { after, test } from "node:test";
import { comparisonCsv, toMarkdown } from "../../../src/RateCards.Targets/Calculators/Script/exports.mjs";
import { firstState } from "../../../src/RateCards.Targets/Calculators/Script/life.mjs";
import { listedRates } from "../../../src/RateCards.Targets/Calculators/Script/steps.mjs";
import { command } from "../support/command.mjs";
import { derive } from "../support/derive.mjs";

const files = {
  "ratecards.yaml": "as-of: 2026-06-15\n",
  "cards/acme.yaml": `
card: acme
title: Acme
provider: Acme
currency: USD
sources:
  page: { title: Acme pricing, url: https://acme.example/pricing, trust: own }
meters:
  input: { label: Input, unit: USD/Mtok }
  image: { label: Image, unit: USD/image }
  sound: { label: Sound, unit: USD/s }
steps: { title: Prompt tokens, by: [input] }
skus:
  large: { label: Large, entries: [{ since: 2026-01-10, source: page, input: { up-to 200000: 2.50, above: 5.00 }, image: 0.01, sound: 0.02 }] }
  three: { label: Three, entries: [{ since: 2026-01-10, source: page, input: { below 32000: 1.00, up-to 128000: 2.00, above: 4.00 } }] }
  plain: { label: Plain, entries: [{ since: 2026-01-10, source: page, input: 1.00 }] }
`,
  "cards/calls.yaml": `
card: calls
title: Acme calls
provider: Acme
currency: USD
sources:
  page: { title: Acme pricing, url: https://acme.example/pricing, trust: own }
meters:
  call: { label: Call, unit: USD/request }
steps: { title: Calls, charge: graduated }
skus:
  any: { label: Any, entries: [{ since: 2026-01-10, source: page, call: { up-to 1000: 0.01, below 10001: 0.008, from: 0.005 } }] }
`,
  "formulas/acme.yaml": `
symbols:
  prompt: { notation: P, unit: tokens, title: Prompt, sentence: Tokens of the prompt. }
  calls: { notation: n, unit: requests, title: Calls, sentence: Calls. }
  images: { notation: I, unit: images, title: Images, sentence: Images. }
  sounds: { notation: S, unit: s, title: Sounds, sentence: Seconds of sound. }
  input: { notation: r, unit: USD/Mtok, steps: { of: tokens, at-most: 3 }, title: Input rate, sentence: What a token costs. }
  call: { notation: f, unit: USD/request, steps: { of: requests, at-most: 3, charge: graduated }, title: Fee, sentence: What a call costs. }
  image_rate: { notation: r_I, unit: USD/image, optional: images, title: Image rate, sentence: What an image costs. }
  sound_rate: { notation: r_S, unit: USD/s, optional: sounds, title: Sound rate, sentence: What a second costs. }
formulas:
  prompt_cost: { notation: C_P, title: Prompt cost, unit: USD, sentence: Of the prompt., definition: prompt * input(prompt) }
  total: { notation: C, title: Total, unit: USD, sentence: All of it., definition: "prompt_cost + graduated(calls, call) + images * image_rate + sounds * sound_rate" }
`,
  "calculators/acme.yaml": `
calculator: acme
title: Acme requests
description: What requests cost.
inputs:
  model: { label: Model, sku-of: acme, default: large }
  prompt: { label: Prompt, unit: tokens, min: 0, max: 1000000, step: 1, default: 100000 }
  calls: { label: Calls, unit: requests, min: 0, max: 1000000, step: 1, default: 0 }
  images: { label: Images, unit: images, min: 0, max: 100, step: 1, default: 0 }
  sounds: { label: Sounds, unit: s, min: 0, max: 100, step: 1, default: 0 }
baseline: acme
offers:
  acme:
    label: Acme
    billings:
      - since: 2026-01-10
        figures: { total: total }
        rates: { input: "acme.{model}.input", call: calls.any.call, image_rate: "acme.{model}.image", sound_rate: "acme.{model}.sound" }
`,
};

const folder = mkdtempSync(tmpdir() + "/ratecards-");
after(() => rmSync(folder, { recursive: true }));
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(folder + "/" + path), { recursive: true });
  writeFileSync(folder + "/" + path, text);
}
execFileSync(...command("build", "--project", folder, "--out", folder + "/out"));
const { calculators: { acme } } = await import("file://" + folder + "/out/site/assets/rate-calculator.mjs");

const stateOf = (entries, rates = {}, more = {}) => ({ ...firstState(acme), entries, rates, ...more });
const totalFor = (entries, rates) => Number(derive(acme, stateOf(entries, rates)).result.offers[0].total.toFixed(9));
const rowsFor = (entries) => {
  const { data, result: { offers: [offer] } } = derive(acme, stateOf(entries));
  return listedRates(data, offer.rates, acme.asOf).map(({ label, amount }) => label + " " + amount);
};

const calls = ["Call, first 1,000 requests 0.01", "Call, next 9,000 requests 0.008", "Call, beyond 10,000 requests 0.005"];

test("a price with steps is listed by its steps, with their bounds, and not by what formulas take of it", () => {
  assert.deepEqual(rowsFor({ model: "large" }), ["Input, up to 200,000 tokens 2.5", "Input, above 200,000 tokens 5", ...calls, "Image 0.01", "Sound 0.02"]);
  assert.deepEqual(rowsFor({ model: "three" }), ["Input, below 32,000 tokens 1", "Input, from 32,000 up to 128,000 tokens 2", "Input, above 128,000 tokens 4", ...calls]);
  assert.deepEqual(rowsFor({ model: "plain" }), ["Input 1", ...calls]);
});

test("a rate of the reader's own stands for its whole step, the bound included", () => {
  // 200,000 tokens at 2.50, at 2, and with another price above; 200,001 at 4.
  assert.equal(totalFor({ prompt: "200000" }), 0.5);
  assert.equal(totalFor({ prompt: "200000" }, { "acme.large.input": "2" }), 0.4);
  assert.equal(totalFor({ prompt: "200000" }, { "acme.large.input": "20%" }), 0.4);
  assert.equal(totalFor({ prompt: "200000" }, { "acme.large.input.step_2": "4" }), 0.5);
  assert.equal(totalFor({ prompt: "200001" }, { "acme.large.input.step_2": "4" }), 0.800004);
  // 32,000 is of the second step, 128,000 too, and a model without steps has its price for any count.
  assert.equal(totalFor({ model: "three", prompt: "32000" }, { "acme.three.input.step_2": "3" }), 0.096);
  assert.equal(totalFor({ model: "three", prompt: "128000" }, { "acme.three.input.step_2": "3" }), 0.384);
  assert.equal(totalFor({ model: "plain", prompt: "200000" }, { "acme.plain.input": "0.5" }), 0.1);
  // 1,000 calls at 0.02, and one at 0.008.
  assert.equal(totalFor({ prompt: "0", calls: "1001" }, { "calls.any.call": "0.02" }), 20.008);
});

test("exports list the steps, and which of them is the reader's own", () => {
  const state = stateOf({ prompt: "300000" }, { "acme.large.input.step_2": "4" });
  const derived = derive(acme, state);
  const markdown = toMarkdown(derived.data, derived, state, "");
  assert.ok(markdown.includes("- Acme, Input, up to 200,000 tokens: \\$2.50 per 1M tokens ("));
  assert.ok(markdown.includes("- Acme, Input, above 200,000 tokens: \\$4.00 per 1M tokens (your rate; listed \\$5.00)"));
  assert.doesNotMatch(markdown, /step|begins/);
  assert.ok(comparisonCsv(derived.data, derived, state).includes('"Input, above 200,000 tokens $4.00 per 1M tokens, listed $5.00"'));
});

test("what moves the total is a step's price, and no bound", () => {
  const { moves } = derive(acme, stateOf({ prompt: "200000", images: "1" }, {}, { open: { decisions: true } })).decisions;
  assert.deepEqual(moves.map(({ input, rate }) => (input ?? rate).label), ["Prompt", "Input, up to 200,000 tokens", "Images"]);
  // 200,000 at 2.75, and an image at 0.01.
  assert.equal(Number(moves[1].total.toFixed(9)), 0.56);
});

test("an optional rate that is missing is left out where nothing is counted, and alone named where something is", () => {
  const absent = (entries) => derive(acme, stateOf({ model: "plain", ...entries })).result.absent.map(({ why }) => why);
  assert.deepEqual(absent({}), []);
  assert.deepEqual(absent({ images: "1" }), ["acme.plain.image is not offered"]);
  assert.deepEqual(absent({ sounds: "1" }), ["acme.plain.sound is not offered"]);
  assert.deepEqual(absent({ images: "1", sounds: "1" }), ["acme.plain.image is not offered, acme.plain.sound is not offered"]);
});
