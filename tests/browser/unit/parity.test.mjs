// At par on made-up offers, whose figures are reckoned by hand, where an input's bound is the value itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { paritiesOf } from "../../../src/RateCards.Targets/Calculators/Script/parity.mjs";

/** Per hour 6: an offer of so many hours costs 6 × hours; the baseline costs 12, and another one so much. */
const at = (max, other) => {
  const data = {
    inputs: [{ name: "hours", min: 1, max }],
    formulas: {
      total: { compute: ({ hours }) => 6 * hours },
      hours_at_par: { compute: ({ baseline_total: target }) => target / 6 },
    },
    parities: [{ input: "hours", offer: "own", formula: "hours_at_par" }],
  };
  const billing = { figures: { total: "total" } };
  const offers = [
    { id: "base", label: "Base", total: 12, isBaseline: true }, { id: "own", label: "Own", total: 24, billing, symbols: {} }, ...(other === undefined ? [] : [{ id: "other", label: "Other", total: other }]),
  ];
  return paritiesOf(data, { hours: 4 }, { offers }).map(({ against }) => against);
};

test("the greatest and the least value of an input may be the one at par", () => {
  assert.deepEqual(at(2), [[{ label: "Base", value: 2 }]]);
  assert.deepEqual(at(1.99), []);
});

test("of the others the cheapest is the one to compare with, and of two at one price the first", () => {
  assert.deepEqual(at(10, 9), [[{ label: "Base", value: 2 }, { label: "Other", value: 1.5 }]]);
  assert.deepEqual(at(10, 15), [[{ label: "Base", value: 2 }]]);
  assert.deepEqual(at(10, 12), [[{ label: "Base", value: 2 }]]);
});
