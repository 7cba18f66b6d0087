// A site with its owner's looks, of a list whose models have long names.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { after, before, test } from "node:test";
import { complaintsOf, launch } from "../support/browser.mjs";
import { command } from "../support/command.mjs";
import { serveSite } from "../support/site.mjs";

const priced = (provider, input) => ({ litellm_provider: provider, mode: "chat", input_cost_per_token: input, output_cost_per_token: 4 * input, max_input_tokens: 131072 });
const list = {
  "accounts/fireworks/models/qwen3-coder-480b-a35b-instruct-2507-fp8": priced("fireworks_ai", 45e-8),
  "short": priced("fireworks_ai", 1e-7),
  "us.anthropic.claude-3-7-sonnet-20250219-v1:0_with_a_name_without_an_end": priced("bedrock_converse", 3e-6),
};
const logo = (ink) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path fill="${ink}" d="M0 0h40v10H0z"/></svg>`;

let folder;
let browser;
let site;
before(async () => {
  folder = mkdtempSync(tmpdir() + "/ratecards-brand-");
  writeFileSync(folder + "/list.json", JSON.stringify(list));
  const project = folder + "/prices";
  execFileSync(...command("new", project, "--from", "litellm", folder + "/list.json", "--verified", "2026-08-21"));
  mkdirSync(project + "/brand");
  writeFileSync(project + "/brand/logo.svg", logo("#201030"));
  writeFileSync(project + "/brand/logo-dark.svg", logo("#f0e6f6"));
  writeFileSync(project + "/brand/own.css", ":root { --ground: #fffdf5; }\n.bar { border-bottom-width: 5px; }\n");
  appendFileSync(project + "/ratecards.yaml",
    "  logo: brand/logo.svg\n  logo-dark: brand/logo-dark.svg\n  style: brand/own.css\n  accent: \"#7a1fa2\"\n  accent-dark: \"#d59af0\"\n");
  execFileSync(...command("build", "--project", project));
  [browser, site] = await Promise.all([launch(), serveSite(project + "/docs-out")]);
});
after(async () => {
  await browser?.close();
  site?.stop();
  rmSync(folder, { recursive: true });
});

/** Opens a page; holds it to no complaint of the browser, its policy's among them, and to its width. */
const open = async (path, options, run) => {
  const page = await browser.newPage(options);
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

for (const [colorScheme, file, accent] of [["light", "logo.svg", "rgb(122, 31, 162)"], ["dark", "logo-dark.svg", "rgb(213, 154, 240)"]]) {
  test("the logo, the accent and the owner's style sheet are seen, " + colorScheme, () =>
    open("providers/fireworks-ai.html", { viewport: { width: 1440, height: 900 }, colorScheme }, async (page) => {
      const image = page.getByRole("link", { name: "Model prices", exact: true }).getByRole("img", { name: "Model prices" });
      assert.match(await image.evaluate((element) => element.currentSrc), new RegExp("/assets/brand/" + file + "$"));
      const { width, height } = await image.boundingBox();
      assert.deepEqual([width, height], [104, 26]);
      assert.equal(await image.evaluate((element) => element.complete && element.naturalWidth > 0), true);
      assert.equal(await page.locator(".pages a[aria-current]").evaluate((element) => getComputedStyle(element).color), accent);
      assert.equal(await page.locator(".bar").evaluate((element) => getComputedStyle(element).borderBottomWidth), "5px");
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 253, 245)");
      // In a tab a logo four times as wide as high is not seen.
      assert.match(await page.locator("link[rel=icon]").getAttribute("href"), /assets\/icon\.svg$/);
    }));
}

test("the page for lost readers stands below its bar, across the window", () =>
  open("404.html", { viewport: { width: 1440, height: 900 } }, async (page) => {
    assert.equal((await page.locator(".bar").boundingBox()).width, 1440);
    assert.ok((await page.getByRole("heading", { level: 1 }).boundingBox()).y < 150);
  }));

for (const width of [390, 360]) {
  for (const [path, heading] of [["index.html", "Model"], ["providers/fireworks-ai.html", "Name"], ["providers/bedrock-converse.html", "Name"]]) {
    test(`beside the longest name a price is in sight, ${path}, ${width} pixels wide`, () =>
      open(path, { viewport: { width, height: 800 } }, async (page) => {
        const places = await page.getByRole("table").first().evaluate((table) => {
          const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
          const scrolling = table.parentElement.getBoundingClientRect();
          return {
            heads,
            right: scrolling.right,
            cells: [...table.querySelectorAll("tbody tr")].map((row) => ({
              isCut: row.cells[0].scrollWidth > row.cells[0].clientWidth, name: row.cells[0].getBoundingClientRect().width,
              price: row.cells[heads.indexOf("Input")].querySelector(".figure, a, span").getBoundingClientRect().right,
            })),
          };
        });
        assert.equal(places.heads[0], heading);
        for (const { isCut, name, price } of places.cells) {
          assert.equal(isCut, false);
          assert.ok(name <= 0.6 * width, `a name takes ${name}`);
          assert.ok(price <= places.right, `a price ends at ${price}, the table at ${places.right}`);
        }
      }));
  }
}
