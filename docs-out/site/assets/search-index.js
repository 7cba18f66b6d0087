// [what, where, in what, what else it is found by]
globalThis.rateCardsSearch = [
  [
    "Rates, formulas and calculators",
    "index.html",
    "Overview",
    "What open models cost to run, compared from one set of rate cards that every page, calculator and constant is compiled from."
  ],
  [
    "Price comparison vs Tinker",
    "fine-tuning/multi-turn-cost-comparison.html",
    "Fine-tuning",
    "What the rollouts of multi-turn agentic RL cost on Fireworks, serverless and dedicated, against Tinker's per-token pricing."
  ],
  [
    "Calculator",
    "fine-tuning/multi-turn-cost-comparison.html#calculator",
    "Price comparison vs Tinker"
  ],
  [
    "What each model costs",
    "fine-tuning/multi-turn-cost-comparison.html#what-each-model-costs",
    "Price comparison vs Tinker",
    "Remarks on each rate stand under three ways to pay. The pricing page has every of these providers, history change them, formula reference all formulas. What training itself costs, RFT cost estimator says."
  ],
  [
    "The same history, billed again",
    "fine-tuning/multi-turn-cost-comparison.html#the-same-history-billed-again",
    "Price comparison vs Tinker",
    "Each prompt holds everything that came before it: the instructions, what model generated, and tools answered. So tokens of an episode add up like this: Here turns is number turns, initial_prompt first prompt, added_per_turn turn adds to next one, generation tool results together. With a cache, token has be prefilled only once, all them stand in last prompt: rest repeats earlier already sent. new grow step turns; repeated ones its square. why billing matters most long episodes. share cache hit. Whatever shape episode, it never above (turns - 1) / because nothing repeat. 20 therefore cannot go 95%; counts calculator's defaults reaches 90.3%, takes 40 pass 95%. part cheap if provider gives credit for it, request lands where is. Fireworks routes session replica served before; serverless then bills at cached rate, dedicated deployment spends almost no compute on them. can overflow context model. 12 default shape, come 142,000 tokens, Kimi K2.6 (128K) 131,072. calculator tells you which yours does; beyond truncated, different workload."
  ],
  [
    "Three ways to pay",
    "fine-tuning/multi-turn-cost-comparison.html#three-ways-to-pay",
    "Price comparison vs Tinker"
  ],
  [
    "Tinker",
    "fine-tuning/multi-turn-cost-comparison.html#tinker",
    "Price comparison vs Tinker",
    "Tinker bills per token, and gives no credit for a shared prefix: each turn is prefilled billed in full, whatever it has common with the before. Its prefill cost therefore grows square of number turns. Here decode_tokens stands tokens that an episode generates all turns; prefill, sample like are rates table."
  ],
  [
    "Fireworks Serverless",
    "fine-tuning/multi-turn-cost-comparison.html#fireworks-serverless",
    "Price comparison vs Tinker",
    "Serverless bills uncached input, cached input and output apart: the new tokens uncached_prompt_tokens at rate, repeated ones cached_prompt_tokens rate. Standard is path that every request takes unless you opt into Priority. How much cheaper depends on model path. For Kimi K2.6, costs 5.9× as 6.8× Priority; GPT-OSS-120B it 10.0×, GPT-OSS-20B no more than 2.0×."
  ],
  [
    "Fireworks Dedicated",
    "fine-tuning/multi-turn-cost-comparison.html#fireworks-dedicated",
    "Price comparison vs Tinker",
    "A dedicated deployment is billed per GPU-hour, idle or busy. good cache does not lower the rate; it lets same GPUs do more work in an hour. Prefill and decode run side by side, so cluster busy for as long longer of two takes. With episodes episodes, prompt_tps tokens prefilled decode_tps generated second: These hours are each GPUs. that works only share utilization its time rest well: Which decides what you would have to speed up. At defaults, need 0.8519 cluster-hours needs 2.963: bound decode, costs $284.44. Counting alone give $81.78, be wrong factor 3.48. calculator starts from deployments, one model. They estimates saturation, them yours change:"
  ],
  [
    "Which one is cheapest",
    "fine-tuning/multi-turn-cost-comparison.html#which-one-is-cheapest",
    "Price comparison vs Tinker",
    "None of them always is. At the calculator's defaults: For this workload, serverless Standard costs less than dedicated Kimi K2.6 and GPT-OSS-120B. Qwen3.5-397B-A17B is not offered there, so that way to run it on Fireworks. gains as deployment kept busier its throughput rises, buys things a price per token does show: isolation, speed your choosing. Against Tinker, comes out 8.0× cheaper 11.3× Standard. figures par calculator shows tell you how far GPUs or can move before changes."
  ],
  [
    "Reading benchmarks",
    "fine-tuning/multi-turn-cost-comparison.html#reading-benchmarks",
    "Price comparison vs Tinker"
  ],
  [
    "Pooled and dedicated resources",
    "fine-tuning/multi-turn-cost-comparison.html#pooled-and-dedicated-resources",
    "Price comparison vs Tinker",
    "Tinker trains on a pooled fleet. job can burst onto many GPUs for moment, which makes single step fast; in exchange the speed that you buy has ceiling, capacity cannot be reserved, and fleet is shared. Dedicated trainers are isolated: no queue, noisy neighbours, number of replicas moves time cost independently anybody else. large models long rollouts they usually cheaper overall, made faster."
  ],
  [
    "Match the context before you compare",
    "fine-tuning/multi-turn-cost-comparison.html#match-the-context-before-you-compare",
    "Price comparison vs Tinker",
    "Two runs are comparable only if they use the same truncation policy and effective context length. A run that truncates at 32k tokens does less work than one keeps whole history, looks cheaper faster for reason alone."
  ],
  [
    "Replicas trade money for time",
    "fine-tuning/multi-turn-cost-comparison.html#replicas-trade-money-for-time",
    "Price comparison vs Tinker",
    "What a million tokens cost on cluster depends its hourly price and the cluster_tps that it gets through in second: With default deployment of Kimi K2.6 at saturation is $0.88889 for prefilled, or $17.78 generated. Twice replicas are GPUs as long all them busy, job takes half time costs same. knob turns against you only when added wait."
  ],
  [
    "Check utilisation before you scale",
    "fine-tuning/multi-turn-cost-comparison.html#check-utilisation-before-you-scale",
    "Price comparison vs Tinker",
    "GPU-hours are billed idle or busy, so a deployment that gets too few rollouts looks both slow and expensive. Find out whether it is saturated before you add replicas: Where What to look at found Each request Prompt tokens, cached time first token, server processing Response headers; with streaming, the last chunk if perf_metrics_in_response set. See usage performance tracking. rate, cached-token rates, queue latency, KV-cache use, concurrency Metrics in Prometheus format. exporting metrics. trainer: batch fill ratio Tokens ÷ most fit; trainer one trainer/training_efficiency/…/effective_batch_fill_ratio:last waiting How long has been since operation …/trainer_waiting_for_work:last trainer's two signals dictionary result of forward forward_backward carries; they not on dashboards. low means batches leave part its room: send more together. come slowly for it: replicas would only wait as well. saturated, raise rollout (max_concurrent_rollouts), after that. shapes say replica made of."
  ],
  [
    "Questions",
    "fine-tuning/multi-turn-cost-comparison.html#questions",
    "Price comparison vs Tinker",
    "At the defaults about 64, if added ones did no work. Those that are kept busy make job shorter, not dearer. calculator says it for your workload, GPUs. Match context length, truncation policy and effective resources, then compare what a finished episode costs: put own workload into calculator. price per token little where one provider bills repeated prefix another does not. Because you rent GPUs, tokens. costs follows from how many of them deployment gets through in an hour, which is throughput utilisation about. by itself. Serverless needs capacity planning; dedicated has queue neighbours, its speed yours to set. comparison shows difference costs."
  ],
  [
    "Sources",
    "fine-tuning/multi-turn-cost-comparison.html#sources",
    "Price comparison vs Tinker",
    "The figures are kept in dated rate cards, one file a price list; to mend one, append an entry with its source and build again, this page, calculator data follow. For agents, site's llms.txt lists pages data. vendors' own authority: Tinker Fireworks pricing."
  ],
  [
    "Where the figures come from",
    "fine-tuning/multi-turn-cost-comparison.html#where-the-figures-come-from",
    "Price comparison vs Tinker"
  ],
  [
    "RFT cost estimator",
    "fine-tuning/rft-cost-estimator.html",
    "Fine-tuning",
    "What reinforcement fine-tuning costs on on-demand GPUs, estimated from a measured throughput."
  ],
  [
    "Calculator",
    "fine-tuning/rft-cost-estimator.html#calculator",
    "RFT cost estimator"
  ],
  [
    "How it is computed",
    "fine-tuning/rft-cost-estimator.html#how-it-is-computed",
    "RFT cost estimator",
    "Every prompt of the dataset gets several candidate responses in epoch: All GPUs job are billed for as long those tokens take: Where length a response is not known yet, three fifths most that it may have usable start: usual limit 2,048 tokens, which makes 1,228.8 calculator starts from. Its preset answers has 16,384 mind."
  ],
  [
    "GPU rates",
    "fine-tuning/rft-cost-estimator.html#gpu-rates",
    "RFT cost estimator",
    "The cost of rollouts alone, on serverless or dedicated deployments and against Tinker, is comparison page."
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
    "Rates",
    "Every rate in one place, from the cards – serverless by model and by size, GPU-hours, fine-tuning, embeddings, image models, plans and limits."
  ],
  [
    "Fireworks serverless",
    "pricing.html#fireworks-serverless",
    "Pricing"
  ],
  [
    "By model",
    "pricing.html#by-model",
    "Pricing",
    "Prices per token are for serverless; dedicated deployments see on-demand GPUs. Standard is the default path. A path that model does not list offered it. LoRA models charged as their base model."
  ],
  [
    "By parameter count",
    "pricing.html#by-parameter-count",
    "Pricing",
    "This is for models that have no rate of their own. Input and output cost the same, there cached rate. What band names has published"
  ],
  [
    "Fireworks on-demand GPUs",
    "pricing.html#fireworks-on-demand-gpus",
    "Pricing",
    "Deployments are billed by the second and scale linearly with number of GPUs. days on which vendor changed these prices not known; a price is dated day it was seen in force. GPU that current list does have says so below table."
  ],
  [
    "Fireworks fine-tuning",
    "pricing.html#fireworks-fine-tuning",
    "Pricing",
    "Charged per million training tokens, which are the tokens of dataset times number epochs. Reinforcement fine-tuning is billed by GPU-hour instead: see RFT cost estimator."
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
    "Pricing",
    "Billed by inference step, which is one iteration of denoising."
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
    "Pricing",
    "How much an account may use in a month follows from what it has spent so far; prepaid credits count as spent."
  ],
  [
    "Tinker",
    "pricing.html#tinker",
    "Pricing",
    "Context variants of one model are priced apart. There is no rate for a cached prefix: it billed as prefill each time."
  ],
  [
    "Storage",
    "pricing.html#storage",
    "Pricing"
  ],
  [
    "Rate history",
    "rate-history.html",
    "Rates",
    "Every dated rate on every card – since when it holds, when it was last seen, who says so, and what changed when."
  ],
  [
    "What changed when",
    "rate-history.html#what-changed-when",
    "Rate history"
  ],
  [
    "2026-10-01 (later)",
    "rate-history.html#2026-10-01-later",
    "Rate history",
    "Fireworks billing rules LoRA model on serverless: above the base free → not offered. fine-tuning First known: over 80B up to 300B, 300B. New: SFT for 16B, 16.1B–80B. DPO Full 16B: any method 16.1B–80B: Mixtral 8x7B: on-demand GPUs GB300 288GB. Region-pinned GPU-hour H100 80GB, H200 141GB, B200 180GB, B300 80GB: $7.00 $8.00. 141GB: 180GB: $10.00 $13.00. 288GB: $12.00 $15.00. serverless Kimi K2.6: Fast GPT-OSS-20B: training API GLM 5.3 Flash (200K), (262K), Qwen 3.8 27B (128K), K3 (192K), DeepSeek V4 0731 (262K)."
  ],
  [
    "2026-09-01 (later)",
    "rate-history.html#2026-09-01-later",
    "Rate history",
    "Fireworks serverless US: now 150% of the rates that it follows from. US Priority: Fast"
  ],
  [
    "about 2026-08-01 (later)",
    "rate-history.html#about-2026-08-01-later",
    "Rate history",
    "Fireworks embeddings First known: Qwen3 8B. plans and request limits Account without a payment card, with card. Developer: limit not published. serverless Kimi K3, K2.7 Code, DeepSeek V4 Pro, Flash, Flash (0731), GLM 5.2, 5.1, Qwen 3.7 Plus, MiniMax M3, M2.7, Nemotron 3 Ultra (Preview). K2.5: offered. Batch: now 50% of the rates that it follows from. by parameter count under 4B. Parameters: up to 16B → 4B–16B. 16.1B–80B over 16B. 0B–56B 56B. spending tiers Tier 1: historical spend 100 USD 50 USD. 2: from 1,000 500 3: 10,000 5,000 4:"
  ],
  [
    "2026-07-17 (later)",
    "rate-history.html#2026-07-17-later",
    "Rate history",
    "Tinker New: cached prefill for Kimi K2.6 (128K), (32K), Qwen3.5-397B-A17B (256K), (64K), GPT-OSS-120B GPT-OSS-20B DeepSeek-V3.1 Nemotron-3-Ultra-550B-A55B Nemotron-3-Super-120B-A12B Nemotron-3-Nano-30B-A3B Qwen3.6-35B-A3B Qwen3.6-27B Qwen3.5-35B-A3B-Base Qwen3.5-9B Qwen3.5-9B-Base Qwen3.5-4B Qwen3-8B (32K). (32K): $1.47 → $2.205; sample $3.66 $5.49; train $4.40 $4.84. (64K): $2.00 $3.00; $5.00 $7.50; $6.00 $6.60. (128K): $0.63 $0.78; $1.54 $1.94; $1.82 $2.33. $0.18 $0.33; $0.44 $0.84; $0.52 $0.737. $0.12 $0.18; $0.30 $0.45; $0.36 $0.396. $1.13 $1.695; $2.81 $4.215; $3.38 $3.718."
  ],
  [
    "about 2026-07-17 (later)",
    "rate-history.html#about-2026-07-17-later",
    "Rate history",
    "Tinker storage First known: Storage."
  ],
  [
    "2026-07-12 (later)",
    "rate-history.html#2026-07-12-later",
    "Rate history",
    "Tinker Kimi K2.5 (128K) can no longer be bought. (32K)"
  ],
  [
    "2026-07-02 (later)",
    "rate-history.html#2026-07-02-later",
    "Rate history",
    "Tinker First known: Kimi K2.6 (32K), K2.5 Qwen3.5-397B-A17B (64K), GPT-OSS-120B GPT-OSS-20B DeepSeek-V3.1 Nemotron-3-Ultra-550B-A55B (256K), Nemotron-3-Super-120B-A12B Nemotron-3-Nano-30B-A3B Qwen3.6-35B-A3B Qwen3.6-27B Qwen3.5-35B-A3B-Base Qwen3.5-9B Qwen3.5-9B-Base Qwen3.5-4B Qwen3-8B (32K). New: train for (128K), (128K)."
  ],
  [
    "2026-05-16",
    "rate-history.html#2026-05-16",
    "Rate history",
    "Fireworks dedicated deployments, defaults of the comparison First known: Kimi K2.6, K2.5, Qwen3.5-397B-A17B, GPT-OSS-120B. on-demand GPUs B300 288GB. A100 80GB: not published. H100 GPU-hour $4.00 → $7.00. H200 141GB: $6.00 B200 180GB: $9.00 $10.00. Tinker K2.6 (128K), K2.5 Qwen3.5-397B-A17B (256K), GPT-OSS-120B (128K)."
  ],
  [
    "2026-05-09",
    "rate-history.html#2026-05-09",
    "Rate history",
    "Fireworks serverless First known: Kimi K2.6, K2.5, GPT-OSS-120B, GPT-OSS-20B."
  ],
  [
    "about 2026-02-01",
    "rate-history.html#about-2026-02-01",
    "Rate history",
    "Fireworks on-demand GPUs H100 80GB: GPU-hour $5.80 → $4.00. H200 141GB: $6.99 $6.00. B200 180GB: $11.99 $9.00. MI300X: not published."
  ],
  [
    "2025-07-19",
    "rate-history.html#2025-07-19",
    "Rate history",
    "Fireworks on-demand GPUs First known: H200 141GB, B200 180GB, MI300X. A100 80GB: GPU-hour $3.89 → $2.90. H100 on request $5.80. image models New: 30-step for SDXL, SDXL with ControlNet. SDXL: step not published $0.00013. ControlNet: $0.0002."
  ],
  [
    "about 2024-05-01",
    "rate-history.html#about-2024-05-01",
    "Rate history",
    "Fireworks billing rules First known: Image in a multi-modal request, LoRA model on serverless, Dedicated deployment. embeddings up to 150M, over 150M 350M. fine-tuning 16B, 16.1B–80B, Mixtral 8x7B. on-demand GPUs A100 80GB, H100 80GB. models SDXL, SDXL with ControlNet. plans and request limits Developer, Business, Enterprise. serverless by parameter count 0B–56B, 56.1B–176B. spending tiers Tier 1, 2, 3, 4, Custom."
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
    "Rate history",
    "Rates in force by the day on which somebody last saw them, oldest first. What nobody has seen for well over a year, and may be out of date, says long ago."
  ],
  [
    "Sources",
    "rate-history.html#sources",
    "Rate history"
  ],
  [
    "Formula reference",
    "formula-reference.html",
    "Reference",
    "Every symbol and formula behind the estimates, with unit, definition, a sentence on what it says, and where it is used."
  ],
  [
    "Symbols",
    "formula-reference.html#symbols",
    "Formula reference"
  ],
  [
    "Formulas",
    "formula-reference.html#formulas",
    "Formula reference",
    "Each calculator's formulas, with what they give at its defaults as of 2026-05-16, the rates first offer that bills by them. A name leads to definition."
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
    "Formula reference",
    "Every turn sends the whole history again, so prompts grow with square of number turns."
  ],
  [
    "Uncached prompt tokens per episode",
    "formula-reference.html#uncached-prompt-tokens-per-episode",
    "Formula reference",
    "With a cache each token is prefilled once; all of them stand in the last prompt."
  ],
  [
    "Cached prompt tokens per episode",
    "formula-reference.html#cached-prompt-tokens-per-episode",
    "Formula reference",
    "The rest of prompts repeats what an earlier turn has sent."
  ],
  [
    "Cache hit",
    "formula-reference.html#cache-hit",
    "Formula reference",
    "The cached share of prompt tokens, 0 where there are none."
  ],
  [
    "Generated tokens per episode",
    "formula-reference.html#generated-tokens-per-episode",
    "Formula reference",
    "Every turn generates the same number of tokens."
  ],
  [
    "Last request",
    "formula-reference.html#last-request",
    "Formula reference",
    "The last prompt and what it generates stand in model's context together."
  ],
  [
    "Context overrun",
    "formula-reference.html#context-overrun",
    "Formula reference",
    "How many tokens the last request has more than context holds; below zero it fits."
  ],
  [
    "Turns that fit",
    "formula-reference.html#turns-that-fit",
    "Formula reference",
    "Turns whose request fits the model's context; whole ones are meant, so round down."
  ],
  [
    "Generated but not added",
    "formula-reference.html#generated-but-not-added",
    "Formula reference",
    "How much more a turn generates than it adds to the next prompt; above zero, something is dropped on way."
  ],
  [
    "Tinker per episode, no cached prefill",
    "formula-reference.html#tinker-per-episode-no-cached-prefill",
    "Formula reference",
    "Every prompt token is billed at the prefill rate, however often it was sent before."
  ],
  [
    "Tinker prefill, no cached prefill",
    "formula-reference.html#tinker-prefill-no-cached-prefill",
    "Formula reference",
    "The prefill of all episodes."
  ],
  [
    "Tinker sampling",
    "formula-reference.html#tinker-sampling",
    "Formula reference",
    "The generated tokens of all episodes."
  ],
  [
    "Tinker, no cached prefill",
    "formula-reference.html#tinker-no-cached-prefill",
    "Formula reference",
    "The cost of all episodes, which is prefill and sampling."
  ],
  [
    "Tinker per episode",
    "formula-reference.html#tinker-per-episode",
    "Formula reference",
    "Each prompt token is billed once at the prefill rate, and then cached rate."
  ],
  [
    "Tinker prefill",
    "formula-reference.html#tinker-prefill",
    "Formula reference",
    "The uncached prompt tokens of all episodes."
  ],
  [
    "Tinker cached prefill",
    "formula-reference.html#tinker-cached-prefill",
    "Formula reference",
    "The cached prompt tokens of all episodes."
  ],
  [
    "Tinker",
    "formula-reference.html#tinker",
    "Formula reference",
    "The cost of all episodes, which is prefill, cached prefill and sampling."
  ],
  [
    "Serverless per episode",
    "formula-reference.html#serverless-per-episode",
    "Formula reference",
    "Uncached and cached input output are billed apart."
  ],
  [
    "Serverless input",
    "formula-reference.html#serverless-input",
    "Formula reference",
    "The uncached prompt tokens of all episodes."
  ],
  [
    "Serverless cached input",
    "formula-reference.html#serverless-cached-input",
    "Formula reference",
    "The cached prompt tokens of all episodes."
  ],
  [
    "Serverless output",
    "formula-reference.html#serverless-output",
    "Formula reference",
    "The generated tokens of all episodes."
  ],
  [
    "Serverless",
    "formula-reference.html#serverless",
    "Formula reference",
    "The cost of all episodes, which is input, cached input and output."
  ],
  [
    "Prefill time",
    "formula-reference.html#prefill-time",
    "Formula reference",
    "How long the cluster prefills, with each token prefilled once; 0 where there is nothing to prefill."
  ],
  [
    "Decode time",
    "formula-reference.html#decode-time",
    "Formula reference",
    "How long the cluster generates; 0 where it generates nothing."
  ],
  [
    "Cluster time",
    "formula-reference.html#cluster-time",
    "Formula reference",
    "The two run side by side, so longer one counts."
  ],
  [
    "Prefill hours",
    "formula-reference.html#prefill-hours",
    "Formula reference",
    "The prefill time in hours."
  ],
  [
    "Decode hours",
    "formula-reference.html#decode-hours",
    "Formula reference",
    "The decode time in hours."
  ],
  [
    "Cluster hours",
    "formula-reference.html#cluster-hours",
    "Formula reference",
    "The cluster time in hours."
  ],
  [
    "Dedicated",
    "formula-reference.html#dedicated",
    "Formula reference",
    "GPU-hours are billed idle or busy, so a cluster that works half of the time costs twice as much."
  ],
  [
    "Dedicated per episode",
    "formula-reference.html#dedicated-per-episode",
    "Formula reference",
    "The cost of cluster, shared among episodes."
  ],
  [
    "Cost of a cluster per 1M tokens",
    "formula-reference.html#cost-of-a-cluster-per-1m-tokens",
    "Formula reference",
    "More replicas make tokens in the same time for proportionally money, so this stays as it is."
  ],
  [
    "Cluster hours at par",
    "formula-reference.html#cluster-hours-at-par",
    "Formula reference",
    "The hours of work that baseline's total buys on cluster."
  ],
  [
    "GPUs at par",
    "formula-reference.html#gpus-at-par",
    "Formula reference",
    "With this many GPUs, at the same throughput, dedicated costs what baseline does; 0 where there is nothing to do."
  ],
  [
    "Prompt throughput at par",
    "formula-reference.html#prompt-throughput-at-par",
    "Formula reference",
    "At this prompt throughput prefill takes as long the baseline's total buys; 0 where that is nothing, or decode longer anyway."
  ],
  [
    "Decode throughput at par",
    "formula-reference.html#decode-throughput-at-par",
    "Formula reference",
    "At this decode throughput generating takes as long the baseline's total buys; 0 where that is nothing, or prefill longer anyway."
  ],
  [
    "Tokens per response, estimated",
    "formula-reference.html#tokens-per-response-estimated",
    "Formula reference",
    "Where nothing is measured, a response has three fifths of the most tokens that it may have."
  ],
  [
    "Tokens of a fine-tuning job",
    "formula-reference.html#tokens-of-a-fine-tuning-job",
    "Formula reference",
    "Every response to prompt in epoch."
  ],
  [
    "GPU-hours of a fine-tuning job",
    "formula-reference.html#gpu-hours-of-a-fine-tuning-job",
    "Formula reference",
    "All GPUs are billed for as long the tokens take."
  ],
  [
    "Cost of a fine-tuning job",
    "formula-reference.html#cost-of-a-fine-tuning-job",
    "Formula reference",
    "GPU-hours are billed at the on-demand rate."
  ],
  [
    "Training time",
    "formula-reference.html#training-time",
    "Formula reference",
    "The GPUs work side by side."
  ],
  [
    "Where the figures come from",
    "formula-reference.html#where-the-figures-come-from",
    "Formula reference"
  ],
  [
    "Data",
    "data.html",
    "Reference",
    "Every price, formula and calculator as a file to take away – spreadsheets, tables, SQL, Python and JavaScript – with what is in each and how to read it."
  ],
  [
    "Rates in force (CSV)",
    "data.html#rates-in-force-csv",
    "Data",
    "rates.csv What is in force on the day that pages are of, as a table: row for each rate. Columns: id, provider, sku, label, meter, path, amount, words, unit, since, approximate, verified, trust, source, url, band, derived_from, factor, stale, latest_amount, latest_words, latest_since, retired. What is in force on the day that the pages are of, as a table: a row for each rate."
  ],
  [
    "All rates with their history (CSV)",
    "data.html#all-rates-with-their-history-csv",
    "Data",
    "rates-history.csv Every price that a rate has had, or will have, as table: old prices, announced ones, and those of what is no longer sold, with each follows from. Columns: id, provider, sku, label, meter, path, amount, words, unit, since, until, approximate, verified, trust, source, url, derived_from, factor, retired, note, correction. Every price that a rate has had, or will have, as a table: old prices, announced ones, and those of what is no longer sold, with what each follows from."
  ],
  [
    "All rates with their history (JSON)",
    "data.html#all-rates-with-their-history-json",
    "Data",
    "rates.json · JSON Schema Types for TypeScript Every rate with its whole history, unit, sources, and the days on which it was seen. An object: version, asOf, cards (by id), rates (an array). A rate: id, card, sku, meter, now, history. value: since, value, source, verified. Every rate with its whole history, unit, sources, and the days on which it was seen."
  ],
  [
    "Rates and formulas (Python)",
    "data.html#rates-and-formulas-python",
    "Data",
    "ratecards.py A typed module without dependencies: every rate with its history, formula as function, estimates, the price of request. RATES by id, and constant for each; function each formula; estimate_… calculator; one A typed module without dependencies: every rate with its history, every formula as a function, estimates, the price of a request."
  ],
  [
    "Rates (JavaScript module)",
    "data.html#rates-javascript-module",
    "Data",
    "rates.mjs · Types for TypeScript Every rate with its history, browsers and Node.js; a bundler keeps only what is used. Exports: rates by id, each under name of own; amountOn valueOn; asOf. Every rate with its history, for browsers and Node.js; a bundler keeps only what is used."
  ],
  [
    "Prices of requests (JavaScript module)",
    "data.html#prices-of-requests-javascript-module",
    "Data",
    "prices.mjs · Types for TypeScript What one request to a model costs by every card that knows it. Exports: price request; pricer many requests SKU. What one request to a model costs by every card that knows it."
  ],
  [
    "Multi-turn cost (workbook)",
    "data.html#multi-turn-cost-workbook",
    "Data",
    "multi-turn-cost.xlsx The calculator for Excel and LibreOffice, with live formulas. Sheets: Estimate, Calculation, Rates, History, Choices. Each input is a named cell: model, episodes, turns, initial_prompt, added_per_turn, decode_per_turn, gpus, gpu, prompt_tps, decode_tps, utilization. The calculator for Excel and LibreOffice, with live formulas."
  ],
  [
    "RFT cost (workbook)",
    "data.html#rft-cost-workbook",
    "Data",
    "rft-cost.xlsx The calculator for Excel and LibreOffice, with live formulas. Sheets: Estimate, Calculation, Rates, History, Choices. Each input is a named cell: model, prompts, epochs, responses, average_tokens, gpus, gpu, rollout_tps. The calculator for Excel and LibreOffice, with live formulas."
  ],
  [
    "Calculators (JavaScript module)",
    "data.html#calculators-javascript-module",
    "Data",
    "calculator.mjs · Types for TypeScript Every formula as a function, and what workload costs under each offer; it needs neither page nor network. Exports: estimate, function formula. Every formula as a function, and what a workload costs under each offer; it needs neither a page nor a network."
  ],
  [
    "Calculators (JSON)",
    "data.html#calculators-json",
    "Data",
    "calculator-config.json · JSON Schema Types for TypeScript Inputs, bounds, presets, offers, dated rates, and formulas as trees: what another calculator can be built on. An object: version, asOf, calculators (an array), formulas, display. Inputs, bounds, presets, offers, dated rates, and formulas as trees: what another calculator can be built on."
  ],
  [
    "SQL for PostgreSQL",
    "data.html#sql-for-postgresql",
    "Data",
    "sql/postgresql.sql Rates as tables, formulas functions, and views that price what you log. It makes a schema of its own, ratecards. Table rates: row for each value rate, with valid_from valid_to; functions named the formulas; requests. Rates as tables, formulas as functions, and views that price what you log. It makes a schema of its own, ratecards."
  ],
  [
    "SQL for DuckDB",
    "data.html#sql-for-duckdb",
    "Data",
    "sql/duckdb.sql Rates as tables, formulas functions, and views that price what you log. It leaves tables of others alone. Table rates: a row for each value rate, with valid_from valid_to; functions named the formulas; requests. Rates as tables, formulas as functions, and views that price what you log. It leaves tables of others alone."
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
    "Tinker, retired 2026-07-12"
  ],
  [
    "Kimi K2.5 (32K)",
    "rate-history.html#tinker-kimi-k2p5-32k",
    "Tinker, retired 2026-07-12"
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
  ],
  [
    "Qwen3 8B, Input: $0.10 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-embeddings-qwen3-8b",
    "price, Fireworks embeddings"
  ],
  [
    "up to 16B, LoRA SFT: $0.50 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-up-to-16b",
    "price, Fireworks fine-tuning"
  ],
  [
    "up to 16B, LoRA DPO: $1.00 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-up-to-16b",
    "price, Fireworks fine-tuning"
  ],
  [
    "up to 16B, Full SFT: $1.00 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-up-to-16b",
    "price, Fireworks fine-tuning"
  ],
  [
    "up to 16B, Full DPO: $2.00 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-up-to-16b",
    "price, Fireworks fine-tuning"
  ],
  [
    "16.1B–80B, LoRA SFT: $3.00 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-16b-to-80b",
    "price, Fireworks fine-tuning"
  ],
  [
    "16.1B–80B, LoRA DPO: $6.00 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-16b-to-80b",
    "price, Fireworks fine-tuning"
  ],
  [
    "16.1B–80B, Full SFT: $6.00 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-16b-to-80b",
    "price, Fireworks fine-tuning"
  ],
  [
    "16.1B–80B, Full DPO: $12 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-16b-to-80b",
    "price, Fireworks fine-tuning"
  ],
  [
    "over 80B up to 300B, LoRA SFT: $6.00 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-80b-to-300b",
    "price, Fireworks fine-tuning"
  ],
  [
    "over 80B up to 300B, LoRA DPO: $12 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-80b-to-300b",
    "price, Fireworks fine-tuning"
  ],
  [
    "over 80B up to 300B, Full SFT: $12 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-80b-to-300b",
    "price, Fireworks fine-tuning"
  ],
  [
    "over 80B up to 300B, Full DPO: $24 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-80b-to-300b",
    "price, Fireworks fine-tuning"
  ],
  [
    "over 300B, LoRA SFT: $10 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-over-300b",
    "price, Fireworks fine-tuning"
  ],
  [
    "over 300B, LoRA DPO: $20 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-over-300b",
    "price, Fireworks fine-tuning"
  ],
  [
    "over 300B, Full SFT: $20 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-over-300b",
    "price, Fireworks fine-tuning"
  ],
  [
    "over 300B, Full DPO: $40 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-fine-tuning-over-300b",
    "price, Fireworks fine-tuning"
  ],
  [
    "H100 80GB, GPU-hour, Region-pinned: $12.00 per GPU-hour from 2026-10-01 on",
    "rate-history.html#fireworks-gpu-hours-h100-80gb",
    "price, Fireworks on-demand GPUs"
  ],
  [
    "H200 141GB, GPU-hour, Region-pinned: $12.00 per GPU-hour from 2026-10-01 on",
    "rate-history.html#fireworks-gpu-hours-h200-141gb",
    "price, Fireworks on-demand GPUs"
  ],
  [
    "B200 180GB, GPU-hour, Region-pinned: $19.50 per GPU-hour from 2026-10-01 on",
    "rate-history.html#fireworks-gpu-hours-b200-180gb",
    "price, Fireworks on-demand GPUs"
  ],
  [
    "B300 288GB, GPU-hour, Region-pinned: $22.50 per GPU-hour from 2026-10-01 on",
    "rate-history.html#fireworks-gpu-hours-b300-288gb",
    "price, Fireworks on-demand GPUs"
  ],
  [
    "GB300 288GB, GPU-hour: $20.00 per GPU-hour from 2026-10-01 on",
    "rate-history.html#fireworks-gpu-hours-gb300-288gb",
    "price, Fireworks on-demand GPUs"
  ],
  [
    "GB300 288GB, GPU-hour, Region-pinned: $30.00 per GPU-hour from 2026-10-01 on",
    "rate-history.html#fireworks-gpu-hours-gb300-288gb",
    "price, Fireworks on-demand GPUs"
  ],
  [
    "Account without a payment card, Request limit: 10 requests/min from about 2026-08-01 on",
    "rate-history.html#fireworks-plans-without-payment-card",
    "Fireworks plans and request limits"
  ],
  [
    "Account with a payment card, Request limit: 6,000 requests/min from about 2026-08-01 on",
    "rate-history.html#fireworks-plans-with-payment-card",
    "Fireworks plans and request limits"
  ],
  [
    "Kimi K3, Input: $3.00 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Cached input: $0.30 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Output: $15.00 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Input, Priority: $3.75 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Cached input, Priority: $0.375 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Output, Priority: $18.75 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Input, Fast: $4.50 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Cached input, Fast: $0.45 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Output, Fast: $22.50 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Input, US: $3.30 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Cached input, US: $0.33 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Output, US: $16.50 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Input, US Priority: $4.125 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Cached input, US Priority: $0.4125 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Output, US Priority: $20.625 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Input, Batch: $1.50 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K3, Output, Batch: $7.50 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k3",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.7 Code, Input: $0.95 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k2p7-code",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.7 Code, Cached input: $0.19 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k2p7-code",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.7 Code, Output: $4.00 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k2p7-code",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.7 Code, Input, Priority: $1.425 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k2p7-code",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.7 Code, Cached input, Priority: $0.285 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k2p7-code",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.7 Code, Output, Priority: $6.00 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k2p7-code",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.7 Code, Input, Fast: $1.90 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k2p7-code",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.7 Code, Cached input, Fast: $0.38 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k2p7-code",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.7 Code, Output, Fast: $8.00 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k2p7-code",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.7 Code, Input, Batch: $0.475 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k2p7-code",
    "price, Fireworks serverless"
  ],
  [
    "Kimi K2.7 Code, Output, Batch: $2.00 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-kimi-k2p7-code",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Pro, Input: $1.74 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-pro",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Pro, Cached input: $0.145 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-pro",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Pro, Output: $3.48 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-pro",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Pro, Input, Priority: $2.61 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-pro",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Pro, Cached input, Priority: $0.218 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-pro",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Pro, Output, Priority: $5.22 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-pro",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Pro, Input, Batch: $0.87 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-pro",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Pro, Output, Batch: $1.74 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-pro",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash, Input: $0.14 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash, Cached input: $0.028 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash, Output: $0.28 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash, Input, Priority: $0.21 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash, Cached input, Priority: $0.042 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash, Output, Priority: $0.42 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash, Input, Batch: $0.07 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash, Output, Batch: $0.14 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash (0731), Input: $0.14 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash-0731",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash (0731), Cached input: $0.028 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash-0731",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash (0731), Output: $0.28 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash-0731",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash (0731), Input, Priority: $0.21 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash-0731",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash (0731), Cached input, Priority: $0.042 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash-0731",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash (0731), Output, Priority: $0.42 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash-0731",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash (0731), Input, Batch: $0.07 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash-0731",
    "price, Fireworks serverless"
  ],
  [
    "DeepSeek V4 Flash (0731), Output, Batch: $0.14 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-deepseek-v4-flash-0731",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.2, Input: $1.40 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.2, Cached input: $0.14 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.2, Output: $4.40 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.2, Input, Priority: $1.75 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.2, Cached input, Priority: $0.18 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.2, Output, Priority: $5.50 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.2, Input, Fast: $2.10 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.2, Cached input, Fast: $0.21 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.2, Output, Fast: $6.60 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.2, Input, Fast US: $2.10 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.2, Cached input, Fast US: $0.21 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.2, Output, Fast US: $6.60 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.2, Input, Batch: $0.70 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.2, Output, Batch: $2.20 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p2",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.1, Input: $1.40 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p1",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.1, Cached input: $0.26 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p1",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.1, Output: $4.40 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p1",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.1, Input, Priority: $2.10 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p1",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.1, Cached input, Priority: $0.39 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p1",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.1, Output, Priority: $6.60 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p1",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.1, Input, Fast: $2.80 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p1",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.1, Cached input, Fast: $0.52 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p1",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.1, Output, Fast: $8.80 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p1",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.1, Input, Batch: $0.70 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p1",
    "price, Fireworks serverless"
  ],
  [
    "GLM 5.1, Output, Batch: $2.20 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-glm-5p1",
    "price, Fireworks serverless"
  ],
  [
    "Qwen 3.7 Plus, Input: $0.40 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-qwen3p7-plus",
    "price, Fireworks serverless"
  ],
  [
    "Qwen 3.7 Plus, Cached input: $0.08 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-qwen3p7-plus",
    "price, Fireworks serverless"
  ],
  [
    "Qwen 3.7 Plus, Output: $1.60 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-qwen3p7-plus",
    "price, Fireworks serverless"
  ],
  [
    "Qwen 3.7 Plus, Input, Batch: $0.20 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-qwen3p7-plus",
    "price, Fireworks serverless"
  ],
  [
    "Qwen 3.7 Plus, Output, Batch: $0.80 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-qwen3p7-plus",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M3, Input: $0.30 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m3",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M3, Cached input: $0.06 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m3",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M3, Output: $1.20 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m3",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M3, Input, Priority: $0.45 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m3",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M3, Cached input, Priority: $0.09 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m3",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M3, Output, Priority: $1.80 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m3",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M3, Input, Batch: $0.15 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m3",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M3, Output, Batch: $0.60 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m3",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M2.7, Input: $0.30 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m2p7",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M2.7, Cached input: $0.06 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m2p7",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M2.7, Output: $1.20 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m2p7",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M2.7, Input, Priority: $0.45 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m2p7",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M2.7, Cached input, Priority: $0.09 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m2p7",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M2.7, Output, Priority: $1.80 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m2p7",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M2.7, Input, Batch: $0.15 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m2p7",
    "price, Fireworks serverless"
  ],
  [
    "MiniMax M2.7, Output, Batch: $0.60 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-minimax-m2p7",
    "price, Fireworks serverless"
  ],
  [
    "Nemotron 3 Ultra (Preview), Input: $0.60 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-nemotron-3-ultra",
    "price, Fireworks serverless"
  ],
  [
    "Nemotron 3 Ultra (Preview), Cached input: $0.12 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-nemotron-3-ultra",
    "price, Fireworks serverless"
  ],
  [
    "Nemotron 3 Ultra (Preview), Output: $2.40 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-nemotron-3-ultra",
    "price, Fireworks serverless"
  ],
  [
    "Nemotron 3 Ultra (Preview), Input, Batch: $0.30 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-nemotron-3-ultra",
    "price, Fireworks serverless"
  ],
  [
    "Nemotron 3 Ultra (Preview), Output, Batch: $1.20 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-nemotron-3-ultra",
    "price, Fireworks serverless"
  ],
  [
    "under 4B, Input and output: $0.10 per 1M tokens from about 2026-08-01 on",
    "rate-history.html#fireworks-serverless-sizes-dense-tiny",
    "price, Fireworks serverless by parameter count"
  ],
  [
    "GLM 5.3 Flash (200K), Prefill: $2.96 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-glm-5p3-flash",
    "price, Fireworks serverless training API"
  ],
  [
    "GLM 5.3 Flash (200K), Cached prefill: $0.593 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-glm-5p3-flash",
    "price, Fireworks serverless training API"
  ],
  [
    "GLM 5.3 Flash (200K), Sample: $7.41 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-glm-5p3-flash",
    "price, Fireworks serverless training API"
  ],
  [
    "GLM 5.3 Flash (200K), Train: $8.89 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-glm-5p3-flash",
    "price, Fireworks serverless training API"
  ],
  [
    "GLM 5.3 (262K), Prefill: $4.86 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-glm-5p3",
    "price, Fireworks serverless training API"
  ],
  [
    "GLM 5.3 (262K), Cached prefill: $0.972 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-glm-5p3",
    "price, Fireworks serverless training API"
  ],
  [
    "GLM 5.3 (262K), Sample: $12.15 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-glm-5p3",
    "price, Fireworks serverless training API"
  ],
  [
    "GLM 5.3 (262K), Train: $14.58 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-glm-5p3",
    "price, Fireworks serverless training API"
  ],
  [
    "Qwen 3.8 27B (128K), Prefill: $1.86 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-qwen3p8-27b",
    "price, Fireworks serverless training API"
  ],
  [
    "Qwen 3.8 27B (128K), Cached prefill: $0.372 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-qwen3p8-27b",
    "price, Fireworks serverless training API"
  ],
  [
    "Qwen 3.8 27B (128K), Sample: $5.595 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-qwen3p8-27b",
    "price, Fireworks serverless training API"
  ],
  [
    "Qwen 3.8 27B (128K), Train: $4.103 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-qwen3p8-27b",
    "price, Fireworks serverless training API"
  ],
  [
    "Kimi K3 (192K), Prefill: $10.87 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-kimi-k3",
    "price, Fireworks serverless training API"
  ],
  [
    "Kimi K3 (192K), Cached prefill: $2.17 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-kimi-k3",
    "price, Fireworks serverless training API"
  ],
  [
    "Kimi K3 (192K), Sample: $27.11 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-kimi-k3",
    "price, Fireworks serverless training API"
  ],
  [
    "Kimi K3 (192K), Train: $32.55 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-kimi-k3",
    "price, Fireworks serverless training API"
  ],
  [
    "DeepSeek V4 Flash 0731 (262K), Prefill: $1.74 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-deepseek-v4-flash-0731",
    "price, Fireworks serverless training API"
  ],
  [
    "DeepSeek V4 Flash 0731 (262K), Cached prefill: $0.35 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-deepseek-v4-flash-0731",
    "price, Fireworks serverless training API"
  ],
  [
    "DeepSeek V4 Flash 0731 (262K), Sample: $4.33 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-deepseek-v4-flash-0731",
    "price, Fireworks serverless training API"
  ],
  [
    "DeepSeek V4 Flash 0731 (262K), Train: $5.20 per 1M tokens from 2026-10-01 on",
    "rate-history.html#fireworks-training-api-deepseek-v4-flash-0731",
    "price, Fireworks serverless training API"
  ],
  [
    "Kimi K2.6 (128K), Cached prefill: $1.03 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-kimi-k2p6",
    "price, Tinker"
  ],
  [
    "Kimi K2.6 (128K), Train: $15.40 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-kimi-k2p6",
    "price, Tinker"
  ],
  [
    "Kimi K2.6 (32K), Prefill: $1.47 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-kimi-k2p6-32k",
    "price, Tinker"
  ],
  [
    "Kimi K2.6 (32K), Cached prefill: $0.441 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-kimi-k2p6-32k",
    "price, Tinker"
  ],
  [
    "Kimi K2.6 (32K), Sample: $3.66 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-kimi-k2p6-32k",
    "price, Tinker"
  ],
  [
    "Kimi K2.6 (32K), Train: $4.40 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-kimi-k2p6-32k",
    "price, Tinker"
  ],
  [
    "Kimi K2.5 (128K), Train: $15.40 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-kimi-k2p5",
    "price, Tinker"
  ],
  [
    "Kimi K2.5 (32K), Prefill: $1.47 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-kimi-k2p5-32k",
    "price, Tinker"
  ],
  [
    "Kimi K2.5 (32K), Sample: $3.66 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-kimi-k2p5-32k",
    "price, Tinker"
  ],
  [
    "Kimi K2.5 (32K), Train: $4.40 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-kimi-k2p5-32k",
    "price, Tinker"
  ],
  [
    "Qwen3.5-397B-A17B (256K), Cached prefill: $0.80 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-qwen3p5-397b",
    "price, Tinker"
  ],
  [
    "Qwen3.5-397B-A17B (256K), Train: $12.00 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-397b",
    "price, Tinker"
  ],
  [
    "Qwen3.5-397B-A17B (64K), Prefill: $2.00 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-397b-64k",
    "price, Tinker"
  ],
  [
    "Qwen3.5-397B-A17B (64K), Cached prefill: $0.60 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-qwen3p5-397b-64k",
    "price, Tinker"
  ],
  [
    "Qwen3.5-397B-A17B (64K), Sample: $5.00 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-397b-64k",
    "price, Tinker"
  ],
  [
    "Qwen3.5-397B-A17B (64K), Train: $6.00 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-397b-64k",
    "price, Tinker"
  ],
  [
    "GPT-OSS-120B (128K), Cached prefill: $0.156 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-gpt-oss-120b",
    "price, Tinker"
  ],
  [
    "GPT-OSS-120B (128K), Train: $1.82 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-gpt-oss-120b",
    "price, Tinker"
  ],
  [
    "GPT-OSS-120B (32K), Prefill: $0.18 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-gpt-oss-120b-32k",
    "price, Tinker"
  ],
  [
    "GPT-OSS-120B (32K), Cached prefill: $0.066 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-gpt-oss-120b-32k",
    "price, Tinker"
  ],
  [
    "GPT-OSS-120B (32K), Sample: $0.44 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-gpt-oss-120b-32k",
    "price, Tinker"
  ],
  [
    "GPT-OSS-120B (32K), Train: $0.52 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-gpt-oss-120b-32k",
    "price, Tinker"
  ],
  [
    "GPT-OSS-20B (32K), Prefill: $0.12 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-gpt-oss-20b",
    "price, Tinker"
  ],
  [
    "GPT-OSS-20B (32K), Cached prefill: $0.036 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-gpt-oss-20b",
    "price, Tinker"
  ],
  [
    "GPT-OSS-20B (32K), Sample: $0.30 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-gpt-oss-20b",
    "price, Tinker"
  ],
  [
    "GPT-OSS-20B (32K), Train: $0.36 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-gpt-oss-20b",
    "price, Tinker"
  ],
  [
    "DeepSeek-V3.1 (32K), Prefill: $1.13 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-deepseek-v3p1",
    "price, Tinker"
  ],
  [
    "DeepSeek-V3.1 (32K), Cached prefill: $0.339 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-deepseek-v3p1",
    "price, Tinker"
  ],
  [
    "DeepSeek-V3.1 (32K), Sample: $2.81 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-deepseek-v3p1",
    "price, Tinker"
  ],
  [
    "DeepSeek-V3.1 (32K), Train: $3.38 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-deepseek-v3p1",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Ultra-550B-A55B (64K), Prefill: $1.66 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-ultra-64k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Ultra-550B-A55B (64K), Cached prefill: $0.332 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-nemotron-3-ultra-64k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Ultra-550B-A55B (64K), Sample: $4.15 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-ultra-64k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Ultra-550B-A55B (64K), Train: $4.98 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-ultra-64k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Ultra-550B-A55B (256K), Prefill: $3.32 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-ultra-256k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Ultra-550B-A55B (256K), Cached prefill: $0.664 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-nemotron-3-ultra-256k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Ultra-550B-A55B (256K), Sample: $8.30 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-ultra-256k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Ultra-550B-A55B (256K), Train: $9.96 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-ultra-256k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Super-120B-A12B (64K), Prefill: $0.38 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-super-64k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Super-120B-A12B (64K), Cached prefill: $0.076 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-nemotron-3-super-64k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Super-120B-A12B (64K), Sample: $0.96 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-super-64k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Super-120B-A12B (64K), Train: $1.16 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-super-64k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Super-120B-A12B (256K), Prefill: $0.76 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-super-256k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Super-120B-A12B (256K), Cached prefill: $0.152 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-nemotron-3-super-256k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Super-120B-A12B (256K), Sample: $1.92 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-super-256k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Super-120B-A12B (256K), Train: $2.32 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-super-256k",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Nano-30B-A3B (64K), Prefill: $0.13 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-nano",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Nano-30B-A3B (64K), Cached prefill: $0.026 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-nemotron-3-nano",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Nano-30B-A3B (64K), Sample: $0.33 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-nano",
    "price, Tinker"
  ],
  [
    "Nemotron-3-Nano-30B-A3B (64K), Train: $0.40 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-nemotron-3-nano",
    "price, Tinker"
  ],
  [
    "Qwen3.6-35B-A3B (64K), Prefill: $0.36 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p6-35b",
    "price, Tinker"
  ],
  [
    "Qwen3.6-35B-A3B (64K), Cached prefill: $0.072 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-qwen3p6-35b",
    "price, Tinker"
  ],
  [
    "Qwen3.6-35B-A3B (64K), Sample: $0.89 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p6-35b",
    "price, Tinker"
  ],
  [
    "Qwen3.6-35B-A3B (64K), Train: $1.07 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p6-35b",
    "price, Tinker"
  ],
  [
    "Qwen3.6-27B (64K), Prefill: $1.24 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p6-27b",
    "price, Tinker"
  ],
  [
    "Qwen3.6-27B (64K), Cached prefill: $0.248 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-qwen3p6-27b",
    "price, Tinker"
  ],
  [
    "Qwen3.6-27B (64K), Sample: $3.73 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p6-27b",
    "price, Tinker"
  ],
  [
    "Qwen3.6-27B (64K), Train: $3.73 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p6-27b",
    "price, Tinker"
  ],
  [
    "Qwen3.5-35B-A3B-Base (64K), Prefill: $0.36 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-35b-base",
    "price, Tinker"
  ],
  [
    "Qwen3.5-35B-A3B-Base (64K), Cached prefill: $0.072 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-qwen3p5-35b-base",
    "price, Tinker"
  ],
  [
    "Qwen3.5-35B-A3B-Base (64K), Sample: $0.89 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-35b-base",
    "price, Tinker"
  ],
  [
    "Qwen3.5-35B-A3B-Base (64K), Train: $1.07 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-35b-base",
    "price, Tinker"
  ],
  [
    "Qwen3.5-9B (64K), Prefill: $0.44 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-9b",
    "price, Tinker"
  ],
  [
    "Qwen3.5-9B (64K), Cached prefill: $0.088 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-qwen3p5-9b",
    "price, Tinker"
  ],
  [
    "Qwen3.5-9B (64K), Sample: $1.33 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-9b",
    "price, Tinker"
  ],
  [
    "Qwen3.5-9B (64K), Train: $1.33 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-9b",
    "price, Tinker"
  ],
  [
    "Qwen3.5-9B-Base (64K), Prefill: $0.44 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-9b-base",
    "price, Tinker"
  ],
  [
    "Qwen3.5-9B-Base (64K), Cached prefill: $0.088 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-qwen3p5-9b-base",
    "price, Tinker"
  ],
  [
    "Qwen3.5-9B-Base (64K), Sample: $1.33 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-9b-base",
    "price, Tinker"
  ],
  [
    "Qwen3.5-9B-Base (64K), Train: $1.33 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-9b-base",
    "price, Tinker"
  ],
  [
    "Qwen3.5-4B (64K), Prefill: $0.22 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-4b",
    "price, Tinker"
  ],
  [
    "Qwen3.5-4B (64K), Cached prefill: $0.044 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-qwen3p5-4b",
    "price, Tinker"
  ],
  [
    "Qwen3.5-4B (64K), Sample: $0.67 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-4b",
    "price, Tinker"
  ],
  [
    "Qwen3.5-4B (64K), Train: $0.67 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3p5-4b",
    "price, Tinker"
  ],
  [
    "Qwen3-8B (32K), Prefill: $0.13 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3-8b",
    "price, Tinker"
  ],
  [
    "Qwen3-8B (32K), Cached prefill: $0.026 per 1M tokens from 2026-07-17 on",
    "rate-history.html#tinker-qwen3-8b",
    "price, Tinker"
  ],
  [
    "Qwen3-8B (32K), Sample: $0.40 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3-8b",
    "price, Tinker"
  ],
  [
    "Qwen3-8B (32K), Train: $0.40 per 1M tokens from 2026-07-02 on",
    "rate-history.html#tinker-qwen3-8b",
    "price, Tinker"
  ],
  [
    "Storage, GB-month: $0.10 per GB-month from about 2026-07-17 on",
    "rate-history.html#tinker-storage-storage",
    "price, Tinker storage"
  ]
];
