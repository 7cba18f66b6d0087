import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { calculatorPages } from "../support/browser.mjs";
import { hosts } from "../support/host.mjs";

const { open } = calculatorPages();

for (const host of hosts) {
  describe(host, () => {
    test("a discount of the reader's own is marked, in the link, opened again and undone by Reset", async () => {
      let hash;
      await open(host, "multi-turn", async (calculator) => {
        await calculator.unfold("Rates behind these figures");
        const field = calculator.field("Your rate for Tinker, Prefill");
        await field.fill("20%");
        assert.equal((await calculator.offers())[0][3], "$1,852.96");
        const row = calculator.root.getByRole("row", { name: /^Tinker, Prefill/ });
        assert.match((await row.innerText()).replace(/\s+/g, " "), /\$4\.12 per 1M tokens your rate .*Listed: \$5\.15/);
        assert.match(await calculator.comparison().innerText(), /Your rate/);
        await field.fill("many");
        assert.equal((await calculator.offers())[0][3], "$2,264.96");
        assert.match(await row.innerText(), /Not a rate: the listed one counts\./);
        assert.equal(await field.getAttribute("aria-invalid"), "true");
        await field.fill("20%");
        await calculator.page.waitForFunction(() => location.hash.includes("&tinker.kimi-k2p6.prefill=20%25"));
        hash = await calculator.page.evaluate(() => location.hash);
      });
      await open(host, "multi-turn", async (calculator) => {
        assert.equal((await calculator.offers())[0][3], "$1,852.96");
        await calculator.button("Reset").click();
        assert.equal((await calculator.offers())[0][3], "$2,264.96");
        assert.doesNotMatch(await calculator.comparison().innerText(), /Your rate/);
      }, { hash });
    });
  });
}
