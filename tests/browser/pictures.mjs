// Takes the pictures that the README and the documentation show: npm run pictures, after a build.

import { mkdirSync } from "node:fs";
import { launch } from "./support/browser.mjs";
import { root } from "./support/output.mjs";
import { ProjectCopy } from "./support/project.mjs";
import { serveSite } from "./support/site.mjs";

const schemes = ["light", "dark"];
const site = await serveSite();
const project = new ProjectCopy();
const [browser, preview] = await Promise.all([launch(), project.serve()]);
mkdirSync(root + "docs/pictures", { recursive: true });

const take = async (name, address, viewport, ready = (page) => page.waitForTimeout(500)) => {
  for (const colorScheme of schemes) {
    const page = await browser.newPage({ viewport, colorScheme });
    await page.goto(address);
    await ready(page);
    await page.screenshot({ path: root + "docs/pictures/" + name + "-" + colorScheme + ".png" });
    await page.close();
  }
};

await take("comparison", site.url + "fine-tuning/multi-turn-cost-comparison.html#calculator", { width: 1280, height: 1420 });
await take("comparison-phone", site.url + "fine-tuning/multi-turn-cost-comparison.html#calculator", { width: 360, height: 820 });
await take("pricing", site.url + "pricing.html", { width: 1280, height: 900 });

project.edit("cards/tinker.yaml", "prefill: 5.15", "prefil: 5.15");
await take("preview", preview + "pricing.html", { width: 1280, height: 720 }, (page) => page.getByRole("alert").waitFor());

await browser.close();
site.stop();
project.dispose();
