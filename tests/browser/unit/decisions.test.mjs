import assert from "node:assert/strict";
import { test } from "node:test";
import { noOffer } from "../../../src/RateCards.Targets/Calculators/Script/decisions.mjs";
import { firstState } from "../../../src/RateCards.Targets/Calculators/Script/life.mjs";
import { enter } from "../../../src/RateCards.Targets/Calculators/Script/state.mjs";
import { calculators } from "../support/output.mjs";
import { derive } from "../support/derive.mjs";

const multiTurn = calculators["multi-turn"];
const [tinker, standard, priority, dedicated] = [0, 1, 2, 3];

/** What is shown for some entries with the decisions open, and other axes where they are given. */
const opened = (data, entries = {}, { date = data.asOf, ...axes } = {}) =>
  derive(data, Object.entries(entries).reduce((state, [name, text]) => enter(data, state, name, text), { ...firstState(data), date, ...axes, open: { decisions: true } }));

/** The cheapest offer's place for the same entries with two of them changed, or none where the workload cannot be run. */
const cheapest = (entries) => {
  const { result } = opened(multiTurn, entries);
  return result.obstacle ? noOffer : result.offers.indexOf(result.least);
};

const turnOf = ({ turns }, name, offer) => turns.find(({ input, rate }) => (input ? input.name === name : rate.label === name && rate.offer === offer));
const near = (actual, expected) => assert.ok(Math.abs(actual - expected) <= 1e-6 * expected, actual + " is not " + expected);

test("what moves the cheapest total most stands first, in steps of whole things", () => {
  const { moves } = opened(multiTurn).decisions;
  // Nine turns: 104,000 tokens at 0.95, 400,000 from the cache at 0.16, 18,000 at 4.00, a thousand times.
  near(moves[0].total, 234.8);
  assert.deepEqual(moves.map(({ input, from, to }) => [input.name, from, Math.round(to)]), [["turns", 8, 9], ["episodes", 1000, 1100], ["added_per_turn", 12000, 13200]]);
  near(moves[1].change, 0.1);
});

test("an input at its upper bound is told for a tenth less", () => {
  const { moves } = opened(multiTurn, { added_per_turn: "6000", decode_per_turn: "1000", turns: "20" }).decisions;
  const utilization = moves.find(({ input }) => input?.name === "utilization");
  assert.equal(utilization.to, 0.9);
  near(utilization.change, 1 / 0.9 - 1);
});

test("prices and inputs change the answer where one total is another's", () => {
  const { decisions } = opened(multiTurn);
  // Serverless costs 200.68; the cluster runs 16,000,000 ÷ 1,500 ÷ 3,600 hours on 8 GPUs.
  const price = turnOf(decisions, "GPU-hour", "Fireworks Dedicated");
  near(price.at, 200.68 / (8 * (16e6 / 1500 / 3600)));
  assert.equal(price.then, dedicated);
  // 284.44 less 49.28 for the cache and 64 for what is generated, over 92,000 tokens.
  near(turnOf(decisions, "Input", "Fireworks Serverless Standard").at, (8 * 12 * (16e6 / 1500 / 3600) - 113.28) / 92);
  // 136.68 + 0.032 g = 0.14222 g at 1,240.05 tokens.
  const generated = turnOf(decisions, "decode_per_turn");
  assert.deepEqual([generated.at, generated.isUp, generated.then], [1240, false, dedicated]);
  assert.equal(cheapest({ decode_per_turn: "1240" }), dedicated);
  assert.equal(cheapest({ decode_per_turn: "1241" }), standard);
  near(turnOf(decisions, "decode_tps").at, (1500 * 8 * 12 * (16e6 / 1500 / 3600)) / 200.68);
});

test("the nearest change stands first", () => {
  const { turns } = opened(multiTurn).decisions;
  const distances = turns.map(({ from, at }) => Math.abs(at / from - 1));
  assert.deepEqual(distances, [...distances].sort((a, b) => a - b));
});

test("each boundary of the map is where one offer becomes the cheapest in another's place", () => {
  const { map } = opened(multiTurn, {}, { across: "turns", up: "decode_per_turn" }).decisions;
  const boundaries = map.columns.flatMap(({ value, pieces }) => pieces.slice(1).map(({ since, offer }, i) => ({ value, since, offer, below: pieces[i].offer })));
  assert.ok(boundaries.some(({ offer }) => offer === noOffer) && boundaries.some(({ offer }) => offer === standard));
  for (const { value, since, offer, below } of boundaries) {
    assert.equal(cheapest({ turns: String(value), decode_per_turn: String(since) }), offer);
    assert.equal(cheapest({ turns: String(value), decode_per_turn: String(since - 1) }), below);
  }
});

/** Whether a polygon has a point in it. */
const holds = (points, x, y) => points.reduce((inside, [x1, y1], i) => {
  const [x2, y2] = points[(i + 1) % points.length];
  return (y1 > y) !== (y2 > y) && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1) ? !inside : inside;
}, false);

test("an area of the map holds what is the cheapest there, away from its edge, and areas cover the map", () => {
  for (const [across, up, text] of [["decode_tps", "utilization", String], ["added_per_turn", "decode_per_turn", String], ["gpus", "initial_prompt", String]]) {
    const { map } = opened(multiTurn, {}, { across, up }).decisions;
    let agreed = 0;
    for (let i = 0; i < 120; i++) {
      const [x, y] = [((i * 37) % 120 + 0.5) / 120, ((i * 71) % 120 + 0.5) / 120];
      const [a, b] = [map.across.nearest(x), map.up.nearest(y)];
      const found = map.areas.filter(({ points }) => holds(points, map.across.at(a), map.up.at(b))).map(({ offer }) => offer);
      assert.ok(found.length <= 1, "areas do not overlap");
      agreed += found[0] === cheapest({ [across]: text(a), [up]: text(b) });
    }
    assert.ok(agreed >= 118, across + " and " + up + ": " + agreed + " of 120");
  }
});

test("more GPUs bring their throughput along, so that they do not change the answer by themselves", () => {
  assert.equal(turnOf(opened(multiTurn).decisions, "gpus"), undefined);
  assert.notEqual(turnOf(opened(multiTurn, { prompt_tps: "30000", decode_tps: "1500" }).decisions, "gpus"), undefined);
});

test("where the workload cannot be run nothing would change the answer, and the map says so", () => {
  const { decisions } = opened(multiTurn, { turns: "40" });
  assert.deepEqual(decisions.turns, []);
  assert.equal(decisions.cheapestAt([["turns", 40]]), noOffer);
  assert.equal(decisions.cheapestAt([["turns", 8]]), standard);
});

test("one offer alone has no map; nothing is computed while it is closed or an input has no value", () => {
  const rft = calculators.rft;
  assert.equal(opened(rft).decisions.map, null);
  assert.equal(opened(rft).decisions.moves.length, 3);
  assert.notEqual(opened(rft, {}, { date: "2026-10-01" }).decisions.map, null);
  assert.equal(opened(rft, { prompts: "x" }).decisions, null);
  assert.equal(derive(rft, firstState(rft)).decisions, null);
});

test("asking leaves the workload as it is", () => {
  const { decisions, result } = opened(multiTurn);
  assert.equal(decisions.cheapestAt([]), result.offers.indexOf(result.least));
  assert.ok(result.offers[tinker].total > result.offers[priority].total);
});
