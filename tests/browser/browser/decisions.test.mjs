import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { calculatorPages } from "../support/browser.mjs";
import { hosts } from "../support/host.mjs";

const { open } = calculatorPages();
const summary = "What matters most, and which offer is the cheapest where";

for (const host of hosts) {
  describe(host, () => {
    test("what matters and what would change the answer stand in words, with the boundary", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.unfold(summary);
        const moves = calculator.root.getByRole("table", { name: "What moves the total of Fireworks Serverless Standard most" });
        assert.match((await moves.innerText()).replace(/\s+/g, " "), /Turns per episode 8 9 \$234\.80 \(\+17\.0%\)/);
        const turns = calculator.root.getByRole("table", { name: "What would change the answer" });
        assert.match((await turns.innerText()).replace(/\s+/g, " "), /Fireworks Dedicated, GPU-hour \$12\.00 below \$8\.47 \(-29\.4%\) Fireworks Dedicated Generated per turn 2,000 tokens 1,240 tokens or less Fireworks Dedicated/);
      }));

    test("the map names its offers, says what is cheapest under the pointer, and has a table of its numbers", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.unfold(summary);
        const map = calculator.root.getByRole("img", { name: /^Cheapest offer by turns per episode and generated per turn/ });
        const names = await map.locator("text").allTextContents();
        for (const name of ["Fireworks Serverless Standard", "Fireworks Dedicated", "cannot be run"]) {
          assert.ok(names.includes(name), name);
        }
        const said = calculator.root.locator("p", { hasText: "Yours (ring): Turns per episode 8 and Generated per turn 2,000 tokens: Fireworks Serverless Standard." });
        await said.waitFor();
        const box = await map.boundingBox();
        await map.hover({ position: { x: box.width - 14, y: 24 } });
        await calculator.root.locator("p", { hasText: /^Turns per episode 6\d and Generated per turn 1\d,\d{3} tokens: cannot be run\.$/ }).waitFor();
        await calculator.page.mouse.move(1, 1);
        await said.waitFor();
        await calculator.unfold("Numbers of this map");
        const row = calculator.root.getByRole("row", { name: /^8 / });
        assert.match(await row.innerText(), /Fireworks Dedicated; from 1,241 tokens on Fireworks Serverless Standard/);
      }));

    test("the axes are chosen by the keyboard; one that the other has changes places with it", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.root.locator("summary", { hasText: summary }).press("Enter");
        await calculator.choice("Up").selectOption("utilization");
        await calculator.root.getByRole("img", { name: /^Cheapest offer by turns per episode and utilisation/ }).waitFor();
        await calculator.choice("Across").selectOption("utilization");
        await calculator.root.getByRole("img", { name: /^Cheapest offer by utilisation and turns per episode/ }).waitFor();
        assert.equal(await calculator.choice("Up").inputValue(), "turns");
      }));

    test("the map follows the workload and waits with it", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.unfold(summary);
        await calculator.field("Generated per turn").fill("1000");
        await calculator.root.locator("p", { hasText: "Generated per turn 1,000 tokens: Fireworks Dedicated." }).waitFor();
        await calculator.field("Generated per turn").fill("");
        await calculator.root.getByText("Known once every input has a value.").waitFor();
      }));
  });
}
