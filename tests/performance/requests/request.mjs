// Requests to a tiered model, priced by a public package, by the generated module, and by a pricer of that module.

import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { calcPrice } from "@pydantic/genai-prices";

const here = fileURLToPath(new URL(".", import.meta.url));
const command = join(here, "../../../src/RateCards.Cli");
const output = join(mkdtempSync(join(tmpdir(), "ratecards-")), "output");
execFileSync("dotnet", ["run", "-c", "Release", "--no-build", "--project", command, "--", "build", "--project", join(here, "RateCards"), "--out", output], { stdio: "pipe" });
const { price, pricer } = await import(pathToFileURL(join(output, "prices.mjs")).href);

const at = Date.UTC(2026, 7, 21);
const ofGemini = pricer("gemini.gemini-2-5-pro", ["input", "cached-input", "output"]);

/** All take tokens read anew, from the cache, and generated; the package wants the cached as a part of the input. */
export const byPackage = (input, cached, output) =>
  calcPrice({ input_tokens: input + cached, cache_read_tokens: cached, output_tokens: output }, "gemini-2.5-pro", { providerId: "google" }).total_price;

export const byPrice = (input, cached, output) => price({ model: "gemini-2.5-pro", at, counts: { input, "cached-input": cached, output } })[0].total;

export const byPricer = (input, cached, output) => ofGemini(at, input, cached, output).total;
