import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { folder, output, outputUrl, root } from "../support/output.mjs";

const config = JSON.parse(output("calculator-config.json"));
const { estimate } = await import(outputUrl("calculator.mjs"));

const isValid = new Ajv({ allErrors: true, strict: true }).compile(JSON.parse(output(config.$schema)));

test("the configuration is as its schema says", () => {
  assert.equal(isValid(config), true, JSON.stringify(isValid.errors, null, 2));
});

test("the rates are as their schema says, which refuses what is misspelt", () => {
  const rates = JSON.parse(output("rates.json"));
  const isRates = new Ajv({ allErrors: true, strict: true }).compile(JSON.parse(output(rates.$schema)));
  assert.equal(isRates(rates), true, JSON.stringify(isRates.errors, null, 2));
  for (const value of [4, "4.00", { kind: "amount" }, { kind: "amount", amount: 4 }, { kind: "gratis" }, { kind: "free", amount: "0" }]) {
    const copy = structuredClone(rates);
    copy.rates[0].history[0].value = value;
    assert.equal(isRates(copy), false, JSON.stringify(value));
  }
});

test("the schema refuses what is missing, misspelt or of the wrong kind", () => {
  const spoil = [
    (copy) => delete copy.asOf,
    (copy) => (copy.asOf = "16 May 2026"),
    (copy) => delete copy.calculators[0].offers[0].billings[0].figures.total,
    (copy) => (copy.calculators[0].inputs[1].maximum = 5),
    (copy) => (Object.values(copy.rates)[0].history = []),
    (copy) => (Object.values(copy.formulas)[0].tree = { op: "^", args: [{ number: 1 }, { number: 2 }] }),
  ];
  for (const change of spoil) {
    const copy = structuredClone(config);
    change(copy);
    assert.equal(isValid(copy), false, String(change));
  }
});

/** A calculator of its own, which knows the configuration and nothing else: arithmetic by a formula's tree. */
const compute = (name, symbols) => {
  const operations = {
    "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b, "/": (a, b) => a / b, max: Math.max, min: Math.min, negate: (a) => -a,
  };
  const comparisons = {
    "<": (a, b) => a < b, "<=": (a, b) => a <= b, ">": (a, b) => a > b, ">=": (a, b) => a >= b, "==": (a, b) => a === b, "!=": (a, b) => a !== b,
  };
  const walk = (tree, indices) =>
    "number" in tree ? tree.number
      : "symbol" in tree ? symbols[tree.symbol]
      : "index" in tree ? indices[tree.index]
      : "formula" in tree ? compute(tree.formula, symbols)
      : tree.op === "if" ? walk(comparisons[tree.compare](...tree.args.map((a) => walk(a, indices))) ? tree.then : tree.else, indices)
      : operations[tree.op](...tree.args.map((a) => walk(a, indices)));
  return walk(config.formulas[name].tree, {});
};

test("the configuration alone is enough to build a calculator on", () => {
  const date = "2026-10-01";
  const now = (history) => history.filter(({ since }) => since <= date).at(-1);
  const inputs = { episodes: 250, turns: 13, initial_prompt: 4321, added_per_turn: 777, decode_per_turn: 99, gpus: 3, prompt_tps: 9000.5, decode_tps: 333, utilization: 0.8 };
  for (const model of ["kimi-k2p6", "qwen3p5-397b", "gpt-oss-120b"]) {
    const expected = estimate("multi-turn", { model, gpu: "b200-180gb", ...inputs }, date);
    for (const offer of expected.offers) {
      const billing = now(config.calculators[0].offers.find(({ id }) => id === offer.id).billings);
      const rates = Object.fromEntries(Object.entries(billing.rates).map(([symbol, pattern]) =>
        [symbol, now(config.rates[pattern.replace("{model}", model).replace("{gpu}", "b200-180gb")].history).value.amount]));
      assert.equal(compute(billing.figures.total, { ...inputs, ...rates }), offer.total);
    }
  }
});

test("the documentation's calculator runs as it says, and its text is the file's", () => {
  const guide = readFileSync(root + "docs/data.md", "utf8");
  const file = root + "docs/examples/calculator.mjs";
  assert.ok(guide.includes("```js\n" + readFileSync(file, "utf8") + "```"));
  const said = execFileSync(process.execPath, [file, folder + "/calculator-config.json"], { encoding: "utf8" });
  assert.equal(said, "Tinker 2264.96 USD\nFireworks Serverless Standard 200.68 USD\nFireworks Serverless Priority 301.76 USD\nFireworks Dedicated 284.44 USD\n");
  assert.ok(guide.includes(said));
});

test("nothing in the configuration is code, and its rules are those by which figures are shown", () => {
  assert.doesNotMatch(output("calculator-config.json"), /=>|return /);
  const { total, money } = config.display;
  assert.deepEqual([total.wholeFrom, total.currencyDecimalsFrom, total.significantDigitsBelow], [100000, 1, 4]);
  assert.deepEqual([money.currencyDecimalsFrom, money.significantDigitsBelow, money.leastDecimalsBelow], [10, 3, 5]);
});

test("the declarations hold for the configuration and the module, and refuse what is wrong", () => {
  const folder = mkdtempSync(join(tmpdir(), "ratecards-types-"));
  try {
    for (const file of ["rates.json", "rates-json.d.ts", "calculator-config.json", "calculator-config.d.ts", "calculator.d.mts", "calculator.mjs"]) {
      writeFileSync(join(folder, file), output(file));
    }
    // The declarations hold for the data itself, and for what a program gets that imports the files.
    writeFileSync(join(folder, "data.mts"), `
      import type { CalculatorConfig } from "./calculator-config.d.ts";
      import type { RateFile } from "./rates-json.d.ts";
      export const config: CalculatorConfig = ${JSON.stringify(config)};
      export const prices: RateFile = ${output("rates.json")};
    `);
    writeFileSync(join(folder, "imported.mts"), `
      import file from "./calculator-config.json" with { type: "json" };
      import list from "./rates.json" with { type: "json" };
      import type { CalculatorConfig, Tree } from "./calculator-config.d.ts";
      import type { RateFile } from "./rates-json.d.ts";
      const config: CalculatorConfig = file;
      const prices: RateFile = list;
      const tree: Tree | undefined = Object.values(config.formulas)[0]?.tree;
      const digits: string | undefined = prices.rates[0]?.now?.value.amount;
      // @ts-expect-error: an amount is a text, with its digits
      const wrong: number | undefined = prices.rates[0]?.now?.value.amount;
      // @ts-expect-error: no such member
      console.log(prices.rates[0]?.price, tree, digits, wrong);
    `);
    writeFileSync(join(folder, "use.mts"), `
      import { estimate, promptTokens } from "./calculator.mjs";
      const tokens: number = promptTokens({ turns: 8, initial_prompt: 8000, added_per_turn: 12000 });
      const ratio: number | null = estimate("multi-turn", { model: "kimi-k2p6", turns: tokens }, "2026-05-16").offers[0].ratio;
      estimate("rft", { prompts: ratio ?? 1 });
      // @ts-expect-error: no such calculator
      estimate("multi-trun");
      // @ts-expect-error: no such input
      estimate("multi-turn", { turn: 8 });
      // @ts-expect-error: no such model
      estimate("multi-turn", { model: "kimi-k9" });
      // @ts-expect-error: a symbol is missing
      promptTokens({ turns: 8 });
    `);
    const tsc = fileURLToPath(new URL("../node_modules/.bin/tsc", import.meta.url));
    execFileSync(tsc, ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--allowImportingTsExtensions", "--resolveJsonModule", "data.mts", "imported.mts", "use.mts"], { cwd: folder, encoding: "utf8" });
  } catch (error) {
    assert.fail(error.stdout || String(error));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
