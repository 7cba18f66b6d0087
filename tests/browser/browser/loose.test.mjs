import assert from "node:assert/strict";
import { test } from "node:test";
import { calculatorPages } from "../support/browser.mjs";
import { calculators } from "../support/output.mjs";

const { open } = calculatorPages();

/** All that a calculator says when everything is unfolded, with what has a name in charts. */
const said = async (host, id, hash) => {
  let all;
  await open(host, id, async ({ page, root }) => {
    for (let folded; (folded = root.locator("details:not([open]) > summary")), (await folded.count()) > 0;) {
      await folded.first().click();
    }
    // Charts are drawn when they come into sight.
    for (const chart of await root.locator("svg[role]").all()) {
      await chart.scrollIntoViewIfNeeded();
    }
    await page.waitForTimeout(100);
    all = await root.evaluate((part) => part.innerHTML);
  }, { hash });
  return all;
};

for (const [id, hash] of [["multi-turn", "#turns=5&tinker.kimi-k2p6.prefill=20%25"], ["rft", "#prompts=1000"]]) {
  test(`${id}: a loose transpiler changes nothing of what is shown`, async () => {
    assert.ok(calculators[id]);
    const expected = await said("react", id, hash);
    assert.match(expected, /<svg[^>]* role=/);
    assert.equal(await said("loose", id, hash), expected);
  });
}
