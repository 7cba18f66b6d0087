// The built command, to compare with what it prints.

import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { root } from "./output.mjs";

const built = ["Release", "Debug"].map((configuration) => `${root}src/RateCards.Cli/bin/${configuration}/net10.0/ratecards.dll`);

/** The path of the built command. */
export const command = () => built.find(existsSync);

const estimateCall = (calculator, inputs, asOf, format) => ["dotnet", [
  command(), "estimate", calculator, "--project", root + "RateCards", "--format", format, "--as-of", asOf,
  ...Object.entries(inputs).flatMap(([name, value]) => ["--set", `${name}=${value}`]),
], { encoding: "utf8" }];

/** What `ratecards estimate CALCULATOR --format json` prints. */
export const estimateByCommand = (...call) => JSON.parse(execFileSync(...estimateCall(...call, "json")));

/** What it prints for people, for many calls, given as lists of arguments: a few at a time. */
export const textsByCommand = async (calls) => {
  const results = [];
  const waiting = calls.entries();
  const work = async () => {
    for (const [i, call] of waiting) {
      results[i] = (await promisify(execFile)(...estimateCall(...call, "text"))).stdout;
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  return results;
};
