// One request, priced by a public package and by the generated modules: Kimi K2.6 on Fireworks serverless, 400,000 prompt
// tokens of which 308,000 are cached, and 16,000 generated. That is an episode of 8 turns.

import { calcPrice } from "@pydantic/genai-prices";

const folder = process.env.RATECARDS_OUTPUT ?? new URL("../../../docs-out", import.meta.url).pathname;
const { serverlessEpisode } = await import(`file://${folder}/calculator.mjs`);
const { amountOn, rates } = await import(`file://${folder}/rates.mjs`);

export const byPackage = () =>
  calcPrice({ input_tokens: 400_000, cache_read_tokens: 308_000, output_tokens: 16_000 }, "accounts/fireworks/models/kimi-k2p6", { providerId: "fireworks" }).total_price;

/** With its rates looked up by id and day each time, as the package looks up its own by the model. */
export const byFormula = () => serverlessEpisode({
  turns: 8,
  initial_prompt: 8_000,
  added_per_turn: 12_000,
  decode_per_turn: 2_000,
  input: amountOn(rates["fireworks-serverless.kimi-k2p6.input"]),
  cached_input: amountOn(rates["fireworks-serverless.kimi-k2p6.cached-input"]),
  output: amountOn(rates["fireworks-serverless.kimi-k2p6.output"]),
});
