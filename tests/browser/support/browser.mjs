// Chromium, and a calculator open in it.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "./host.mjs";
import { calculators } from "./output.mjs";

export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

/** What a page complains of from now on: errors, warnings, and requests to other hosts. */
export const complaintsOf = (page) => {
  const complaints = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.stack));
  page.on("request", (request) => !/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(request.url()) && complaints.push("request to " + request.url()));
  return complaints;
};

/** Starts Chromium and the pages for a test file; gives how to open a calculator. */
export const calculatorPages = () => {
  let browser;
  let site;
  before(async () => {
    site = await serve(Object.keys(calculators));
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });

  /** Opens a calculator in a host, runs the test, and holds the page to no errors and no requests elsewhere. */
  const open = async (host, id, run, { hash = "", ...options } = {}) => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, locale: "en-US", ...options });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    try {
      await page.goto(site.addressOf(host, id) + hash);
      const calculator = page.getByRole("region", { name: calculators[id].title, exact: true });
      await calculator.waitFor();
      // What the browser brings (language, link, width) comes after the first drawing.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await run(new Calculator(page, calculator));
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  };
  return { open };
};

/** A table's texts: what each cell says first, without its heading for narrow screens. */
const rowsOf = (table) => [...table.rows].slice(1).map((row) => [...row.cells].map((cell) => {
  const value = cell.querySelector("span:not([aria-hidden])") ?? cell;
  return value.firstChild?.nodeType === 3 ? value.firstChild.data : value.textContent;
}));

/** A calculator on a page, in its reader's terms. */
class Calculator {
  constructor(page, root) {
    this.page = page;
    this.root = root;
  }

  /** A number's field. What follows the figures a moment after a key, charts and tables, is there once it is filled. */
  field(label) {
    const field = this.root.getByRole("textbox", { name: new RegExp("^" + label) });
    const fill = field.fill.bind(field);
    field.fill = async (text) => {
      await fill(text);
      await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 25)));
    };
    return field;
  }

  choice(label) {
    return this.root.getByRole("combobox", { name: label, exact: true });
  }

  button(name) {
    return this.root.getByRole("button", { name, exact: true });
  }

  /** The sentence above the figures. */
  headline() {
    return this.root.locator("p").first().innerText();
  }

  /** The comparison as texts: a row an offer. */
  offers() {
    return this.comparison().evaluate(rowsOf);
  }

  comparison() {
    return this.root.getByRole("table", { name: "Every offer compared" });
  }

  /**
   * A function of the page, to read quickly and often the offers, what the workload comes to, by name, and all the text that is
   * shown: not what is only said aloud, and later.
   */
  async reader() {
    const parts = await Promise.all([this.comparison(), this.root.locator("dl").first(), this.root].map((part) => part.elementHandle()));
    return this.page.evaluateHandle(([comparison, quantities, root, rowsOf]) => {
      const rows = new Function("return " + rowsOf)();
      return () => ({
        offers: rows(comparison),
        quantities: Object.fromEntries([...quantities.children].map((item) => [...item.children].map((part) => part.textContent))),
        text: [...root.children].filter((part) => part.role !== "status").map((part) => part.textContent).join("\n"),
      });
    }, [...parts, String(rowsOf)]);
  }

  /** The text that describes a field, as assistive technology reads it. */
  async noteOf(label) {
    const id = await this.field(label).getAttribute("aria-describedby");
    return this.root.locator("#" + id).evaluate((note) => note.innerText.replace(/\s+/g, " ").trim());
  }

  /** Opens what is folded away. */
  async unfold(summary) {
    await this.root.locator("summary", { hasText: summary }).first().click();
  }
}
