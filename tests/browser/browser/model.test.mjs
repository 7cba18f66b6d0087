import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { complaintsOf, launch } from "../support/browser.mjs";
import { ProjectCopy } from "../support/project.mjs";
import { serveSite } from "../support/site.mjs";

// A model that nobody sells, at prices that no other has: among the models of the comparison, and on two price lists.
const label = "Grebe 2 (64K)";
const added = {
  "cards/fireworks-dedicated-defaults.yaml": `
  grebe-2:
    label: Grebe 2
    entries:
      - { since: 2026-05-16, source: comparison, gpus: 2, gpu: h100-80gb, prompt-tps: 10000, decode-tps: 1000 }
`,
  "cards/tinker.yaml": `
  grebe-2:
    label: ${label}
    attributes: { context: 65536 tokens }
    entries:
      - { since: 2026-05-16, source: page, prefill: 1.11, sample: 2.22 }
`,
  "cards/fireworks-serverless.yaml": `
  grebe-2:
    label: Grebe 2
    entries:
      - { since: 2026-05-09, source: page-2026-05, standard: { input: 0.33, cached-input: 0.033, output: 0.77 } }
`,
};

let project;
let browser;
let site;
before(async () => {
  project = new ProjectCopy();
  for (const [card, sku] of Object.entries(added)) {
    project.edit(card, "\nskus:\n", "\nskus:" + sku);
  }
  [browser, site] = await Promise.all([launch(), serveSite(project.build())]);
});
after(async () => {
  await browser?.close();
  site?.stop();
  project?.dispose();
});

const open = async (path) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-US" });
  const complaints = complaintsOf(page);
  await page.goto(site.url + path);
  return { page, complaints };
};

test("a model added to the cards is in the calculator, its tables and its chart, with no other change", async () => {
  const { page, complaints } = await open("fine-tuning/multi-turn-cost-comparison.html");
  const calculator = page.getByRole("region", { name: "Multi-turn cost", exact: true });
  await calculator.getByRole("combobox", { name: "Model", exact: true }).selectOption({ label });

  // 400,000 prompt and 16,000 generated tokens an episode, of which 92,000 and 308,000 are uncached and cached.
  const tinker = 1000 * (400_000 * 1.11 + 16_000 * 2.22) / 1e6;
  const serverless = 1000 * (92_000 * 0.33 + 308_000 * 0.033 + 16_000 * 0.77) / 1e6;
  // 16,000,000 generated tokens at 1,000 a second are 16,000 seconds, longer than their prompts take; two GPUs at $7.
  const dedicated = (16_000 / 3600) * 2 * 7;
  const dollars = (amount) => "$" + amount.toFixed(2);
  const offers = calculator.getByRole("table", { name: "Every offer compared" });
  assert.match(await offers.getByRole("row", { name: /^Tinker/ }).innerText(), new RegExp("\\" + dollars(tinker)));
  assert.match(await offers.getByRole("row", { name: /^Fireworks Serverless Standard/ }).innerText(), new RegExp("\\" + dollars(serverless)));
  assert.match(await offers.getByRole("row", { name: /^Fireworks Dedicated/ }).innerText(), new RegExp("\\" + dollars(dedicated)));
  assert.match(await calculator.getByRole("img", { name: /^Total cost by turns/ }).locator("desc").textContent(), new RegExp("Tinker \\" + dollars(tinker)));
  await calculator.locator("summary", { hasText: "Rates behind these figures" }).click();
  assert.match(await calculator.getByRole("row", { name: /^Tinker, Prefill/ }).innerText(), /\$1\.11/);

  // The page's own tables of rates have a row for it too.
  const rates = page.getByRole("table", { name: /^Tinker, USD per 1M tokens/ });
  assert.match(await rates.getByRole("row", { name: label }).innerText(), /\$1\.11\s+\$2\.22/);
  assert.deepEqual(complaints, []);
  await page.close();
});

test("it is in the tables of prices", async () => {
  const { page, complaints } = await open("pricing.html");
  assert.match(await page.getByRole("table", { name: /^Tinker, / }).getByRole("row", { name: label }).innerText(), /65,536 tokens\s+\$1\.11\s+\$2\.22/);
  assert.match(await page.getByRole("table", { name: /^Fireworks serverless, / }).getByRole("row", { name: "Grebe 2 Standard" }).innerText(), /\$0\.33\s+\$0\.033\s+\$0\.77/);
  assert.deepEqual(complaints, []);
  await page.close();
});

test("search finds it, with its history", async () => {
  const { page, complaints } = await open("index.html");
  await page.getByRole("searchbox", { name: "Search" }).fill("grebe 64k");
  await page.getByRole("search").getByRole("link", { name: label }).first().click();
  await page.waitForURL(/rate-history\.html#tinker-grebe-2$/);
  assert.match(await page.locator("tr:target").innerText(), /\$1\.11\s+\$2\.22/);
  assert.deepEqual(complaints, []);
  await page.close();
});
