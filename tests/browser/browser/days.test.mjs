// The tables of a page as of another day, against the page that a build for that day writes.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";
import { complaintsOf, launch } from "../support/browser.mjs";
import { command } from "../support/command.mjs";
import { folder, root } from "../support/output.mjs";
import { serveSite } from "../support/site.mjs";

const own = "2026-05-16";
const day = "2026-10-01";
let browser;
let site;
let later;
const output = mkdtempSync(tmpdir() + "/ratecards-");
before(async () => {
  execFileSync(...command("build", "--project", root + "RateCards", "--out", output + "/out", "--as-of", day));
  [browser, site, later] = await Promise.all([launch(), serveSite(), serveSite(output + "/out")]);
});
after(async () => {
  await browser?.close();
  site?.stop();
  later?.stop();
  rmSync(output, { recursive: true });
});

const open = async (address, run, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-US", ...options });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  try {
    // Counted from the first drawing on, as browsers report it.
    await page.addInitScript(() => {
      globalThis.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.shift += entry.hadRecentInput ? 0 : entry.value))).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(address);
    await run(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
};

const choice = (page) => page.getByRole("combobox", { name: "Tables as of" });
const shown = (page) => page.locator("html:not(.awaits-day)").waitFor();

/** The tables of prices with their notes, as a reader sees them: by caption. */
const tables = (page) => page.evaluate(() => Object.fromEntries([...document.querySelectorAll("main > .table, .dated")].map((part) => part.cloneNode(true)).map((part) => {
  part.querySelectorAll(".filter").forEach((bar) => bar.remove());
  const cells = (row) => [...row.cells].map((cell) => [cell.textContent, cell.querySelector(".figure")?.title.replace(/, line \d+/g, "")]);
  return [part.querySelector("caption").textContent, [...part.querySelectorAll("tr")].map(cells)];
})));

for (const [path, caption, name, price] of [
  ["pricing.html", "Fireworks on-demand GPUs, USD per GPU-hour", "B300 288GB", "$15.00"],
  ["fine-tuning/multi-turn-cost-comparison.html", "Tinker, USD per 1M tokens", "GPT-OSS-120B (128K)", "$0.78"],
]) {
  describe(path + " as of another day", () => {
    test("has the tables of the page that is built for that day", () =>
      open(later.url + path, async (page) => {
        const expected = await tables(page);
        const dated = Object.keys(expected).filter((text) => text.endsWith("as of " + day));
        assert.ok(dated.length >= 8, String(dated.length));
        await open(site.url + path + "?as-of=" + day, async (chosen) => {
          await shown(chosen);
          const found = await tables(chosen);
          for (const text of dated) {
            assert.deepEqual(found[text], expected[text], text);
          }
          assert.deepEqual(Object.keys(found).filter((text) => text.endsWith("as of " + own)), []);
        });
      }));

    test("says the day, prices of that day, and the way back, and nothing moves", () =>
      open(site.url + path + "?as-of=" + day, async (page) => {
        await shown(page);
        const row = page.getByRole("table", { name: `${caption}, as of ${day}` }).getByRole("row", { name: new RegExp("^" + name.replace(/[()]/g, ".")) }).first();
        assert.ok((await row.innerText()).includes(price));
        assert.equal(await choice(page).inputValue(), day);
        assert.equal(await page.locator(".day span").innerText(), `The tables are of ${day}; the text and the calculators are of ${own}. Back to ${own}`);
        await page.waitForTimeout(300);
        assert.ok((await page.evaluate(() => globalThis.shift)) <= 0.02);
      }));
  });
}

test("a choice is in the address, which another reader opens; Back and the link undo it", () =>
  open(site.url + "pricing.html", async (page) => {
    const gpus = (day) => page.getByRole("table", { name: "Fireworks on-demand GPUs, USD per GPU-hour, as of " + day });
    assert.equal(await choice(page).inputValue(), own);
    const before = await tables(page);
    await choice(page).selectOption("2026-10-01");
    await gpus("2026-10-01").waitFor();
    assert.equal(new URL(page.url()).search, "?as-of=2026-10-01");
    // What the page adds to tables, it adds to these.
    assert.ok((await gpus("2026-10-01").getByRole("columnheader", { name: "GPU-hour" }).getByRole("button").count()) === 1);
    await page.goBack();
    await gpus(own).waitFor();
    assert.deepEqual(await tables(page), before);
    await choice(page).selectOption("2026-07-12");
    await page.getByRole("link", { name: "Back to " + own }).click();
    await gpus(own).waitFor();
    assert.equal(new URL(page.url()).search, "");
    assert.deepEqual(await tables(page), before);
  }));

test("a day on which nothing changes has the prices of the last change before it", () =>
  open(site.url + "pricing.html?as-of=2026-07-16", async (page) => {
    await shown(page);
    assert.equal(await choice(page).inputValue(), "2026-07-12");
  }));

test("a table without prices on a day says so, and when the first are known", () =>
  open(site.url + "pricing.html?as-of=2024-05-01", async (page) => {
    await shown(page);
    const tinker = page.getByRole("table", { name: "Tinker, as of 2024-05-01" });
    assert.match(await tinker.innerText(), /Nothing is known yet; the first prices are of 2026-05-16\./);
  }));

test("works where the page is opened from a file", async () => {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.stack));
  await page.goto(pathToFileURL(folder + "/site/pricing.html").href);
  await choice(page).selectOption("2026-10-01");
  await page.waitForURL(/as-of=2026-10-01/);
  await page.getByRole("table", { name: "Fireworks on-demand GPUs, USD per GPU-hour, as of 2026-10-01" }).waitFor();
  assert.deepEqual(errors, []);
  await page.close();
});

test("without scripts the page's own day stands", () =>
  open(site.url + "pricing.html?as-of=2026-10-01", async (page) => {
    assert.equal(await page.locator(".day").textContent(), "Tables as of " + own);
    assert.ok(await page.getByRole("table", { name: "Fireworks on-demand GPUs, USD per GPU-hour, as of " + own }).isVisible());
  }, { javaScriptEnabled: false }));
