// What modules, snippets and JSON are made of: node structure.mjs, with RATECARDS_OUTPUT naming the folder. Prints, for each file, how many
// nodes of each kind its parser finds, and every text in them; and what running the modules has left in the global object.

import { Parser } from "acorn";
import jsx from "acorn-jsx";
import { readdirSync } from "node:fs";
import { folder, output, outputUrl } from "./output.mjs";

const structure = (tree) => {
  const kinds = {};
  const texts = [];
  const walk = (value) => {
    if (typeof value === "string") {
      texts.push(value);
    } else if (Array.isArray(value)) {
      value.forEach(walk);
    } else if (value && typeof value === "object") {
      kinds[value.type] = (kinds[value.type] ?? 0) + 1;
      Object.entries(value).filter(([name]) => !["raw", "regex"].includes(name)).forEach(([, part]) => walk(part));
    }
  };
  walk(tree);
  return { kinds, texts };
};

/** A document of JSON: its objects, lists and values by how deep they lie, for names in it are ids. */
const ofJson = (document) => {
  const kinds = {};
  const texts = [];
  const walk = (value, depth) => {
    const kind = `${depth} ${value === null ? "null" : Array.isArray(value) ? "list" : typeof value}`;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (typeof value === "string") texts.push(value);
    if (value && typeof value === "object") Object.values(value).forEach((part) => walk(part, depth + 1));
  };
  walk(document, 0);
  return { kinds, texts };
};

const found = {};
for (const path of readdirSync(folder, { recursive: true }).map((name) => name.replaceAll("\\", "/")).sort()) {
  if (/\.(mjs|jsx)$/.test(path)) {
    found[path] = structure(Parser.extend(jsx()).parse(output(path), { ecmaVersion: "latest", sourceType: "module" }));
  } else if (/\.json$/.test(path)) {
    found[path] = ofJson(JSON.parse(output(path)));
  }
}
for (const path of ["rates.mjs", "prices.mjs", "calculator.mjs"]) {
  await import(outputUrl(path));
}
console.log(JSON.stringify({ found, pwned: Object.keys(globalThis).filter((name) => /pwned/i.test(name)) }));
