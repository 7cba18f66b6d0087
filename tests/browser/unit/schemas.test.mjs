// The schemas that editors use: every file of the project is as its schema says, and slips are seen.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import Ajv from "ajv";
import { parse } from "yaml";
import { output, root } from "../support/output.mjs";

const project = root + "RateCards/";

/** A file of the project as an editor sees it: YAML 1.2, in which a date is text. */
const read = (path) => parse(readFileSync(project + path, "utf8"), { schema: "core" });

const schema = (name) => new Ajv({ allErrors: true, strict: true }).compile(JSON.parse(output(`schema/${name}.schema.json`)));

const folders = { card: "cards/", formulas: "formulas/", calculator: "calculators/" };

for (const [name, folder] of Object.entries(folders)) {
  test(`every file in ${folder} is as the schema says`, () => {
    const isValid = schema(name);
    const files = readdirSync(project + folder).filter((file) => /\.(yaml|json)$/.test(file));
    assert.ok(files.length > 0);
    for (const file of files) {
      assert.equal(isValid(read(folder + file)), true, `${file}: ${JSON.stringify(isValid.errors, null, 2)}`);
    }
  });
}

test("the project file is as the schema says", () => {
  const isValid = schema("project");
  assert.equal(isValid(read("ratecards.yaml")), true, JSON.stringify(isValid.errors, null, 2));
});

test("the schema of cards refuses slips", () => {
  const isValid = schema("card");
  const card = read("cards/tinker.yaml");
  const spoil = [
    (copy) => delete copy.currency,
    (copy) => (copy.curency = "USD"),
    (copy) => (copy.sources.page.trust = "vender"),
    (copy) => (copy.sources.page.verified = "16.05.2026"),
    (copy) => (copy.skus["Kimi K2.6"] = copy.skus["kimi-k2p6"]),
    (copy) => delete copy.skus["kimi-k2p6"].entries[0].since,
    (copy) => (copy.skus["kimi-k2p6"].entries[0].prefill = -5.15),
    (copy) => (copy.skus["kimi-k2p6"].entries[0].prefill = "Not Offered"),
    (copy) => (copy.skus["kimi-k2p6"].entries[0].band = { under: 4 }),
  ];
  for (const change of spoil) {
    const copy = structuredClone(card);
    change(copy);
    assert.equal(isValid(copy), false, change.toString());
  }
});
