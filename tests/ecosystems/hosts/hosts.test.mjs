// The production builds of hosts, opened as readers do. 'run' makes them, and says in HOSTS where they are.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { complaintsOf, launch } from "../../browser/support/browser.mjs";

const types = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json" };

const builds = { docusaurus: "build", starlight: "dist" };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Serves a folder as hosts of static files do. */
const serve = async (folder) => {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURI(new URL(request.url, "http://site").pathname));
    const file = [path, join(path, "index.html")].find((file) => extname(file) && existsSync(file));
    // Browsers ask for a picture of the site, which is its owner's.
    response.writeHead(file ? 200 : /favicon/.test(request.url) ? 204 : 404, { "content-type": types[extname(file ?? "")] ?? "application/octet-stream" }).end(file ? readFileSync(file) : "");
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { url: "http://127.0.0.1:" + server.address().port, stop: () => server.close() };
};

/** By hand: 500 prompts × 1 epoch × 4 answers × 1,228.8 tokens ÷ 2,500 per second × 4 GPUs ÷ 3,600 × $7.00; twice of it for 1,000 prompts. */
const rft = { shown: "$7.65", twice: "$15.29" };

/** By hand, as tests/conformance/cases/cost-model.md has it. */
const multiTurn = ["$2,264.96", "$284.44"];

for (const [host, folder] of Object.entries(builds)) {
  const root = join(process.env.HOSTS, host, folder);
  const pages = readdirSync(root, { recursive: true }).filter((path) => path.endsWith("index.html")).map((path) => "/" + path.replace(/index\.html$/, ""));

  const open = async (path, run) => {
    const site = await serve(root);
    const page = await browser.newPage({ locale: "en-US" });
    const complaints = complaintsOf(page);
    try {
      await page.goto(site.url + path, { waitUntil: "networkidle" });
      await run(page);
      assert.deepEqual(complaints, [], path);
    } finally {
      await page.close();
      site.stop();
    }
  };

  const calculator = (page, title) => page.getByRole("region", { name: title, exact: true });

  test(`${host}: every page opens without a complaint, with its mathematics, and its links lead to what is there`, async () => {
    assert.equal(pages.length, 7);
    for (const path of pages) {
      await open(path, async (page) => {
        assert.equal(await page.locator("h1").count(), 1, path);
        assert.equal(await page.locator(".katex-error").count(), 0, path);
        assert.equal(await page.locator("main .katex").count() > 0, /formula|fine-tuning/.test(path), path);
        for (const address of new Set(await page.locator("main a[href]").evaluateAll((links) => links.map((link) => link.href)))) {
          const { origin, pathname, hash } = new URL(address);
          if (origin === new URL(page.url()).origin) {
            const file = join(root, decodeURI(pathname), extname(pathname) ? "" : "index.html");
            assert.ok(existsSync(file), `${path} → ${pathname}`);
            assert.ok(!hash || readFileSync(file, "utf8").match(new RegExp(`id="?${decodeURIComponent(hash.slice(1))}["\\s>]`)), `${path} → ${pathname}${hash}`);
          }
        }
      });
    }
  });

  test(`${host}: the calculators compute, by defaults and what is typed`, async () => {
    await open("/fine-tuning/rft-cost-estimator/", async (page) => {
      const table = calculator(page, "RFT cost").getByRole("table", { name: "Every offer compared" });
      assert.ok((await table.innerText()).includes(rft.shown));
      await calculator(page, "RFT cost").getByRole("textbox", { name: /^Prompts/ }).fill("1000");
      await page.waitForTimeout(200);
      assert.ok((await table.innerText()).includes(rft.twice), await table.innerText());
    });
    await open("/fine-tuning/multi-turn-cost-comparison/", async (page) => {
      const text = await calculator(page, "Multi-turn cost").getByRole("table", { name: "Every offer compared" }).innerText();
      multiTurn.forEach((cost) => assert.ok(text.includes(cost), text));
    });
  });

  test(`${host}: without scripts, a calculator's place has what its defaults give`, () => {
    const html = readFileSync(join(root, "fine-tuning/rft-cost-estimator/index.html"), "utf8");
    assert.match(html, /<rate-calculator name="?rft"?>[\s\S]*?\$7\.65[\s\S]*?<\/rate-calculator>/);
  });
}
