import assert from "node:assert/strict";
import { test } from "node:test";
import { comparisonCsv, curveCsv, toMarkdown } from "../../../src/RateCards.Targets/Calculators/Script/exports.mjs";
import { firstState } from "../../../src/RateCards.Targets/Calculators/Script/life.mjs";
import { calculators } from "../support/output.mjs";
import { derive } from "../support/derive.mjs";

const data = calculators["multi-turn"];
const state = firstState(data);
const derived = derive(data, state);

test("the comparison as CSV has a row an offer, in words, with its inputs and rounded money", () => {
  const [head, ...rows] = comparisonCsv(data, derived, state).trimEnd().split("\r\n");
  assert.equal(head, "As of,Model,Episodes (episodes),Turns per episode (turns),Initial prompt (tokens),Added per turn (tokens/turn),Generated per turn (tokens/turn),"
    + "GPUs (GPUs),GPU type,Prompt throughput (tokens/s),Decode throughput (tokens/s),Utilisation (ratio),Offer,Per episode (USD),Total (USD),Cluster hours (hours),Times cheaper than Tinker");
  assert.equal(rows.length, 4);
  assert.equal(rows[0], "2026-05-16,Kimi K2.6 (128K),1000,8,8000,12000,2000,8,B300 288GB,30000,1500,1,Tinker,2.26496,2264.96,,1");
  assert.equal(rows[3], "2026-05-16,Kimi K2.6 (128K),1000,8,8000,12000,2000,8,B300 288GB,30000,1500,1,Fireworks Dedicated,0.28444,284.44,2.96296,7.96275");
});

test("the curve as CSV has a column an offer and a row a value", () => {
  const [head, ...rows] = curveCsv(data, derived.curve).trimEnd().split("\r\n");
  assert.equal(head, "Turns per episode,Tinker (USD),Fireworks Serverless Standard (USD),Fireworks Serverless Priority (USD),Fireworks Dedicated (USD)");
  assert.equal(rows.length, 16);
  assert.equal(rows[7], "8,2264.96,200.68,301.76,284.44");
  // Two episodes of binary fractions: nothing of them is left in the text.
  assert.ok(rows.every((row) => /^\d+(,\d+\.\d\d){4}$/.test(row)), rows.join("\n"));
});

test("CSV quotes what would break it", () => {
  const odd = { ...derived.curve, series: [{ label: 'a,"b"' }], xs: [1], totals: [[2]] };
  assert.equal(curveCsv(data, odd), 'Turns per episode,"a,""b"" (USD)"\r\n1,2.00\r\n');
});

test("CSV keeps a text of two lines in its cell", () => {
  const odd = { ...derived.curve, axis: { label: "a\nb" }, series: [{ label: "c\rd" }], xs: [1], totals: [[2]] };
  assert.equal(curveCsv(data, odd), '"a\nb","c\rd (USD)"\r\n1,2.00\r\n');
});

test("a bar in a label ends no cell of the Markdown", () => {
  const labelled = { ...derived, result: { ...derived.result, offers: derived.result.offers.map((offer) => ({ ...offer, label: "a | b" })) } };
  const row = toMarkdown(data, labelled, state, "x").split("\n").find((line) => line.startsWith("| a"));
  assert.equal(row.split(/(?<!\\)\|/).length, derived.columns.length + 4);
});

test("Markdown says the figures, marks the cheapest in words, and names rates, sources and the link", () => {
  const text = toMarkdown(data, derived, state, "https://example.org/#x");
  assert.match(text, /\| Fireworks Serverless Standard \(cheapest\) \| \\\$0\.20068 \| \\\$200\.68 \| \\\$200\.68 \| 11\.3× cheaper \|/);
  assert.match(text, /- Tinker, Prefill: \\\$5\.15 per 1M tokens \(Tinker, https:\/\/thinkingmachines\.ai\/tinker\)/);
  assert.match(text, /As of 2026-05-16, in USD\. \[This estimate\]\(https:\/\/example\.org\/#x\)/);
});

test("Markdown has the models that stand side by side, each with what every offer costs or why it has none", () => {
  const compared = { ...state, compared: ["gpt-oss-120b", "qwen3p5-397b"] };
  const lines = toMarkdown(data, derive(data, compared), compared, "x").split("\n");
  const at = lines.findIndex((line) => line.startsWith("| Model |"));
  assert.equal(lines[at], "| Model | Tinker | Fireworks Serverless Standard | Fireworks Serverless Priority | Fireworks Dedicated |");
  // 1,000 × (400,000 × $0.63 + 16,000 × $1.54) per 1M tokens = $276.64.
  assert.match(lines.slice(at).join("\n"), /\| Kimi K2\.6 \(128K\) \| \\\$2,264\.96 \| \\\$200\.68 \| \\\$301\.76 \| \\\$284\.44 \|\n\| GPT-OSS-120B \(128K\) \| \\\$276\.64 \|.*\n\| Qwen3\.5-397B-A17B \(256K\) \| \\\$1,760\.00 \| not offered \| not offered \|/);
});

test("no dollar sign in Markdown is bare, for two would be read as mathematics", () =>
  assert.doesNotMatch(toMarkdown(data, derived, state, "x"), /(?<!\\)\$/));
