import assert from "node:assert/strict";
import { test } from "node:test";
import { byPackage, byPrice, byPricer } from "./request.mjs";

// 199,000 × 1.25 + 1,000 × 0.125 + 800 × 10 a million; a token more, and all of it is charged at 2.50, 0.25 and 15.
for (const [input, expected] of [[199_000, 0.256875], [199_001, 0.5097525]]) {
  test(`a public package and the generated module price ${input} tokens alike`, () => {
    for (const price of [byPackage, byPrice, byPricer]) assert.equal(price(input, 1_000, 800).toFixed(12), expected.toFixed(12));
  });
}
