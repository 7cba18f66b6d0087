import assert from "node:assert/strict";
import { test } from "node:test";
import { compilePage, mdxPages, render } from "../support/mdx.mjs";
import { output } from "../support/output.mjs";

const textOf = (html) => html
  .replaceAll("<!-- -->", "").replace(/<[^>]*>/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&amp;/g, "&");

/** Prices as the page's source writes them, outside mathematics and code. */
const pricesOf = (mdx) => [...mdx.replace(/\$\$[\s\S]*?\$\$/g, "").matchAll(/\\\$(\d[\d,]*(?:\.\d+)?)/g)].map((m) => `$${m[1]}`);

test("there are pages to test", () => assert.ok(mdxPages.length >= 4));

for (const page of mdxPages) {
  const mdx = output(page);

  test(`${page} compiles and renders with its snippets`, async () => {
    const html = await render(mdx);
    assert.match(html, /<p>/);
    assert.doesNotMatch(html, /katex-error/);
  });

  test(`${page} loses no dollar sign`, async () => {
    const text = textOf(await render(mdx));
    const expected = pricesOf(mdx);
    const found = [...text.matchAll(/\$\d[\d,]*(?:\.\d+)?/g)].map((m) => m[0]);
    for (const price of new Set(expected)) {
      const count = (list) => list.filter((p) => p === price).length;
      assert.ok(count(found) >= count(expected), `${price} is written ${count(expected)} times and shown ${count(found)} times`);
    }
  });

  test(`${page} has no dollar sign that could begin mathematics by accident`, () =>
    assert.doesNotMatch(mdx.replace(/\$\$[\s\S]*?\$\$/g, "").replace(/`[^`]*`/g, ""), /(?<!\\)\$/));
}

test("a bare dollar in two cells is what goes wrong on the published page", async () => {
  const code = await compilePage("| a |\n| --- |\n| $5.15 / $12.81 |\n");
  assert.match(code, /katex/, "the rules of the platform have changed: remark-math no longer takes single dollars");
});

test("the comparison page shows its prices, with their dollar signs, in tables and in text", async () => {
  const text = textOf(await render(output("fine-tuning/multi-turn-cost-comparison.mdx")));
  for (const price of ["$5.15", "$12.81", "$0.95", "$0.16", "$4.00", "$2,264.96", "$284.44", "$200.68", "$301.76", "$81.78"]) {
    assert.ok(text.includes(price), `${price} is missing`);
  }
});

test("agents get the comparison as a table, and people the component", async () => {
  const html = await render(output("fine-tuning/multi-turn-cost-comparison.mdx"));
  const [, humans] = html.split('data-for="humans"');
  assert.match(humans.split('data-for="agents"')[0], /<input|<select/);
  assert.match(humans.split('data-for="agents"')[1], /<table>[\s\S]*?\$2,264\.96/);
});

test("the navigation lists every page, and nothing else", () => {
  const { navigation } = JSON.parse(output("docs.json"));
  assert.deepEqual(navigation.groups.flatMap((g) => g.pages).sort(), mdxPages.map((p) => p.replace(/\.mdx$/, "")).sort());
});

test("llms.txt keeps to its limits", () => {
  const text = output("llms.txt");
  assert.ok(text.length <= 100000);
  assert.match(text, /^# .+\n\n> .+\n/);
  for (const [, description] of text.matchAll(/^- \[[^\]]+\]\([^)]+\): (.*)$/gm)) {
    assert.ok(description.length <= 300, description);
  }
});
