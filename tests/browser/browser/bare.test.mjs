// A calculator's snippet by itself: on a page that hands it neither the details nor the decisions.

import assert from "node:assert/strict";
import { test } from "node:test";
import { calculatorPages } from "../support/browser.mjs";
import { estimateByCommand } from "../support/command.mjs";
import { calculators } from "../support/output.mjs";

const { open } = calculatorPages();

/** Money as the comparison shows totals. */
const total = (amount) => amount.toLocaleString("en-US", { style: "currency", currency: "USD" });

const totalsOf = async (calculator) => {
  const at = (await calculator.comparison().locator("thead th").allInnerTexts()).findIndex((text) => text.trim() === "Total");
  return (await calculator.offers()).map((cells) => cells[at]);
};

for (const [id, label, input, value] of [["multi-turn", "Turns per episode", "turns", "5"], ["rft", "Epochs", "epochs", "3"]]) {
  test(id + ": shows and computes what the command estimates, without a complaint", () =>
    open("bare", id, async (calculator) => {
      const expected = (inputs) => estimateByCommand(id, inputs, calculators[id].asOf).offers.map((offer) => total(offer.total));
      assert.deepEqual(await totalsOf(calculator), expected({}));
      await calculator.field(label).fill(value);
      await calculator.page.keyboard.press("Tab");
      assert.deepEqual(await totalsOf(calculator), expected({ [input]: value }));
      // What belongs to the details is not there, and nothing is in its place.
      assert.equal(await calculator.button("Copy link").count(), 0);
      assert.equal(await calculator.root.locator("figure").count(), 0);
    }));

  test(id + ": a wrong number is told at its field, and another day has its prices", () =>
    open("bare", id, async (calculator) => {
      await calculator.field(label).fill("0");
      await calculator.page.keyboard.press("Tab");
      assert.match(await calculator.noteOf(label), /At least 1\./);
      await calculator.field(label).fill("2");
      const day = calculators[id].dates.at(-1);
      await calculator.choice("Prices as of").selectOption(day);
      assert.deepEqual(await totalsOf(calculator), estimateByCommand(id, { [input]: "2" }, day).offers.map((offer) => total(offer.total)));
    }));
}
