// The two hosts of a calculator, as pages: the custom element under a strict policy, and the snippet mounted in React.

import { createServer } from "node:http";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import postcss from "postcss";
import tailwind from "tailwindcss";
import { output } from "./output.mjs";
import { platformImport } from "./snippet.mjs";

const here = fileURLToPath(new URL("..", import.meta.url));

/** The hosts by name. */
export const hosts = ["element", "react"];

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";

const page = (head, body) =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A calculator</title><meta name="viewport" content="width=device-width">'
    + '<link rel="icon" href="icon.svg">' + head + "</head><body><main>" + body + "</main></body></html>";

const elementPage = (id) =>
  page('<link rel="stylesheet" href="page.css"><script type="module" src="rate-calculator.mjs"></script>',
    '<h1>A page</h1><h2>Calculator</h2><rate-calculator name="' + id + '"><p>Without scripts.</p></rate-calculator>');

const reactPage = (id) =>
  page('<link rel="stylesheet" href="tailwind.css"><script src="scheme.js"></script><script type="module" src="' + id + '.js"></script>',
    '<h1>A page</h1><h2>Calculator</h2><div id="place"></div>');

/** The platform's dark mode is a class on the document. */
const scheme = "const dark = matchMedia('(prefers-color-scheme: dark)');"
  + "const follow = () => document.documentElement.classList.toggle('dark', dark.matches); follow(); dark.addEventListener('change', follow);";

const bundle = async (id) => {
  const { name, code } = platformImport(id);
  const folder = mkdtempSync(tmpdir() + "/snippet-");
  writeFileSync(folder + "/page.jsx", `
    import { useEffect, useMemo, useRef, useState } from "react";
    import { createRoot } from "react-dom/client";
    ${code}
    createRoot(document.getElementById("place")).render(<${name} />);
  `);
  const result = await esbuild.build({
    entryPoints: [folder + "/page.jsx"], bundle: true, write: false, format: "esm", jsx: "automatic", nodePaths: [here + "node_modules"],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return result.outputFiles[0].text;
};

/** Tailwind 3 over the snippet, as the platform runs it. */
export const tailwindOf = async (text) =>
  (await postcss([tailwind({ content: [{ raw: text, extension: "jsx" }], darkMode: "class" })])
    .process("@tailwind base; @tailwind components; @tailwind utilities; body { @apply bg-white text-zinc-900 dark:bg-zinc-900 dark:text-zinc-100 m-4 }", { from: undefined })).css;

/** Serves the pages /element/ID and /react/ID; gives the address and how to stop. */
export const serve = async (ids) => {
  const files = new Map();
  const put = (path, type, text) => files.set(path, { type, text });
  put("/element/rate-calculator.mjs", "text/javascript", output("site/assets/rate-calculator.mjs"));
  put("/element/page.css", "text/css", ":root { color-scheme: light dark; } body { font-family: sans-serif; margin: 16px; } @media (prefers-color-scheme: dark) { body { background: #18181b; color: #fff } }");
  put("/react/scheme.js", "text/javascript", scheme);
  for (const host of hosts) {
    put("/" + host + "/icon.svg", "image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"/>');
  }
  let snippets = "";
  for (const id of ids) {
    snippets += output("snippets/" + id + "-cost-calculator.jsx");
    put("/element/" + id, "text/html", elementPage(id));
    put("/react/" + id, "text/html", reactPage(id));
    put("/react/" + id + ".js", "text/javascript", await bundle(id));
  }
  put("/react/tailwind.css", "text/css", await tailwindOf(snippets));
  const server = createServer((request, response) => {
    const file = files.get(request.url.split("?")[0]);
    const headers = request.url.startsWith("/element/") ? { "content-security-policy": policy } : {};
    response.writeHead(file ? 200 : 404, { "content-type": (file?.type ?? "text/plain") + "; charset=utf-8", ...headers });
    response.end(file?.text);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { url: "http://127.0.0.1:" + server.address().port, stop: () => server.close() };
};

