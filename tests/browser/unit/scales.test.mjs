import assert from "node:assert/strict";
import { test } from "node:test";
import { linearTicks, verticalScale } from "../../../src/RateCards.Targets/Calculators/Script/scales.mjs";

test("every scale has ticks, and every amount stands on the chart", () => {
  const curves = [[[0, 0]], [[3.3, 3.4]], [[25, 49]], [[1e-6, 1e9]], [[0, 5]], [[7]], [[2.5e7, 3e7], [2.6e7, 4.9e7]], [[100, 1000]]];
  for (const totals of curves) {
    for (const isLog of [false, true]) {
      const { ticks, at } = verticalScale(totals, isLog);
      assert.ok(ticks.length >= 2 || totals.flat().every((total) => total === 0), JSON.stringify({ totals, isLog, ticks }));
      for (const total of totals.flat()) {
        assert.ok(at(total) >= 0 && at(total) <= 1, JSON.stringify({ totals, isLog, total }));
      }
    }
  }
});

test("ticks are round numbers, evenly spread", () => {
  assert.deepEqual(linearTicks(1, 16, 8), [2, 4, 6, 8, 10, 12, 14, 16]);
  assert.deepEqual(linearTicks(0, 8500, 5), [0, 2000, 4000, 6000, 8000]);
});
