// What modules, snippets and JSON are made of: node structure.mjs, with RATECARDS_OUTPUT naming the folder. Prints, for each file, how many
// nodes of each kind its parser finds, and every text in them; and what running the modules has left in the global object.

import { Parser } from "acorn";
import jsx from "acorn-jsx";
import { readdirSync } from "node:fs";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
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

/** Markdown as its readers parse it, with bare addresses as links; where a node begins and ends is no part of it. */
const ofMarkdown = (text, plugins) => {
  const processor = plugins.reduce((chain, plugin) => chain.use(plugin), unified().use(remarkParse).use(remarkGfm));
  const kinds = {};
  const texts = [];
  // Text that is broken into several nodes is still one text.
  const bare = ({ type, value }) =>
    type === "text" ? value : type === "mdxTextExpression" && /^"[:.@]"$/.test(value) ? value[1] : type === "html" && value === "<!-- -->" ? "" : null;
  const walk = ({ type, value, url, title, alt, name, attributes, children = [] }) => {
    const kind = type + (name ? " " + name : "");
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    texts.push(...[value, url, title, alt].filter((part) => typeof part === "string"));
    for (const attribute of attributes ?? []) texts.push(String(attribute.value?.value ?? attribute.value));
    let text = "";
    for (const child of children) {
      const part = bare(child);
      if (part === null) {
        texts.push(text);
        text = "";
        walk(child);
      } else {
        text += part;
      }
    }
    texts.push(text);
  };
  walk(processor.runSync(processor.parse(text.replace(/^---\n[\s\S]*?\n---\n/, ""))));
  return { kinds, texts };
};

const found = {};
for (const path of readdirSync(folder, { recursive: true }).map((name) => name.replaceAll("\\", "/")).sort()) {
  if (/\.(mjs|jsx)$/.test(path)) {
    found[path] = structure(Parser.extend(jsx()).parse(output(path), { ecmaVersion: "latest", sourceType: "module" }));
  } else if (/\.mdx$/.test(path)) {
    found[path] = ofMarkdown(output(path), [remarkMdx, remarkMath]);
  } else if (/(\.md|llms\S*\.txt)$/.test(path)) {
    found[path] = ofMarkdown(output(path), [remarkMath]);
  } else if (/\.json$/.test(path)) {
    found[path] = ofJson(JSON.parse(output(path)));
  }
}
for (const path of ["rates.mjs", "prices.mjs", "calculator.mjs"]) {
  await import(outputUrl(path));
}
console.log(JSON.stringify({ found, pwned: Object.keys(globalThis).filter((name) => /pwned/i.test(name)) }));
