import assert from "node:assert/strict";
import { test } from "node:test";
import { firstState } from "../../../src/RateCards.Targets/Calculators/Script/life.mjs";
import { withValues } from "../../../src/RateCards.Targets/Calculators/Script/hosting.mjs";
import { optionsIn } from "../../../src/RateCards.Targets/Calculators/Script/sidebyside.mjs";
import { enter } from "../../../src/RateCards.Targets/Calculators/Script/state.mjs";
import { calculators } from "../support/output.mjs";
import { derive } from "../support/derive.mjs";

const data = calculators["multi-turn"];
const [model, ...others] = data.inputs;
const many = { ...data, inputs: [{ ...model, options: [...model.options, ...["a", "b", "c", "d"].map((id) => ({ ...model.options[0], id, label: id }))] }, ...others] };
const rowsOf = (state, of = data) => derive(of, { ...firstState(of), ...state }).sideBySide;

test("a link's ids count once, and only those that there are", () =>
  assert.deepEqual(optionsIn(data, "gpt-oss-120b,,unknown,gpt-oss-120b,kimi-k2p5"), ["gpt-oss-120b", "kimi-k2p5"]));

test("six stand side by side at most, the chosen one among them and once", () => {
  const compared = ["kimi-k2p6", "kimi-k2p5", "qwen3p5-397b", "gpt-oss-120b", "a", "b", "c"];
  assert.deepEqual(rowsOf({ compared }, many).map(({ option }) => option.id), compared.slice(0, 6));
});

test("why an offer is not made is said as the cards have it", () => {
  const whyOf = (state) => rowsOf(state).at(-1).costs.map(({ why }) => why);
  assert.deepEqual(whyOf({ date: "2026-10-01", compared: ["kimi-k2p5"] }), ["retired", "not offered", "not offered", ""]);
  assert.deepEqual(whyOf({ compared: ["qwen3p5-397b"] }), ["", "not offered", "not offered", ""]);
  const waiting = enter(data, firstState(data), "turns", "");
  assert.match(derive(data, { ...waiting, compared: ["gpt-oss-120b"] }).sideBySide[1].costs[0].why, /^waits for Turns per episode$/);
});

test("what is entered holds for each, and what depends on the model is each one's own", () => {
  const state = enter(data, enter(data, firstState(data), "turns", "1"), "gpus", "16");
  const [own, other] = derive(data, { ...state, compared: ["gpt-oss-120b"] }).sideBySide;
  // 2,000,000 ÷ 3,000 ÷ 3,600 × 16 × 12; 2,000,000 ÷ 2,500 ÷ 3,600 × 4 × 7.
  assert.deepEqual([own, other].map(({ costs }) => costs[3].found.total.toFixed(2)), ["35.56", "6.22"]);
});

test("what a page's values say wrongly of models and months is told", () =>
  assert.deepEqual(withValues(data, "side-by-side=kimi-k2p5,kimi&runs-a-month=0&runs-a-day=2").problems, [
    "\"side-by-side\" is ids with commas between, of kimi-k2p6, kimi-k2p5, qwen3p5-397b, gpt-oss-120b, and not \"kimi-k2p5,kimi\".",
    "\"runs-a-month\" is a number above 0, and not \"0\".",
  ]));
