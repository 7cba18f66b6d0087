// Measures what readers feel, on a machine that does nothing else: npm run measure, after a build. Prints the layout shift of every page
// and the time from a keystroke in a calculator to its figures, at a processor four times slower; fails above the limits.

import { launch } from "./support/browser.mjs";
import { pages, serveSite } from "./support/site.mjs";

const largestShift = 0.02;
const slowestKeystroke = 16;
const [browser, site] = await Promise.all([launch(), serveSite()]);
let failed = 0;

const report = (what, value, limit, unit) => {
  failed += value <= limit ? 0 : 1;
  console.log(`${value <= limit ? "ok    " : "FAILED"} ${what}: ${value.toFixed(unit ? 1 : 4)}${unit} (at most ${limit}${unit})`);
};

const open = async (path, viewport) => {
  const page = await browser.newPage({ viewport, locale: "en-US" });
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.shift += entry.hadRecentInput ? 0 : entry.value))).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(site.url + path);
  return page;
};

for (const [width, height] of [[1440, 900], [360, 780]]) {
  for (const path of pages) {
    const page = await open(path, { width, height });
    // Down to the foot, where what is folded or scrolled within is drawn too.
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
        scrollTo(0, y);
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
    });
    await page.waitForTimeout(300);
    report(`layout shift of ${path} at ${width}`, await page.evaluate(() => globalThis.shift), largestShift, "");
    await page.close();
  }
}

for (const [path, label, texts] of [
  ["fine-tuning/multi-turn-cost-comparison.html", "Turns per episode", (i) => String(10 + (i % 60))],
  ["fine-tuning/rft-cost-estimator.html", "Prompts", (i) => String(500 + i)],
]) {
  const page = await open(path, { width: 1440, height: 900 });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const times = await page.locator("rate-calculator").first().getByRole("textbox", { name: new RegExp("^" + label) }).evaluate((field, entered) => {
    const total = () => field.getRootNode().querySelector(".headline").textContent;
    return entered.map((text) => {
      const started = performance.now();
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      // The figures, laid out: what is drawn next.
      total();
      field.getRootNode().host.getBoundingClientRect();
      return performance.now() - started;
    }).sort((a, b) => a - b);
  }, Array.from({ length: 120 }, (_, i) => texts(i)));
  report(`a keystroke in ${path}, the 95th of 100`, times[Math.floor(0.95 * times.length)], slowestKeystroke, " ms");
  await page.close();
}

await browser.close();
site.stop();
process.exit(failed ? 1 : 0);
