import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { calculatorPages } from "../support/browser.mjs";
import { hosts } from "../support/host.mjs";
import { calculators } from "../support/output.mjs";

const { open } = calculatorPages();
const data = calculators["multi-turn"];
const numbers = data.inputs.filter((input) => !input.options);

for (const host of hosts) {
  describe(host, () => {
    test("typing is never fought: each field keeps every key, from clearing it to its greatest value", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.unfold("Advanced");
        for (const input of numbers) {
          const field = calculator.field(input.label);
          await field.focus();
          while ((await field.inputValue()).length > 0) {
            const before = await field.inputValue();
            await calculator.page.keyboard.press("End");
            await calculator.page.keyboard.press("Backspace");
            assert.equal(await field.inputValue(), before.slice(0, -1), input.name);
          }
          assert.equal(await calculator.noteOf(input.label), "Enter a number.");
          assert.equal(await field.getAttribute("aria-invalid"), "true");
          let typed = "";
          for (const key of String(input.max)) {
            await calculator.page.keyboard.press(key);
            typed += key;
            assert.equal(await field.inputValue(), typed, input.name);
          }
          assert.equal(await field.getAttribute("aria-invalid"), "false");
        }
        assert.match(await calculator.headline(), /^Cheapest: /);
      }));

    test("a value out of bounds stays as typed, says so at its field, and the result waits for it by name", () =>
      open(host, "multi-turn", async (calculator) => {
        const field = calculator.field("Episodes");
        await field.fill("50001000000");
        assert.equal(await field.inputValue(), "50001000000");
        assert.equal(await calculator.noteOf("Episodes"), "At most 10,000,000.");
        assert.equal(await calculator.headline(), "Waiting for Episodes.");
        await field.blur();
        assert.equal(await field.inputValue(), "50001000000");
        assert.deepEqual((await calculator.offers()).map((row) => row.slice(1, 3)), Array(4).fill(["–", "–"]));
        await calculator.root.getByRole("button", { name: "Episodes" }).click();
        await assert.doesNotReject(field.and(calculator.page.locator(":focus")).waitFor({ timeout: 1000 }));
        await field.fill("1000");
        assert.match(await calculator.headline(), /\$200\.68/);
      }));

    test("the name of a field that is folded away unfolds and focuses it", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.unfold("Advanced");
        await calculator.field("GPUs").fill("");
        await calculator.unfold("Advanced");
        assert.equal(await calculator.headline(), "Waiting for GPUs.");
        await calculator.root.getByRole("button", { name: "GPUs" }).click();
        await calculator.field("GPUs").and(calculator.page.locator(":focus")).waitFor({ timeout: 1000 });
      }));

    test("a field shows its number grouped at rest and plain while it is edited", () =>
      open(host, "multi-turn", async (calculator) => {
        const field = calculator.field("Initial prompt");
        assert.equal(await field.inputValue(), "8,000");
        await field.focus();
        assert.equal(await field.inputValue(), "8000");
        await field.fill("123456");
        await calculator.field("Added per turn").focus();
        assert.equal(await field.inputValue(), "123,456");
      }));

    test("a field reached by the Tab key is selected, so that typing replaces it", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.choice("Model").focus();
        await calculator.page.keyboard.press("Tab");
        await calculator.page.waitForTimeout(30);
        await calculator.page.keyboard.type("250");
        assert.equal(await calculator.field("Episodes").inputValue(), "250");
      }));

    test("a script that fills all fields without a pause ends, and each field holds what it was given", { timeout: 60000 }, () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.unfold("Advanced");
        const given = Object.fromEntries(numbers.map((input) => [input.label, String(input.max)]));
        await calculator.root.evaluate(async (root, given) => {
          for (const [label, value] of Object.entries(given)) {
            const field = [...root.querySelectorAll("label")].find((element) => element.textContent.startsWith(label)).control;
            field.focus();
            Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, value);
            field.dispatchEvent(new Event("input", { bubbles: true }));
            await null;
          }
        }, given);
        for (const [label, value] of Object.entries(given)) {
          assert.equal((await calculator.field(label).inputValue()).replaceAll(",", ""), value, label);
        }
      }));

    test("the caret stays where a click has put it", () =>
      open(host, "multi-turn", async (calculator) => {
        const field = calculator.field("Added per turn");
        await field.click();
        await calculator.page.keyboard.press("Home");
        await calculator.page.keyboard.press("ArrowRight");
        await calculator.page.keyboard.type("5");
        assert.equal(await field.inputValue(), "152000");
        await calculator.page.keyboard.type("9");
        assert.equal(await field.inputValue(), "1592000".slice(0, 7));
      }));

    test("arrow keys step, and stop at the bounds", () =>
      open(host, "multi-turn", async (calculator) => {
        const field = calculator.field("Turns per episode");
        await field.focus();
        await calculator.page.keyboard.press("ArrowUp");
        assert.equal(await field.inputValue(), "9");
        for (let i = 0; i < 12; i++) await calculator.page.keyboard.press("ArrowDown");
        assert.equal(await field.inputValue(), "1");
      }));

    test("a German reader types and reads German numbers", () =>
      open(host, "multi-turn", async (calculator) => {
        assert.equal(await calculator.field("Initial prompt").inputValue(), "8.000");
        await calculator.unfold("Advanced");
        await calculator.field("Utilisation").fill("0,5");
        assert.equal((await calculator.offers())[3][2], "568,89\u00a0$");
        await calculator.field("Utilisation").fill("0.5");
        assert.equal(await calculator.noteOf("Utilisation"), "Not a number. Write it like 1.234,5.");
      }, { locale: "de-DE" }));
  });
}
