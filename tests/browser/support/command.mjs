// The built command, to compare with what it prints.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { root } from "./output.mjs";

const built = ["Release", "Debug"].map((configuration) => `${root}src/RateCards.Cli/bin/${configuration}/net10.0/ratecards.dll`);

/** What `ratecards estimate CALCULATOR --format json` prints. */
export const estimateByCommand = (calculator, inputs, asOf) => JSON.parse(execFileSync("dotnet", [
  built.find(existsSync), "estimate", calculator, "--project", root + "RateCards", "--format", "json", "--as-of", asOf,
  ...Object.entries(inputs).flatMap(([name, value]) => ["--set", `${name}=${value}`]),
], { encoding: "utf8" }));
