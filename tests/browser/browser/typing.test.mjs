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
          assert.match(await calculator.noteOf(input.label), /Enter a number\.$/);
          assert.equal(await field.getAttribute("aria-invalid"), "true");
          let typed = "";
          for (const key of String(input.max)) {
            await calculator.page.keyboard.press(key);
            typed += key;
            assert.equal(await field.inputValue(), typed, input.name);
          }
          assert.equal(await field.getAttribute("aria-invalid"), "false");
        }
        assert.deepEqual((await calculator.offers()).filter((row) => row[3] === "–"), []);
      }));

    test("a value out of bounds stays as typed, says so at its field, and the result waits for it by name", () =>
      open(host, "multi-turn", async (calculator) => {
        const field = calculator.field("Episodes");
        await field.fill("50001000000");
        assert.equal(await field.inputValue(), "50001000000");
        assert.match(await calculator.noteOf("Episodes"), /At most 10,000,000\.$/);
        assert.equal(await calculator.headline(), "Waiting for Episodes.");
        await field.blur();
        assert.equal(await field.inputValue(), "50001000000");
        assert.deepEqual((await calculator.offers()).map((row) => row.slice(1, 4)), Array(4).fill(["–", "–", "–"]));
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
        assert.match(await calculator.headline(), /Fireworks Dedicated waits for GPUs, Prompt throughput and Decode throughput\.$/);
        await calculator.root.getByRole("button", { name: "GPUs" }).first().click();
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

    test("a German reader of the English page types and reads English numbers, and what is German is not taken for another number", () =>
      open(host, "multi-turn", async (calculator) => {
        assert.equal(await calculator.field("Initial prompt").inputValue(), "8,000");
        assert.equal((await calculator.offers())[3][3], "$284.44");
        await calculator.field("Episodes").fill("2,000");
        assert.equal((await calculator.offers())[3][3], "$568.89");
        await calculator.field("Episodes").fill("2.000");
        assert.match(await calculator.noteOf("Episodes"), /Whole numbers only\.$/);
        assert.equal((await calculator.offers())[3][3], "–");
        await calculator.field("Episodes").fill("1000");
        await calculator.unfold("Advanced");
        await calculator.field("Utilisation").fill("0,5");
        assert.match(await calculator.noteOf("Utilisation"), /Not a number\. Write it like 1,234\.5\.$/);
      }, { locale: "de-DE" }));

    test("the short forms of numbers are read, and shown in full once the field is left", () =>
      open(host, "multi-turn", async (calculator) => {
        const cases = [["Episodes", "2M", "2,000,000"], ["Initial prompt", "8k", "8,000"], ["Added per turn", "1.2e4", "12,000"], ["Generated per turn", "2,000", "2,000"]];
        await calculator.unfold("Advanced");
        for (const [label, text, shown] of [...cases, ["Utilisation", "50%", "0.5"]]) {
          await calculator.field(label).fill(text);
          assert.equal(await calculator.field(label).getAttribute("aria-invalid"), "false", text);
          await calculator.field(label).blur();
          assert.equal(await calculator.field(label).inputValue(), shown, text);
        }
      }));

    test("help and bounds stay in sight, whatever else is said", () =>
      open(host, "multi-turn", async (calculator) => {
        assert.equal(await calculator.noteOf("Turns per episode"), "Requests of one episode, each with the whole history. 1 to 1,000.");
        await calculator.field("Turns per episode").fill("5000");
        assert.equal(await calculator.noteOf("Turns per episode"), "Requests of one episode, each with the whole history. At most 1,000.");
        await calculator.unfold("Advanced");
        // 16,000,000 generated tokens in the 84,936 s that $2,264.96 buys of 8 GPUs at $12; and in the 7,526 s that $200.68 buys.
        assert.match(await calculator.noteOf("Decode throughput"), /whole deployment\. 1 to 100,000,000\.$/);
        await calculator.field("Turns per episode").fill("8");
        assert.match(await calculator.noteOf("Decode throughput"), /1 to 100,000,000\. At par with Tinker at 188\.4 and Fireworks Serverless Standard at 2,126\.$/);
      }));

    test("a number that only dedicated needs blanks dedicated alone", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.unfold("Advanced");
        await calculator.field("Decode throughput").fill("");
        assert.deepEqual((await calculator.offers()).map((row) => row[3]), ["$2,264.96", "$200.68", "$301.76", "–"]);
        assert.equal(await calculator.root.getByText("Cheapest", { exact: true }).count(), 0);
        assert.match(await calculator.headline(), /^Fireworks Serverless Standard, \$200\.68, 11\.3× cheaper than Tinker\. Fireworks Dedicated waits for Decode throughput\.$/);
      }));

    test("throughput follows the GPUs, and is asked for where the type is another", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.unfold("Advanced");
        await calculator.field("GPUs").fill("16");
        assert.equal(await calculator.field("Decode throughput").inputValue(), "3,000");
        assert.equal((await calculator.offers())[3][3], "$284.44");
        await calculator.choice("GPU type").selectOption({ label: "H100 80GB" });
        assert.equal(await calculator.field("Decode throughput").inputValue(), "");
        assert.match(await calculator.noteOf("Decode throughput"), /Not known for H100 80GB: enter yours\.$/);
        assert.equal((await calculator.offers())[3][3], "–");
        await calculator.field("Prompt throughput").fill("15000");
        await calculator.field("Decode throughput").fill("750");
        // 16,000,000 ÷ 750 ÷ 3,600 hours of 16 GPUs at $7.
        assert.equal((await calculator.offers())[3][3], "$663.70");
        assert.match(await calculator.headline(), /^Cheapest: /);
      }));

    test("a workload that cannot be run has no winner", () =>
      open(host, "multi-turn", async (calculator) => {
        await calculator.field("Turns per episode").fill("40");
        assert.equal(await calculator.headline(),
          "This workload cannot be run, so none is the cheapest. From turn 12 on, a prompt and what it generates exceed the model's context of 131,072 tokens.");
        assert.equal(await calculator.root.getByText("Cheapest", { exact: true }).count(), 0);
        assert.doesNotMatch(await calculator.root.innerText(), /No warnings|the cheapest, ahead/);
      }));
  });
}
