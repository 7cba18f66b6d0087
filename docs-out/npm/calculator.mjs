// Generated from RateCards/formulas. Change the formulas there.

/**
 * Prompt tokens per episode, in tokens. Every turn sends the whole history again, so prompts grow with the square of the number of turns.
 * prompt_tokens = Σ_{t=1..T} (P₁ + (t − 1)·Δ) = T·P₁ + Δ·T·(T − 1) / 2
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 */
export const promptTokens = ({ turns, initial_prompt, added_per_turn }) =>
  turns * initial_prompt + added_per_turn * turns * (turns - 1) / 2;

/**
 * Uncached prompt tokens per episode, in tokens. With a cache each token is prefilled once; all of them stand in the last prompt.
 * uncached_prompt_tokens = P₁ + (T − 1)·Δ
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 */
export const uncachedPromptTokens = ({ turns, initial_prompt, added_per_turn }) =>
  initial_prompt + (turns - 1) * added_per_turn;

/**
 * Cached prompt tokens per episode, in tokens. The rest of the prompts repeats what an earlier turn has sent.
 * cached_prompt_tokens = P_Σ − P_T
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 */
export const cachedPromptTokens = ({ turns, initial_prompt, added_per_turn }) =>
  promptTokens({ turns, initial_prompt, added_per_turn }) - uncachedPromptTokens({ turns, initial_prompt, added_per_turn });

/**
 * Cache hit. The cached share of the prompt tokens, 0 where there are none.
 * cache_hit = if(P_Σ > 0, P_cached / P_Σ, 0)
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 */
export const cacheHit = ({ turns, initial_prompt, added_per_turn }) =>
  promptTokens({ turns, initial_prompt, added_per_turn }) > 0 ? cachedPromptTokens({ turns, initial_prompt, added_per_turn }) / promptTokens({ turns, initial_prompt, added_per_turn }) : 0;

/**
 * Generated tokens per episode, in tokens. Every turn generates the same number of tokens.
 * decode_tokens = T·d
 * - turns (T): Turns per episode, in turns
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 */
export const decodeTokens = ({ turns, decode_per_turn }) =>
  turns * decode_per_turn;

/**
 * Last request, in tokens. The last prompt and what it generates stand in the model's context together.
 * last_request_tokens = P_T + d·1 turn
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 */
export const lastRequestTokens = ({ turns, initial_prompt, added_per_turn, decode_per_turn }) =>
  uncachedPromptTokens({ turns, initial_prompt, added_per_turn }) + decode_per_turn * 1;

/**
 * Context overrun, in tokens. How many tokens the last request has more than the context holds; below zero it fits.
 * context_overrun = M − L
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - context (L): Context length, in tokens
 */
export const contextOverrun = ({ turns, initial_prompt, added_per_turn, decode_per_turn, context }) =>
  lastRequestTokens({ turns, initial_prompt, added_per_turn, decode_per_turn }) - context;

/**
 * Turns that fit, in turns. Turns whose request fits the model's context; whole ones are meant, so round down.
 * turns_in_context = if(X > 0, if(Δ > 0, max(0, (L − P₁ − d·1 turn + Δ·1 turn) / Δ), 0), T)
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - context (L): Context length, in tokens
 */
export const turnsInContext = ({ turns, initial_prompt, added_per_turn, decode_per_turn, context }) =>
  contextOverrun({ turns, initial_prompt, added_per_turn, decode_per_turn, context }) > 0 ? (added_per_turn > 0 ? Math.max(0, (context - initial_prompt - decode_per_turn * 1 + added_per_turn * 1) / added_per_turn) : 0) : turns;

/**
 * Generated but not added, in tokens/turn. How much more a turn generates than it adds to the next prompt; above zero, something is dropped on the way.
 * added_shortfall = d − Δ
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 */
export const addedShortfall = ({ added_per_turn, decode_per_turn }) =>
  decode_per_turn - added_per_turn;

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
export const tinkerFlatEpisode = ({ turns, initial_prompt, added_per_turn, decode_per_turn, prefill, sample }) =>
  (promptTokens({ turns, initial_prompt, added_per_turn }) * prefill + decodeTokens({ turns, decode_per_turn }) * sample) / 1000000;

/**
 * Tinker prefill, no cached prefill, in USD. The prefill of all episodes.
 * tinker_flat_prefill_cost = N·P_Σ·r_prefill / 10⁶
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - prefill (r_prefill): Prefill rate, in USD/Mtok
 */
export const tinkerFlatPrefillCost = ({ episodes, turns, initial_prompt, added_per_turn, prefill }) =>
  episodes * promptTokens({ turns, initial_prompt, added_per_turn }) * prefill / 1000000;

/**
 * Tinker sampling, in USD. The generated tokens of all episodes.
 * tinker_decode_cost = N·D·r_sample / 10⁶
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - sample (r_sample): Sample rate, in USD/Mtok
 */
export const tinkerDecodeCost = ({ episodes, turns, decode_per_turn, sample }) =>
  episodes * decodeTokens({ turns, decode_per_turn }) * sample / 1000000;

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
export const tinkerFlatTotal = ({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, prefill, sample }) =>
  episodes * tinkerFlatEpisode({ turns, initial_prompt, added_per_turn, decode_per_turn, prefill, sample });

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
export const tinkerCachedEpisode = ({ turns, initial_prompt, added_per_turn, decode_per_turn, prefill, cached_prefill, sample }) =>
  (uncachedPromptTokens({ turns, initial_prompt, added_per_turn }) * prefill + cachedPromptTokens({ turns, initial_prompt, added_per_turn }) * cached_prefill + decodeTokens({ turns, decode_per_turn }) * sample) / 1000000;

/**
 * Tinker prefill, in USD. The uncached prompt tokens of all episodes.
 * tinker_uncached_cost = N·P_T·r_prefill / 10⁶
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - prefill (r_prefill): Prefill rate, in USD/Mtok
 */
export const tinkerUncachedCost = ({ episodes, turns, initial_prompt, added_per_turn, prefill }) =>
  episodes * uncachedPromptTokens({ turns, initial_prompt, added_per_turn }) * prefill / 1000000;

/**
 * Tinker cached prefill, in USD. The cached prompt tokens of all episodes.
 * tinker_cached_cost = N·P_cached·r_cached_prefill / 10⁶
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - cached_prefill (r_cached_prefill): Cached prefill rate, in USD/Mtok
 */
export const tinkerCachedCost = ({ episodes, turns, initial_prompt, added_per_turn, cached_prefill }) =>
  episodes * cachedPromptTokens({ turns, initial_prompt, added_per_turn }) * cached_prefill / 1000000;

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
export const tinkerCachedTotal = ({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, prefill, cached_prefill, sample }) =>
  episodes * tinkerCachedEpisode({ turns, initial_prompt, added_per_turn, decode_per_turn, prefill, cached_prefill, sample });

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
export const serverlessEpisode = ({ turns, initial_prompt, added_per_turn, decode_per_turn, input, cached_input, output }) =>
  (uncachedPromptTokens({ turns, initial_prompt, added_per_turn }) * input + cachedPromptTokens({ turns, initial_prompt, added_per_turn }) * cached_input + decodeTokens({ turns, decode_per_turn }) * output) / 1000000;

/**
 * Serverless input, in USD. The uncached prompt tokens of all episodes.
 * serverless_uncached_cost = N·P_T·r_input / 10⁶
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - input (r_input): Input rate, in USD/Mtok
 */
export const serverlessUncachedCost = ({ episodes, turns, initial_prompt, added_per_turn, input }) =>
  episodes * uncachedPromptTokens({ turns, initial_prompt, added_per_turn }) * input / 1000000;

/**
 * Serverless cached input, in USD. The cached prompt tokens of all episodes.
 * serverless_cached_cost = N·P_cached·r_cached_input / 10⁶
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - cached_input (r_cached_input): Cached input rate, in USD/Mtok
 */
export const serverlessCachedCost = ({ episodes, turns, initial_prompt, added_per_turn, cached_input }) =>
  episodes * cachedPromptTokens({ turns, initial_prompt, added_per_turn }) * cached_input / 1000000;

/**
 * Serverless output, in USD. The generated tokens of all episodes.
 * serverless_decode_cost = N·D·r_output / 10⁶
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - output (r_output): Output rate, in USD/Mtok
 */
export const serverlessDecodeCost = ({ episodes, turns, decode_per_turn, output }) =>
  episodes * decodeTokens({ turns, decode_per_turn }) * output / 1000000;

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
export const serverlessTotal = ({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, input, cached_input, output }) =>
  episodes * serverlessEpisode({ turns, initial_prompt, added_per_turn, decode_per_turn, input, cached_input, output });

/**
 * Prefill time, in s. How long the cluster prefills, with each token prefilled once; 0 where there is nothing to prefill.
 * prefill_time = if(N·P_T ≠ 0, N·P_T / v_prompt, 0)
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - prompt_tps (v_prompt): Prompt throughput, in tokens/s
 */
export const prefillTime = ({ episodes, turns, initial_prompt, added_per_turn, prompt_tps }) =>
  episodes * uncachedPromptTokens({ turns, initial_prompt, added_per_turn }) !== 0 ? episodes * uncachedPromptTokens({ turns, initial_prompt, added_per_turn }) / prompt_tps : 0;

/**
 * Decode time, in s. How long the cluster generates; 0 where it generates nothing.
 * decode_time = if(N·D ≠ 0, N·D / v_decode, 0)
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - decode_tps (v_decode): Decode throughput, in tokens/s
 */
export const decodeTime = ({ episodes, turns, decode_per_turn, decode_tps }) =>
  episodes * decodeTokens({ turns, decode_per_turn }) !== 0 ? episodes * decodeTokens({ turns, decode_per_turn }) / decode_tps : 0;

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
export const clusterTime = ({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, prompt_tps, decode_tps }) =>
  Math.max(prefillTime({ episodes, turns, initial_prompt, added_per_turn, prompt_tps }), decodeTime({ episodes, turns, decode_per_turn, decode_tps }));

/**
 * Prefill hours, in hours. The prefill time in hours.
 * prefill_hours = t_prefill / 3600
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - initial_prompt (P₁): Initial prompt, in tokens
 * - added_per_turn (Δ): Added per turn, in tokens/turn
 * - prompt_tps (v_prompt): Prompt throughput, in tokens/s
 */
export const prefillHours = ({ episodes, turns, initial_prompt, added_per_turn, prompt_tps }) =>
  prefillTime({ episodes, turns, initial_prompt, added_per_turn, prompt_tps }) / 3600;

/**
 * Decode hours, in hours. The decode time in hours.
 * decode_hours = t_decode / 3600
 * - episodes (N): Episodes
 * - turns (T): Turns per episode, in turns
 * - decode_per_turn (d): Generated per turn, in tokens/turn
 * - decode_tps (v_decode): Decode throughput, in tokens/s
 */
export const decodeHours = ({ episodes, turns, decode_per_turn, decode_tps }) =>
  decodeTime({ episodes, turns, decode_per_turn, decode_tps }) / 3600;

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
export const clusterHours = ({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, prompt_tps, decode_tps }) =>
  clusterTime({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, prompt_tps, decode_tps }) / 3600;

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
export const dedicatedTotal = ({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, gpus, gpu_hour, prompt_tps, decode_tps, utilization }) =>
  clusterHours({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, prompt_tps, decode_tps }) * gpus * gpu_hour / utilization;

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
export const dedicatedEpisode = ({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, gpus, gpu_hour, prompt_tps, decode_tps, utilization }) =>
  dedicatedTotal({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, gpus, gpu_hour, prompt_tps, decode_tps, utilization }) / episodes;

/**
 * Cost of a cluster per 1M tokens, in USD/Mtok. More replicas make more tokens in the same time for proportionally more money, so this stays as it is.
 * cluster_cost_per_mtok = G·r_GPU / v·10⁶ / 3600
 * - gpus (G): GPUs, in GPUs
 * - gpu_hour (r_GPU): GPU-hour rate, in USD/GPU-hour
 * - cluster_tps (v): Cluster throughput, in tokens/s
 */
export const clusterCostPerMtok = ({ gpus, gpu_hour, cluster_tps }) =>
  gpus * gpu_hour / cluster_tps * 1000000 / 3600;

/**
 * Cluster hours at par, in hours. The hours of work that the baseline's total buys on the cluster.
 * hours_at_par = C₀·u / (G·r_GPU)
 * - gpus (G): GPUs, in GPUs
 * - gpu_hour (r_GPU): GPU-hour rate, in USD/GPU-hour
 * - utilization (u): Utilisation
 * - baseline_total (C₀): Baseline total, in USD
 */
export const hoursAtPar = ({ gpus, gpu_hour, utilization, baseline_total }) =>
  baseline_total * utilization / (gpus * gpu_hour);

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
export const gpusAtPar = ({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, gpu_hour, prompt_tps, decode_tps, utilization, baseline_total }) =>
  clusterHours({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, prompt_tps, decode_tps }) > 0 ? baseline_total * utilization / (clusterHours({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, prompt_tps, decode_tps }) * gpu_hour) : 0;

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
export const promptTpsAtPar = ({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, gpus, gpu_hour, decode_tps, utilization, baseline_total }) =>
  hoursAtPar({ gpus, gpu_hour, utilization, baseline_total }) > 0 ? (decodeHours({ episodes, turns, decode_per_turn, decode_tps }) <= hoursAtPar({ gpus, gpu_hour, utilization, baseline_total }) ? episodes * uncachedPromptTokens({ turns, initial_prompt, added_per_turn }) / hoursAtPar({ gpus, gpu_hour, utilization, baseline_total }) / 3600 : 0) : 0;

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
export const decodeTpsAtPar = ({ episodes, turns, initial_prompt, added_per_turn, decode_per_turn, gpus, gpu_hour, prompt_tps, utilization, baseline_total }) =>
  hoursAtPar({ gpus, gpu_hour, utilization, baseline_total }) > 0 ? (prefillHours({ episodes, turns, initial_prompt, added_per_turn, prompt_tps }) <= hoursAtPar({ gpus, gpu_hour, utilization, baseline_total }) ? episodes * decodeTokens({ turns, decode_per_turn }) / hoursAtPar({ gpus, gpu_hour, utilization, baseline_total }) / 3600 : 0) : 0;

/**
 * Tokens per response, estimated, in tokens. Where nothing is measured, a response has three fifths of the most tokens that it may have.
 * rft_average_tokens = m_max·0.6
 * - max_tokens (m_max): Most tokens per response, in tokens
 */
export const rftAverageTokens = ({ max_tokens }) =>
  max_tokens * 0.6;

/**
 * Tokens of a fine-tuning job, in tokens. Every response to every prompt in every epoch.
 * rft_total_tokens = N_prompts·E·n·m
 * - prompts (N_prompts): Prompts
 * - epochs (E): Epochs
 * - responses (n): Responses
 * - average_tokens (m): Tokens per response, in tokens
 */
export const rftTotalTokens = ({ prompts, epochs, responses, average_tokens }) =>
  prompts * epochs * responses * average_tokens;

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
export const rftGpuHours = ({ gpus, prompts, epochs, responses, average_tokens, rollout_tps }) =>
  gpus * (rftTotalTokens({ prompts, epochs, responses, average_tokens }) / rollout_tps) / 3600;

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
export const rftCost = ({ gpus, gpu_hour, prompts, epochs, responses, average_tokens, rollout_tps }) =>
  rftGpuHours({ gpus, prompts, epochs, responses, average_tokens, rollout_tps }) * gpu_hour;

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
export const rftTrainingHours = ({ gpus, prompts, epochs, responses, average_tokens, rollout_tps }) =>
  rftGpuHours({ gpus, prompts, epochs, responses, average_tokens, rollout_tps }) / gpus;

// What the calculators compute from.
const config = {
  "asOf": "2026-05-16",
  "calculators": [
    {"id":"multi-turn","title":"Multi-turn cost","description":"What the rollouts of multi-turn reinforcement learning cost, for every way to buy them.","currency":"USD","dates":["2026-05-16","2026-07-12","2026-07-17","2026-08-01","2026-10-01"],"inputs":[{"name":"model","label":"Model","options":[{"id":"kimi-k2p6","label":"Kimi K2.6 (128K)","periods":[{"since":"2026-05-16"}]},{"id":"kimi-k2p5","label":"Kimi K2.5 (128K)","periods":[{"since":"2026-05-16"}]},{"id":"qwen3p5-397b","label":"Qwen3.5-397B-A17B (256K)","periods":[{"since":"2026-05-16"}]},{"id":"gpt-oss-120b","label":"GPT-OSS-120B (128K)","periods":[{"since":"2026-05-16"}]}],"default":"kimi-k2p6"},{"name":"episodes","label":"Episodes","unit":"episodes","whole":true,"min":1,"max":10000000,"step":1,"default":1000},{"name":"turns","label":"Turns per episode","help":"Requests of one episode, each with the whole history.","unit":"turns","whole":true,"min":1,"max":1000,"step":1,"default":8},{"name":"initial_prompt","label":"Initial prompt","help":"With instructions and tools.","unit":"tokens","whole":true,"min":0,"max":10000000,"step":1000,"default":8000},{"name":"added_per_turn","label":"Added per turn","help":"Generation and tool results together.","unit":"tokens/turn","whole":true,"min":0,"max":1000000,"step":1000,"default":12000},{"name":"decode_per_turn","label":"Generated per turn","help":"By the model, in one turn.","unit":"tokens/turn","whole":true,"min":0,"max":1000000,"step":500,"default":2000},{"name":"gpus","label":"GPUs","help":"Throughput grows with them until you give your own.","advanced":true,"unit":"GPUs","whole":true,"min":1,"max":4096,"step":1,"defaultRate":"fireworks-dedicated-defaults.{model}.gpus"},{"name":"gpu","label":"GPU type","help":"Throughput is known for a model's first type; for others, give your own.","advanced":true,"options":[{"id":"a100-80gb","label":"A100 80GB","periods":[{"since":"2024-05-01","until":"2026-05-16"}]},{"id":"h100-80gb","label":"H100 80GB","periods":[{"since":"2025-07-19"}]},{"id":"h200-141gb","label":"H200 141GB","periods":[{"since":"2025-07-19"}]},{"id":"b200-180gb","label":"B200 180GB","periods":[{"since":"2025-07-19"}]},{"id":"b300-288gb","label":"B300 288GB","periods":[{"since":"2026-05-16"}]},{"id":"gb300-288gb","label":"GB300 288GB","periods":[{"since":"2026-10-01"}]},{"id":"mi300x","label":"MI300X","periods":[{"since":"2025-07-19","until":"2026-02-01"}]}],"defaultRate":"fireworks-dedicated-defaults.{model}.gpu"},{"name":"prompt_tps","label":"Prompt throughput","help":"Prefilled in a second by the whole deployment.","advanced":true,"unit":"tokens/s","min":1,"max":100000000,"step":1000,"defaultRate":"fireworks-dedicated-defaults.{model}.prompt-tps","defaultFor":{"gpu":"fireworks-dedicated-defaults.{model}.gpu"},"defaultPer":{"gpus":"fireworks-dedicated-defaults.{model}.gpus"}},{"name":"decode_tps","label":"Decode throughput","help":"Generated in a second by the whole deployment.","advanced":true,"unit":"tokens/s","min":1,"max":100000000,"step":100,"defaultRate":"fireworks-dedicated-defaults.{model}.decode-tps","defaultFor":{"gpu":"fireworks-dedicated-defaults.{model}.gpu"},"defaultPer":{"gpus":"fireworks-dedicated-defaults.{model}.gpus"}},{"name":"utilization","label":"Utilisation","help":"The busy share of the billed time; 1 is saturated.","advanced":true,"unit":"ratio","min":0.01,"max":1,"step":0.05,"default":1}],"quantities":["prompt_tokens","uncached_prompt_tokens","cached_prompt_tokens","cache_hit","decode_tokens"],"baseline":"tinker","offers":[{"id":"tinker","label":"Tinker","billings":[{"since":"2026-05-16","source":"tinker.page","note":"Every turn is prefilled in full, whatever it shares with the turn before.","buys":"Per token, no cross-turn cache: {prompt_tokens} prompt tokens, all billed as prefill at {prefill}, and {decode_tokens} generated at {sample} per 1M.","figures":{"per_episode":"tinker_flat_episode","total":"tinker_flat_total"},"parts":{"prefill":"tinker_flat_prefill_cost","decode":"tinker_decode_cost"},"limits":{},"rates":{"prefill":"tinker.{model}.prefill","sample":"tinker.{model}.sample"}},{"since":"2026-07-17","source":"tinker.repricing","note":"The repeated prefix is billed as cached prefill.","buys":"Per token: {uncached_prompt_tokens} prompt tokens prefilled at {prefill}, {cached_prompt_tokens} billed as cached prefill at {cached_prefill}, {decode_tokens} generated at {sample} per 1M.","figures":{"per_episode":"tinker_cached_episode","total":"tinker_cached_total"},"parts":{"prefill":"tinker_uncached_cost","cached":"tinker_cached_cost","decode":"tinker_decode_cost"},"limits":{},"rates":{"prefill":"tinker.{model}.prefill","cached_prefill":"tinker.{model}.cached-prefill","sample":"tinker.{model}.sample"}}]},{"id":"fireworks-serverless-standard","label":"Fireworks Serverless Standard","billings":[{"since":"2026-05-09","source":"fireworks-serverless.page-2026-05","buys":"Per token: {uncached_prompt_tokens} prompt tokens at {input}, {cached_prompt_tokens} from the cache at {cached_input}, {decode_tokens} generated at {output} per 1M.","figures":{"per_episode":"serverless_episode","total":"serverless_total"},"parts":{"prefill":"serverless_uncached_cost","cached":"serverless_cached_cost","decode":"serverless_decode_cost"},"limits":{},"rates":{"input":"fireworks-serverless.{model}.input","cached_input":"fireworks-serverless.{model}.cached-input","output":"fireworks-serverless.{model}.output"}}]},{"id":"fireworks-serverless-priority","label":"Fireworks Serverless Priority","billings":[{"since":"2026-05-09","source":"fireworks-serverless.page-2026-05","buys":"Per token: {uncached_prompt_tokens} prompt tokens at {input}, {cached_prompt_tokens} from the cache at {cached_input}, {decode_tokens} generated at {output} per 1M.","figures":{"per_episode":"serverless_episode","total":"serverless_total"},"parts":{"prefill":"serverless_uncached_cost","cached":"serverless_cached_cost","decode":"serverless_decode_cost"},"limits":{},"rates":{"input":"fireworks-serverless.{model}.input.priority","cached_input":"fireworks-serverless.{model}.cached-input.priority","output":"fireworks-serverless.{model}.output.priority"}}]},{"id":"fireworks-dedicated","label":"Fireworks Dedicated","note":"An estimate at the throughput given; GPU-hours are billed idle or busy.","billings":[{"since":"2024-05-01","source":"fireworks-gpu-hours.page-2024-05","buys":"{gpus}× {gpu} at {gpu_hour}/GPU-hour, ≈ {cluster_hours} cluster-hours at the throughput given; each prompt token is prefilled once.","figures":{"per_episode":"dedicated_episode","total":"dedicated_total","cluster_hours":"cluster_hours"},"parts":{"deployment":"dedicated_total"},"limits":{"prefill":"prefill_hours","decode":"decode_hours"},"rates":{"gpu_hour":"fireworks-gpu-hours.{gpu}.gpu-hour"}}]}],"parities":[{"input":"gpus","offer":"fireworks-dedicated","formula":"gpus_at_par"},{"input":"prompt_tps","offer":"fireworks-dedicated","formula":"prompt_tps_at_par"},{"input":"decode_tps","offer":"fireworks-dedicated","formula":"decode_tps_at_par"}],"curve":"turns","warnings":[{"id":"context","formula":"context_overrun","attributes":{"context":"tinker.{model}.context"},"impossible":true,"text":"From turn {first} on, a prompt and what it generates exceed the model's context of {context} tokens."},{"id":"added","formula":"added_shortfall","attributes":{},"input":"added_per_turn","text":"Each turn generates {decode_per_turn} tokens, more than the {added_per_turn} by which the prompt grows."}],"presets":[{"id":"agentic","label":"Agentic RL","note":"Eight turns with long tool results.","values":{"episodes":1000,"turns":8,"initial_prompt":8000,"added_per_turn":12000,"decode_per_turn":2000}},{"id":"long-horizon","label":"Long horizon","note":"Twenty turns of moderate growth, within a context of 128K.","values":{"episodes":1000,"turns":20,"initial_prompt":8000,"added_per_turn":6000,"decode_per_turn":1000}},{"id":"dialogue","label":"Dialogue","note":"Short turns that add little.","values":{"episodes":10000,"turns":6,"initial_prompt":1000,"added_per_turn":500,"decode_per_turn":300}},{"id":"reasoning","label":"Single-turn reasoning","note":"One turn, so nothing to cache, and much to generate.","values":{"episodes":10000,"turns":1,"initial_prompt":2000,"added_per_turn":16000,"decode_per_turn":16000}}]},
    {"id":"rft","title":"RFT cost","description":"What a reinforcement fine-tuning job costs, from the throughput that was measured in a short run.","currency":"USD","dates":["2026-05-16","2026-10-01"],"inputs":[{"name":"model","label":"Model","help":"Sets where GPUs and throughput start; measure your own.","options":[{"id":"kimi-k2p6","label":"Kimi K2.6","periods":[{"since":"2026-05-16"}]},{"id":"kimi-k2p5","label":"Kimi K2.5","periods":[{"since":"2026-05-16"}]},{"id":"qwen3p5-397b","label":"Qwen3.5-397B-A17B","periods":[{"since":"2026-05-16"}]},{"id":"gpt-oss-120b","label":"GPT-OSS-120B","periods":[{"since":"2026-05-16"}]}],"default":"gpt-oss-120b"},{"name":"prompts","label":"Prompts","help":"Prompts of the dataset.","unit":"prompts","whole":true,"min":1,"max":10000000,"step":100,"default":500},{"name":"epochs","label":"Epochs","unit":"epochs","whole":true,"min":1,"max":100,"step":1,"default":1},{"name":"responses","label":"Responses per prompt","help":"Candidates for each prompt.","unit":"responses","whole":true,"min":1,"max":128,"step":1,"default":4},{"name":"average_tokens","label":"Tokens per response","help":"As measured; three fifths of the limit is a first guess, and the usual limit is 2,048.","unit":"tokens","min":0,"max":1000000,"step":100,"default":1228.8},{"name":"gpus","label":"GPUs","unit":"GPUs","whole":true,"min":1,"max":4096,"step":1,"defaultRate":"fireworks-dedicated-defaults.{model}.gpus"},{"name":"gpu","label":"GPU type","options":[{"id":"a100-80gb","label":"A100 80GB","periods":[{"since":"2024-05-01","until":"2026-05-16"}]},{"id":"h100-80gb","label":"H100 80GB","periods":[{"since":"2025-07-19"}]},{"id":"h200-141gb","label":"H200 141GB","periods":[{"since":"2025-07-19"}]},{"id":"b200-180gb","label":"B200 180GB","periods":[{"since":"2025-07-19"}]},{"id":"b300-288gb","label":"B300 288GB","periods":[{"since":"2026-05-16"}]},{"id":"gb300-288gb","label":"GB300 288GB","periods":[{"since":"2026-10-01"}]},{"id":"mi300x","label":"MI300X","periods":[{"since":"2025-07-19","until":"2026-02-01"}]}],"defaultRate":"fireworks-dedicated-defaults.{model}.gpu"},{"name":"rollout_tps","label":"Rollout throughput","help":"Generated in a second by all GPUs, as measured; at first, of a saturated cluster.","unit":"tokens/s","min":1,"max":100000000,"step":100,"defaultRate":"fireworks-dedicated-defaults.{model}.decode-tps","defaultFor":{"gpu":"fireworks-dedicated-defaults.{model}.gpu"},"defaultPer":{"gpus":"fireworks-dedicated-defaults.{model}.gpus"}}],"quantities":["rft_total_tokens","rft_gpu_hours","rft_training_hours"],"baseline":"fireworks-any-region","offers":[{"id":"fireworks-any-region","label":"Fireworks, any region","billings":[{"since":"2024-05-01","source":"fireworks-gpu-hours.page-2024-05","buys":"{gpus}× {gpu} at {gpu_hour}/GPU-hour for {rft_training_hours} hours.","figures":{"total":"rft_cost"},"parts":{},"limits":{},"rates":{"gpu_hour":"fireworks-gpu-hours.{gpu}.gpu-hour"}}]},{"id":"fireworks-region-pinned","label":"Fireworks, region-pinned","billings":[{"since":"2026-10-01","source":"fireworks-gpu-hours.page-2026-10","buys":"{gpus}× {gpu} at {gpu_hour}/GPU-hour for {rft_training_hours} hours.","figures":{"total":"rft_cost"},"parts":{},"limits":{},"rates":{"gpu_hour":"fireworks-gpu-hours.{gpu}.gpu-hour.region-pinned"}}]}],"parities":[],"curve":"prompts","warnings":[],"presets":[{"id":"first-run","label":"First run","note":"A small dataset, once.","values":{"prompts":500,"epochs":1,"responses":4,"average_tokens":1228.8}},{"id":"long-answers","label":"Long answers","note":"Three fifths of a limit of 16,384 tokens.","values":{"prompts":2000,"epochs":1,"responses":8,"average_tokens":9830.4}},{"id":"several-epochs","label":"Several epochs","values":{"prompts":5000,"epochs":3,"responses":8,"average_tokens":1228.8}}]}
  ],
  "rates": {
    "fireworks-dedicated-defaults.kimi-k2p6.gpus": {"label":"GPUs","unit":"GPUs","history":[{"since":"2026-05-16","value":8,"source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.kimi-k2p6.gpu": {"label":"GPU type","history":[{"since":"2026-05-16","value":"b300-288gb","source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.kimi-k2p6.prompt-tps": {"label":"Prompt throughput","unit":"tokens/s","history":[{"since":"2026-05-16","value":30000,"source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.kimi-k2p6.decode-tps": {"label":"Decode throughput","unit":"tokens/s","history":[{"since":"2026-05-16","value":1500,"source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.kimi-k2p5.gpus": {"label":"GPUs","unit":"GPUs","history":[{"since":"2026-05-16","value":8,"source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.kimi-k2p5.gpu": {"label":"GPU type","history":[{"since":"2026-05-16","value":"b300-288gb","source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.kimi-k2p5.prompt-tps": {"label":"Prompt throughput","unit":"tokens/s","history":[{"since":"2026-05-16","value":30000,"source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.kimi-k2p5.decode-tps": {"label":"Decode throughput","unit":"tokens/s","history":[{"since":"2026-05-16","value":1500,"source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.qwen3p5-397b.gpus": {"label":"GPUs","unit":"GPUs","history":[{"since":"2026-05-16","value":8,"source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.qwen3p5-397b.gpu": {"label":"GPU type","history":[{"since":"2026-05-16","value":"b200-180gb","source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.qwen3p5-397b.prompt-tps": {"label":"Prompt throughput","unit":"tokens/s","history":[{"since":"2026-05-16","value":20000,"source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.qwen3p5-397b.decode-tps": {"label":"Decode throughput","unit":"tokens/s","history":[{"since":"2026-05-16","value":1200,"source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.gpt-oss-120b.gpus": {"label":"GPUs","unit":"GPUs","history":[{"since":"2026-05-16","value":4,"source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.gpt-oss-120b.gpu": {"label":"GPU type","history":[{"since":"2026-05-16","value":"h200-141gb","source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.gpt-oss-120b.prompt-tps": {"label":"Prompt throughput","unit":"tokens/s","history":[{"since":"2026-05-16","value":25000,"source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-dedicated-defaults.gpt-oss-120b.decode-tps": {"label":"Decode throughput","unit":"tokens/s","history":[{"since":"2026-05-16","value":2500,"source":"fireworks-dedicated-defaults.comparison","verified":["2026-05-16"]}]},
    "fireworks-gpu-hours.a100-80gb.gpu-hour": {"label":"GPU-hour","unit":"USD/GPU-hour","history":[{"since":"2024-05-01","approximate":true,"value":3.89,"source":"fireworks-gpu-hours.page-2024-05","verified":["2024-05-01"]},{"since":"2025-07-19","value":2.90,"source":"fireworks-gpu-hours.page-2025-07","verified":["2025-07-19","2026-02-01"]},{"since":"2026-05-16","value":"not published","source":"fireworks-gpu-hours.page-2026-05","verified":["2026-05-16"]}]},
    "fireworks-gpu-hours.a100-80gb.gpu-hour.region-pinned": {"label":"GPU-hour","unit":"USD/GPU-hour","history":[{"since":"2026-10-01","value":"not published","source":"fireworks-gpu-hours.page-2026-10","derived":true,"verified":[]}]},
    "fireworks-gpu-hours.h100-80gb.gpu-hour": {"label":"GPU-hour","unit":"USD/GPU-hour","history":[{"since":"2024-05-01","approximate":true,"value":"on request","source":"fireworks-gpu-hours.page-2024-05","verified":["2024-05-01"]},{"since":"2025-07-19","value":5.80,"source":"fireworks-gpu-hours.page-2025-07","verified":["2025-07-19"]},{"since":"2026-02-01","approximate":true,"value":4.00,"source":"fireworks-gpu-hours.page-2026-02","verified":["2026-02-01"]},{"since":"2026-05-16","value":7.00,"source":"fireworks-gpu-hours.page-2026-05","verified":["2026-05-16"]},{"since":"2026-10-01","value":8.00,"source":"fireworks-gpu-hours.page-2026-10","verified":["2026-10-01"]}]},
    "fireworks-gpu-hours.h100-80gb.gpu-hour.region-pinned": {"label":"GPU-hour","unit":"USD/GPU-hour","history":[{"since":"2026-10-01","value":12.00,"source":"fireworks-gpu-hours.page-2026-10","derived":true,"verified":[]}]},
    "fireworks-gpu-hours.h200-141gb.gpu-hour": {"label":"GPU-hour","unit":"USD/GPU-hour","history":[{"since":"2025-07-19","value":6.99,"source":"fireworks-gpu-hours.page-2025-07","verified":["2025-07-19"]},{"since":"2026-02-01","approximate":true,"value":6.00,"source":"fireworks-gpu-hours.page-2026-02","verified":["2026-02-01"]},{"since":"2026-05-16","value":7.00,"source":"fireworks-gpu-hours.page-2026-05","verified":["2026-05-16"]},{"since":"2026-10-01","value":8.00,"source":"fireworks-gpu-hours.page-2026-10","verified":["2026-10-01"]}]},
    "fireworks-gpu-hours.h200-141gb.gpu-hour.region-pinned": {"label":"GPU-hour","unit":"USD/GPU-hour","history":[{"since":"2026-10-01","value":12.00,"source":"fireworks-gpu-hours.page-2026-10","derived":true,"verified":[]}]},
    "fireworks-gpu-hours.b200-180gb.gpu-hour": {"label":"GPU-hour","unit":"USD/GPU-hour","history":[{"since":"2025-07-19","value":11.99,"source":"fireworks-gpu-hours.page-2025-07","verified":["2025-07-19"]},{"since":"2026-02-01","approximate":true,"value":9.00,"source":"fireworks-gpu-hours.page-2026-02","verified":["2026-02-01"]},{"since":"2026-05-16","value":10.00,"source":"fireworks-gpu-hours.page-2026-05","verified":["2026-05-16"]},{"since":"2026-10-01","value":13.00,"source":"fireworks-gpu-hours.page-2026-10","verified":["2026-10-01"]}]},
    "fireworks-gpu-hours.b200-180gb.gpu-hour.region-pinned": {"label":"GPU-hour","unit":"USD/GPU-hour","history":[{"since":"2026-10-01","value":19.50,"source":"fireworks-gpu-hours.page-2026-10","derived":true,"verified":[]}]},
    "fireworks-gpu-hours.b300-288gb.gpu-hour": {"label":"GPU-hour","unit":"USD/GPU-hour","history":[{"since":"2026-05-16","value":12.00,"source":"fireworks-gpu-hours.page-2026-05","verified":["2026-05-16"]},{"since":"2026-10-01","value":15.00,"source":"fireworks-gpu-hours.page-2026-10","verified":["2026-10-01"]}]},
    "fireworks-gpu-hours.b300-288gb.gpu-hour.region-pinned": {"label":"GPU-hour","unit":"USD/GPU-hour","history":[{"since":"2026-10-01","value":22.50,"source":"fireworks-gpu-hours.page-2026-10","derived":true,"verified":[]}]},
    "fireworks-gpu-hours.gb300-288gb.gpu-hour": {"label":"GPU-hour","unit":"USD/GPU-hour","history":[{"since":"2026-10-01","value":20.00,"source":"fireworks-gpu-hours.page-2026-10","verified":["2026-10-01"]}]},
    "fireworks-gpu-hours.gb300-288gb.gpu-hour.region-pinned": {"label":"GPU-hour","unit":"USD/GPU-hour","history":[{"since":"2026-10-01","value":30.00,"source":"fireworks-gpu-hours.page-2026-10","derived":true,"verified":[]}]},
    "fireworks-gpu-hours.mi300x.gpu-hour": {"label":"GPU-hour","unit":"USD/GPU-hour","history":[{"since":"2025-07-19","value":4.99,"source":"fireworks-gpu-hours.page-2025-07","verified":["2025-07-19"]},{"since":"2026-02-01","approximate":true,"value":"not published","source":"fireworks-gpu-hours.page-2026-02","verified":["2026-02-01"]}]},
    "fireworks-gpu-hours.mi300x.gpu-hour.region-pinned": {"label":"GPU-hour","unit":"USD/GPU-hour","history":[{"since":"2026-10-01","value":"not published","source":"fireworks-gpu-hours.page-2026-10","derived":true,"verified":[]}]},
    "fireworks-serverless.kimi-k2p6.input": {"label":"Input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":0.95,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.kimi-k2p6.cached-input": {"label":"Cached input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":0.16,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.kimi-k2p6.output": {"label":"Output","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":4.00,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.kimi-k2p6.input.priority": {"label":"Input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":1.50,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.kimi-k2p6.cached-input.priority": {"label":"Cached input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":0.22,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.kimi-k2p6.output.priority": {"label":"Output","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":6.00,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.kimi-k2p5.input": {"label":"Input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":0.60,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09"]},{"since":"2026-08-01","approximate":true,"value":"not offered","source":"fireworks-serverless.page-2026-08","verified":["2026-08-01"]}]},
    "fireworks-serverless.kimi-k2p5.cached-input": {"label":"Cached input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":0.10,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09"]},{"since":"2026-08-01","approximate":true,"value":"not offered","source":"fireworks-serverless.page-2026-08","verified":["2026-08-01"]}]},
    "fireworks-serverless.kimi-k2p5.output": {"label":"Output","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":3.00,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09"]},{"since":"2026-08-01","approximate":true,"value":"not offered","source":"fireworks-serverless.page-2026-08","verified":["2026-08-01"]}]},
    "fireworks-serverless.kimi-k2p5.input.priority": {"label":"Input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":"not offered","source":"fireworks-serverless.page-2026-05","verified":["2026-05-09"]},{"since":"2026-08-01","approximate":true,"value":"not offered","source":"fireworks-serverless.page-2026-08","verified":["2026-08-01"]}]},
    "fireworks-serverless.kimi-k2p5.cached-input.priority": {"label":"Cached input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":"not offered","source":"fireworks-serverless.page-2026-05","verified":["2026-05-09"]},{"since":"2026-08-01","approximate":true,"value":"not offered","source":"fireworks-serverless.page-2026-08","verified":["2026-08-01"]}]},
    "fireworks-serverless.kimi-k2p5.output.priority": {"label":"Output","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":"not offered","source":"fireworks-serverless.page-2026-05","verified":["2026-05-09"]},{"since":"2026-08-01","approximate":true,"value":"not offered","source":"fireworks-serverless.page-2026-08","verified":["2026-08-01"]}]},
    "fireworks-serverless.qwen3p5-397b.input": {"label":"Input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":"not offered","source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.qwen3p5-397b.cached-input": {"label":"Cached input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":"not offered","source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.qwen3p5-397b.output": {"label":"Output","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":"not offered","source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.qwen3p5-397b.input.priority": {"label":"Input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":"not offered","source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.qwen3p5-397b.cached-input.priority": {"label":"Cached input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":"not offered","source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.qwen3p5-397b.output.priority": {"label":"Output","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":"not offered","source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.gpt-oss-120b.input": {"label":"Input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":0.15,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.gpt-oss-120b.cached-input": {"label":"Cached input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":0.015,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.gpt-oss-120b.output": {"label":"Output","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":0.60,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.gpt-oss-120b.input.priority": {"label":"Input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":0.18,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.gpt-oss-120b.cached-input.priority": {"label":"Cached input","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":0.018,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "fireworks-serverless.gpt-oss-120b.output.priority": {"label":"Output","unit":"USD/Mtok","history":[{"since":"2026-05-09","value":0.72,"source":"fireworks-serverless.page-2026-05","verified":["2026-05-09","2026-08-01","2026-10-01"]}]},
    "tinker.kimi-k2p6.prefill": {"label":"Prefill","unit":"USD/Mtok","history":[{"since":"2026-05-16","value":5.15,"source":"tinker.page","verified":["2026-05-16","2026-07-02","2026-07-17"]}]},
    "tinker.kimi-k2p6.cached-prefill": {"label":"Cached prefill","unit":"USD/Mtok","history":[{"since":"2026-07-17","value":1.03,"source":"tinker.repricing","verified":["2026-07-17"]}]},
    "tinker.kimi-k2p6.sample": {"label":"Sample","unit":"USD/Mtok","history":[{"since":"2026-05-16","value":12.81,"source":"tinker.page","verified":["2026-05-16","2026-07-02","2026-07-17"]}]},
    "tinker.kimi-k2p5.prefill": {"label":"Prefill","unit":"USD/Mtok","history":[{"since":"2026-05-16","value":5.15,"source":"tinker.page","verified":["2026-05-16","2026-07-02"]},{"since":"2026-07-12","value":"retired"}]},
    "tinker.kimi-k2p5.sample": {"label":"Sample","unit":"USD/Mtok","history":[{"since":"2026-05-16","value":12.81,"source":"tinker.page","verified":["2026-05-16","2026-07-02"]},{"since":"2026-07-12","value":"retired"}]},
    "tinker.qwen3p5-397b.prefill": {"label":"Prefill","unit":"USD/Mtok","history":[{"since":"2026-05-16","value":4.00,"source":"tinker.page","verified":["2026-05-16","2026-07-02","2026-07-17"]}]},
    "tinker.qwen3p5-397b.cached-prefill": {"label":"Cached prefill","unit":"USD/Mtok","history":[{"since":"2026-07-17","value":0.80,"source":"tinker.repricing","verified":["2026-07-17"]}]},
    "tinker.qwen3p5-397b.sample": {"label":"Sample","unit":"USD/Mtok","history":[{"since":"2026-05-16","value":10.00,"source":"tinker.page","verified":["2026-05-16","2026-07-02","2026-07-17"]}]},
    "tinker.gpt-oss-120b.prefill": {"label":"Prefill","unit":"USD/Mtok","history":[{"since":"2026-05-16","value":0.63,"source":"tinker.page","verified":["2026-05-16","2026-07-02"]},{"since":"2026-07-17","value":0.78,"source":"tinker.repricing","verified":["2026-07-17"]}]},
    "tinker.gpt-oss-120b.cached-prefill": {"label":"Cached prefill","unit":"USD/Mtok","history":[{"since":"2026-07-17","value":0.156,"source":"tinker.repricing","verified":["2026-07-17"]}]},
    "tinker.gpt-oss-120b.sample": {"label":"Sample","unit":"USD/Mtok","history":[{"since":"2026-05-16","value":1.54,"source":"tinker.page","verified":["2026-05-16","2026-07-02"]},{"since":"2026-07-17","value":1.94,"source":"tinker.repricing","verified":["2026-07-17"]}]}
  },
  "attributes": {
    "tinker.kimi-k2p6.context": 131072,
    "tinker.kimi-k2p5.context": 131072,
    "tinker.qwen3p5-397b.context": 262144,
    "tinker.gpt-oss-120b.context": 131072
  },
  "sources": {
    "fireworks-dedicated-defaults.comparison": {"title":"Price comparison vs Tinker","url":"https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison","trust":"vendor"},
    "fireworks-gpu-hours.page-2024-05": {"title":"Fireworks pricing, 2024","url":"https://fireworks.ai/pricing","trust":"vendor"},
    "fireworks-gpu-hours.page-2025-07": {"title":"Fireworks pricing, copy of 2025-07-19","url":"https://fireworks.ai/pricing","trust":"transcribed"},
    "fireworks-gpu-hours.page-2026-02": {"title":"Fireworks pricing, copy of about February 2026","url":"https://fireworks.ai/pricing","trust":"transcribed"},
    "fireworks-gpu-hours.page-2026-05": {"title":"Fireworks pricing","url":"https://fireworks.ai/pricing","trust":"vendor"},
    "fireworks-gpu-hours.page-2026-10": {"title":"Fireworks pricing, copy of 2026-10-01","url":"https://fireworks.ai/pricing","trust":"transcribed"},
    "fireworks-serverless.page-2026-05": {"title":"Fireworks serverless pricing, copy of 2026-05-09","url":"https://docs.fireworks.ai/serverless/pricing","trust":"transcribed"},
    "fireworks-serverless.page-2026-08": {"title":"Fireworks serverless pricing","url":"https://docs.fireworks.ai/serverless/pricing","trust":"vendor"},
    "tinker.page": {"title":"Tinker","url":"https://thinkingmachines.ai/tinker","trust":"vendor"},
    "tinker.repricing": {"title":"Tinker model catalogue, copy of 2026-07-17","url":"https://tinker-docs.thinkingmachines.ai/tinker/models.json","trust":"transcribed"}
  },
  "formulas": {
    "prompt_tokens": {"title":"Prompt tokens per episode","unit":"tokens","parameters":["turns","initial_prompt","added_per_turn"],"compute":promptTokens},
    "uncached_prompt_tokens": {"title":"Uncached prompt tokens per episode","unit":"tokens","parameters":["turns","initial_prompt","added_per_turn"],"compute":uncachedPromptTokens},
    "cached_prompt_tokens": {"title":"Cached prompt tokens per episode","unit":"tokens","parameters":["turns","initial_prompt","added_per_turn"],"compute":cachedPromptTokens},
    "cache_hit": {"title":"Cache hit","unit":"ratio","parameters":["turns","initial_prompt","added_per_turn"],"compute":cacheHit},
    "decode_tokens": {"title":"Generated tokens per episode","unit":"tokens","parameters":["turns","decode_per_turn"],"compute":decodeTokens},
    "last_request_tokens": {"title":"Last request","unit":"tokens","parameters":["turns","initial_prompt","added_per_turn","decode_per_turn"],"compute":lastRequestTokens},
    "context_overrun": {"title":"Context overrun","unit":"tokens","parameters":["turns","initial_prompt","added_per_turn","decode_per_turn","context"],"compute":contextOverrun},
    "added_shortfall": {"title":"Generated but not added","unit":"tokens/turn","parameters":["added_per_turn","decode_per_turn"],"compute":addedShortfall},
    "tinker_flat_episode": {"title":"Tinker per episode, no cached prefill","unit":"USD","parameters":["turns","initial_prompt","added_per_turn","decode_per_turn","prefill","sample"],"compute":tinkerFlatEpisode},
    "tinker_flat_prefill_cost": {"title":"Tinker prefill, no cached prefill","unit":"USD","parameters":["episodes","turns","initial_prompt","added_per_turn","prefill"],"compute":tinkerFlatPrefillCost},
    "tinker_decode_cost": {"title":"Tinker sampling","unit":"USD","parameters":["episodes","turns","decode_per_turn","sample"],"compute":tinkerDecodeCost},
    "tinker_flat_total": {"title":"Tinker, no cached prefill","unit":"USD","parameters":["episodes","turns","initial_prompt","added_per_turn","decode_per_turn","prefill","sample"],"compute":tinkerFlatTotal},
    "tinker_cached_episode": {"title":"Tinker per episode","unit":"USD","parameters":["turns","initial_prompt","added_per_turn","decode_per_turn","prefill","cached_prefill","sample"],"compute":tinkerCachedEpisode},
    "tinker_uncached_cost": {"title":"Tinker prefill","unit":"USD","parameters":["episodes","turns","initial_prompt","added_per_turn","prefill"],"compute":tinkerUncachedCost},
    "tinker_cached_cost": {"title":"Tinker cached prefill","unit":"USD","parameters":["episodes","turns","initial_prompt","added_per_turn","cached_prefill"],"compute":tinkerCachedCost},
    "tinker_cached_total": {"title":"Tinker","unit":"USD","parameters":["episodes","turns","initial_prompt","added_per_turn","decode_per_turn","prefill","cached_prefill","sample"],"compute":tinkerCachedTotal},
    "serverless_episode": {"title":"Serverless per episode","unit":"USD","parameters":["turns","initial_prompt","added_per_turn","decode_per_turn","input","cached_input","output"],"compute":serverlessEpisode},
    "serverless_uncached_cost": {"title":"Serverless input","unit":"USD","parameters":["episodes","turns","initial_prompt","added_per_turn","input"],"compute":serverlessUncachedCost},
    "serverless_cached_cost": {"title":"Serverless cached input","unit":"USD","parameters":["episodes","turns","initial_prompt","added_per_turn","cached_input"],"compute":serverlessCachedCost},
    "serverless_decode_cost": {"title":"Serverless output","unit":"USD","parameters":["episodes","turns","decode_per_turn","output"],"compute":serverlessDecodeCost},
    "serverless_total": {"title":"Serverless","unit":"USD","parameters":["episodes","turns","initial_prompt","added_per_turn","decode_per_turn","input","cached_input","output"],"compute":serverlessTotal},
    "prefill_time": {"title":"Prefill time","unit":"s","parameters":["episodes","turns","initial_prompt","added_per_turn","prompt_tps"],"compute":prefillTime},
    "decode_time": {"title":"Decode time","unit":"s","parameters":["episodes","turns","decode_per_turn","decode_tps"],"compute":decodeTime},
    "cluster_time": {"title":"Cluster time","unit":"s","parameters":["episodes","turns","initial_prompt","added_per_turn","decode_per_turn","prompt_tps","decode_tps"],"compute":clusterTime},
    "prefill_hours": {"title":"Prefill hours","unit":"hours","parameters":["episodes","turns","initial_prompt","added_per_turn","prompt_tps"],"compute":prefillHours},
    "decode_hours": {"title":"Decode hours","unit":"hours","parameters":["episodes","turns","decode_per_turn","decode_tps"],"compute":decodeHours},
    "cluster_hours": {"title":"Cluster hours","unit":"hours","parameters":["episodes","turns","initial_prompt","added_per_turn","decode_per_turn","prompt_tps","decode_tps"],"compute":clusterHours},
    "dedicated_total": {"title":"Dedicated","unit":"USD","parameters":["episodes","turns","initial_prompt","added_per_turn","decode_per_turn","gpus","gpu_hour","prompt_tps","decode_tps","utilization"],"compute":dedicatedTotal},
    "dedicated_episode": {"title":"Dedicated per episode","unit":"USD","parameters":["episodes","turns","initial_prompt","added_per_turn","decode_per_turn","gpus","gpu_hour","prompt_tps","decode_tps","utilization"],"compute":dedicatedEpisode},
    "hours_at_par": {"title":"Cluster hours at par","unit":"hours","parameters":["gpus","gpu_hour","utilization","baseline_total"],"compute":hoursAtPar},
    "gpus_at_par": {"title":"GPUs at par","unit":"GPUs","parameters":["episodes","turns","initial_prompt","added_per_turn","decode_per_turn","gpu_hour","prompt_tps","decode_tps","utilization","baseline_total"],"compute":gpusAtPar},
    "prompt_tps_at_par": {"title":"Prompt throughput at par","unit":"tokens/s","parameters":["episodes","turns","initial_prompt","added_per_turn","decode_per_turn","gpus","gpu_hour","decode_tps","utilization","baseline_total"],"compute":promptTpsAtPar},
    "decode_tps_at_par": {"title":"Decode throughput at par","unit":"tokens/s","parameters":["episodes","turns","initial_prompt","added_per_turn","decode_per_turn","gpus","gpu_hour","prompt_tps","utilization","baseline_total"],"compute":decodeTpsAtPar},
    "rft_total_tokens": {"title":"Tokens of a fine-tuning job","unit":"tokens","parameters":["prompts","epochs","responses","average_tokens"],"compute":rftTotalTokens},
    "rft_gpu_hours": {"title":"GPU-hours of a fine-tuning job","unit":"GPU-hours","parameters":["gpus","prompts","epochs","responses","average_tokens","rollout_tps"],"compute":rftGpuHours},
    "rft_cost": {"title":"Cost of a fine-tuning job","unit":"USD","parameters":["gpus","gpu_hour","prompts","epochs","responses","average_tokens","rollout_tps"],"compute":rftCost},
    "rft_training_hours": {"title":"Training time","unit":"hours","parameters":["gpus","prompts","epochs","responses","average_tokens","rollout_tps"],"compute":rftTrainingHours}
  }
};

/**
 * What a workload costs under every offer: the same figures, to the bit, as `ratecards estimate`.
 * Inputs are numbers or texts by name; what is missing takes its default. Throws a RangeError that holds `problems` where
 * one is not valid, or the calculator is not known.
 */
export const estimate = (calculatorId, inputs = {}, asOf = config.asOf) => {
  const calculators = core.calculatorsOf(config);
  const data = calculators.find(({ id }) => id === calculatorId);
  if (!data) {
    throw new RangeError(`There is no calculator '${calculatorId}'. There are: ${calculators.map(({ id }) => id).join(", ")}.`);
  }
  const { values, choices, numbers, problems } = resolve(data, inputs, asOf);
  if (problems.length > 0) {
    throw Object.assign(new RangeError(problems.map(({ message }) => message).join(" ")), { problems });
  }
  const result = core.estimate(data, choices, numbers, asOf);
  core.addRanges(data, numbers, (name) => inputs[name] === undefined, result);
  return core.told(data, asOf, values, result, core.paritiesOf(data, numbers, result));
};

/** Every input's value, given or default, and what is wrong with those that are not valid. */
const resolve = (data, inputs, asOf) => {
  const values = {};
  const choices = {};
  const numbers = {};
  const problems = Object.keys(inputs)
    .filter((name) => !data.inputs.some((input) => input.name === name))
    .map((name) => ({ input: name, message: `There is no input '${name}'. There are: ${data.inputs.map((input) => input.name).join(", ")}.` }));
  data.inputs.forEach((input) => {
    const given = inputs[input.name];
    const value = given === undefined ? core.defaultOf(data, input, choices, numbers, asOf) : input.options ? given : numberOf(given);
    if (given === undefined && value === null && (input.defaultFor || input.defaultPer)) {
      // Known for other choices only: offers that need it are left out.
      return;
    }
    const message = input.options ? problemOfChoice(input, value, asOf) : problemOfNumber(input, value);
    if (message) {
      problems.push({ input: input.name, message });
    } else {
      values[input.name] = value;
      (input.options ? choices : numbers)[input.name] = value;
    }
  });
  return { values, choices, numbers, problems };
};

const numberOf = (given) =>
  typeof given === "number" ? given : /^-?(0|[1-9]\d*)(\.\d+)?$/.test(given) ? Number(given) : NaN;

const problemOfNumber = ({ name, min, max, whole }, value) =>
  Number.isFinite(value) && value >= min && value <= max && (!whole || Number.isInteger(value))
    ? null
    : `'${name}' must be ${whole ? "a whole number" : "a number"} from ${min} to ${max}.`;

const problemOfChoice = ({ name, options }, value, asOf) => {
  const sold = options.filter((option) => core.isSold(option, asOf)).map((option) => option.id);
  return sold.includes(value) ? null : `'${name}' must be one of these on ${asOf}: ${sold.join(", ")}.`;
};

// What the calculators on pages compute with.
const core = (() => {
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

  const parityTolerance = 1e-9;
  const atPar = (data, parity, offer, numbers, target) => {
    const input = inputOf(data, parity.input);
    const value = evaluate(data, parity.formula, { ...numbers, ...offer.symbols, baseline_total: target });
    return value > 0 && value >= input.min && value <= input.max
      && Math.abs(totalOf(data, offer, { ...numbers, [parity.input]: value }) - target) <= parityTolerance * target ? value : null;
  };
  const paritiesOf = (data, numbers, { offers }) => {
    const baseline = offers.find((offer) => offer.isBaseline);
    return !baseline ? [] : data.parities.flatMap((parity) => {
      const offer = offers.find(({ id }) => id === parity.offer);
      const valueAt = (target) => (offer ? atPar(data, parity, offer, numbers, target) : null);
      const value = valueAt(baseline.total);
      const rival = offers.filter(({ id }) => id !== parity.offer).reduce((best, other) => (best && best.total <= other.total ? best : other), null);
      const rivalValue = rival && !rival.isBaseline ? valueAt(rival.total) : null;
      return value === null ? [] : [{
        input: parity.input, offer: offer.label, value,
        against: [{ label: baseline.label, value }, ...(rivalValue === null ? [] : [{ label: rival.label, value: rivalValue }])],
      }];
    });
  };

  const endsOf = ({ range, whole, min, max }, value) =>
    range.map((share) => Math.min(max, Math.max(min, whole ? Math.floor(value * share + 0.5) : value * share)));
  const rangeOf = (data, numbers, isDefault, offer) => {
    const formula = offer.billing.figures.total;
    const inputs = data.inputs.filter(({ name, range }) => range && isDefault(name) && data.formulas[formula].parameters.includes(name));
    const corners = inputs.reduce((all, input) => all.flatMap((corner) => endsOf(input, numbers[input.name]).map((end) => ({ ...corner, [input.name]: end }))), [{}]);
    const totals = [offer.total, ...corners.map((corner) => evaluate(data, formula, { ...numbers, ...offer.symbols, ...corner }))];
    const [low, high] = [Math.min(...totals), Math.max(...totals)];
    return low < high ? { low, high, inputs } : null;
  };
  const addRanges = (data, numbers, isDefault, result) => result.offers.forEach((offer) => {
    offer.range = rangeOf(data, numbers, isDefault, offer);
  });

  const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  const offerOf = (offer) => Object.fromEntries([
    ["id", offer.id],
    ...offer.figures.flatMap(({ name, value }) => (name === "total" ? [["total", value], ["ratio", offer.ratio], ...(offer.range ? [["totalLow", offer.range.low], ["totalHigh", offer.range.high]] : [])] : [[camel(name), value]])),
  ]);
  const told = (data, asOf, inputs, result, parities) => ({
    calculator: data.id,
    asOf,
    inputs,
    quantities: Object.fromEntries(result.quantities.map(({ name, value }) => [name, value])),
    offers: result.offers.map(offerOf),
    parity: Object.fromEntries(parities.map(({ input, value }) => [input, value])),
  });
  return { calculatorsOf, defaultOf, isSold, estimate, paritiesOf, addRanges, told };
})();
