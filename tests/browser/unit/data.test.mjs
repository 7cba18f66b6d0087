// The page "Data", read as its readers would: each sample is run beside the file that it reads.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync, mkdtempSync, cpSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { after, test } from "node:test";
import { folder, output } from "../support/output.mjs";

const page = output("site/data.md");
const copy = mkdtempSync(tmpdir() + "/ratecards-data-");
cpSync(folder + "/site/data", copy, { recursive: true });
after(() => rmSync(copy, { recursive: true }));

const linked = [...page.matchAll(/\]\(data\/([^)]+)\)/g)].map(([, path]) => path);

test("every file of the site's data is on the page, and every file on the page is there", () => {
  const there = readdirSync(folder + "/site/data", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => (entry.parentPath + "/" + entry.name).slice((folder + "/site/data/").length));
  assert.deepEqual(linked.toSorted(), there.toSorted());
});

test("on the documentation platform the page leads to the same files among its own", () => {
  for (const [, path] of output("data.mdx").matchAll(/\]\((\/[^)]+)\)/g)) {
    assert.ok(output(path.slice(1)).length > 0, path);
  }
});

// What the vendors' pages said on the day that the site is of; the total is that of the published comparison.
const expected = {
  "rates.csv": "5.15\n", "rates-history.csv": "5.15\n", "rates.json": "5.15\n", "ratecards.py": "2264.96\n", "rates.mjs": "5.15\n", "prices.mjs": "tinker 5.15 USD\n",
  "calculator.mjs": "2264.96\n", "calculator-config.json": "model episodes turns initial_prompt added_per_turn decode_per_turn gpus gpu prompt_tps decode_tps utilization\n",
};

const sections = page.split("\n## ").slice(1).map((section) => ({
  file: /\]\(data\/([^)]+)\)/.exec(section)[1],
  ...(/```(?<language>\w+)\n(?<code>[^]*?)\n```/.exec(section).groups),
}));

for (const { file, language, code } of sections.filter((section) => section.file in expected)) {
  test("the sample of " + file + " gives what it says", () => {
    const [program, name] = language === "python" ? ["python3", "sample.py"] : [process.execPath, "sample.mjs"];
    writeFileSync(copy + "/" + name, code);
    const said = execFileSync(program, [name], { cwd: copy, encoding: "utf8" });
    assert.equal(said, expected[file]);
    const comment = / {4}(?:#|\/\/) (.*)$/m.exec(code);
    assert.ok(comment === null || comment[1] + "\n" === said, code);
  });
}

test("every file has a sample", () => {
  assert.deepEqual(sections.map(({ file }) => file).filter((file) => !(file in expected)), ["multi-turn-cost.xlsx", "rft-cost.xlsx", "sql/postgresql.sql", "sql/duckdb.sql"]);
});
