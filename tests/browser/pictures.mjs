// Takes the pictures that the README and the documentation show: npm run pictures, after a build.

import { createServer } from "node:http";
import { mkdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { chromium } from "playwright-core";
import { folder, root } from "./support/output.mjs";

const types = { ".html": "text/html", ".mjs": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json" };

const server = createServer((request, response) => {
  const path = new URL(request.url, "http://site").pathname;
  try {
    const body = readFileSync(folder + "/site" + path);
    response.writeHead(200, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const site = "http://127.0.0.1:" + server.address().port + "/";
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });

const views = [
  { name: "comparison", path: "fine-tuning/multi-turn-cost-comparison.html", width: 1280, height: 1640 },
  { name: "comparison-phone", path: "fine-tuning/multi-turn-cost-comparison.html#calculator", width: 360, height: 800 },
  { name: "pricing", path: "pricing.html", width: 1280, height: 900 },
];
mkdirSync(root + "docs/pictures", { recursive: true });
for (const { name, path, width, height } of views) {
  for (const colorScheme of ["light", "dark"]) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(site + path);
    await page.waitForTimeout(500);
    await page.screenshot({ path: root + "docs/pictures/" + name + "-" + colorScheme + ".png" });
    await page.close();
  }
}
await browser.close();
server.close();
