import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, test } from "node:test";
import { comparisonCsv } from "../../../src/RateCards.Targets/Calculators/Script/exports.mjs";
import { firstState } from "../../../src/RateCards.Targets/Calculators/Script/life.mjs";
import { view } from "../../../src/RateCards.Targets/Calculators/Script/view.mjs";
import { details } from "../../../src/RateCards.Targets/Calculators/Script/details.mjs";
import { enter } from "../../../src/RateCards.Targets/Calculators/Script/state.mjs";
import { command } from "../support/command.mjs";
import { derive } from "../support/derive.mjs";
import { ProjectCopy } from "../support/project.mjs";

const project = new ProjectCopy();
after(() => project.dispose());
for (const [label, range] of [["Prompt throughput", "[0.2, 2]"], ["Decode throughput", "[0.8, 1.25]"]]) {
  project.edit("calculators/multi-turn.yaml", `label: ${label}\n`, `label: ${label}\n    range: ${range}\n`);
}
const output = project.build();
const { calculators: { "multi-turn": data } } = await import("file://" + output + "/site/assets/rate-calculator.mjs");
const { estimate } = await import("file://" + output + "/calculator.mjs");
const run = (...options) => execFileSync(...command("estimate", "multi-turn", "--project", project.folder, ...options), { encoding: "utf8" });

const dedicatedOf = (state) => derive(data, state).result.offers.find(({ id }) => id === "fireworks-dedicated");
const textsOf = (node) => (typeof node === "string" ? [node] : node.children.flatMap(textsOf));

// At both highs generating decides: 16,000,000 ÷ (1.25 × 1,500) ÷ 3,600 hours × 96 = 227.56. At both lows the prompt does:
// 92,000,000 ÷ (0.2 × 30,000) ÷ 3,600 × 96 = 408.89, where generating comes to 355.56.
const [low, high] = [227.555556, 408.888889];

test("an offer says between what its total lies at the lows and highs of estimates", () => {
  const state = firstState(data);
  const { range, total } = dedicatedOf(state);
  assert.equal(total.toFixed(2), "284.44");
  assert.deepEqual([range.low, range.high].map((end) => Number(end.toFixed(6))), [low, high]);
  const derived = derive(data, state);
  const said = textsOf(view(state, () => {}, derived, details)).join("");
  assert.ok(said.includes("$227.56 to $408.89 at low and high Prompt throughput and Decode throughput"), said);
  assert.equal(derived.result.offers.filter((offer) => offer.range).length, 1);
  const [head, ...rows] = comparisonCsv(data, derived, state).trimEnd().split("\r\n");
  assert.match(head, /,"Total, low \(USD\)","Total, high \(USD\)"$/);
  assert.match(rows[3], /,227\.56,408\.89$/);
  assert.match(rows[0], /,,$/);
});

test("a value of the reader's own takes the place of a range, and other models have their own", () => {
  const own = enter(data, firstState(data), "decode_tps", "1500");
  assert.deepEqual(["low", "high"].map((end) => dedicatedOf(own).range[end].toFixed(2)), ["284.44", "408.89"]);
  assert.equal(dedicatedOf(enter(data, own, "prompt_tps", "30000")).range, null);
  const other = derive(data, { ...firstState(data), compared: ["gpt-oss-120b"] }).sideBySide[1].costs[3].found;
  // 16,000,000 ÷ 1.25 ÷ 2,500 ÷ 3,600 × 28; 92,000,000 ÷ 5,000 ÷ 3,600 × 28.
  assert.deepEqual([other.range.low, other.range.high].map((end) => end.toFixed(2)), ["39.82", "143.11"]);
});

test("the command says the same, in words and to the bit in JSON", () => {
  assert.match(run().replace(/\s+/g, " "), /Fireworks Dedicated: \$227\.56 to \$408\.89 at low and high Prompt throughput \(20% and 200% of the default\) and Decode throughput \(80% and 125% of the default\)/);
  const { leftOut, ...printed } = JSON.parse(run("--format", "json"));
  const { range } = dedicatedOf(firstState(data));
  assert.deepEqual(printed.offers.map(({ totalLow, totalHigh }) => [totalLow, totalHigh]), [...Array(3).fill([undefined, undefined]), [range.low, range.high]]);
  assert.deepEqual(estimate("multi-turn"), printed);
});
