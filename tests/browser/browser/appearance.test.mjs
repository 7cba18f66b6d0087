import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { calculatorPages } from "../support/browser.mjs";
import { hosts, tailwindOf } from "../support/host.mjs";
import { calculators, output, root } from "../support/output.mjs";

const { open } = calculatorPages();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Everything unfolded, and another model beside the chosen one. */
const busy = async (calculator) => {
  await calculator.button("Add").click();
  for (const summary of await calculator.root.locator("summary").all()) {
    await summary.click();
  }
};

for (const host of hosts) {
  describe(host, () => {
    for (const colorScheme of ["light", "dark"]) {
      for (const id of Object.keys(calculators)) {
        test("axe finds nothing wrong in " + id + ", " + colorScheme + ", at rest, unfolded, and with a message", () =>
          open(host, id, async (calculator) => {
            await calculator.page.evaluate(axe);
            const violations = async () => (await calculator.page.evaluate(() => globalThis.axe.run())).violations
              .map((violation) => violation.id + ": " + violation.nodes.map((node) => node.target.join(" ")).join(", "));
            assert.deepEqual(await violations(), []);
            await busy(calculator);
            assert.deepEqual(await violations(), []);
            await calculator.root.getByRole("textbox").first().fill("x");
            assert.deepEqual(await violations(), []);
          }, { colorScheme }));
      }
    }

    test("nothing is wider than the page, from 320 pixels up and enlarged twofold", async () => {
      for (const [width, deviceScaleFactor] of [[320, 1], [360, 1], [640, 2], [768, 1], [1440, 1]]) {
        await open(host, "multi-turn", async (calculator) => {
          await busy(calculator);
          await calculator.field("Episodes").fill("10000000");
          const excess = await calculator.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          assert.equal(excess, 0, width + " pixels");
        }, { viewport: { width, height: 800 }, deviceScaleFactor });
      }
    });

    test("nothing moves while figures change, a message comes, and the result waits", async () => {
      for (const [width, id, label] of [[360, "multi-turn", "Episodes"], [1000, "multi-turn", "Episodes"], [1000, "rft", "Prompts"]]) {
        await open(host, id, async (calculator) => {
          const places = () => calculator.root.locator("h3, button, input, select, th, summary").evaluateAll((all) =>
            all.filter((element) => !element.closest("p")).map((element) => element.localName + " " + Math.round(element.getBoundingClientRect().y + scrollY)));
          const before = await places();
          for (const text of ["9", "98765", "", "many", "10000001", "1000"]) {
            await calculator.field(label).fill(text);
            assert.deepEqual(await places(), before, id + ", " + width + " pixels, " + text);
          }
        }, { viewport: { width, height: 900 } });
      }
    });
  });
}

for (const colorScheme of ["light", "dark"]) {
  test("the snippet marks the cheapest offer alone at its edge, " + colorScheme, () =>
    open("react", "multi-turn", async (calculator) => {
      const edges = await calculator.comparison().locator("tbody tr").evaluateAll((rows) => rows.map((row) => getComputedStyle(row).borderLeftColor));
      assert.deepEqual(edges.map((edge) => edge !== "rgba(0, 0, 0, 0)"), [false, true, false, false]);
    }, { colorScheme }));
}

test("what stands inside the element shows where scripts do not run", () =>
  open("element", "multi-turn", async (calculator) => {
    const page = await (await calculator.page.context().browser().newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(calculator.page.url());
    assert.ok(await page.getByText("Without scripts.").isVisible());
    await page.context().close();
  }));

test("every class of the snippet is one that Tailwind 3 knows", async () => {
  const theme = ["theme", "detailstheme", "decisionstheme"].map((name) => readFileSync(root + "src/RateCards.Targets/Calculators/Script/" + name + ".mjs", "utf8")).join("");
  const names = [...theme.matchAll(/"([^"]*)"/g)].flatMap(([, text]) => text.split(/\s+/)).filter((name) => /^[a-z][\w:.\-/]*$/.test(name) && !/^details-line$/.test(name));
  const css = await tailwindOf(names.join(" "));
  const unknown = names.filter((name) => !css.includes("." + name.replace(/[:./]/g, "\\$&")));
  assert.deepEqual(unknown, []);
  assert.ok(names.length > 100);
  assert.ok(output("snippets/multi-turn-cost-calculator.jsx").includes("not-prose"));
});
