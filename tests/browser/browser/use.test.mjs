import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { calculatorPages } from "../support/browser.mjs";
import { hosts } from "../support/host.mjs";
import { calculators } from "../support/output.mjs";

const { open } = calculatorPages();
const data = calculators["multi-turn"];

for (const host of hosts) {
  describe(host, () => {
    test("the defaults show the published figures, every offer, and the cheapest in words", () =>
      open(host, "multi-turn", async (calculator) => {
        assert.equal(await calculator.headline(), "Cheapest: Fireworks Serverless Standard, $200.68, 11.3× cheaper than Tinker.");
        assert.deepEqual(await calculator.offers(), [
          ["Tinker", "$2.26496", "$2,264.96", "$2,264.96", "baseline"],
          ["Fireworks Serverless Standard", "$0.20068", "$200.68", "$200.68", "11.3× cheaper"],
          ["Fireworks Serverless Priority", "$0.30176", "$301.76", "$301.76", "7.5× cheaper"],
          ["Fireworks Dedicated", "$0.28444", "$284.44", "$284.44", "8.0× cheaper"],
        ]);
        const text = await calculator.root.innerText();
        for (const said of ["400,000", "92,000", "308,000", "77.0%", "16,000", "decode bound", "In US dollars.",
          "Per token, no cross-turn cache: 400,000 prompt tokens, all billed as prefill at $5.15, and 16,000 generated at $12.81 per 1M.",
          "Per token: 92,000 prompt tokens at $0.95, 308,000 from the cache at $0.16, 16,000 generated at $4.00 per 1M.",
          "8× B300 288GB at $12.00/GPU-hour, ≈ 2.963 cluster-hours at the throughput given; each prompt token is prefilled once."]) {
          assert.ok(text.includes(said), said);
        }
      }));

    test("every model shows its offers and no figure that is not one", () =>
      open(host, "multi-turn", async (calculator) => {
        for (const option of data.inputs.find((input) => input.options).options) {
          await calculator.choice("Model").selectOption(option.id);
          const rows = await calculator.offers();
          assert.ok(rows.length >= 2, option.id);
          assert.ok(rows.every((row) => /^\$[\d,.]+$/.test(row[3])), option.id);
          assert.doesNotMatch(await calculator.root.innerText(), /NaN|undefined|Infinity|null/);
        }
      }));

    test("every preset sets what it names and is marked while it holds", () =>
      open(host, "multi-turn", async (calculator) => {
        for (const preset of data.presets) {
          await calculator.button(preset.label).click();
          assert.equal(await calculator.button(preset.label).getAttribute("aria-pressed"), "true");
          for (const [name, value] of Object.entries(preset.values)) {
            const { label } = data.inputs.find((input) => input.name === name);
            assert.equal((await calculator.field(label).inputValue()).replaceAll(",", ""), String(value));
          }
        }
        await calculator.field("Turns per episode").fill("7");
        assert.equal(await calculator.button(data.presets.at(-1).label).getAttribute("aria-pressed"), "false");
      }));

    test("another day shows that day's prices, and how each total has changed", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.choice("Prices as of").selectOption("2026-07-17");
        const [tinker] = await calculator.offers();
        assert.equal(tinker[3], "$996.00");
        assert.ok((await calculator.root.innerText()).includes("-56.0% against 2026-05-16"));
      }));

    test("a link holds the estimate, and opening it gives the same again", async () => {
      let hash;
      let offers;
      await open(host, "multi-turn", async (calculator) => {
        await calculator.choice("Model").selectOption("gpt-oss-120b");
        await calculator.field("Turns per episode").fill("20");
        await calculator.choice("Prices as of").selectOption("2026-10-01");
        await calculator.page.waitForFunction(() => location.hash.includes("as-of=2026-10-01"));
        hash = await calculator.page.evaluate(() => location.hash);
        offers = await calculator.offers();
      });
      await open(host, "multi-turn", async (calculator) => {
        assert.deepEqual(await calculator.offers(), offers);
        await calculator.button("Reset").click();
        assert.equal(await calculator.field("Turns per episode").inputValue(), "8");
        await calculator.page.waitForFunction(() => location.hash === "");
      }, { hash });
    });

    test("going back undoes a change, and another one undoes the one before", () =>
      open(host, "multi-turn", async (calculator) => {
        const { page } = calculator;
        const turns = calculator.field("Turns per episode");
        for (const value of ["9", "10"]) {
          await turns.fill(value);
          await page.waitForFunction((value) => location.hash.includes("&turns=" + value + "&"), value);
        }
        await page.goBack();
        await page.waitForFunction(() => location.hash.includes("&turns=9&"));
        assert.equal(await turns.inputValue(), "9");
        await page.goBack();
        await page.waitForFunction(() => location.hash === "");
        assert.equal(await turns.inputValue(), "8");
      }));

    test("a link is copied that opens at the calculator", async () => {
      let link;
      await open(host, "multi-turn", async (calculator) => {
        await calculator.field("Turns per episode").fill("9");
        await calculator.button("Copy link").click();
        await calculator.button("Copied").waitFor();
        link = await calculator.page.evaluate(() => navigator.clipboard.readText());
        assert.match(link, /#multi-turn\?as-of=2026-05-16&.*&turns=9&/);
      }, { permissions: ["clipboard-read", "clipboard-write"] });
    });

    test("the page's own anchors are left alone", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.page.waitForTimeout(800);
        assert.equal(await calculator.page.evaluate(() => location.hash), "#formulas");
        await calculator.field("Turns per episode").fill("9");
        await calculator.page.waitForTimeout(800);
        assert.equal(await calculator.page.evaluate(() => location.hash), "#formulas");
      }, { hash: "#formulas" }));

    test("the estimate is copied as Markdown and downloaded as CSV", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.button("Copy as Markdown").click();
        await calculator.button("Copied").waitFor();
        const copied = await calculator.page.evaluate(() => navigator.clipboard.readText());
        assert.match(copied, /^### Multi-turn cost\n/);
        assert.match(copied, /\[This estimate\]\(http:\/\/127\.0\.0\.1:\d+\/\w+\/multi-turn#multi-turn\?as-of=/);
        for (const [button, name, head] of [["Comparison as CSV", "multi-turn-comparison.csv", /^As of,Model,/], ["Curve as CSV", "multi-turn-curve.csv", /^Turns per episode,Tinker \(USD\),/]]) {
          const [file] = await Promise.all([calculator.page.waitForEvent("download"), calculator.button(button).click()]);
          assert.equal(file.suggestedFilename(), name);
          assert.match(readFileSync(await file.path(), "utf8"), head);
        }
      }, { permissions: ["clipboard-read", "clipboard-write"] }));

    test("the chart marks the break-even and the chosen point, tells the same in words, and has a table of its numbers", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.button("Long horizon").click();
        const chart = calculator.root.getByRole("img", { name: /^Total cost by turns/ });
        const texts = await chart.locator("text").allTextContents();
        assert.ok(texts.includes("20 turns"));
        // 20 × 8,000 + 6,000 × 190 = 1,300,000 prompt tokens at $5.15 and 20,000 at $12.81, a thousand times.
        assert.match(await chart.locator("desc").textContent(), /At 20 turns: Tinker \$6,951\.20,.*From \d+ turns on, Fireworks Dedicated is /);
        const dashes = await chart.locator("path.line, path.stroke-2").evaluateAll((lines) => lines.map((line) => line.getAttribute("stroke-dasharray")));
        assert.equal(new Set(dashes).size, 4);
        await calculator.unfold("Numbers of this chart");
        const row = calculator.root.getByRole("row", { name: /^20 / });
        assert.ok((await row.innerText()).includes("$6,951.20"));
      }));

    test("the chart is read by the slider and by the pointer, and a single turn is one", () =>
      open(host, "multi-turn", async (calculator) => {
        const slider = calculator.root.getByRole("slider", { name: /^Read at/ });
        const legend = calculator.root.getByRole("listitem").filter({ hasText: /^Tinker \$/ });
        assert.match(await legend.innerText(), /\$2,264\.96/);
        await slider.focus();
        await calculator.page.keyboard.press("Home");
        assert.equal(await slider.getAttribute("aria-valuetext"), "1 turn");
        // 8,000 × 5.15 + 2,000 × 12.81, a thousand times.
        assert.match(await legend.innerText(), /\$66\.82/);
        const chart = calculator.root.getByRole("img", { name: /^Total cost by turns/ });
        const box = await chart.boundingBox();
        await chart.hover({ position: { x: box.width - 14, y: 100 } });
        assert.equal(await slider.getAttribute("aria-valuetext"), "16 turns");
        await calculator.page.mouse.move(1, 1);
        assert.equal(await slider.getAttribute("aria-valuetext"), "8 turns");
        assert.doesNotMatch(await calculator.root.innerText(), /\b1 turns\b/);
      }));

    test("one offer alone is compared with nothing", () =>
      open(host, "rft", async (calculator) => {
        assert.deepEqual(await calculator.comparison().locator("thead th").allTextContents(), ["Offer", "Total"]);
        await calculator.choice("Prices as of").selectOption("2026-10-01");
        assert.deepEqual(await calculator.comparison().locator("thead th").allTextContents(), ["Offer", "Total", "Against Fireworks, any region"]);
      }));

    test("rates stand with unit, date, source and when they were verified", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.unfold("Rates behind these figures");
        const row = calculator.root.getByRole("row", { name: /^Tinker, Prefill/ });
        assert.match((await row.innerText()).replace(/\s+/g, " "), /\$5\.15 per 1M tokens .*2026-05-16 .*2026-05-16 .*Tinker/);
        assert.equal(await row.getByRole("link").getAttribute("href"), "https://thinkingmachines.ai/tinker");
        const gpu = calculator.root.getByRole("row", { name: /^Fireworks Dedicated, GPU-hour/ });
        assert.match((await gpu.innerText()).replace(/\s+/g, " "), /\$12\.00 per GPU-hour \$15\.00 since 2026-10-01/);
        assert.match(await calculator.root.innerText(), /Changed since 2026-05-16: Tinker \(2026-07-17\).*Fireworks Dedicated \(2026-10-01\)\./);
      }));

    test("what came out is announced politely once the reader pauses", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.field("Turns per episode").fill("10");
        const status = calculator.root.getByRole("status");
        // 20,000,000 ÷ 1,500 ÷ 3,600 hours of 8 GPUs at $12; Tinker 620,000 × 5.15 + 20,000 × 12.81.
        await status.filter({ hasText: "Fireworks Dedicated $355.56, 9.7× cheaper" }).waitFor({ state: "attached", timeout: 3000 });
        assert.equal(await status.getAttribute("aria-live"), "polite");
      }));

    test("the keyboard alone reaches and uses everything, in the order of the page", () =>
      open(host, "multi-turn", async (calculator) => {
        const { page } = calculator;
        await page.locator("body").click({ position: { x: 1, y: 1 } });
        const reached = [];
        for (let i = 0; i < 40; i++) {
          await page.keyboard.press("Tab");
          const name = await page.evaluate(() => {
            let active = document.activeElement;
            while (active.shadowRoot) active = active.shadowRoot.activeElement;
            return active === document.body ? null : (active.labels?.[0] ?? active).textContent.trim();
          });
          if (!name) break;
          reached.push(name);
        }
        const order = ["Agentic RL", "Prices as of", "Model", "Episodes", "Turns per episode", "Advanced", "Linear", "Read at", "Numbers of this chart", "Rates behind these figures", "Copy link", "Copy as Markdown", "Reset"];
        const positions = order.map((name) => reached.findIndex((candidate) => candidate.startsWith(name)));
        assert.ok(positions.every((position, i) => position >= 0 && (i === 0 || position > positions[i - 1])), JSON.stringify(reached));
      }));
  });
}
