import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { root } from "./support.mjs";

/** What the table calls a package otherwise than npm does. */
const called = {
  "@arethetypeswrong/cli": "attw", "@babel/standalone": "Babel", "@docusaurus/core": "Docusaurus", "@astrojs/starlight": "Starlight",
  "@microsoft/sarif-multitool": "sarif-multitool", astro: "Astro", typescript: "TypeScript",
};

/** The packages that tests use, with their versions. */
const packages = readdirSync(`${root}tests`, { recursive: true })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /^(?!.*node_modules).*\/package\.json$/.test(path))
  .map((path) => JSON.parse(readFileSync(`${root}tests/${path}`, "utf8")))
  .flatMap(({ dependencies, devDependencies }) => Object.entries({ ...dependencies, ...devDependencies }));

test("the table of who judges the outputs has the versions that the tests install", () => {
  const rows = readFileSync(`${root}CONTRIBUTING.md`, "utf8").split("\n").filter((line) => /^\|.*\|.*\|.*\|.*\|$/.test(line)).map((line) => line.split("|").map((cell) => cell.trim()));
  let compared = 0;
  for (const [, , judge, versions] of rows) {
    for (const version of versions.match(/\d+\.\d+\.\d+/g) ?? []) {
      const named = packages.filter(([name]) => new RegExp(`(^|[^\\w/-])${called[name] ?? name}($|[^\\w/-])`).test(judge));
      assert.ok(named.length === 0 || named.some(([, installed]) => installed === version), `${judge}: ${version} is not what the tests install: ${named.join(", ")}`);
      compared += named.length > 0 ? 1 : 0;
    }
  }
  assert.ok(compared >= 12, `${compared}`);
});
