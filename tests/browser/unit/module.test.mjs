import assert from "node:assert/strict";
import { test } from "node:test";
import { estimateByCommand } from "../support/command.mjs";
import { outputUrl } from "../support/output.mjs";

const { estimate, promptTokens, cacheHit } = await import(outputUrl("calculator.mjs"));

const offer = (result, id) => result.offers.find((candidate) => candidate.id === id);

test("every formula is a function of one object", () => {
  assert.equal(promptTokens({ turns: 8, initial_prompt: 8000, added_per_turn: 12000 }), 400000);
  assert.equal(cacheHit({ turns: 8, initial_prompt: 8000, added_per_turn: 12000 }), 0.77);
});

test("an estimate has the published figures", () => {
  const result = estimate("multi-turn");
  assert.deepEqual(result.quantities, {
    prompt_tokens: 400000, uncached_prompt_tokens: 92000, cached_prompt_tokens: 308000, cache_hit: 0.77, decode_tokens: 16000,
  });
  assert.equal(offer(result, "tinker").perEpisode.toFixed(5), "2.26496");
  assert.equal(offer(result, "fireworks-serverless-standard").total.toFixed(2), "200.68");
  assert.equal(offer(result, "fireworks-serverless-priority").total.toFixed(2), "301.76");
  assert.equal(offer(result, "fireworks-dedicated").total.toFixed(2), "284.44");
  assert.equal(offer(result, "fireworks-dedicated").clusterHours.toFixed(3), "2.963");
});

test("it is what the command prints, to the bit", () => {
  const cases = [
    ["multi-turn", {}, "2026-05-16"],
    ["multi-turn", {}, "2026-10-01"],
    ["multi-turn", { model: "gpt-oss-120b", turns: 20, utilization: 0.37, prompt_tps: 12345.678 }, "2026-07-17"],
    ["multi-turn", { model: "qwen3p5-397b", turns: 137, decode_per_turn: 1, gpu: "h100-80gb", gpus: 7 }, "2026-08-01"],
    ["multi-turn", { model: "kimi-k2p5" }, "2026-07-12"],
    ["multi-turn", { gpus: 7, turns: 3, decode_per_turn: 50 }, "2026-05-16"],
    ["multi-turn", { prompt_tps: 700 }, "2026-05-16"],
    ["multi-turn", { initial_prompt: 0, added_per_turn: 0, decode_per_turn: 0 }, "2026-05-16"],
    ["rft", { prompts: 777, average_tokens: 1000.5, gpu: "gb300-288gb", rollout_tps: 4000 }, "2026-10-01"],
  ];
  for (const [calculator, inputs, asOf] of cases) {
    // The command tells of offers that are left out; the module has those that can be had.
    const { leftOut, ...printed } = estimateByCommand(calculator, inputs, asOf);
    assert.deepEqual(estimate(calculator, inputs, asOf), printed);
    const ids = [...printed.offers, ...leftOut].map(({ id }) => id);
    assert.equal(new Set(ids).size, calculator === "multi-turn" ? 4 : 2, `${ids}`);
  }
});

test("texts of numbers are numbers", () => {
  assert.deepEqual(estimate("multi-turn", { turns: "20", utilization: "0.5" }), estimate("multi-turn", { turns: 20, utilization: 0.5 }));
});

test("everything that is wrong with the inputs is said at once", () => {
  const problems = (...call) => {
    try {
      estimate(...call);
      return [];
    } catch (error) {
      assert.ok(error instanceof RangeError);
      return error.problems.map(({ input }) => input);
    }
  };
  assert.deepEqual(problems("multi-turn", { turn: 1, turns: 0, episodes: 1.5, utilization: "half", gpu: "h9000" }), ["turn", "episodes", "turns", "gpu", "utilization"]);
  assert.deepEqual(problems("multi-turn", { episodes: "1e3" }), ["episodes"]);
  assert.deepEqual(problems("multi-turn", { gpu: "a100-80gb" }), ["gpu"]);
  assert.deepEqual(problems("multi-turn", { gpu: "a100-80gb", episodes: NaN }), ["episodes", "gpu"]);
  assert.throws(() => estimate("multi-trun"), /There are: multi-turn, rft/);
});
