// Measures how many requests to a tiered model the generated module prices, against a public package, in turns in one process.

import { byPackage, byPrice, byPricer } from "./request.mjs";

const rounds = 9;

/** Processor time of a call in microseconds. */
const timeOf = (price, calls) => {
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call++) price(190_000 + (call & 16_383), 1_000, 800);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / calls;
};

const best = { pricer: Infinity, price: Infinity, package: Infinity };
for (let round = 0; round < rounds; round++) {
  best.pricer = Math.min(best.pricer, timeOf(byPricer, 500_000));
  best.price = Math.min(best.price, timeOf(byPrice, 50_000));
  best.package = Math.min(best.package, timeOf(byPackage, 20_000));
}

for (const [what, time] of Object.entries(best)) console.log(`a request by ${what}: ${(time * 1_000).toFixed(0)} ns`);
console.log(`figure requests.javascript ${best.package / best.pricer}`);
