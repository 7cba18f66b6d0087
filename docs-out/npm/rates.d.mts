// Generated from RateCards/cards. Change the rates there.

/** Where figures were read, and how far that is to be believed. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly trust: "vendor" | "transcribed" | "own";
}

/** A rate's value from a day on, and who says so. Days are yyyy-mm-dd. */
export interface DatedValue {
  readonly since: string;
  /** That day is not known exactly. */
  readonly approximate?: true;
  /** The amount in the rate's unit; else why there is none ("not offered", "free"), or the id of what it names. */
  readonly value: number | string;
  readonly source: Source;
  /** It follows from another rate, and was not seen itself. */
  readonly derived?: true;
  /** Days on which it was seen in force, ascending. */
  readonly verified: readonly string[];
}

/** What something costs, with its whole history, oldest first. */
export interface Rate {
  readonly id: RateId;
  readonly provider: string;
  /** What is sold: a model, a GPU, a plan. */
  readonly label: string;
  /** What is counted: input, cached input, GPU-hour. */
  readonly meter: string;
  /** How it is served, where that makes a difference. */
  readonly path?: string;
  /** The unit of the amounts, such as USD/Mtok: US dollars per 1M tokens. */
  readonly unit?: string;
  /** First day on which it can no longer be bought. */
  readonly retired?: string;
  readonly history: readonly DatedValue[];
}

/** The day that rates are looked up at where none is given. */
export declare const asOf: string;

/** The value of a rate that is in force on a day; null before its history begins and once it is retired. */
export declare const valueOn: (rate: Rate, day?: string) => DatedValue | null;

/** The amount of a rate on a day. Throws a RangeError where there is none: a missing rate is not zero. */
export declare const amountOn: (rate: Rate, day?: string) => number;

/** Every rate by its id. Import a rate by its own name where a bundle should not hold them all. */
export declare const rates: Readonly<Record<RateId, Rate>>;

export type RateId =
  | "fireworks-billing-rules.image-input.prompt-tokens"
  | "fireworks-billing-rules.serverless-lora.surcharge"
  | "fireworks-billing-rules.dedicated-deployment.billing-increment"
  | "fireworks-dedicated-defaults.kimi-k2p6.gpus"
  | "fireworks-dedicated-defaults.kimi-k2p6.gpu"
  | "fireworks-dedicated-defaults.kimi-k2p6.prompt-tps"
  | "fireworks-dedicated-defaults.kimi-k2p6.decode-tps"
  | "fireworks-dedicated-defaults.kimi-k2p5.gpus"
  | "fireworks-dedicated-defaults.kimi-k2p5.gpu"
  | "fireworks-dedicated-defaults.kimi-k2p5.prompt-tps"
  | "fireworks-dedicated-defaults.kimi-k2p5.decode-tps"
  | "fireworks-dedicated-defaults.qwen3p5-397b.gpus"
  | "fireworks-dedicated-defaults.qwen3p5-397b.gpu"
  | "fireworks-dedicated-defaults.qwen3p5-397b.prompt-tps"
  | "fireworks-dedicated-defaults.qwen3p5-397b.decode-tps"
  | "fireworks-dedicated-defaults.gpt-oss-120b.gpus"
  | "fireworks-dedicated-defaults.gpt-oss-120b.gpu"
  | "fireworks-dedicated-defaults.gpt-oss-120b.prompt-tps"
  | "fireworks-dedicated-defaults.gpt-oss-120b.decode-tps"
  | "fireworks-embeddings.up-to-150m.input"
  | "fireworks-embeddings.150m-to-350m.input"
  | "fireworks-embeddings.qwen3-8b.input"
  | "fireworks-fine-tuning.up-to-16b.any-method"
  | "fireworks-fine-tuning.up-to-16b.lora-sft"
  | "fireworks-fine-tuning.up-to-16b.lora-dpo"
  | "fireworks-fine-tuning.up-to-16b.full-sft"
  | "fireworks-fine-tuning.up-to-16b.full-dpo"
  | "fireworks-fine-tuning.16b-to-80b.any-method"
  | "fireworks-fine-tuning.16b-to-80b.lora-sft"
  | "fireworks-fine-tuning.16b-to-80b.lora-dpo"
  | "fireworks-fine-tuning.16b-to-80b.full-sft"
  | "fireworks-fine-tuning.16b-to-80b.full-dpo"
  | "fireworks-fine-tuning.80b-to-300b.lora-sft"
  | "fireworks-fine-tuning.80b-to-300b.lora-dpo"
  | "fireworks-fine-tuning.80b-to-300b.full-sft"
  | "fireworks-fine-tuning.80b-to-300b.full-dpo"
  | "fireworks-fine-tuning.over-300b.lora-sft"
  | "fireworks-fine-tuning.over-300b.lora-dpo"
  | "fireworks-fine-tuning.over-300b.full-sft"
  | "fireworks-fine-tuning.over-300b.full-dpo"
  | "fireworks-fine-tuning.mixtral-8x7b.any-method"
  | "fireworks-gpu-hours.a100-80gb.gpu-hour"
  | "fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned"
  | "fireworks-gpu-hours.h100-80gb.gpu-hour"
  | "fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned"
  | "fireworks-gpu-hours.h200-141gb.gpu-hour"
  | "fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned"
  | "fireworks-gpu-hours.b200-180gb.gpu-hour"
  | "fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned"
  | "fireworks-gpu-hours.b300-288gb.gpu-hour"
  | "fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned"
  | "fireworks-gpu-hours.gb300-288gb.gpu-hour"
  | "fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned"
  | "fireworks-gpu-hours.mi300x.gpu-hour"
  | "fireworks-gpu-hours.mi300x.gpu-hour.region-pinned"
  | "fireworks-images.sdxl.step"
  | "fireworks-images.sdxl.image-of-30-steps"
  | "fireworks-images.sdxl-controlnet.step"
  | "fireworks-images.sdxl-controlnet.image-of-30-steps"
  | "fireworks-plans.developer.request-limit"
  | "fireworks-plans.developer.deployed-models"
  | "fireworks-plans.business.request-limit"
  | "fireworks-plans.business.deployed-models"
  | "fireworks-plans.enterprise.request-limit"
  | "fireworks-plans.enterprise.deployed-models"
  | "fireworks-plans.without-payment-card.request-limit"
  | "fireworks-plans.with-payment-card.request-limit"
  | "fireworks-serverless.kimi-k2p6.input"
  | "fireworks-serverless.kimi-k2p6.cached-input"
  | "fireworks-serverless.kimi-k2p6.output"
  | "fireworks-serverless.kimi-k2p6.input.priority"
  | "fireworks-serverless.kimi-k2p6.cached-input.priority"
  | "fireworks-serverless.kimi-k2p6.output.priority"
  | "fireworks-serverless.kimi-k2p6.input.fast"
  | "fireworks-serverless.kimi-k2p6.cached-input.fast"
  | "fireworks-serverless.kimi-k2p6.output.fast"
  | "fireworks-serverless.kimi-k2p6.input.batch"
  | "fireworks-serverless.kimi-k2p6.output.batch"
  | "fireworks-serverless.kimi-k2p5.input"
  | "fireworks-serverless.kimi-k2p5.cached-input"
  | "fireworks-serverless.kimi-k2p5.output"
  | "fireworks-serverless.kimi-k2p5.input.priority"
  | "fireworks-serverless.kimi-k2p5.cached-input.priority"
  | "fireworks-serverless.kimi-k2p5.output.priority"
  | "fireworks-serverless.kimi-k2p5.input.fast"
  | "fireworks-serverless.kimi-k2p5.cached-input.fast"
  | "fireworks-serverless.kimi-k2p5.output.fast"
  | "fireworks-serverless.kimi-k2p5.input.us"
  | "fireworks-serverless.kimi-k2p5.cached-input.us"
  | "fireworks-serverless.kimi-k2p5.output.us"
  | "fireworks-serverless.kimi-k2p5.input.us-priority"
  | "fireworks-serverless.kimi-k2p5.cached-input.us-priority"
  | "fireworks-serverless.kimi-k2p5.output.us-priority"
  | "fireworks-serverless.kimi-k2p5.input.fast-us"
  | "fireworks-serverless.kimi-k2p5.cached-input.fast-us"
  | "fireworks-serverless.kimi-k2p5.output.fast-us"
  | "fireworks-serverless.kimi-k2p5.input.batch"
  | "fireworks-serverless.kimi-k2p5.cached-input.batch"
  | "fireworks-serverless.kimi-k2p5.output.batch"
  | "fireworks-serverless.qwen3p5-397b.input"
  | "fireworks-serverless.qwen3p5-397b.cached-input"
  | "fireworks-serverless.qwen3p5-397b.output"
  | "fireworks-serverless.qwen3p5-397b.input.priority"
  | "fireworks-serverless.qwen3p5-397b.cached-input.priority"
  | "fireworks-serverless.qwen3p5-397b.output.priority"
  | "fireworks-serverless.qwen3p5-397b.input.fast"
  | "fireworks-serverless.qwen3p5-397b.cached-input.fast"
  | "fireworks-serverless.qwen3p5-397b.output.fast"
  | "fireworks-serverless.qwen3p5-397b.input.us"
  | "fireworks-serverless.qwen3p5-397b.cached-input.us"
  | "fireworks-serverless.qwen3p5-397b.output.us"
  | "fireworks-serverless.qwen3p5-397b.input.us-priority"
  | "fireworks-serverless.qwen3p5-397b.cached-input.us-priority"
  | "fireworks-serverless.qwen3p5-397b.output.us-priority"
  | "fireworks-serverless.qwen3p5-397b.input.fast-us"
  | "fireworks-serverless.qwen3p5-397b.cached-input.fast-us"
  | "fireworks-serverless.qwen3p5-397b.output.fast-us"
  | "fireworks-serverless.qwen3p5-397b.input.batch"
  | "fireworks-serverless.qwen3p5-397b.cached-input.batch"
  | "fireworks-serverless.qwen3p5-397b.output.batch"
  | "fireworks-serverless.gpt-oss-120b.input"
  | "fireworks-serverless.gpt-oss-120b.cached-input"
  | "fireworks-serverless.gpt-oss-120b.output"
  | "fireworks-serverless.gpt-oss-120b.input.priority"
  | "fireworks-serverless.gpt-oss-120b.cached-input.priority"
  | "fireworks-serverless.gpt-oss-120b.output.priority"
  | "fireworks-serverless.gpt-oss-120b.input.fast"
  | "fireworks-serverless.gpt-oss-120b.cached-input.fast"
  | "fireworks-serverless.gpt-oss-120b.output.fast"
  | "fireworks-serverless.gpt-oss-120b.input.batch"
  | "fireworks-serverless.gpt-oss-120b.output.batch"
  | "fireworks-serverless.gpt-oss-20b.input"
  | "fireworks-serverless.gpt-oss-20b.cached-input"
  | "fireworks-serverless.gpt-oss-20b.output"
  | "fireworks-serverless.gpt-oss-20b.input.priority"
  | "fireworks-serverless.gpt-oss-20b.cached-input.priority"
  | "fireworks-serverless.gpt-oss-20b.output.priority"
  | "fireworks-serverless.gpt-oss-20b.input.fast"
  | "fireworks-serverless.gpt-oss-20b.cached-input.fast"
  | "fireworks-serverless.gpt-oss-20b.output.fast"
  | "fireworks-serverless.gpt-oss-20b.input.us"
  | "fireworks-serverless.gpt-oss-20b.cached-input.us"
  | "fireworks-serverless.gpt-oss-20b.output.us"
  | "fireworks-serverless.gpt-oss-20b.input.us-priority"
  | "fireworks-serverless.gpt-oss-20b.cached-input.us-priority"
  | "fireworks-serverless.gpt-oss-20b.output.us-priority"
  | "fireworks-serverless.gpt-oss-20b.input.fast-us"
  | "fireworks-serverless.gpt-oss-20b.cached-input.fast-us"
  | "fireworks-serverless.gpt-oss-20b.output.fast-us"
  | "fireworks-serverless.gpt-oss-20b.input.batch"
  | "fireworks-serverless.gpt-oss-20b.cached-input.batch"
  | "fireworks-serverless.gpt-oss-20b.output.batch"
  | "fireworks-serverless.kimi-k3.input"
  | "fireworks-serverless.kimi-k3.cached-input"
  | "fireworks-serverless.kimi-k3.output"
  | "fireworks-serverless.kimi-k3.input.priority"
  | "fireworks-serverless.kimi-k3.cached-input.priority"
  | "fireworks-serverless.kimi-k3.output.priority"
  | "fireworks-serverless.kimi-k3.input.fast"
  | "fireworks-serverless.kimi-k3.cached-input.fast"
  | "fireworks-serverless.kimi-k3.output.fast"
  | "fireworks-serverless.kimi-k3.input.us"
  | "fireworks-serverless.kimi-k3.cached-input.us"
  | "fireworks-serverless.kimi-k3.output.us"
  | "fireworks-serverless.kimi-k3.input.us-priority"
  | "fireworks-serverless.kimi-k3.cached-input.us-priority"
  | "fireworks-serverless.kimi-k3.output.us-priority"
  | "fireworks-serverless.kimi-k3.input.batch"
  | "fireworks-serverless.kimi-k3.output.batch"
  | "fireworks-serverless.kimi-k2p7-code.input"
  | "fireworks-serverless.kimi-k2p7-code.cached-input"
  | "fireworks-serverless.kimi-k2p7-code.output"
  | "fireworks-serverless.kimi-k2p7-code.input.priority"
  | "fireworks-serverless.kimi-k2p7-code.cached-input.priority"
  | "fireworks-serverless.kimi-k2p7-code.output.priority"
  | "fireworks-serverless.kimi-k2p7-code.input.fast"
  | "fireworks-serverless.kimi-k2p7-code.cached-input.fast"
  | "fireworks-serverless.kimi-k2p7-code.output.fast"
  | "fireworks-serverless.kimi-k2p7-code.input.batch"
  | "fireworks-serverless.kimi-k2p7-code.output.batch"
  | "fireworks-serverless.deepseek-v4-pro.input"
  | "fireworks-serverless.deepseek-v4-pro.cached-input"
  | "fireworks-serverless.deepseek-v4-pro.output"
  | "fireworks-serverless.deepseek-v4-pro.input.priority"
  | "fireworks-serverless.deepseek-v4-pro.cached-input.priority"
  | "fireworks-serverless.deepseek-v4-pro.output.priority"
  | "fireworks-serverless.deepseek-v4-pro.input.batch"
  | "fireworks-serverless.deepseek-v4-pro.output.batch"
  | "fireworks-serverless.deepseek-v4-flash.input"
  | "fireworks-serverless.deepseek-v4-flash.cached-input"
  | "fireworks-serverless.deepseek-v4-flash.output"
  | "fireworks-serverless.deepseek-v4-flash.input.priority"
  | "fireworks-serverless.deepseek-v4-flash.cached-input.priority"
  | "fireworks-serverless.deepseek-v4-flash.output.priority"
  | "fireworks-serverless.deepseek-v4-flash.input.batch"
  | "fireworks-serverless.deepseek-v4-flash.output.batch"
  | "fireworks-serverless.deepseek-v4-flash-0731.input"
  | "fireworks-serverless.deepseek-v4-flash-0731.cached-input"
  | "fireworks-serverless.deepseek-v4-flash-0731.output"
  | "fireworks-serverless.deepseek-v4-flash-0731.input.priority"
  | "fireworks-serverless.deepseek-v4-flash-0731.cached-input.priority"
  | "fireworks-serverless.deepseek-v4-flash-0731.output.priority"
  | "fireworks-serverless.deepseek-v4-flash-0731.input.batch"
  | "fireworks-serverless.deepseek-v4-flash-0731.output.batch"
  | "fireworks-serverless.glm-5p2.input"
  | "fireworks-serverless.glm-5p2.cached-input"
  | "fireworks-serverless.glm-5p2.output"
  | "fireworks-serverless.glm-5p2.input.priority"
  | "fireworks-serverless.glm-5p2.cached-input.priority"
  | "fireworks-serverless.glm-5p2.output.priority"
  | "fireworks-serverless.glm-5p2.input.fast"
  | "fireworks-serverless.glm-5p2.cached-input.fast"
  | "fireworks-serverless.glm-5p2.output.fast"
  | "fireworks-serverless.glm-5p2.input.fast-us"
  | "fireworks-serverless.glm-5p2.cached-input.fast-us"
  | "fireworks-serverless.glm-5p2.output.fast-us"
  | "fireworks-serverless.glm-5p2.input.batch"
  | "fireworks-serverless.glm-5p2.output.batch"
  | "fireworks-serverless.glm-5p1.input"
  | "fireworks-serverless.glm-5p1.cached-input"
  | "fireworks-serverless.glm-5p1.output"
  | "fireworks-serverless.glm-5p1.input.priority"
  | "fireworks-serverless.glm-5p1.cached-input.priority"
  | "fireworks-serverless.glm-5p1.output.priority"
  | "fireworks-serverless.glm-5p1.input.fast"
  | "fireworks-serverless.glm-5p1.cached-input.fast"
  | "fireworks-serverless.glm-5p1.output.fast"
  | "fireworks-serverless.glm-5p1.input.batch"
  | "fireworks-serverless.glm-5p1.output.batch"
  | "fireworks-serverless.qwen3p7-plus.input"
  | "fireworks-serverless.qwen3p7-plus.cached-input"
  | "fireworks-serverless.qwen3p7-plus.output"
  | "fireworks-serverless.qwen3p7-plus.input.batch"
  | "fireworks-serverless.qwen3p7-plus.output.batch"
  | "fireworks-serverless.minimax-m3.input"
  | "fireworks-serverless.minimax-m3.cached-input"
  | "fireworks-serverless.minimax-m3.output"
  | "fireworks-serverless.minimax-m3.input.priority"
  | "fireworks-serverless.minimax-m3.cached-input.priority"
  | "fireworks-serverless.minimax-m3.output.priority"
  | "fireworks-serverless.minimax-m3.input.batch"
  | "fireworks-serverless.minimax-m3.output.batch"
  | "fireworks-serverless.minimax-m2p7.input"
  | "fireworks-serverless.minimax-m2p7.cached-input"
  | "fireworks-serverless.minimax-m2p7.output"
  | "fireworks-serverless.minimax-m2p7.input.priority"
  | "fireworks-serverless.minimax-m2p7.cached-input.priority"
  | "fireworks-serverless.minimax-m2p7.output.priority"
  | "fireworks-serverless.minimax-m2p7.input.batch"
  | "fireworks-serverless.minimax-m2p7.output.batch"
  | "fireworks-serverless.nemotron-3-ultra.input"
  | "fireworks-serverless.nemotron-3-ultra.cached-input"
  | "fireworks-serverless.nemotron-3-ultra.output"
  | "fireworks-serverless.nemotron-3-ultra.input.batch"
  | "fireworks-serverless.nemotron-3-ultra.output.batch"
  | "fireworks-serverless-sizes.dense-tiny.tokens"
  | "fireworks-serverless-sizes.dense-small.tokens"
  | "fireworks-serverless-sizes.dense-large.tokens"
  | "fireworks-serverless-sizes.moe-small.tokens"
  | "fireworks-serverless-sizes.moe-large.tokens"
  | "fireworks-spending-tiers.tier-1.monthly-limit"
  | "fireworks-spending-tiers.tier-2.monthly-limit"
  | "fireworks-spending-tiers.tier-3.monthly-limit"
  | "fireworks-spending-tiers.tier-4.monthly-limit"
  | "fireworks-spending-tiers.custom.monthly-limit"
  | "fireworks-training-api.glm-5p3-flash.prefill"
  | "fireworks-training-api.glm-5p3-flash.cached-prefill"
  | "fireworks-training-api.glm-5p3-flash.sample"
  | "fireworks-training-api.glm-5p3-flash.train"
  | "fireworks-training-api.glm-5p3.prefill"
  | "fireworks-training-api.glm-5p3.cached-prefill"
  | "fireworks-training-api.glm-5p3.sample"
  | "fireworks-training-api.glm-5p3.train"
  | "fireworks-training-api.qwen3p8-27b.prefill"
  | "fireworks-training-api.qwen3p8-27b.cached-prefill"
  | "fireworks-training-api.qwen3p8-27b.sample"
  | "fireworks-training-api.qwen3p8-27b.train"
  | "fireworks-training-api.kimi-k3.prefill"
  | "fireworks-training-api.kimi-k3.cached-prefill"
  | "fireworks-training-api.kimi-k3.sample"
  | "fireworks-training-api.kimi-k3.train"
  | "fireworks-training-api.deepseek-v4-flash-0731.prefill"
  | "fireworks-training-api.deepseek-v4-flash-0731.cached-prefill"
  | "fireworks-training-api.deepseek-v4-flash-0731.sample"
  | "fireworks-training-api.deepseek-v4-flash-0731.train"
  | "tinker.kimi-k2p6.prefill"
  | "tinker.kimi-k2p6.cached-prefill"
  | "tinker.kimi-k2p6.sample"
  | "tinker.kimi-k2p6.train"
  | "tinker.kimi-k2p6-32k.prefill"
  | "tinker.kimi-k2p6-32k.cached-prefill"
  | "tinker.kimi-k2p6-32k.sample"
  | "tinker.kimi-k2p6-32k.train"
  | "tinker.kimi-k2p5.prefill"
  | "tinker.kimi-k2p5.sample"
  | "tinker.kimi-k2p5.train"
  | "tinker.kimi-k2p5-32k.prefill"
  | "tinker.kimi-k2p5-32k.sample"
  | "tinker.kimi-k2p5-32k.train"
  | "tinker.qwen3p5-397b.prefill"
  | "tinker.qwen3p5-397b.cached-prefill"
  | "tinker.qwen3p5-397b.sample"
  | "tinker.qwen3p5-397b.train"
  | "tinker.qwen3p5-397b-64k.prefill"
  | "tinker.qwen3p5-397b-64k.cached-prefill"
  | "tinker.qwen3p5-397b-64k.sample"
  | "tinker.qwen3p5-397b-64k.train"
  | "tinker.gpt-oss-120b.prefill"
  | "tinker.gpt-oss-120b.cached-prefill"
  | "tinker.gpt-oss-120b.sample"
  | "tinker.gpt-oss-120b.train"
  | "tinker.gpt-oss-120b-32k.prefill"
  | "tinker.gpt-oss-120b-32k.cached-prefill"
  | "tinker.gpt-oss-120b-32k.sample"
  | "tinker.gpt-oss-120b-32k.train"
  | "tinker.gpt-oss-20b.prefill"
  | "tinker.gpt-oss-20b.cached-prefill"
  | "tinker.gpt-oss-20b.sample"
  | "tinker.gpt-oss-20b.train"
  | "tinker.deepseek-v3p1.prefill"
  | "tinker.deepseek-v3p1.cached-prefill"
  | "tinker.deepseek-v3p1.sample"
  | "tinker.deepseek-v3p1.train"
  | "tinker.nemotron-3-ultra-64k.prefill"
  | "tinker.nemotron-3-ultra-64k.cached-prefill"
  | "tinker.nemotron-3-ultra-64k.sample"
  | "tinker.nemotron-3-ultra-64k.train"
  | "tinker.nemotron-3-ultra-256k.prefill"
  | "tinker.nemotron-3-ultra-256k.cached-prefill"
  | "tinker.nemotron-3-ultra-256k.sample"
  | "tinker.nemotron-3-ultra-256k.train"
  | "tinker.nemotron-3-super-64k.prefill"
  | "tinker.nemotron-3-super-64k.cached-prefill"
  | "tinker.nemotron-3-super-64k.sample"
  | "tinker.nemotron-3-super-64k.train"
  | "tinker.nemotron-3-super-256k.prefill"
  | "tinker.nemotron-3-super-256k.cached-prefill"
  | "tinker.nemotron-3-super-256k.sample"
  | "tinker.nemotron-3-super-256k.train"
  | "tinker.nemotron-3-nano.prefill"
  | "tinker.nemotron-3-nano.cached-prefill"
  | "tinker.nemotron-3-nano.sample"
  | "tinker.nemotron-3-nano.train"
  | "tinker.qwen3p6-35b.prefill"
  | "tinker.qwen3p6-35b.cached-prefill"
  | "tinker.qwen3p6-35b.sample"
  | "tinker.qwen3p6-35b.train"
  | "tinker.qwen3p6-27b.prefill"
  | "tinker.qwen3p6-27b.cached-prefill"
  | "tinker.qwen3p6-27b.sample"
  | "tinker.qwen3p6-27b.train"
  | "tinker.qwen3p5-35b-base.prefill"
  | "tinker.qwen3p5-35b-base.cached-prefill"
  | "tinker.qwen3p5-35b-base.sample"
  | "tinker.qwen3p5-35b-base.train"
  | "tinker.qwen3p5-9b.prefill"
  | "tinker.qwen3p5-9b.cached-prefill"
  | "tinker.qwen3p5-9b.sample"
  | "tinker.qwen3p5-9b.train"
  | "tinker.qwen3p5-9b-base.prefill"
  | "tinker.qwen3p5-9b-base.cached-prefill"
  | "tinker.qwen3p5-9b-base.sample"
  | "tinker.qwen3p5-9b-base.train"
  | "tinker.qwen3p5-4b.prefill"
  | "tinker.qwen3p5-4b.cached-prefill"
  | "tinker.qwen3p5-4b.sample"
  | "tinker.qwen3p5-4b.train"
  | "tinker.qwen3-8b.prefill"
  | "tinker.qwen3-8b.cached-prefill"
  | "tinker.qwen3-8b.sample"
  | "tinker.qwen3-8b.train"
  | "tinker-storage.storage.gb-month"
;

/** Image in a multi-modal request: Billed as prompt tokens, in tokens/image. */
export declare const fireworks_billing_rules__image_input__prompt_tokens: Rate;

/** LoRA model on serverless: Above the base model, in USD/Mtok. */
export declare const fireworks_billing_rules__serverless_lora__surcharge: Rate;

/** Dedicated deployment: Billed in steps of, in s. */
export declare const fireworks_billing_rules__dedicated_deployment__billing_increment: Rate;

/** Kimi K2.6: GPUs, in GPUs. */
export declare const fireworks_dedicated_defaults__kimi_k2p6__gpus: Rate;

/** Kimi K2.6: GPU type. */
export declare const fireworks_dedicated_defaults__kimi_k2p6__gpu: Rate;

/** Kimi K2.6: Prompt throughput, in tokens/s. */
export declare const fireworks_dedicated_defaults__kimi_k2p6__prompt_tps: Rate;

/** Kimi K2.6: Decode throughput, in tokens/s. */
export declare const fireworks_dedicated_defaults__kimi_k2p6__decode_tps: Rate;

/** Kimi K2.5: GPUs, in GPUs. */
export declare const fireworks_dedicated_defaults__kimi_k2p5__gpus: Rate;

/** Kimi K2.5: GPU type. */
export declare const fireworks_dedicated_defaults__kimi_k2p5__gpu: Rate;

/** Kimi K2.5: Prompt throughput, in tokens/s. */
export declare const fireworks_dedicated_defaults__kimi_k2p5__prompt_tps: Rate;

/** Kimi K2.5: Decode throughput, in tokens/s. */
export declare const fireworks_dedicated_defaults__kimi_k2p5__decode_tps: Rate;

/** Qwen3.5-397B-A17B: GPUs, in GPUs. */
export declare const fireworks_dedicated_defaults__qwen3p5_397b__gpus: Rate;

/** Qwen3.5-397B-A17B: GPU type. */
export declare const fireworks_dedicated_defaults__qwen3p5_397b__gpu: Rate;

/** Qwen3.5-397B-A17B: Prompt throughput, in tokens/s. */
export declare const fireworks_dedicated_defaults__qwen3p5_397b__prompt_tps: Rate;

/** Qwen3.5-397B-A17B: Decode throughput, in tokens/s. */
export declare const fireworks_dedicated_defaults__qwen3p5_397b__decode_tps: Rate;

/** GPT-OSS-120B: GPUs, in GPUs. */
export declare const fireworks_dedicated_defaults__gpt_oss_120b__gpus: Rate;

/** GPT-OSS-120B: GPU type. */
export declare const fireworks_dedicated_defaults__gpt_oss_120b__gpu: Rate;

/** GPT-OSS-120B: Prompt throughput, in tokens/s. */
export declare const fireworks_dedicated_defaults__gpt_oss_120b__prompt_tps: Rate;

/** GPT-OSS-120B: Decode throughput, in tokens/s. */
export declare const fireworks_dedicated_defaults__gpt_oss_120b__decode_tps: Rate;

/** up to 150M: Input, in USD/Mtok. */
export declare const fireworks_embeddings__up_to_150m__input: Rate;

/** over 150M up to 350M: Input, in USD/Mtok. */
export declare const fireworks_embeddings__150m_to_350m__input: Rate;

/** Qwen3 8B: Input, in USD/Mtok. */
export declare const fireworks_embeddings__qwen3_8b__input: Rate;

/** up to 16B: Any method, in USD/Mtok. */
export declare const fireworks_fine_tuning__up_to_16b__any_method: Rate;

/** up to 16B: LoRA SFT, in USD/Mtok. */
export declare const fireworks_fine_tuning__up_to_16b__lora_sft: Rate;

/** up to 16B: LoRA DPO, in USD/Mtok. */
export declare const fireworks_fine_tuning__up_to_16b__lora_dpo: Rate;

/** up to 16B: Full SFT, in USD/Mtok. */
export declare const fireworks_fine_tuning__up_to_16b__full_sft: Rate;

/** up to 16B: Full DPO, in USD/Mtok. */
export declare const fireworks_fine_tuning__up_to_16b__full_dpo: Rate;

/** 16.1B–80B: Any method, in USD/Mtok. */
export declare const fireworks_fine_tuning__16b_to_80b__any_method: Rate;

/** 16.1B–80B: LoRA SFT, in USD/Mtok. */
export declare const fireworks_fine_tuning__16b_to_80b__lora_sft: Rate;

/** 16.1B–80B: LoRA DPO, in USD/Mtok. */
export declare const fireworks_fine_tuning__16b_to_80b__lora_dpo: Rate;

/** 16.1B–80B: Full SFT, in USD/Mtok. */
export declare const fireworks_fine_tuning__16b_to_80b__full_sft: Rate;

/** 16.1B–80B: Full DPO, in USD/Mtok. */
export declare const fireworks_fine_tuning__16b_to_80b__full_dpo: Rate;

/** over 80B up to 300B: LoRA SFT, in USD/Mtok. */
export declare const fireworks_fine_tuning__80b_to_300b__lora_sft: Rate;

/** over 80B up to 300B: LoRA DPO, in USD/Mtok. */
export declare const fireworks_fine_tuning__80b_to_300b__lora_dpo: Rate;

/** over 80B up to 300B: Full SFT, in USD/Mtok. */
export declare const fireworks_fine_tuning__80b_to_300b__full_sft: Rate;

/** over 80B up to 300B: Full DPO, in USD/Mtok. */
export declare const fireworks_fine_tuning__80b_to_300b__full_dpo: Rate;

/** over 300B: LoRA SFT, in USD/Mtok. */
export declare const fireworks_fine_tuning__over_300b__lora_sft: Rate;

/** over 300B: LoRA DPO, in USD/Mtok. */
export declare const fireworks_fine_tuning__over_300b__lora_dpo: Rate;

/** over 300B: Full SFT, in USD/Mtok. */
export declare const fireworks_fine_tuning__over_300b__full_sft: Rate;

/** over 300B: Full DPO, in USD/Mtok. */
export declare const fireworks_fine_tuning__over_300b__full_dpo: Rate;

/** Mixtral 8x7B: Any method, in USD/Mtok. */
export declare const fireworks_fine_tuning__mixtral_8x7b__any_method: Rate;

/** A100 80GB: GPU-hour, Any region, in USD/GPU-hour. */
export declare const fireworks_gpu_hours__a100_80gb__gpu_hour: Rate;

/** A100 80GB: GPU-hour, Region-pinned, in USD/GPU-hour. */
export declare const fireworks_gpu_hours__a100_80gb__gpu_hour__region_pinned: Rate;

/** H100 80GB: GPU-hour, Any region, in USD/GPU-hour. */
export declare const fireworks_gpu_hours__h100_80gb__gpu_hour: Rate;

/** H100 80GB: GPU-hour, Region-pinned, in USD/GPU-hour. */
export declare const fireworks_gpu_hours__h100_80gb__gpu_hour__region_pinned: Rate;

/** H200 141GB: GPU-hour, Any region, in USD/GPU-hour. */
export declare const fireworks_gpu_hours__h200_141gb__gpu_hour: Rate;

/** H200 141GB: GPU-hour, Region-pinned, in USD/GPU-hour. */
export declare const fireworks_gpu_hours__h200_141gb__gpu_hour__region_pinned: Rate;

/** B200 180GB: GPU-hour, Any region, in USD/GPU-hour. */
export declare const fireworks_gpu_hours__b200_180gb__gpu_hour: Rate;

/** B200 180GB: GPU-hour, Region-pinned, in USD/GPU-hour. */
export declare const fireworks_gpu_hours__b200_180gb__gpu_hour__region_pinned: Rate;

/** B300 288GB: GPU-hour, Any region, in USD/GPU-hour. */
export declare const fireworks_gpu_hours__b300_288gb__gpu_hour: Rate;

/** B300 288GB: GPU-hour, Region-pinned, in USD/GPU-hour. */
export declare const fireworks_gpu_hours__b300_288gb__gpu_hour__region_pinned: Rate;

/** GB300 288GB: GPU-hour, Any region, in USD/GPU-hour. */
export declare const fireworks_gpu_hours__gb300_288gb__gpu_hour: Rate;

/** GB300 288GB: GPU-hour, Region-pinned, in USD/GPU-hour. */
export declare const fireworks_gpu_hours__gb300_288gb__gpu_hour__region_pinned: Rate;

/** MI300X: GPU-hour, Any region, in USD/GPU-hour. */
export declare const fireworks_gpu_hours__mi300x__gpu_hour: Rate;

/** MI300X: GPU-hour, Region-pinned, in USD/GPU-hour. */
export declare const fireworks_gpu_hours__mi300x__gpu_hour__region_pinned: Rate;

/** SDXL: Step, in USD/step. */
export declare const fireworks_images__sdxl__step: Rate;

/** SDXL: 30-step image, in USD/image. */
export declare const fireworks_images__sdxl__image_of_30_steps: Rate;

/** SDXL with ControlNet: Step, in USD/step. */
export declare const fireworks_images__sdxl_controlnet__step: Rate;

/** SDXL with ControlNet: 30-step image, in USD/image. */
export declare const fireworks_images__sdxl_controlnet__image_of_30_steps: Rate;

/** Developer: Request limit, in requests/min. */
export declare const fireworks_plans__developer__request_limit: Rate;

/** Developer: Deployed models, in models. */
export declare const fireworks_plans__developer__deployed_models: Rate;

/** Business: Request limit, in requests/min. */
export declare const fireworks_plans__business__request_limit: Rate;

/** Business: Deployed models, in models. */
export declare const fireworks_plans__business__deployed_models: Rate;

/** Enterprise: Request limit, in requests/min. */
export declare const fireworks_plans__enterprise__request_limit: Rate;

/** Enterprise: Deployed models, in models. */
export declare const fireworks_plans__enterprise__deployed_models: Rate;

/** Account without a payment card: Request limit, in requests/min. */
export declare const fireworks_plans__without_payment_card__request_limit: Rate;

/** Account with a payment card: Request limit, in requests/min. */
export declare const fireworks_plans__with_payment_card__request_limit: Rate;

/** Kimi K2.6: Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p6__input: Rate;

/** Kimi K2.6: Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p6__cached_input: Rate;

/** Kimi K2.6: Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p6__output: Rate;

/** Kimi K2.6: Input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p6__input__priority: Rate;

/** Kimi K2.6: Cached input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p6__cached_input__priority: Rate;

/** Kimi K2.6: Output, Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p6__output__priority: Rate;

/** Kimi K2.6: Input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p6__input__fast: Rate;

/** Kimi K2.6: Cached input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p6__cached_input__fast: Rate;

/** Kimi K2.6: Output, Fast, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p6__output__fast: Rate;

/** Kimi K2.6: Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p6__input__batch: Rate;

/** Kimi K2.6: Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p6__output__batch: Rate;

/** Kimi K2.5: Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__input: Rate;

/** Kimi K2.5: Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__cached_input: Rate;

/** Kimi K2.5: Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__output: Rate;

/** Kimi K2.5: Input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__input__priority: Rate;

/** Kimi K2.5: Cached input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__cached_input__priority: Rate;

/** Kimi K2.5: Output, Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__output__priority: Rate;

/** Kimi K2.5: Input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__input__fast: Rate;

/** Kimi K2.5: Cached input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__cached_input__fast: Rate;

/** Kimi K2.5: Output, Fast, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__output__fast: Rate;

/** Kimi K2.5: Input, US, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__input__us: Rate;

/** Kimi K2.5: Cached input, US, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__cached_input__us: Rate;

/** Kimi K2.5: Output, US, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__output__us: Rate;

/** Kimi K2.5: Input, US Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__input__us_priority: Rate;

/** Kimi K2.5: Cached input, US Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__cached_input__us_priority: Rate;

/** Kimi K2.5: Output, US Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__output__us_priority: Rate;

/** Kimi K2.5: Input, Fast US, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__input__fast_us: Rate;

/** Kimi K2.5: Cached input, Fast US, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__cached_input__fast_us: Rate;

/** Kimi K2.5: Output, Fast US, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__output__fast_us: Rate;

/** Kimi K2.5: Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__input__batch: Rate;

/** Kimi K2.5: Cached input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__cached_input__batch: Rate;

/** Kimi K2.5: Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p5__output__batch: Rate;

/** Qwen3.5-397B-A17B: Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__input: Rate;

/** Qwen3.5-397B-A17B: Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__cached_input: Rate;

/** Qwen3.5-397B-A17B: Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__output: Rate;

/** Qwen3.5-397B-A17B: Input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__input__priority: Rate;

/** Qwen3.5-397B-A17B: Cached input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__cached_input__priority: Rate;

/** Qwen3.5-397B-A17B: Output, Priority, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__output__priority: Rate;

/** Qwen3.5-397B-A17B: Input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__input__fast: Rate;

/** Qwen3.5-397B-A17B: Cached input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__cached_input__fast: Rate;

/** Qwen3.5-397B-A17B: Output, Fast, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__output__fast: Rate;

/** Qwen3.5-397B-A17B: Input, US, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__input__us: Rate;

/** Qwen3.5-397B-A17B: Cached input, US, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__cached_input__us: Rate;

/** Qwen3.5-397B-A17B: Output, US, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__output__us: Rate;

/** Qwen3.5-397B-A17B: Input, US Priority, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__input__us_priority: Rate;

/** Qwen3.5-397B-A17B: Cached input, US Priority, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__cached_input__us_priority: Rate;

/** Qwen3.5-397B-A17B: Output, US Priority, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__output__us_priority: Rate;

/** Qwen3.5-397B-A17B: Input, Fast US, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__input__fast_us: Rate;

/** Qwen3.5-397B-A17B: Cached input, Fast US, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__cached_input__fast_us: Rate;

/** Qwen3.5-397B-A17B: Output, Fast US, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__output__fast_us: Rate;

/** Qwen3.5-397B-A17B: Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__input__batch: Rate;

/** Qwen3.5-397B-A17B: Cached input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__cached_input__batch: Rate;

/** Qwen3.5-397B-A17B: Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p5_397b__output__batch: Rate;

/** GPT-OSS-120B: Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_120b__input: Rate;

/** GPT-OSS-120B: Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_120b__cached_input: Rate;

/** GPT-OSS-120B: Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_120b__output: Rate;

/** GPT-OSS-120B: Input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_120b__input__priority: Rate;

/** GPT-OSS-120B: Cached input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_120b__cached_input__priority: Rate;

/** GPT-OSS-120B: Output, Priority, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_120b__output__priority: Rate;

/** GPT-OSS-120B: Input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_120b__input__fast: Rate;

/** GPT-OSS-120B: Cached input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_120b__cached_input__fast: Rate;

/** GPT-OSS-120B: Output, Fast, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_120b__output__fast: Rate;

/** GPT-OSS-120B: Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_120b__input__batch: Rate;

/** GPT-OSS-120B: Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_120b__output__batch: Rate;

/** GPT-OSS-20B: Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__input: Rate;

/** GPT-OSS-20B: Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__cached_input: Rate;

/** GPT-OSS-20B: Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__output: Rate;

/** GPT-OSS-20B: Input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__input__priority: Rate;

/** GPT-OSS-20B: Cached input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__cached_input__priority: Rate;

/** GPT-OSS-20B: Output, Priority, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__output__priority: Rate;

/** GPT-OSS-20B: Input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__input__fast: Rate;

/** GPT-OSS-20B: Cached input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__cached_input__fast: Rate;

/** GPT-OSS-20B: Output, Fast, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__output__fast: Rate;

/** GPT-OSS-20B: Input, US, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__input__us: Rate;

/** GPT-OSS-20B: Cached input, US, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__cached_input__us: Rate;

/** GPT-OSS-20B: Output, US, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__output__us: Rate;

/** GPT-OSS-20B: Input, US Priority, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__input__us_priority: Rate;

/** GPT-OSS-20B: Cached input, US Priority, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__cached_input__us_priority: Rate;

/** GPT-OSS-20B: Output, US Priority, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__output__us_priority: Rate;

/** GPT-OSS-20B: Input, Fast US, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__input__fast_us: Rate;

/** GPT-OSS-20B: Cached input, Fast US, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__cached_input__fast_us: Rate;

/** GPT-OSS-20B: Output, Fast US, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__output__fast_us: Rate;

/** GPT-OSS-20B: Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__input__batch: Rate;

/** GPT-OSS-20B: Cached input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__cached_input__batch: Rate;

/** GPT-OSS-20B: Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__gpt_oss_20b__output__batch: Rate;

/** Kimi K3: Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__input: Rate;

/** Kimi K3: Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__cached_input: Rate;

/** Kimi K3: Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__output: Rate;

/** Kimi K3: Input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__input__priority: Rate;

/** Kimi K3: Cached input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__cached_input__priority: Rate;

/** Kimi K3: Output, Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__output__priority: Rate;

/** Kimi K3: Input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__input__fast: Rate;

/** Kimi K3: Cached input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__cached_input__fast: Rate;

/** Kimi K3: Output, Fast, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__output__fast: Rate;

/** Kimi K3: Input, US, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__input__us: Rate;

/** Kimi K3: Cached input, US, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__cached_input__us: Rate;

/** Kimi K3: Output, US, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__output__us: Rate;

/** Kimi K3: Input, US Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__input__us_priority: Rate;

/** Kimi K3: Cached input, US Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__cached_input__us_priority: Rate;

/** Kimi K3: Output, US Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__output__us_priority: Rate;

/** Kimi K3: Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__input__batch: Rate;

/** Kimi K3: Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k3__output__batch: Rate;

/** Kimi K2.7 Code: Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p7_code__input: Rate;

/** Kimi K2.7 Code: Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p7_code__cached_input: Rate;

/** Kimi K2.7 Code: Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p7_code__output: Rate;

/** Kimi K2.7 Code: Input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p7_code__input__priority: Rate;

/** Kimi K2.7 Code: Cached input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p7_code__cached_input__priority: Rate;

/** Kimi K2.7 Code: Output, Priority, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p7_code__output__priority: Rate;

/** Kimi K2.7 Code: Input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p7_code__input__fast: Rate;

/** Kimi K2.7 Code: Cached input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p7_code__cached_input__fast: Rate;

/** Kimi K2.7 Code: Output, Fast, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p7_code__output__fast: Rate;

/** Kimi K2.7 Code: Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p7_code__input__batch: Rate;

/** Kimi K2.7 Code: Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__kimi_k2p7_code__output__batch: Rate;

/** DeepSeek V4 Pro: Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_pro__input: Rate;

/** DeepSeek V4 Pro: Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_pro__cached_input: Rate;

/** DeepSeek V4 Pro: Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_pro__output: Rate;

/** DeepSeek V4 Pro: Input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_pro__input__priority: Rate;

/** DeepSeek V4 Pro: Cached input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_pro__cached_input__priority: Rate;

/** DeepSeek V4 Pro: Output, Priority, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_pro__output__priority: Rate;

/** DeepSeek V4 Pro: Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_pro__input__batch: Rate;

/** DeepSeek V4 Pro: Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_pro__output__batch: Rate;

/** DeepSeek V4 Flash: Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash__input: Rate;

/** DeepSeek V4 Flash: Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash__cached_input: Rate;

/** DeepSeek V4 Flash: Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash__output: Rate;

/** DeepSeek V4 Flash: Input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash__input__priority: Rate;

/** DeepSeek V4 Flash: Cached input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash__cached_input__priority: Rate;

/** DeepSeek V4 Flash: Output, Priority, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash__output__priority: Rate;

/** DeepSeek V4 Flash: Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash__input__batch: Rate;

/** DeepSeek V4 Flash: Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash__output__batch: Rate;

/** DeepSeek V4 Flash (0731): Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash_0731__input: Rate;

/** DeepSeek V4 Flash (0731): Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash_0731__cached_input: Rate;

/** DeepSeek V4 Flash (0731): Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash_0731__output: Rate;

/** DeepSeek V4 Flash (0731): Input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash_0731__input__priority: Rate;

/** DeepSeek V4 Flash (0731): Cached input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash_0731__cached_input__priority: Rate;

/** DeepSeek V4 Flash (0731): Output, Priority, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash_0731__output__priority: Rate;

/** DeepSeek V4 Flash (0731): Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash_0731__input__batch: Rate;

/** DeepSeek V4 Flash (0731): Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__deepseek_v4_flash_0731__output__batch: Rate;

/** GLM 5.2: Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p2__input: Rate;

/** GLM 5.2: Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p2__cached_input: Rate;

/** GLM 5.2: Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p2__output: Rate;

/** GLM 5.2: Input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p2__input__priority: Rate;

/** GLM 5.2: Cached input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p2__cached_input__priority: Rate;

/** GLM 5.2: Output, Priority, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p2__output__priority: Rate;

/** GLM 5.2: Input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p2__input__fast: Rate;

/** GLM 5.2: Cached input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p2__cached_input__fast: Rate;

/** GLM 5.2: Output, Fast, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p2__output__fast: Rate;

/** GLM 5.2: Input, Fast US, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p2__input__fast_us: Rate;

/** GLM 5.2: Cached input, Fast US, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p2__cached_input__fast_us: Rate;

/** GLM 5.2: Output, Fast US, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p2__output__fast_us: Rate;

/** GLM 5.2: Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p2__input__batch: Rate;

/** GLM 5.2: Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p2__output__batch: Rate;

/** GLM 5.1: Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p1__input: Rate;

/** GLM 5.1: Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p1__cached_input: Rate;

/** GLM 5.1: Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p1__output: Rate;

/** GLM 5.1: Input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p1__input__priority: Rate;

/** GLM 5.1: Cached input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p1__cached_input__priority: Rate;

/** GLM 5.1: Output, Priority, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p1__output__priority: Rate;

/** GLM 5.1: Input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p1__input__fast: Rate;

/** GLM 5.1: Cached input, Fast, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p1__cached_input__fast: Rate;

/** GLM 5.1: Output, Fast, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p1__output__fast: Rate;

/** GLM 5.1: Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p1__input__batch: Rate;

/** GLM 5.1: Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__glm_5p1__output__batch: Rate;

/** Qwen 3.7 Plus: Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p7_plus__input: Rate;

/** Qwen 3.7 Plus: Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p7_plus__cached_input: Rate;

/** Qwen 3.7 Plus: Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p7_plus__output: Rate;

/** Qwen 3.7 Plus: Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p7_plus__input__batch: Rate;

/** Qwen 3.7 Plus: Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__qwen3p7_plus__output__batch: Rate;

/** MiniMax M3: Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m3__input: Rate;

/** MiniMax M3: Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m3__cached_input: Rate;

/** MiniMax M3: Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m3__output: Rate;

/** MiniMax M3: Input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m3__input__priority: Rate;

/** MiniMax M3: Cached input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m3__cached_input__priority: Rate;

/** MiniMax M3: Output, Priority, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m3__output__priority: Rate;

/** MiniMax M3: Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m3__input__batch: Rate;

/** MiniMax M3: Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m3__output__batch: Rate;

/** MiniMax M2.7: Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m2p7__input: Rate;

/** MiniMax M2.7: Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m2p7__cached_input: Rate;

/** MiniMax M2.7: Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m2p7__output: Rate;

/** MiniMax M2.7: Input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m2p7__input__priority: Rate;

/** MiniMax M2.7: Cached input, Priority, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m2p7__cached_input__priority: Rate;

/** MiniMax M2.7: Output, Priority, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m2p7__output__priority: Rate;

/** MiniMax M2.7: Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m2p7__input__batch: Rate;

/** MiniMax M2.7: Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__minimax_m2p7__output__batch: Rate;

/** Nemotron 3 Ultra (Preview): Input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__nemotron_3_ultra__input: Rate;

/** Nemotron 3 Ultra (Preview): Cached input, Standard, in USD/Mtok. */
export declare const fireworks_serverless__nemotron_3_ultra__cached_input: Rate;

/** Nemotron 3 Ultra (Preview): Output, Standard, in USD/Mtok. */
export declare const fireworks_serverless__nemotron_3_ultra__output: Rate;

/** Nemotron 3 Ultra (Preview): Input, Batch, in USD/Mtok. */
export declare const fireworks_serverless__nemotron_3_ultra__input__batch: Rate;

/** Nemotron 3 Ultra (Preview): Output, Batch, in USD/Mtok. */
export declare const fireworks_serverless__nemotron_3_ultra__output__batch: Rate;

/** under 4B: Input and output, in USD/Mtok. */
export declare const fireworks_serverless_sizes__dense_tiny__tokens: Rate;

/** up to 16B: Input and output, in USD/Mtok. */
export declare const fireworks_serverless_sizes__dense_small__tokens: Rate;

/** 16.1B–80B: Input and output, in USD/Mtok. */
export declare const fireworks_serverless_sizes__dense_large__tokens: Rate;

/** 0B–56B: Input and output, in USD/Mtok. */
export declare const fireworks_serverless_sizes__moe_small__tokens: Rate;

/** 56.1B–176B: Input and output, in USD/Mtok. */
export declare const fireworks_serverless_sizes__moe_large__tokens: Rate;

/** Tier 1: Monthly usage limit, in USD/month. */
export declare const fireworks_spending_tiers__tier_1__monthly_limit: Rate;

/** Tier 2: Monthly usage limit, in USD/month. */
export declare const fireworks_spending_tiers__tier_2__monthly_limit: Rate;

/** Tier 3: Monthly usage limit, in USD/month. */
export declare const fireworks_spending_tiers__tier_3__monthly_limit: Rate;

/** Tier 4: Monthly usage limit, in USD/month. */
export declare const fireworks_spending_tiers__tier_4__monthly_limit: Rate;

/** Custom: Monthly usage limit, in USD/month. */
export declare const fireworks_spending_tiers__custom__monthly_limit: Rate;

/** GLM 5.3 Flash (200K): Prefill, in USD/Mtok. */
export declare const fireworks_training_api__glm_5p3_flash__prefill: Rate;

/** GLM 5.3 Flash (200K): Cached prefill, in USD/Mtok. */
export declare const fireworks_training_api__glm_5p3_flash__cached_prefill: Rate;

/** GLM 5.3 Flash (200K): Sample, in USD/Mtok. */
export declare const fireworks_training_api__glm_5p3_flash__sample: Rate;

/** GLM 5.3 Flash (200K): Train, in USD/Mtok. */
export declare const fireworks_training_api__glm_5p3_flash__train: Rate;

/** GLM 5.3 (262K): Prefill, in USD/Mtok. */
export declare const fireworks_training_api__glm_5p3__prefill: Rate;

/** GLM 5.3 (262K): Cached prefill, in USD/Mtok. */
export declare const fireworks_training_api__glm_5p3__cached_prefill: Rate;

/** GLM 5.3 (262K): Sample, in USD/Mtok. */
export declare const fireworks_training_api__glm_5p3__sample: Rate;

/** GLM 5.3 (262K): Train, in USD/Mtok. */
export declare const fireworks_training_api__glm_5p3__train: Rate;

/** Qwen 3.8 27B (128K): Prefill, in USD/Mtok. */
export declare const fireworks_training_api__qwen3p8_27b__prefill: Rate;

/** Qwen 3.8 27B (128K): Cached prefill, in USD/Mtok. */
export declare const fireworks_training_api__qwen3p8_27b__cached_prefill: Rate;

/** Qwen 3.8 27B (128K): Sample, in USD/Mtok. */
export declare const fireworks_training_api__qwen3p8_27b__sample: Rate;

/** Qwen 3.8 27B (128K): Train, in USD/Mtok. */
export declare const fireworks_training_api__qwen3p8_27b__train: Rate;

/** Kimi K3 (192K): Prefill, in USD/Mtok. */
export declare const fireworks_training_api__kimi_k3__prefill: Rate;

/** Kimi K3 (192K): Cached prefill, in USD/Mtok. */
export declare const fireworks_training_api__kimi_k3__cached_prefill: Rate;

/** Kimi K3 (192K): Sample, in USD/Mtok. */
export declare const fireworks_training_api__kimi_k3__sample: Rate;

/** Kimi K3 (192K): Train, in USD/Mtok. */
export declare const fireworks_training_api__kimi_k3__train: Rate;

/** DeepSeek V4 Flash 0731 (262K): Prefill, in USD/Mtok. */
export declare const fireworks_training_api__deepseek_v4_flash_0731__prefill: Rate;

/** DeepSeek V4 Flash 0731 (262K): Cached prefill, in USD/Mtok. */
export declare const fireworks_training_api__deepseek_v4_flash_0731__cached_prefill: Rate;

/** DeepSeek V4 Flash 0731 (262K): Sample, in USD/Mtok. */
export declare const fireworks_training_api__deepseek_v4_flash_0731__sample: Rate;

/** DeepSeek V4 Flash 0731 (262K): Train, in USD/Mtok. */
export declare const fireworks_training_api__deepseek_v4_flash_0731__train: Rate;

/** Kimi K2.6 (128K): Prefill, in USD/Mtok. */
export declare const tinker__kimi_k2p6__prefill: Rate;

/** Kimi K2.6 (128K): Cached prefill, in USD/Mtok. */
export declare const tinker__kimi_k2p6__cached_prefill: Rate;

/** Kimi K2.6 (128K): Sample, in USD/Mtok. */
export declare const tinker__kimi_k2p6__sample: Rate;

/** Kimi K2.6 (128K): Train, in USD/Mtok. */
export declare const tinker__kimi_k2p6__train: Rate;

/** Kimi K2.6 (32K): Prefill, in USD/Mtok. */
export declare const tinker__kimi_k2p6_32k__prefill: Rate;

/** Kimi K2.6 (32K): Cached prefill, in USD/Mtok. */
export declare const tinker__kimi_k2p6_32k__cached_prefill: Rate;

/** Kimi K2.6 (32K): Sample, in USD/Mtok. */
export declare const tinker__kimi_k2p6_32k__sample: Rate;

/** Kimi K2.6 (32K): Train, in USD/Mtok. */
export declare const tinker__kimi_k2p6_32k__train: Rate;

/** Kimi K2.5 (128K): Prefill, in USD/Mtok. */
export declare const tinker__kimi_k2p5__prefill: Rate;

/** Kimi K2.5 (128K): Sample, in USD/Mtok. */
export declare const tinker__kimi_k2p5__sample: Rate;

/** Kimi K2.5 (128K): Train, in USD/Mtok. */
export declare const tinker__kimi_k2p5__train: Rate;

/** Kimi K2.5 (32K): Prefill, in USD/Mtok. */
export declare const tinker__kimi_k2p5_32k__prefill: Rate;

/** Kimi K2.5 (32K): Sample, in USD/Mtok. */
export declare const tinker__kimi_k2p5_32k__sample: Rate;

/** Kimi K2.5 (32K): Train, in USD/Mtok. */
export declare const tinker__kimi_k2p5_32k__train: Rate;

/** Qwen3.5-397B-A17B (256K): Prefill, in USD/Mtok. */
export declare const tinker__qwen3p5_397b__prefill: Rate;

/** Qwen3.5-397B-A17B (256K): Cached prefill, in USD/Mtok. */
export declare const tinker__qwen3p5_397b__cached_prefill: Rate;

/** Qwen3.5-397B-A17B (256K): Sample, in USD/Mtok. */
export declare const tinker__qwen3p5_397b__sample: Rate;

/** Qwen3.5-397B-A17B (256K): Train, in USD/Mtok. */
export declare const tinker__qwen3p5_397b__train: Rate;

/** Qwen3.5-397B-A17B (64K): Prefill, in USD/Mtok. */
export declare const tinker__qwen3p5_397b_64k__prefill: Rate;

/** Qwen3.5-397B-A17B (64K): Cached prefill, in USD/Mtok. */
export declare const tinker__qwen3p5_397b_64k__cached_prefill: Rate;

/** Qwen3.5-397B-A17B (64K): Sample, in USD/Mtok. */
export declare const tinker__qwen3p5_397b_64k__sample: Rate;

/** Qwen3.5-397B-A17B (64K): Train, in USD/Mtok. */
export declare const tinker__qwen3p5_397b_64k__train: Rate;

/** GPT-OSS-120B (128K): Prefill, in USD/Mtok. */
export declare const tinker__gpt_oss_120b__prefill: Rate;

/** GPT-OSS-120B (128K): Cached prefill, in USD/Mtok. */
export declare const tinker__gpt_oss_120b__cached_prefill: Rate;

/** GPT-OSS-120B (128K): Sample, in USD/Mtok. */
export declare const tinker__gpt_oss_120b__sample: Rate;

/** GPT-OSS-120B (128K): Train, in USD/Mtok. */
export declare const tinker__gpt_oss_120b__train: Rate;

/** GPT-OSS-120B (32K): Prefill, in USD/Mtok. */
export declare const tinker__gpt_oss_120b_32k__prefill: Rate;

/** GPT-OSS-120B (32K): Cached prefill, in USD/Mtok. */
export declare const tinker__gpt_oss_120b_32k__cached_prefill: Rate;

/** GPT-OSS-120B (32K): Sample, in USD/Mtok. */
export declare const tinker__gpt_oss_120b_32k__sample: Rate;

/** GPT-OSS-120B (32K): Train, in USD/Mtok. */
export declare const tinker__gpt_oss_120b_32k__train: Rate;

/** GPT-OSS-20B (32K): Prefill, in USD/Mtok. */
export declare const tinker__gpt_oss_20b__prefill: Rate;

/** GPT-OSS-20B (32K): Cached prefill, in USD/Mtok. */
export declare const tinker__gpt_oss_20b__cached_prefill: Rate;

/** GPT-OSS-20B (32K): Sample, in USD/Mtok. */
export declare const tinker__gpt_oss_20b__sample: Rate;

/** GPT-OSS-20B (32K): Train, in USD/Mtok. */
export declare const tinker__gpt_oss_20b__train: Rate;

/** DeepSeek-V3.1 (32K): Prefill, in USD/Mtok. */
export declare const tinker__deepseek_v3p1__prefill: Rate;

/** DeepSeek-V3.1 (32K): Cached prefill, in USD/Mtok. */
export declare const tinker__deepseek_v3p1__cached_prefill: Rate;

/** DeepSeek-V3.1 (32K): Sample, in USD/Mtok. */
export declare const tinker__deepseek_v3p1__sample: Rate;

/** DeepSeek-V3.1 (32K): Train, in USD/Mtok. */
export declare const tinker__deepseek_v3p1__train: Rate;

/** Nemotron-3-Ultra-550B-A55B (64K): Prefill, in USD/Mtok. */
export declare const tinker__nemotron_3_ultra_64k__prefill: Rate;

/** Nemotron-3-Ultra-550B-A55B (64K): Cached prefill, in USD/Mtok. */
export declare const tinker__nemotron_3_ultra_64k__cached_prefill: Rate;

/** Nemotron-3-Ultra-550B-A55B (64K): Sample, in USD/Mtok. */
export declare const tinker__nemotron_3_ultra_64k__sample: Rate;

/** Nemotron-3-Ultra-550B-A55B (64K): Train, in USD/Mtok. */
export declare const tinker__nemotron_3_ultra_64k__train: Rate;

/** Nemotron-3-Ultra-550B-A55B (256K): Prefill, in USD/Mtok. */
export declare const tinker__nemotron_3_ultra_256k__prefill: Rate;

/** Nemotron-3-Ultra-550B-A55B (256K): Cached prefill, in USD/Mtok. */
export declare const tinker__nemotron_3_ultra_256k__cached_prefill: Rate;

/** Nemotron-3-Ultra-550B-A55B (256K): Sample, in USD/Mtok. */
export declare const tinker__nemotron_3_ultra_256k__sample: Rate;

/** Nemotron-3-Ultra-550B-A55B (256K): Train, in USD/Mtok. */
export declare const tinker__nemotron_3_ultra_256k__train: Rate;

/** Nemotron-3-Super-120B-A12B (64K): Prefill, in USD/Mtok. */
export declare const tinker__nemotron_3_super_64k__prefill: Rate;

/** Nemotron-3-Super-120B-A12B (64K): Cached prefill, in USD/Mtok. */
export declare const tinker__nemotron_3_super_64k__cached_prefill: Rate;

/** Nemotron-3-Super-120B-A12B (64K): Sample, in USD/Mtok. */
export declare const tinker__nemotron_3_super_64k__sample: Rate;

/** Nemotron-3-Super-120B-A12B (64K): Train, in USD/Mtok. */
export declare const tinker__nemotron_3_super_64k__train: Rate;

/** Nemotron-3-Super-120B-A12B (256K): Prefill, in USD/Mtok. */
export declare const tinker__nemotron_3_super_256k__prefill: Rate;

/** Nemotron-3-Super-120B-A12B (256K): Cached prefill, in USD/Mtok. */
export declare const tinker__nemotron_3_super_256k__cached_prefill: Rate;

/** Nemotron-3-Super-120B-A12B (256K): Sample, in USD/Mtok. */
export declare const tinker__nemotron_3_super_256k__sample: Rate;

/** Nemotron-3-Super-120B-A12B (256K): Train, in USD/Mtok. */
export declare const tinker__nemotron_3_super_256k__train: Rate;

/** Nemotron-3-Nano-30B-A3B (64K): Prefill, in USD/Mtok. */
export declare const tinker__nemotron_3_nano__prefill: Rate;

/** Nemotron-3-Nano-30B-A3B (64K): Cached prefill, in USD/Mtok. */
export declare const tinker__nemotron_3_nano__cached_prefill: Rate;

/** Nemotron-3-Nano-30B-A3B (64K): Sample, in USD/Mtok. */
export declare const tinker__nemotron_3_nano__sample: Rate;

/** Nemotron-3-Nano-30B-A3B (64K): Train, in USD/Mtok. */
export declare const tinker__nemotron_3_nano__train: Rate;

/** Qwen3.6-35B-A3B (64K): Prefill, in USD/Mtok. */
export declare const tinker__qwen3p6_35b__prefill: Rate;

/** Qwen3.6-35B-A3B (64K): Cached prefill, in USD/Mtok. */
export declare const tinker__qwen3p6_35b__cached_prefill: Rate;

/** Qwen3.6-35B-A3B (64K): Sample, in USD/Mtok. */
export declare const tinker__qwen3p6_35b__sample: Rate;

/** Qwen3.6-35B-A3B (64K): Train, in USD/Mtok. */
export declare const tinker__qwen3p6_35b__train: Rate;

/** Qwen3.6-27B (64K): Prefill, in USD/Mtok. */
export declare const tinker__qwen3p6_27b__prefill: Rate;

/** Qwen3.6-27B (64K): Cached prefill, in USD/Mtok. */
export declare const tinker__qwen3p6_27b__cached_prefill: Rate;

/** Qwen3.6-27B (64K): Sample, in USD/Mtok. */
export declare const tinker__qwen3p6_27b__sample: Rate;

/** Qwen3.6-27B (64K): Train, in USD/Mtok. */
export declare const tinker__qwen3p6_27b__train: Rate;

/** Qwen3.5-35B-A3B-Base (64K): Prefill, in USD/Mtok. */
export declare const tinker__qwen3p5_35b_base__prefill: Rate;

/** Qwen3.5-35B-A3B-Base (64K): Cached prefill, in USD/Mtok. */
export declare const tinker__qwen3p5_35b_base__cached_prefill: Rate;

/** Qwen3.5-35B-A3B-Base (64K): Sample, in USD/Mtok. */
export declare const tinker__qwen3p5_35b_base__sample: Rate;

/** Qwen3.5-35B-A3B-Base (64K): Train, in USD/Mtok. */
export declare const tinker__qwen3p5_35b_base__train: Rate;

/** Qwen3.5-9B (64K): Prefill, in USD/Mtok. */
export declare const tinker__qwen3p5_9b__prefill: Rate;

/** Qwen3.5-9B (64K): Cached prefill, in USD/Mtok. */
export declare const tinker__qwen3p5_9b__cached_prefill: Rate;

/** Qwen3.5-9B (64K): Sample, in USD/Mtok. */
export declare const tinker__qwen3p5_9b__sample: Rate;

/** Qwen3.5-9B (64K): Train, in USD/Mtok. */
export declare const tinker__qwen3p5_9b__train: Rate;

/** Qwen3.5-9B-Base (64K): Prefill, in USD/Mtok. */
export declare const tinker__qwen3p5_9b_base__prefill: Rate;

/** Qwen3.5-9B-Base (64K): Cached prefill, in USD/Mtok. */
export declare const tinker__qwen3p5_9b_base__cached_prefill: Rate;

/** Qwen3.5-9B-Base (64K): Sample, in USD/Mtok. */
export declare const tinker__qwen3p5_9b_base__sample: Rate;

/** Qwen3.5-9B-Base (64K): Train, in USD/Mtok. */
export declare const tinker__qwen3p5_9b_base__train: Rate;

/** Qwen3.5-4B (64K): Prefill, in USD/Mtok. */
export declare const tinker__qwen3p5_4b__prefill: Rate;

/** Qwen3.5-4B (64K): Cached prefill, in USD/Mtok. */
export declare const tinker__qwen3p5_4b__cached_prefill: Rate;

/** Qwen3.5-4B (64K): Sample, in USD/Mtok. */
export declare const tinker__qwen3p5_4b__sample: Rate;

/** Qwen3.5-4B (64K): Train, in USD/Mtok. */
export declare const tinker__qwen3p5_4b__train: Rate;

/** Qwen3-8B (32K): Prefill, in USD/Mtok. */
export declare const tinker__qwen3_8b__prefill: Rate;

/** Qwen3-8B (32K): Cached prefill, in USD/Mtok. */
export declare const tinker__qwen3_8b__cached_prefill: Rate;

/** Qwen3-8B (32K): Sample, in USD/Mtok. */
export declare const tinker__qwen3_8b__sample: Rate;

/** Qwen3-8B (32K): Train, in USD/Mtok. */
export declare const tinker__qwen3_8b__train: Rate;

/** Storage: GB-month, in USD/GB-month. */
export declare const tinker_storage__storage__gb_month: Rate;
