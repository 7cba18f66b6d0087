import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { complaintsOf, launch } from "../support/browser.mjs";
import { ProjectCopy } from "../support/project.mjs";

const card = "cards/tinker.yaml";
let project;
let browser;
let site;
before(async () => {
  project = new ProjectCopy();
  [browser, site] = await Promise.all([launch(), project.serve()]);
});
after(async () => {
  await browser?.close();
  project?.dispose();
});

test("a saved card is on the open page at once, which stays where it was scrolled to", async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(site + "pricing.html");
  await page.getByText("$5.15").first().waitFor();
  await page.evaluate(() => scrollTo(0, 400));
  const text = project.read(card);
  for (const price of ["5.31", "5.32", "5.33"]) {
    project.write(card, text.replaceAll("prefill: 5.15", "prefill: " + price));
    await page.getByText("$" + price).first().waitFor();
  }
  project.write(card, text);
  await page.getByText("$5.15").first().waitFor();
  assert.equal(await page.evaluate(() => scrollY), 400);
  assert.deepEqual(complaints, []);
  await page.close();
});

test("a saved figure is written into the page, and all else on it stays as the reader left it", async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(site + "pricing.html");
  await page.getByText("$5.15").first().waitFor();
  await page.evaluate(() => {
    globalThis.isLoadedOnce = true;
  });
  const heading = page.getByRole("columnheader", { name: "GPU-hour" }).first();
  await heading.getByRole("button").click();
  const search = page.getByRole("searchbox", { name: "Search" });
  await search.fill("Kimi");
  const text = project.read(card);

  project.write(card, text.replaceAll("prefill: 5.15", "prefill: 5.41"));
  await page.getByText("$5.41").first().waitFor();

  assert.ok(await page.evaluate(() => globalThis.isLoadedOnce));
  assert.equal(await heading.getAttribute("aria-sort"), "ascending");
  assert.equal(await search.inputValue(), "Kimi");
  project.write(card, text);
  await page.getByText("$5.15").first().waitFor();
  assert.deepEqual(complaints, []);
  await page.close();
});

test("a calculator goes on with a saved card and formula, and with what is set in it", async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(site + "fine-tuning/multi-turn-cost-comparison.html");
  const calculator = page.locator("rate-calculator");
  const turns = calculator.getByRole("textbox", { name: "Turns per episode" });
  await turns.fill("20");
  await page.waitForFunction(() => location.hash.includes("20"));
  await page.evaluate(() => {
    globalThis.isLoadedOnce = true;
  });
  const before = await calculator.getByRole("table").first().innerText();
  const text = project.read(card);
  const formulas = project.read("formulas/multi-turn.yaml");

  project.write(card, text.replaceAll("prefill: 5.15", "prefill: 10.30").replace("label: Kimi K2.6 (128K)", "label: Kimi Renamed"));
  project.edit("formulas/multi-turn.yaml", "title: Prompt tokens per episode", "title: Prompts, saved anew");

  await calculator.getByRole("option", { name: "Kimi Renamed" }).waitFor({ state: "attached" });
  await calculator.getByText("Prompts, saved anew").first().waitFor();
  const after = await calculator.getByRole("table").first().innerText();
  assert.notEqual(after, before);
  assert.equal(await turns.inputValue(), "20");
  assert.ok(await page.evaluate(() => globalThis.isLoadedOnce));
  const fresh = await browser.newPage();
  await fresh.goto(page.url());
  await fresh.waitForFunction(() => document.querySelector("rate-calculator").shadowRoot?.textContent.includes("Prompts, saved anew"));
  assert.equal(await fresh.locator("rate-calculator").getByRole("table").first().innerText(), after);
  project.write(card, text);
  project.write("formulas/multi-turn.yaml", formulas);
  await calculator.getByText("Prompt tokens per episode").first().waitFor();
  assert.deepEqual(complaints, []);
  await fresh.close();
  await page.close();
});

test("an open page becomes what a page shows that is opened after the save, whatever was saved", async () => {
  const paths = ["pricing.html", "rate-history.html", "formula-reference.html", "fine-tuning/multi-turn-cost-comparison.html"];
  const openAt = async (path) => {
    const page = await browser.newPage();
    await page.goto(site + path);
    return page;
  };
  // All that is read or acts, with what calculators draw; not what these say aloud, and later.
  const shownOn = (page) => page.evaluate(() => [document.title, document.querySelector("main").outerHTML,
    ...[...document.querySelectorAll("rate-calculator")].flatMap((calculator) =>
      [...calculator.shadowRoot.firstElementChild.children].filter((part) => part.role !== "status").map((part) => part.outerHTML)),
  ].join("\n").split("\n"));
  const pages = await Promise.all(paths.map(openAt));
  const saves = [
    [card, "prefill: 5.15", "prefill: 5.43", "$5.43", [0, 1, 3]],
    [card, "label: Kimi K2.6 (128K)", "label: Kimi Renamed", "Kimi Renamed", [0, 1, 3]],
    ["formulas/multi-turn.yaml", "Rollouts that are made.", "Rollouts, saved anew.", "Rollouts, saved anew.", [2]],
    ["calculators/multi-turn.yaml", "label: Episodes", "label: Counted anew", "Counted anew", [3]],
    ["pages/pricing.mdx.sbn", "Every figure on this page", "Each figure here", "Each figure here", [0]],
    ["pages/pricing.mdx.sbn", "## Fireworks serverless", "A paragraph more.\n\n## Fireworks serverless", "A paragraph more.", [0]],
  ];
  const before = new Map(saves.map(([file]) => [file, project.read(file)]));
  for (const [file, old, replacement, text, places] of saves) {
    project.edit(file, old, replacement);
    for (const i of places) {
      await pages[i].getByText(text).first().waitFor({ state: "attached" });
      const fresh = await openAt(paths[i]);
      await fresh.getByText(text).first().waitFor({ state: "attached" });
      // What calculators learn of the browser comes after their first drawing.
      await fresh.waitForTimeout(200);
      const [kept, opened] = [await shownOn(pages[i]), await shownOn(fresh)];
      assert.equal(kept.length, opened.length, `${paths[i]} after ${text}`);
      kept.forEach((line, n) => assert.equal(line, opened[n], `${paths[i]} after ${text}`));
      await fresh.close();
    }
  }
  for (const [file, text] of before) {
    project.write(file, text);
  }
  await pages[0].getByText("$5.15").first().waitFor();
  await Promise.all(pages.map((page) => page.close()));
});

test("what is wrong lies over the page with file, line and column, until it is fixed", async () => {
  const page = await browser.newPage();
  await page.goto(site + "pricing.html");
  const text = project.read(card);
  const lines = text.split("\n");
  const line = lines.findIndex((candidate) => candidate.includes("prefill: 5.15"));

  project.edit(card, "prefill: 5.15", "prefil: 5.15");

  const overlay = page.getByRole("alert");
  await overlay.getByText(`${card}:${line + 1}:${lines[line].indexOf("prefill: 5.15") + 1}`).waitFor();
  await overlay.getByText("'prefil'. Did you mean 'prefill'?").waitFor();
  await overlay.getByText("Its keys are: ").waitFor();
  assert.equal(await overlay.locator("mark").textContent(), "prefil");
  assert.ok(await page.getByText("$5.15").first().isVisible());

  project.write(card, text);
  await overlay.waitFor({ state: "detached" });
  await page.close();
});

test("what is wrong can be put away with Escape, and comes back with the next save that leaves it wrong", async () => {
  const page = await browser.newPage();
  const text = project.read(card);
  project.edit(card, "prefill: 5.15", "prefil: 5.15");
  await page.goto(site + "index.html");
  const overlay = page.getByRole("alert");
  await overlay.waitFor();

  await page.keyboard.press("Escape");
  await overlay.waitFor({ state: "detached" });
  project.write(card, text.replace("prefill: 5.15", "prefll: 5.15"));
  await overlay.getByText("'prefll'").waitFor();

  project.write(card, text);
  await overlay.waitFor({ state: "detached" });
  await page.close();
});
