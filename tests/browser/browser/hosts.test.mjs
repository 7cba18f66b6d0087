import assert from "node:assert/strict";
import { test } from "node:test";
import { calculatorPages } from "../support/browser.mjs";
import { textsByCommand } from "../support/command.mjs";
import { publishers } from "../support/host.mjs";
import { calculators } from "../support/output.mjs";

const { open } = calculatorPages();

/** Numbers from 0 to 1, the same in every run. */
const random = (seed) => () => {
  seed = (seed * 1664525 + 1013904223) % 2 ** 32;
  return seed / 2 ** 32;
};

const isSold = (option, day) => option.periods.some(({ since, until }) => since <= day && !(until <= day));

/** Inputs of every size within bounds, from the least to the most, on any day; some are left at their defaults. */
const workloads = (data, count) => {
  const next = random(20260516);
  const pick = (items) => items[Math.floor(next() * items.length)];
  return Array.from({ length: count }, () => {
    const date = pick(data.dates);
    const inputs = {};
    for (const input of data.inputs.filter((input) => !input.advanced || next() < 0.5)) {
      const value = () => input.min + (input.max - input.min + 1) ** next() - 1;
      inputs[input.name] = input.options ? pick(input.options.filter((option) => isSold(option, date))).id
        : input.whole ? String(Math.round(value()))
        : Math.max(input.min, Math.min(input.max, value())).toFixed(2);
    }
    // A throughput is known for the GPU of the model alone: whoever takes another one gives it.
    for (const input of data.inputs.filter(({ name, defaultFor }) => defaultFor && !(name in inputs) && Object.keys(defaultFor).some((choice) => choice in inputs))) {
      inputs[input.name] = String(1000 * input.min);
    }
    return { date, inputs };
  });
};

/**
 * What a calculator shows for each workload, entered in its fields: text typed over what stands there. All within one task of the
 * browser's: drawing the page on a screen after each of thousands of entries takes longer than everything else.
 */
const shownFor = async (calculator, data, all) => {
  const fields = { date: await calculator.choice("Prices as of").elementHandle() };
  for (const { name, label, options } of data.inputs) {
    fields[name] = await (options ? calculator.choice(label) : calculator.field(label)).elementHandle();
  }
  const reset = await calculator.button("Reset").elementHandle();
  const read = await calculator.reader();
  return calculator.page.evaluate(async ([fields, names, reset, read, all]) => {
    const enter = (field, text) => {
      if (field.localName === "select") {
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      } else {
        field.focus({ preventScroll: true });
        field.select();
        document.execCommand("insertText", false, text);
        field.blur();
      }
    };
    const shown = [];
    for (const { date, inputs } of all) {
      reset.click();
      enter(fields.date, date);
      for (const name of names.filter((name) => name in inputs)) {
        // What is drawn in answer to an entry is there by the next one.
        await null;
        enter(fields[name], inputs[name]);
      }
      await null;
      shown.push(read());
    }
    return shown;
  }, [fields, data.inputs.map(({ name }) => name), reset, read, all]);
};

/** The quantities and the offers that the command prints, of these the columns that a page shows too. */
const printed = (text, columns) => {
  const lines = text.split("\n").map((line) => line.trim().split(/ {2,}/));
  const block = (from) => lines.slice(from, lines.findIndex(([first], i) => i > from && first === ""));
  const offers = lines.findIndex(([first]) => first === "Offer");
  const shared = lines[offers].filter((name) => name !== "Mostly").length;
  return {
    quantities: Object.fromEntries(block(2).filter((line) => line.length > 2).map((line) => line.slice(2))),
    offers: block(offers + 2).map((line) => [...line.slice(0, shared), ...Array(columns - shared).fill("")]),
  };
};

const number = (text) => text.split(" ")[0];

const compared = 200;

for (const [place, data] of Object.values(calculators).entries()) {
  // Each estimate of the command is a process: the second calculator is asked for fewer.
  const estimated = place === 0 ? compared : compared / 4;

  test(`${data.id}: the static page and the platform's page show the same for ${compared} workloads, and the figures that the command prints for ${estimated}`, async () => {
    const all = workloads(data, compared);
    const texts = textsByCommand(all.slice(0, estimated).map(({ date, inputs }) => [data.id, inputs, date]));
    const shown = {};
    for (const publisher of publishers) {
      await open(publisher, data.id, async (calculator) => {
        if (data.inputs.some((input) => input.advanced)) {
          await calculator.unfold("Advanced");
        }
        shown[publisher] = await shownFor(calculator, data, all);
      });
    }
    all.forEach((workload, i) => assert.deepEqual(shown.platform[i], shown.site[i], JSON.stringify(workload)));
    for (const [i, text] of (await texts).entries()) {
      const workload = JSON.stringify(all[i]);
      // The page has what a thousand episodes come to beside what one does; the command has one.
      const rows = shown.site[i].offers.map((row) => (/^ *Offer {2,}Per /m.test(text) ? row.toSpliced(2, 1) : row));
      const { quantities, offers } = printed(text, rows[0].length);
      assert.deepEqual(rows, offers, workload);
      assert.deepEqual(Object.keys(shown.site[i].quantities), Object.keys(quantities));
      for (const [name, value] of Object.entries(shown.site[i].quantities)) {
        // The page leaves out a unit that the name says.
        assert.equal(number(value), number(quantities[name]), name + ", " + workload);
      }
    }
  });
}
