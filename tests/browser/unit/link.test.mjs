import assert from "node:assert/strict";
import { test } from "node:test";
import { firstState } from "../../../src/RateCards.Targets/Calculators/Script/life.mjs";
import { fromHash, toHash } from "../../../src/RateCards.Targets/Calculators/Script/link.mjs";
import { applyPreset } from "../../../src/RateCards.Targets/Calculators/Script/entering.mjs";
import { enter, readFields } from "../../../src/RateCards.Targets/Calculators/Script/state.mjs";
import { calculators } from "../support/output.mjs";

const data = calculators["multi-turn"];

const values = (state) => readFields(data, state).fields.map((field) => field.value);

test("a link holds the date and all that the date does not bring", () => {
  assert.equal(
    toHash(data, firstState(data)),
    "#multi-turn?as-of=2026-05-16&model=kimi-k2p6&episodes=1000&turns=8&initial_prompt=8000&added_per_turn=12000&decode_per_turn=2000&utilization=1");
});

test("a link holds numbers as programs write them, and gives them back", () => {
  let state = firstState(data);
  state = enter(data, state, "model", "gpt-oss-120b");
  state = enter(data, state, "episodes", "12,345");
  state = enter(data, state, "prompt_tps", "1.2345k");
  state = enter(data, state, "utilization", "70%");
  const hash = toHash(data, state);
  assert.match(hash, /episodes=12345&.*prompt_tps=1234\.5&utilization=0\.7$/);
  const read = fromHash(data, hash);
  assert.deepEqual(values({ ...firstState(data), ...read }), values(state));
});

test("what was entered at the value of a default stays when the default goes", () => {
  const state = enter(data, firstState(data), "gpus", "8");
  assert.match(toHash(data, state), /&gpus=8&/);
});

test("a link of another calculator, or no link, changes nothing", () => {
  assert.equal(fromHash(data, "#rft?prompts=5"), null);
  assert.equal(fromHash(data, "#the-formulas"), null);
  assert.equal(fromHash(data, ""), null);
});

test("what a link says out of bounds is shown as it is, and waited for", () => {
  const read = readFields(data, { ...firstState(data), ...fromHash(data, "#multi-turn?turns=100000&model=gone&unknown=1") });
  // Without a model there is none of its defaults either.
  assert.deepEqual(read.waiting.map((field) => field.input.name), ["model", "turns", "gpus", "gpu", "prompt_tps", "decode_tps"]);
  assert.equal(read.fields.find((field) => field.input.name === "turns").text, "100000");
});

test("a date between two changes is the one before it, and no date is the data's own", () => {
  assert.equal(fromHash(data, "#multi-turn?as-of=2026-07-20").date, "2026-07-17");
  assert.equal(fromHash(data, "#multi-turn?as-of=2026-07-17").date, "2026-07-17");
  assert.equal(fromHash(data, "#multi-turn?as-of=2026-07-16").date, data.dates.filter((day) => day < "2026-07-17").at(-1));
  assert.equal(fromHash(data, "#multi-turn?turns=3").date, "2026-05-16");
  assert.equal(fromHash(data, "#multi-turn?as-of=nonsense").date, "2026-05-16");
  assert.equal(fromHash(data, "#multi-turn?as-of=1999-01-01").date, "2026-05-16");
});

test("a preset gives its values and leaves the rest", () => {
  const preset = calculators.rft.presets.find((candidate) => String(candidate.values.average_tokens).includes("."));
  const state = applyPreset(calculators.rft, enter(calculators.rft, firstState(calculators.rft), "gpus", "16"), preset);
  const read = readFields(calculators.rft, state);
  assert.deepEqual(read.waiting, []);
  assert.equal(read.numbers.average_tokens, Number(preset.values.average_tokens));
  assert.equal(read.numbers.gpus, 16);
});
