import assert from "node:assert/strict";
import { test } from "node:test";
import { calculatorPages } from "../support/browser.mjs";
import { hosts } from "../support/host.mjs";

const { open } = calculatorPages();

for (const [host, summary] of hosts.flatMap((host) => [[host, null], [host, "What matters most"]])) {
  test(host + ": figures are on screen within a frame of a keystroke at the greatest inputs" + (summary ? ", with the map open" : ""), () =>
    open(host, "multi-turn", async (calculator) => {
      if (summary) {
        await calculator.unfold(summary);
      }
      for (const [label, text] of [["Turns per episode", "1000"], ["Initial prompt", "10000000"], ["Added per turn", "1000000"], ["Generated per turn", "1000000"]]) {
        await calculator.field(label).fill(text);
      }
      const times = await calculator.field("Episodes").evaluate(async (field) => {
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
        const total = () => field.getRootNode().querySelectorAll("table td")[2].textContent;
        const measured = [];
        for (let i = 0; i < 60; i++) {
          const before = total();
          const started = performance.now();
          set.call(field, String(9000000 + i * 9973));
          field.dispatchEvent(new Event("input", { bubbles: true }));
          while (total() === before && performance.now() - started < 200) await null;
          measured.push(performance.now() - started);
        }
        return measured.sort((a, b) => a - b);
      });
      const median = times[times.length / 2];
      assert.ok(median < 16, "median " + median.toFixed(1) + " ms");
    }));
}
