import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { calculatorPages } from "../support/browser.mjs";
import { hosts } from "../support/host.mjs";

const { open } = calculatorPages();
const table = (calculator) => calculator.root.getByRole("table", { name: "Total cost by model" });
const rows = async (calculator) => (await table(calculator).getByRole("row").allInnerTexts()).slice(1).map((text) => text.replace(/\s+/g, " ").trim());

for (const host of hosts) {
  describe(host, () => {
    test("models are added by the keyboard, each with its totals, the cheapest, and why an offer is not made", () =>
      open(host, "multi-turn", async (calculator) => {
        const { page } = calculator;
        assert.equal(await table(calculator).count(), 0);
        await calculator.choice("Compare with").selectOption("gpt-oss-120b");
        await calculator.button("Add").press("Enter");
        await calculator.choice("Compare with").selectOption("qwen3p5-397b");
        await calculator.button("Add").press("Enter");
        // 92,000 × 0.15 + 308,000 × 0.015 + 16,000 × 0.60; 16,000,000 ÷ 2,500 ÷ 3,600 hours of 4 GPUs at 7; ÷ 1,200 of 8 at 10.
        assert.deepEqual(await rows(calculator), [
          "Kimi K2.6 (128K) chosen above $2,264.96 $200.68 cheapest $301.76 $284.44",
          "GPT-OSS-120B (128K) GPUs 4, GPU type H200 141GB, Prompt throughput 25,000, Decode throughput 2,500 Remove $276.64 $28.02 cheapest $33.62 $49.78",
          "Qwen3.5-397B-A17B (256K) GPU type B200 180GB, Prompt throughput 20,000, Decode throughput 1,200 Remove $1,760.00 not offered not offered $296.30 cheapest",
        ]);
        await calculator.root.getByText("Least of all: GPT-OSS-120B (128K), Fireworks Serverless Standard, $28.02.").waitFor();
        await calculator.button("Remove GPT-OSS-120B (128K)").press("Enter");
        assert.deepEqual((await rows(calculator)).map((row) => row.split(" ")[0]), ["Kimi", "Qwen3.5-397B-A17B"]);
        assert.equal(await page.evaluate(() => {
          const { activeElement } = document;
          return (activeElement.shadowRoot?.activeElement ?? activeElement).id;
        }), "rc-multi-turn-side-by-side");
      }));

    test("a link holds the models and how often the workload runs; Back undoes, and CSV has all of it", async () => {
      let hash;
      await open(host, "multi-turn", async (calculator) => {
        const { page } = calculator;
        await calculator.choice("Compare with").selectOption("kimi-k2p5");
        await calculator.button("Add").click();
        await page.waitForFunction(() => location.hash.endsWith("&side-by-side=kimi-k2p5"));
        await calculator.field("This workload runs").fill("30");
        await page.waitForFunction(() => location.hash.endsWith("&side-by-side=kimi-k2p5&runs-a-month=30"));
        hash = await page.evaluate(() => location.hash);
        assert.deepEqual((await calculator.offers()).map((row) => row[4]), ["$67,948.80", "$6,020.40", "$9,052.80", "$8,533.33"]);
        await page.goBack();
        await page.waitForFunction(() => !location.hash.includes("runs"));
        assert.equal(await calculator.field("This workload runs").inputValue(), "");
        assert.equal((await calculator.offers())[0].length, 5);
        await page.goBack();
        await page.waitForFunction(() => location.hash === "");
        assert.equal(await table(calculator).count(), 0);
      });
      await open(host, "multi-turn", async (calculator) => {
        assert.match((await rows(calculator))[1], /^Kimi K2\.5 \(128K\) .*\$2,264\.96 \$67,948\.80 a month \$134\.00 cheapest \$4,020\.00 a month not offered/);
        const [file] = await Promise.all([calculator.page.waitForEvent("download"), calculator.button("Comparison as CSV").click()]);
        const lines = readFileSync(await file.path(), "utf8").trimEnd().split("\r\n");
        assert.equal(lines.length, 9);
        assert.match(lines[6], /Kimi K2\.5 \(128K\),1000,8,.*,Fireworks Serverless Standard,0\.13400,134\.00,,16\.9027,30,4020\.00,$/);
        assert.match(lines[7], /Kimi K2\.5 \(128K\),1000,8,.*,Fireworks Serverless Priority,,,,,30,,not offered$/);
        await calculator.button("Reset").click();
        assert.equal(await table(calculator).count(), 0);
      }, { hash });
    });
  });
}

// What differs between hosts is how a tree is drawn, which the others show.
test("a month is said of what runs each day; what is no number of runs is told, and adds nothing", () =>
  open("element", "multi-turn", async (calculator) => {
    const field = calculator.field("This workload runs");
    await field.fill("2");
    await calculator.choice("Times a").selectOption("day");
    // 2 × 365 ÷ 12 × 2,264.96.
    assert.equal((await calculator.offers())[0][4], "$137,785");
    await field.fill("often");
    assert.match(await calculator.noteOf("This workload runs"), /A number above 0/);
    assert.equal((await calculator.offers())[0].length, 5);
    await field.fill("0");
    assert.equal(await field.getAttribute("aria-invalid"), "true");
  }));

test("what stands side by side fits a phone", () =>
  open("element", "multi-turn", async (calculator) => {
    assert.equal((await rows(calculator)).length, 4);
    assert.equal(await calculator.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
  }, { viewport: { width: 390, height: 844 }, hash: "#multi-turn?as-of=2026-10-01&side-by-side=gpt-oss-120b,qwen3p5-397b,kimi-k2p5,gpt-oss-120b,unknown&runs-a-day=1" }));
