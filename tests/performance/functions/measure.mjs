// Measures how many requests a second the generated modules price, against a public package, in turns in one process.

import { byFormula, byPackage } from "./request.mjs";

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

console.log(`the modules price ${(1 / ours).toFixed(1)} million requests a second, the package ${(1 / theirs).toFixed(2)} million`);
console.log(`figure functions.javascript ${theirs / ours}`);
