// What the rows of offers say beside their amounts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { firstState } from "../../../src/RateCards.Targets/Calculators/Script/life.mjs";
import { offersView } from "../../../src/RateCards.Targets/Calculators/Script/result.mjs";
import { derive } from "../support/derive.mjs";
import { calculators } from "../support/output.mjs";

const data = calculators["multi-turn"];
const state = firstState(data);
const derived = derive(data, state);

/** The words of an offer's first cell, below its label. */
const details = (id, more = {}) => {
  const offers = derived.result.offers.map((offer) => (offer.id === id ? { ...offer, ...more } : offer));
  const texts = (node) => (typeof node === "string" ? [node] : node.children.flatMap(texts));
  const view = offersView(data, state, { ...derived, result: { ...derived.result, offers } });
  const rows = view.children.find((child) => child.tag === "tbody").children;
  return texts(rows[data.offers.findIndex((offer) => offer.id === id)].children[0]).join(" | ");
};

test("what limits a deployment is called so, and a greatest part is a share", () => {
  assert.match(details("fireworks-dedicated"), /Decode bound/i);
  // Of $200.68: 92,000 at 0.95, 308,000 at 0.16 and 16,000 at 4.00, per million, are 87.40, 49.28 and 64.00.
  assert.match(details("fireworks-serverless-standard"), /43\.6%/);
  assert.doesNotMatch(details("fireworks-serverless-standard"), /bound/i);
});

test("a change of a twentieth of a percent is told, and less is none", () => {
  assert.match(details("tinker", { change: 0.0005 }), /\+0\.1% against 2026-05-16/);
  assert.match(details("tinker", { change: -0.02 }), /-2\.0% against 2026-05-16/);
  assert.doesNotMatch(details("tinker", { change: 0.0004 }), /against/);
});
