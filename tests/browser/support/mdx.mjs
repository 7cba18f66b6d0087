// The MDX pages as the documentation platform compiles them and mounts them in React.

import babel from "@babel/standalone";
import { compile } from "@mdx-js/mdx";
import * as esbuild from "esbuild";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import rehypeKatex from "rehype-katex";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { folder } from "./output.mjs";
import { platformImport } from "./snippet.mjs";

/** Paths of all MDX pages, such as "pricing.mdx". */
export const mdxPages = readdirSync(folder, { recursive: true }).map((path) => path.replaceAll("\\", "/")).filter((path) => path.endsWith(".mdx")).sort();

/** A page's module as JavaScript. */
export const compilePage = async (text) => String(await compile(text.replace(/^---\n[\s\S]*?\n---\n/, ""), {
  remarkPlugins: [remarkGfm, remarkMath],
  rehypePlugins: [[rehypeKatex, { strict: "error", throwOnError: true }]],
}));

const here = fileURLToPath(new URL(".", import.meta.url));

/** A script for browsers of long ago, by the loose rules that many hosts use: what is spread is an array, and what is iterated too. */
export const loosely = (code) => babel.transform(code, { presets: [["env", { loose: true, modules: false, targets: "ie 11" }], ["react", { runtime: "automatic" }]] }).code;

/**
 * Where a page imports from: its snippets, which get React's hooks without an import, and nothing else.
 * @param transpile What a host does with scripts before they are bundled.
 */
const platform = (page, transpile) => ({
  name: "platform",
  setup: (build) => {
    build.onResolve({ filter: /^page$/ }, ({ path }) => ({ path, namespace: "page" }));
    build.onLoad({ filter: /.*/, namespace: "page" }, () => ({ contents: page, resolveDir: here }));
    build.onResolve({ filter: /^\/snippets\// }, ({ path }) => ({ path: path.slice(1), namespace: "snippet" }));
    build.onLoad({ filter: /.*/, namespace: "snippet" }, ({ path }) => ({
      contents: 'import { useCallback, useContext, useEffect, useMemo, useReducer, useRef, useState } from "react";\n' + transpile(platformImport(path).code),
      loader: "jsx", resolveDir: here,
    }));
  },
});

const asItIs = (code) => code;

const bundle = async (text, program, options, transpile = asItIs) => {
  const result = await esbuild.build({
    stdin: { contents: 'import Page from "page"; import { components } from "./components.mjs";' + program, loader: "jsx", resolveDir: here },
    plugins: [platform(await compilePage(text), transpile)],
    bundle: true, write: false, jsx: "automatic", define: { "process.env.NODE_ENV": '"production"' }, ...options,
  });
  return result.outputFiles[0].text;
};

/** A page's text as HTML, as a server makes it. */
export const render = async (text) => {
  const code = await bundle(text, `
    import { renderToString } from "react-dom/server";
    module.exports = renderToString(<Page components={components} />);
  `, { format: "cjs", platform: "node", packages: "external" });
  const module = {};
  new Function("module", "require", code)(module, createRequire(import.meta.url));
  return module.exports;
};

/** The script that brings that HTML to life where it stands, in the element "page". */
export const hydration = (text, transpile) => bundle(text, `
  import { hydrateRoot } from "react-dom/client";
  hydrateRoot(document.getElementById("page"), <Page components={components} />);
`, { format: "esm" }, transpile);
