// Generated from RateCards/cards. Change the rates there.

/** The day that rates are looked up at where none is given. */
export const asOf = "2026-05-16";

/** The value of a rate that is in force on a day; null before its history begins and once it is retired. */
export const valueOn = (rate, day = asOf) => {
  const { retired, history } = rate;
  if (retired !== undefined && retired <= day) return null;
  for (let i = history.length - 1; i >= 0; i--) {
    if (history[i].since <= day) return history[i];
  }
  return null;
};

/** The amount of a rate on a day. Throws a RangeError where there is none: a missing rate is not zero. */
export const amountOn = (rate, day = asOf) => {
  const value = valueOn(rate, day)?.value;
  if (typeof value !== "number") {
    throw new RangeError(`${rate.id} is ${value ?? "not in force"} on ${day}.`);
  }
  return value;
};

const fireworks_billing_rules__page_2024_05 = {"id":"fireworks-billing-rules.page-2024-05","title":"Fireworks pricing, 2024","url":"https://fireworks.ai/pricing","trust":"vendor"};
const fireworks_billing_rules__page_2026_10 = {"id":"fireworks-billing-rules.page-2026-10","title":"Fireworks pricing, copy of 2026-10-01","url":"https://fireworks.ai/pricing","trust":"transcribed"};
const fireworks_dedicated_defaults__comparison = {"id":"fireworks-dedicated-defaults.comparison","title":"Price comparison vs Tinker","url":"https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison","trust":"vendor"};
const fireworks_embeddings__page_2024_05 = {"id":"fireworks-embeddings.page-2024-05","title":"Fireworks pricing, 2024","url":"https://fireworks.ai/pricing","trust":"vendor"};
const fireworks_embeddings__page_2026_08 = {"id":"fireworks-embeddings.page-2026-08","title":"Fireworks pricing","url":"https://fireworks.ai/pricing","trust":"vendor"};
const fireworks_fine_tuning__page_2024_05 = {"id":"fireworks-fine-tuning.page-2024-05","title":"Fireworks pricing, 2024","url":"https://fireworks.ai/pricing","trust":"vendor"};
const fireworks_fine_tuning__page_2026_10 = {"id":"fireworks-fine-tuning.page-2026-10","title":"Fireworks pricing, copy of 2026-10-01","url":"https://fireworks.ai/pricing","trust":"transcribed"};
const fireworks_gpu_hours__page_2024_05 = {"id":"fireworks-gpu-hours.page-2024-05","title":"Fireworks pricing, 2024","url":"https://fireworks.ai/pricing","trust":"vendor"};
const fireworks_gpu_hours__page_2025_07 = {"id":"fireworks-gpu-hours.page-2025-07","title":"Fireworks pricing, copy of 2025-07-19","url":"https://fireworks.ai/pricing","trust":"transcribed"};
const fireworks_gpu_hours__page_2026_02 = {"id":"fireworks-gpu-hours.page-2026-02","title":"Fireworks pricing, copy of about February 2026","url":"https://fireworks.ai/pricing","trust":"transcribed"};
const fireworks_gpu_hours__page_2026_05 = {"id":"fireworks-gpu-hours.page-2026-05","title":"Fireworks pricing","url":"https://fireworks.ai/pricing","trust":"vendor"};
const fireworks_gpu_hours__page_2026_10 = {"id":"fireworks-gpu-hours.page-2026-10","title":"Fireworks pricing, copy of 2026-10-01","url":"https://fireworks.ai/pricing","trust":"transcribed"};
const fireworks_images__page_2024_05 = {"id":"fireworks-images.page-2024-05","title":"Fireworks pricing, 2024","url":"https://fireworks.ai/pricing","trust":"vendor"};
const fireworks_images__page_2025_07 = {"id":"fireworks-images.page-2025-07","title":"Fireworks pricing, copy of 2025-07-19","url":"https://fireworks.ai/pricing","trust":"transcribed"};
const fireworks_plans__page_2024_05 = {"id":"fireworks-plans.page-2024-05","title":"Fireworks pricing, 2024","url":"https://fireworks.ai/pricing","trust":"vendor"};
const fireworks_plans__limits = {"id":"fireworks-plans.limits","title":"Fireworks rate limits","url":"https://fireworks.ai/pricing","trust":"vendor"};
const fireworks_serverless__page_2025_07 = {"id":"fireworks-serverless.page-2025-07","title":"Fireworks pricing, copy of 2025-07-19","url":"https://fireworks.ai/pricing","trust":"transcribed"};
const fireworks_serverless__page_2026_05 = {"id":"fireworks-serverless.page-2026-05","title":"Fireworks serverless pricing, copy of 2026-05-09","url":"https://docs.fireworks.ai/serverless/pricing","trust":"transcribed"};
const fireworks_serverless__page_2026_08 = {"id":"fireworks-serverless.page-2026-08","title":"Fireworks serverless pricing","url":"https://docs.fireworks.ai/serverless/pricing","trust":"vendor"};
const fireworks_serverless__page_2026_10 = {"id":"fireworks-serverless.page-2026-10","title":"Fireworks serverless pricing, copy of 2026-10-01","url":"https://docs.fireworks.ai/serverless/pricing","trust":"transcribed"};
const fireworks_serverless_sizes__page_2024_05 = {"id":"fireworks-serverless-sizes.page-2024-05","title":"Fireworks pricing, 2024","url":"https://fireworks.ai/pricing","trust":"vendor"};
const fireworks_serverless_sizes__page_2026_08 = {"id":"fireworks-serverless-sizes.page-2026-08","title":"Fireworks serverless pricing","url":"https://docs.fireworks.ai/serverless/pricing","trust":"vendor"};
const fireworks_spending_tiers__page_2024_05 = {"id":"fireworks-spending-tiers.page-2024-05","title":"Fireworks pricing, 2024","url":"https://fireworks.ai/pricing","trust":"vendor"};
const fireworks_spending_tiers__limits = {"id":"fireworks-spending-tiers.limits","title":"Fireworks rate limits","url":"https://fireworks.ai/pricing","trust":"vendor"};
const fireworks_training_api__page_2026_10 = {"id":"fireworks-training-api.page-2026-10","title":"Fireworks pricing, copy of 2026-10-01","url":"https://fireworks.ai/pricing","trust":"transcribed"};
const tinker__page = {"id":"tinker.page","title":"Tinker","url":"https://thinkingmachines.ai/tinker","trust":"vendor"};
const tinker__catalogue = {"id":"tinker.catalogue","title":"Tinker model catalogue, copy of 2026-07-02","url":"https://tinker-docs.thinkingmachines.ai/tinker/models.json","trust":"transcribed"};
const tinker__repricing = {"id":"tinker.repricing","title":"Tinker model catalogue, copy of 2026-07-17","url":"https://tinker-docs.thinkingmachines.ai/tinker/models.json","trust":"transcribed"};
const tinker_storage__page = {"id":"tinker-storage.page","title":"Tinker, copy of 2026-07-17","url":"https://thinkingmachines.ai/tinker","trust":"transcribed"};

/** Image in a multi-modal request: Billed as prompt tokens, in tokens/image. */
export const fireworks_billing_rules__image_input__prompt_tokens = {
  "id": "fireworks-billing-rules.image-input.prompt-tokens",
  "provider": "Fireworks AI",
  "label": "Image in a multi-modal request",
  "meter": "Billed as prompt tokens",
  "unit": "tokens/image",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":576,"source":fireworks_billing_rules__page_2024_05,"verified":["2024-05-01"]}
  ]
};

/** LoRA model on serverless: Above the base model, in USD/Mtok. */
export const fireworks_billing_rules__serverless_lora__surcharge = {
  "id": "fireworks-billing-rules.serverless-lora.surcharge",
  "provider": "Fireworks AI",
  "label": "LoRA model on serverless",
  "meter": "Above the base model",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":"free","source":fireworks_billing_rules__page_2024_05,"verified":["2024-05-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_billing_rules__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Dedicated deployment: Billed in steps of, in s. */
export const fireworks_billing_rules__dedicated_deployment__billing_increment = {
  "id": "fireworks-billing-rules.dedicated-deployment.billing-increment",
  "provider": "Fireworks AI",
  "label": "Dedicated deployment",
  "meter": "Billed in steps of",
  "unit": "s",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":1,"source":fireworks_billing_rules__page_2024_05,"verified":["2024-05-01"]}
  ]
};

/** Kimi K2.6: GPUs, in GPUs. */
export const fireworks_dedicated_defaults__kimi_k2p6__gpus = {
  "id": "fireworks-dedicated-defaults.kimi-k2p6.gpus",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "GPUs",
  "unit": "GPUs",
  "history": [
    {"since":"2026-05-16","value":8,"source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** Kimi K2.6: GPU type. */
export const fireworks_dedicated_defaults__kimi_k2p6__gpu = {
  "id": "fireworks-dedicated-defaults.kimi-k2p6.gpu",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "GPU type",
  "history": [
    {"since":"2026-05-16","value":"b300-288gb","source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** Kimi K2.6: Prompt throughput, in tokens/s. */
export const fireworks_dedicated_defaults__kimi_k2p6__prompt_tps = {
  "id": "fireworks-dedicated-defaults.kimi-k2p6.prompt-tps",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "Prompt throughput",
  "unit": "tokens/s",
  "history": [
    {"since":"2026-05-16","value":30000,"source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** Kimi K2.6: Decode throughput, in tokens/s. */
export const fireworks_dedicated_defaults__kimi_k2p6__decode_tps = {
  "id": "fireworks-dedicated-defaults.kimi-k2p6.decode-tps",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "Decode throughput",
  "unit": "tokens/s",
  "history": [
    {"since":"2026-05-16","value":1500,"source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** Kimi K2.5: GPUs, in GPUs. */
export const fireworks_dedicated_defaults__kimi_k2p5__gpus = {
  "id": "fireworks-dedicated-defaults.kimi-k2p5.gpus",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "GPUs",
  "unit": "GPUs",
  "history": [
    {"since":"2026-05-16","value":8,"source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** Kimi K2.5: GPU type. */
export const fireworks_dedicated_defaults__kimi_k2p5__gpu = {
  "id": "fireworks-dedicated-defaults.kimi-k2p5.gpu",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "GPU type",
  "history": [
    {"since":"2026-05-16","value":"b300-288gb","source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** Kimi K2.5: Prompt throughput, in tokens/s. */
export const fireworks_dedicated_defaults__kimi_k2p5__prompt_tps = {
  "id": "fireworks-dedicated-defaults.kimi-k2p5.prompt-tps",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Prompt throughput",
  "unit": "tokens/s",
  "history": [
    {"since":"2026-05-16","value":30000,"source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** Kimi K2.5: Decode throughput, in tokens/s. */
export const fireworks_dedicated_defaults__kimi_k2p5__decode_tps = {
  "id": "fireworks-dedicated-defaults.kimi-k2p5.decode-tps",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Decode throughput",
  "unit": "tokens/s",
  "history": [
    {"since":"2026-05-16","value":1500,"source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** Qwen3.5-397B-A17B: GPUs, in GPUs. */
export const fireworks_dedicated_defaults__qwen3p5_397b__gpus = {
  "id": "fireworks-dedicated-defaults.qwen3p5-397b.gpus",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "GPUs",
  "unit": "GPUs",
  "history": [
    {"since":"2026-05-16","value":8,"source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** Qwen3.5-397B-A17B: GPU type. */
export const fireworks_dedicated_defaults__qwen3p5_397b__gpu = {
  "id": "fireworks-dedicated-defaults.qwen3p5-397b.gpu",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "GPU type",
  "history": [
    {"since":"2026-05-16","value":"b200-180gb","source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** Qwen3.5-397B-A17B: Prompt throughput, in tokens/s. */
export const fireworks_dedicated_defaults__qwen3p5_397b__prompt_tps = {
  "id": "fireworks-dedicated-defaults.qwen3p5-397b.prompt-tps",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Prompt throughput",
  "unit": "tokens/s",
  "history": [
    {"since":"2026-05-16","value":20000,"source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** Qwen3.5-397B-A17B: Decode throughput, in tokens/s. */
export const fireworks_dedicated_defaults__qwen3p5_397b__decode_tps = {
  "id": "fireworks-dedicated-defaults.qwen3p5-397b.decode-tps",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Decode throughput",
  "unit": "tokens/s",
  "history": [
    {"since":"2026-05-16","value":1200,"source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** GPT-OSS-120B: GPUs, in GPUs. */
export const fireworks_dedicated_defaults__gpt_oss_120b__gpus = {
  "id": "fireworks-dedicated-defaults.gpt-oss-120b.gpus",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "GPUs",
  "unit": "GPUs",
  "history": [
    {"since":"2026-05-16","value":4,"source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** GPT-OSS-120B: GPU type. */
export const fireworks_dedicated_defaults__gpt_oss_120b__gpu = {
  "id": "fireworks-dedicated-defaults.gpt-oss-120b.gpu",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "GPU type",
  "history": [
    {"since":"2026-05-16","value":"h200-141gb","source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** GPT-OSS-120B: Prompt throughput, in tokens/s. */
export const fireworks_dedicated_defaults__gpt_oss_120b__prompt_tps = {
  "id": "fireworks-dedicated-defaults.gpt-oss-120b.prompt-tps",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "Prompt throughput",
  "unit": "tokens/s",
  "history": [
    {"since":"2026-05-16","value":25000,"source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** GPT-OSS-120B: Decode throughput, in tokens/s. */
export const fireworks_dedicated_defaults__gpt_oss_120b__decode_tps = {
  "id": "fireworks-dedicated-defaults.gpt-oss-120b.decode-tps",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "Decode throughput",
  "unit": "tokens/s",
  "history": [
    {"since":"2026-05-16","value":2500,"source":fireworks_dedicated_defaults__comparison,"verified":["2026-05-16"]}
  ]
};

/** up to 150M: Input, in USD/Mtok. */
export const fireworks_embeddings__up_to_150m__input = {
  "id": "fireworks-embeddings.up-to-150m.input",
  "provider": "Fireworks AI",
  "label": "up to 150M",
  "meter": "Input",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":0.008,"source":fireworks_embeddings__page_2024_05,"verified":["2024-05-01","2026-08-01"]}
  ]
};

/** over 150M up to 350M: Input, in USD/Mtok. */
export const fireworks_embeddings__150m_to_350m__input = {
  "id": "fireworks-embeddings.150m-to-350m.input",
  "provider": "Fireworks AI",
  "label": "over 150M up to 350M",
  "meter": "Input",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":0.016,"source":fireworks_embeddings__page_2024_05,"verified":["2024-05-01","2026-08-01"]}
  ]
};

/** Qwen3 8B: Input, in USD/Mtok. */
export const fireworks_embeddings__qwen3_8b__input = {
  "id": "fireworks-embeddings.qwen3-8b.input",
  "provider": "Fireworks AI",
  "label": "Qwen3 8B",
  "meter": "Input",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.10,"source":fireworks_embeddings__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** up to 16B: Any method, in USD/Mtok. */
export const fireworks_fine_tuning__up_to_16b__any_method = {
  "id": "fireworks-fine-tuning.up-to-16b.any-method",
  "provider": "Fireworks AI",
  "label": "up to 16B",
  "meter": "Any method",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":0.50,"source":fireworks_fine_tuning__page_2024_05,"verified":["2024-05-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** up to 16B: LoRA SFT, in USD/Mtok. */
export const fireworks_fine_tuning__up_to_16b__lora_sft = {
  "id": "fireworks-fine-tuning.up-to-16b.lora-sft",
  "provider": "Fireworks AI",
  "label": "up to 16B",
  "meter": "LoRA SFT",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":0.50,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** up to 16B: LoRA DPO, in USD/Mtok. */
export const fireworks_fine_tuning__up_to_16b__lora_dpo = {
  "id": "fireworks-fine-tuning.up-to-16b.lora-dpo",
  "provider": "Fireworks AI",
  "label": "up to 16B",
  "meter": "LoRA DPO",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":1,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** up to 16B: Full SFT, in USD/Mtok. */
export const fireworks_fine_tuning__up_to_16b__full_sft = {
  "id": "fireworks-fine-tuning.up-to-16b.full-sft",
  "provider": "Fireworks AI",
  "label": "up to 16B",
  "meter": "Full SFT",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":1,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** up to 16B: Full DPO, in USD/Mtok. */
export const fireworks_fine_tuning__up_to_16b__full_dpo = {
  "id": "fireworks-fine-tuning.up-to-16b.full-dpo",
  "provider": "Fireworks AI",
  "label": "up to 16B",
  "meter": "Full DPO",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":2,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** 16.1B–80B: Any method, in USD/Mtok. */
export const fireworks_fine_tuning__16b_to_80b__any_method = {
  "id": "fireworks-fine-tuning.16b-to-80b.any-method",
  "provider": "Fireworks AI",
  "label": "16.1B–80B",
  "meter": "Any method",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":3.00,"source":fireworks_fine_tuning__page_2024_05,"verified":["2024-05-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** 16.1B–80B: LoRA SFT, in USD/Mtok. */
export const fireworks_fine_tuning__16b_to_80b__lora_sft = {
  "id": "fireworks-fine-tuning.16b-to-80b.lora-sft",
  "provider": "Fireworks AI",
  "label": "16.1B–80B",
  "meter": "LoRA SFT",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":3,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** 16.1B–80B: LoRA DPO, in USD/Mtok. */
export const fireworks_fine_tuning__16b_to_80b__lora_dpo = {
  "id": "fireworks-fine-tuning.16b-to-80b.lora-dpo",
  "provider": "Fireworks AI",
  "label": "16.1B–80B",
  "meter": "LoRA DPO",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":6,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** 16.1B–80B: Full SFT, in USD/Mtok. */
export const fireworks_fine_tuning__16b_to_80b__full_sft = {
  "id": "fireworks-fine-tuning.16b-to-80b.full-sft",
  "provider": "Fireworks AI",
  "label": "16.1B–80B",
  "meter": "Full SFT",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":6,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** 16.1B–80B: Full DPO, in USD/Mtok. */
export const fireworks_fine_tuning__16b_to_80b__full_dpo = {
  "id": "fireworks-fine-tuning.16b-to-80b.full-dpo",
  "provider": "Fireworks AI",
  "label": "16.1B–80B",
  "meter": "Full DPO",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":12,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** over 80B up to 300B: LoRA SFT, in USD/Mtok. */
export const fireworks_fine_tuning__80b_to_300b__lora_sft = {
  "id": "fireworks-fine-tuning.80b-to-300b.lora-sft",
  "provider": "Fireworks AI",
  "label": "over 80B up to 300B",
  "meter": "LoRA SFT",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":6,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** over 80B up to 300B: LoRA DPO, in USD/Mtok. */
export const fireworks_fine_tuning__80b_to_300b__lora_dpo = {
  "id": "fireworks-fine-tuning.80b-to-300b.lora-dpo",
  "provider": "Fireworks AI",
  "label": "over 80B up to 300B",
  "meter": "LoRA DPO",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":12,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** over 80B up to 300B: Full SFT, in USD/Mtok. */
export const fireworks_fine_tuning__80b_to_300b__full_sft = {
  "id": "fireworks-fine-tuning.80b-to-300b.full-sft",
  "provider": "Fireworks AI",
  "label": "over 80B up to 300B",
  "meter": "Full SFT",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":12,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** over 80B up to 300B: Full DPO, in USD/Mtok. */
export const fireworks_fine_tuning__80b_to_300b__full_dpo = {
  "id": "fireworks-fine-tuning.80b-to-300b.full-dpo",
  "provider": "Fireworks AI",
  "label": "over 80B up to 300B",
  "meter": "Full DPO",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":24,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** over 300B: LoRA SFT, in USD/Mtok. */
export const fireworks_fine_tuning__over_300b__lora_sft = {
  "id": "fireworks-fine-tuning.over-300b.lora-sft",
  "provider": "Fireworks AI",
  "label": "over 300B",
  "meter": "LoRA SFT",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":10,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** over 300B: LoRA DPO, in USD/Mtok. */
export const fireworks_fine_tuning__over_300b__lora_dpo = {
  "id": "fireworks-fine-tuning.over-300b.lora-dpo",
  "provider": "Fireworks AI",
  "label": "over 300B",
  "meter": "LoRA DPO",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":20,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** over 300B: Full SFT, in USD/Mtok. */
export const fireworks_fine_tuning__over_300b__full_sft = {
  "id": "fireworks-fine-tuning.over-300b.full-sft",
  "provider": "Fireworks AI",
  "label": "over 300B",
  "meter": "Full SFT",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":20,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** over 300B: Full DPO, in USD/Mtok. */
export const fireworks_fine_tuning__over_300b__full_dpo = {
  "id": "fireworks-fine-tuning.over-300b.full-dpo",
  "provider": "Fireworks AI",
  "label": "over 300B",
  "meter": "Full DPO",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":40,"source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Mixtral 8x7B: Any method, in USD/Mtok. */
export const fireworks_fine_tuning__mixtral_8x7b__any_method = {
  "id": "fireworks-fine-tuning.mixtral-8x7b.any-method",
  "provider": "Fireworks AI",
  "label": "Mixtral 8x7B",
  "meter": "Any method",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":2.00,"source":fireworks_fine_tuning__page_2024_05,"verified":["2024-05-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_fine_tuning__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** A100 80GB: GPU-hour, Any region, in USD/GPU-hour. */
export const fireworks_gpu_hours__a100_80gb__gpu_hour = {
  "id": "fireworks-gpu-hours.a100-80gb.gpu-hour",
  "provider": "Fireworks AI",
  "label": "A100 80GB",
  "meter": "GPU-hour",
  "path": "Any region",
  "unit": "USD/GPU-hour",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":3.89,"source":fireworks_gpu_hours__page_2024_05,"verified":["2024-05-01"]},
    {"since":"2025-07-19","value":2.90,"source":fireworks_gpu_hours__page_2025_07,"verified":["2025-07-19","2026-02-01"]},
    {"since":"2026-05-16","value":"not published","source":fireworks_gpu_hours__page_2026_05,"verified":["2026-05-16"]}
  ]
};

/** A100 80GB: GPU-hour, Region-pinned, in USD/GPU-hour. */
export const fireworks_gpu_hours__a100_80gb__gpu_hour__region_pinned = {
  "id": "fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned",
  "provider": "Fireworks AI",
  "label": "A100 80GB",
  "meter": "GPU-hour",
  "path": "Region-pinned",
  "unit": "USD/GPU-hour",
  "history": [
    {"since":"2026-10-01","value":"not published","source":fireworks_gpu_hours__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** H100 80GB: GPU-hour, Any region, in USD/GPU-hour. */
export const fireworks_gpu_hours__h100_80gb__gpu_hour = {
  "id": "fireworks-gpu-hours.h100-80gb.gpu-hour",
  "provider": "Fireworks AI",
  "label": "H100 80GB",
  "meter": "GPU-hour",
  "path": "Any region",
  "unit": "USD/GPU-hour",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":"on request","source":fireworks_gpu_hours__page_2024_05,"verified":["2024-05-01"]},
    {"since":"2025-07-19","value":5.80,"source":fireworks_gpu_hours__page_2025_07,"verified":["2025-07-19"]},
    {"since":"2026-02-01","approximate":true,"value":4.00,"source":fireworks_gpu_hours__page_2026_02,"verified":["2026-02-01"]},
    {"since":"2026-05-16","value":7.00,"source":fireworks_gpu_hours__page_2026_05,"verified":["2026-05-16"]},
    {"since":"2026-10-01","value":8.00,"source":fireworks_gpu_hours__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** H100 80GB: GPU-hour, Region-pinned, in USD/GPU-hour. */
export const fireworks_gpu_hours__h100_80gb__gpu_hour__region_pinned = {
  "id": "fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned",
  "provider": "Fireworks AI",
  "label": "H100 80GB",
  "meter": "GPU-hour",
  "path": "Region-pinned",
  "unit": "USD/GPU-hour",
  "history": [
    {"since":"2026-10-01","value":12.00,"source":fireworks_gpu_hours__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** H200 141GB: GPU-hour, Any region, in USD/GPU-hour. */
export const fireworks_gpu_hours__h200_141gb__gpu_hour = {
  "id": "fireworks-gpu-hours.h200-141gb.gpu-hour",
  "provider": "Fireworks AI",
  "label": "H200 141GB",
  "meter": "GPU-hour",
  "path": "Any region",
  "unit": "USD/GPU-hour",
  "history": [
    {"since":"2025-07-19","value":6.99,"source":fireworks_gpu_hours__page_2025_07,"verified":["2025-07-19"]},
    {"since":"2026-02-01","approximate":true,"value":6.00,"source":fireworks_gpu_hours__page_2026_02,"verified":["2026-02-01"]},
    {"since":"2026-05-16","value":7.00,"source":fireworks_gpu_hours__page_2026_05,"verified":["2026-05-16"]},
    {"since":"2026-10-01","value":8.00,"source":fireworks_gpu_hours__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** H200 141GB: GPU-hour, Region-pinned, in USD/GPU-hour. */
export const fireworks_gpu_hours__h200_141gb__gpu_hour__region_pinned = {
  "id": "fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned",
  "provider": "Fireworks AI",
  "label": "H200 141GB",
  "meter": "GPU-hour",
  "path": "Region-pinned",
  "unit": "USD/GPU-hour",
  "history": [
    {"since":"2026-10-01","value":12.00,"source":fireworks_gpu_hours__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** B200 180GB: GPU-hour, Any region, in USD/GPU-hour. */
export const fireworks_gpu_hours__b200_180gb__gpu_hour = {
  "id": "fireworks-gpu-hours.b200-180gb.gpu-hour",
  "provider": "Fireworks AI",
  "label": "B200 180GB",
  "meter": "GPU-hour",
  "path": "Any region",
  "unit": "USD/GPU-hour",
  "history": [
    {"since":"2025-07-19","value":11.99,"source":fireworks_gpu_hours__page_2025_07,"verified":["2025-07-19"]},
    {"since":"2026-02-01","approximate":true,"value":9.00,"source":fireworks_gpu_hours__page_2026_02,"verified":["2026-02-01"]},
    {"since":"2026-05-16","value":10.00,"source":fireworks_gpu_hours__page_2026_05,"verified":["2026-05-16"]},
    {"since":"2026-10-01","value":13.00,"source":fireworks_gpu_hours__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** B200 180GB: GPU-hour, Region-pinned, in USD/GPU-hour. */
export const fireworks_gpu_hours__b200_180gb__gpu_hour__region_pinned = {
  "id": "fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned",
  "provider": "Fireworks AI",
  "label": "B200 180GB",
  "meter": "GPU-hour",
  "path": "Region-pinned",
  "unit": "USD/GPU-hour",
  "history": [
    {"since":"2026-10-01","value":19.50,"source":fireworks_gpu_hours__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** B300 288GB: GPU-hour, Any region, in USD/GPU-hour. */
export const fireworks_gpu_hours__b300_288gb__gpu_hour = {
  "id": "fireworks-gpu-hours.b300-288gb.gpu-hour",
  "provider": "Fireworks AI",
  "label": "B300 288GB",
  "meter": "GPU-hour",
  "path": "Any region",
  "unit": "USD/GPU-hour",
  "history": [
    {"since":"2026-05-16","value":12.00,"source":fireworks_gpu_hours__page_2026_05,"verified":["2026-05-16"]},
    {"since":"2026-10-01","value":15.00,"source":fireworks_gpu_hours__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** B300 288GB: GPU-hour, Region-pinned, in USD/GPU-hour. */
export const fireworks_gpu_hours__b300_288gb__gpu_hour__region_pinned = {
  "id": "fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned",
  "provider": "Fireworks AI",
  "label": "B300 288GB",
  "meter": "GPU-hour",
  "path": "Region-pinned",
  "unit": "USD/GPU-hour",
  "history": [
    {"since":"2026-10-01","value":22.50,"source":fireworks_gpu_hours__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** GB300 288GB: GPU-hour, Any region, in USD/GPU-hour. */
export const fireworks_gpu_hours__gb300_288gb__gpu_hour = {
  "id": "fireworks-gpu-hours.gb300-288gb.gpu-hour",
  "provider": "Fireworks AI",
  "label": "GB300 288GB",
  "meter": "GPU-hour",
  "path": "Any region",
  "unit": "USD/GPU-hour",
  "history": [
    {"since":"2026-10-01","value":20.00,"source":fireworks_gpu_hours__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GB300 288GB: GPU-hour, Region-pinned, in USD/GPU-hour. */
export const fireworks_gpu_hours__gb300_288gb__gpu_hour__region_pinned = {
  "id": "fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned",
  "provider": "Fireworks AI",
  "label": "GB300 288GB",
  "meter": "GPU-hour",
  "path": "Region-pinned",
  "unit": "USD/GPU-hour",
  "history": [
    {"since":"2026-10-01","value":30.00,"source":fireworks_gpu_hours__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** MI300X: GPU-hour, Any region, in USD/GPU-hour. */
export const fireworks_gpu_hours__mi300x__gpu_hour = {
  "id": "fireworks-gpu-hours.mi300x.gpu-hour",
  "provider": "Fireworks AI",
  "label": "MI300X",
  "meter": "GPU-hour",
  "path": "Any region",
  "unit": "USD/GPU-hour",
  "history": [
    {"since":"2025-07-19","value":4.99,"source":fireworks_gpu_hours__page_2025_07,"verified":["2025-07-19"]},
    {"since":"2026-02-01","approximate":true,"value":"not published","source":fireworks_gpu_hours__page_2026_02,"verified":["2026-02-01"]}
  ]
};

/** MI300X: GPU-hour, Region-pinned, in USD/GPU-hour. */
export const fireworks_gpu_hours__mi300x__gpu_hour__region_pinned = {
  "id": "fireworks-gpu-hours.mi300x.gpu-hour.region-pinned",
  "provider": "Fireworks AI",
  "label": "MI300X",
  "meter": "GPU-hour",
  "path": "Region-pinned",
  "unit": "USD/GPU-hour",
  "history": [
    {"since":"2026-10-01","value":"not published","source":fireworks_gpu_hours__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** SDXL: Step, in USD/step. */
export const fireworks_images__sdxl__step = {
  "id": "fireworks-images.sdxl.step",
  "provider": "Fireworks AI",
  "label": "SDXL",
  "meter": "Step",
  "unit": "USD/step",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":"not published","source":fireworks_images__page_2024_05,"verified":["2024-05-01"]},
    {"since":"2025-07-19","value":0.00013,"source":fireworks_images__page_2025_07,"verified":["2025-07-19"]}
  ]
};

/** SDXL: 30-step image, in USD/image. */
export const fireworks_images__sdxl__image_of_30_steps = {
  "id": "fireworks-images.sdxl.image-of-30-steps",
  "provider": "Fireworks AI",
  "label": "SDXL",
  "meter": "30-step image",
  "unit": "USD/image",
  "history": [
    {"since":"2025-07-19","value":0.0039,"source":fireworks_images__page_2025_07,"verified":["2025-07-19"]}
  ]
};

/** SDXL with ControlNet: Step, in USD/step. */
export const fireworks_images__sdxl_controlnet__step = {
  "id": "fireworks-images.sdxl-controlnet.step",
  "provider": "Fireworks AI",
  "label": "SDXL with ControlNet",
  "meter": "Step",
  "unit": "USD/step",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":"not published","source":fireworks_images__page_2024_05,"verified":["2024-05-01"]},
    {"since":"2025-07-19","value":0.0002,"source":fireworks_images__page_2025_07,"verified":["2025-07-19"]}
  ]
};

/** SDXL with ControlNet: 30-step image, in USD/image. */
export const fireworks_images__sdxl_controlnet__image_of_30_steps = {
  "id": "fireworks-images.sdxl-controlnet.image-of-30-steps",
  "provider": "Fireworks AI",
  "label": "SDXL with ControlNet",
  "meter": "30-step image",
  "unit": "USD/image",
  "history": [
    {"since":"2025-07-19","value":0.006,"source":fireworks_images__page_2025_07,"verified":["2025-07-19"]}
  ]
};

/** Developer: Request limit, in requests/min. */
export const fireworks_plans__developer__request_limit = {
  "id": "fireworks-plans.developer.request-limit",
  "provider": "Fireworks AI",
  "label": "Developer",
  "meter": "Request limit",
  "unit": "requests/min",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":600,"source":fireworks_plans__page_2024_05,"verified":["2024-05-01"]},
    {"since":"2026-08-01","approximate":true,"value":"not published","source":fireworks_plans__limits,"verified":["2026-08-01"]}
  ]
};

/** Developer: Deployed models, in models. */
export const fireworks_plans__developer__deployed_models = {
  "id": "fireworks-plans.developer.deployed-models",
  "provider": "Fireworks AI",
  "label": "Developer",
  "meter": "Deployed models",
  "unit": "models",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":100,"source":fireworks_plans__page_2024_05,"verified":["2024-05-01"]}
  ]
};

/** Business: Request limit, in requests/min. */
export const fireworks_plans__business__request_limit = {
  "id": "fireworks-plans.business.request-limit",
  "provider": "Fireworks AI",
  "label": "Business",
  "meter": "Request limit",
  "unit": "requests/min",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":"on request","source":fireworks_plans__page_2024_05,"verified":["2024-05-01"]}
  ]
};

/** Business: Deployed models, in models. */
export const fireworks_plans__business__deployed_models = {
  "id": "fireworks-plans.business.deployed-models",
  "provider": "Fireworks AI",
  "label": "Business",
  "meter": "Deployed models",
  "unit": "models",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":100,"source":fireworks_plans__page_2024_05,"verified":["2024-05-01"]}
  ]
};

/** Enterprise: Request limit, in requests/min. */
export const fireworks_plans__enterprise__request_limit = {
  "id": "fireworks-plans.enterprise.request-limit",
  "provider": "Fireworks AI",
  "label": "Enterprise",
  "meter": "Request limit",
  "unit": "requests/min",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":"unlimited","source":fireworks_plans__page_2024_05,"verified":["2024-05-01"]}
  ]
};

/** Enterprise: Deployed models, in models. */
export const fireworks_plans__enterprise__deployed_models = {
  "id": "fireworks-plans.enterprise.deployed-models",
  "provider": "Fireworks AI",
  "label": "Enterprise",
  "meter": "Deployed models",
  "unit": "models",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":"unlimited","source":fireworks_plans__page_2024_05,"verified":["2024-05-01"]}
  ]
};

/** Account without a payment card: Request limit, in requests/min. */
export const fireworks_plans__without_payment_card__request_limit = {
  "id": "fireworks-plans.without-payment-card.request-limit",
  "provider": "Fireworks AI",
  "label": "Account without a payment card",
  "meter": "Request limit",
  "unit": "requests/min",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":10,"source":fireworks_plans__limits,"verified":["2026-08-01"]}
  ]
};

/** Account with a payment card: Request limit, in requests/min. */
export const fireworks_plans__with_payment_card__request_limit = {
  "id": "fireworks-plans.with-payment-card.request-limit",
  "provider": "Fireworks AI",
  "label": "Account with a payment card",
  "meter": "Request limit",
  "unit": "requests/min",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":6000,"source":fireworks_plans__limits,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.6: Input, Standard, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p6__input = {
  "id": "fireworks-serverless.kimi-k2p6.input",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.95,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Kimi K2.6: Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p6__cached_input = {
  "id": "fireworks-serverless.kimi-k2p6.cached-input",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.16,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Kimi K2.6: Output, Standard, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p6__output = {
  "id": "fireworks-serverless.kimi-k2p6.output",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":4.00,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Kimi K2.6: Input, Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p6__input__priority = {
  "id": "fireworks-serverless.kimi-k2p6.input.priority",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "Input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":1.50,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Kimi K2.6: Cached input, Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p6__cached_input__priority = {
  "id": "fireworks-serverless.kimi-k2p6.cached-input.priority",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "Cached input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.22,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Kimi K2.6: Output, Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p6__output__priority = {
  "id": "fireworks-serverless.kimi-k2p6.output.priority",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "Output",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":6.00,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Kimi K2.6: Input, Fast, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p6__input__fast = {
  "id": "fireworks-serverless.kimi-k2p6.input.fast",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "Input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":2.00,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Kimi K2.6: Cached input, Fast, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p6__cached_input__fast = {
  "id": "fireworks-serverless.kimi-k2p6.cached-input.fast",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "Cached input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.30,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Kimi K2.6: Output, Fast, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p6__output__fast = {
  "id": "fireworks-serverless.kimi-k2p6.output.fast",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "Output",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":8.00,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Kimi K2.6: Input, Batch, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p6__input__batch = {
  "id": "fireworks-serverless.kimi-k2p6.input.batch",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.57,"source":fireworks_serverless__page_2025_07,"derived":true,"verified":[]},
    {"since":"2026-08-01","approximate":true,"value":0.475,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** Kimi K2.6: Output, Batch, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p6__output__batch = {
  "id": "fireworks-serverless.kimi-k2p6.output.batch",
  "provider": "Fireworks AI",
  "label": "Kimi K2.6",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":2.40,"source":fireworks_serverless__page_2025_07,"derived":true,"verified":[]},
    {"since":"2026-08-01","approximate":true,"value":2.00,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** Kimi K2.5: Input, Standard, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__input = {
  "id": "fireworks-serverless.kimi-k2p5.input",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.60,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09"]},
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__cached_input = {
  "id": "fireworks-serverless.kimi-k2p5.cached-input",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.10,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09"]},
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Output, Standard, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__output = {
  "id": "fireworks-serverless.kimi-k2p5.output",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":3.00,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09"]},
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Input, Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__input__priority = {
  "id": "fireworks-serverless.kimi-k2p5.input.priority",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09"]},
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Cached input, Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__cached_input__priority = {
  "id": "fireworks-serverless.kimi-k2p5.cached-input.priority",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Cached input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09"]},
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Output, Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__output__priority = {
  "id": "fireworks-serverless.kimi-k2p5.output.priority",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Output",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09"]},
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Input, Fast, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__input__fast = {
  "id": "fireworks-serverless.kimi-k2p5.input.fast",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09"]},
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Cached input, Fast, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__cached_input__fast = {
  "id": "fireworks-serverless.kimi-k2p5.cached-input.fast",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Cached input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09"]},
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Output, Fast, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__output__fast = {
  "id": "fireworks-serverless.kimi-k2p5.output.fast",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Output",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09"]},
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Input, US, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__input__us = {
  "id": "fireworks-serverless.kimi-k2p5.input.us",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Input",
  "path": "US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Cached input, US, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__cached_input__us = {
  "id": "fireworks-serverless.kimi-k2p5.cached-input.us",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Cached input",
  "path": "US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Output, US, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__output__us = {
  "id": "fireworks-serverless.kimi-k2p5.output.us",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Output",
  "path": "US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Input, US Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__input__us_priority = {
  "id": "fireworks-serverless.kimi-k2p5.input.us-priority",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Input",
  "path": "US Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Cached input, US Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__cached_input__us_priority = {
  "id": "fireworks-serverless.kimi-k2p5.cached-input.us-priority",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Cached input",
  "path": "US Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Output, US Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__output__us_priority = {
  "id": "fireworks-serverless.kimi-k2p5.output.us-priority",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Output",
  "path": "US Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Input, Fast US, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__input__fast_us = {
  "id": "fireworks-serverless.kimi-k2p5.input.fast-us",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Input",
  "path": "Fast US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Cached input, Fast US, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__cached_input__fast_us = {
  "id": "fireworks-serverless.kimi-k2p5.cached-input.fast-us",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Cached input",
  "path": "Fast US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Output, Fast US, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__output__fast_us = {
  "id": "fireworks-serverless.kimi-k2p5.output.fast-us",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Output",
  "path": "Fast US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Input, Batch, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__input__batch = {
  "id": "fireworks-serverless.kimi-k2p5.input.batch",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.36,"source":fireworks_serverless__page_2025_07,"derived":true,"verified":[]},
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Cached input, Batch, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__cached_input__batch = {
  "id": "fireworks-serverless.kimi-k2p5.cached-input.batch",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Cached input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.5: Output, Batch, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p5__output__batch = {
  "id": "fireworks-serverless.kimi-k2p5.output.batch",
  "provider": "Fireworks AI",
  "label": "Kimi K2.5",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":1.80,"source":fireworks_serverless__page_2025_07,"derived":true,"verified":[]},
    {"since":"2026-08-01","approximate":true,"value":"not offered","source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Input, Standard, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__input = {
  "id": "fireworks-serverless.qwen3p5-397b.input",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__cached_input = {
  "id": "fireworks-serverless.qwen3p5-397b.cached-input",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Output, Standard, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__output = {
  "id": "fireworks-serverless.qwen3p5-397b.output",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Input, Priority, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__input__priority = {
  "id": "fireworks-serverless.qwen3p5-397b.input.priority",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Cached input, Priority, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__cached_input__priority = {
  "id": "fireworks-serverless.qwen3p5-397b.cached-input.priority",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Cached input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Output, Priority, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__output__priority = {
  "id": "fireworks-serverless.qwen3p5-397b.output.priority",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Output",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Input, Fast, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__input__fast = {
  "id": "fireworks-serverless.qwen3p5-397b.input.fast",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Cached input, Fast, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__cached_input__fast = {
  "id": "fireworks-serverless.qwen3p5-397b.cached-input.fast",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Cached input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Output, Fast, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__output__fast = {
  "id": "fireworks-serverless.qwen3p5-397b.output.fast",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Output",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Input, US, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__input__us = {
  "id": "fireworks-serverless.qwen3p5-397b.input.us",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Input",
  "path": "US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Cached input, US, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__cached_input__us = {
  "id": "fireworks-serverless.qwen3p5-397b.cached-input.us",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Cached input",
  "path": "US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Output, US, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__output__us = {
  "id": "fireworks-serverless.qwen3p5-397b.output.us",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Output",
  "path": "US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Input, US Priority, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__input__us_priority = {
  "id": "fireworks-serverless.qwen3p5-397b.input.us-priority",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Input",
  "path": "US Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Cached input, US Priority, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__cached_input__us_priority = {
  "id": "fireworks-serverless.qwen3p5-397b.cached-input.us-priority",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Cached input",
  "path": "US Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Output, US Priority, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__output__us_priority = {
  "id": "fireworks-serverless.qwen3p5-397b.output.us-priority",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Output",
  "path": "US Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Input, Fast US, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__input__fast_us = {
  "id": "fireworks-serverless.qwen3p5-397b.input.fast-us",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Input",
  "path": "Fast US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Cached input, Fast US, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__cached_input__fast_us = {
  "id": "fireworks-serverless.qwen3p5-397b.cached-input.fast-us",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Cached input",
  "path": "Fast US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Output, Fast US, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__output__fast_us = {
  "id": "fireworks-serverless.qwen3p5-397b.output.fast-us",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Output",
  "path": "Fast US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Input, Batch, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__input__batch = {
  "id": "fireworks-serverless.qwen3p5-397b.input.batch",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Cached input, Batch, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__cached_input__batch = {
  "id": "fireworks-serverless.qwen3p5-397b.cached-input.batch",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Cached input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** Qwen3.5-397B-A17B: Output, Batch, in USD/Mtok. */
export const fireworks_serverless__qwen3p5_397b__output__batch = {
  "id": "fireworks-serverless.qwen3p5-397b.output.batch",
  "provider": "Fireworks AI",
  "label": "Qwen3.5-397B-A17B",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** GPT-OSS-120B: Input, Standard, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_120b__input = {
  "id": "fireworks-serverless.gpt-oss-120b.input",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.15,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** GPT-OSS-120B: Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_120b__cached_input = {
  "id": "fireworks-serverless.gpt-oss-120b.cached-input",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.015,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** GPT-OSS-120B: Output, Standard, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_120b__output = {
  "id": "fireworks-serverless.gpt-oss-120b.output",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.60,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** GPT-OSS-120B: Input, Priority, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_120b__input__priority = {
  "id": "fireworks-serverless.gpt-oss-120b.input.priority",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "Input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.18,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** GPT-OSS-120B: Cached input, Priority, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_120b__cached_input__priority = {
  "id": "fireworks-serverless.gpt-oss-120b.cached-input.priority",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "Cached input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.018,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** GPT-OSS-120B: Output, Priority, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_120b__output__priority = {
  "id": "fireworks-serverless.gpt-oss-120b.output.priority",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "Output",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.72,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** GPT-OSS-120B: Input, Fast, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_120b__input__fast = {
  "id": "fireworks-serverless.gpt-oss-120b.input.fast",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "Input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** GPT-OSS-120B: Cached input, Fast, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_120b__cached_input__fast = {
  "id": "fireworks-serverless.gpt-oss-120b.cached-input.fast",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "Cached input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** GPT-OSS-120B: Output, Fast, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_120b__output__fast = {
  "id": "fireworks-serverless.gpt-oss-120b.output.fast",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "Output",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01","2026-10-01"]}
  ]
};

/** GPT-OSS-120B: Input, Batch, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_120b__input__batch = {
  "id": "fireworks-serverless.gpt-oss-120b.input.batch",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.09,"source":fireworks_serverless__page_2025_07,"derived":true,"verified":[]},
    {"since":"2026-08-01","approximate":true,"value":0.075,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** GPT-OSS-120B: Output, Batch, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_120b__output__batch = {
  "id": "fireworks-serverless.gpt-oss-120b.output.batch",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-120B",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.36,"source":fireworks_serverless__page_2025_07,"derived":true,"verified":[]},
    {"since":"2026-08-01","approximate":true,"value":0.30,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** GPT-OSS-20B: Input, Standard, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__input = {
  "id": "fireworks-serverless.gpt-oss-20b.input",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.07,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__cached_input = {
  "id": "fireworks-serverless.gpt-oss-20b.cached-input",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.035,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Output, Standard, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__output = {
  "id": "fireworks-serverless.gpt-oss-20b.output",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.30,"source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Input, Priority, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__input__priority = {
  "id": "fireworks-serverless.gpt-oss-20b.input.priority",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Cached input, Priority, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__cached_input__priority = {
  "id": "fireworks-serverless.gpt-oss-20b.cached-input.priority",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Cached input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Output, Priority, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__output__priority = {
  "id": "fireworks-serverless.gpt-oss-20b.output.priority",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Output",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Input, Fast, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__input__fast = {
  "id": "fireworks-serverless.gpt-oss-20b.input.fast",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Cached input, Fast, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__cached_input__fast = {
  "id": "fireworks-serverless.gpt-oss-20b.cached-input.fast",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Cached input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Output, Fast, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__output__fast = {
  "id": "fireworks-serverless.gpt-oss-20b.output.fast",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Output",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":"not offered","source":fireworks_serverless__page_2026_05,"verified":["2026-05-09","2026-08-01"]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Input, US, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__input__us = {
  "id": "fireworks-serverless.gpt-oss-20b.input.us",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Input",
  "path": "US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Cached input, US, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__cached_input__us = {
  "id": "fireworks-serverless.gpt-oss-20b.cached-input.us",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Cached input",
  "path": "US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Output, US, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__output__us = {
  "id": "fireworks-serverless.gpt-oss-20b.output.us",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Output",
  "path": "US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Input, US Priority, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__input__us_priority = {
  "id": "fireworks-serverless.gpt-oss-20b.input.us-priority",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Input",
  "path": "US Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Cached input, US Priority, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__cached_input__us_priority = {
  "id": "fireworks-serverless.gpt-oss-20b.cached-input.us-priority",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Cached input",
  "path": "US Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Output, US Priority, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__output__us_priority = {
  "id": "fireworks-serverless.gpt-oss-20b.output.us-priority",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Output",
  "path": "US Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Input, Fast US, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__input__fast_us = {
  "id": "fireworks-serverless.gpt-oss-20b.input.fast-us",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Input",
  "path": "Fast US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Cached input, Fast US, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__cached_input__fast_us = {
  "id": "fireworks-serverless.gpt-oss-20b.cached-input.fast-us",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Cached input",
  "path": "Fast US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Output, Fast US, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__output__fast_us = {
  "id": "fireworks-serverless.gpt-oss-20b.output.fast-us",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Output",
  "path": "Fast US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Input, Batch, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__input__batch = {
  "id": "fireworks-serverless.gpt-oss-20b.input.batch",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.042,"source":fireworks_serverless__page_2025_07,"derived":true,"verified":[]},
    {"since":"2026-08-01","approximate":true,"value":0.035,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Cached input, Batch, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__cached_input__batch = {
  "id": "fireworks-serverless.gpt-oss-20b.cached-input.batch",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Cached input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GPT-OSS-20B: Output, Batch, in USD/Mtok. */
export const fireworks_serverless__gpt_oss_20b__output__batch = {
  "id": "fireworks-serverless.gpt-oss-20b.output.batch",
  "provider": "Fireworks AI",
  "label": "GPT-OSS-20B",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-09","value":0.18,"source":fireworks_serverless__page_2025_07,"derived":true,"verified":[]},
    {"since":"2026-08-01","approximate":true,"value":0.15,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]},
    {"since":"2026-10-01","value":"not offered","source":fireworks_serverless__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Kimi K3: Input, Standard, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__input = {
  "id": "fireworks-serverless.kimi-k3.input",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":3.00,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K3: Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__cached_input = {
  "id": "fireworks-serverless.kimi-k3.cached-input",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.30,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K3: Output, Standard, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__output = {
  "id": "fireworks-serverless.kimi-k3.output",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":15.00,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K3: Input, Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__input__priority = {
  "id": "fireworks-serverless.kimi-k3.input.priority",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":3.75,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K3: Cached input, Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__cached_input__priority = {
  "id": "fireworks-serverless.kimi-k3.cached-input.priority",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Cached input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.375,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K3: Output, Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__output__priority = {
  "id": "fireworks-serverless.kimi-k3.output.priority",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Output",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":18.75,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K3: Input, Fast, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__input__fast = {
  "id": "fireworks-serverless.kimi-k3.input.fast",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":4.50,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K3: Cached input, Fast, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__cached_input__fast = {
  "id": "fireworks-serverless.kimi-k3.cached-input.fast",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Cached input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.45,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K3: Output, Fast, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__output__fast = {
  "id": "fireworks-serverless.kimi-k3.output.fast",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Output",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":22.50,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K3: Input, US, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__input__us = {
  "id": "fireworks-serverless.kimi-k3.input.us",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Input",
  "path": "US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":3.30,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]},
    {"since":"2026-09-01","value":4.50,"source":fireworks_serverless__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** Kimi K3: Cached input, US, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__cached_input__us = {
  "id": "fireworks-serverless.kimi-k3.cached-input.us",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Cached input",
  "path": "US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.33,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]},
    {"since":"2026-09-01","value":0.45,"source":fireworks_serverless__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** Kimi K3: Output, US, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__output__us = {
  "id": "fireworks-serverless.kimi-k3.output.us",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Output",
  "path": "US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":16.50,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]},
    {"since":"2026-09-01","value":22.50,"source":fireworks_serverless__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** Kimi K3: Input, US Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__input__us_priority = {
  "id": "fireworks-serverless.kimi-k3.input.us-priority",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Input",
  "path": "US Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":4.125,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]},
    {"since":"2026-09-01","value":5.625,"source":fireworks_serverless__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** Kimi K3: Cached input, US Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__cached_input__us_priority = {
  "id": "fireworks-serverless.kimi-k3.cached-input.us-priority",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Cached input",
  "path": "US Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.4125,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]},
    {"since":"2026-09-01","value":0.5625,"source":fireworks_serverless__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** Kimi K3: Output, US Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__output__us_priority = {
  "id": "fireworks-serverless.kimi-k3.output.us-priority",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Output",
  "path": "US Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":20.625,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]},
    {"since":"2026-09-01","value":28.125,"source":fireworks_serverless__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** Kimi K3: Input, Batch, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__input__batch = {
  "id": "fireworks-serverless.kimi-k3.input.batch",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":1.50,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** Kimi K3: Output, Batch, in USD/Mtok. */
export const fireworks_serverless__kimi_k3__output__batch = {
  "id": "fireworks-serverless.kimi-k3.output.batch",
  "provider": "Fireworks AI",
  "label": "Kimi K3",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":7.50,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** Kimi K2.7 Code: Input, Standard, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p7_code__input = {
  "id": "fireworks-serverless.kimi-k2p7-code.input",
  "provider": "Fireworks AI",
  "label": "Kimi K2.7 Code",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.95,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.7 Code: Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p7_code__cached_input = {
  "id": "fireworks-serverless.kimi-k2p7-code.cached-input",
  "provider": "Fireworks AI",
  "label": "Kimi K2.7 Code",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.19,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.7 Code: Output, Standard, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p7_code__output = {
  "id": "fireworks-serverless.kimi-k2p7-code.output",
  "provider": "Fireworks AI",
  "label": "Kimi K2.7 Code",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":4.00,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.7 Code: Input, Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p7_code__input__priority = {
  "id": "fireworks-serverless.kimi-k2p7-code.input.priority",
  "provider": "Fireworks AI",
  "label": "Kimi K2.7 Code",
  "meter": "Input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":1.425,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.7 Code: Cached input, Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p7_code__cached_input__priority = {
  "id": "fireworks-serverless.kimi-k2p7-code.cached-input.priority",
  "provider": "Fireworks AI",
  "label": "Kimi K2.7 Code",
  "meter": "Cached input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.285,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.7 Code: Output, Priority, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p7_code__output__priority = {
  "id": "fireworks-serverless.kimi-k2p7-code.output.priority",
  "provider": "Fireworks AI",
  "label": "Kimi K2.7 Code",
  "meter": "Output",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":6.00,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.7 Code: Input, Fast, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p7_code__input__fast = {
  "id": "fireworks-serverless.kimi-k2p7-code.input.fast",
  "provider": "Fireworks AI",
  "label": "Kimi K2.7 Code",
  "meter": "Input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":1.90,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.7 Code: Cached input, Fast, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p7_code__cached_input__fast = {
  "id": "fireworks-serverless.kimi-k2p7-code.cached-input.fast",
  "provider": "Fireworks AI",
  "label": "Kimi K2.7 Code",
  "meter": "Cached input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.38,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.7 Code: Output, Fast, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p7_code__output__fast = {
  "id": "fireworks-serverless.kimi-k2p7-code.output.fast",
  "provider": "Fireworks AI",
  "label": "Kimi K2.7 Code",
  "meter": "Output",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":8.00,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Kimi K2.7 Code: Input, Batch, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p7_code__input__batch = {
  "id": "fireworks-serverless.kimi-k2p7-code.input.batch",
  "provider": "Fireworks AI",
  "label": "Kimi K2.7 Code",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.475,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** Kimi K2.7 Code: Output, Batch, in USD/Mtok. */
export const fireworks_serverless__kimi_k2p7_code__output__batch = {
  "id": "fireworks-serverless.kimi-k2p7-code.output.batch",
  "provider": "Fireworks AI",
  "label": "Kimi K2.7 Code",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":2.00,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** DeepSeek V4 Pro: Input, Standard, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_pro__input = {
  "id": "fireworks-serverless.deepseek-v4-pro.input",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Pro",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":1.74,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Pro: Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_pro__cached_input = {
  "id": "fireworks-serverless.deepseek-v4-pro.cached-input",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Pro",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.145,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Pro: Output, Standard, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_pro__output = {
  "id": "fireworks-serverless.deepseek-v4-pro.output",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Pro",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":3.48,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Pro: Input, Priority, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_pro__input__priority = {
  "id": "fireworks-serverless.deepseek-v4-pro.input.priority",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Pro",
  "meter": "Input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":2.61,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Pro: Cached input, Priority, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_pro__cached_input__priority = {
  "id": "fireworks-serverless.deepseek-v4-pro.cached-input.priority",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Pro",
  "meter": "Cached input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.218,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Pro: Output, Priority, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_pro__output__priority = {
  "id": "fireworks-serverless.deepseek-v4-pro.output.priority",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Pro",
  "meter": "Output",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":5.22,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Pro: Input, Batch, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_pro__input__batch = {
  "id": "fireworks-serverless.deepseek-v4-pro.input.batch",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Pro",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.87,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** DeepSeek V4 Pro: Output, Batch, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_pro__output__batch = {
  "id": "fireworks-serverless.deepseek-v4-pro.output.batch",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Pro",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":1.74,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** DeepSeek V4 Flash: Input, Standard, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash__input = {
  "id": "fireworks-serverless.deepseek-v4-flash.input",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.14,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Flash: Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash__cached_input = {
  "id": "fireworks-serverless.deepseek-v4-flash.cached-input",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.028,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Flash: Output, Standard, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash__output = {
  "id": "fireworks-serverless.deepseek-v4-flash.output",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.28,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Flash: Input, Priority, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash__input__priority = {
  "id": "fireworks-serverless.deepseek-v4-flash.input.priority",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash",
  "meter": "Input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.21,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Flash: Cached input, Priority, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash__cached_input__priority = {
  "id": "fireworks-serverless.deepseek-v4-flash.cached-input.priority",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash",
  "meter": "Cached input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.042,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Flash: Output, Priority, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash__output__priority = {
  "id": "fireworks-serverless.deepseek-v4-flash.output.priority",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash",
  "meter": "Output",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.42,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Flash: Input, Batch, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash__input__batch = {
  "id": "fireworks-serverless.deepseek-v4-flash.input.batch",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.07,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** DeepSeek V4 Flash: Output, Batch, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash__output__batch = {
  "id": "fireworks-serverless.deepseek-v4-flash.output.batch",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.14,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** DeepSeek V4 Flash (0731): Input, Standard, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash_0731__input = {
  "id": "fireworks-serverless.deepseek-v4-flash-0731.input",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash (0731)",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.14,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Flash (0731): Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash_0731__cached_input = {
  "id": "fireworks-serverless.deepseek-v4-flash-0731.cached-input",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash (0731)",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.028,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Flash (0731): Output, Standard, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash_0731__output = {
  "id": "fireworks-serverless.deepseek-v4-flash-0731.output",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash (0731)",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.28,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Flash (0731): Input, Priority, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash_0731__input__priority = {
  "id": "fireworks-serverless.deepseek-v4-flash-0731.input.priority",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash (0731)",
  "meter": "Input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.21,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Flash (0731): Cached input, Priority, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash_0731__cached_input__priority = {
  "id": "fireworks-serverless.deepseek-v4-flash-0731.cached-input.priority",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash (0731)",
  "meter": "Cached input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.042,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Flash (0731): Output, Priority, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash_0731__output__priority = {
  "id": "fireworks-serverless.deepseek-v4-flash-0731.output.priority",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash (0731)",
  "meter": "Output",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.42,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** DeepSeek V4 Flash (0731): Input, Batch, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash_0731__input__batch = {
  "id": "fireworks-serverless.deepseek-v4-flash-0731.input.batch",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash (0731)",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.07,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** DeepSeek V4 Flash (0731): Output, Batch, in USD/Mtok. */
export const fireworks_serverless__deepseek_v4_flash_0731__output__batch = {
  "id": "fireworks-serverless.deepseek-v4-flash-0731.output.batch",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash (0731)",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.14,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** GLM 5.2: Input, Standard, in USD/Mtok. */
export const fireworks_serverless__glm_5p2__input = {
  "id": "fireworks-serverless.glm-5p2.input",
  "provider": "Fireworks AI",
  "label": "GLM 5.2",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":1.40,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.2: Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__glm_5p2__cached_input = {
  "id": "fireworks-serverless.glm-5p2.cached-input",
  "provider": "Fireworks AI",
  "label": "GLM 5.2",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.14,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.2: Output, Standard, in USD/Mtok. */
export const fireworks_serverless__glm_5p2__output = {
  "id": "fireworks-serverless.glm-5p2.output",
  "provider": "Fireworks AI",
  "label": "GLM 5.2",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":4.40,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.2: Input, Priority, in USD/Mtok. */
export const fireworks_serverless__glm_5p2__input__priority = {
  "id": "fireworks-serverless.glm-5p2.input.priority",
  "provider": "Fireworks AI",
  "label": "GLM 5.2",
  "meter": "Input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":1.75,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.2: Cached input, Priority, in USD/Mtok. */
export const fireworks_serverless__glm_5p2__cached_input__priority = {
  "id": "fireworks-serverless.glm-5p2.cached-input.priority",
  "provider": "Fireworks AI",
  "label": "GLM 5.2",
  "meter": "Cached input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.18,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.2: Output, Priority, in USD/Mtok. */
export const fireworks_serverless__glm_5p2__output__priority = {
  "id": "fireworks-serverless.glm-5p2.output.priority",
  "provider": "Fireworks AI",
  "label": "GLM 5.2",
  "meter": "Output",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":5.50,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.2: Input, Fast, in USD/Mtok. */
export const fireworks_serverless__glm_5p2__input__fast = {
  "id": "fireworks-serverless.glm-5p2.input.fast",
  "provider": "Fireworks AI",
  "label": "GLM 5.2",
  "meter": "Input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":2.10,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.2: Cached input, Fast, in USD/Mtok. */
export const fireworks_serverless__glm_5p2__cached_input__fast = {
  "id": "fireworks-serverless.glm-5p2.cached-input.fast",
  "provider": "Fireworks AI",
  "label": "GLM 5.2",
  "meter": "Cached input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.21,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.2: Output, Fast, in USD/Mtok. */
export const fireworks_serverless__glm_5p2__output__fast = {
  "id": "fireworks-serverless.glm-5p2.output.fast",
  "provider": "Fireworks AI",
  "label": "GLM 5.2",
  "meter": "Output",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":6.60,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.2: Input, Fast US, in USD/Mtok. */
export const fireworks_serverless__glm_5p2__input__fast_us = {
  "id": "fireworks-serverless.glm-5p2.input.fast-us",
  "provider": "Fireworks AI",
  "label": "GLM 5.2",
  "meter": "Input",
  "path": "Fast US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":2.10,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]},
    {"since":"2026-09-01","value":3.15,"source":fireworks_serverless__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** GLM 5.2: Cached input, Fast US, in USD/Mtok. */
export const fireworks_serverless__glm_5p2__cached_input__fast_us = {
  "id": "fireworks-serverless.glm-5p2.cached-input.fast-us",
  "provider": "Fireworks AI",
  "label": "GLM 5.2",
  "meter": "Cached input",
  "path": "Fast US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.21,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]},
    {"since":"2026-09-01","value":0.315,"source":fireworks_serverless__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** GLM 5.2: Output, Fast US, in USD/Mtok. */
export const fireworks_serverless__glm_5p2__output__fast_us = {
  "id": "fireworks-serverless.glm-5p2.output.fast-us",
  "provider": "Fireworks AI",
  "label": "GLM 5.2",
  "meter": "Output",
  "path": "Fast US",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":6.60,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]},
    {"since":"2026-09-01","value":9.90,"source":fireworks_serverless__page_2026_10,"derived":true,"verified":[]}
  ]
};

/** GLM 5.2: Input, Batch, in USD/Mtok. */
export const fireworks_serverless__glm_5p2__input__batch = {
  "id": "fireworks-serverless.glm-5p2.input.batch",
  "provider": "Fireworks AI",
  "label": "GLM 5.2",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.70,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** GLM 5.2: Output, Batch, in USD/Mtok. */
export const fireworks_serverless__glm_5p2__output__batch = {
  "id": "fireworks-serverless.glm-5p2.output.batch",
  "provider": "Fireworks AI",
  "label": "GLM 5.2",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":2.20,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** GLM 5.1: Input, Standard, in USD/Mtok. */
export const fireworks_serverless__glm_5p1__input = {
  "id": "fireworks-serverless.glm-5p1.input",
  "provider": "Fireworks AI",
  "label": "GLM 5.1",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":1.40,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.1: Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__glm_5p1__cached_input = {
  "id": "fireworks-serverless.glm-5p1.cached-input",
  "provider": "Fireworks AI",
  "label": "GLM 5.1",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.26,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.1: Output, Standard, in USD/Mtok. */
export const fireworks_serverless__glm_5p1__output = {
  "id": "fireworks-serverless.glm-5p1.output",
  "provider": "Fireworks AI",
  "label": "GLM 5.1",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":4.40,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.1: Input, Priority, in USD/Mtok. */
export const fireworks_serverless__glm_5p1__input__priority = {
  "id": "fireworks-serverless.glm-5p1.input.priority",
  "provider": "Fireworks AI",
  "label": "GLM 5.1",
  "meter": "Input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":2.10,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.1: Cached input, Priority, in USD/Mtok. */
export const fireworks_serverless__glm_5p1__cached_input__priority = {
  "id": "fireworks-serverless.glm-5p1.cached-input.priority",
  "provider": "Fireworks AI",
  "label": "GLM 5.1",
  "meter": "Cached input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.39,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.1: Output, Priority, in USD/Mtok. */
export const fireworks_serverless__glm_5p1__output__priority = {
  "id": "fireworks-serverless.glm-5p1.output.priority",
  "provider": "Fireworks AI",
  "label": "GLM 5.1",
  "meter": "Output",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":6.60,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.1: Input, Fast, in USD/Mtok. */
export const fireworks_serverless__glm_5p1__input__fast = {
  "id": "fireworks-serverless.glm-5p1.input.fast",
  "provider": "Fireworks AI",
  "label": "GLM 5.1",
  "meter": "Input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":2.80,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.1: Cached input, Fast, in USD/Mtok. */
export const fireworks_serverless__glm_5p1__cached_input__fast = {
  "id": "fireworks-serverless.glm-5p1.cached-input.fast",
  "provider": "Fireworks AI",
  "label": "GLM 5.1",
  "meter": "Cached input",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.52,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.1: Output, Fast, in USD/Mtok. */
export const fireworks_serverless__glm_5p1__output__fast = {
  "id": "fireworks-serverless.glm-5p1.output.fast",
  "provider": "Fireworks AI",
  "label": "GLM 5.1",
  "meter": "Output",
  "path": "Fast",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":8.80,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** GLM 5.1: Input, Batch, in USD/Mtok. */
export const fireworks_serverless__glm_5p1__input__batch = {
  "id": "fireworks-serverless.glm-5p1.input.batch",
  "provider": "Fireworks AI",
  "label": "GLM 5.1",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.70,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** GLM 5.1: Output, Batch, in USD/Mtok. */
export const fireworks_serverless__glm_5p1__output__batch = {
  "id": "fireworks-serverless.glm-5p1.output.batch",
  "provider": "Fireworks AI",
  "label": "GLM 5.1",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":2.20,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** Qwen 3.7 Plus: Input, Standard, in USD/Mtok. */
export const fireworks_serverless__qwen3p7_plus__input = {
  "id": "fireworks-serverless.qwen3p7-plus.input",
  "provider": "Fireworks AI",
  "label": "Qwen 3.7 Plus",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.40,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Qwen 3.7 Plus: Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__qwen3p7_plus__cached_input = {
  "id": "fireworks-serverless.qwen3p7-plus.cached-input",
  "provider": "Fireworks AI",
  "label": "Qwen 3.7 Plus",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.08,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Qwen 3.7 Plus: Output, Standard, in USD/Mtok. */
export const fireworks_serverless__qwen3p7_plus__output = {
  "id": "fireworks-serverless.qwen3p7-plus.output",
  "provider": "Fireworks AI",
  "label": "Qwen 3.7 Plus",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":1.60,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Qwen 3.7 Plus: Input, Batch, in USD/Mtok. */
export const fireworks_serverless__qwen3p7_plus__input__batch = {
  "id": "fireworks-serverless.qwen3p7-plus.input.batch",
  "provider": "Fireworks AI",
  "label": "Qwen 3.7 Plus",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.20,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** Qwen 3.7 Plus: Output, Batch, in USD/Mtok. */
export const fireworks_serverless__qwen3p7_plus__output__batch = {
  "id": "fireworks-serverless.qwen3p7-plus.output.batch",
  "provider": "Fireworks AI",
  "label": "Qwen 3.7 Plus",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.80,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** MiniMax M3: Input, Standard, in USD/Mtok. */
export const fireworks_serverless__minimax_m3__input = {
  "id": "fireworks-serverless.minimax-m3.input",
  "provider": "Fireworks AI",
  "label": "MiniMax M3",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.30,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** MiniMax M3: Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__minimax_m3__cached_input = {
  "id": "fireworks-serverless.minimax-m3.cached-input",
  "provider": "Fireworks AI",
  "label": "MiniMax M3",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.06,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** MiniMax M3: Output, Standard, in USD/Mtok. */
export const fireworks_serverless__minimax_m3__output = {
  "id": "fireworks-serverless.minimax-m3.output",
  "provider": "Fireworks AI",
  "label": "MiniMax M3",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":1.20,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** MiniMax M3: Input, Priority, in USD/Mtok. */
export const fireworks_serverless__minimax_m3__input__priority = {
  "id": "fireworks-serverless.minimax-m3.input.priority",
  "provider": "Fireworks AI",
  "label": "MiniMax M3",
  "meter": "Input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.45,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** MiniMax M3: Cached input, Priority, in USD/Mtok. */
export const fireworks_serverless__minimax_m3__cached_input__priority = {
  "id": "fireworks-serverless.minimax-m3.cached-input.priority",
  "provider": "Fireworks AI",
  "label": "MiniMax M3",
  "meter": "Cached input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.09,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** MiniMax M3: Output, Priority, in USD/Mtok. */
export const fireworks_serverless__minimax_m3__output__priority = {
  "id": "fireworks-serverless.minimax-m3.output.priority",
  "provider": "Fireworks AI",
  "label": "MiniMax M3",
  "meter": "Output",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":1.80,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** MiniMax M3: Input, Batch, in USD/Mtok. */
export const fireworks_serverless__minimax_m3__input__batch = {
  "id": "fireworks-serverless.minimax-m3.input.batch",
  "provider": "Fireworks AI",
  "label": "MiniMax M3",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.15,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** MiniMax M3: Output, Batch, in USD/Mtok. */
export const fireworks_serverless__minimax_m3__output__batch = {
  "id": "fireworks-serverless.minimax-m3.output.batch",
  "provider": "Fireworks AI",
  "label": "MiniMax M3",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.60,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** MiniMax M2.7: Input, Standard, in USD/Mtok. */
export const fireworks_serverless__minimax_m2p7__input = {
  "id": "fireworks-serverless.minimax-m2p7.input",
  "provider": "Fireworks AI",
  "label": "MiniMax M2.7",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.30,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** MiniMax M2.7: Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__minimax_m2p7__cached_input = {
  "id": "fireworks-serverless.minimax-m2p7.cached-input",
  "provider": "Fireworks AI",
  "label": "MiniMax M2.7",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.06,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** MiniMax M2.7: Output, Standard, in USD/Mtok. */
export const fireworks_serverless__minimax_m2p7__output = {
  "id": "fireworks-serverless.minimax-m2p7.output",
  "provider": "Fireworks AI",
  "label": "MiniMax M2.7",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":1.20,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** MiniMax M2.7: Input, Priority, in USD/Mtok. */
export const fireworks_serverless__minimax_m2p7__input__priority = {
  "id": "fireworks-serverless.minimax-m2p7.input.priority",
  "provider": "Fireworks AI",
  "label": "MiniMax M2.7",
  "meter": "Input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.45,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** MiniMax M2.7: Cached input, Priority, in USD/Mtok. */
export const fireworks_serverless__minimax_m2p7__cached_input__priority = {
  "id": "fireworks-serverless.minimax-m2p7.cached-input.priority",
  "provider": "Fireworks AI",
  "label": "MiniMax M2.7",
  "meter": "Cached input",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.09,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** MiniMax M2.7: Output, Priority, in USD/Mtok. */
export const fireworks_serverless__minimax_m2p7__output__priority = {
  "id": "fireworks-serverless.minimax-m2p7.output.priority",
  "provider": "Fireworks AI",
  "label": "MiniMax M2.7",
  "meter": "Output",
  "path": "Priority",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":1.80,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** MiniMax M2.7: Input, Batch, in USD/Mtok. */
export const fireworks_serverless__minimax_m2p7__input__batch = {
  "id": "fireworks-serverless.minimax-m2p7.input.batch",
  "provider": "Fireworks AI",
  "label": "MiniMax M2.7",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.15,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** MiniMax M2.7: Output, Batch, in USD/Mtok. */
export const fireworks_serverless__minimax_m2p7__output__batch = {
  "id": "fireworks-serverless.minimax-m2p7.output.batch",
  "provider": "Fireworks AI",
  "label": "MiniMax M2.7",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.60,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** Nemotron 3 Ultra (Preview): Input, Standard, in USD/Mtok. */
export const fireworks_serverless__nemotron_3_ultra__input = {
  "id": "fireworks-serverless.nemotron-3-ultra.input",
  "provider": "Fireworks AI",
  "label": "Nemotron 3 Ultra (Preview)",
  "meter": "Input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.60,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Nemotron 3 Ultra (Preview): Cached input, Standard, in USD/Mtok. */
export const fireworks_serverless__nemotron_3_ultra__cached_input = {
  "id": "fireworks-serverless.nemotron-3-ultra.cached-input",
  "provider": "Fireworks AI",
  "label": "Nemotron 3 Ultra (Preview)",
  "meter": "Cached input",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.12,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Nemotron 3 Ultra (Preview): Output, Standard, in USD/Mtok. */
export const fireworks_serverless__nemotron_3_ultra__output = {
  "id": "fireworks-serverless.nemotron-3-ultra.output",
  "provider": "Fireworks AI",
  "label": "Nemotron 3 Ultra (Preview)",
  "meter": "Output",
  "path": "Standard",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":2.40,"source":fireworks_serverless__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** Nemotron 3 Ultra (Preview): Input, Batch, in USD/Mtok. */
export const fireworks_serverless__nemotron_3_ultra__input__batch = {
  "id": "fireworks-serverless.nemotron-3-ultra.input.batch",
  "provider": "Fireworks AI",
  "label": "Nemotron 3 Ultra (Preview)",
  "meter": "Input",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.30,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** Nemotron 3 Ultra (Preview): Output, Batch, in USD/Mtok. */
export const fireworks_serverless__nemotron_3_ultra__output__batch = {
  "id": "fireworks-serverless.nemotron-3-ultra.output.batch",
  "provider": "Fireworks AI",
  "label": "Nemotron 3 Ultra (Preview)",
  "meter": "Output",
  "path": "Batch",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":1.20,"source":fireworks_serverless__page_2026_08,"derived":true,"verified":[]}
  ]
};

/** under 4B: Input and output, in USD/Mtok. */
export const fireworks_serverless_sizes__dense_tiny__tokens = {
  "id": "fireworks-serverless-sizes.dense-tiny.tokens",
  "provider": "Fireworks AI",
  "label": "under 4B",
  "meter": "Input and output",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-08-01","approximate":true,"value":0.10,"source":fireworks_serverless_sizes__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** up to 16B: Input and output, in USD/Mtok. */
export const fireworks_serverless_sizes__dense_small__tokens = {
  "id": "fireworks-serverless-sizes.dense-small.tokens",
  "provider": "Fireworks AI",
  "label": "up to 16B",
  "meter": "Input and output",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":0.20,"source":fireworks_serverless_sizes__page_2024_05,"verified":["2024-05-01"]},
    {"since":"2026-08-01","approximate":true,"value":0.20,"source":fireworks_serverless_sizes__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** 16.1B–80B: Input and output, in USD/Mtok. */
export const fireworks_serverless_sizes__dense_large__tokens = {
  "id": "fireworks-serverless-sizes.dense-large.tokens",
  "provider": "Fireworks AI",
  "label": "16.1B–80B",
  "meter": "Input and output",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":0.90,"source":fireworks_serverless_sizes__page_2024_05,"verified":["2024-05-01"]},
    {"since":"2026-08-01","approximate":true,"value":0.90,"source":fireworks_serverless_sizes__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** 0B–56B: Input and output, in USD/Mtok. */
export const fireworks_serverless_sizes__moe_small__tokens = {
  "id": "fireworks-serverless-sizes.moe-small.tokens",
  "provider": "Fireworks AI",
  "label": "0B–56B",
  "meter": "Input and output",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":0.50,"source":fireworks_serverless_sizes__page_2024_05,"verified":["2024-05-01"]},
    {"since":"2026-08-01","approximate":true,"value":0.50,"source":fireworks_serverless_sizes__page_2026_08,"verified":["2026-08-01"]}
  ]
};

/** 56.1B–176B: Input and output, in USD/Mtok. */
export const fireworks_serverless_sizes__moe_large__tokens = {
  "id": "fireworks-serverless-sizes.moe-large.tokens",
  "provider": "Fireworks AI",
  "label": "56.1B–176B",
  "meter": "Input and output",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":1.20,"source":fireworks_serverless_sizes__page_2024_05,"verified":["2024-05-01","2026-08-01"]}
  ]
};

/** Tier 1: Monthly usage limit, in USD/month. */
export const fireworks_spending_tiers__tier_1__monthly_limit = {
  "id": "fireworks-spending-tiers.tier-1.monthly-limit",
  "provider": "Fireworks AI",
  "label": "Tier 1",
  "meter": "Monthly usage limit",
  "unit": "USD/month",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":50,"source":fireworks_spending_tiers__page_2024_05,"verified":["2024-05-01"]}
  ]
};

/** Tier 2: Monthly usage limit, in USD/month. */
export const fireworks_spending_tiers__tier_2__monthly_limit = {
  "id": "fireworks-spending-tiers.tier-2.monthly-limit",
  "provider": "Fireworks AI",
  "label": "Tier 2",
  "meter": "Monthly usage limit",
  "unit": "USD/month",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":500,"source":fireworks_spending_tiers__page_2024_05,"verified":["2024-05-01"]}
  ]
};

/** Tier 3: Monthly usage limit, in USD/month. */
export const fireworks_spending_tiers__tier_3__monthly_limit = {
  "id": "fireworks-spending-tiers.tier-3.monthly-limit",
  "provider": "Fireworks AI",
  "label": "Tier 3",
  "meter": "Monthly usage limit",
  "unit": "USD/month",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":5000,"source":fireworks_spending_tiers__page_2024_05,"verified":["2024-05-01"]}
  ]
};

/** Tier 4: Monthly usage limit, in USD/month. */
export const fireworks_spending_tiers__tier_4__monthly_limit = {
  "id": "fireworks-spending-tiers.tier-4.monthly-limit",
  "provider": "Fireworks AI",
  "label": "Tier 4",
  "meter": "Monthly usage limit",
  "unit": "USD/month",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":50000,"source":fireworks_spending_tiers__page_2024_05,"verified":["2024-05-01"]}
  ]
};

/** Custom: Monthly usage limit, in USD/month. */
export const fireworks_spending_tiers__custom__monthly_limit = {
  "id": "fireworks-spending-tiers.custom.monthly-limit",
  "provider": "Fireworks AI",
  "label": "Custom",
  "meter": "Monthly usage limit",
  "unit": "USD/month",
  "history": [
    {"since":"2024-05-01","approximate":true,"value":"on request","source":fireworks_spending_tiers__page_2024_05,"verified":["2024-05-01"]}
  ]
};

/** GLM 5.3 Flash (200K): Prefill, in USD/Mtok. */
export const fireworks_training_api__glm_5p3_flash__prefill = {
  "id": "fireworks-training-api.glm-5p3-flash.prefill",
  "provider": "Fireworks AI",
  "label": "GLM 5.3 Flash (200K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":2.96,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GLM 5.3 Flash (200K): Cached prefill, in USD/Mtok. */
export const fireworks_training_api__glm_5p3_flash__cached_prefill = {
  "id": "fireworks-training-api.glm-5p3-flash.cached-prefill",
  "provider": "Fireworks AI",
  "label": "GLM 5.3 Flash (200K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":0.593,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GLM 5.3 Flash (200K): Sample, in USD/Mtok. */
export const fireworks_training_api__glm_5p3_flash__sample = {
  "id": "fireworks-training-api.glm-5p3-flash.sample",
  "provider": "Fireworks AI",
  "label": "GLM 5.3 Flash (200K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":7.41,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GLM 5.3 Flash (200K): Train, in USD/Mtok. */
export const fireworks_training_api__glm_5p3_flash__train = {
  "id": "fireworks-training-api.glm-5p3-flash.train",
  "provider": "Fireworks AI",
  "label": "GLM 5.3 Flash (200K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":8.89,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GLM 5.3 (262K): Prefill, in USD/Mtok. */
export const fireworks_training_api__glm_5p3__prefill = {
  "id": "fireworks-training-api.glm-5p3.prefill",
  "provider": "Fireworks AI",
  "label": "GLM 5.3 (262K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":4.86,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GLM 5.3 (262K): Cached prefill, in USD/Mtok. */
export const fireworks_training_api__glm_5p3__cached_prefill = {
  "id": "fireworks-training-api.glm-5p3.cached-prefill",
  "provider": "Fireworks AI",
  "label": "GLM 5.3 (262K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":0.972,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GLM 5.3 (262K): Sample, in USD/Mtok. */
export const fireworks_training_api__glm_5p3__sample = {
  "id": "fireworks-training-api.glm-5p3.sample",
  "provider": "Fireworks AI",
  "label": "GLM 5.3 (262K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":12.15,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** GLM 5.3 (262K): Train, in USD/Mtok. */
export const fireworks_training_api__glm_5p3__train = {
  "id": "fireworks-training-api.glm-5p3.train",
  "provider": "Fireworks AI",
  "label": "GLM 5.3 (262K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":14.58,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Qwen 3.8 27B (128K): Prefill, in USD/Mtok. */
export const fireworks_training_api__qwen3p8_27b__prefill = {
  "id": "fireworks-training-api.qwen3p8-27b.prefill",
  "provider": "Fireworks AI",
  "label": "Qwen 3.8 27B (128K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":1.86,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Qwen 3.8 27B (128K): Cached prefill, in USD/Mtok. */
export const fireworks_training_api__qwen3p8_27b__cached_prefill = {
  "id": "fireworks-training-api.qwen3p8-27b.cached-prefill",
  "provider": "Fireworks AI",
  "label": "Qwen 3.8 27B (128K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":0.372,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Qwen 3.8 27B (128K): Sample, in USD/Mtok. */
export const fireworks_training_api__qwen3p8_27b__sample = {
  "id": "fireworks-training-api.qwen3p8-27b.sample",
  "provider": "Fireworks AI",
  "label": "Qwen 3.8 27B (128K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":5.595,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Qwen 3.8 27B (128K): Train, in USD/Mtok. */
export const fireworks_training_api__qwen3p8_27b__train = {
  "id": "fireworks-training-api.qwen3p8-27b.train",
  "provider": "Fireworks AI",
  "label": "Qwen 3.8 27B (128K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":4.103,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Kimi K3 (192K): Prefill, in USD/Mtok. */
export const fireworks_training_api__kimi_k3__prefill = {
  "id": "fireworks-training-api.kimi-k3.prefill",
  "provider": "Fireworks AI",
  "label": "Kimi K3 (192K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":10.87,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Kimi K3 (192K): Cached prefill, in USD/Mtok. */
export const fireworks_training_api__kimi_k3__cached_prefill = {
  "id": "fireworks-training-api.kimi-k3.cached-prefill",
  "provider": "Fireworks AI",
  "label": "Kimi K3 (192K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":2.17,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Kimi K3 (192K): Sample, in USD/Mtok. */
export const fireworks_training_api__kimi_k3__sample = {
  "id": "fireworks-training-api.kimi-k3.sample",
  "provider": "Fireworks AI",
  "label": "Kimi K3 (192K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":27.11,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Kimi K3 (192K): Train, in USD/Mtok. */
export const fireworks_training_api__kimi_k3__train = {
  "id": "fireworks-training-api.kimi-k3.train",
  "provider": "Fireworks AI",
  "label": "Kimi K3 (192K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":32.55,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** DeepSeek V4 Flash 0731 (262K): Prefill, in USD/Mtok. */
export const fireworks_training_api__deepseek_v4_flash_0731__prefill = {
  "id": "fireworks-training-api.deepseek-v4-flash-0731.prefill",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash 0731 (262K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":1.74,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** DeepSeek V4 Flash 0731 (262K): Cached prefill, in USD/Mtok. */
export const fireworks_training_api__deepseek_v4_flash_0731__cached_prefill = {
  "id": "fireworks-training-api.deepseek-v4-flash-0731.cached-prefill",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash 0731 (262K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":0.35,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** DeepSeek V4 Flash 0731 (262K): Sample, in USD/Mtok. */
export const fireworks_training_api__deepseek_v4_flash_0731__sample = {
  "id": "fireworks-training-api.deepseek-v4-flash-0731.sample",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash 0731 (262K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":4.33,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** DeepSeek V4 Flash 0731 (262K): Train, in USD/Mtok. */
export const fireworks_training_api__deepseek_v4_flash_0731__train = {
  "id": "fireworks-training-api.deepseek-v4-flash-0731.train",
  "provider": "Fireworks AI",
  "label": "DeepSeek V4 Flash 0731 (262K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-10-01","value":5.20,"source":fireworks_training_api__page_2026_10,"verified":["2026-10-01"]}
  ]
};

/** Kimi K2.6 (128K): Prefill, in USD/Mtok. */
export const tinker__kimi_k2p6__prefill = {
  "id": "tinker.kimi-k2p6.prefill",
  "provider": "Thinking Machines",
  "label": "Kimi K2.6 (128K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-16","value":5.15,"source":tinker__page,"verified":["2026-05-16","2026-07-02","2026-07-17"]}
  ]
};

/** Kimi K2.6 (128K): Cached prefill, in USD/Mtok. */
export const tinker__kimi_k2p6__cached_prefill = {
  "id": "tinker.kimi-k2p6.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Kimi K2.6 (128K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":1.03,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** Kimi K2.6 (128K): Sample, in USD/Mtok. */
export const tinker__kimi_k2p6__sample = {
  "id": "tinker.kimi-k2p6.sample",
  "provider": "Thinking Machines",
  "label": "Kimi K2.6 (128K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-16","value":12.81,"source":tinker__page,"verified":["2026-05-16","2026-07-02","2026-07-17"]}
  ]
};

/** Kimi K2.6 (128K): Train, in USD/Mtok. */
export const tinker__kimi_k2p6__train = {
  "id": "tinker.kimi-k2p6.train",
  "provider": "Thinking Machines",
  "label": "Kimi K2.6 (128K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":15.40,"source":tinker__catalogue,"verified":["2026-07-02","2026-07-17"]}
  ]
};

/** Kimi K2.6 (32K): Prefill, in USD/Mtok. */
export const tinker__kimi_k2p6_32k__prefill = {
  "id": "tinker.kimi-k2p6-32k.prefill",
  "provider": "Thinking Machines",
  "label": "Kimi K2.6 (32K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":1.47,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":2.205,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** Kimi K2.6 (32K): Cached prefill, in USD/Mtok. */
export const tinker__kimi_k2p6_32k__cached_prefill = {
  "id": "tinker.kimi-k2p6-32k.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Kimi K2.6 (32K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.441,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** Kimi K2.6 (32K): Sample, in USD/Mtok. */
export const tinker__kimi_k2p6_32k__sample = {
  "id": "tinker.kimi-k2p6-32k.sample",
  "provider": "Thinking Machines",
  "label": "Kimi K2.6 (32K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":3.66,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":5.49,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** Kimi K2.6 (32K): Train, in USD/Mtok. */
export const tinker__kimi_k2p6_32k__train = {
  "id": "tinker.kimi-k2p6-32k.train",
  "provider": "Thinking Machines",
  "label": "Kimi K2.6 (32K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":4.40,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":4.84,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** Kimi K2.5 (128K): Prefill, in USD/Mtok. */
export const tinker__kimi_k2p5__prefill = {
  "id": "tinker.kimi-k2p5.prefill",
  "provider": "Thinking Machines",
  "label": "Kimi K2.5 (128K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "retired": "2026-07-12",
  "history": [
    {"since":"2026-05-16","value":5.15,"source":tinker__page,"verified":["2026-05-16","2026-07-02"]}
  ]
};

/** Kimi K2.5 (128K): Sample, in USD/Mtok. */
export const tinker__kimi_k2p5__sample = {
  "id": "tinker.kimi-k2p5.sample",
  "provider": "Thinking Machines",
  "label": "Kimi K2.5 (128K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "retired": "2026-07-12",
  "history": [
    {"since":"2026-05-16","value":12.81,"source":tinker__page,"verified":["2026-05-16","2026-07-02"]}
  ]
};

/** Kimi K2.5 (128K): Train, in USD/Mtok. */
export const tinker__kimi_k2p5__train = {
  "id": "tinker.kimi-k2p5.train",
  "provider": "Thinking Machines",
  "label": "Kimi K2.5 (128K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "retired": "2026-07-12",
  "history": [
    {"since":"2026-07-02","value":15.40,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Kimi K2.5 (32K): Prefill, in USD/Mtok. */
export const tinker__kimi_k2p5_32k__prefill = {
  "id": "tinker.kimi-k2p5-32k.prefill",
  "provider": "Thinking Machines",
  "label": "Kimi K2.5 (32K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "retired": "2026-07-12",
  "history": [
    {"since":"2026-07-02","value":1.47,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Kimi K2.5 (32K): Sample, in USD/Mtok. */
export const tinker__kimi_k2p5_32k__sample = {
  "id": "tinker.kimi-k2p5-32k.sample",
  "provider": "Thinking Machines",
  "label": "Kimi K2.5 (32K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "retired": "2026-07-12",
  "history": [
    {"since":"2026-07-02","value":3.66,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Kimi K2.5 (32K): Train, in USD/Mtok. */
export const tinker__kimi_k2p5_32k__train = {
  "id": "tinker.kimi-k2p5-32k.train",
  "provider": "Thinking Machines",
  "label": "Kimi K2.5 (32K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "retired": "2026-07-12",
  "history": [
    {"since":"2026-07-02","value":4.40,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.5-397B-A17B (256K): Prefill, in USD/Mtok. */
export const tinker__qwen3p5_397b__prefill = {
  "id": "tinker.qwen3p5-397b.prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-397B-A17B (256K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-16","value":4.00,"source":tinker__page,"verified":["2026-05-16","2026-07-02","2026-07-17"]}
  ]
};

/** Qwen3.5-397B-A17B (256K): Cached prefill, in USD/Mtok. */
export const tinker__qwen3p5_397b__cached_prefill = {
  "id": "tinker.qwen3p5-397b.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-397B-A17B (256K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.80,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** Qwen3.5-397B-A17B (256K): Sample, in USD/Mtok. */
export const tinker__qwen3p5_397b__sample = {
  "id": "tinker.qwen3p5-397b.sample",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-397B-A17B (256K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-16","value":10.00,"source":tinker__page,"verified":["2026-05-16","2026-07-02","2026-07-17"]}
  ]
};

/** Qwen3.5-397B-A17B (256K): Train, in USD/Mtok. */
export const tinker__qwen3p5_397b__train = {
  "id": "tinker.qwen3p5-397b.train",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-397B-A17B (256K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":12.00,"source":tinker__catalogue,"verified":["2026-07-02","2026-07-17"]}
  ]
};

/** Qwen3.5-397B-A17B (64K): Prefill, in USD/Mtok. */
export const tinker__qwen3p5_397b_64k__prefill = {
  "id": "tinker.qwen3p5-397b-64k.prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-397B-A17B (64K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":2.00,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":3,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** Qwen3.5-397B-A17B (64K): Cached prefill, in USD/Mtok. */
export const tinker__qwen3p5_397b_64k__cached_prefill = {
  "id": "tinker.qwen3p5-397b-64k.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-397B-A17B (64K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.60,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** Qwen3.5-397B-A17B (64K): Sample, in USD/Mtok. */
export const tinker__qwen3p5_397b_64k__sample = {
  "id": "tinker.qwen3p5-397b-64k.sample",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-397B-A17B (64K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":5.00,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":7.50,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** Qwen3.5-397B-A17B (64K): Train, in USD/Mtok. */
export const tinker__qwen3p5_397b_64k__train = {
  "id": "tinker.qwen3p5-397b-64k.train",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-397B-A17B (64K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":6.00,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":6.60,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** GPT-OSS-120B (128K): Prefill, in USD/Mtok. */
export const tinker__gpt_oss_120b__prefill = {
  "id": "tinker.gpt-oss-120b.prefill",
  "provider": "Thinking Machines",
  "label": "GPT-OSS-120B (128K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-16","value":0.63,"source":tinker__page,"verified":["2026-05-16","2026-07-02"]},
    {"since":"2026-07-17","value":0.78,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** GPT-OSS-120B (128K): Cached prefill, in USD/Mtok. */
export const tinker__gpt_oss_120b__cached_prefill = {
  "id": "tinker.gpt-oss-120b.cached-prefill",
  "provider": "Thinking Machines",
  "label": "GPT-OSS-120B (128K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.156,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** GPT-OSS-120B (128K): Sample, in USD/Mtok. */
export const tinker__gpt_oss_120b__sample = {
  "id": "tinker.gpt-oss-120b.sample",
  "provider": "Thinking Machines",
  "label": "GPT-OSS-120B (128K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-05-16","value":1.54,"source":tinker__page,"verified":["2026-05-16","2026-07-02"]},
    {"since":"2026-07-17","value":1.94,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** GPT-OSS-120B (128K): Train, in USD/Mtok. */
export const tinker__gpt_oss_120b__train = {
  "id": "tinker.gpt-oss-120b.train",
  "provider": "Thinking Machines",
  "label": "GPT-OSS-120B (128K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":1.82,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":2.33,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** GPT-OSS-120B (32K): Prefill, in USD/Mtok. */
export const tinker__gpt_oss_120b_32k__prefill = {
  "id": "tinker.gpt-oss-120b-32k.prefill",
  "provider": "Thinking Machines",
  "label": "GPT-OSS-120B (32K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.18,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":0.33,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** GPT-OSS-120B (32K): Cached prefill, in USD/Mtok. */
export const tinker__gpt_oss_120b_32k__cached_prefill = {
  "id": "tinker.gpt-oss-120b-32k.cached-prefill",
  "provider": "Thinking Machines",
  "label": "GPT-OSS-120B (32K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.066,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** GPT-OSS-120B (32K): Sample, in USD/Mtok. */
export const tinker__gpt_oss_120b_32k__sample = {
  "id": "tinker.gpt-oss-120b-32k.sample",
  "provider": "Thinking Machines",
  "label": "GPT-OSS-120B (32K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.44,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":0.84,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** GPT-OSS-120B (32K): Train, in USD/Mtok. */
export const tinker__gpt_oss_120b_32k__train = {
  "id": "tinker.gpt-oss-120b-32k.train",
  "provider": "Thinking Machines",
  "label": "GPT-OSS-120B (32K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.52,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":0.737,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** GPT-OSS-20B (32K): Prefill, in USD/Mtok. */
export const tinker__gpt_oss_20b__prefill = {
  "id": "tinker.gpt-oss-20b.prefill",
  "provider": "Thinking Machines",
  "label": "GPT-OSS-20B (32K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.12,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":0.18,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** GPT-OSS-20B (32K): Cached prefill, in USD/Mtok. */
export const tinker__gpt_oss_20b__cached_prefill = {
  "id": "tinker.gpt-oss-20b.cached-prefill",
  "provider": "Thinking Machines",
  "label": "GPT-OSS-20B (32K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.036,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** GPT-OSS-20B (32K): Sample, in USD/Mtok. */
export const tinker__gpt_oss_20b__sample = {
  "id": "tinker.gpt-oss-20b.sample",
  "provider": "Thinking Machines",
  "label": "GPT-OSS-20B (32K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.30,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":0.45,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** GPT-OSS-20B (32K): Train, in USD/Mtok. */
export const tinker__gpt_oss_20b__train = {
  "id": "tinker.gpt-oss-20b.train",
  "provider": "Thinking Machines",
  "label": "GPT-OSS-20B (32K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.36,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":0.396,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** DeepSeek-V3.1 (32K): Prefill, in USD/Mtok. */
export const tinker__deepseek_v3p1__prefill = {
  "id": "tinker.deepseek-v3p1.prefill",
  "provider": "Thinking Machines",
  "label": "DeepSeek-V3.1 (32K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":1.13,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":1.695,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** DeepSeek-V3.1 (32K): Cached prefill, in USD/Mtok. */
export const tinker__deepseek_v3p1__cached_prefill = {
  "id": "tinker.deepseek-v3p1.cached-prefill",
  "provider": "Thinking Machines",
  "label": "DeepSeek-V3.1 (32K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.339,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** DeepSeek-V3.1 (32K): Sample, in USD/Mtok. */
export const tinker__deepseek_v3p1__sample = {
  "id": "tinker.deepseek-v3p1.sample",
  "provider": "Thinking Machines",
  "label": "DeepSeek-V3.1 (32K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":2.81,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":4.215,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** DeepSeek-V3.1 (32K): Train, in USD/Mtok. */
export const tinker__deepseek_v3p1__train = {
  "id": "tinker.deepseek-v3p1.train",
  "provider": "Thinking Machines",
  "label": "DeepSeek-V3.1 (32K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":3.38,"source":tinker__catalogue,"verified":["2026-07-02"]},
    {"since":"2026-07-17","value":3.718,"source":tinker__repricing,"verified":["2026-07-17"]}
  ]
};

/** Nemotron-3-Ultra-550B-A55B (64K): Prefill, in USD/Mtok. */
export const tinker__nemotron_3_ultra_64k__prefill = {
  "id": "tinker.nemotron-3-ultra-64k.prefill",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Ultra-550B-A55B (64K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":1.66,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Nemotron-3-Ultra-550B-A55B (64K): Cached prefill, in USD/Mtok. */
export const tinker__nemotron_3_ultra_64k__cached_prefill = {
  "id": "tinker.nemotron-3-ultra-64k.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Ultra-550B-A55B (64K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.332,"source":tinker__repricing,"derived":true,"verified":[]}
  ]
};

/** Nemotron-3-Ultra-550B-A55B (64K): Sample, in USD/Mtok. */
export const tinker__nemotron_3_ultra_64k__sample = {
  "id": "tinker.nemotron-3-ultra-64k.sample",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Ultra-550B-A55B (64K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":4.15,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Nemotron-3-Ultra-550B-A55B (64K): Train, in USD/Mtok. */
export const tinker__nemotron_3_ultra_64k__train = {
  "id": "tinker.nemotron-3-ultra-64k.train",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Ultra-550B-A55B (64K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":4.98,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Nemotron-3-Ultra-550B-A55B (256K): Prefill, in USD/Mtok. */
export const tinker__nemotron_3_ultra_256k__prefill = {
  "id": "tinker.nemotron-3-ultra-256k.prefill",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Ultra-550B-A55B (256K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":3.32,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Nemotron-3-Ultra-550B-A55B (256K): Cached prefill, in USD/Mtok. */
export const tinker__nemotron_3_ultra_256k__cached_prefill = {
  "id": "tinker.nemotron-3-ultra-256k.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Ultra-550B-A55B (256K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.664,"source":tinker__repricing,"derived":true,"verified":[]}
  ]
};

/** Nemotron-3-Ultra-550B-A55B (256K): Sample, in USD/Mtok. */
export const tinker__nemotron_3_ultra_256k__sample = {
  "id": "tinker.nemotron-3-ultra-256k.sample",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Ultra-550B-A55B (256K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":8.30,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Nemotron-3-Ultra-550B-A55B (256K): Train, in USD/Mtok. */
export const tinker__nemotron_3_ultra_256k__train = {
  "id": "tinker.nemotron-3-ultra-256k.train",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Ultra-550B-A55B (256K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":9.96,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Nemotron-3-Super-120B-A12B (64K): Prefill, in USD/Mtok. */
export const tinker__nemotron_3_super_64k__prefill = {
  "id": "tinker.nemotron-3-super-64k.prefill",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Super-120B-A12B (64K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.38,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Nemotron-3-Super-120B-A12B (64K): Cached prefill, in USD/Mtok. */
export const tinker__nemotron_3_super_64k__cached_prefill = {
  "id": "tinker.nemotron-3-super-64k.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Super-120B-A12B (64K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.076,"source":tinker__repricing,"derived":true,"verified":[]}
  ]
};

/** Nemotron-3-Super-120B-A12B (64K): Sample, in USD/Mtok. */
export const tinker__nemotron_3_super_64k__sample = {
  "id": "tinker.nemotron-3-super-64k.sample",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Super-120B-A12B (64K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.96,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Nemotron-3-Super-120B-A12B (64K): Train, in USD/Mtok. */
export const tinker__nemotron_3_super_64k__train = {
  "id": "tinker.nemotron-3-super-64k.train",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Super-120B-A12B (64K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":1.16,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Nemotron-3-Super-120B-A12B (256K): Prefill, in USD/Mtok. */
export const tinker__nemotron_3_super_256k__prefill = {
  "id": "tinker.nemotron-3-super-256k.prefill",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Super-120B-A12B (256K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.76,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Nemotron-3-Super-120B-A12B (256K): Cached prefill, in USD/Mtok. */
export const tinker__nemotron_3_super_256k__cached_prefill = {
  "id": "tinker.nemotron-3-super-256k.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Super-120B-A12B (256K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.152,"source":tinker__repricing,"derived":true,"verified":[]}
  ]
};

/** Nemotron-3-Super-120B-A12B (256K): Sample, in USD/Mtok. */
export const tinker__nemotron_3_super_256k__sample = {
  "id": "tinker.nemotron-3-super-256k.sample",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Super-120B-A12B (256K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":1.92,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Nemotron-3-Super-120B-A12B (256K): Train, in USD/Mtok. */
export const tinker__nemotron_3_super_256k__train = {
  "id": "tinker.nemotron-3-super-256k.train",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Super-120B-A12B (256K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":2.32,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Nemotron-3-Nano-30B-A3B (64K): Prefill, in USD/Mtok. */
export const tinker__nemotron_3_nano__prefill = {
  "id": "tinker.nemotron-3-nano.prefill",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Nano-30B-A3B (64K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.13,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Nemotron-3-Nano-30B-A3B (64K): Cached prefill, in USD/Mtok. */
export const tinker__nemotron_3_nano__cached_prefill = {
  "id": "tinker.nemotron-3-nano.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Nano-30B-A3B (64K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.026,"source":tinker__repricing,"derived":true,"verified":[]}
  ]
};

/** Nemotron-3-Nano-30B-A3B (64K): Sample, in USD/Mtok. */
export const tinker__nemotron_3_nano__sample = {
  "id": "tinker.nemotron-3-nano.sample",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Nano-30B-A3B (64K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.33,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Nemotron-3-Nano-30B-A3B (64K): Train, in USD/Mtok. */
export const tinker__nemotron_3_nano__train = {
  "id": "tinker.nemotron-3-nano.train",
  "provider": "Thinking Machines",
  "label": "Nemotron-3-Nano-30B-A3B (64K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.40,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.6-35B-A3B (64K): Prefill, in USD/Mtok. */
export const tinker__qwen3p6_35b__prefill = {
  "id": "tinker.qwen3p6-35b.prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.6-35B-A3B (64K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.36,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.6-35B-A3B (64K): Cached prefill, in USD/Mtok. */
export const tinker__qwen3p6_35b__cached_prefill = {
  "id": "tinker.qwen3p6-35b.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.6-35B-A3B (64K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.072,"source":tinker__repricing,"derived":true,"verified":[]}
  ]
};

/** Qwen3.6-35B-A3B (64K): Sample, in USD/Mtok. */
export const tinker__qwen3p6_35b__sample = {
  "id": "tinker.qwen3p6-35b.sample",
  "provider": "Thinking Machines",
  "label": "Qwen3.6-35B-A3B (64K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.89,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.6-35B-A3B (64K): Train, in USD/Mtok. */
export const tinker__qwen3p6_35b__train = {
  "id": "tinker.qwen3p6-35b.train",
  "provider": "Thinking Machines",
  "label": "Qwen3.6-35B-A3B (64K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":1.07,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.6-27B (64K): Prefill, in USD/Mtok. */
export const tinker__qwen3p6_27b__prefill = {
  "id": "tinker.qwen3p6-27b.prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.6-27B (64K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":1.24,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.6-27B (64K): Cached prefill, in USD/Mtok. */
export const tinker__qwen3p6_27b__cached_prefill = {
  "id": "tinker.qwen3p6-27b.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.6-27B (64K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.248,"source":tinker__repricing,"derived":true,"verified":[]}
  ]
};

/** Qwen3.6-27B (64K): Sample, in USD/Mtok. */
export const tinker__qwen3p6_27b__sample = {
  "id": "tinker.qwen3p6-27b.sample",
  "provider": "Thinking Machines",
  "label": "Qwen3.6-27B (64K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":3.73,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.6-27B (64K): Train, in USD/Mtok. */
export const tinker__qwen3p6_27b__train = {
  "id": "tinker.qwen3p6-27b.train",
  "provider": "Thinking Machines",
  "label": "Qwen3.6-27B (64K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":3.73,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.5-35B-A3B-Base (64K): Prefill, in USD/Mtok. */
export const tinker__qwen3p5_35b_base__prefill = {
  "id": "tinker.qwen3p5-35b-base.prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-35B-A3B-Base (64K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.36,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.5-35B-A3B-Base (64K): Cached prefill, in USD/Mtok. */
export const tinker__qwen3p5_35b_base__cached_prefill = {
  "id": "tinker.qwen3p5-35b-base.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-35B-A3B-Base (64K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.072,"source":tinker__repricing,"derived":true,"verified":[]}
  ]
};

/** Qwen3.5-35B-A3B-Base (64K): Sample, in USD/Mtok. */
export const tinker__qwen3p5_35b_base__sample = {
  "id": "tinker.qwen3p5-35b-base.sample",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-35B-A3B-Base (64K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.89,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.5-35B-A3B-Base (64K): Train, in USD/Mtok. */
export const tinker__qwen3p5_35b_base__train = {
  "id": "tinker.qwen3p5-35b-base.train",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-35B-A3B-Base (64K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":1.07,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.5-9B (64K): Prefill, in USD/Mtok. */
export const tinker__qwen3p5_9b__prefill = {
  "id": "tinker.qwen3p5-9b.prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-9B (64K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.44,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.5-9B (64K): Cached prefill, in USD/Mtok. */
export const tinker__qwen3p5_9b__cached_prefill = {
  "id": "tinker.qwen3p5-9b.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-9B (64K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.088,"source":tinker__repricing,"derived":true,"verified":[]}
  ]
};

/** Qwen3.5-9B (64K): Sample, in USD/Mtok. */
export const tinker__qwen3p5_9b__sample = {
  "id": "tinker.qwen3p5-9b.sample",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-9B (64K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":1.33,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.5-9B (64K): Train, in USD/Mtok. */
export const tinker__qwen3p5_9b__train = {
  "id": "tinker.qwen3p5-9b.train",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-9B (64K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":1.33,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.5-9B-Base (64K): Prefill, in USD/Mtok. */
export const tinker__qwen3p5_9b_base__prefill = {
  "id": "tinker.qwen3p5-9b-base.prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-9B-Base (64K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.44,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.5-9B-Base (64K): Cached prefill, in USD/Mtok. */
export const tinker__qwen3p5_9b_base__cached_prefill = {
  "id": "tinker.qwen3p5-9b-base.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-9B-Base (64K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.088,"source":tinker__repricing,"derived":true,"verified":[]}
  ]
};

/** Qwen3.5-9B-Base (64K): Sample, in USD/Mtok. */
export const tinker__qwen3p5_9b_base__sample = {
  "id": "tinker.qwen3p5-9b-base.sample",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-9B-Base (64K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":1.33,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.5-9B-Base (64K): Train, in USD/Mtok. */
export const tinker__qwen3p5_9b_base__train = {
  "id": "tinker.qwen3p5-9b-base.train",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-9B-Base (64K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":1.33,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.5-4B (64K): Prefill, in USD/Mtok. */
export const tinker__qwen3p5_4b__prefill = {
  "id": "tinker.qwen3p5-4b.prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-4B (64K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.22,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.5-4B (64K): Cached prefill, in USD/Mtok. */
export const tinker__qwen3p5_4b__cached_prefill = {
  "id": "tinker.qwen3p5-4b.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-4B (64K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.044,"source":tinker__repricing,"derived":true,"verified":[]}
  ]
};

/** Qwen3.5-4B (64K): Sample, in USD/Mtok. */
export const tinker__qwen3p5_4b__sample = {
  "id": "tinker.qwen3p5-4b.sample",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-4B (64K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.67,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3.5-4B (64K): Train, in USD/Mtok. */
export const tinker__qwen3p5_4b__train = {
  "id": "tinker.qwen3p5-4b.train",
  "provider": "Thinking Machines",
  "label": "Qwen3.5-4B (64K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.67,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3-8B (32K): Prefill, in USD/Mtok. */
export const tinker__qwen3_8b__prefill = {
  "id": "tinker.qwen3-8b.prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3-8B (32K)",
  "meter": "Prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.13,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3-8B (32K): Cached prefill, in USD/Mtok. */
export const tinker__qwen3_8b__cached_prefill = {
  "id": "tinker.qwen3-8b.cached-prefill",
  "provider": "Thinking Machines",
  "label": "Qwen3-8B (32K)",
  "meter": "Cached prefill",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-17","value":0.026,"source":tinker__repricing,"derived":true,"verified":[]}
  ]
};

/** Qwen3-8B (32K): Sample, in USD/Mtok. */
export const tinker__qwen3_8b__sample = {
  "id": "tinker.qwen3-8b.sample",
  "provider": "Thinking Machines",
  "label": "Qwen3-8B (32K)",
  "meter": "Sample",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.40,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Qwen3-8B (32K): Train, in USD/Mtok. */
export const tinker__qwen3_8b__train = {
  "id": "tinker.qwen3-8b.train",
  "provider": "Thinking Machines",
  "label": "Qwen3-8B (32K)",
  "meter": "Train",
  "unit": "USD/Mtok",
  "history": [
    {"since":"2026-07-02","value":0.40,"source":tinker__catalogue,"verified":["2026-07-02"]}
  ]
};

/** Storage: GB-month, in USD/GB-month. */
export const tinker_storage__storage__gb_month = {
  "id": "tinker-storage.storage.gb-month",
  "provider": "Thinking Machines",
  "label": "Storage",
  "meter": "GB-month",
  "unit": "USD/GB-month",
  "history": [
    {"since":"2026-07-17","approximate":true,"value":0.10,"source":tinker_storage__page,"verified":["2026-07-17"]}
  ]
};

/** Every rate by its id. Import a rate by its own name where a bundle should not hold them all. */
export const rates = {
  "fireworks-billing-rules.image-input.prompt-tokens": fireworks_billing_rules__image_input__prompt_tokens,
  "fireworks-billing-rules.serverless-lora.surcharge": fireworks_billing_rules__serverless_lora__surcharge,
  "fireworks-billing-rules.dedicated-deployment.billing-increment": fireworks_billing_rules__dedicated_deployment__billing_increment,
  "fireworks-dedicated-defaults.kimi-k2p6.gpus": fireworks_dedicated_defaults__kimi_k2p6__gpus,
  "fireworks-dedicated-defaults.kimi-k2p6.gpu": fireworks_dedicated_defaults__kimi_k2p6__gpu,
  "fireworks-dedicated-defaults.kimi-k2p6.prompt-tps": fireworks_dedicated_defaults__kimi_k2p6__prompt_tps,
  "fireworks-dedicated-defaults.kimi-k2p6.decode-tps": fireworks_dedicated_defaults__kimi_k2p6__decode_tps,
  "fireworks-dedicated-defaults.kimi-k2p5.gpus": fireworks_dedicated_defaults__kimi_k2p5__gpus,
  "fireworks-dedicated-defaults.kimi-k2p5.gpu": fireworks_dedicated_defaults__kimi_k2p5__gpu,
  "fireworks-dedicated-defaults.kimi-k2p5.prompt-tps": fireworks_dedicated_defaults__kimi_k2p5__prompt_tps,
  "fireworks-dedicated-defaults.kimi-k2p5.decode-tps": fireworks_dedicated_defaults__kimi_k2p5__decode_tps,
  "fireworks-dedicated-defaults.qwen3p5-397b.gpus": fireworks_dedicated_defaults__qwen3p5_397b__gpus,
  "fireworks-dedicated-defaults.qwen3p5-397b.gpu": fireworks_dedicated_defaults__qwen3p5_397b__gpu,
  "fireworks-dedicated-defaults.qwen3p5-397b.prompt-tps": fireworks_dedicated_defaults__qwen3p5_397b__prompt_tps,
  "fireworks-dedicated-defaults.qwen3p5-397b.decode-tps": fireworks_dedicated_defaults__qwen3p5_397b__decode_tps,
  "fireworks-dedicated-defaults.gpt-oss-120b.gpus": fireworks_dedicated_defaults__gpt_oss_120b__gpus,
  "fireworks-dedicated-defaults.gpt-oss-120b.gpu": fireworks_dedicated_defaults__gpt_oss_120b__gpu,
  "fireworks-dedicated-defaults.gpt-oss-120b.prompt-tps": fireworks_dedicated_defaults__gpt_oss_120b__prompt_tps,
  "fireworks-dedicated-defaults.gpt-oss-120b.decode-tps": fireworks_dedicated_defaults__gpt_oss_120b__decode_tps,
  "fireworks-embeddings.up-to-150m.input": fireworks_embeddings__up_to_150m__input,
  "fireworks-embeddings.150m-to-350m.input": fireworks_embeddings__150m_to_350m__input,
  "fireworks-embeddings.qwen3-8b.input": fireworks_embeddings__qwen3_8b__input,
  "fireworks-fine-tuning.up-to-16b.any-method": fireworks_fine_tuning__up_to_16b__any_method,
  "fireworks-fine-tuning.up-to-16b.lora-sft": fireworks_fine_tuning__up_to_16b__lora_sft,
  "fireworks-fine-tuning.up-to-16b.lora-dpo": fireworks_fine_tuning__up_to_16b__lora_dpo,
  "fireworks-fine-tuning.up-to-16b.full-sft": fireworks_fine_tuning__up_to_16b__full_sft,
  "fireworks-fine-tuning.up-to-16b.full-dpo": fireworks_fine_tuning__up_to_16b__full_dpo,
  "fireworks-fine-tuning.16b-to-80b.any-method": fireworks_fine_tuning__16b_to_80b__any_method,
  "fireworks-fine-tuning.16b-to-80b.lora-sft": fireworks_fine_tuning__16b_to_80b__lora_sft,
  "fireworks-fine-tuning.16b-to-80b.lora-dpo": fireworks_fine_tuning__16b_to_80b__lora_dpo,
  "fireworks-fine-tuning.16b-to-80b.full-sft": fireworks_fine_tuning__16b_to_80b__full_sft,
  "fireworks-fine-tuning.16b-to-80b.full-dpo": fireworks_fine_tuning__16b_to_80b__full_dpo,
  "fireworks-fine-tuning.80b-to-300b.lora-sft": fireworks_fine_tuning__80b_to_300b__lora_sft,
  "fireworks-fine-tuning.80b-to-300b.lora-dpo": fireworks_fine_tuning__80b_to_300b__lora_dpo,
  "fireworks-fine-tuning.80b-to-300b.full-sft": fireworks_fine_tuning__80b_to_300b__full_sft,
  "fireworks-fine-tuning.80b-to-300b.full-dpo": fireworks_fine_tuning__80b_to_300b__full_dpo,
  "fireworks-fine-tuning.over-300b.lora-sft": fireworks_fine_tuning__over_300b__lora_sft,
  "fireworks-fine-tuning.over-300b.lora-dpo": fireworks_fine_tuning__over_300b__lora_dpo,
  "fireworks-fine-tuning.over-300b.full-sft": fireworks_fine_tuning__over_300b__full_sft,
  "fireworks-fine-tuning.over-300b.full-dpo": fireworks_fine_tuning__over_300b__full_dpo,
  "fireworks-fine-tuning.mixtral-8x7b.any-method": fireworks_fine_tuning__mixtral_8x7b__any_method,
  "fireworks-gpu-hours.a100-80gb.gpu-hour": fireworks_gpu_hours__a100_80gb__gpu_hour,
  "fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned": fireworks_gpu_hours__a100_80gb__gpu_hour__region_pinned,
  "fireworks-gpu-hours.h100-80gb.gpu-hour": fireworks_gpu_hours__h100_80gb__gpu_hour,
  "fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned": fireworks_gpu_hours__h100_80gb__gpu_hour__region_pinned,
  "fireworks-gpu-hours.h200-141gb.gpu-hour": fireworks_gpu_hours__h200_141gb__gpu_hour,
  "fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned": fireworks_gpu_hours__h200_141gb__gpu_hour__region_pinned,
  "fireworks-gpu-hours.b200-180gb.gpu-hour": fireworks_gpu_hours__b200_180gb__gpu_hour,
  "fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned": fireworks_gpu_hours__b200_180gb__gpu_hour__region_pinned,
  "fireworks-gpu-hours.b300-288gb.gpu-hour": fireworks_gpu_hours__b300_288gb__gpu_hour,
  "fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned": fireworks_gpu_hours__b300_288gb__gpu_hour__region_pinned,
  "fireworks-gpu-hours.gb300-288gb.gpu-hour": fireworks_gpu_hours__gb300_288gb__gpu_hour,
  "fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned": fireworks_gpu_hours__gb300_288gb__gpu_hour__region_pinned,
  "fireworks-gpu-hours.mi300x.gpu-hour": fireworks_gpu_hours__mi300x__gpu_hour,
  "fireworks-gpu-hours.mi300x.gpu-hour.region-pinned": fireworks_gpu_hours__mi300x__gpu_hour__region_pinned,
  "fireworks-images.sdxl.step": fireworks_images__sdxl__step,
  "fireworks-images.sdxl.image-of-30-steps": fireworks_images__sdxl__image_of_30_steps,
  "fireworks-images.sdxl-controlnet.step": fireworks_images__sdxl_controlnet__step,
  "fireworks-images.sdxl-controlnet.image-of-30-steps": fireworks_images__sdxl_controlnet__image_of_30_steps,
  "fireworks-plans.developer.request-limit": fireworks_plans__developer__request_limit,
  "fireworks-plans.developer.deployed-models": fireworks_plans__developer__deployed_models,
  "fireworks-plans.business.request-limit": fireworks_plans__business__request_limit,
  "fireworks-plans.business.deployed-models": fireworks_plans__business__deployed_models,
  "fireworks-plans.enterprise.request-limit": fireworks_plans__enterprise__request_limit,
  "fireworks-plans.enterprise.deployed-models": fireworks_plans__enterprise__deployed_models,
  "fireworks-plans.without-payment-card.request-limit": fireworks_plans__without_payment_card__request_limit,
  "fireworks-plans.with-payment-card.request-limit": fireworks_plans__with_payment_card__request_limit,
  "fireworks-serverless.kimi-k2p6.input": fireworks_serverless__kimi_k2p6__input,
  "fireworks-serverless.kimi-k2p6.cached-input": fireworks_serverless__kimi_k2p6__cached_input,
  "fireworks-serverless.kimi-k2p6.output": fireworks_serverless__kimi_k2p6__output,
  "fireworks-serverless.kimi-k2p6.input.priority": fireworks_serverless__kimi_k2p6__input__priority,
  "fireworks-serverless.kimi-k2p6.cached-input.priority": fireworks_serverless__kimi_k2p6__cached_input__priority,
  "fireworks-serverless.kimi-k2p6.output.priority": fireworks_serverless__kimi_k2p6__output__priority,
  "fireworks-serverless.kimi-k2p6.input.fast": fireworks_serverless__kimi_k2p6__input__fast,
  "fireworks-serverless.kimi-k2p6.cached-input.fast": fireworks_serverless__kimi_k2p6__cached_input__fast,
  "fireworks-serverless.kimi-k2p6.output.fast": fireworks_serverless__kimi_k2p6__output__fast,
  "fireworks-serverless.kimi-k2p6.input.batch": fireworks_serverless__kimi_k2p6__input__batch,
  "fireworks-serverless.kimi-k2p6.output.batch": fireworks_serverless__kimi_k2p6__output__batch,
  "fireworks-serverless.kimi-k2p5.input": fireworks_serverless__kimi_k2p5__input,
  "fireworks-serverless.kimi-k2p5.cached-input": fireworks_serverless__kimi_k2p5__cached_input,
  "fireworks-serverless.kimi-k2p5.output": fireworks_serverless__kimi_k2p5__output,
  "fireworks-serverless.kimi-k2p5.input.priority": fireworks_serverless__kimi_k2p5__input__priority,
  "fireworks-serverless.kimi-k2p5.cached-input.priority": fireworks_serverless__kimi_k2p5__cached_input__priority,
  "fireworks-serverless.kimi-k2p5.output.priority": fireworks_serverless__kimi_k2p5__output__priority,
  "fireworks-serverless.kimi-k2p5.input.fast": fireworks_serverless__kimi_k2p5__input__fast,
  "fireworks-serverless.kimi-k2p5.cached-input.fast": fireworks_serverless__kimi_k2p5__cached_input__fast,
  "fireworks-serverless.kimi-k2p5.output.fast": fireworks_serverless__kimi_k2p5__output__fast,
  "fireworks-serverless.kimi-k2p5.input.us": fireworks_serverless__kimi_k2p5__input__us,
  "fireworks-serverless.kimi-k2p5.cached-input.us": fireworks_serverless__kimi_k2p5__cached_input__us,
  "fireworks-serverless.kimi-k2p5.output.us": fireworks_serverless__kimi_k2p5__output__us,
  "fireworks-serverless.kimi-k2p5.input.us-priority": fireworks_serverless__kimi_k2p5__input__us_priority,
  "fireworks-serverless.kimi-k2p5.cached-input.us-priority": fireworks_serverless__kimi_k2p5__cached_input__us_priority,
  "fireworks-serverless.kimi-k2p5.output.us-priority": fireworks_serverless__kimi_k2p5__output__us_priority,
  "fireworks-serverless.kimi-k2p5.input.fast-us": fireworks_serverless__kimi_k2p5__input__fast_us,
  "fireworks-serverless.kimi-k2p5.cached-input.fast-us": fireworks_serverless__kimi_k2p5__cached_input__fast_us,
  "fireworks-serverless.kimi-k2p5.output.fast-us": fireworks_serverless__kimi_k2p5__output__fast_us,
  "fireworks-serverless.kimi-k2p5.input.batch": fireworks_serverless__kimi_k2p5__input__batch,
  "fireworks-serverless.kimi-k2p5.cached-input.batch": fireworks_serverless__kimi_k2p5__cached_input__batch,
  "fireworks-serverless.kimi-k2p5.output.batch": fireworks_serverless__kimi_k2p5__output__batch,
  "fireworks-serverless.qwen3p5-397b.input": fireworks_serverless__qwen3p5_397b__input,
  "fireworks-serverless.qwen3p5-397b.cached-input": fireworks_serverless__qwen3p5_397b__cached_input,
  "fireworks-serverless.qwen3p5-397b.output": fireworks_serverless__qwen3p5_397b__output,
  "fireworks-serverless.qwen3p5-397b.input.priority": fireworks_serverless__qwen3p5_397b__input__priority,
  "fireworks-serverless.qwen3p5-397b.cached-input.priority": fireworks_serverless__qwen3p5_397b__cached_input__priority,
  "fireworks-serverless.qwen3p5-397b.output.priority": fireworks_serverless__qwen3p5_397b__output__priority,
  "fireworks-serverless.qwen3p5-397b.input.fast": fireworks_serverless__qwen3p5_397b__input__fast,
  "fireworks-serverless.qwen3p5-397b.cached-input.fast": fireworks_serverless__qwen3p5_397b__cached_input__fast,
  "fireworks-serverless.qwen3p5-397b.output.fast": fireworks_serverless__qwen3p5_397b__output__fast,
  "fireworks-serverless.qwen3p5-397b.input.us": fireworks_serverless__qwen3p5_397b__input__us,
  "fireworks-serverless.qwen3p5-397b.cached-input.us": fireworks_serverless__qwen3p5_397b__cached_input__us,
  "fireworks-serverless.qwen3p5-397b.output.us": fireworks_serverless__qwen3p5_397b__output__us,
  "fireworks-serverless.qwen3p5-397b.input.us-priority": fireworks_serverless__qwen3p5_397b__input__us_priority,
  "fireworks-serverless.qwen3p5-397b.cached-input.us-priority": fireworks_serverless__qwen3p5_397b__cached_input__us_priority,
  "fireworks-serverless.qwen3p5-397b.output.us-priority": fireworks_serverless__qwen3p5_397b__output__us_priority,
  "fireworks-serverless.qwen3p5-397b.input.fast-us": fireworks_serverless__qwen3p5_397b__input__fast_us,
  "fireworks-serverless.qwen3p5-397b.cached-input.fast-us": fireworks_serverless__qwen3p5_397b__cached_input__fast_us,
  "fireworks-serverless.qwen3p5-397b.output.fast-us": fireworks_serverless__qwen3p5_397b__output__fast_us,
  "fireworks-serverless.qwen3p5-397b.input.batch": fireworks_serverless__qwen3p5_397b__input__batch,
  "fireworks-serverless.qwen3p5-397b.cached-input.batch": fireworks_serverless__qwen3p5_397b__cached_input__batch,
  "fireworks-serverless.qwen3p5-397b.output.batch": fireworks_serverless__qwen3p5_397b__output__batch,
  "fireworks-serverless.gpt-oss-120b.input": fireworks_serverless__gpt_oss_120b__input,
  "fireworks-serverless.gpt-oss-120b.cached-input": fireworks_serverless__gpt_oss_120b__cached_input,
  "fireworks-serverless.gpt-oss-120b.output": fireworks_serverless__gpt_oss_120b__output,
  "fireworks-serverless.gpt-oss-120b.input.priority": fireworks_serverless__gpt_oss_120b__input__priority,
  "fireworks-serverless.gpt-oss-120b.cached-input.priority": fireworks_serverless__gpt_oss_120b__cached_input__priority,
  "fireworks-serverless.gpt-oss-120b.output.priority": fireworks_serverless__gpt_oss_120b__output__priority,
  "fireworks-serverless.gpt-oss-120b.input.fast": fireworks_serverless__gpt_oss_120b__input__fast,
  "fireworks-serverless.gpt-oss-120b.cached-input.fast": fireworks_serverless__gpt_oss_120b__cached_input__fast,
  "fireworks-serverless.gpt-oss-120b.output.fast": fireworks_serverless__gpt_oss_120b__output__fast,
  "fireworks-serverless.gpt-oss-120b.input.batch": fireworks_serverless__gpt_oss_120b__input__batch,
  "fireworks-serverless.gpt-oss-120b.output.batch": fireworks_serverless__gpt_oss_120b__output__batch,
  "fireworks-serverless.gpt-oss-20b.input": fireworks_serverless__gpt_oss_20b__input,
  "fireworks-serverless.gpt-oss-20b.cached-input": fireworks_serverless__gpt_oss_20b__cached_input,
  "fireworks-serverless.gpt-oss-20b.output": fireworks_serverless__gpt_oss_20b__output,
  "fireworks-serverless.gpt-oss-20b.input.priority": fireworks_serverless__gpt_oss_20b__input__priority,
  "fireworks-serverless.gpt-oss-20b.cached-input.priority": fireworks_serverless__gpt_oss_20b__cached_input__priority,
  "fireworks-serverless.gpt-oss-20b.output.priority": fireworks_serverless__gpt_oss_20b__output__priority,
  "fireworks-serverless.gpt-oss-20b.input.fast": fireworks_serverless__gpt_oss_20b__input__fast,
  "fireworks-serverless.gpt-oss-20b.cached-input.fast": fireworks_serverless__gpt_oss_20b__cached_input__fast,
  "fireworks-serverless.gpt-oss-20b.output.fast": fireworks_serverless__gpt_oss_20b__output__fast,
  "fireworks-serverless.gpt-oss-20b.input.us": fireworks_serverless__gpt_oss_20b__input__us,
  "fireworks-serverless.gpt-oss-20b.cached-input.us": fireworks_serverless__gpt_oss_20b__cached_input__us,
  "fireworks-serverless.gpt-oss-20b.output.us": fireworks_serverless__gpt_oss_20b__output__us,
  "fireworks-serverless.gpt-oss-20b.input.us-priority": fireworks_serverless__gpt_oss_20b__input__us_priority,
  "fireworks-serverless.gpt-oss-20b.cached-input.us-priority": fireworks_serverless__gpt_oss_20b__cached_input__us_priority,
  "fireworks-serverless.gpt-oss-20b.output.us-priority": fireworks_serverless__gpt_oss_20b__output__us_priority,
  "fireworks-serverless.gpt-oss-20b.input.fast-us": fireworks_serverless__gpt_oss_20b__input__fast_us,
  "fireworks-serverless.gpt-oss-20b.cached-input.fast-us": fireworks_serverless__gpt_oss_20b__cached_input__fast_us,
  "fireworks-serverless.gpt-oss-20b.output.fast-us": fireworks_serverless__gpt_oss_20b__output__fast_us,
  "fireworks-serverless.gpt-oss-20b.input.batch": fireworks_serverless__gpt_oss_20b__input__batch,
  "fireworks-serverless.gpt-oss-20b.cached-input.batch": fireworks_serverless__gpt_oss_20b__cached_input__batch,
  "fireworks-serverless.gpt-oss-20b.output.batch": fireworks_serverless__gpt_oss_20b__output__batch,
  "fireworks-serverless.kimi-k3.input": fireworks_serverless__kimi_k3__input,
  "fireworks-serverless.kimi-k3.cached-input": fireworks_serverless__kimi_k3__cached_input,
  "fireworks-serverless.kimi-k3.output": fireworks_serverless__kimi_k3__output,
  "fireworks-serverless.kimi-k3.input.priority": fireworks_serverless__kimi_k3__input__priority,
  "fireworks-serverless.kimi-k3.cached-input.priority": fireworks_serverless__kimi_k3__cached_input__priority,
  "fireworks-serverless.kimi-k3.output.priority": fireworks_serverless__kimi_k3__output__priority,
  "fireworks-serverless.kimi-k3.input.fast": fireworks_serverless__kimi_k3__input__fast,
  "fireworks-serverless.kimi-k3.cached-input.fast": fireworks_serverless__kimi_k3__cached_input__fast,
  "fireworks-serverless.kimi-k3.output.fast": fireworks_serverless__kimi_k3__output__fast,
  "fireworks-serverless.kimi-k3.input.us": fireworks_serverless__kimi_k3__input__us,
  "fireworks-serverless.kimi-k3.cached-input.us": fireworks_serverless__kimi_k3__cached_input__us,
  "fireworks-serverless.kimi-k3.output.us": fireworks_serverless__kimi_k3__output__us,
  "fireworks-serverless.kimi-k3.input.us-priority": fireworks_serverless__kimi_k3__input__us_priority,
  "fireworks-serverless.kimi-k3.cached-input.us-priority": fireworks_serverless__kimi_k3__cached_input__us_priority,
  "fireworks-serverless.kimi-k3.output.us-priority": fireworks_serverless__kimi_k3__output__us_priority,
  "fireworks-serverless.kimi-k3.input.batch": fireworks_serverless__kimi_k3__input__batch,
  "fireworks-serverless.kimi-k3.output.batch": fireworks_serverless__kimi_k3__output__batch,
  "fireworks-serverless.kimi-k2p7-code.input": fireworks_serverless__kimi_k2p7_code__input,
  "fireworks-serverless.kimi-k2p7-code.cached-input": fireworks_serverless__kimi_k2p7_code__cached_input,
  "fireworks-serverless.kimi-k2p7-code.output": fireworks_serverless__kimi_k2p7_code__output,
  "fireworks-serverless.kimi-k2p7-code.input.priority": fireworks_serverless__kimi_k2p7_code__input__priority,
  "fireworks-serverless.kimi-k2p7-code.cached-input.priority": fireworks_serverless__kimi_k2p7_code__cached_input__priority,
  "fireworks-serverless.kimi-k2p7-code.output.priority": fireworks_serverless__kimi_k2p7_code__output__priority,
  "fireworks-serverless.kimi-k2p7-code.input.fast": fireworks_serverless__kimi_k2p7_code__input__fast,
  "fireworks-serverless.kimi-k2p7-code.cached-input.fast": fireworks_serverless__kimi_k2p7_code__cached_input__fast,
  "fireworks-serverless.kimi-k2p7-code.output.fast": fireworks_serverless__kimi_k2p7_code__output__fast,
  "fireworks-serverless.kimi-k2p7-code.input.batch": fireworks_serverless__kimi_k2p7_code__input__batch,
  "fireworks-serverless.kimi-k2p7-code.output.batch": fireworks_serverless__kimi_k2p7_code__output__batch,
  "fireworks-serverless.deepseek-v4-pro.input": fireworks_serverless__deepseek_v4_pro__input,
  "fireworks-serverless.deepseek-v4-pro.cached-input": fireworks_serverless__deepseek_v4_pro__cached_input,
  "fireworks-serverless.deepseek-v4-pro.output": fireworks_serverless__deepseek_v4_pro__output,
  "fireworks-serverless.deepseek-v4-pro.input.priority": fireworks_serverless__deepseek_v4_pro__input__priority,
  "fireworks-serverless.deepseek-v4-pro.cached-input.priority": fireworks_serverless__deepseek_v4_pro__cached_input__priority,
  "fireworks-serverless.deepseek-v4-pro.output.priority": fireworks_serverless__deepseek_v4_pro__output__priority,
  "fireworks-serverless.deepseek-v4-pro.input.batch": fireworks_serverless__deepseek_v4_pro__input__batch,
  "fireworks-serverless.deepseek-v4-pro.output.batch": fireworks_serverless__deepseek_v4_pro__output__batch,
  "fireworks-serverless.deepseek-v4-flash.input": fireworks_serverless__deepseek_v4_flash__input,
  "fireworks-serverless.deepseek-v4-flash.cached-input": fireworks_serverless__deepseek_v4_flash__cached_input,
  "fireworks-serverless.deepseek-v4-flash.output": fireworks_serverless__deepseek_v4_flash__output,
  "fireworks-serverless.deepseek-v4-flash.input.priority": fireworks_serverless__deepseek_v4_flash__input__priority,
  "fireworks-serverless.deepseek-v4-flash.cached-input.priority": fireworks_serverless__deepseek_v4_flash__cached_input__priority,
  "fireworks-serverless.deepseek-v4-flash.output.priority": fireworks_serverless__deepseek_v4_flash__output__priority,
  "fireworks-serverless.deepseek-v4-flash.input.batch": fireworks_serverless__deepseek_v4_flash__input__batch,
  "fireworks-serverless.deepseek-v4-flash.output.batch": fireworks_serverless__deepseek_v4_flash__output__batch,
  "fireworks-serverless.deepseek-v4-flash-0731.input": fireworks_serverless__deepseek_v4_flash_0731__input,
  "fireworks-serverless.deepseek-v4-flash-0731.cached-input": fireworks_serverless__deepseek_v4_flash_0731__cached_input,
  "fireworks-serverless.deepseek-v4-flash-0731.output": fireworks_serverless__deepseek_v4_flash_0731__output,
  "fireworks-serverless.deepseek-v4-flash-0731.input.priority": fireworks_serverless__deepseek_v4_flash_0731__input__priority,
  "fireworks-serverless.deepseek-v4-flash-0731.cached-input.priority": fireworks_serverless__deepseek_v4_flash_0731__cached_input__priority,
  "fireworks-serverless.deepseek-v4-flash-0731.output.priority": fireworks_serverless__deepseek_v4_flash_0731__output__priority,
  "fireworks-serverless.deepseek-v4-flash-0731.input.batch": fireworks_serverless__deepseek_v4_flash_0731__input__batch,
  "fireworks-serverless.deepseek-v4-flash-0731.output.batch": fireworks_serverless__deepseek_v4_flash_0731__output__batch,
  "fireworks-serverless.glm-5p2.input": fireworks_serverless__glm_5p2__input,
  "fireworks-serverless.glm-5p2.cached-input": fireworks_serverless__glm_5p2__cached_input,
  "fireworks-serverless.glm-5p2.output": fireworks_serverless__glm_5p2__output,
  "fireworks-serverless.glm-5p2.input.priority": fireworks_serverless__glm_5p2__input__priority,
  "fireworks-serverless.glm-5p2.cached-input.priority": fireworks_serverless__glm_5p2__cached_input__priority,
  "fireworks-serverless.glm-5p2.output.priority": fireworks_serverless__glm_5p2__output__priority,
  "fireworks-serverless.glm-5p2.input.fast": fireworks_serverless__glm_5p2__input__fast,
  "fireworks-serverless.glm-5p2.cached-input.fast": fireworks_serverless__glm_5p2__cached_input__fast,
  "fireworks-serverless.glm-5p2.output.fast": fireworks_serverless__glm_5p2__output__fast,
  "fireworks-serverless.glm-5p2.input.fast-us": fireworks_serverless__glm_5p2__input__fast_us,
  "fireworks-serverless.glm-5p2.cached-input.fast-us": fireworks_serverless__glm_5p2__cached_input__fast_us,
  "fireworks-serverless.glm-5p2.output.fast-us": fireworks_serverless__glm_5p2__output__fast_us,
  "fireworks-serverless.glm-5p2.input.batch": fireworks_serverless__glm_5p2__input__batch,
  "fireworks-serverless.glm-5p2.output.batch": fireworks_serverless__glm_5p2__output__batch,
  "fireworks-serverless.glm-5p1.input": fireworks_serverless__glm_5p1__input,
  "fireworks-serverless.glm-5p1.cached-input": fireworks_serverless__glm_5p1__cached_input,
  "fireworks-serverless.glm-5p1.output": fireworks_serverless__glm_5p1__output,
  "fireworks-serverless.glm-5p1.input.priority": fireworks_serverless__glm_5p1__input__priority,
  "fireworks-serverless.glm-5p1.cached-input.priority": fireworks_serverless__glm_5p1__cached_input__priority,
  "fireworks-serverless.glm-5p1.output.priority": fireworks_serverless__glm_5p1__output__priority,
  "fireworks-serverless.glm-5p1.input.fast": fireworks_serverless__glm_5p1__input__fast,
  "fireworks-serverless.glm-5p1.cached-input.fast": fireworks_serverless__glm_5p1__cached_input__fast,
  "fireworks-serverless.glm-5p1.output.fast": fireworks_serverless__glm_5p1__output__fast,
  "fireworks-serverless.glm-5p1.input.batch": fireworks_serverless__glm_5p1__input__batch,
  "fireworks-serverless.glm-5p1.output.batch": fireworks_serverless__glm_5p1__output__batch,
  "fireworks-serverless.qwen3p7-plus.input": fireworks_serverless__qwen3p7_plus__input,
  "fireworks-serverless.qwen3p7-plus.cached-input": fireworks_serverless__qwen3p7_plus__cached_input,
  "fireworks-serverless.qwen3p7-plus.output": fireworks_serverless__qwen3p7_plus__output,
  "fireworks-serverless.qwen3p7-plus.input.batch": fireworks_serverless__qwen3p7_plus__input__batch,
  "fireworks-serverless.qwen3p7-plus.output.batch": fireworks_serverless__qwen3p7_plus__output__batch,
  "fireworks-serverless.minimax-m3.input": fireworks_serverless__minimax_m3__input,
  "fireworks-serverless.minimax-m3.cached-input": fireworks_serverless__minimax_m3__cached_input,
  "fireworks-serverless.minimax-m3.output": fireworks_serverless__minimax_m3__output,
  "fireworks-serverless.minimax-m3.input.priority": fireworks_serverless__minimax_m3__input__priority,
  "fireworks-serverless.minimax-m3.cached-input.priority": fireworks_serverless__minimax_m3__cached_input__priority,
  "fireworks-serverless.minimax-m3.output.priority": fireworks_serverless__minimax_m3__output__priority,
  "fireworks-serverless.minimax-m3.input.batch": fireworks_serverless__minimax_m3__input__batch,
  "fireworks-serverless.minimax-m3.output.batch": fireworks_serverless__minimax_m3__output__batch,
  "fireworks-serverless.minimax-m2p7.input": fireworks_serverless__minimax_m2p7__input,
  "fireworks-serverless.minimax-m2p7.cached-input": fireworks_serverless__minimax_m2p7__cached_input,
  "fireworks-serverless.minimax-m2p7.output": fireworks_serverless__minimax_m2p7__output,
  "fireworks-serverless.minimax-m2p7.input.priority": fireworks_serverless__minimax_m2p7__input__priority,
  "fireworks-serverless.minimax-m2p7.cached-input.priority": fireworks_serverless__minimax_m2p7__cached_input__priority,
  "fireworks-serverless.minimax-m2p7.output.priority": fireworks_serverless__minimax_m2p7__output__priority,
  "fireworks-serverless.minimax-m2p7.input.batch": fireworks_serverless__minimax_m2p7__input__batch,
  "fireworks-serverless.minimax-m2p7.output.batch": fireworks_serverless__minimax_m2p7__output__batch,
  "fireworks-serverless.nemotron-3-ultra.input": fireworks_serverless__nemotron_3_ultra__input,
  "fireworks-serverless.nemotron-3-ultra.cached-input": fireworks_serverless__nemotron_3_ultra__cached_input,
  "fireworks-serverless.nemotron-3-ultra.output": fireworks_serverless__nemotron_3_ultra__output,
  "fireworks-serverless.nemotron-3-ultra.input.batch": fireworks_serverless__nemotron_3_ultra__input__batch,
  "fireworks-serverless.nemotron-3-ultra.output.batch": fireworks_serverless__nemotron_3_ultra__output__batch,
  "fireworks-serverless-sizes.dense-tiny.tokens": fireworks_serverless_sizes__dense_tiny__tokens,
  "fireworks-serverless-sizes.dense-small.tokens": fireworks_serverless_sizes__dense_small__tokens,
  "fireworks-serverless-sizes.dense-large.tokens": fireworks_serverless_sizes__dense_large__tokens,
  "fireworks-serverless-sizes.moe-small.tokens": fireworks_serverless_sizes__moe_small__tokens,
  "fireworks-serverless-sizes.moe-large.tokens": fireworks_serverless_sizes__moe_large__tokens,
  "fireworks-spending-tiers.tier-1.monthly-limit": fireworks_spending_tiers__tier_1__monthly_limit,
  "fireworks-spending-tiers.tier-2.monthly-limit": fireworks_spending_tiers__tier_2__monthly_limit,
  "fireworks-spending-tiers.tier-3.monthly-limit": fireworks_spending_tiers__tier_3__monthly_limit,
  "fireworks-spending-tiers.tier-4.monthly-limit": fireworks_spending_tiers__tier_4__monthly_limit,
  "fireworks-spending-tiers.custom.monthly-limit": fireworks_spending_tiers__custom__monthly_limit,
  "fireworks-training-api.glm-5p3-flash.prefill": fireworks_training_api__glm_5p3_flash__prefill,
  "fireworks-training-api.glm-5p3-flash.cached-prefill": fireworks_training_api__glm_5p3_flash__cached_prefill,
  "fireworks-training-api.glm-5p3-flash.sample": fireworks_training_api__glm_5p3_flash__sample,
  "fireworks-training-api.glm-5p3-flash.train": fireworks_training_api__glm_5p3_flash__train,
  "fireworks-training-api.glm-5p3.prefill": fireworks_training_api__glm_5p3__prefill,
  "fireworks-training-api.glm-5p3.cached-prefill": fireworks_training_api__glm_5p3__cached_prefill,
  "fireworks-training-api.glm-5p3.sample": fireworks_training_api__glm_5p3__sample,
  "fireworks-training-api.glm-5p3.train": fireworks_training_api__glm_5p3__train,
  "fireworks-training-api.qwen3p8-27b.prefill": fireworks_training_api__qwen3p8_27b__prefill,
  "fireworks-training-api.qwen3p8-27b.cached-prefill": fireworks_training_api__qwen3p8_27b__cached_prefill,
  "fireworks-training-api.qwen3p8-27b.sample": fireworks_training_api__qwen3p8_27b__sample,
  "fireworks-training-api.qwen3p8-27b.train": fireworks_training_api__qwen3p8_27b__train,
  "fireworks-training-api.kimi-k3.prefill": fireworks_training_api__kimi_k3__prefill,
  "fireworks-training-api.kimi-k3.cached-prefill": fireworks_training_api__kimi_k3__cached_prefill,
  "fireworks-training-api.kimi-k3.sample": fireworks_training_api__kimi_k3__sample,
  "fireworks-training-api.kimi-k3.train": fireworks_training_api__kimi_k3__train,
  "fireworks-training-api.deepseek-v4-flash-0731.prefill": fireworks_training_api__deepseek_v4_flash_0731__prefill,
  "fireworks-training-api.deepseek-v4-flash-0731.cached-prefill": fireworks_training_api__deepseek_v4_flash_0731__cached_prefill,
  "fireworks-training-api.deepseek-v4-flash-0731.sample": fireworks_training_api__deepseek_v4_flash_0731__sample,
  "fireworks-training-api.deepseek-v4-flash-0731.train": fireworks_training_api__deepseek_v4_flash_0731__train,
  "tinker.kimi-k2p6.prefill": tinker__kimi_k2p6__prefill,
  "tinker.kimi-k2p6.cached-prefill": tinker__kimi_k2p6__cached_prefill,
  "tinker.kimi-k2p6.sample": tinker__kimi_k2p6__sample,
  "tinker.kimi-k2p6.train": tinker__kimi_k2p6__train,
  "tinker.kimi-k2p6-32k.prefill": tinker__kimi_k2p6_32k__prefill,
  "tinker.kimi-k2p6-32k.cached-prefill": tinker__kimi_k2p6_32k__cached_prefill,
  "tinker.kimi-k2p6-32k.sample": tinker__kimi_k2p6_32k__sample,
  "tinker.kimi-k2p6-32k.train": tinker__kimi_k2p6_32k__train,
  "tinker.kimi-k2p5.prefill": tinker__kimi_k2p5__prefill,
  "tinker.kimi-k2p5.sample": tinker__kimi_k2p5__sample,
  "tinker.kimi-k2p5.train": tinker__kimi_k2p5__train,
  "tinker.kimi-k2p5-32k.prefill": tinker__kimi_k2p5_32k__prefill,
  "tinker.kimi-k2p5-32k.sample": tinker__kimi_k2p5_32k__sample,
  "tinker.kimi-k2p5-32k.train": tinker__kimi_k2p5_32k__train,
  "tinker.qwen3p5-397b.prefill": tinker__qwen3p5_397b__prefill,
  "tinker.qwen3p5-397b.cached-prefill": tinker__qwen3p5_397b__cached_prefill,
  "tinker.qwen3p5-397b.sample": tinker__qwen3p5_397b__sample,
  "tinker.qwen3p5-397b.train": tinker__qwen3p5_397b__train,
  "tinker.qwen3p5-397b-64k.prefill": tinker__qwen3p5_397b_64k__prefill,
  "tinker.qwen3p5-397b-64k.cached-prefill": tinker__qwen3p5_397b_64k__cached_prefill,
  "tinker.qwen3p5-397b-64k.sample": tinker__qwen3p5_397b_64k__sample,
  "tinker.qwen3p5-397b-64k.train": tinker__qwen3p5_397b_64k__train,
  "tinker.gpt-oss-120b.prefill": tinker__gpt_oss_120b__prefill,
  "tinker.gpt-oss-120b.cached-prefill": tinker__gpt_oss_120b__cached_prefill,
  "tinker.gpt-oss-120b.sample": tinker__gpt_oss_120b__sample,
  "tinker.gpt-oss-120b.train": tinker__gpt_oss_120b__train,
  "tinker.gpt-oss-120b-32k.prefill": tinker__gpt_oss_120b_32k__prefill,
  "tinker.gpt-oss-120b-32k.cached-prefill": tinker__gpt_oss_120b_32k__cached_prefill,
  "tinker.gpt-oss-120b-32k.sample": tinker__gpt_oss_120b_32k__sample,
  "tinker.gpt-oss-120b-32k.train": tinker__gpt_oss_120b_32k__train,
  "tinker.gpt-oss-20b.prefill": tinker__gpt_oss_20b__prefill,
  "tinker.gpt-oss-20b.cached-prefill": tinker__gpt_oss_20b__cached_prefill,
  "tinker.gpt-oss-20b.sample": tinker__gpt_oss_20b__sample,
  "tinker.gpt-oss-20b.train": tinker__gpt_oss_20b__train,
  "tinker.deepseek-v3p1.prefill": tinker__deepseek_v3p1__prefill,
  "tinker.deepseek-v3p1.cached-prefill": tinker__deepseek_v3p1__cached_prefill,
  "tinker.deepseek-v3p1.sample": tinker__deepseek_v3p1__sample,
  "tinker.deepseek-v3p1.train": tinker__deepseek_v3p1__train,
  "tinker.nemotron-3-ultra-64k.prefill": tinker__nemotron_3_ultra_64k__prefill,
  "tinker.nemotron-3-ultra-64k.cached-prefill": tinker__nemotron_3_ultra_64k__cached_prefill,
  "tinker.nemotron-3-ultra-64k.sample": tinker__nemotron_3_ultra_64k__sample,
  "tinker.nemotron-3-ultra-64k.train": tinker__nemotron_3_ultra_64k__train,
  "tinker.nemotron-3-ultra-256k.prefill": tinker__nemotron_3_ultra_256k__prefill,
  "tinker.nemotron-3-ultra-256k.cached-prefill": tinker__nemotron_3_ultra_256k__cached_prefill,
  "tinker.nemotron-3-ultra-256k.sample": tinker__nemotron_3_ultra_256k__sample,
  "tinker.nemotron-3-ultra-256k.train": tinker__nemotron_3_ultra_256k__train,
  "tinker.nemotron-3-super-64k.prefill": tinker__nemotron_3_super_64k__prefill,
  "tinker.nemotron-3-super-64k.cached-prefill": tinker__nemotron_3_super_64k__cached_prefill,
  "tinker.nemotron-3-super-64k.sample": tinker__nemotron_3_super_64k__sample,
  "tinker.nemotron-3-super-64k.train": tinker__nemotron_3_super_64k__train,
  "tinker.nemotron-3-super-256k.prefill": tinker__nemotron_3_super_256k__prefill,
  "tinker.nemotron-3-super-256k.cached-prefill": tinker__nemotron_3_super_256k__cached_prefill,
  "tinker.nemotron-3-super-256k.sample": tinker__nemotron_3_super_256k__sample,
  "tinker.nemotron-3-super-256k.train": tinker__nemotron_3_super_256k__train,
  "tinker.nemotron-3-nano.prefill": tinker__nemotron_3_nano__prefill,
  "tinker.nemotron-3-nano.cached-prefill": tinker__nemotron_3_nano__cached_prefill,
  "tinker.nemotron-3-nano.sample": tinker__nemotron_3_nano__sample,
  "tinker.nemotron-3-nano.train": tinker__nemotron_3_nano__train,
  "tinker.qwen3p6-35b.prefill": tinker__qwen3p6_35b__prefill,
  "tinker.qwen3p6-35b.cached-prefill": tinker__qwen3p6_35b__cached_prefill,
  "tinker.qwen3p6-35b.sample": tinker__qwen3p6_35b__sample,
  "tinker.qwen3p6-35b.train": tinker__qwen3p6_35b__train,
  "tinker.qwen3p6-27b.prefill": tinker__qwen3p6_27b__prefill,
  "tinker.qwen3p6-27b.cached-prefill": tinker__qwen3p6_27b__cached_prefill,
  "tinker.qwen3p6-27b.sample": tinker__qwen3p6_27b__sample,
  "tinker.qwen3p6-27b.train": tinker__qwen3p6_27b__train,
  "tinker.qwen3p5-35b-base.prefill": tinker__qwen3p5_35b_base__prefill,
  "tinker.qwen3p5-35b-base.cached-prefill": tinker__qwen3p5_35b_base__cached_prefill,
  "tinker.qwen3p5-35b-base.sample": tinker__qwen3p5_35b_base__sample,
  "tinker.qwen3p5-35b-base.train": tinker__qwen3p5_35b_base__train,
  "tinker.qwen3p5-9b.prefill": tinker__qwen3p5_9b__prefill,
  "tinker.qwen3p5-9b.cached-prefill": tinker__qwen3p5_9b__cached_prefill,
  "tinker.qwen3p5-9b.sample": tinker__qwen3p5_9b__sample,
  "tinker.qwen3p5-9b.train": tinker__qwen3p5_9b__train,
  "tinker.qwen3p5-9b-base.prefill": tinker__qwen3p5_9b_base__prefill,
  "tinker.qwen3p5-9b-base.cached-prefill": tinker__qwen3p5_9b_base__cached_prefill,
  "tinker.qwen3p5-9b-base.sample": tinker__qwen3p5_9b_base__sample,
  "tinker.qwen3p5-9b-base.train": tinker__qwen3p5_9b_base__train,
  "tinker.qwen3p5-4b.prefill": tinker__qwen3p5_4b__prefill,
  "tinker.qwen3p5-4b.cached-prefill": tinker__qwen3p5_4b__cached_prefill,
  "tinker.qwen3p5-4b.sample": tinker__qwen3p5_4b__sample,
  "tinker.qwen3p5-4b.train": tinker__qwen3p5_4b__train,
  "tinker.qwen3-8b.prefill": tinker__qwen3_8b__prefill,
  "tinker.qwen3-8b.cached-prefill": tinker__qwen3_8b__cached_prefill,
  "tinker.qwen3-8b.sample": tinker__qwen3_8b__sample,
  "tinker.qwen3-8b.train": tinker__qwen3_8b__train,
  "tinker-storage.storage.gb-month": tinker_storage__storage__gb_month,
};
