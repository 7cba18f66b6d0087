// The built command, to compare with what it prints.

import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { root } from "./output.mjs";

const built = ["Release", "Debug"].map((configuration) => `${root}src/RateCards.Cli/bin/${configuration}/net10.0/ratecards.dll`);

/** A call of the command as a program and its arguments: of the published one that RATECARDS names, or else of the built one. */
export const command = (...words) => process.env.RATECARDS ? [process.env.RATECARDS, words] : ["dotnet", [built.find(existsSync), ...words]];

const estimateCall = (calculator, inputs, asOf, format) => [...command(
  "estimate", calculator, "--project", root + "RateCards", "--format", format, "--as-of", asOf,
  ...Object.entries(inputs).flatMap(([name, value]) => ["--set", `${name}=${value}`]),
), { encoding: "utf8" }];

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
