import assert from "node:assert/strict";
import { test } from "node:test";
import { calculatorPages } from "../support/browser.mjs";
import { estimatesByCommand } from "../support/command.mjs";
import { hosts } from "../support/host.mjs";
import { calculators } from "../support/output.mjs";
import { money, numberStyle, ratioWords } from "../../../src/RateCards.Compiler/Targets/WebCalculator/Script/numbers.mjs";

const { open } = calculatorPages();
const data = calculators["multi-turn"];
const style = numberStyle("en-US");

/** Numbers from 0 to 1, the same in every run. */
const random = (seed) => () => {
  seed = (seed * 1664525 + 1013904223) % 2 ** 32;
  return seed / 2 ** 32;
};

/** Inputs of every size within bounds, from a few to the most, on any day and for any model. */
const workloads = (count) => {
  const next = random(20260516);
  const pick = (items) => items[Math.floor(next() * items.length)];
  return Array.from({ length: count }, () => {
    const inputs = { model: pick(data.inputs[0].options).id };
    data.inputs.filter((input) => !input.options && !input.advanced).forEach((input) => {
      const value = input.min + (input.max - input.min + 1) ** next() - 1;
      inputs[input.name] = String(Math.round(value));
    });
    inputs.utilization = (0.01 + 0.99 * next()).toFixed(2);
    return { date: pick(data.dates), inputs };
  });
};

test("both hosts show the same figures for 200 workloads, and those are what the command computes", async () => {
  const all = workloads(200);
  const shown = {};
  for (const host of hosts) {
    shown[host] = [];
    await open(host, "multi-turn", async (calculator) => {
      for (const { date, inputs } of all) {
        const hash = "#multi-turn?" + new URLSearchParams({ "as-of": date, ...inputs });
        await calculator.page.evaluate((to) => {
          const drawn = new Promise((done) => addEventListener("hashchange", () => requestAnimationFrame(() => requestAnimationFrame(done)), { once: true }));
          location.hash = to;
          return drawn;
        }, hash);
        shown[host].push(await calculator.offers());
      }
    });
  }
  assert.deepEqual(shown.element, shown.react);
  const estimates = await estimatesByCommand(all.map(({ date, inputs }) => ["multi-turn", inputs, date]));
  all.forEach(({ date, inputs }, i) => {
    const { offers } = estimates[i];
    const baseline = offers.some((offer) => offer.id === data.baseline);
    assert.deepEqual(shown.element[i], offers.map((offer) => [
      data.offers.find((candidate) => candidate.id === offer.id).label,
      money(offer.perEpisode, "USD", style),
      money(offer.total, "USD", style),
      offer.id === data.baseline ? "baseline" : baseline ? ratioWords(offer.ratio ?? null, style) : "",
    ]), JSON.stringify({ date, inputs }));
  });
});
