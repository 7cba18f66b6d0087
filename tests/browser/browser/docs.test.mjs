// The documentation as a site, made by the tool itself: every page opens, and every link leads somewhere.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { after, before, test } from "node:test";
import { complaintsOf, launch } from "../support/browser.mjs";
import { command } from "../support/command.mjs";
import { root } from "../support/output.mjs";
import { serveSite } from "../support/site.mjs";

const output = join(mkdtempSync(join(tmpdir(), "docs-")), "out");
let pages;
let browser;
let site;
before(async () => {
  const [program, words] = command("build", "--project", join(root, "docs"), "--out", output);
  // What the build says beside errors is a fault of the documentation too.
  assert.doesNotMatch(execFileSync(program, words, { encoding: "utf8" }), /warning/);
  pages = readdirSync(join(output, "site"), { recursive: true }).filter((path) => path.endsWith(".html") && path !== "404.html").sort();
  [browser, site] = await Promise.all([launch(), serveSite(output)]);
});
after(async () => {
  await browser?.close();
  site?.stop();
  rmSync(dirname(output), { recursive: true });
});

test("every file of the documentation is a page", () => {
  const files = readdirSync(join(root, "docs"), { withFileTypes: true }).concat(readdirSync(join(root, "docs/diagnostics"), { withFileTypes: true }))
    .filter((file) => file.isFile() && file.name.endsWith(".md"));
  assert.ok(files.length > 200);
  assert.equal(pages.length, files.length);
});

test("every link within the site leads to a page and a heading of it", () => {
  const html = new Map(pages.map((path) => [path, readFileSync(join(output, "site", path), "utf8")]));
  const ids = new Map([...html].map(([path, text]) => [path, new Set([...text.matchAll(/ id="([^"]*)"/g)].map((id) => id[1]))]));
  const dead = [];
  for (const [path, text] of html) {
    for (const [, address] of text.matchAll(/<a [^>]*href="([^"]*)"/g)) {
      const [file, anchor] = address.split(/#(.*)/s);
      if (/^[a-z]+:/.test(file) || file.startsWith("data/") || file.startsWith("../data/")) {
        continue;
      }
      const target = file === "" ? path : normalize(join(dirname(path), file));
      if (!ids.has(target) || (anchor && !ids.get(target).has(anchor))) {
        dead.push(`${path}: ${address}`);
      }
    }
  }
  assert.deepEqual(dead, []);
});

test("every page opens without complaints, with its title, and no wider than a phone", async () => {
  const page = await browser.newPage({ locale: "en-US" });
  const complaints = complaintsOf(page);
  // A file that is shown as text has no policy, and may hold frames, several of which load in the time of one page.
  await page.goto(site.url + "assets/site.css");
  const problems = await page.evaluate(async (paths) => {
    const found = [];
    const waiting = paths.values();
    const read = async () => {
      const frame = document.createElement("iframe");
      Object.assign(frame, { width: 360, height: 800 });
      document.body.append(frame);
      for (const path of waiting) {
        await new Promise((loaded) => Object.assign(frame, { onload: loaded, src: "/" + path }));
        const { documentElement: root } = frame.contentDocument;
        const excess = root.scrollWidth - root.clientWidth;
        found.push(...(root.querySelector("h1")?.textContent ? [] : [path + " has no title"]), ...(excess > 0 ? [`${path} is ${excess} pixels too wide`] : []));
      }
    };
    await Promise.all(Array.from({ length: 6 }, read));
    return found;
  }, pages);
  assert.deepEqual([...problems, ...complaints], []);
});

test("the navigation names the documentation's groups, and of the diagnostics the one that is read", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-US" });
  await page.goto(site.url + "diagnostics/rc5007.html");
  const texts = await page.locator("nav.pages a").allTextContents();
  assert.ok(texts.includes("Start in five minutes") && texts.includes("Questions"));
  assert.deepEqual(texts.filter((text) => /^RC\d/.test(text)), ["RC5007: A number typed into a page"]);
});
