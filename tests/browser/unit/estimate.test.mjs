import assert from "node:assert/strict";
import { test } from "node:test";
import { curve } from "../../../src/RateCards.Targets/Calculators/Script/curve.mjs";
import { estimate } from "../../../src/RateCards.Targets/Calculators/Script/estimate.mjs";
import { firstState } from "../../../src/RateCards.Targets/Calculators/Script/life.mjs";
import { paritiesOf } from "../../../src/RateCards.Targets/Calculators/Script/parity.mjs";
import { enter } from "../../../src/RateCards.Targets/Calculators/Script/state.mjs";
import { calculators } from "../support/output.mjs";
import { derive } from "../support/derive.mjs";

const multiTurn = calculators["multi-turn"];

/** What is shown for some entries on a day. */
const shown = (data, entries, date = data.asOf) =>
  derive(data, Object.entries(entries).reduce((state, [name, text]) => enter(data, state, name, text), { ...firstState(data), date }));

const total = (derived, id) => derived.result.offers.find((offer) => offer.id === id)?.total;
const near = (actual, expected, digits) => assert.equal(Number(actual.toPrecision(digits)), expected);

test("the defaults give the published figures", () => {
  const derived = shown(multiTurn, {});
  assert.deepEqual(derived.result.quantities.map((quantity) => quantity.value), [400000, 92000, 308000, 0.77, 16000]);
  near(total(derived, "tinker"), 2264.96, 6);
  near(total(derived, "fireworks-dedicated"), 284.44, 5);
  near(total(derived, "fireworks-serverless-standard"), 200.68, 5);
  near(total(derived, "fireworks-serverless-priority"), 301.76, 5);
  const dedicated = derived.result.offers.find((offer) => offer.id === "fireworks-dedicated");
  near(dedicated.figures.find((figure) => figure.name === "cluster_hours").value, 2.963, 4);
  assert.equal(dedicated.dominant.name, "decode");
  assert.equal(derived.result.offers.find((offer) => offer.isCheapest).id, "fireworks-serverless-standard");
});

test("twenty turns of gpt-oss-120b give the published figures", () => {
  const derived = shown(multiTurn, { model: "gpt-oss-120b", turns: "20" });
  near(derived.result.quantities[3].value, 0.903, 3);
  near(total(derived, "tinker"), 1598.8, 5);
});

test("a model shows the offers that it has, and no other", () => {
  const offers = (model) => shown(multiTurn, { model }).result.offers.map((offer) => offer.id.replace("fireworks-", ""));
  assert.deepEqual(offers("kimi-k2p6"), ["tinker", "serverless-standard", "serverless-priority", "dedicated"]);
  assert.deepEqual(offers("kimi-k2p5"), ["tinker", "serverless-standard", "dedicated"]);
  assert.deepEqual(offers("gpt-oss-120b"), ["tinker", "serverless-standard", "serverless-priority", "dedicated"]);
  assert.deepEqual(offers("qwen3p5-397b"), ["tinker", "dedicated"]);
});

test("choosing a model brings its own deployment, whatever was entered before", () => {
  const derived = shown(multiTurn, { gpus: "64", gpu: "h200-141gb", model: "gpt-oss-120b" });
  const values = Object.fromEntries(derived.fields.map((field) => [field.input.name, field.value]));
  assert.equal(values.gpus, 4);
  assert.equal(values.gpu, "h200-141gb");
  assert.equal(values.prompt_tps, 25000);
  assert.equal(values.decode_tps, 2500);
});

test("a later date brings the rates and the billing of that day", () => {
  // 92,000 uncached at 5.15, 308,000 cached at 1.03, 16,000 generated at 12.81, a thousand times.
  near(total(shown(multiTurn, {}, "2026-07-17"), "tinker"), 996.0, 6);
  // B300 at 15.00: 8 GPUs for 2.963 hours.
  near(total(shown(multiTurn, {}, "2026-10-01"), "fireworks-dedicated"), 355.56, 5);
});

test("a model that is no longer sold by the baseline is compared with nothing", () => {
  const derived = shown(multiTurn, { model: "kimi-k2p5" }, "2026-07-17");
  assert.equal(total(derived, "tinker"), undefined);
  assert.ok(derived.result.offers.every((offer) => offer.ratio === null));
  assert.deepEqual(derived.result.absent.map((offer) => offer.id).includes("tinker"), true);
});

test("the days to choose from are those on which something changed, from the first comparison on", () => {
  const days = multiTurn.dates;
  assert.equal(days[0], "2026-05-16");
  assert.ok(days.includes("2026-07-17") && days.includes("2026-10-01"));
  assert.deepEqual(days, [...new Set(days)].sort());
});

test("zero tokens cost nothing, and nothing is not a number", () => {
  const derived = shown(multiTurn, { initial_prompt: "0", added_per_turn: "0", decode_per_turn: "0" });
  assert.deepEqual(derived.result.offers.map((offer) => offer.total), [0, 0, 0, 0]);
  assert.deepEqual(derived.result.offers.map((offer) => offer.ratio), [1, 1, 1, 1]);
  assert.deepEqual(derived.result.quantities.map((quantity) => quantity.value), [0, 0, 0, 0, 0]);
});

test("every combination of least, default and greatest inputs gives finite figures, for every option and day", () => {
  for (const data of Object.values(calculators)) {
    const numbers = data.inputs.filter((input) => !input.options);
    const choices = data.inputs.find((input) => input.options);
    for (const date of data.dates) {
      for (const option of choices.options) {
        for (let combination = 0; combination < 3 ** Math.min(6, numbers.length); combination++) {
          const entries = { [choices.name]: option.id };
          numbers.forEach((input, i) => {
            const pick = Math.floor(combination / 3 ** (i % 6)) % 3;
            if (pick) entries[input.name] = String(pick === 1 ? input.min : input.max);
          });
          const derived = shown(data, entries, date);
          
          const figures = derived.result.offers.flatMap((offer) => [offer.total, ...offer.figures.map((figure) => figure.value), ...offer.parts.map((part) => part.value)]);
          const all = [...figures, ...derived.result.quantities.map((quantity) => quantity.value), ...(derived.curve ? derived.curve.totals.flat() : [])];
          assert.ok(all.every(Number.isFinite), JSON.stringify({ date, entries }));
        }
      }
    }
  }
});

test("out of bounds, empty, or not a number: the field says so, nothing is changed, and what needs it waits", () => {
  const cases = [
    ["10000001", /^At most 10,000,000\.$/], ["0", /^At least 1\.$/], ["", /^Enter a number\.$/], ["many", /^Not a number\. /], ["1.5", /^Whole numbers only\.$/],
    // A German thousand.
    ["1.000", /^Whole numbers only\.$/],
  ];
  for (const [text, problem] of cases) {
    const derived = shown(multiTurn, { episodes: text });
    const field = derived.fields.find((candidate) => candidate.input.name === "episodes");
    assert.match(field.problem, problem);
    assert.equal(field.text, text);
    assert.deepEqual(derived.result.offers, []);
    // Episodes are in every total, and in none of the quantities of one.
    assert.equal(derived.result.waiting.length, 4);
    assert.equal(derived.result.quantities.length, 5);
    assert.equal(derived.announcement, "Waiting for Episodes.");
  }
});

test("the context warning names the first turn that does not fit", () => {
  // 8,000 + 11 × 12,000 + 2,000 = 142,000 at turn 12; turn 11 ends at 130,000 of 131,072.
  const [context] = shown(multiTurn, { turns: "12" }).warnings;
  assert.equal(context.holds, true);
  assert.equal(context.first, 12);
  assert.equal(shown(multiTurn, { turns: "11" }).warnings[0].holds, false);
  assert.equal(shown(multiTurn, { initial_prompt: "200000" }).warnings[0].first, 1);
});

test("fewer tokens added than generated is told at the field", () => {
  const warning = shown(multiTurn, { added_per_turn: "1000" }).warnings.find((candidate) => candidate.input === "added_per_turn");
  assert.equal(warning.holds, true);
});

test("a number that only one offer needs stops that one alone", () => {
  const derived = shown(multiTurn, { decode_tps: "0" });
  assert.deepEqual(derived.result.offers.map((offer) => offer.id), ["tinker", "fireworks-serverless-standard", "fireworks-serverless-priority"]);
  assert.deepEqual(derived.result.waiting.map(({ id, waitsFor }) => [id, waitsFor]), [["fireworks-dedicated", ["decode_tps"]]]);
  assert.ok(derived.result.offers.every((offer) => !offer.isCheapest), "which is the cheapest is not known");
});

test("throughput grows with the GPUs, and for another type it is asked for", () => {
  const value = (derived, name) => derived.fields.find((field) => field.input.name === name);
  const sixteen = shown(multiTurn, { gpus: "16" });
  assert.deepEqual([value(sixteen, "prompt_tps").value, value(sixteen, "decode_tps").value], [60000, 3000]);
  near(total(sixteen, "fireworks-dedicated"), 284.44, 5);
  const other = shown(multiTurn, { prompt_tps: "9", gpu: "h100-80gb" });
  assert.equal(value(other, "prompt_tps").problem, "Not known for H100 80GB: enter yours.");
  assert.deepEqual(other.result.waiting.map(({ waitsFor }) => waitsFor), [["prompt_tps", "decode_tps"]]);
  assert.equal(value(shown(multiTurn, { gpus: "0" }), "decode_tps").problem, "Follows GPUs.");
});

test("a workload that cannot be run has no cheapest offer, and no break-even lies where it cannot", () => {
  const derived = shown(multiTurn, { turns: "40" });
  assert.ok(derived.result.offers.every((offer) => !offer.isCheapest));
  assert.match(derived.announcement, /^From turn 12 on, a prompt and what it generates exceed/);
  assert.deepEqual(derived.curve.crossings, []);
});

/** Twenty turns of this fit a context of 131,072. */
const longHorizon = { added_per_turn: "6000", decode_per_turn: "1000" };

test("the break-even turn is the first at which one offer costs less than the other", () => {
  const { crossings, axis } = shown(multiTurn, longHorizon).curve;
  const crossing = crossings.find(({ cheaper }) => cheaper === "Fireworks Dedicated");
  assert.equal(axis.name, "turns");
  assert.ok(crossing.isCheapest);
  const at = (turns) => shown(multiTurn, { ...longHorizon, turns: String(turns) });
  assert.ok(total(at(crossing.at), "fireworks-dedicated") < total(at(crossing.at), "fireworks-serverless-standard"));
  assert.ok(total(at(crossing.at - 1), "fireworks-dedicated") >= total(at(crossing.at - 1), "fireworks-serverless-standard"));
});

test("the curve holds the chosen value and goes on as far again", () => {
  const derived = shown(multiTurn, { turns: "100" });
  const drawn = curve(multiTurn, derived.choices, derived.numbers, multiTurn.asOf);
  assert.ok(drawn.xs.includes(100));
  assert.equal(drawn.to, 200);
  assert.equal(drawn.totals[drawn.xs.indexOf(100)][0], total(derived, "tinker"));
});

test("the curve goes on to the next break-even where it is near, and a fifth beyond it", () => {
  const near = shown(multiTurn, longHorizon).curve;
  const next = near.crossings.find(({ at }) => at > near.here).at;
  assert.equal(near.to, Math.max(16, Math.ceil(1.2 * next)));
  // At the defaults, the next one would lie where no request fits.
  assert.equal(shown(multiTurn, {}).curve.to, 16);
});

test("parts add up to the total", () => {
  for (const offer of shown(multiTurn, {}, "2026-07-17").result.offers) {
    const sum = offer.parts.reduce((all, part) => all + part.value, 0);
    assert.ok(Math.abs(sum - offer.total) <= 1e-9 * offer.total, offer.id);
  }
});

test("at the at-par value of an input, the offer costs what the baseline does", () => {
  const throughputs = shown(multiTurn, {}).parities.filter(({ input }) => input !== "gpus");
  assert.equal(throughputs.length, 2);
  for (const { input, against } of throughputs) {
    for (const { label, value } of against) {
      const derived = shown(multiTurn, { [input]: String(value) });
      const other = derived.result.offers.find((offer) => offer.label === label);
      near(total(derived, "fireworks-dedicated") / other.total, 1, 6);
    }
  }
});

test("nothing is called at par where something else binds, in any of many states", () => {
  let seed = 7;
  const next = () => (seed = (seed * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  const spread = (low, high) => low * (high / low) ** next();
  let told = 0;
  for (let i = 0; i < 2000; i++) {
    const numbers = {
      episodes: Math.round(spread(1, 1e6)), turns: Math.round(spread(1, 100)), initial_prompt: Math.round(spread(1, 1e5)), added_per_turn: Math.round(spread(1, 1e5)),
      decode_per_turn: Math.round(spread(1, 1e5)), gpus: Math.round(spread(1, 64)), prompt_tps: spread(1, 1e6), decode_tps: spread(1, 1e5), utilization: spread(0.01, 1),
    };
    const choices = { model: "kimi-k2p6", gpu: "b300-288gb" };
    for (const { input, value } of paritiesOf(multiTurn, numbers, estimate(multiTurn, choices, numbers, "2026-05-16"))) {
      const put = estimate(multiTurn, choices, { ...numbers, [input]: value }, "2026-05-16").offers;
      const [tinker, dedicated] = ["tinker", "fireworks-dedicated"].map((id) => put.find((offer) => offer.id === id).total);
      assert.ok(Math.abs(dedicated / tinker - 1) < 1e-6, JSON.stringify({ input, value, numbers }));
      told++;
    }
  }
  assert.ok(told > 2000, String(told));
});
