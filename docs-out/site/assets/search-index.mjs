// [what, where, in what]
export default [
  [
    "Rates, formulas and calculators",
    "index.html",
    "Overview"
  ],
  [
    "Price comparison vs Tinker",
    "fine-tuning/multi-turn-cost-comparison.html",
    "Fine-tuning"
  ],
  [
    "Calculator",
    "fine-tuning/multi-turn-cost-comparison.html#calculator",
    "Price comparison vs Tinker"
  ],
  [
    "What each model costs",
    "fine-tuning/multi-turn-cost-comparison.html#what-each-model-costs",
    "Price comparison vs Tinker"
  ],
  [
    "The same history, billed again",
    "fine-tuning/multi-turn-cost-comparison.html#the-same-history-billed-again",
    "Price comparison vs Tinker"
  ],
  [
    "Three ways to pay",
    "fine-tuning/multi-turn-cost-comparison.html#three-ways-to-pay",
    "Price comparison vs Tinker"
  ],
  [
    "Tinker",
    "fine-tuning/multi-turn-cost-comparison.html#tinker",
    "Price comparison vs Tinker"
  ],
  [
    "Fireworks Serverless",
    "fine-tuning/multi-turn-cost-comparison.html#fireworks-serverless",
    "Price comparison vs Tinker"
  ],
  [
    "Fireworks Dedicated",
    "fine-tuning/multi-turn-cost-comparison.html#fireworks-dedicated",
    "Price comparison vs Tinker"
  ],
  [
    "Which one is cheapest",
    "fine-tuning/multi-turn-cost-comparison.html#which-one-is-cheapest",
    "Price comparison vs Tinker"
  ],
  [
    "Reading benchmarks",
    "fine-tuning/multi-turn-cost-comparison.html#reading-benchmarks",
    "Price comparison vs Tinker"
  ],
  [
    "Pooled and dedicated resources",
    "fine-tuning/multi-turn-cost-comparison.html#pooled-and-dedicated-resources",
    "Price comparison vs Tinker"
  ],
  [
    "Match the context before you compare",
    "fine-tuning/multi-turn-cost-comparison.html#match-the-context-before-you-compare",
    "Price comparison vs Tinker"
  ],
  [
    "Replicas trade money for time",
    "fine-tuning/multi-turn-cost-comparison.html#replicas-trade-money-for-time",
    "Price comparison vs Tinker"
  ],
  [
    "Check utilisation before you scale",
    "fine-tuning/multi-turn-cost-comparison.html#check-utilisation-before-you-scale",
    "Price comparison vs Tinker"
  ],
  [
    "Questions",
    "fine-tuning/multi-turn-cost-comparison.html#questions",
    "Price comparison vs Tinker"
  ],
  [
    "Sources",
    "fine-tuning/multi-turn-cost-comparison.html#sources",
    "Price comparison vs Tinker"
  ],
  [
    "Where the figures come from",
    "fine-tuning/multi-turn-cost-comparison.html#where-the-figures-come-from",
    "Price comparison vs Tinker"
  ],
  [
    "RFT cost estimator",
    "fine-tuning/rft-cost-estimator.html",
    "Fine-tuning"
  ],
  [
    "Calculator",
    "fine-tuning/rft-cost-estimator.html#calculator",
    "RFT cost estimator"
  ],
  [
    "How it is computed",
    "fine-tuning/rft-cost-estimator.html#how-it-is-computed",
    "RFT cost estimator"
  ],
  [
    "GPU rates",
    "fine-tuning/rft-cost-estimator.html#gpu-rates",
    "RFT cost estimator"
  ],
  [
    "Sources",
    "fine-tuning/rft-cost-estimator.html#sources",
    "RFT cost estimator"
  ],
  [
    "Where the figures come from",
    "fine-tuning/rft-cost-estimator.html#where-the-figures-come-from",
    "RFT cost estimator"
  ],
  [
    "Pricing",
    "pricing.html",
    "Rates"
  ],
  [
    "Fireworks serverless",
    "pricing.html#fireworks-serverless",
    "Pricing"
  ],
  [
    "By model",
    "pricing.html#by-model",
    "Pricing"
  ],
  [
    "By parameter count",
    "pricing.html#by-parameter-count",
    "Pricing"
  ],
  [
    "Fireworks on-demand GPUs",
    "pricing.html#fireworks-on-demand-gpus",
    "Pricing"
  ],
  [
    "Fireworks fine-tuning",
    "pricing.html#fireworks-fine-tuning",
    "Pricing"
  ],
  [
    "Serverless training API",
    "pricing.html#serverless-training-api",
    "Pricing"
  ],
  [
    "Embeddings",
    "pricing.html#embeddings",
    "Pricing"
  ],
  [
    "Image models",
    "pricing.html#image-models",
    "Pricing"
  ],
  [
    "Billing rules",
    "pricing.html#billing-rules",
    "Pricing"
  ],
  [
    "Plans and limits",
    "pricing.html#plans-and-limits",
    "Pricing"
  ],
  [
    "Spending tiers",
    "pricing.html#spending-tiers",
    "Pricing"
  ],
  [
    "Tinker",
    "pricing.html#tinker",
    "Pricing"
  ],
  [
    "Storage",
    "pricing.html#storage",
    "Pricing"
  ],
  [
    "Rate history",
    "rate-history.html",
    "Rates"
  ],
  [
    "What changed when",
    "rate-history.html#what-changed-when",
    "Rate history"
  ],
  [
    "2026-10-01 (later)",
    "rate-history.html#2026-10-01-later",
    "Rate history"
  ],
  [
    "2026-09-01 (later)",
    "rate-history.html#2026-09-01-later",
    "Rate history"
  ],
  [
    "about 2026-08-01 (later)",
    "rate-history.html#about-2026-08-01-later",
    "Rate history"
  ],
  [
    "2026-07-17 (later)",
    "rate-history.html#2026-07-17-later",
    "Rate history"
  ],
  [
    "about 2026-07-17 (later)",
    "rate-history.html#about-2026-07-17-later",
    "Rate history"
  ],
  [
    "2026-07-12 (later)",
    "rate-history.html#2026-07-12-later",
    "Rate history"
  ],
  [
    "2026-07-02 (later)",
    "rate-history.html#2026-07-02-later",
    "Rate history"
  ],
  [
    "2026-05-16",
    "rate-history.html#2026-05-16",
    "Rate history"
  ],
  [
    "2026-05-09",
    "rate-history.html#2026-05-09",
    "Rate history"
  ],
  [
    "about 2026-02-01",
    "rate-history.html#about-2026-02-01",
    "Rate history"
  ],
  [
    "2025-07-19",
    "rate-history.html#2025-07-19",
    "Rate history"
  ],
  [
    "about 2024-05-01",
    "rate-history.html#about-2024-05-01",
    "Rate history"
  ],
  [
    "Fireworks billing rules",
    "rate-history.html#fireworks-billing-rules",
    "Rate history"
  ],
  [
    "Fireworks dedicated deployments, defaults of the comparison",
    "rate-history.html#fireworks-dedicated-deployments-defaults-of-the-comparison",
    "Rate history"
  ],
  [
    "Fireworks embeddings",
    "rate-history.html#fireworks-embeddings",
    "Rate history"
  ],
  [
    "Fireworks fine-tuning",
    "rate-history.html#fireworks-fine-tuning",
    "Rate history"
  ],
  [
    "Fireworks on-demand GPUs",
    "rate-history.html#fireworks-on-demand-gpus",
    "Rate history"
  ],
  [
    "Fireworks image models",
    "rate-history.html#fireworks-image-models",
    "Rate history"
  ],
  [
    "Fireworks plans and request limits",
    "rate-history.html#fireworks-plans-and-request-limits",
    "Rate history"
  ],
  [
    "Fireworks serverless",
    "rate-history.html#fireworks-serverless",
    "Rate history"
  ],
  [
    "Fireworks serverless by parameter count",
    "rate-history.html#fireworks-serverless-by-parameter-count",
    "Rate history"
  ],
  [
    "Fireworks spending tiers",
    "rate-history.html#fireworks-spending-tiers",
    "Rate history"
  ],
  [
    "Fireworks serverless training API",
    "rate-history.html#fireworks-serverless-training-api",
    "Rate history"
  ],
  [
    "Tinker",
    "rate-history.html#tinker",
    "Rate history"
  ],
  [
    "Tinker storage",
    "rate-history.html#tinker-storage",
    "Rate history"
  ],
  [
    "Last seen",
    "rate-history.html#last-seen",
    "Rate history"
  ],
  [
    "Sources",
    "rate-history.html#sources",
    "Rate history"
  ],
  [
    "Formula reference",
    "formula-reference.html",
    "Reference"
  ],
  [
    "Symbols",
    "formula-reference.html#symbols",
    "Formula reference"
  ],
  [
    "Formulas",
    "formula-reference.html#formulas",
    "Formula reference"
  ],
  [
    "Multi-turn cost",
    "formula-reference.html#multi-turn-cost",
    "Formula reference"
  ],
  [
    "RFT cost",
    "formula-reference.html#rft-cost",
    "Formula reference"
  ],
  [
    "Others",
    "formula-reference.html#others",
    "Formula reference"
  ],
  [
    "Definitions",
    "formula-reference.html#definitions",
    "Formula reference"
  ],
  [
    "Prompt tokens per episode",
    "formula-reference.html#prompt-tokens-per-episode",
    "Formula reference"
  ],
  [
    "Uncached prompt tokens per episode",
    "formula-reference.html#uncached-prompt-tokens-per-episode",
    "Formula reference"
  ],
  [
    "Cached prompt tokens per episode",
    "formula-reference.html#cached-prompt-tokens-per-episode",
    "Formula reference"
  ],
  [
    "Cache hit",
    "formula-reference.html#cache-hit",
    "Formula reference"
  ],
  [
    "Generated tokens per episode",
    "formula-reference.html#generated-tokens-per-episode",
    "Formula reference"
  ],
  [
    "Last request",
    "formula-reference.html#last-request",
    "Formula reference"
  ],
  [
    "Context overrun",
    "formula-reference.html#context-overrun",
    "Formula reference"
  ],
  [
    "Turns that fit",
    "formula-reference.html#turns-that-fit",
    "Formula reference"
  ],
  [
    "Generated but not added",
    "formula-reference.html#generated-but-not-added",
    "Formula reference"
  ],
  [
    "Tinker per episode, no cached prefill",
    "formula-reference.html#tinker-per-episode-no-cached-prefill",
    "Formula reference"
  ],
  [
    "Tinker prefill, no cached prefill",
    "formula-reference.html#tinker-prefill-no-cached-prefill",
    "Formula reference"
  ],
  [
    "Tinker sampling",
    "formula-reference.html#tinker-sampling",
    "Formula reference"
  ],
  [
    "Tinker, no cached prefill",
    "formula-reference.html#tinker-no-cached-prefill",
    "Formula reference"
  ],
  [
    "Tinker per episode",
    "formula-reference.html#tinker-per-episode",
    "Formula reference"
  ],
  [
    "Tinker prefill",
    "formula-reference.html#tinker-prefill",
    "Formula reference"
  ],
  [
    "Tinker cached prefill",
    "formula-reference.html#tinker-cached-prefill",
    "Formula reference"
  ],
  [
    "Tinker",
    "formula-reference.html#tinker",
    "Formula reference"
  ],
  [
    "Serverless per episode",
    "formula-reference.html#serverless-per-episode",
    "Formula reference"
  ],
  [
    "Serverless input",
    "formula-reference.html#serverless-input",
    "Formula reference"
  ],
  [
    "Serverless cached input",
    "formula-reference.html#serverless-cached-input",
    "Formula reference"
  ],
  [
    "Serverless output",
    "formula-reference.html#serverless-output",
    "Formula reference"
  ],
  [
    "Serverless",
    "formula-reference.html#serverless",
    "Formula reference"
  ],
  [
    "Prefill time",
    "formula-reference.html#prefill-time",
    "Formula reference"
  ],
  [
    "Decode time",
    "formula-reference.html#decode-time",
    "Formula reference"
  ],
  [
    "Cluster time",
    "formula-reference.html#cluster-time",
    "Formula reference"
  ],
  [
    "Prefill hours",
    "formula-reference.html#prefill-hours",
    "Formula reference"
  ],
  [
    "Decode hours",
    "formula-reference.html#decode-hours",
    "Formula reference"
  ],
  [
    "Cluster hours",
    "formula-reference.html#cluster-hours",
    "Formula reference"
  ],
  [
    "Dedicated",
    "formula-reference.html#dedicated",
    "Formula reference"
  ],
  [
    "Dedicated per episode",
    "formula-reference.html#dedicated-per-episode",
    "Formula reference"
  ],
  [
    "Cost of a cluster per 1M tokens",
    "formula-reference.html#cost-of-a-cluster-per-1m-tokens",
    "Formula reference"
  ],
  [
    "Cluster hours at par",
    "formula-reference.html#cluster-hours-at-par",
    "Formula reference"
  ],
  [
    "GPUs at par",
    "formula-reference.html#gpus-at-par",
    "Formula reference"
  ],
  [
    "Prompt throughput at par",
    "formula-reference.html#prompt-throughput-at-par",
    "Formula reference"
  ],
  [
    "Decode throughput at par",
    "formula-reference.html#decode-throughput-at-par",
    "Formula reference"
  ],
  [
    "Tokens per response, estimated",
    "formula-reference.html#tokens-per-response-estimated",
    "Formula reference"
  ],
  [
    "Tokens of a fine-tuning job",
    "formula-reference.html#tokens-of-a-fine-tuning-job",
    "Formula reference"
  ],
  [
    "GPU-hours of a fine-tuning job",
    "formula-reference.html#gpu-hours-of-a-fine-tuning-job",
    "Formula reference"
  ],
  [
    "Cost of a fine-tuning job",
    "formula-reference.html#cost-of-a-fine-tuning-job",
    "Formula reference"
  ],
  [
    "Training time",
    "formula-reference.html#training-time",
    "Formula reference"
  ],
  [
    "Where the figures come from",
    "formula-reference.html#where-the-figures-come-from",
    "Formula reference"
  ],
  [
    "Data",
    "data.html",
    "Reference"
  ],
  [
    "Rates in force (CSV)",
    "data.html#rates-in-force-csv",
    "Data"
  ],
  [
    "All rates with their history (JSON)",
    "data.html#all-rates-with-their-history-json",
    "Data"
  ],
  [
    "Rates and formulas (Python)",
    "data.html#rates-and-formulas-python",
    "Data"
  ],
  [
    "Rates (JavaScript module)",
    "data.html#rates-javascript-module",
    "Data"
  ],
  [
    "Prices of requests (JavaScript module)",
    "data.html#prices-of-requests-javascript-module",
    "Data"
  ],
  [
    "Multi-turn cost (workbook)",
    "data.html#multi-turn-cost-workbook",
    "Data"
  ],
  [
    "RFT cost (workbook)",
    "data.html#rft-cost-workbook",
    "Data"
  ],
  [
    "Calculators (JavaScript module)",
    "data.html#calculators-javascript-module",
    "Data"
  ],
  [
    "Calculators (JSON)",
    "data.html#calculators-json",
    "Data"
  ],
  [
    "SQL for PostgreSQL",
    "data.html#sql-for-postgresql",
    "Data"
  ],
  [
    "SQL for DuckDB",
    "data.html#sql-for-duckdb",
    "Data"
  ],
  [
    "Image in a multi-modal request",
    "rate-history.html#fireworks-billing-rules-image-input",
    "Fireworks billing rules"
  ],
  [
    "LoRA model on serverless",
    "rate-history.html#fireworks-billing-rules-serverless-lora",
    "Fireworks billing rules"
  ],
  [
    "Dedicated deployment",
    "rate-history.html#fireworks-billing-rules-dedicated-deployment",
    "Fireworks billing rules"
  ],
  [
    "Kimi K2.6",
    "rate-history.html#fireworks-dedicated-defaults-kimi-k2p6",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "Kimi K2.5",
    "rate-history.html#fireworks-dedicated-defaults-kimi-k2p5",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "Qwen3.5-397B-A17B",
    "rate-history.html#fireworks-dedicated-defaults-qwen3p5-397b",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "GPT-OSS-120B",
    "rate-history.html#fireworks-dedicated-defaults-gpt-oss-120b",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "up to 150M",
    "rate-history.html#fireworks-embeddings-up-to-150m",
    "Fireworks embeddings"
  ],
  [
    "over 150M up to 350M",
    "rate-history.html#fireworks-embeddings-150m-to-350m",
    "Fireworks embeddings"
  ],
  [
    "Qwen3 8B",
    "rate-history.html#fireworks-embeddings-qwen3-8b",
    "Fireworks embeddings"
  ],
  [
    "up to 16B",
    "rate-history.html#fireworks-fine-tuning-up-to-16b",
    "Fireworks fine-tuning"
  ],
  [
    "16.1B–80B",
    "rate-history.html#fireworks-fine-tuning-16b-to-80b",
    "Fireworks fine-tuning"
  ],
  [
    "over 80B up to 300B",
    "rate-history.html#fireworks-fine-tuning-80b-to-300b",
    "Fireworks fine-tuning"
  ],
  [
    "over 300B",
    "rate-history.html#fireworks-fine-tuning-over-300b",
    "Fireworks fine-tuning"
  ],
  [
    "Mixtral 8x7B",
    "rate-history.html#fireworks-fine-tuning-mixtral-8x7b",
    "Fireworks fine-tuning"
  ],
  [
    "A100 80GB",
    "rate-history.html#fireworks-gpu-hours-a100-80gb",
    "Fireworks on-demand GPUs"
  ],
  [
    "H100 80GB",
    "rate-history.html#fireworks-gpu-hours-h100-80gb",
    "Fireworks on-demand GPUs"
  ],
  [
    "H200 141GB",
    "rate-history.html#fireworks-gpu-hours-h200-141gb",
    "Fireworks on-demand GPUs"
  ],
  [
    "B200 180GB",
    "rate-history.html#fireworks-gpu-hours-b200-180gb",
    "Fireworks on-demand GPUs"
  ],
  [
    "B300 288GB",
    "rate-history.html#fireworks-gpu-hours-b300-288gb",
    "Fireworks on-demand GPUs"
  ],
  [
    "GB300 288GB",
    "rate-history.html#fireworks-gpu-hours-gb300-288gb",
    "Fireworks on-demand GPUs"
  ],
  [
    "MI300X",
    "rate-history.html#fireworks-gpu-hours-mi300x",
    "Fireworks on-demand GPUs"
  ],
  [
    "SDXL",
    "rate-history.html#fireworks-images-sdxl",
    "Fireworks image models"
  ],
  [
    "SDXL with ControlNet",
    "rate-history.html#fireworks-images-sdxl-controlnet",
    "Fireworks image models"
  ],
  [
    "Developer",
    "rate-history.html#fireworks-plans-developer",
    "Fireworks plans and request limits"
  ],
  [
    "Business",
    "rate-history.html#fireworks-plans-business",
    "Fireworks plans and request limits"
  ],
  [
    "Enterprise",
    "rate-history.html#fireworks-plans-enterprise",
    "Fireworks plans and request limits"
  ],
  [
    "Account without a payment card",
    "rate-history.html#fireworks-plans-without-payment-card",
    "Fireworks plans and request limits"
  ],
  [
    "Account with a payment card",
    "rate-history.html#fireworks-plans-with-payment-card",
    "Fireworks plans and request limits"
  ],
  [
    "Kimi K2.6",
    "rate-history.html#fireworks-serverless-kimi-k2p6",
    "Fireworks serverless"
  ],
  [
    "Kimi K2.5",
    "rate-history.html#fireworks-serverless-kimi-k2p5",
    "Fireworks serverless"
  ],
  [
    "Qwen3.5-397B-A17B",
    "rate-history.html#fireworks-serverless-qwen3p5-397b",
    "Fireworks serverless"
  ],
  [
    "GPT-OSS-120B",
    "rate-history.html#fireworks-serverless-gpt-oss-120b",
    "Fireworks serverless"
  ],
  [
    "GPT-OSS-20B",
    "rate-history.html#fireworks-serverless-gpt-oss-20b",
    "Fireworks serverless"
  ],
  [
    "Kimi K3",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "Fireworks serverless"
  ],
  [
    "Kimi K2.7 Code",
    "rate-history.html#fireworks-serverless-kimi-k2p7-code",
    "Fireworks serverless"
  ],
  [
    "DeepSeek V4 Pro",
    "rate-history.html#fireworks-serverless-deepseek-v4-pro",
    "Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash",
    "Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash (0731)",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash-0731",
    "Fireworks serverless"
  ],
  [
    "GLM 5.2",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "Fireworks serverless"
  ],
  [
    "GLM 5.1",
    "rate-history.html#fireworks-serverless-glm-5p1",
    "Fireworks serverless"
  ],
  [
    "Qwen 3.7 Plus",
    "rate-history.html#fireworks-serverless-qwen3p7-plus",
    "Fireworks serverless"
  ],
  [
    "MiniMax M3",
    "rate-history.html#fireworks-serverless-minimax-m3",
    "Fireworks serverless"
  ],
  [
    "MiniMax M2.7",
    "rate-history.html#fireworks-serverless-minimax-m2p7",
    "Fireworks serverless"
  ],
  [
    "Nemotron 3 Ultra (Preview)",
    "rate-history.html#fireworks-serverless-nemotron-3-ultra",
    "Fireworks serverless"
  ],
  [
    "under 4B",
    "rate-history.html#fireworks-serverless-sizes-dense-tiny",
    "Fireworks serverless by parameter count"
  ],
  [
    "up to 16B",
    "rate-history.html#fireworks-serverless-sizes-dense-small",
    "Fireworks serverless by parameter count"
  ],
  [
    "16.1B–80B",
    "rate-history.html#fireworks-serverless-sizes-dense-large",
    "Fireworks serverless by parameter count"
  ],
  [
    "0B–56B",
    "rate-history.html#fireworks-serverless-sizes-moe-small",
    "Fireworks serverless by parameter count"
  ],
  [
    "56.1B–176B",
    "rate-history.html#fireworks-serverless-sizes-moe-large",
    "Fireworks serverless by parameter count"
  ],
  [
    "Tier 1",
    "rate-history.html#fireworks-spending-tiers-tier-1",
    "Fireworks spending tiers"
  ],
  [
    "Tier 2",
    "rate-history.html#fireworks-spending-tiers-tier-2",
    "Fireworks spending tiers"
  ],
  [
    "Tier 3",
    "rate-history.html#fireworks-spending-tiers-tier-3",
    "Fireworks spending tiers"
  ],
  [
    "Tier 4",
    "rate-history.html#fireworks-spending-tiers-tier-4",
    "Fireworks spending tiers"
  ],
  [
    "Custom",
    "rate-history.html#fireworks-spending-tiers-custom",
    "Fireworks spending tiers"
  ],
  [
    "GLM 5.3 Flash (200K)",
    "rate-history.html#fireworks-training-api-glm-5p3-flash",
    "Fireworks serverless training API"
  ],
  [
    "GLM 5.3 (262K)",
    "rate-history.html#fireworks-training-api-glm-5p3",
    "Fireworks serverless training API"
  ],
  [
    "Qwen 3.8 27B (128K)",
    "rate-history.html#fireworks-training-api-qwen3p8-27b",
    "Fireworks serverless training API"
  ],
  [
    "Kimi K3 (192K)",
    "rate-history.html#fireworks-training-api-kimi-k3",
    "Fireworks serverless training API"
  ],
  [
    "DeepSeek V4 Flash 0731 (262K)",
    "rate-history.html#fireworks-training-api-deepseek-v4-flash-0731",
    "Fireworks serverless training API"
  ],
  [
    "Kimi K2.6 (128K)",
    "rate-history.html#tinker-kimi-k2p6",
    "Tinker"
  ],
  [
    "Kimi K2.6 (32K)",
    "rate-history.html#tinker-kimi-k2p6-32k",
    "Tinker"
  ],
  [
    "Kimi K2.5 (128K)",
    "rate-history.html#tinker-kimi-k2p5",
    "Tinker"
  ],
  [
    "Kimi K2.5 (32K)",
    "rate-history.html#tinker-kimi-k2p5-32k",
    "Tinker"
  ],
  [
    "Qwen3.5-397B-A17B (256K)",
    "rate-history.html#tinker-qwen3p5-397b",
    "Tinker"
  ],
  [
    "Qwen3.5-397B-A17B (64K)",
    "rate-history.html#tinker-qwen3p5-397b-64k",
    "Tinker"
  ],
  [
    "GPT-OSS-120B (128K)",
    "rate-history.html#tinker-gpt-oss-120b",
    "Tinker"
  ],
  [
    "GPT-OSS-120B (32K)",
    "rate-history.html#tinker-gpt-oss-120b-32k",
    "Tinker"
  ],
  [
    "GPT-OSS-20B (32K)",
    "rate-history.html#tinker-gpt-oss-20b",
    "Tinker"
  ],
  [
    "DeepSeek-V3.1 (32K)",
    "rate-history.html#tinker-deepseek-v3p1",
    "Tinker"
  ],
  [
    "Nemotron-3-Ultra-550B-A55B (64K)",
    "rate-history.html#tinker-nemotron-3-ultra-64k",
    "Tinker"
  ],
  [
    "Nemotron-3-Ultra-550B-A55B (256K)",
    "rate-history.html#tinker-nemotron-3-ultra-256k",
    "Tinker"
  ],
  [
    "Nemotron-3-Super-120B-A12B (64K)",
    "rate-history.html#tinker-nemotron-3-super-64k",
    "Tinker"
  ],
  [
    "Nemotron-3-Super-120B-A12B (256K)",
    "rate-history.html#tinker-nemotron-3-super-256k",
    "Tinker"
  ],
  [
    "Nemotron-3-Nano-30B-A3B (64K)",
    "rate-history.html#tinker-nemotron-3-nano",
    "Tinker"
  ],
  [
    "Qwen3.6-35B-A3B (64K)",
    "rate-history.html#tinker-qwen3p6-35b",
    "Tinker"
  ],
  [
    "Qwen3.6-27B (64K)",
    "rate-history.html#tinker-qwen3p6-27b",
    "Tinker"
  ],
  [
    "Qwen3.5-35B-A3B-Base (64K)",
    "rate-history.html#tinker-qwen3p5-35b-base",
    "Tinker"
  ],
  [
    "Qwen3.5-9B (64K)",
    "rate-history.html#tinker-qwen3p5-9b",
    "Tinker"
  ],
  [
    "Qwen3.5-9B-Base (64K)",
    "rate-history.html#tinker-qwen3p5-9b-base",
    "Tinker"
  ],
  [
    "Qwen3.5-4B (64K)",
    "rate-history.html#tinker-qwen3p5-4b",
    "Tinker"
  ],
  [
    "Qwen3-8B (32K)",
    "rate-history.html#tinker-qwen3-8b",
    "Tinker"
  ],
  [
    "Storage",
    "rate-history.html#tinker-storage-storage",
    "Tinker storage"
  ],
  [
    "Image in a multi-modal request, Billed as prompt tokens: 576 tokens/image",
    "rate-history.html#fireworks-billing-rules-image-input",
    "Fireworks billing rules"
  ],
  [
    "Dedicated deployment, Billed in steps of: 1 s",
    "rate-history.html#fireworks-billing-rules-dedicated-deployment",
    "Fireworks billing rules"
  ],
  [
    "Kimi K2.6, GPUs: 8 GPUs",
    "rate-history.html#fireworks-dedicated-defaults-kimi-k2p6",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "Kimi K2.6, Prompt throughput: 30,000 tokens/s",
    "rate-history.html#fireworks-dedicated-defaults-kimi-k2p6",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "Kimi K2.6, Decode throughput: 1,500 tokens/s",
    "rate-history.html#fireworks-dedicated-defaults-kimi-k2p6",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "Kimi K2.5, GPUs: 8 GPUs",
    "rate-history.html#fireworks-dedicated-defaults-kimi-k2p5",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "Kimi K2.5, Prompt throughput: 30,000 tokens/s",
    "rate-history.html#fireworks-dedicated-defaults-kimi-k2p5",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "Kimi K2.5, Decode throughput: 1,500 tokens/s",
    "rate-history.html#fireworks-dedicated-defaults-kimi-k2p5",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "Qwen3.5-397B-A17B, GPUs: 8 GPUs",
    "rate-history.html#fireworks-dedicated-defaults-qwen3p5-397b",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "Qwen3.5-397B-A17B, Prompt throughput: 20,000 tokens/s",
    "rate-history.html#fireworks-dedicated-defaults-qwen3p5-397b",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "Qwen3.5-397B-A17B, Decode throughput: 1,200 tokens/s",
    "rate-history.html#fireworks-dedicated-defaults-qwen3p5-397b",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "GPT-OSS-120B, GPUs: 4 GPUs",
    "rate-history.html#fireworks-dedicated-defaults-gpt-oss-120b",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "GPT-OSS-120B, Prompt throughput: 25,000 tokens/s",
    "rate-history.html#fireworks-dedicated-defaults-gpt-oss-120b",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "GPT-OSS-120B, Decode throughput: 2,500 tokens/s",
    "rate-history.html#fireworks-dedicated-defaults-gpt-oss-120b",
    "Fireworks dedicated deployments, defaults of the comparison"
  ],
  [
    "up to 150M, Input: $0.008 per 1M tokens",
    "rate-history.html#fireworks-embeddings-up-to-150m",
    "price, Fireworks embeddings"
  ],
  [
    "over 150M up to 350M, Input: $0.016 per 1M tokens",
    "rate-history.html#fireworks-embeddings-150m-to-350m",
    "price, Fireworks embeddings"
  ],
  [
    "up to 16B, Any method: $0.50 per 1M tokens",
    "rate-history.html#fireworks-fine-tuning-up-to-16b",
    "price, Fireworks fine-tuning"
  ],
  [
    "16.1B–80B, Any method: $3.00 per 1M tokens",
    "rate-history.html#fireworks-fine-tuning-16b-to-80b",
    "price, Fireworks fine-tuning"
  ],
  [
    "Mixtral 8x7B, Any method: $2.00 per 1M tokens",
    "rate-history.html#fireworks-fine-tuning-mixtral-8x7b",
    "price, Fireworks fine-tuning"
  ],
  [
    "H100 80GB, GPU-hour: $7.00 per GPU-hour",
    "rate-history.html#fireworks-gpu-hours-h100-80gb",
    "price, Fireworks on-demand GPUs"
  ],
  [
    "H200 141GB, GPU-hour: $7.00 per GPU-hour",
    "rate-history.html#fireworks-gpu-hours-h200-141gb",
    "price, Fireworks on-demand GPUs"
  ],
  [
    "B200 180GB, GPU-hour: $10.00 per GPU-hour",
    "rate-history.html#fireworks-gpu-hours-b200-180gb",
    "price, Fireworks on-demand GPUs"
  ],
  [
    "B300 288GB, GPU-hour: $12.00 per GPU-hour",
    "rate-history.html#fireworks-gpu-hours-b300-288gb",
    "price, Fireworks on-demand GPUs"
  ],
  [
    "SDXL, Step: $0.00013 per step",
    "rate-history.html#fireworks-images-sdxl",
    "price, Fireworks image models"
  ],
  [
    "SDXL, 30-step image: $0.0039 per image",
    "rate-history.html#fireworks-images-sdxl",
    "price, Fireworks image models"
  ],
  [
    "SDXL with ControlNet, Step: $0.0002 per step",
    "rate-history.html#fireworks-images-sdxl-controlnet",
    "price, Fireworks image models"
  ],
  [
    "SDXL with ControlNet, 30-step image: $0.006 per image",
    "rate-history.html#fireworks-images-sdxl-controlnet",
    "price, Fireworks image models"
  ],
  [
    "Developer, Request limit: 600 requests/min",
    "rate-history.html#fireworks-plans-developer",
    "Fireworks plans and request limits"
  ],
  [
    "Developer, Deployed models: 100 models",
    "rate-history.html#fireworks-plans-developer",
    "Fireworks plans and request limits"
  ],
  [
    "Business, Deployed models: 100 models",
    "rate-history.html#fireworks-plans-business",
    "Fireworks plans and request limits"
  ],
  [
    "Kimi K2.6, Input: $0.95 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p6",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.6, Cached input: $0.16 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p6",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.6, Output: $4.00 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p6",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.6, Input, Priority: $1.50 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p6",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.6, Cached input, Priority: $0.22 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p6",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.6, Output, Priority: $6.00 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p6",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.6, Input, Fast: $2.00 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p6",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.6, Cached input, Fast: $0.30 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p6",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.6, Output, Fast: $8.00 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p6",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.6, Input, Batch: $0.57 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p6",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.6, Output, Batch: $2.40 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p6",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.5, Input: $0.60 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p5",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.5, Cached input: $0.10 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p5",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.5, Output: $3.00 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p5",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.5, Input, Batch: $0.36 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p5",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.5, Output, Batch: $1.80 per 1M tokens",
    "rate-history.html#fireworks-serverless-kimi-k2p5",
    "price, Fireworks serverless"
  ],
  [
    "GPT-OSS-120B, Input: $0.15 per 1M tokens",
    "rate-history.html#fireworks-serverless-gpt-oss-120b",
    "price, Fireworks serverless"
  ],
  [
    "GPT-OSS-120B, Cached input: $0.015 per 1M tokens",
    "rate-history.html#fireworks-serverless-gpt-oss-120b",
    "price, Fireworks serverless"
  ],
  [
    "GPT-OSS-120B, Output: $0.60 per 1M tokens",
    "rate-history.html#fireworks-serverless-gpt-oss-120b",
    "price, Fireworks serverless"
  ],
  [
    "GPT-OSS-120B, Input, Priority: $0.18 per 1M tokens",
    "rate-history.html#fireworks-serverless-gpt-oss-120b",
    "price, Fireworks serverless"
  ],
  [
    "GPT-OSS-120B, Cached input, Priority: $0.018 per 1M tokens",
    "rate-history.html#fireworks-serverless-gpt-oss-120b",
    "price, Fireworks serverless"
  ],
  [
    "GPT-OSS-120B, Output, Priority: $0.72 per 1M tokens",
    "rate-history.html#fireworks-serverless-gpt-oss-120b",
    "price, Fireworks serverless"
  ],
  [
    "GPT-OSS-120B, Input, Batch: $0.09 per 1M tokens",
    "rate-history.html#fireworks-serverless-gpt-oss-120b",
    "price, Fireworks serverless"
  ],
  [
    "GPT-OSS-120B, Output, Batch: $0.36 per 1M tokens",
    "rate-history.html#fireworks-serverless-gpt-oss-120b",
    "price, Fireworks serverless"
  ],
  [
    "GPT-OSS-20B, Input: $0.07 per 1M tokens",
    "rate-history.html#fireworks-serverless-gpt-oss-20b",
    "price, Fireworks serverless"
  ],
  [
    "GPT-OSS-20B, Cached input: $0.035 per 1M tokens",
    "rate-history.html#fireworks-serverless-gpt-oss-20b",
    "price, Fireworks serverless"
  ],
  [
    "GPT-OSS-20B, Output: $0.30 per 1M tokens",
    "rate-history.html#fireworks-serverless-gpt-oss-20b",
    "price, Fireworks serverless"
  ],
  [
    "GPT-OSS-20B, Input, Batch: $0.042 per 1M tokens",
    "rate-history.html#fireworks-serverless-gpt-oss-20b",
    "price, Fireworks serverless"
  ],
  [
    "GPT-OSS-20B, Output, Batch: $0.18 per 1M tokens",
    "rate-history.html#fireworks-serverless-gpt-oss-20b",
    "price, Fireworks serverless"
  ],
  [
    "up to 16B, Input and output: $0.20 per 1M tokens",
    "rate-history.html#fireworks-serverless-sizes-dense-small",
    "price, Fireworks serverless by parameter count"
  ],
  [
    "16.1B–80B, Input and output: $0.90 per 1M tokens",
    "rate-history.html#fireworks-serverless-sizes-dense-large",
    "price, Fireworks serverless by parameter count"
  ],
  [
    "0B–56B, Input and output: $0.50 per 1M tokens",
    "rate-history.html#fireworks-serverless-sizes-moe-small",
    "price, Fireworks serverless by parameter count"
  ],
  [
    "56.1B–176B, Input and output: $1.20 per 1M tokens",
    "rate-history.html#fireworks-serverless-sizes-moe-large",
    "price, Fireworks serverless by parameter count"
  ],
  [
    "Tier 1, Monthly usage limit: $50 per month",
    "rate-history.html#fireworks-spending-tiers-tier-1",
    "price, Fireworks spending tiers"
  ],
  [
    "Tier 2, Monthly usage limit: $500 per month",
    "rate-history.html#fireworks-spending-tiers-tier-2",
    "price, Fireworks spending tiers"
  ],
  [
    "Tier 3, Monthly usage limit: $5,000 per month",
    "rate-history.html#fireworks-spending-tiers-tier-3",
    "price, Fireworks spending tiers"
  ],
  [
    "Tier 4, Monthly usage limit: $50,000 per month",
    "rate-history.html#fireworks-spending-tiers-tier-4",
    "price, Fireworks spending tiers"
  ],
  [
    "Kimi K2.6 (128K), Prefill: $5.15 per 1M tokens",
    "rate-history.html#tinker-kimi-k2p6",
    "price, Tinker"
  ],
  [
    "Kimi K2.6 (128K), Sample: $12.81 per 1M tokens",
    "rate-history.html#tinker-kimi-k2p6",
    "price, Tinker"
  ],
  [
    "Kimi K2.5 (128K), Prefill: $5.15 per 1M tokens",
    "rate-history.html#tinker-kimi-k2p5",
    "price, Tinker"
  ],
  [
    "Kimi K2.5 (128K), Sample: $12.81 per 1M tokens",
    "rate-history.html#tinker-kimi-k2p5",
    "price, Tinker"
  ],
  [
    "Qwen3.5-397B-A17B (256K), Prefill: $4.00 per 1M tokens",
    "rate-history.html#tinker-qwen3p5-397b",
    "price, Tinker"
  ],
  [
    "Qwen3.5-397B-A17B (256K), Sample: $10.00 per 1M tokens",
    "rate-history.html#tinker-qwen3p5-397b",
    "price, Tinker"
  ],
  [
    "GPT-OSS-120B (128K), Prefill: $0.63 per 1M tokens",
    "rate-history.html#tinker-gpt-oss-120b",
    "price, Tinker"
  ],
  [
    "GPT-OSS-120B (128K), Sample: $1.54 per 1M tokens",
    "rate-history.html#tinker-gpt-oss-120b",
    "price, Tinker"
  ]
];
