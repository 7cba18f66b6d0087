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

test("what is wrong lies over the page with file, line and column, until it is mended", async () => {
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
