import assert from "node:assert/strict";
import { test } from "node:test";
import { comparisonCsv, toMarkdown } from "../../../src/RateCards.Targets/Calculators/Script/exports.mjs";
import { firstState } from "../../../src/RateCards.Targets/Calculators/Script/life.mjs";
import { fromHash, toHash } from "../../../src/RateCards.Targets/Calculators/Script/link.mjs";
import { ownAmount } from "../../../src/RateCards.Targets/Calculators/Script/own.mjs";
import { calculators } from "../support/output.mjs";
import { derive } from "../support/derive.mjs";

const data = calculators["multi-turn"];
const prefill = "tinker.kimi-k2p6.prefill";
const gpuHour = "fireworks-gpu-hours.b300-288gb.gpu-hour";

const stateOf = (rates, more = {}) => ({ ...firstState(data), rates, ...more });
const total = (derived, id) => Number(derived.result.offers.find((offer) => offer.id === id).total.toFixed(2));

test("an own rate stands in place of the listed one, and a discount takes a share off it", () => {
  // 400,000 tokens at 4.12 and 16,000 at 12.81, a thousand times; 8 GPUs for 2.963 hours at 8.
  for (const text of ["4.12", "20%", "-20%", "$4.12"]) {
    assert.equal(total(derive(data, stateOf({ [prefill]: text })), "tinker"), 1852.96, text);
  }
  const derived = derive(data, stateOf({ [gpuHour]: "8" }));
  assert.equal(total(derived, "fireworks-dedicated"), 189.63);
  assert.ok(derived.result.offers.find((offer) => offer.id === "fireworks-dedicated").isCheapest);
});

test("a discount is off the price of the chosen day", () => {
  // B300 at 15.00 from 2026-10-01: 8 × 2.963 hours × 12.
  assert.equal(total(derive(data, stateOf({ [gpuHour]: "20%" }, { date: "2026-10-01" })), "fireworks-dedicated"), 284.44);
});

test("all of a price may be taken off, and no more", () => {
  assert.equal(ownAmount("100%", 5.15), 0);
  assert.equal(ownAmount("100.1%", 5.15), null);
  assert.equal(ownAmount("0%", 5.15), 5.15);
});

test("what is no rate changes nothing", () => {
  for (const text of ["x", "120%", "-3", "", "1,5"]) {
    assert.equal(ownAmount(text, 5.15), null, text);
    assert.equal(total(derive(data, stateOf({ [prefill]: text })), "tinker"), 2264.96, text);
  }
  assert.equal(ownAmount("10%", "not published"), null);
  assert.equal(ownAmount("2", "not published"), 2);
});

test("an own rate is in the link, which gives the same estimate again", () => {
  const state = stateOf({ [prefill]: "20%", [gpuHour]: "8" });
  const hash = toHash(data, state);
  assert.match(hash, /&tinker\.kimi-k2p6\.prefill=20%25&fireworks-gpu-hours\.b300-288gb\.gpu-hour=8$/);
  const linked = { ...firstState(data), ...fromHash(data, hash) };
  assert.deepEqual(linked.rates, state.rates);
  assert.deepEqual(fromHash(data, "#multi-turn?no.such.rate=2").rates, {});
});

test("exports say which rate is the reader's own, and what is listed", () => {
  const state = stateOf({ [prefill]: "20%" });
  const derived = derive(data, state);
  const markdown = toMarkdown(derived.data, derived, state, "");
  assert.ok(markdown.includes("| Tinker (your rate) |"));
  assert.ok(markdown.includes("- Tinker, Prefill: \\$4.12 per 1M tokens (your rate; listed \\$5.15)"));
  const [head, first, second] = comparisonCsv(derived.data, derived, state).split("\r\n");
  assert.match(head, /,Your rates$/);
  assert.match(first, /,"Prefill \$4\.12 per 1M tokens, listed \$5\.15"$/);
  assert.match(second, /,$/);
  const listed = derive(data, stateOf({}));
  assert.doesNotMatch(comparisonCsv(data, listed, stateOf({})), /Your rates/);
});

test("what moves the answer is told with the reader's own rates", () => {
  const derived = derive(data, stateOf({ [gpuHour]: "8" }, { open: { decisions: true } }));
  const turn = derived.decisions.turns.find(({ rate }) => rate?.id === gpuHour);
  assert.equal(turn.from, 8);
  assert.ok(Math.abs(turn.at - 200.68 / (8 * (16e6 / 1500 / 3600))) < 1e-6);
});
