// The site of a price list of 3,000 models, which are made up: the same as tests/performance measures.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { complaintsOf, launch } from "../support/browser.mjs";
import { command } from "../support/command.mjs";
import { root } from "../support/output.mjs";
import { serveSite } from "../support/site.mjs";

const models = 3000;
let folder;
let list;
let browser;
let site;
before(async () => {
  folder = mkdtempSync(tmpdir() + "/ratecards-list-");
  execFileSync(root + "tests/performance/scale/made-up-list", [String(models), folder + "/list.json"]);
  list = JSON.parse(readFileSync(folder + "/list.json", "utf8"));
  for (const call of [["new", folder + "/prices", "--from", "litellm", folder + "/list.json", "--verified", "2026-08-21"], ["build", "--project", folder + "/prices"]]) {
    execFileSync(...command(...call), { stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1e8 });
  }
  [browser, site] = await Promise.all([launch(), serveSite(folder + "/prices/docs-out")]);
});
after(async () => {
  await browser?.close();
  site?.stop();
  rmSync(folder, { recursive: true });
});

/** Opens a page, and holds it to no errors, no requests elsewhere, and to its width. */
const open = async (path, width, run) => {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints = complaintsOf(page);
  try {
    await page.goto(site.url + path);
    await run(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, "wider than the page");
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
  }
};

const everything = (page) => page.getByRole("table", { name: /^Everything that is sold/ });

/** The texts of a column's rows that are shown. */
const column = (table, heading) => table.evaluate((element, heading) => {
  const index = [...element.tHead.rows[0].cells].findIndex((cell) => cell.textContent.trim() === heading);
  return [...element.tBodies].flatMap((body) => [...body.rows]).filter((row) => !row.hidden).map((row) => row.cells[index].textContent.trim());
}, heading);

/** The prices of the list, in dollars per million tokens. */
const inputs = () => Object.values(list).map((model) => Number((model.input_cost_per_token * 1e6).toFixed(3)));

test("the index has a row for every model that the list prices, and is less than 300 kB compressed", () =>
  open("index.html", 1440, async (page) => {
    const shown = await column(everything(page), "Input");
    assert.equal(shown.length, models);
    assert.deepEqual(shown.map((text) => Number(text.slice(1))).toSorted((a, b) => a - b), inputs().toSorted((a, b) => a - b));
    assert.ok(gzipSync(readFileSync(folder + "/prices/docs-out/site/index.html"), { level: 9 }).length < 300_000);
  }));

for (const width of [1440, 390]) {
  test(`the index filters by model and provider and sorts by price, ${width} pixels wide`, () =>
    open("index.html", width, async (page) => {
      const table = everything(page);
      const filter = page.getByRole("searchbox", { name: /^Filter the table Everything that is sold/ });
      await filter.fill("maker-7 model");
      const left = await column(table, "Provider");
      const ofMaker = Object.entries(list).filter(([id, model]) => model.litellm_provider.startsWith("maker-7") && /model/.test(id));
      assert.equal(left.length, ofMaker.length);
      assert.equal(await page.locator(".filter").getByRole("status").innerText(), `${ofMaker.length} of ${models} rows`);

      await table.getByRole("button", { name: "Input", exact: true }).click();
      const sorted = (await column(table, "Input")).map((text) => Number(text.slice(1)));
      assert.deepEqual(sorted, sorted.toSorted((a, b) => a - b));
      assert.ok(sorted.length > 1);
      await filter.press("Escape");
      assert.equal((await column(table, "Input")).length, models);
    }));

  test(`nothing moves while the index and the page of a model load, ${width} pixels wide`, async () => {
    for (const path of ["index.html", "models/model-87-chat.html", "providers/maker-7.html"]) {
      await open(path, width, async (page) => {
        await page.waitForLoadState("networkidle");
        const moved = await page.evaluate(() => new Promise((done) => {
          let sum = 0;
          new PerformanceObserver((seen) => seen.getEntries().forEach((shift) => (sum += shift.value))).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(sum), 100);
        }));
        assert.ok(moved < 0.1, `${path} moves by ${moved}`);
      });
    }
  });
}

test("search finds a model by its name and a price by what it is of, and leads to the model's page", () =>
  open("index.html", 1440, async (page) => {
    const price = (list["model-87-chat"].input_cost_per_token * 1e6).toFixed(2);
    for (const query of ["model-87-chat", "model-87-chat input $" + price]) {
      const search = page.getByRole("searchbox", { name: "Search" });
      await search.fill(query);
      await page.locator(".search li a").first().waitFor();
      await page.locator(".search li a").first().click();
      await page.getByRole("heading", { level: 1, name: "model-87-chat" }).waitFor();
      assert.match(page.url(), /models\/model-87-chat\.html/);
      assert.ok((await page.locator("main").innerText()).includes("$" + price));
    }
  }));
