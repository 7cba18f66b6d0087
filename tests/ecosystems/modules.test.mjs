import assert from "node:assert/strict";
import { test } from "node:test";
import { folderOf, run } from "./support.mjs";

const modules = ["rates", "prices", "calculator"];

/** The ES modules as somebody publishes them in a package. */
const packed = (t) => folderOf(t, modules.flatMap((name) => [`${name}.mjs`, `${name}.d.mts`]), {
  "package.json": JSON.stringify({
    name: "acme-prices",
    version: "1.0.0",
    license: "MIT",
    type: "module",
    files: ["*.mjs", "*.d.mts"],
    exports: Object.fromEntries(modules.map((name) => [`./${name}`, { types: `./${name}.d.mts`, default: `./${name}.mjs` }])),
  }, null, 2) + "\n",
});

test("publint finds nothing in the modules as a package", (t) => {
  const { status, text } = run("publint", ["--strict", packed(t)]);
  assert.equal(status, 0, text);
  assert.match(text, /All good/);
});

test("attw finds that their types are found, and true, wherever ES modules are", (t) => {
  const { status, text } = run("attw", ["--pack", packed(t), "--profile", "esm-only"]);
  assert.equal(status, 0, text);
});
