import assert from "node:assert/strict";
import { test } from "node:test";
import { derive } from "../../../src/RateCards.Targets/Calculators/Script/derive.mjs";
import { comparisonCsv, curveCsv, toMarkdown } from "../../../src/RateCards.Targets/Calculators/Script/exports.mjs";
import { firstState } from "../../../src/RateCards.Targets/Calculators/Script/life.mjs";
import { calculators } from "../support/output.mjs";

const data = calculators["multi-turn"];
const state = firstState(data);
const derived = derive(data, state);

test("the comparison as CSV has a row an offer, with its inputs and unrounded figures", () => {
  const [head, ...rows] = comparisonCsv(data, derived, state).trimEnd().split("\r\n");
  assert.equal(head, "as_of,model,episodes,turns,initial_prompt,added_per_turn,decode_per_turn,gpus,gpu,prompt_tps,decode_tps,utilization,offer,per_episode,total,cluster_hours,ratio");
  assert.equal(rows.length, 4);
  assert.match(rows[0], /^2026-05-16,kimi-k2p6,1000,8,8000,12000,2000,8,b300-288gb,30000,1500,1,tinker,2\.26496\d*,2264\.96\d*,,1$/);
});

test("the curve as CSV has a column an offer and a row a value", () => {
  const [head, ...rows] = curveCsv(derived.curve).trimEnd().split("\r\n");
  assert.equal(head, "turns,tinker,fireworks-serverless-standard,fireworks-serverless-priority,fireworks-dedicated");
  // A fifth beyond the break-even at 19 turns.
  assert.equal(rows.length, 23);
  assert.match(rows[7], /^8,2264\.96/);
});

test("CSV quotes what would break it", () => {
  const odd = { ...derived.curve, series: [{ id: 'a,"b"' }], xs: [1], totals: [[2]] };
  assert.equal(curveCsv(odd), 'turns,"a,""b"""\r\n1,2\r\n');
});

test("Markdown says the figures, marks the cheapest in words, and names rates, sources and the link", () => {
  const text = toMarkdown(data, derived, state, "https://example.org/#x");
  assert.match(text, /\| Fireworks Serverless Standard \(cheapest\) \| \\\$0\.20068 \| \\\$200\.68 \| 11\.3× cheaper \|/);
  assert.match(text, /- Tinker, Prefill: \\\$5\.15 per 1M tokens \(Tinker, https:\/\/thinkingmachines\.ai\/tinker\)/);
  assert.match(text, /As of 2026-05-16, in USD\. \[This estimate\]\(https:\/\/example\.org\/#x\)/);
});

test("no dollar sign in Markdown is bare, for two would be read as mathematics", () =>
  assert.doesNotMatch(toMarkdown(data, derived, state, "x"), /(?<!\\)\$/));
