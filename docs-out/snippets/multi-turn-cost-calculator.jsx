// Generated from RateCards/. Change the cards, formulas and calculators there.
export const MultiTurnCostCalculator = ({ details: addDetails, decisions: addDecisions } = {}) => {
  const config = {
    cards: {
      "fireworks-dedicated-defaults": {
        meters: [["gpus", "GPUs", "GPUs"], ["gpu", "GPU type"], ["prompt-tps", "Prompt throughput", "tokens/s"], ["decode-tps", "Decode throughput", "tokens/s"]],
        lines: {
          "kimi-k2p6": [{ since: "2026-05-16", prices: [8, "b300-288gb", 30000, 1500], source: "comparison" }],
          "kimi-k2p5": [{ since: "2026-05-16", prices: [8, "b300-288gb", 30000, 1500], source: "comparison" }],
          "qwen3p5-397b": [{ since: "2026-05-16", prices: [8, "b200-180gb", 20000, 1200], source: "comparison" }],
          "gpt-oss-120b": [{ since: "2026-05-16", prices: [4, "h200-141gb", 25000, 2500], source: "comparison" }],
        },
      },
      "fireworks-gpu-hours": {
        meters: [["gpu-hour", "GPU-hour", "USD/GPU-hour"]],
        lines: {
          "a100-80gb": [{ since: "2026-05-16", prices: "not published", source: "page-2026-05" }],
          "h100-80gb": [{ since: "2026-05-16", prices: [7.00], source: "page-2026-05" }, { since: "2026-10-01", prices: [8.00], source: "page-2026-10" }],
          "h200-141gb": [{ since: "2026-05-16", prices: [7.00], source: "page-2026-05" }, { since: "2026-10-01", prices: [8.00], source: "page-2026-10" }],
          "b200-180gb": [{ since: "2026-05-16", prices: [10.00], source: "page-2026-05" }, { since: "2026-10-01", prices: [13.00], source: "page-2026-10" }],
          "b300-288gb": [{ since: "2026-05-16", prices: [12.00], source: "page-2026-05" }, { since: "2026-10-01", prices: [15.00], source: "page-2026-10" }],
          "gb300-288gb": [{ since: "2026-10-01", prices: [20.00], source: "page-2026-10" }],
          mi300x: [{ since: "2026-02-01", approximate: true, prices: "not published", source: "page-2026-02" }],
        },
      },
      "fireworks-serverless": {
        meters: [["input", "Input", "USD/Mtok"], ["cached-input", "Cached input", "USD/Mtok"], ["output", "Output", "USD/Mtok"]],
        lines: {
          "kimi-k2p6": [{ since: "2026-05-09", prices: [0.95, 0.16, 4.00], source: "page-2026-05", seen: "2026-05-09 2026-08-01 2026-10-01" }],
          "kimi-k2p6 priority": [{ since: "2026-05-09", prices: [1.50, 0.22, 6.00], source: "page-2026-05", seen: "2026-05-09 2026-08-01 2026-10-01" }],
          "kimi-k2p5": [{ since: "2026-05-09", prices: [0.60, 0.10, 3.00], source: "page-2026-05" }, { since: "2026-08-01", approximate: true, prices: "not offered", source: "page-2026-08" }],
          "gpt-oss-120b": [{ since: "2026-05-09", prices: [0.15, 0.015, 0.60], source: "page-2026-05", seen: "2026-05-09 2026-08-01 2026-10-01" }],
          "gpt-oss-120b priority": [{ since: "2026-05-09", prices: [0.18, 0.018, 0.72], source: "page-2026-05", seen: "2026-05-09 2026-08-01 2026-10-01" }],
        },
      },
      tinker: {
        meters: [["prefill", "Prefill", "USD/Mtok"], ["cached-prefill", "Cached prefill", "USD/Mtok"], ["sample", "Sample", "USD/Mtok"]],
        lines: {
          "kimi-k2p6": [{ since: "2026-05-16", prices: [5.15, null, 12.81], source: "page", seen: "2026-05-16 2026-07-02 2026-07-17" }, { since: "2026-07-17", prices: [null, 1.03], source: "repricing" }],
          "kimi-k2p5": [{ since: "2026-05-16", prices: [5.15, null, 12.81], source: "page", seen: "2026-05-16 2026-07-02" }, { since: "2026-07-12", prices: "retired" }],
          "qwen3p5-397b": [{ since: "2026-05-16", prices: [4.00, null, 10.00], source: "page", seen: "2026-05-16 2026-07-02 2026-07-17" }, { since: "2026-07-17", prices: [null, 0.80], source: "repricing" }],
          "gpt-oss-120b": [{ since: "2026-05-16", prices: [0.63, null, 1.54], source: "page", seen: "2026-05-16 2026-07-02" }, { since: "2026-07-17", prices: [0.78, 0.156, 1.94], source: "repricing" }],
        },
      },
    },
    asOf: "2026-05-16",
    attributes: { "tinker.kimi-k2p6.context": 131072, "tinker.kimi-k2p5.context": 131072, "tinker.qwen3p5-397b.context": 262144, "tinker.gpt-oss-120b.context": 131072 },
    sources: {
      "fireworks-dedicated-defaults.comparison": { title: "Price comparison vs Tinker", url: "https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison", trust: "vendor" },
      "fireworks-gpu-hours.page-2026-02": { title: "Fireworks pricing, copy of about February 2026", url: "https://fireworks.ai/pricing", trust: "transcribed" },
      "fireworks-gpu-hours.page-2026-05": { title: "Fireworks pricing", url: "https://fireworks.ai/pricing", trust: "vendor" },
      "fireworks-gpu-hours.page-2026-10": { title: "Fireworks pricing, copy of 2026-10-01", url: "https://fireworks.ai/pricing", trust: "transcribed" },
      "fireworks-serverless.page-2026-05": { title: "Fireworks serverless pricing, copy of 2026-05-09", url: "https://docs.fireworks.ai/serverless/pricing", trust: "transcribed" },
      "fireworks-serverless.page-2026-08": { title: "Fireworks serverless pricing", url: "https://docs.fireworks.ai/serverless/pricing", trust: "vendor" },
      "tinker.page": { title: "Tinker", url: "https://thinkingmachines.ai/tinker", trust: "vendor" },
      "tinker.repricing": { title: "Tinker model catalogue, copy of 2026-07-17", url: "https://tinker-docs.thinkingmachines.ai/tinker/models.json", trust: "transcribed" },
    },
    id: "multi-turn",
    title: "Multi-turn cost",
    currency: "USD",
    dates: ["2026-05-16", "2026-07-12", "2026-07-17", "2026-08-01", "2026-10-01"],
    inputs: [
      {
        name: "model",
        label: "Model",
        options: [
          { id: "kimi-k2p6", label: "Kimi K2.6 (128K)", periods: [{ since: "2026-05-16" }] },
          { id: "kimi-k2p5", label: "Kimi K2.5 (128K)", periods: [{ since: "2026-05-16" }] },
          { id: "qwen3p5-397b", label: "Qwen3.5-397B-A17B (256K)", periods: [{ since: "2026-05-16" }] },
          { id: "gpt-oss-120b", label: "GPT-OSS-120B (128K)", periods: [{ since: "2026-05-16" }] },
        ],
        default: "kimi-k2p6",
      },
      { name: "episodes", label: "Episodes", unit: "episodes", whole: true, min: 1, max: 10000000, step: 1, default: 1000 },
      { name: "turns", label: "Turns per episode", help: "Requests of one episode, each with the whole history.", unit: "turns", whole: true, min: 1, max: 1000, step: 1, default: 8 },
      { name: "initial_prompt", label: "Initial prompt", help: "With instructions and tools.", unit: "tokens", whole: true, min: 0, max: 10000000, step: 1000, default: 8000 },
      { name: "added_per_turn", label: "Added per turn", help: "Generation and tool results together.", unit: "tokens/turn", whole: true, min: 0, max: 1000000, step: 1000, default: 12000 },
      { name: "decode_per_turn", label: "Generated per turn", help: "By the model, in one turn.", unit: "tokens/turn", whole: true, min: 0, max: 1000000, step: 500, default: 2000 },
      { name: "gpus", label: "GPUs", help: "Throughput grows with them until you give your own.", advanced: true, unit: "GPUs", whole: true, min: 1, max: 4096, step: 1, defaultRate: "fireworks-dedicated-defaults.{model}.gpus" },
      {
        name: "gpu",
        label: "GPU type",
        help: "Throughput is known for a model's first type; for others, give your own.",
        advanced: true,
        options: [
          { id: "a100-80gb", label: "A100 80GB", periods: [{ since: "2024-05-01", until: "2026-05-16" }] },
          { id: "h100-80gb", label: "H100 80GB", periods: [{ since: "2025-07-19" }] },
          { id: "h200-141gb", label: "H200 141GB", periods: [{ since: "2025-07-19" }] },
          { id: "b200-180gb", label: "B200 180GB", periods: [{ since: "2025-07-19" }] },
          { id: "b300-288gb", label: "B300 288GB", periods: [{ since: "2026-05-16" }] },
          { id: "gb300-288gb", label: "GB300 288GB", periods: [{ since: "2026-10-01" }] },
          { id: "mi300x", label: "MI300X", periods: [{ since: "2025-07-19", until: "2026-02-01" }] },
        ],
        defaultRate: "fireworks-dedicated-defaults.{model}.gpu",
      },
      {
        name: "prompt_tps",
        label: "Prompt throughput",
        help: "Prefilled in a second by the whole deployment.",
        advanced: true,
        unit: "tokens/s",
        min: 1,
        max: 100000000,
        step: 1000,
        defaultRate: "fireworks-dedicated-defaults.{model}.prompt-tps",
        defaultFor: { gpu: "fireworks-dedicated-defaults.{model}.gpu" },
        defaultPer: { gpus: "fireworks-dedicated-defaults.{model}.gpus" },
      },
      {
        name: "decode_tps",
        label: "Decode throughput",
        help: "Generated in a second by the whole deployment.",
        advanced: true,
        unit: "tokens/s",
        min: 1,
        max: 100000000,
        step: 100,
        defaultRate: "fireworks-dedicated-defaults.{model}.decode-tps",
        defaultFor: { gpu: "fireworks-dedicated-defaults.{model}.gpu" },
        defaultPer: { gpus: "fireworks-dedicated-defaults.{model}.gpus" },
      },
      { name: "utilization", label: "Utilisation", help: "The busy share of the billed time; 1 is saturated.", advanced: true, unit: "ratio", min: 0.01, max: 1, step: 0.05, default: 1 },
    ],
    quantities: ["prompt_tokens", "uncached_prompt_tokens", "cached_prompt_tokens", "cache_hit", "decode_tokens"],
    baseline: "tinker",
    offers: [
      {
        id: "tinker",
        label: "Tinker",
        billings: [
          {
            since: "2026-05-16",
            note: "Every turn is prefilled in full, whatever it shares with the turn before.",
            buys: "Per token, no cross-turn cache: {prompt_tokens} prompt tokens, all billed as prefill at {prefill}, and {decode_tokens} generated at {sample} per 1M.",
            figures: { per_episode: "tinker_flat_episode", total: "tinker_flat_total" },
            parts: { prefill: "tinker_flat_prefill_cost", decode: "tinker_decode_cost" },
            rates: { prefill: "tinker.{model}.prefill", sample: "tinker.{model}.sample" },
          },
          {
            since: "2026-07-17",
            note: "The repeated prefix is billed as cached prefill.",
            buys: "Per token: {uncached_prompt_tokens} prompt tokens prefilled at {prefill}, {cached_prompt_tokens} billed as cached prefill at {cached_prefill}, {decode_tokens} generated at {sample} per 1M.",
            figures: { per_episode: "tinker_cached_episode", total: "tinker_cached_total" },
            parts: { prefill: "tinker_uncached_cost", cached: "tinker_cached_cost", decode: "tinker_decode_cost" },
            rates: { prefill: "tinker.{model}.prefill", cached_prefill: "tinker.{model}.cached-prefill", sample: "tinker.{model}.sample" },
          },
        ],
      },
      {
        id: "fireworks-serverless-standard",
        label: "Fireworks Serverless Standard",
        billings: [
          {
            since: "2026-05-09",
            buys: "Per token: {uncached_prompt_tokens} prompt tokens at {input}, {cached_prompt_tokens} from the cache at {cached_input}, {decode_tokens} generated at {output} per 1M.",
            figures: { per_episode: "serverless_episode", total: "serverless_total" },
            parts: { prefill: "serverless_uncached_cost", cached: "serverless_cached_cost", decode: "serverless_decode_cost" },
            rates: { input: "fireworks-serverless.{model}.input", cached_input: "fireworks-serverless.{model}.cached-input", output: "fireworks-serverless.{model}.output" },
          },
        ],
      },
      {
        id: "fireworks-serverless-priority",
        label: "Fireworks Serverless Priority",
        billings: [
          {
            since: "2026-05-09",
            buys: "Per token: {uncached_prompt_tokens} prompt tokens at {input}, {cached_prompt_tokens} from the cache at {cached_input}, {decode_tokens} generated at {output} per 1M.",
            figures: { per_episode: "serverless_episode", total: "serverless_total" },
            parts: { prefill: "serverless_uncached_cost", cached: "serverless_cached_cost", decode: "serverless_decode_cost" },
            rates: { input: "fireworks-serverless.{model}.input.priority", cached_input: "fireworks-serverless.{model}.cached-input.priority", output: "fireworks-serverless.{model}.output.priority" },
          },
        ],
      },
      {
        id: "fireworks-dedicated",
        label: "Fireworks Dedicated",
        note: "An estimate at the throughput given; GPU-hours are billed idle or busy.",
        billings: [
          {
            since: "2024-05-01",
            buys: "{gpus}× {gpu} at {gpu_hour}/GPU-hour, ≈ {cluster_hours} cluster-hours at the throughput given; each prompt token is prefilled once.",
            figures: { per_episode: "dedicated_episode", total: "dedicated_total", cluster_hours: "cluster_hours" },
            parts: { deployment: "dedicated_total" },
            limits: { prefill: "prefill_hours", decode: "decode_hours" },
            rates: { gpu_hour: "fireworks-gpu-hours.{gpu}.gpu-hour" },
          },
        ],
      },
    ],
    parities: [{ input: "gpus", offer: "fireworks-dedicated", formula: "gpus_at_par" }, { input: "prompt_tps", offer: "fireworks-dedicated", formula: "prompt_tps_at_par" }, { input: "decode_tps", offer: "fireworks-dedicated", formula: "decode_tps_at_par" }],
    curve: "turns",
    warnings: [
      { id: "context", formula: "context_overrun", attributes: { context: "tinker.{model}.context" }, impossible: true, text: "From turn {first} on, a prompt and what it generates exceed the model's context of {context} tokens." },
      { id: "added", formula: "added_shortfall", attributes: {}, input: "added_per_turn", text: "Each turn generates {decode_per_turn} tokens, more than the {added_per_turn} by which the prompt grows." },
    ],
    presets: [
      { id: "agentic", label: "Agentic RL", note: "Eight turns with long tool results.", values: { episodes: 1000, turns: 8, initial_prompt: 8000, added_per_turn: 12000, decode_per_turn: 2000 } },
      { id: "long-horizon", label: "Long horizon", note: "Twenty turns of moderate growth, within a context of 128K.", values: { episodes: 1000, turns: 20, initial_prompt: 8000, added_per_turn: 6000, decode_per_turn: 1000 } },
      { id: "dialogue", label: "Dialogue", note: "Short turns that add little.", values: { episodes: 10000, turns: 6, initial_prompt: 1000, added_per_turn: 500, decode_per_turn: 300 } },
      { id: "reasoning", label: "Single-turn reasoning", note: "One turn, so nothing to cache, and much to generate.", values: { episodes: 10000, turns: 1, initial_prompt: 2000, added_per_turn: 16000, decode_per_turn: 16000 } },
    ],
    unitWords: { GPUs: "GPUs", "tokens/s": "tokens/s", "USD/GPU-hour": "per GPU-hour", "USD/Mtok": "per 1M tokens" },
    formulas: (() => {
      const formulas = {};
      const formula = (name, title, unit, inputs, uses, compute) => {
        compute.inputs = Array.from(new Set(uses.flatMap((used) => used.inputs).concat(inputs.split(" ").filter(Boolean))));
        formulas[name] = { title, unit, parameters: compute.inputs, compute };
        return compute;
      };
      const promptTokens = formula("prompt_tokens", "Prompt tokens per episode", "tokens", "turns initial_prompt added_per_turn", [], (of) => of.turns * of.initial_prompt + of.added_per_turn * of.turns * (of.turns - 1) / 2);
      const uncachedPromptTokens = formula("uncached_prompt_tokens", "Uncached prompt tokens per episode", "tokens", "turns initial_prompt added_per_turn", [], (of) => of.initial_prompt + (of.turns - 1) * of.added_per_turn);
      const cachedPromptTokens = formula("cached_prompt_tokens", "Cached prompt tokens per episode", "tokens", "", [promptTokens, uncachedPromptTokens], (of) => promptTokens(of) - uncachedPromptTokens(of));
      const cacheHit = formula("cache_hit", "Cache hit", "ratio", "", [promptTokens, cachedPromptTokens], (of) => promptTokens(of) > 0 ? cachedPromptTokens(of) / promptTokens(of) : 0);
      const decodeTokens = formula("decode_tokens", "Generated tokens per episode", "tokens", "turns decode_per_turn", [], (of) => of.turns * of.decode_per_turn);
      const lastRequestTokens = formula("last_request_tokens", "Last request", "tokens", "decode_per_turn", [uncachedPromptTokens], (of) => uncachedPromptTokens(of) + of.decode_per_turn * 1);
      const contextOverrun = formula("context_overrun", "Context overrun", "tokens", "", [lastRequestTokens], (of) => lastRequestTokens(of) - of.context);
      const addedShortfall = formula("added_shortfall", "Generated but not added", "tokens/turn", "added_per_turn decode_per_turn", [], (of) => of.decode_per_turn - of.added_per_turn);
      const tinkerFlatEpisode = formula("tinker_flat_episode", "Tinker per episode, no cached prefill", "USD", "", [promptTokens, decodeTokens], (of) => (promptTokens(of) * of.prefill + decodeTokens(of) * of.sample) / 1000000);
      const tinkerFlatPrefillCost = formula("tinker_flat_prefill_cost", "Tinker prefill, no cached prefill", "USD", "episodes", [promptTokens], (of) => of.episodes * promptTokens(of) * of.prefill / 1000000);
      const tinkerDecodeCost = formula("tinker_decode_cost", "Tinker sampling", "USD", "episodes", [decodeTokens], (of) => of.episodes * decodeTokens(of) * of.sample / 1000000);
      const tinkerFlatTotal = formula("tinker_flat_total", "Tinker, no cached prefill", "USD", "episodes", [tinkerFlatEpisode], (of) => of.episodes * tinkerFlatEpisode(of));
      const tinkerCachedEpisode = formula("tinker_cached_episode", "Tinker per episode", "USD", "", [uncachedPromptTokens, cachedPromptTokens, decodeTokens], (of) => (uncachedPromptTokens(of) * of.prefill + cachedPromptTokens(of) * of.cached_prefill + decodeTokens(of) * of.sample) / 1000000);
      const tinkerUncachedCost = formula("tinker_uncached_cost", "Tinker prefill", "USD", "episodes", [uncachedPromptTokens], (of) => of.episodes * uncachedPromptTokens(of) * of.prefill / 1000000);
      const tinkerCachedCost = formula("tinker_cached_cost", "Tinker cached prefill", "USD", "episodes", [cachedPromptTokens], (of) => of.episodes * cachedPromptTokens(of) * of.cached_prefill / 1000000);
      const tinkerCachedTotal = formula("tinker_cached_total", "Tinker", "USD", "episodes", [tinkerCachedEpisode], (of) => of.episodes * tinkerCachedEpisode(of));
      const serverlessEpisode = formula("serverless_episode", "Serverless per episode", "USD", "", [uncachedPromptTokens, cachedPromptTokens, decodeTokens], (of) => (uncachedPromptTokens(of) * of.input + cachedPromptTokens(of) * of.cached_input + decodeTokens(of) * of.output) / 1000000);
      const serverlessUncachedCost = formula("serverless_uncached_cost", "Serverless input", "USD", "episodes", [uncachedPromptTokens], (of) => of.episodes * uncachedPromptTokens(of) * of.input / 1000000);
      const serverlessCachedCost = formula("serverless_cached_cost", "Serverless cached input", "USD", "episodes", [cachedPromptTokens], (of) => of.episodes * cachedPromptTokens(of) * of.cached_input / 1000000);
      const serverlessDecodeCost = formula("serverless_decode_cost", "Serverless output", "USD", "episodes", [decodeTokens], (of) => of.episodes * decodeTokens(of) * of.output / 1000000);
      const serverlessTotal = formula("serverless_total", "Serverless", "USD", "episodes", [serverlessEpisode], (of) => of.episodes * serverlessEpisode(of));
      const prefillTime = formula("prefill_time", "Prefill time", "s", "episodes prompt_tps", [uncachedPromptTokens], (of) => of.episodes * uncachedPromptTokens(of) !== 0 ? of.episodes * uncachedPromptTokens(of) / of.prompt_tps : 0);
      const decodeTime = formula("decode_time", "Decode time", "s", "episodes decode_tps", [decodeTokens], (of) => of.episodes * decodeTokens(of) !== 0 ? of.episodes * decodeTokens(of) / of.decode_tps : 0);
      const clusterTime = formula("cluster_time", "Cluster time", "s", "", [prefillTime, decodeTime], (of) => Math.max(prefillTime(of), decodeTime(of)));
      const prefillHours = formula("prefill_hours", "Prefill hours", "hours", "", [prefillTime], (of) => prefillTime(of) / 3600);
      const decodeHours = formula("decode_hours", "Decode hours", "hours", "", [decodeTime], (of) => decodeTime(of) / 3600);
      const clusterHours = formula("cluster_hours", "Cluster hours", "hours", "", [clusterTime], (of) => clusterTime(of) / 3600);
      const dedicatedTotal = formula("dedicated_total", "Dedicated", "USD", "gpus utilization", [clusterHours], (of) => clusterHours(of) * of.gpus * of.gpu_hour / of.utilization);
      const dedicatedEpisode = formula("dedicated_episode", "Dedicated per episode", "USD", "", [dedicatedTotal], (of) => dedicatedTotal(of) / of.episodes);
      const hoursAtPar = formula("hours_at_par", "Cluster hours at par", "hours", "gpus utilization", [], (of) => of.baseline_total * of.utilization / (of.gpus * of.gpu_hour));
      const gpusAtPar = formula("gpus_at_par", "GPUs at par", "GPUs", "utilization", [clusterHours], (of) => clusterHours(of) > 0 ? of.baseline_total * of.utilization / (clusterHours(of) * of.gpu_hour) : 0);
      const promptTpsAtPar = formula("prompt_tps_at_par", "Prompt throughput at par", "tokens/s", "", [hoursAtPar, decodeHours, uncachedPromptTokens], (of) => hoursAtPar(of) > 0 ? (decodeHours(of) <= hoursAtPar(of) ? of.episodes * uncachedPromptTokens(of) / hoursAtPar(of) / 3600 : 0) : 0);
      const decodeTpsAtPar = formula("decode_tps_at_par", "Decode throughput at par", "tokens/s", "", [hoursAtPar, prefillHours, decodeTokens], (of) => hoursAtPar(of) > 0 ? (prefillHours(of) <= hoursAtPar(of) ? of.episodes * decodeTokens(of) / hoursAtPar(of) / 3600 : 0) : 0);
      return formulas;
    })(),
  };
  const [formatters] = useState(() => new Map());
  const once = (key, make) => {
    if (!formatters.has(key)) {
      formatters.set(key, make());
    }
    return formatters.get(key);
  };
  const formatter = (key, options) => once(key, () => new Intl.NumberFormat("en-US", options));
  const fixed = (value, decimals) =>
    formatter("fixed" + decimals, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
  const grouped = (value) => formatter("grouped", { maximumFractionDigits: 12 }).format(value);
  const plain = (value) =>
    formatter("plain", { maximumFractionDigits: 12, useGrouping: false }).format(value);
  const figure = (value) => fixed(value, Number.isInteger(value) ? 0 : decimalsFor(value, 4, 0));
  const percent = (share) =>
    formatter("percent", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share);
  const signedPercent = (share) =>
    formatter("change", {
      style: "percent", maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: "exceptZero",
    }).format(share);
  const decimalsFor = (value, significant, least) => {
    const size = Math.abs(value);
    const places = size > 0 ? significant - 1 - Math.floor(Math.log10(size)) : 0;
    return Math.min(12, Math.max(least, places));
  };
  const currency = (value, least, most, code) =>
    formatter("money" + code + least + "-" + most, {
      style: "currency", currency: code, minimumFractionDigits: least, maximumFractionDigits: most,
    }).format(value);
  const digitsOf = (code) => once("digits" + code, () => new Intl.NumberFormat("en", { style: "currency", currency: code }).resolvedOptions().maximumFractionDigits);
  const moneyText = (value, decimals, code) => {
    const isWhole = Math.abs(value) >= 1e5 || value === 0;
    return currency(value, isWhole ? 0 : digitsOf(code), isWhole ? 0 : decimals, code);
  };
  const totalMoney = (value, code) => Number.isNaN(value) ? "–" : moneyText(value, Math.abs(value) >= 1 ? digitsOf(code) : decimalsFor(value, 4, digitsOf(code)), code);
  const money = (value, code) => moneyText(value, Math.abs(value) >= 10 ? digitsOf(code) : decimalsFor(value, 3, 5), code);
  const price = (value, code) => currency(value, digitsOf(code), 12, code);
  const currencyName = (code) => once("name" + code, () => new Intl.NumberFormat("en", { style: "currency", currency: code, currencyDisplay: "name" })
    .formatToParts(2).find((part) => part.type === "currency").value);
  const ratioWords = (ratio) => {
    const isCheaper = ratio === null || ratio >= 1;
    const factor = isCheaper ? ratio : 1 / ratio;
    return factor === null ? "at no cost"
      : factor === Infinity ? "not free"
      : factor < 1.05 ? "at par"
      : fixed(factor, factor < 100 ? 1 : 0) + "×" + (isCheaper ? " cheaper" : " more");
  };
  const multiples = { k: 1e3, m: 1e6, b: 1e9 };
  const readNumber = (text) => {
    const bare = text.trim().replace(/[\s'’\u200e\u200f]/g, "").replace(/[−–]/g, "-").replace(/^(-?)\$/, "$1");
    const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?(?:e\+?(\d{1,2})|([kmb])|(%))?$/i.exec(bare);
    if (!match || !(match[2] || match[3])) {
      return null;
    }
    const [, sign, whole, fraction = "", exponent = "0", multiple, percent] = match;
    const value = Number(sign + (whole.replace(/,/g, "") || "0") + "." + (fraction || "0") + "e" + exponent);
    return multiple ? exact(value * multiples[multiple.toLowerCase()]) : percent ? exact(value / 100) : value;
  };
  const exact = (value) => Number(value.toPrecision(15));

  const historyOf = (card, entries, i) => entries.map(({ prices, source, since, derived, seen = source && !derived ? since : "", ...entry }) => ({
    since, ...entry, ...(derived && { derived }), value: typeof prices === "string" ? prices : prices[i] ?? null, source: source && card + "." + source, verified: seen.split(" ").filter(Boolean),
  })).filter(({ value }) => value !== null);
  const ratesOf = (cards) => Object.fromEntries(Object.entries(cards).flatMap(([card, { meters, lines }]) =>
    Object.entries(lines).flatMap(([line, entries]) => meters.flatMap(([meter, label, unit], i) => {
      const [sku, path] = line.split(" ");
      const history = historyOf(card, entries, i);
      return history.some(({ source }) => source) ? [[[card, sku, meter, path].filter(Boolean).join("."), { label, unit, history }]] : [];
    }))));
  const withRates = ({ cards, ...others }) => ({ ...others, rates: ratesOf(cards) });

  const calculatorsOf = ({ calculators, ...shared }) => calculators.map((calculator) => ({ ...shared, ...calculator }));
  const inForce = (history, date) => (history || []).filter((entry) => entry.since <= date).pop();
  const inputOf = (data, name) => data.inputs.find((input) => input.name === name);
  const optionOf = (input, id) => input.options.find((option) => option.id === id);
  const fill = (pattern, choices) => pattern.replace(/\{(\w+)\}/g, (_, name) => choices[name]);
  const isSold = (option, date) => option.periods.some(({ since, until }) => since <= date && !(until <= date));
  const defaultOf = (data, input, choices, numbers, date) => {
    if (!input.defaultRate) {
      return input.default ?? null;
    }
    const valueOf = (pattern) => inForce(data.rates[fill(pattern, choices)]?.history, date)?.value;
    const value = valueOf(input.defaultRate);
    const holds = Object.entries(input.defaultFor || {}).every(([name, pattern]) => choices[name] === valueOf(pattern))
      && Object.keys(input.defaultPer || {}).every((name) => isKnown(numbers[name]));
    return !holds || typeof value !== (input.options ? "string" : "number") ? null
      : Object.entries(input.defaultPer || {}).reduce((grown, [name, pattern]) => (grown * numbers[name]) / valueOf(pattern), value);
  };
  const isKnown = (value) => value !== null && value !== undefined;
  const unknownOf = (data, formulas, numbers) => {
    const taken = new Set(formulas.flatMap((name) => data.formulas[name].parameters));
    return data.inputs.filter((input) => !input.options && !isKnown(numbers[input.name]) && taken.has(input.name)).map((input) => input.name);
  };
  const isComputable = (data, formula, numbers) => unknownOf(data, [formula], numbers).length === 0;
  const evaluate = (data, name, symbols) => data.formulas[name].compute(symbols);
  const evaluateAll = (data, formulas, symbols) =>
    Object.entries(formulas || {}).map(([name, formula]) => ({
      name, title: data.formulas[formula].title, unit: data.formulas[formula].unit, value: evaluate(data, formula, symbols),
    }));
  const offersOn = (data, choices, date) =>
    data.offers.map((offer) => {
      const billing = inForce(offer.billings, date);
      const all = Object.entries(billing ? billing.rates : {}).map(([symbol, pattern]) => {
        const id = fill(pattern, choices);
        const rate = data.rates[id];
        const entry = rate && inForce(rate.history, date);
        const amount = typeof entry?.value === "number" ? entry.value : entry?.value === "free" ? 0 : null;
        return { symbol, id, entry, amount, label: rate?.label, unit: rate?.unit };
      });
      const patterns = Object.values(billing ? billing.rates : {}).join();
      const unchosen = data.inputs.filter((input) => input.options && !isKnown(choices[input.name]) && patterns.includes("{" + input.name + "}"));
      const missing = all.filter(({ amount }) => amount === null && !unchosen.length);
      const isOffered = !!billing && missing.every(({ symbol }) => (billing.optional || []).includes(symbol));
      const rates = all.filter((rate) => !missing.includes(rate));
      const symbols = Object.fromEntries(all.map((rate) => [rate.symbol, missing.includes(rate) ? NaN : rate.amount]));
      return { offer, billing, rates, symbols, missing, isOffered, unchosen: unchosen.map((input) => input.name) };
    });
  const offersFor = (data, choices, numbers, date) =>
    offersOn(data, choices, date).map((o) => {
      const { figures, parts, limits } = o.billing || {};
      const formulas = [figures, parts, limits].flatMap((some) => Object.values(some || {}));
      return { ...o, waitsFor: o.isOffered ? [...o.unchosen, ...unknownOf(data, formulas, numbers)] : [] };
    });
  const isCounted = (data, offered, numbers, { id }) => {
    const lacks = offered.missing.map((m) => [m.symbol, m.id === id || m.id.startsWith(id + ".") ? NaN : 1]);
    return Number.isNaN(totalOf(data, { ...offered, symbols: { ...offered.symbols, ...Object.fromEntries(lacks) } }, numbers));
  };
  const totalsFor = (data, choices, numbers, date) =>
    offersFor(data, choices, numbers, date).map((o) => {
      const total = o.isOffered && !o.waitsFor.length ? totalOf(data, o, numbers) : null;
      if (!o.missing.length || !Number.isNaN(total)) return { ...o, total };
      const why = o.missing.filter((m) => !m.id.includes("_") && isCounted(data, o, numbers, m)).map(({ id, entry }) => id + " is " + (entry?.value ?? "not offered")).join(", ");
      return why ? { ...o, total: null, isOffered: false, why } : { ...o, total };
    });
  const priceable = (data, choices, numbers, date) => totalsFor(data, choices, numbers, date).filter((o) => o.total !== null);
  const totalOf = (data, offered, numbers) =>
    evaluate(data, offered.billing.figures.total, { ...numbers, ...offered.symbols });
  const ratioOf = (baseline, total) => (total > 0 ? baseline / total : baseline > 0 ? null : 1);
  const estimate = (data, choices, numbers, date) => {
    const all = totalsFor(data, choices, numbers, date);
    const offered = all.filter((o) => o.total !== null);
    const baseline = offered.find((o) => o.offer.id === data.baseline);
    const offers = offered.map((o) => {
      const symbols = { ...numbers, ...o.symbols };
      const { total } = o;
      return {
        id: o.offer.id, label: o.offer.label, note: o.offer.note, billing: o.billing, rates: o.rates, symbols: o.symbols, total,
        isBaseline: o === baseline,
        ratio: baseline ? ratioOf(baseline.total, total) : null,
        figures: evaluateAll(data, o.billing.figures, symbols),
        parts: evaluateAll(data, o.billing.parts, symbols),
        limits: evaluateAll(data, o.billing.limits, symbols),
      };
    });
    return {
      date,
      quantities: data.quantities.filter((name) => isComputable(data, name, numbers)).map((name) => evaluateAll(data, { [name]: name }, numbers)[0]),
      offers,
      waiting: all.filter((o) => o.waitsFor.length).map((o) => ({ id: o.offer.id, label: o.offer.label, billing: o.billing, rates: o.rates, symbols: o.symbols, waitsFor: o.waitsFor })),
      absent: all.filter((o) => !o.isOffered).map((o) => ({ id: o.offer.id, label: o.offer.label, why: o.why })),
    };
  };
  const isOwn = ({ entry }) => entry?.listed !== undefined;

  const attributesOf = (data, choices, warning) =>
    Object.fromEntries(Object.entries(warning.attributes).map(([symbol, pattern]) => [symbol, data.attributes[fill(pattern, choices)]]));
  const turningPoint = (holds, low, high, whole) => {
    if (holds(low)) {
      return low;
    }
    for (let step = 0; step < 60 && high - low > (whole ? 1 : 1e-9 * high); step++) {
      const middle = whole ? Math.floor((low + high) / 2) : (low + high) / 2;
      if (holds(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  };
  const warningsOf = (data, choices, numbers) =>
    data.warnings.map((warning) => {
      const attributes = attributesOf(data, choices, warning);
      const isKnown = Object.values(attributes).every((value) => value !== undefined) && isComputable(data, warning.formula, numbers);
      const holdsAt = (x) =>
        evaluate(data, warning.formula, { ...numbers, ...attributes, ...(data.curve && { [data.curve]: x }) }) > 0;
      const axis = inputOf(data, data.curve);
      const here = axis ? numbers[axis.name] : 0;
      const holds = isKnown && holdsAt(here);
      const begins = isKnown && axis && (holds || holdsAt(axis.max));
      const first = begins ? turningPoint(holdsAt, axis.min, holds ? here : axis.max, axis.whole) : null;
      return { ...warning, holds, first, symbols: { ...numbers, ...attributes, first } };
    });

  const initialState = (data) => ({ date: data.asOf, entries: {}, rates: {}, compared: [], runs: "", every: "month", ...data.initial, focused: null });
  const readFields = (data, state) => {
    const choices = {};
    const numbers = {};
    const fields = data.inputs.map((input) => {
      const initial = defaultOf(data, input, choices, numbers, state.date);
      const entry = state.entries[input.name];
      if (input.options) {
        const value = entry ?? initial ?? "";
        const isValid = input.options.some((option) => option.id === value && isSold(option, state.date));
        choices[input.name] = isValid ? value : null;
        const problem = isValid ? null : value === "" ? "Choose one." : "Not sold on " + state.date + ". Choose another.";
        return { input, text: value, value: choices[input.name], problem };
      }
      const isFocused = state.focused === input.name;
      const value = entry === undefined ? initial : readNumber(entry);
      const isEmpty = entry === undefined ? initial === null : entry.trim() === "";
      const problem = entry === undefined && isEmpty ? problemOfDefault(data, input, choices, numbers) : problemOf(input, entry, isEmpty, value);
      numbers[input.name] = problem ? null : value;
      const shown = value === null ? "" : isFocused ? plain(value) : grouped(value);
      return { input, text: entry !== undefined && (isFocused || problem) ? entry : shown, value: numbers[input.name], problem };
    });
    return { fields, choices, numbers, waiting: fields.filter((field) => field.problem) };
  };
  const problemOf = (input, entry, isEmpty, value) =>
    isEmpty ? "Enter a number."
      : value === null ? "Not a number. Write it like " + grouped(input.whole ? 12345 : 1234.5) + "."
      : value < input.min ? "At least " + grouped(input.min) + "."
      : value > input.max ? "At most " + grouped(input.max) + "."
      : input.whole && (!Number.isInteger(value) || /^[^a-z]*\.[^a-z]*$/i.test(entry ?? "")) ? "Whole numbers only."
      : null;
  const problemOfDefault = (data, input, choices, numbers) => {
    const other = Object.keys(input.defaultFor || {}).map((name) => inputOf(data, name))
      .map((choice) => optionOf(choice, choices[choice.name])?.label).filter(Boolean);
    const open = Object.keys(input.defaultPer || {}).filter((name) => numbers[name] === null).map((name) => inputOf(data, name).label);
    return open.length ? "Follows " + open.join(" and ") + "."
      : other.length ? "Not known for " + other.join(", ") + ": enter yours." : "Enter a number.";
  };
  const enter = (data, state, name, text) => {
    const entries = { ...state.entries, [name]: text };
    data.inputs
      .filter((input) => input.defaultRate && (input.defaultRate.includes("{" + name + "}") || { ...input.defaultFor, ...input.defaultPer }[name]))
      .forEach((input) => delete entries[input.name]);
    return { ...state, entries };
  };

  const h = (tag, attributes, ...children) => ({
    tag, attributes: attributes || {}, children: children.flat(3).filter((child) => child || child === 0).map((child) => (child.tag ? child : String(child))),
  });
  const heads = (columns, numeric) =>
    columns.map(({ label, isText }) => h("th", { role: "columnheader", scope: "col", class: isText ? "th" : "th " + numeric }, label));
  const table = (caption, columns, rows, className = "") =>
    h("table", { role: "table", class: "table " + className },
      h("caption", { class: "hidden" }, caption),
      h("thead", { role: "rowgroup", class: "thead" }, h("tr", { role: "row" }, heads(columns, "number"))),
      h("tbody", { role: "rowgroup", class: "tbody" }, rows.map(({ cells, isMarked }) =>
        h("tr", { role: "row", class: isMarked ? "row marked" : "row unmarked" }, cells.map((content, i) => {
          const { label, isText, isShort } = columns[i];
          return i === 0
            ? h("th", { role: "rowheader", scope: "row", class: "rowhead" }, content)
            : h("td", { role: "cell", class: "cell" + (isText ? "" : " number") + (isShort ? " short" : "") },
              h("span", { class: "celllabel", "aria-hidden": "true" }, label), h("span", { class: "cellvalue" }, content));
        })))));
  const entered = (take) => (event) => take(event.target.value);
  const disclosure = (summary, ...children) =>
    h("details", { class: "details" }, h("summary", { class: "summary" }, summary), children);
  const button = (label, onClick, attributes) =>
    h("button", { type: "button", class: "button", onClick, ...attributes }, label);

  const words = (name) => name.replace(/_/g, " ");
  const headline = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  const isMoney = (data, unit) => unit.split("/")[0] === data.currency;
  const amountText = (data, amount, unit) => (isMoney(data, unit) ? price(amount, data.currency) : grouped(amount));
  const labelOf = (data, offerId) => data.offers.find((offer) => offer.id === offerId).label;
  const unitBeside = (label, unit) => {
    const [top, below] = (unit || "").split("/");
    const isSaid = (words) => label.toLowerCase().includes(words.toLowerCase());
    return !top || top === "ratio" || isSaid(top) ? "" : " " + (below && !isSaid("per " + below) ? unit : top);
  };
  const listed = (items) => items.length < 2 ? items.join("") : items.slice(0, -1).join(", ") + " and " + items[items.length - 1];
  const waitingWords = (data, { waitsFor }) => "waits for " + listed(waitsFor.map((name) => inputOf(data, name).label));
  const comparison = (result, offer) =>
    offer.isBaseline || !result.offers.some((other) => other.isBaseline) ? "" : ratioWords(offer.ratio);
  const warningText = (warning) =>
    warning.text.replace(/\{(\w+)\}/g, (_, name) => {
      const value = warning.symbols[name];
      return typeof value === "number" ? grouped(value) : String(value ?? "");
    });
  const derive = (listedData, state, last, details) => {
    const { date } = state;
    const data = details ? details.dataOf(listedData, state, last) : listedData;
    const { fields, choices, numbers, waiting } = readFields(data, state);
    const result = estimate(data, choices, numbers, date);
    const warnings = warningsOf(data, choices, numbers);
    result.obstacle = warnings.find((warning) => warning.holds && warning.impossible);
    result.least = result.offers.reduce((best, offer) => (best && best.total <= offer.total ? best : offer), null);
    const hasCheapest = result.offers.length > 1 && result.waiting.length === 0 && !result.obstacle;
    result.offers.forEach((offer) => {
      offer.isCheapest = hasCheapest && offer.total === result.least.total;
    });
    const derived = {
      data, fields, choices, numbers, waiting, result, warnings,
      dates: data.dates.map((day) => ({ day, changed: [] })), changedSince: "",
      columns: columnsOf(data, date),
      announcement: announcement(data, result, waiting),
    };
    return details ? details.derive(derived, state, last) : derived;
  };
  const counted = (value, unit) => grouped(value) + " " + (value === 1 ? unit.replace(/s$/, "") : unit);
  const columnsOf = (data, date) => {
    const figures = data.offers.flatMap((offer) => offer.billings.filter((billing) => billing.since <= date).slice(-1))
      .flatMap((billing) => Object.entries(billing.figures));
    const names = new Set(figures.filter(([, formula]) => isMoney(data, data.formulas[formula].unit)).map(([name]) => name));
    return Array.from(names).flatMap((name) => {
      const one = { name, label: headline(words(name)), text: (value) => (name === "total" ? totalMoney : money)(value, data.currency) };
      const thousand = { name, label: "Per 1,000 " + words(name).replace(/^per /, "") + "s", text: (value) => totalMoney(1000 * value, data.currency) };
      return name.startsWith("per_") ? [one, thousand] : [one];
    });
  };
  const boughtWords = (data, { choices, numbers }, offer) => {
    const { buys, figures } = offer.billing;
    const symbols = { ...numbers, ...offer.symbols };
    return (buys || "").replace(/\{(\w+)\}/g, (_, name) => {
      const input = inputOf(data, name);
      const rate = offer.rates.find((candidate) => candidate.symbol === name);
      const formula = figures[name] ?? name;
      return input?.options ? optionOf(input, choices[name])?.label ?? "–"
        : input ? (symbols[name] === null ? "–" : grouped(symbols[name]))
        : rate ? (rate.amount === null ? "–" : amountText(data, rate.amount, rate.unit))
        : data.formulas[formula].parameters.some((parameter) => symbols[parameter] === null || symbols[parameter] === undefined) ? "–\u2007\u2007\u2007\u2007" // as wide as four digits, so that no line breaks elsewhere
        : figure(data.formulas[formula].compute(symbols));
    });
  };
  const announcement = (data, result, waiting) => {
    const sentences = [...result.offers]
      .sort((a, b) => a.total - b.total)
      .map((offer) => offer.label + " " + (offer.rates.some(isOwn) ? "at your rates " : "") + totalMoney(offer.total, data.currency) + (comparison(result, offer) && ", " + comparison(result, offer)));
    return [
      result.obstacle && warningText(result.obstacle),
      sentences.length ? sentences.join("; ") + "." : !waiting.length && "No offer for these choices on " + result.date + ".",
      waiting.length > 0 && "Waiting for " + listed(waiting.map((field) => field.input.label)) + ".",
    ].filter(Boolean).join(" ");
  };

  const fieldId = (data, input) => "rc-" + data.id + "-" + input.name;
  const message = (derived, { input, problem }) => {
    const warning = derived.warnings.find((candidate) => candidate.holds && candidate.input === input.name);
    return problem ? h("span", { class: "problem layer" }, problem)
      : warning && h("span", { class: "caution layer" }, warningText(warning));
  };
  const fieldView = (data, state, update, derived, field, details) => {
    const { input, text, problem } = field;
    const id = fieldId(data, input);
    const said = message(derived, field);
    const shared = {
      id, class: problem ? "input invalid" : "input", value: text,
      "aria-describedby": id + "-note", "aria-invalid": problem ? "true" : "false",
      onInput: entered((typed) => update((now) => enter(data, now, input.name, typed))),
    };
    return h("div", { class: input.options ? "field choice" : "field" },
      h("label", { for: id, class: "label" }, input.label, h("span", { class: "unit" }, unitBeside(input.label, input.unit))),
      input.options
        ? h("select", shared,
          !input.options.some((option) => option.id === text) && h("option", { value: text }, text || "—"),
          input.options.map((option) => h("option", { value: option.id, disabled: !isSold(option, state.date) }, option.label)))
        : h("input", {
          ...shared, type: "text", inputMode: input.whole ? "numeric" : "decimal", autoComplete: "off", spellCheck: "false",
          onFocus: (event) => {
            const element = event.target;
            update((now) => ({
              ...now, focused: input.name,
              entries: now.entries[input.name] !== undefined && !problem ? { ...now.entries, [input.name]: plain(field.value) } : now.entries,
            }));
            queueMicrotask(() => element.getRootNode().activeElement === element && element.select());
          },
          onBlur: () => update((now) => ({ ...now, focused: now.focused === input.name ? null : now.focused })),
          onKeyDown: (event) => {
            const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (direction && details) {
              event.preventDefault();
              update((now) => details.step(now, field, direction));
            }
          },
        }),
      h("div", { class: "note", id: id + "-note" },
        h("span", { class: "help" }, input.help || ""), " ",
        h("span", { class: "layers" }, h("span", { class: said ? "layer unseen" : "layer" }, !input.options && grouped(input.min) + " to " + grouped(input.max) + ".", details?.note(data, state, derived, input)), said)));
  };
  const dateView = (data, state, update, derived) => {
    const id = "rc-" + data.id + "-as-of";
    return h("div", { class: "date" },
      h("label", { for: id, class: "label" }, "Prices as of"),
      h("select", { id, class: "select", value: state.date, onInput: entered((date) => update((now) => ({ ...now, date }))) }, derived.dates.map(({ day, changed }) =>
        h("option", { value: day }, day + (changed.length ? " · " + changed.join(", ") : "")))));
  };

  const headlineView = (data, state, derived, details) => {
    const { result, waiting } = derived;
    const { least } = result;
    const unset = details ? details.links(data, waiting) : listed(waiting.map(({ input }) => input.label));
    if (!least) {
      return h("p", { class: "headline" }, waiting.length ? ["Waiting for ", unset, "."] : "No offer for these choices on " + state.date + ".");
    }
    if (result.obstacle) {
      return h("p", { class: "headline" }, h("strong", null, "This workload cannot be run, so none is the cheapest."), " " + warningText(result.obstacle));
    }
    const compared = comparison(result, least);
    const against = compared && ", " + compared + (/ cheaper$/.test(compared) ? " than " + labelOf(data, data.baseline) : "");
    return h("p", { class: "headline" },
      least.isCheapest ? "Cheapest: " : "", h("strong", null, least.label), ", " + totalMoney(least.total, data.currency) + against + ".",
      result.waiting.length > 0 && [" " + listed(result.waiting.map((offer) => offer.label)) + (result.waiting.length > 1 ? " wait for " : " waits for "), unset, "."]);
  };
  const offerDetails = (data, offer) => offer.waitsFor ? headline(waitingWords(data, offer)) : [
    ...offer.figures.filter((f) => !isMoney(data, f.unit) && !(offer.billing.buys || "").includes("{" + f.name + "}")).map((f) =>
      f.title + " " + figure(f.value) + unitBeside(f.title, f.unit)),
    offer.dominant && (offer.dominant.isLimit
      ? words(offer.dominant.name) + " bound"
      : words(offer.dominant.name) + " " + percent(offer.dominant.share)),
    offer.spread,
    Math.abs(offer.change) >= 0.0005 && signedPercent(offer.change) + " against " + data.asOf,
  ].filter(Boolean).join(" · ");
  const offersView = (data, state, derived) => {
    const { result, columns } = derived;
    const offers = data.offers.flatMap(({ id }) => [...result.offers, ...result.waiting].filter((offer) => offer.id === id));
    const isCompared = offers.length > 1;
    const most = Math.max(0, ...result.offers.map((offer) => offer.total));
    const rows = offers.map((offer) => ({
      isMarked: offer.isCheapest,
      cells: [
        [h("span", { class: "offer" }, offer.label, offer.isCheapest && h("span", { class: "badge" }, "Cheapest"), offer.rates.some(isOwn) && h("span", { class: "yours" }, "Your rate")),
          offer.billing.buys && h("span", { class: "details-line" }, boughtWords(data, derived, offer)),
          h("span", { class: "details-line" }, offerDetails(data, offer))],
        ...columns.map(({ name, text }) => {
          const found = !offer.waitsFor && offer.figures.find((f) => f.name === name);
          return found ? text(found.value) : "–";
        }),
        isCompared && [offer.waitsFor ? "–" : offer.isBaseline ? "baseline" : comparison(result, offer),
          h("svg", { class: "share", viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true" },
            h("rect", { class: offer.isCheapest ? "sharebar least" : "sharebar", width: most > 0 && !offer.waitsFor ? Math.max(0.5, (100 * offer.total) / most) : 0, height: 4 }))],
      ].filter(Boolean),
    }));
    return table("Every offer compared", [
      { label: "Offer", isText: true }, ...columns.map(({ label }) => ({ label })), { label: "Against " + labelOf(data, data.baseline), isShort: true },
    ].slice(0, isCompared ? undefined : -1), rows);
  };
  const quantitiesView = (data, state, derived) =>
    h("dl", { class: "quantities" }, data.quantities.map((name) => {
      const { title, unit } = data.formulas[name];
      const value = derived.result.quantities.find((quantity) => quantity.name === name)?.value;
      const said = value === undefined ? "–" : unit === "ratio" ? percent(value) : figure(value) + unitBeside(title, unit);
      return h("div", { class: "quantity" }, h("dt", { class: "quantityname" }, title), h("dd", { class: "quantityvalue" }, said));
    }));
  const checksView = (data, state, derived) =>
    data.warnings.some((warning) => !warning.input) && h("ul", { class: "checks" }, derived.warnings.filter((warning) => warning.holds && !warning.input)
      .map((warning) => h("li", { class: "caution" }, "⚠ " + warningText(warning))));

  const view = (state, update, derived, details) => {
    const { data } = derived;
    const shown = (isAdvanced) => derived.fields.filter((field) => !!field.input.advanced === isAdvanced)
      .map((field) => fieldView(data, state, update, derived, field, details));
    const advanced = shown(true);
    const invalid = derived.waiting.filter((field) => field.input.advanced).length;
    const { absent } = derived.result;
    return h("section", { class: "root", "aria-label": data.title },
      h("div", { class: "sectionhead" }, details?.presets(data, state, update, derived), dateView(data, state, update, derived)),
      h("div", { class: "fields" }, shown(false)),
      advanced.length > 0 && disclosure(invalid ? "Advanced (" + invalid + " to fix)" : "Advanced", h("div", { class: "fields" }, advanced)),
      h("div", { class: "result" },
        headlineView(data, state, derived, details),
        offersView(data, state, derived),
        h("p", { class: "footnote" }, "In " + currencyName(data.currency) + ". ", derived.changedSince, absent.length > 0 && "Not offered here: " + listed(absent.map(({ label, why }) => label + (why ? " (" + why + ")" : ""))) + "."),
        quantitiesView(data, state, derived),
        checksView(data, state, derived)),
      details?.view(data, state, update, derived),
      h("div", { class: "hidden", role: "status", "aria-live": "polite" }, state.spoken || ""));
  };

  const firstState = (data) => ({
    ...initialState(data), width: 640, isLog: null, open: {}, copied: "", read: null, across: null, up: null, point: null, paused: "", spoken: "",
  });
  const start = (data, element, update, details) => {
    const measure = () => update((now) => {
      const width = Math.max(240, Math.floor(element.clientWidth));
      return width === now.width ? now : { ...now, width };
    });
    const stop = details?.start(data, element, update);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      stop?.();
    };
  };
  const settle = (data, state, derived, update, details) => {
    const pause = setTimeout(() => update((now) => (now.paused === derived.question ? now : { ...now, paused: derived.question })), 100);
    const timer = setTimeout(() => {
      details?.settle(data, state);
      update((now) => (now.spoken === derived.announcement ? now : { ...now, spoken: derived.announcement }));
    }, 600);
    return () => {
      clearTimeout(pause);
      clearTimeout(timer);
    };
  };

  const property = (name) =>
    name === "for" ? "htmlFor"
      : name === "onInput" ? "onChange"
      : name.startsWith("aria-") ? name
      : name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const propertiesOf = ({ attributes: { class: names, ...attributes } }, classOf) => ({
    ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [property(name), value])),
    className: names?.split(" ").map(classOf).filter(Boolean).join(" "),
  });

  const buttonClasses = "rounded-md border border-zinc-200 bg-white px-2.5 py-1 text-xs text-zinc-900 hover:border-zinc-500 dark:border-zinc-700 dark:bg-zinc-900 dark:text-zinc-100 dark:hover:border-zinc-400";
  const theme = {
    root: "text-sm tabular-nums text-zinc-900 dark:text-zinc-100",
    hidden: "sr-only",
    footnote: "mt-2 text-xs text-zinc-600 dark:text-zinc-400",
    problem: "text-red-700 dark:text-red-300",
    caution: "text-amber-800 dark:text-amber-300",
    button: buttonClasses + " disabled:cursor-default disabled:text-zinc-600 dark:disabled:text-zinc-400",
    fields: "mt-4 grid gap-x-3.5 gap-y-2 sm:grid-cols-3",
    field: "grid min-w-0 grid-cols-2 items-center gap-x-3 gap-y-0.5 sm:grid-cols-1 sm:content-start",
    select: "h-8 min-w-0 max-w-72 flex-1 rounded-md border border-zinc-500 bg-white px-1 text-xs dark:bg-zinc-900",
    date: "flex max-w-full flex-wrap items-center gap-2",
    label: "block text-xs font-medium",
    unit: "font-normal text-zinc-600 dark:text-zinc-400",
    input: "h-9 w-full rounded-md border border-zinc-500 bg-white px-2.5 text-sm tabular-nums dark:bg-zinc-900",
    invalid: "ring-1 ring-inset ring-red-700 dark:ring-red-300",
    note: "col-span-2 text-xs sm:col-span-1 text-zinc-600 dark:text-zinc-400",
    help: "block sm:inline",
    layers: "grid min-h-4 sm:inline-grid sm:min-h-0",
    layer: "col-start-1 row-start-1",
    unseen: "invisible",
    details: "mt-3",
    summary: "w-fit cursor-pointer py-1 text-xs font-medium hover:text-blue-700 dark:hover:text-blue-300",
    result: "mt-3 border-t border-zinc-200 pt-3.5 dark:border-zinc-700",
    headline: "m-0 min-h-20 text-base sm:min-h-12",
    table: "mt-2 block w-full border-collapse text-sm sm:table",
    thead: "sr-only sm:not-sr-only sm:table-header-group",
    th: "border-b border-zinc-200 px-1 sm:px-2 py-1 text-left align-bottom text-xs font-medium text-zinc-600 dark:border-zinc-700 dark:text-zinc-400",
    number: "sm:text-right",
    tbody: "block sm:table-row-group",
    row: "grid grid-cols-2 gap-x-3.5 gap-y-0.5 border-l-4 border-b border-b-zinc-200 p-2 dark:border-b-zinc-700 sm:table-row",
    unmarked: "border-l-transparent",
    marked: "border-l-emerald-700 bg-emerald-50 dark:border-l-emerald-300 dark:bg-emerald-950",
    rowhead: "col-span-2 text-left font-normal sm:table-cell sm:px-2 sm:py-1.5 sm:align-top",
    cell: "block sm:table-cell sm:px-2 sm:py-1.5 sm:align-top",
    short: "sm:whitespace-nowrap",
    celllabel: "block text-xs text-zinc-600 dark:text-zinc-400 sm:hidden",
    offer: "block font-medium",
    badge: "ml-2 rounded-full border border-emerald-700 px-1.5 text-xs font-medium text-emerald-700 dark:border-emerald-300 dark:text-emerald-300",
    "details-line": "block min-h-4 text-xs text-zinc-600 dark:text-zinc-400",
    share: "mt-1 block h-1 w-full",
    sharebar: "fill-zinc-700 dark:fill-zinc-300",
    least: "fill-emerald-700 dark:fill-emerald-300",
    quantities: "mt-3 grid items-end gap-x-7 gap-y-1 sm:grid-cols-5",
    quantity: "flex items-baseline justify-between gap-3 sm:block",
    quantityname: "text-xs text-zinc-600 dark:text-zinc-400",
    quantityvalue: "m-0 font-medium",
    checks: "mt-2 list-none p-0 text-xs",
    section: "mt-5 border-t border-zinc-200 pt-3.5 dark:border-zinc-700",
    sectionhead: "flex flex-wrap items-center justify-between gap-2",
    yours: "ml-2 rounded-full border border-blue-700 px-1.5 text-xs font-medium text-blue-700 dark:border-blue-300 dark:text-blue-300",
  };
  const [data] = useState(() => withRates(config));
  const [details] = useState(() => addDetails && addDetails({
    amountText, attributesOf, button, buttonClasses, comparison, counted, defaultOf, derive, enter, entered, estimate, evaluate, fieldId, figure, formatter, grouped,
    h, headline, heads, inForce, initialState, inputOf, isComputable, isMoney, isOwn, isSold, labelOf, listed, offersOn, optionOf, percent, plain,
    price, priceable, readFields, readNumber, signedPercent, table, totalMoney, totalOf, turningPoint, unitBeside, waitingWords, warningText, words,
  }, addDecisions));
  const [state, setState] = useState(() => firstState(data));
  const place = useRef(null);
  const last = useRef(null);
  const derived = useMemo(() => derive(data, state, last.current, details), [state]);
  last.current = derived;
  useEffect(() => start(data, place.current, setState, details), []);
  useEffect(() => settle(data, state, derived, setState, details), [state]);

  const classes = { ...theme, ...(details && details.theme) };
  const toElement = (node, key) => {
    if (typeof node === "string") {
      return node;
    }
    const Tag = node.tag;
    return <Tag key={key} {...propertiesOf(node, (name) => classes[name])}>{node.children.length ? node.children.map(toElement) : null}</Tag>;
  };
  return <div ref={place} className="not-prose">{toElement(view(state, setState, derived, details))}</div>;
};
