// Opens a page of a built site from its files, and prints what its calculator says once it has drawn.

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const { chromium } = createRequire(pathToFileURL("tests/browser/package.json"))("playwright-core");
const site = process.argv[2];
const types = { html: "text/html", mjs: "text/javascript", js: "text/javascript", css: "text/css", svg: "image/svg+xml", json: "application/json" };
const server = createServer(async (request, response) => {
  try {
    const path = new URL(request.url, "http://localhost").pathname;
    const body = await readFile(join(site, path.endsWith("/") ? path + "index.html" : path));
    response.setHeader("content-type", types[path.split(".").at(-1)] ?? "text/html");
    response.end(body);
  } catch {
    response.statusCode = 404;
    response.end();
  }
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.stack));
  page.on("console", (message) => message.type() === "error" && !/favicon/.test(message.location().url) && complaints.push(message.text()));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const calculator = page.locator("rate-calculator");
  await calculator.waitFor();
  await page.getByRole("textbox", { name: /^Requests/ }).fill("20000");
  await page.waitForFunction((text) => document.querySelector("rate-calculator").shadowRoot?.textContent.includes(text)
    || document.querySelector("rate-calculator").textContent.includes(text), process.argv[3], { timeout: 10_000 });
  console.log(complaints.length ? complaints.join("\n") : "the calculator has computed");
} finally {
  await browser.close();
  server.close();
}
