import assert from "node:assert/strict";
import { test } from "node:test";
import { Parser } from "acorn";
import jsx from "acorn-jsx";
import { calculators, output } from "../support/output.mjs";
import { dataOf, platformImport, snippetOf } from "../support/snippet.mjs";

/** What stands in two pairs of parentheses at once. */
const doubledParentheses = (code) => {
  const found = [];
  const visit = (node, parent) => {
    if (node.type === "ParenthesizedExpression" && parent?.type === node.type) {
      found.push(code.slice(node.start, node.end));
    }
    Object.values(node).flat().filter((child) => child?.type).forEach((child) => visit(child, node));
  };
  visit(Parser.extend(jsx()).parse(code, { ecmaVersion: "latest", sourceType: "module", preserveParens: true }));
  return found;
};

/** Random inputs that are the same in every run: whole numbers and fractions, from 0 to 10 million. */
const seeded = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  const share = seed / 4294967296;
  return seed % 2 === 0 ? Math.floor(share * 10000000) : share * 100;
};

for (const id of Object.keys(calculators)) {
  test(id + ": what the platform takes out of the file is whole", async () => {
    const { code } = platformImport(snippetOf(id));
    assert.match(code, /^export const \w+ = \(.*\) => \{/);
    assert.doesNotMatch(code, /\bfunction\b|\bimport\b|\n\s*\n/);
    // MDX keeps parentheses in its tree, drops single ones again, and cannot write a pair within a pair; the platform's
    // writer makes such pairs of the operator "in".
    assert.deepEqual(doubledParentheses(code), []);
  });

  test(id + ": the snippet and the module compute with the same data and the same formulas", async () => {
    const { formulas, rates, attributes, sources, unitWords, ...calculator } = await dataOf(snippetOf(id));
    const { formulas: others, rates: sharedRates, attributes: sharedAttributes, sources: sharedSources, unitWords: sharedWords, ...same } = calculators[id];
    assert.deepEqual(calculator, same);
    // The module's data serve all calculators; a snippet's are a part of them.
    for (const [own, shared] of [[rates, sharedRates], [attributes, sharedAttributes], [sources, sharedSources], [unitWords, sharedWords]]) {
      assert.deepEqual(own, Object.fromEntries(Object.keys(own).map((key) => [key, shared[key]])));
    }
    const next = seeded(20260516);
    for (let round = 0; round < 10000; round++) {
      const values = new Map();
      const value = (symbol) => values.get(symbol) ?? values.set(symbol, next()).get(symbol);
      const symbols = new Proxy({}, { get: (_, symbol) => value(symbol) });
      for (const name of Object.keys(formulas)) {
        assert.ok(Object.is(formulas[name].compute(symbols), others[name].compute(symbols)), name);
      }
    }
  });
}

test("the snippet's text may be put into Markdown: no line of it opens mathematics, a heading or a fence", () => {
  for (const id of Object.keys(calculators)) {
    assert.doesNotMatch(output(snippetOf(id)), /^(#|```|\$\$)/m);
  }
});
