// Every formula as KaTeX sets it, by itself, so that a failure names the formula.

import katex from "katex";
import assert from "node:assert/strict";
import { test } from "node:test";
import { mdxPages } from "../support/mdx.mjs";
import { output } from "../support/output.mjs";

const set = (latex, displayMode) => katex.renderToString(latex, { displayMode, strict: "error", throwOnError: true });

const reference = output("formula-reference.mdx").split("\n## Definitions\n")[1];
const formulas = [...reference.matchAll(/^### (.+)$[\s\S]*?^\$\$\n([\s\S]*?)\n\$\$$/gm)].map(([, title, latex]) => ({ title, latex }));

test("the reference defines every formula", () => {
  assert.ok(formulas.length >= 30);
  assert.equal(formulas.length, reference.match(/^### /gm).length);
});

for (const { title, latex } of formulas) {
  test(`KaTeX sets the formula: ${title}`, () => assert.match(set(latex, true), /class="katex-display"/));
}

for (const page of mdxPages) {
  test(`KaTeX sets all mathematics of ${page}`, () => {
    for (const [, latex] of output(page).matchAll(/\$\$([\s\S]*?)\$\$/g)) {
      assert.match(set(latex.trim().replaceAll("\\|", "|"), latex.startsWith("\n")), /class="katex/);
    }
  });
}

test("three pages have mathematics, which is set above", () =>
  assert.deepEqual(
    mdxPages.filter((page) => [...output(page).matchAll(/\$\$([\s\S]*?)\$\$/g)].length > 0),
    ["fine-tuning/multi-turn-cost-comparison.mdx", "fine-tuning/rft-cost-estimator.mdx", "formula-reference.mdx"]));

test("KaTeX refuses what it does not know", () => assert.throws(() => set("\\nosuchcommand x", true), katex.ParseError));
