// Compiles and renders the built MDX pages as the documentation platform does.

import { compile } from "@mdx-js/mdx";
import { transform } from "esbuild";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import * as React from "react";
import { renderToStaticMarkup } from "react-dom/server";
import * as jsxRuntime from "react/jsx-runtime";
import rehypeKatex from "rehype-katex";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";

export const output = process.env.DOCS_OUT ?? new URL("../../docs-out/", import.meta.url).pathname;

export const read = (file) => readFile(path.join(output, file), "utf8");

/** The paths of all MDX pages, from the output folder. */
export const pages = (await readdir(output, { recursive: true })).filter((file) => file.endsWith(".mdx")).sort();

/** What the platform's components are here: their children, marked with their name. */
const components = Object.fromEntries(
  ["Note", "Warning", "Info", "Tip", "Check", "Danger", "Tabs", "Tab", "AccordionGroup", "Accordion", "CardGroup", "Card", "Visibility"]
    .map((name) => [name, ({ children, title, ...rest }) =>
      React.createElement("div", { "data-component": name, "data-for": rest.for, "data-href": rest.href }, title, children)]),
);

export const compilePage = (text) => compile(text.replace(/^---\n[\s\S]*?\n---\n/, ""), {
  outputFormat: "function-body",
  remarkPlugins: [remarkGfm, remarkMath],
  rehypePlugins: [[rehypeKatex, { strict: "error", throwOnError: true }]],
});

/** A snippet's exports. The platform gives it React's hooks without an import. */
const importSnippet = async (file) => {
  const { code } = await transform(await read(file), { loader: "jsx", format: "cjs" });
  const module = { exports: {} };
  new Function("module", "exports", "React", "useState", "useEffect", "useRef", "useMemo", "useCallback", code)(
    module, module.exports, React, React.useState, React.useEffect, React.useRef, React.useMemo, React.useCallback);
  return module.exports;
};

const AsyncFunction = (async () => {}).constructor;

const importLine = /^import \{ (\w+) \} from "\/([\w/.-]+)";\n/gm;

/** A page as HTML, with the snippets that it imports mounted. */
export const render = async (file) => {
  const text = await read(file);
  const snippets = {};
  for (const [, name, snippet] of text.matchAll(importLine)) {
    snippets[name] = (await importSnippet(snippet))[name];
  }
  const code = String(await compilePage(text.replace(importLine, "")));
  const { default: Page } = await new AsyncFunction(code)(jsxRuntime);
  return renderToStaticMarkup(React.createElement(Page, { components: { ...components, ...snippets } }));
};
