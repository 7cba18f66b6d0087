// The hosts of a calculator, as pages: the custom element under a strict policy and the snippet mounted in React, each on
// a page with nothing else; and the published pages, the static site's and the documentation platform's.

import { createServer } from "node:http";
import postcss from "postcss";
import tailwind from "tailwindcss";
import { hydration, loosely, mdxPages, render } from "./mdx.mjs";
import { output } from "./output.mjs";
import { serveSite } from "./site.mjs";
import { platformImport, sharedSnippets, snippetOf } from "./snippet.mjs";

/** The hosts by name. */
export const hosts = ["element", "react"];

/** The pages that are published, by the name of what publishes them. */
export const publishers = ["site", "platform"];

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'";

const page = (head, body) =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A calculator</title><meta name="viewport" content="width=device-width">'
    + '<link rel="icon" href="icon.svg">' + head + "</head><body><main>" + body + "</main></body></html>";

const elementPage = (id) =>
  page('<link rel="stylesheet" href="page.css"><script type="module" src="rate-calculator.mjs"></script>',
    '<h1>A page</h1><h2>Calculator</h2><rate-calculator name="' + id + '"><p>Without scripts.</p></rate-calculator>');

const reactPage = async (id, mdx) =>
  page('<link rel="stylesheet" href="tailwind.css"><script src="scheme.js"></script><script type="module" src="' + id + '.js"></script>',
    '<h1>A page</h1><div id="page">' + await render(mdx) + "</div>");

/** A page of the platform with nothing but a calculator, without the details that pages hand to it. */
const bare = (id) => {
  const { name } = platformImport(snippetOf(id));
  return "import { " + name + ' } from "/' + snippetOf(id) + '";\n\n## Calculator\n\n<' + name + " />\n";
};

/** A page of the platform with nothing but a calculator. */
const alone = (id) => {
  const { name } = platformImport(snippetOf(id));
  return "import { " + name + ' } from "/' + snippetOf(id) + '";\n' + sharedSnippets.map(([exported, file]) => "import { " + exported + ' } from "/' + file + '";\n').join("")
    + "\n## Calculator\n\n<" + name + " details={CalculatorDetails} decisions={CalculatorDecisions} />\n";
};

/** The published page with a calculator, by its path without an extension. */
const publishedPage = (id) => mdxPages.find((path) => output(path).includes('"/' + snippetOf(id) + '"')).replace(/\.mdx$/, "");

/** The platform's dark mode is a class on the document. */
const scheme = "const dark = matchMedia('(prefers-color-scheme: dark)');"
  + "const follow = () => document.documentElement.classList.toggle('dark', dark.matches); follow(); dark.addEventListener('change', follow);";

/** Tailwind 3 over the snippet, as the platform runs it. */
export const tailwindOf = async (text) =>
  (await postcss([tailwind({ content: [{ raw: text, extension: "jsx" }], darkMode: "class" })])
    .process("@tailwind base; @tailwind components; @tailwind utilities; body { @apply bg-white text-zinc-900 dark:bg-zinc-900 dark:text-zinc-100 m-4 }", { from: undefined })).css;

/** Serves the pages of all hosts; gives the address of each, and how to stop. */
export const serve = async (ids) => {
  const files = new Map();
  const put = (path, type, make) => files.set(path, { type, make });
  put("/element/rate-calculator.mjs", "text/javascript", () => output("site/assets/rate-calculator.mjs"));
  put("/element/page.css", "text/css", () => ":root { color-scheme: light dark; } body { font-family: sans-serif; margin: 16px; } @media (prefers-color-scheme: dark) { body { background: #18181b; color: #fff } }");
  for (const id of ids) {
    put("/element/" + id, "text/html", () => elementPage(id));
    for (const [host, text, transpile] of [["react", () => alone(id)], ["loose", () => alone(id), loosely], ["bare", () => bare(id)], ["platform", () => output(publishedPage(id) + ".mdx")]]) {
      put("/" + host + "/" + id, "text/html", () => reactPage(id, text()));
      put("/" + host + "/" + id + ".js", "text/javascript", () => hydration(text(), transpile));
    }
  }
  for (const host of ["element", "react", "loose", "bare", "platform"]) {
    put("/" + host + "/icon.svg", "image/svg+xml", () => '<svg xmlns="http://www.w3.org/2000/svg"/>');
    put("/" + host + "/scheme.js", "text/javascript", () => scheme);
    put("/" + host + "/tailwind.css", "text/css", () => tailwindOf([...sharedSnippets.map(([, file]) => file), ...ids.map(snippetOf)].map(output).join("")));
  }
  const server = createServer(async (request, response) => {
    const file = files.get(request.url.split("?")[0]);
    const headers = request.url.startsWith("/element/") ? { "content-security-policy": policy } : {};
    // Made when it is first asked for: a test may need few of them.
    const text = file && await (file.text ??= file.make());
    response.writeHead(file ? 200 : 404, { "content-type": (file?.type ?? "text/plain") + "; charset=utf-8", ...headers });
    response.end(text);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const site = await serveSite();
  return {
    addressOf: (host, id) => host === "site" ? site.url + publishedPage(id) + ".html" : "http://127.0.0.1:" + server.address().port + "/" + host + "/" + id,
    stop: () => {
      site.stop();
      server.close();
    },
  };
};
