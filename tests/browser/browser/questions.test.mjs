// What readers ask (questions/questions.json), from the built site: the search finds the page by the words that a reader types, and
// the answer stands there. Agents read llms.txt, the data and the MDX alone.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { launch } from "../support/browser.mjs";
import { output } from "../support/output.mjs";
import { serveSite } from "../support/site.mjs";

const questions = JSON.parse(readFileSync(new URL("../questions/questions.json", import.meta.url), "utf8"));

let browser;
let site;
let page;
before(async () => {
  [browser, site] = await Promise.all([launch(), serveSite()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-US" });
});
after(async () => {
  await browser?.close();
  site?.stop();
});

/** What a reader of the page sees, its folded parts and its calculators included. */
const textOf = () => page.evaluate(() => {
  document.querySelectorAll("main details").forEach((details) => (details.open = true));
  const within = (root) => [...root.querySelectorAll("rate-calculator")].map((element) => element.shadowRoot?.textContent ?? "").join("\n");
  return document.querySelector("main").innerText + "\n" + within(document);
});

/** The pages that the search offers for some words, in its order. */
const found = async (words) => {
  await page.getByRole("searchbox").fill(words);
  await page.locator(".search [role=status]", { hasText: "found" }).waitFor();
  return page.locator(".search li a").evaluateAll((links) => links.map((link) => link.href));
};

describe("readers find", () => {
  for (const { who, asks, search, page: path, asOf, answer } of questions.filter((question) => question.search)) {
    test(who + ": " + asks, async () => {
      await page.goto(site.url + "index.html");
      const offered = await found(search);
      const link = offered.find((address) => address.startsWith(site.url + path));
      assert.ok(link, `'${search}' finds ${offered.join(" ") || "nothing"}`);
      await page.goto(link);
      if (asOf) {
        await page.getByRole("combobox", { name: "Tables as of" }).selectOption(asOf);
        await page.getByText(`The tables are of ${asOf};`).waitFor();
      }
      const text = await textOf();
      assert.deepEqual(answer.filter((part) => !text.includes(part)), []);
    });
  }
});

describe("agents find", () => {
  for (const { asks, from, link, rate, day, retired, answer } of questions.filter((question) => question.from)) {
    test(asks, () => {
      let text = output(from === "llms.txt" ? "site/llms.txt" : from);
      if (link) {
        const path = new RegExp(`\\[${link}\\]\\(https://ratecards\\.example/([^)]+)\\)`).exec(text)[1];
        text = output("site/" + path);
      } else if (rate) {
        const known = JSON.parse(text).rates.find(({ id }) => id === rate);
        assert.equal(known.retired, retired);
        text = known.history.filter(({ since }) => since <= day).at(-1).value.amount;
      }
      assert.deepEqual(answer.filter((part) => !text.includes(part)), []);
    });
  }
});
