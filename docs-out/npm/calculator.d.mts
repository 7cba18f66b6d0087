// Generated from RateCards/formulas. Change the formulas there.

/**
 * Prompt tokens per episode, in tokens. Every turn sends the whole history again, so prompts grow with the square of the number of turns.
 * prompt_tokens = Σ_{t=1..T} (P₁ + (t − 1)·Δ) = T·P₁ + Δ·T·(T − 1) / 2
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 */
export declare const promptTokens: (values: {
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
}) => number;

/**
 * Uncached prompt tokens per episode, in tokens. With a cache each token is prefilled once; all of them stand in the last prompt.
 * uncached_prompt_tokens = P₁ + (T − 1)·Δ
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 */
export declare const uncachedPromptTokens: (values: {
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
}) => number;

/**
 * Cached prompt tokens per episode, in tokens. The rest of the prompts repeats what an earlier turn has sent.
 * cached_prompt_tokens = P_Σ − P_T
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 */
export declare const cachedPromptTokens: (values: {
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
}) => number;

/**
 * Cache hit. The cached share of the prompt tokens, 0 where there are none.
 * cache_hit = if(P_Σ > 0, P_cached / P_Σ, 0)
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 */
export declare const cacheHit: (values: {
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
}) => number;

/**
 * Generated tokens per episode, in tokens. Every turn generates the same number of tokens.
 * decode_tokens = T·d
 * - turns (T): Turns per episode, in turns
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 */
export declare const decodeTokens: (values: {
  /** Turns per episode, in turns. */
  turns: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
}) => number;

/**
 * Last request, in tokens. The last prompt and what it generates stand in the model's context together.
 * last_request_tokens = P_T + d·1 turn
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 */
export declare const lastRequestTokens: (values: {
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
}) => number;

/**
 * Context overrun, in tokens. How many tokens the last request has more than the context holds; below zero it fits.
 * context_overrun = M − L
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - context (L): Context length, in tokens
 */
export declare const contextOverrun: (values: {
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** Context length, in tokens. */
  context: number;
}) => number;

/**
 * Turns that fit, in turns. Turns whose request fits the model's context; whole ones are meant, so round down.
 * turns_in_context = if(X > 0, if(Δ > 0, max(0, (L − P₁ − d·1 turn + Δ·1 turn) / Δ), 0), T)
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - context (L): Context length, in tokens
 */
export declare const turnsInContext: (values: {
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** Context length, in tokens. */
  context: number;
}) => number;

/**
 * Generated but not added, in tokens/turn. How much more a turn generates than it adds to the next prompt; above zero, something is dropped on the way.
 * added_shortfall = d − Δ
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 */
export declare const addedShortfall: (values: {
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
}) => number;

/**
 * Tinker per episode, no cached prefill, in USD. Every prompt token is billed at the prefill rate, however often it was sent before.
 * tinker_flat_episode = (P_Σ·r_prefill + D·r_sample) / 10⁶
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - prefill (r_prefill): Prefill rate, in USD/Mtok
 * - sample (r_sample): Sample rate, in USD/Mtok
 */
export declare const tinkerFlatEpisode: (values: {
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** Prefill rate, in USD/Mtok. */
  prefill: number;
  /** Sample rate, in USD/Mtok. */
  sample: number;
}) => number;

/**
 * Tinker prefill, no cached prefill, in USD. The prefill of all episodes.
 * tinker_flat_prefill_cost = N·P_Σ·r_prefill / 10⁶
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - prefill (r_prefill): Prefill rate, in USD/Mtok
 */
export declare const tinkerFlatPrefillCost: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Prefill rate, in USD/Mtok. */
  prefill: number;
}) => number;

/**
 * Tinker sampling, in USD. The generated tokens of all episodes.
 * tinker_decode_cost = N·D·r_sample / 10⁶
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - sample (r_sample): Sample rate, in USD/Mtok
 */
export declare const tinkerDecodeCost: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** Sample rate, in USD/Mtok. */
  sample: number;
}) => number;

/**
 * Tinker, no cached prefill, in USD. The cost of all episodes, which is prefill and sampling.
 * tinker_flat_total = C_flat_prefill + C_sample = N·c_flat
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - prefill (r_prefill): Prefill rate, in USD/Mtok
 * - sample (r_sample): Sample rate, in USD/Mtok
 */
export declare const tinkerFlatTotal: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** Prefill rate, in USD/Mtok. */
  prefill: number;
  /** Sample rate, in USD/Mtok. */
  sample: number;
}) => number;

/**
 * Tinker per episode, in USD. Each prompt token is billed once at the prefill rate, and then at the cached prefill rate.
 * tinker_cached_episode = (P_T·r_prefill + P_cached·r_cached_prefill + D·r_sample) / 10⁶
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - prefill (r_prefill): Prefill rate, in USD/Mtok
 * - cached_prefill (r_cached_prefill): Cached prefill rate, in USD/Mtok
 * - sample (r_sample): Sample rate, in USD/Mtok
 */
export declare const tinkerCachedEpisode: (values: {
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** Prefill rate, in USD/Mtok. */
  prefill: number;
  /** Cached prefill rate, in USD/Mtok. */
  cached_prefill: number;
  /** Sample rate, in USD/Mtok. */
  sample: number;
}) => number;

/**
 * Tinker prefill, in USD. The uncached prompt tokens of all episodes.
 * tinker_uncached_cost = N·P_T·r_prefill / 10⁶
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - prefill (r_prefill): Prefill rate, in USD/Mtok
 */
export declare const tinkerUncachedCost: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Prefill rate, in USD/Mtok. */
  prefill: number;
}) => number;

/**
 * Tinker cached prefill, in USD. The cached prompt tokens of all episodes.
 * tinker_cached_cost = N·P_cached·r_cached_prefill / 10⁶
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - cached_prefill (r_cached_prefill): Cached prefill rate, in USD/Mtok
 */
export declare const tinkerCachedCost: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Cached prefill rate, in USD/Mtok. */
  cached_prefill: number;
}) => number;

/**
 * Tinker, in USD. The cost of all episodes, which is prefill, cached prefill and sampling.
 * tinker_cached_total = C_prefill + C_cached_prefill + C_sample = N·c_tinker
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - prefill (r_prefill): Prefill rate, in USD/Mtok
 * - cached_prefill (r_cached_prefill): Cached prefill rate, in USD/Mtok
 * - sample (r_sample): Sample rate, in USD/Mtok
 */
export declare const tinkerCachedTotal: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** Prefill rate, in USD/Mtok. */
  prefill: number;
  /** Cached prefill rate, in USD/Mtok. */
  cached_prefill: number;
  /** Sample rate, in USD/Mtok. */
  sample: number;
}) => number;

/**
 * Serverless per episode, in USD. Uncached and cached input and output are billed apart.
 * serverless_episode = (P_T·r_input + P_cached·r_cached_input + D·r_output) / 10⁶
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - input (r_input): Input rate, in USD/Mtok
 * - cached_input (r_cached_input): Cached input rate, in USD/Mtok
 * - output (r_output): Output rate, in USD/Mtok
 */
export declare const serverlessEpisode: (values: {
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** Input rate, in USD/Mtok. */
  input: number;
  /** Cached input rate, in USD/Mtok. */
  cached_input: number;
  /** Output rate, in USD/Mtok. */
  output: number;
}) => number;

/**
 * Serverless input, in USD. The uncached prompt tokens of all episodes.
 * serverless_uncached_cost = N·P_T·r_input / 10⁶
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - input (r_input): Input rate, in USD/Mtok
 */
export declare const serverlessUncachedCost: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Input rate, in USD/Mtok. */
  input: number;
}) => number;

/**
 * Serverless cached input, in USD. The cached prompt tokens of all episodes.
 * serverless_cached_cost = N·P_cached·r_cached_input / 10⁶
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - cached_input (r_cached_input): Cached input rate, in USD/Mtok
 */
export declare const serverlessCachedCost: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Cached input rate, in USD/Mtok. */
  cached_input: number;
}) => number;

/**
 * Serverless output, in USD. The generated tokens of all episodes.
 * serverless_decode_cost = N·D·r_output / 10⁶
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - output (r_output): Output rate, in USD/Mtok
 */
export declare const serverlessDecodeCost: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** Output rate, in USD/Mtok. */
  output: number;
}) => number;

/**
 * Serverless, in USD. The cost of all episodes, which is input, cached input and output.
 * serverless_total = C_input + C_cached_input + C_output = N·c_serverless
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - input (r_input): Input rate, in USD/Mtok
 * - cached_input (r_cached_input): Cached input rate, in USD/Mtok
 * - output (r_output): Output rate, in USD/Mtok
 */
export declare const serverlessTotal: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** Input rate, in USD/Mtok. */
  input: number;
  /** Cached input rate, in USD/Mtok. */
  cached_input: number;
  /** Output rate, in USD/Mtok. */
  output: number;
}) => number;

/**
 * Prefill time, in s. How long the cluster prefills, with each token prefilled once; 0 where there is nothing to prefill.
 * prefill_time = if(N·P_T ≠ 0, N·P_T / v_prompt, 0)
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - prompt_tps (v_prompt): Prompt throughput, in tokens/s
 */
export declare const prefillTime: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Prompt throughput, in tokens/s. */
  prompt_tps: number;
}) => number;

/**
 * Decode time, in s. How long the cluster generates; 0 where it generates nothing.
 * decode_time = if(N·D ≠ 0, N·D / v_decode, 0)
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - decode_tps (v_decode): Decode throughput, in tokens/s
 */
export declare const decodeTime: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** Decode throughput, in tokens/s. */
  decode_tps: number;
}) => number;

/**
 * Cluster time, in s. The two run side by side, so the longer one counts.
 * cluster_time = max(t_prefill, t_decode)
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - prompt_tps (v_prompt): Prompt throughput, in tokens/s
 * - decode_tps (v_decode): Decode throughput, in tokens/s
 */
export declare const clusterTime: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** Prompt throughput, in tokens/s. */
  prompt_tps: number;
  /** Decode throughput, in tokens/s. */
  decode_tps: number;
}) => number;

/**
 * Prefill hours, in hours. The prefill time in hours.
 * prefill_hours = t_prefill / 3600
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - prompt_tps (v_prompt): Prompt throughput, in tokens/s
 */
export declare const prefillHours: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Prompt throughput, in tokens/s. */
  prompt_tps: number;
}) => number;

/**
 * Decode hours, in hours. The decode time in hours.
 * decode_hours = t_decode / 3600
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - decode_tps (v_decode): Decode throughput, in tokens/s
 */
export declare const decodeHours: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** Decode throughput, in tokens/s. */
  decode_tps: number;
}) => number;

/**
 * Cluster hours, in hours. The cluster time in hours.
 * cluster_hours = t_cluster / 3600
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - prompt_tps (v_prompt): Prompt throughput, in tokens/s
 * - decode_tps (v_decode): Decode throughput, in tokens/s
 */
export declare const clusterHours: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** Prompt throughput, in tokens/s. */
  prompt_tps: number;
  /** Decode throughput, in tokens/s. */
  decode_tps: number;
}) => number;

/**
 * Dedicated, in USD. GPU-hours are billed idle or busy, so a cluster that works half of the time costs twice as much.
 * dedicated_total = H·G·r_GPU / u
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - gpus (G): GPUs, in GPUs
 * - gpu_hour (r_GPU): GPU-hour rate, in USD/GPU-hour
 * - prompt_tps (v_prompt): Prompt throughput, in tokens/s
 * - decode_tps (v_decode): Decode throughput, in tokens/s
 * - utilization (u): Utilisation
 */
export declare const dedicatedTotal: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** GPUs, in GPUs. */
  gpus: number;
  /** GPU-hour rate, in USD/GPU-hour. */
  gpu_hour: number;
  /** Prompt throughput, in tokens/s. */
  prompt_tps: number;
  /** Decode throughput, in tokens/s. */
  decode_tps: number;
  /** Utilisation. */
  utilization: number;
}) => number;

/**
 * Dedicated per episode, in USD. The cost of the cluster, shared among the episodes.
 * dedicated_episode = C_dedicated / N
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - gpus (G): GPUs, in GPUs
 * - gpu_hour (r_GPU): GPU-hour rate, in USD/GPU-hour
 * - prompt_tps (v_prompt): Prompt throughput, in tokens/s
 * - decode_tps (v_decode): Decode throughput, in tokens/s
 * - utilization (u): Utilisation
 */
export declare const dedicatedEpisode: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** GPUs, in GPUs. */
  gpus: number;
  /** GPU-hour rate, in USD/GPU-hour. */
  gpu_hour: number;
  /** Prompt throughput, in tokens/s. */
  prompt_tps: number;
  /** Decode throughput, in tokens/s. */
  decode_tps: number;
  /** Utilisation. */
  utilization: number;
}) => number;

/**
 * Cost of a cluster per 1M tokens, in USD/Mtok. More replicas make more tokens in the same time for proportionally more money, so this stays as it is.
 * cluster_cost_per_mtok = G·r_GPU / v·10⁶ / 3600
 * - gpus (G): GPUs, in GPUs
 * - gpu_hour (r_GPU): GPU-hour rate, in USD/GPU-hour
 * - cluster_tps (v): Cluster throughput, in tokens/s
 */
export declare const clusterCostPerMtok: (values: {
  /** GPUs, in GPUs. */
  gpus: number;
  /** GPU-hour rate, in USD/GPU-hour. */
  gpu_hour: number;
  /** Cluster throughput, in tokens/s. */
  cluster_tps: number;
}) => number;

/**
 * Cluster hours at par, in hours. The hours of work that the baseline's total buys on the cluster.
 * hours_at_par = C₀·u / (G·r_GPU)
 * - gpus (G): GPUs, in GPUs
 * - gpu_hour (r_GPU): GPU-hour rate, in USD/GPU-hour
 * - utilization (u): Utilisation
 * - baseline_total (C₀): Baseline total, in USD
 */
export declare const hoursAtPar: (values: {
  /** GPUs, in GPUs. */
  gpus: number;
  /** GPU-hour rate, in USD/GPU-hour. */
  gpu_hour: number;
  /** Utilisation. */
  utilization: number;
  /** Baseline total, in USD. */
  baseline_total: number;
}) => number;

/**
 * GPUs at par, in GPUs. With this many GPUs, at the same throughput, dedicated costs what the baseline does; 0 where there is nothing to do.
 * gpus_at_par = if(H > 0, C₀·u / (H·r_GPU), 0)
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - gpu_hour (r_GPU): GPU-hour rate, in USD/GPU-hour
 * - prompt_tps (v_prompt): Prompt throughput, in tokens/s
 * - decode_tps (v_decode): Decode throughput, in tokens/s
 * - utilization (u): Utilisation
 * - baseline_total (C₀): Baseline total, in USD
 */
export declare const gpusAtPar: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** GPU-hour rate, in USD/GPU-hour. */
  gpu_hour: number;
  /** Prompt throughput, in tokens/s. */
  prompt_tps: number;
  /** Decode throughput, in tokens/s. */
  decode_tps: number;
  /** Utilisation. */
  utilization: number;
  /** Baseline total, in USD. */
  baseline_total: number;
}) => number;

/**
 * Prompt throughput at par, in tokens/s. At this prompt throughput prefill takes as long as the baseline's total buys; 0 where that is nothing, or where decode takes longer anyway.
 * prompt_tps_at_par = if(H₀ > 0, if(H_decode ≤ H₀, N·P_T / H₀ / 3600, 0), 0)
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - gpus (G): GPUs, in GPUs
 * - gpu_hour (r_GPU): GPU-hour rate, in USD/GPU-hour
 * - decode_tps (v_decode): Decode throughput, in tokens/s
 * - utilization (u): Utilisation
 * - baseline_total (C₀): Baseline total, in USD
 */
export declare const promptTpsAtPar: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** GPUs, in GPUs. */
  gpus: number;
  /** GPU-hour rate, in USD/GPU-hour. */
  gpu_hour: number;
  /** Decode throughput, in tokens/s. */
  decode_tps: number;
  /** Utilisation. */
  utilization: number;
  /** Baseline total, in USD. */
  baseline_total: number;
}) => number;

/**
 * Decode throughput at par, in tokens/s. At this decode throughput generating takes as long as the baseline's total buys; 0 where that is nothing, or where prefill takes longer anyway.
 * decode_tps_at_par = if(H₀ > 0, if(H_prefill ≤ H₀, N·D / H₀ / 3600, 0), 0)
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - gpus (G): GPUs, in GPUs
 * - gpu_hour (r_GPU): GPU-hour rate, in USD/GPU-hour
 * - prompt_tps (v_prompt): Prompt throughput, in tokens/s
 * - utilization (u): Utilisation
 * - baseline_total (C₀): Baseline total, in USD
 */
export declare const decodeTpsAtPar: (values: {
  /** Episodes. */
  episodes: number;
  /** Turns per episode, in turns. */
  turns: number;
  /** Initial prompt, in tokens. */
  initial_prompt: number;
  /** Added per turn, in tokens/turn. */
  added_per_turn: number;
  /** Generated per turn, in tokens/turn. */
  decode_per_turn: number;
  /** GPUs, in GPUs. */
  gpus: number;
  /** GPU-hour rate, in USD/GPU-hour. */
  gpu_hour: number;
  /** Prompt throughput, in tokens/s. */
  prompt_tps: number;
  /** Utilisation. */
  utilization: number;
  /** Baseline total, in USD. */
  baseline_total: number;
}) => number;

/**
 * Tokens per response, estimated, in tokens. Where nothing is measured, a response has three fifths of the most tokens that it may have.
 * rft_average_tokens = m_max·0.6
 * - max_tokens (m_max): Most tokens per response, in tokens
 */
export declare const rftAverageTokens: (values: {
  /** Most tokens per response, in tokens. */
  max_tokens: number;
}) => number;

/**
 * Tokens of a fine-tuning job, in tokens. Every response to every prompt in every epoch.
 * rft_total_tokens = N_prompts·E·n·m
 * - prompts (N_prompts): Prompts
 * - epochs (E): Epochs
 * - responses (n): Responses
 * - average_tokens (m): Tokens per response, in tokens
 */
export declare const rftTotalTokens: (values: {
  /** Prompts. */
  prompts: number;
  /** Epochs. */
  epochs: number;
  /** Responses. */
  responses: number;
  /** Tokens per response, in tokens. */
  average_tokens: number;
}) => number;

/**
 * GPU-hours of a fine-tuning job, in GPU-hours. All GPUs are billed for as long as the tokens take.
 * rft_gpu_hours = G·(M_RFT / v_rollout) / 3600
 * - gpus (G): GPUs, in GPUs
 * - prompts (N_prompts): Prompts
 * - epochs (E): Epochs
 * - responses (n): Responses
 * - average_tokens (m): Tokens per response, in tokens
 * - rollout_tps (v_rollout): Rollout throughput, in tokens/s
 */
export declare const rftGpuHours: (values: {
  /** GPUs, in GPUs. */
  gpus: number;
  /** Prompts. */
  prompts: number;
  /** Epochs. */
  epochs: number;
  /** Responses. */
  responses: number;
  /** Tokens per response, in tokens. */
  average_tokens: number;
  /** Rollout throughput, in tokens/s. */
  rollout_tps: number;
}) => number;

/**
 * Cost of a fine-tuning job, in USD. GPU-hours are billed at the on-demand rate.
 * rft_cost = H_RFT·r_GPU
 * - gpus (G): GPUs, in GPUs
 * - gpu_hour (r_GPU): GPU-hour rate, in USD/GPU-hour
 * - prompts (N_prompts): Prompts
 * - epochs (E): Epochs
 * - responses (n): Responses
 * - average_tokens (m): Tokens per response, in tokens
 * - rollout_tps (v_rollout): Rollout throughput, in tokens/s
 */
export declare const rftCost: (values: {
  /** GPUs, in GPUs. */
  gpus: number;
  /** GPU-hour rate, in USD/GPU-hour. */
  gpu_hour: number;
  /** Prompts. */
  prompts: number;
  /** Epochs. */
  epochs: number;
  /** Responses. */
  responses: number;
  /** Tokens per response, in tokens. */
  average_tokens: number;
  /** Rollout throughput, in tokens/s. */
  rollout_tps: number;
}) => number;

/**
 * Training time, in hours. The GPUs work side by side.
 * rft_training_hours = H_RFT / G
 * - gpus (G): GPUs, in GPUs
 * - prompts (N_prompts): Prompts
 * - epochs (E): Epochs
 * - responses (n): Responses
 * - average_tokens (m): Tokens per response, in tokens
 * - rollout_tps (v_rollout): Rollout throughput, in tokens/s
 */
export declare const rftTrainingHours: (values: {
  /** GPUs, in GPUs. */
  gpus: number;
  /** Prompts. */
  prompts: number;
  /** Epochs. */
  epochs: number;
  /** Responses. */
  responses: number;
  /** Tokens per response, in tokens. */
  average_tokens: number;
  /** Rollout throughput, in tokens/s. */
  rollout_tps: number;
}) => number;

/** Inputs of the calculator "multi-turn"; what is missing takes its default. */
export interface MultiTurnInputs {
  /** Model. */
  model?: "kimi-k2p6" | "kimi-k2p5" | "qwen3p5-397b" | "gpt-oss-120b";
  /** Episodes. */
  episodes?: number | string;
  /** Turns per episode. */
  turns?: number | string;
  /** Initial prompt. */
  initial_prompt?: number | string;
  /** Added per turn. */
  added_per_turn?: number | string;
  /** Generated per turn. */
  decode_per_turn?: number | string;
  /** GPUs. */
  gpus?: number | string;
  /** GPU type. */
  gpu?: "a100-80gb" | "h100-80gb" | "h200-141gb" | "b200-180gb" | "b300-288gb" | "gb300-288gb" | "mi300x";
  /** Prompt throughput. */
  prompt_tps?: number | string;
  /** Decode throughput. */
  decode_tps?: number | string;
  /** Utilisation. */
  utilization?: number | string;
}

/** Inputs of the calculator "rft"; what is missing takes its default. */
export interface RftInputs {
  /** Model. */
  model?: "kimi-k2p6" | "kimi-k2p5" | "qwen3p5-397b" | "gpt-oss-120b";
  /** Prompts. */
  prompts?: number | string;
  /** Epochs. */
  epochs?: number | string;
  /** Responses per prompt. */
  responses?: number | string;
  /** Tokens per response. */
  average_tokens?: number | string;
  /** GPUs. */
  gpus?: number | string;
  /** GPU type. */
  gpu?: "a100-80gb" | "h100-80gb" | "h200-141gb" | "b200-180gb" | "b300-288gb" | "gb300-288gb" | "mi300x";
  /** Rollout throughput. */
  rollout_tps?: number | string;
}

/** What a workload costs under one offer. Numbers are not rounded. */
export interface OfferEstimate {
  id: string;
  /** The whole cost, in the calculator's currency. */
  total: number;
  /** The baseline's total ÷ this total; null where there is no such number. */
  ratio: number | null;
  /** The least and the greatest total at the low and high of inputs that are estimates; absent where none is. */
  totalLow?: number;
  totalHigh?: number;
  /** The offer's other figures, such as perEpisode or clusterHours. */
  [figure: string]: number | string | null | undefined;
}

/** What `ratecards estimate --format json` prints. */
export interface Estimate {
  calculator: string;
  /** The date whose rates and ways of billing were used, yyyy-mm-dd. */
  asOf: string;
  /** Every input with the value used. */
  inputs: Record<string, number | string>;
  quantities: Record<string, number>;
  /** The offers that can be bought for the choices made; one that cannot is absent. */
  offers: OfferEstimate[];
  /** Values of inputs at which an offer costs what the baseline costs. */
  parity: Record<string, number>;
}

/** What `estimate` throws where an input is not valid. */
export interface InputProblems extends RangeError {
  problems: { input: string; message: string }[];
}

// What a workload costs under every offer, on a date (the project's own where none is given).

export declare function estimate(calculatorId: "multi-turn", inputs?: MultiTurnInputs, asOf?: string): Estimate;
export declare function estimate(calculatorId: "rft", inputs?: RftInputs, asOf?: string): Estimate;
