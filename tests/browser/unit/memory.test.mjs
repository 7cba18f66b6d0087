import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, test } from "node:test";
import { command } from "../support/command.mjs";
import { ProjectCopy } from "../support/project.mjs";

// The shipped cards have the memory of GPUs and nobody's word on what models need: these figures are made up.
const project = new ProjectCopy();
after(() => project.dispose());
project.edit("cards/fireworks-dedicated-defaults.yaml", "label: Kimi K2.6\n", "label: Kimi K2.6\n    attributes: { parameters: 1000, bytes: 2, cache: 0.004 GB/token }\n");
project.write("formulas/memory.yaml", `
symbols:
  parameters: { notation: w_N, unit: ratio, title: Parameters, sentence: Billions of parameters. }
  bytes: { notation: w_b, unit: ratio, title: Bytes per parameter, sentence: What a parameter takes as it is served. }
  cache: { notation: w_c, unit: GB/token, title: Cache per token, sentence: What a token of the context takes. }
  gpu_memory: { notation: w_G, unit: GB, title: Memory, sentence: Memory of a GPU. }
formulas:
  memory_shortfall:
    notation: w_s
    title: Memory that is lacking
    unit: GB
    sentence: The weights and the cache of the longest request, beyond the memory of all GPUs.
    definition: parameters * bytes * 1[GB] + last_request_tokens * cache - gpus / 1[GPU] * gpu_memory
`);
project.edit("calculators/multi-turn.yaml", "warnings:\n", `warnings:
  memory:
    formula: memory_shortfall
    input: gpus
    attributes:
      parameters: "fireworks-dedicated-defaults.{model}.parameters"
      bytes: "fireworks-dedicated-defaults.{model}.bytes"
      cache: "fireworks-dedicated-defaults.{model}.cache"
      gpu_memory: "fireworks-gpu-hours.{gpu}.memory"
    text: "{parameters} billion parameters of {bytes} bytes and the cache do not fit {gpus} GPUs of {gpu_memory} GB."
`);

const warningsOf = (...inputs) => execFileSync(...command("estimate", "multi-turn", "--project", project.folder, ...inputs.flatMap((input) => ["--set", input])), { encoding: "utf8" })
  .split("\n").filter((line) => line.includes("billion")).map((line) => line.trim());

test("weights and cache are held against the memory of the GPUs, where the cards have all of it", () => {
  // 1,000 × 2 + 94,000 × 0.004 = 2,376 GB; 8 × 288 = 2,304, and 9 × 288 = 2,592. One turn has 10,000 tokens: 2,040 GB.
  assert.deepEqual(warningsOf(), ["warning: 1,000 billion parameters of 2 bytes and the cache do not fit 8 GPUs of 288 GB."]);
  assert.deepEqual(warningsOf("gpus=9"), []);
  assert.deepEqual(warningsOf("turns=1"), []);
  // 26 × 80 = 2,080 GB.
  assert.equal(warningsOf("gpu=h100-80gb", "gpus=26", "turns=2", "prompt_tps=1000", "decode_tps=1000").length, 1);
  assert.deepEqual(warningsOf("gpu=h100-80gb", "gpus=26", "turns=1", "prompt_tps=1000", "decode_tps=1000"), []);
});

test("where a card does not say what a model takes, nothing is said", () => assert.deepEqual(warningsOf("model=gpt-oss-120b", "gpus=1"), []));
