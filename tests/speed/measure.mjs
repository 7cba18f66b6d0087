// Measures how many requests a second the generated modules price, against a public package, in turns in one process.
// Prints the ratio beside its limit, and last "N passed, N failed".

import { byFormula, byPackage } from "./request.mjs";

const leastTimes = 50;
const rounds = 15;

/** Processor time of a call in microseconds. */
const timeOf = (price, calls) => {
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call++) price();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / calls;
};

let [ours, theirs] = [Infinity, Infinity];
for (let round = 0; round < rounds; round++) {
  ours = Math.min(ours, timeOf(byFormula, 1_000_000));
  theirs = Math.min(theirs, timeOf(byPackage, 20_000));
}

const times = theirs / ours;
const holds = times >= leastTimes;
console.log(`      the modules price ${(1 / ours).toFixed(1)} million requests a second, the package ${(1 / theirs).toFixed(2)} million`);
console.log(`${holds ? "ok  " : "MISS"}  requests a second, against @pydantic/genai-prices ${times.toFixed(0)} ×  at least ${leastTimes} ×`);
console.log(`${holds ? 1 : 0} passed, ${holds ? 0 : 1} failed`);
process.exitCode = holds ? 0 : 1;
