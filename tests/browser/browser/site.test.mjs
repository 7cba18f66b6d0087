import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { complaintsOf, launch } from "../support/browser.mjs";
import { outputUrl } from "../support/output.mjs";
import { pages, serveSite } from "../support/site.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser;
let site;
before(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
});
after(async () => {
  await browser?.close();
  site?.stop();
});

/** Opens a page, runs the test, and holds the page to no errors and no requests elsewhere. */
const open = async (path, run, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-US", ...options });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  try {
    await page.goto(site.url + path);
    if (options.javaScriptEnabled ?? true) {
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    }
    await run(page);
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
};

const withoutScripts = { javaScriptEnabled: false };

for (const path of pages) {
  describe(path, () => {
    for (const colorScheme of ["light", "dark"]) {
      test("axe finds nothing wrong, " + colorScheme + ", folded and unfolded", () =>
        open(path, async (page) => {
          // Beside the page's own scripts, which its policy allows alone.
          await page.evaluate(axe);
          const violations = async () => (await page.evaluate(() => globalThis.axe.run())).violations
            .map((violation) => violation.id + " (" + violation.impact + "): " + violation.nodes.map((node) => node.target.join(" ")).slice(0, 5).join(", "));
          assert.deepEqual(await violations(), []);
          await page.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));
          assert.deepEqual(await violations(), []);
        }, { colorScheme }));
    }

    test("nothing is wider than the page, from 320 pixels up", async () => {
      for (const width of [320, 360, 768, 1024, 1440]) {
        await open(path, async (page) => {
          await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
          const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          assert.equal(excess, 0, width + " pixels");
        }, { viewport: { width, height: 800 } });
      }
    });

    test("prints what is to be read, and nothing to click on", () =>
      open(path, async (page) => {
        await page.emulateMedia({ media: "print" });
        assert.ok(await page.locator("h1").isVisible());
        for (const chrome of ["header.bar", "nav.pages", "nav.contents", ".skip", ".filter", ".edit", ".neighbours"]) {
          for (const element of await page.locator(chrome).all()) {
            assert.ok(!(await element.isVisible()), chrome);
          }
        }
        const wide = await page.evaluate(() => [...document.querySelectorAll("table")].filter((table) => table.getBoundingClientRect().right > innerWidth + 1).map((table) => table.caption?.textContent));
        assert.deepEqual(wide, []);
      }, { viewport: { width: 680, height: 1000 } }));

    test("is whole without scripts", () =>
      open(path, async (page) => {
        assert.ok(await page.locator("h1").isVisible());
        assert.ok(!(await page.getByRole("searchbox").isVisible()));
        for (const table of await page.locator(":is(main, .dated) > .table").all()) {
          assert.ok((await table.getByRole("row").count()) > 1);
        }
      }, withoutScripts));

    test("says what it is about, where it belongs, and where it is edited", () =>
      open(path, async (page) => {
        const content = (name) => page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute("content");
        const address = "https://ratecards.example/" + (path === "index.html" ? "" : path);
        assert.equal(await page.locator("link[rel=canonical]").getAttribute("href"), address);
        assert.equal(await content("og:url"), address);
        assert.equal(await content("og:title"), await page.locator("h1").innerText());
        assert.equal(await content("og:description"), await content("description"));
        assert.match(await page.getByRole("link", { name: "Edit this page" }).getAttribute("href"), /^https:\/\/git\.ratecards\.example\/edit\/main\/RateCards\/pages\/[\w-]+\.mdx\.sbn$/);
        const sitemap = await (await fetch(site.url + "sitemap.xml")).text();
        assert.ok(sitemap.includes("<loc>" + address + "</loc>"));
      }));
  });
}

describe("wide tables", () => {
  const wide = (page) => page.evaluate(() => [...document.querySelectorAll(".table")].filter((table) => table.checkVisibility({ contentVisibilityAuto: true }) && table.closest("details:not([open])") === null && table.scrollWidth > table.clientWidth)
    .map((table) => [table.getAttribute("aria-label"), getComputedStyle(table.querySelector("caption > span"), "::after").content]));

  test("fit their column on a screen of 1440 pixels", async () => {
    for (const path of pages) {
      await open(path, async (page) => {
        await page.evaluate(() => document.querySelectorAll("main details").forEach((details) => (details.open = true)));
        assert.deepEqual((await wide(page)).map(([label]) => label).filter((label) => !/^Formulas of no calculator/.test(label)), [], path);
      }, { viewport: { width: 1440, height: 900 } });
    }
  });

  test("say that they scroll where they do, and only there", () =>
    open("rate-history.html", async (page) => {
      const found = await wide(page);
      assert.ok(found.length > 0);
      for (const [label, says] of found) {
        assert.match(says, /scrolls sideways/, label);
      }
      const others = page.locator(".table:has(caption)").filter({ hasText: "Where these rates were seen" });
      assert.equal(await others.count(), 1);
      await page.setViewportSize({ width: 1440, height: 900 });
      assert.equal(await others.evaluate((table) => getComputedStyle(table.querySelector("caption > span"), "::after").content), '""');
    }));
});

describe("search", () => {
  test("prices are found by what they are of, by the price, and in spite of a slip of the finger; words are found by their beginning", () =>
    open("index.html", async (page) => {
      const field = page.getByRole("searchbox", { name: "Search" });
      const found = async (query) => {
        await field.fill(query);
        await page.getByRole("search").getByRole("status").filter({ hasText: "found" }).waitFor();
        return page.getByRole("search").getByRole("listitem").allInnerTexts();
      };
      assert.ok((await found("K2.6 output price")).some((text) => text.includes("Output: $4.00 per 1M tokens")));
      assert.ok((await found("$12")).some((text) => text.includes("B300 288GB, GPU-hour: $12.00")));
      assert.ok((await found("gpu price")).some((text) => text.includes("GPU-hour")));
      assert.deepEqual(await found("cahce"), await found("cache"));
      assert.ok((await found("7b")).every((text) => !text.includes("397B")));
    }));

  test("the keyboard alone finds a model and goes to its prices", () =>
    open("index.html", async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("qwen3.5 397b");
      const found = page.getByRole("search").getByRole("link");
      await found.first().waitFor();
      assert.match(await page.getByRole("search").getByRole("status").innerText(), /^\d+ found\.$/);
      await page.keyboard.press("ArrowDown");
      const name = (await page.evaluate(() => document.activeElement.textContent)).trim();
      assert.match(name, /^Qwen3\.5-397B/);
      await page.keyboard.press("Enter");
      await page.waitForURL(/rate-history\.html#/);
      const row = page.locator("tr:target");
      assert.match(await row.innerText(), /^Qwen3\.5-397B/);
      assert.ok(await row.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }));
    }));

  test("finds headings and formulas, says when there is nothing, and Escape ends it", () =>
    open("pricing.html", async (page) => {
      const field = page.getByRole("searchbox", { name: "Search" });
      await field.fill("spending tiers");
      await page.getByRole("search").getByRole("link", { name: "Spending tiers" }).first().waitFor();
      await field.fill("cluster hours");
      await page.getByRole("search").getByRole("link", { name: "Cluster hours" }).first().waitFor();
      await field.fill("zebra crossing");
      await page.getByRole("search").getByRole("listitem").getByText("Nothing found.").waitFor();
      await page.keyboard.press("Escape");
      assert.equal(await field.inputValue(), "");
    }));

  test("works from any depth of the site", () =>
    open("fine-tuning/rft-cost-estimator.html", async (page) => {
      await page.getByRole("searchbox", { name: "Search" }).fill("pricing");
      await page.getByRole("search").getByRole("link", { name: /^Pricing/ }).first().click();
      await page.waitForURL(site.url + "pricing.html");
    }));
});

describe("figures", () => {
  test("a computed figure leads to the row that tells its formula, inputs and rates, without scripts", () =>
    open("fine-tuning/multi-turn-cost-comparison.html", async (page) => {
      await page.locator(":is(main, .dated) > .table a.figure", { hasText: "$2,264.96" }).first().click();
      const row = page.locator("tr:target");
      await row.waitFor({ state: "visible" });
      assert.match(await row.innerText(), /^tinker_flat_total of tinker = \$2,264\.96\s+Tinker, no cached prefill\s+model kimi-k2p6, .*turns 8, .*\s+prefill \$5\.15, sample \$12\.81$/);
      await row.getByRole("link", { name: "Tinker, no cached prefill" }).click();
      await page.waitForURL(/formula-reference\.html#formula-tinker-flat-total$/);
      assert.ok(await page.locator("tr:target").isVisible());
    }, withoutScripts));

  test("a computed figure opens its working beside itself, and closes it again", () =>
    open("fine-tuning/multi-turn-cost-comparison.html", async (page) => {
      const figure = page.locator(":is(main, .dated) > .table a.figure", { hasText: "$2,264.96" }).first();
      const working = page.getByRole("group", { name: "How $2,264.96 was computed" });
      await figure.click();
      assert.match(await working.innerText(), /tinker_flat_total of tinker = \$2,264\.96\s+Formulas\s+Tinker, no cached prefill\s+Inputs\s+model kimi-k2p6, .*turns 8, .*\s+Rates\s+prefill \$5\.15, sample \$12\.81/);
      const [near, box] = [await figure.boundingBox(), await working.boundingBox()];
      assert.ok(Math.abs(box.y - near.y - near.height) < 12 || Math.abs(near.y - box.y - box.height) < 12, JSON.stringify({ near, box }));
      assert.equal(new URL(page.url()).hash, "");
      await page.evaluate(axe);
      assert.deepEqual((await page.evaluate(() => globalThis.axe.run(".working"))).violations.map(({ id }) => id), []);
      await figure.click();
      assert.equal(await working.count(), 0);
      await figure.press("Enter");
      await working.waitFor();
      await page.keyboard.press("Escape");
      assert.equal(await working.count(), 0);
      assert.ok(await figure.evaluate((element) => element === document.activeElement));
      await figure.press("Enter");
      await page.locator("h1").click();
      assert.equal(await working.count(), 0);
    }));

  test("the figures of a table are one stop of the Tab key, and arrows go through them", () =>
    open("pricing.html", async (page) => {
      const stops = await page.locator("main").evaluate((main) => [...main.querySelectorAll("a, button, input, [tabindex]")].filter((element) => element.tabIndex >= 0).length);
      assert.ok(stops <= 100, stops + " stops");
      const [first, second] = [0, 1].map((i) => page.locator(":is(main, .dated) > .table a.figure").nth(i));
      await first.focus();
      await page.keyboard.press("ArrowRight");
      assert.ok(await second.evaluate((element) => element === document.activeElement && element.tabIndex === 0));
    }));
});

describe("tables", () => {
  const columnOf = (table, column) => table.locator("tbody tr:not(.group):visible").evaluateAll((rows, i) => rows.map((row) => row.cells[i].textContent), column);

  test("a heading sorts by its column, figures as figures, and the other way round when it is asked again", () =>
    open("pricing.html", async (page) => {
      const table = page.getByRole("table", { name: /^Fireworks serverless, / });
      const heading = table.getByRole("button", { name: "Output" });
      await heading.focus();
      await page.keyboard.press("Enter");
      const amounts = (await columnOf(table, 4)).map((text) => Number(text.slice(1)));
      assert.deepEqual(amounts, amounts.toSorted((a, b) => a - b));
      assert.ok(new Set(amounts).size > 4);
      assert.equal(await table.getByRole("columnheader", { name: "Output" }).getAttribute("aria-sort"), "ascending");
      await page.keyboard.press("Enter");
      assert.deepEqual((await columnOf(table, 4)).map((text) => Number(text.slice(1))), amounts.toReversed());
      assert.equal(await table.getByRole("columnheader", { name: "Output" }).getAttribute("aria-sort"), "descending");
    }));

  test("a filter above a long table leaves the rows that hold every word, and tells how many", () =>
    open("rate-history.html", async (page) => {
      const filter = page.getByRole("searchbox", { name: "Filter the table Fireworks on-demand GPUs" });
      const table = page.getByRole("table", { name: /^Fireworks on-demand GPUs/ });
      const all = await columnOf(table, 0);
      await filter.focus();
      await page.keyboard.type("h200 2026");
      const left = await columnOf(table, 0);
      assert.ok(left.length > 0 && left.length < all.length);
      assert.ok(left.every((name) => name.startsWith("H200")));
      const status = page.locator(".filter", { has: filter }).getByRole("status");
      assert.equal(await status.innerText(), `${left.length} of ${all.length} rows`);
      await page.keyboard.type(" zzz");
      assert.equal(await status.innerText(), "No row has that.");
      await page.keyboard.press("Escape");
      assert.deepEqual(await columnOf(table, 0), all);
      assert.equal(await status.innerText(), "");
    }));

  test("filtered rows are sorted too, and a link into the table shows its row", () =>
    open("rate-history.html", async (page) => {
      const filter = page.getByRole("searchbox", { name: /^Filter the table Tinker: / });
      await filter.fill("kimi");
      const table = page.getByRole("table", { name: /^Tinker: / });
      await table.getByRole("button", { name: "Since" }).click();
      const dates = await columnOf(table, 1);
      assert.deepEqual(dates, dates.toSorted());
      await page.evaluate(() => (location.hash = "#tinker-gpt-oss-120b"));
      await page.locator("tr:target").waitFor();
      assert.equal(await filter.inputValue(), "");
    }));

  test("short tables have no filter", () =>
    open("pricing.html", async (page) => {
      assert.equal(await page.getByRole("searchbox", { name: /^Filter the table Fireworks spending tiers/ }).count(), 0);
    }));

  test("figures with different numbers of decimals stand with their points below each other", () =>
    open("pricing.html", async (page) => {
      const points = await page.getByRole("table", { name: /^Fireworks serverless, / }).locator("tbody td:nth-child(4) .figure").evaluateAll((figures) => figures.map((figure) => {
        const range = document.createRange();
        const text = figure.firstChild;
        range.setStart(text, text.data.indexOf("."));
        range.setEnd(text, text.data.indexOf(".") + 1);
        return Math.round(range.getBoundingClientRect().left);
      }));
      assert.ok(points.length > 4);
      assert.equal(new Set(points).size, 1, points.join(", "));
    }));
});

describe("mathematics", () => {
  test("is set without scripts, with a text beside it", () =>
    open("formula-reference.html", async (page) => {
      const formulas = page.locator("main .math math");
      assert.ok((await formulas.count()) > 20);
      const fraction = page.locator("main .math mfrac").first();
      const [over, under] = await Promise.all([0, 1].map((i) => fraction.locator("> *").nth(i).boundingBox()));
      assert.ok(over.y + over.height <= under.y + 1);
      for (const formula of await formulas.all()) {
        assert.ok((await formula.getAttribute("alttext")).length > 2);
      }
    }, withoutScripts));
});

test("mathematics is set in the site's own font", () =>
  open("formula-reference.html", async (page) => {
    await page.evaluate(() => document.fonts.ready);
    assert.deepEqual(await page.evaluate(() => [...document.fonts].map((font) => font.family.replaceAll('"', "") + " " + font.status)), ["RateCards Math loaded"]);
  }));

describe("navigation", () => {
  const links = (page) => [
    page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Rate history" }),
    page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Embeddings" }),
  ];
  for (const [how, options] of [["with scripts", {}], ["without scripts", withoutScripts]]) {
    test("stands beside the text, and is folded above it on a narrow screen, " + how, async () => {
      await open("pricing.html", async (page) => {
        for (const link of links(page)) {
          assert.ok(await link.isVisible());
        }
      }, { ...options, viewport: { width: 1440, height: 900 } });
      await open("pricing.html", async (page) => {
        for (const [i, summary] of ["Menu", "On this page"].entries()) {
          const link = links(page)[i];
          assert.ok(!(await link.isVisible()));
          await page.locator("nav summary", { hasText: summary }).click();
          assert.ok(await link.isVisible());
        }
      }, { ...options, viewport: { width: 360, height: 800 } });
    });
  }
});

describe("headings", () => {
  test("the list beside the text marks the one that is being read", () =>
    open("pricing.html", async (page) => {
      await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Embeddings" }).click();
      await page.locator('nav.contents a[aria-current="location"]', { hasText: "Embeddings" }).waitFor();
    }, { viewport: { width: 1440, height: 900 } }));
});

test("nothing moves while a page loads", async () => {
  for (const [width, height] of [[1440, 900], [390, 844]]) {
    for (const path of ["fine-tuning/multi-turn-cost-comparison.html", "fine-tuning/rft-cost-estimator.html", "pricing.html"]) {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.addInitScript(() => {
        globalThis.moved = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.moved += entry.value))).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(site.url + path);
      await page.waitForTimeout(1000);
      const moved = await page.evaluate(() => globalThis.moved);
      assert.ok(moved <= 0.02, path + " at " + width + ": " + moved);
      await page.close();
    }
  }
});

test("a dark page prints dark on white, with the assumptions and without what only a screen can use", async () => {
  const page = await browser.newPage({ colorScheme: "dark" });
  await page.goto(site.url + "fine-tuning/multi-turn-cost-comparison.html");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const colours = (element) => [getComputedStyle(element).color, getComputedStyle(element).backgroundColor];
  assert.deepEqual(await page.locator("body").evaluate(colours), ["rgb(28, 36, 48)", "rgb(255, 255, 255)"]);
  const field = page.locator("rate-calculator").getByRole("textbox", { name: /^Decode throughput/, includeHidden: true });
  assert.deepEqual(await field.evaluate(colours), ["rgb(28, 36, 48)", "rgb(255, 255, 255)"]);
  assert.ok((await field.boundingBox()).height > 0, "the folded assumptions are printed");
  await page.close();
});

test("a calculator that cannot be loaded leaves its table and says so", async () => {
  const page = await browser.newPage();
  await page.route("**/rate-calculator.js", (route) => route.abort());
  await page.goto(site.url + "fine-tuning/multi-turn-cost-comparison.html");
  const table = page.locator("rate-calculator table").first();
  await table.waitFor({ state: "visible", timeout: 10_000 });
  assert.match(await table.innerText(), /2,264\.96/);
  assert.match(await page.evaluate(() => getComputedStyle(document.querySelector("rate-calculator"), "::after").content), /did not load/);
  await page.close();
});

test("everything works where a page is opened from a file", async () => {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.stack));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(outputUrl("site/fine-tuning/multi-turn-cost-comparison.html"));
  const calculator = page.locator("rate-calculator");
  await calculator.getByRole("textbox", { name: /^Episodes/ }).fill("2000");
  // Twice the 1,000 episodes of facts: 2 * 2,264.96.
  await calculator.getByText("$4,529.92").first().waitFor();
  await page.getByRole("searchbox").fill("kimi");
  await page.locator(".search li a").first().click();
  await page.waitForURL(/^file:.*\.html(#.*)?$/);
  assert.deepEqual(errors, []);
  await page.close();
});
