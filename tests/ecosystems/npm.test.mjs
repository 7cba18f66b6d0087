import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { output, root, run } from "./support.mjs";

const npm = (args, cwd) => execFileSync("npm", [...args, "--no-audit", "--no-fund", "--offline", "--loglevel=error"], { cwd, encoding: "utf8" });

/** A folder outside the repository, with the package installed from what `npm pack` makes of the output. */
let folder;
let packed;

const file = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

before(() => {
  folder = mkdtempSync(join(tmpdir(), "ratecards-"));
  [packed] = JSON.parse(npm(["pack", output("npm"), "--json", "--pack-destination", folder], folder));
  file("package.json", JSON.stringify({ name: "shop", private: true, type: "module" }));
  npm(["install", join(folder, packed.filename)], folder);
  // What else an application has, without fetching it anew.
  for (const name of ["react", "react-dom", "scheduler", "@types/react", "@types/react-dom", "csstype"]) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(fileURLToPath(new URL("node_modules/" + name, import.meta.url)), join(folder, "node_modules", name));
  }
});

after(() => rmSync(folder, { recursive: true }));

/** The check values of the comparison at its defaults, which were calculated by hand from the vendors' pages. */
const totals = ["$2,264.96", "$200.68", "$301.76", "$284.44"];

const element = `
  import "ratecards/element";

  const calculator = document.querySelector("rate-calculator")!;
  document.title = String(calculator.estimate?.offers.length);
  calculator.addEventListener("estimate", ({ detail }) => {
    const total: number | undefined = detail.offers[0]?.total;
    document.body.dataset.total = String(total);
    document.body.dataset.problems = detail.problems.map(({ input }) => input).join(" ");
  });
`;

const application = `
  import { StrictMode, createElement } from "react";
  import { RateCalculator, type RateCalculatorProps } from "ratecards/react";
  import "ratecards/calculator.css";

  const props: RateCalculatorProps = {
    name: "multi-turn",
    values: { turns: 8, "as-of": "2026-05-16" },
    unlinked: true,
    onEstimate: ({ offers, problems }) => {
      document.body.dataset.total = String(offers[0]?.total);
      document.body.dataset.problems = problems.map(({ input }) => input).join(" ");
    },
  };
  export const Application = () => createElement(StrictMode, null, createElement(RateCalculator, props));
`;

const client = `
  import { createElement } from "react";
  import { hydrateRoot } from "react-dom/client";
  import { Application } from "./application";

  hydrateRoot(document.getElementById("page")!, createElement(Application), {
    onRecoverableError: (error) => console.error("not the same as on the server: " + error),
  });
`;

const functions = `
  import { estimate, type Estimate } from "ratecards";
  import { price } from "ratecards/prices";
  import { amountOn, rates } from "ratecards/rates";

  const { offers }: Estimate = estimate("multi-turn", { turns: 8 });
  export const first: number | undefined = offers[0]?.total;
  export const prefill: number = amountOn(rates["tinker.kimi-k2p6.prefill"]);
  export const request: number | null | undefined = price({ model: "kimi-k2p6", at: new Date(0), counts: { input: 1 } })[0]?.total;
  // @ts-expect-error: there is no such calculator.
  estimate("multi-turns");
  // @ts-expect-error: there is no such input.
  estimate("multi-turn", { turn: 8 });
`;

test("what npm packs is what the package needs, and its description says so", () => {
  assert.deepEqual(packed.files.map(({ path }) => path).sort(), readdirSync(output("npm")).sort());
  const { text, status } = run("publint", ["--strict", output("npm")]);
  assert.equal(status, 0, text);
  assert.match(text, /All good/);
});

test("attw finds the types of every module wherever ES modules are", () => {
  const { status, text } = run("attw", [join(folder, packed.filename), "--profile", "esm-only", "--exclude-entrypoints", "calculator.css"]);
  assert.equal(status, 0, text);
});

test("tsc --strict accepts programs with the element, the React component and the functions, and refuses names that are not there", () => {
  file("element.ts", element);
  file("application.ts", application);
  file("client.ts", client);
  file("functions.ts", functions);
  file("wrong.ts", `
    import { createElement } from "react";
    import { RateCalculator } from "ratecards/react";
    // @ts-expect-error: there is no such calculator.
    createElement(RateCalculator, { name: "multi-turns" });
    // @ts-expect-error: there is no such input.
    createElement(RateCalculator, { name: "multi-turn", values: { turn: 8 } });
  `);
  file("css.d.ts", 'declare module "*.css";');
  const sources = ["element.ts", "application.ts", "client.ts", "functions.ts", "wrong.ts", "css.d.ts"].map((name) => join(folder, name));
  const { status, text } = run("tsc", ["--noEmit", "--strict", "--noUncheckedIndexedAccess", "--target", "es2022", "--lib", "es2022,dom,dom.iterable", "--module", "esnext",
    "--moduleResolution", "bundler", "--types", "", ...sources], { cwd: folder });
  assert.equal(status, 0, text);
});

test("on a server, the React component is the whole calculator, and the other modules load without a page", () => {
  file("server.mjs", `
    import { createElement } from "react";
    import { renderToString } from "react-dom/server";
    import { RateCalculator } from "ratecards/react";
    import "ratecards/element";
    import { estimate } from "ratecards";
    console.log(renderToString(createElement(RateCalculator, { name: "multi-turn", unlinked: true })));
    console.log(renderToString(createElement(RateCalculator, { name: "multi-turns" }, "Ask us.")));
    console.log(estimate("multi-turn").offers.map(({ total }) => total.toFixed(2)).join(" "));
  `);
  const [calculator, wrong, figures] = execFileSync(process.execPath, ["server.mjs"], { cwd: folder, encoding: "utf8" }).trim().split("\n");
  for (const total of totals) {
    assert.ok(calculator.includes(total), total);
  }
  assert.match(wrong, /There is no calculator &quot;multi-turns&quot;\. There are: multi-turn, rft\..*Ask us\./);
  assert.equal(figures, "2264.96 200.68 301.76 284.44");
});

const types = { html: "text/html", js: "text/javascript", css: "text/css" };

/** Opens pages of a folder in Chromium, under a policy that allows nothing inline and no code of texts, and holds them to no complaints but those expected. */
const opened = async (files, path, use, expected = []) => {
  const server = createServer((request, response) => {
    const found = join(files, new URL(request.url, "http://localhost").pathname);
    const isThere = existsSync(found) && found !== files + "/";
    response.writeHead(isThere ? 200 : 204, {
      "content-type": types[found.split(".").at(-1)] ?? "text/plain",
      "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'",
    });
    response.end(isThere ? readFileSync(found) : "");
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const page = await browser.newPage();
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(error.stack));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
    await page.goto(`http://127.0.0.1:${server.address().port}/${path}`);
    await use(page);
    assert.deepEqual(complaints, expected);
  } finally {
    await browser.close();
    server.close();
  }
};

const page = (head, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>${head}</head><body>${body}</body></html>`;

test("built by Vite, element and React component show the check values under a strict policy, tell of changes, and look the same", async () => {
  const rendered = execFileSync(process.execPath, ["--input-type=module", "--eval", `
    import { StrictMode, createElement } from "react";
    import { renderToString } from "react-dom/server";
    import { RateCalculator } from "ratecards/react";
    console.log(renderToString(createElement(StrictMode, null, createElement(RateCalculator, { name: "multi-turn", values: { turns: 8, "as-of": "2026-05-16" }, unlinked: true }))));
  `], { cwd: folder, encoding: "utf8" }).trim();
  file("element.html", page('<script type="module" src="./element.ts"></script>',
    '<rate-calculator name="multi-turn"></rate-calculator><rate-calculator id="wrong" name="multi-turns">Ask us.</rate-calculator><rate-calculator id="slip" name="rft" values="prompt=3"></rate-calculator>'));
  file("react.html", page('<script type="module" src="./client.ts"></script>', '<div id="page">' + rendered + "</div>"));
  file("vite.config.mjs", 'export default { build: { rollupOptions: { input: ["element.html", "react.html", "dark.html"] } } };');
  file("dark.css", ":root { color-scheme: dark; }");
  file("dark.html", page('<link rel="stylesheet" href="./dark.css"><script type="module" src="./client.ts"></script>', '<div id="page">' + rendered + "</div>"));
  const { status, text } = run("vite", ["build", folder, "--logLevel", "warn"], { cwd: folder });
  assert.equal(status, 0, text);
  const told = (shown) => shown.evaluate(() => [document.body.dataset.total, document.body.dataset.problems]);
  const looks = {};
  const lookOf = (field) => {
    const { height, borderTopColor, borderTopLeftRadius, fontSize } = getComputedStyle(field);
    return { height, borderTopColor, borderTopLeftRadius, fontSize };
  };
  const use = (name) => async (shown) => {
    const calculator = shown.getByRole("region").first();
    await calculator.waitFor();
    const table = shown.getByRole("table", { name: "Every offer compared" }).first();
    for (const total of totals) {
      assert.ok((await table.innerText()).includes(total), name + " " + total);
    }
    const turns = shown.getByRole("textbox", { name: /^Turns/ }).first();
    looks[name] = await turns.evaluate(lookOf);
    // By hand, an episode of 20 turns with this model is $1.5988.
    await shown.getByRole("combobox", { name: "Model" }).first().selectOption("gpt-oss-120b");
    await turns.fill("20");
    await turns.blur();
    await shown.waitForFunction(() => Math.abs(Number(document.body.dataset.total) - 1598.8) < 0.05);
    await turns.fill("twenty");
    await shown.waitForFunction(() => document.body.dataset.problems === "turns");
    assert.deepEqual((await told(shown))[0], "undefined");
  };
  const wrong = 'There is no calculator "multi-turns". There are: multi-turn, rft.';
  const slip = 'There is no input "prompt". There are: model, prompts, epochs, responses, average_tokens, gpus, gpu, rollout_tps.';
  await opened(join(folder, "dist"), "element.html", async (shown) => {
    await use("element")(shown);
    assert.equal(await shown.locator("#wrong").getByRole("alert").innerText(), wrong);
    assert.match(await shown.locator("#wrong").innerText(), /Ask us\./);
    assert.equal(await shown.locator("#slip").getByRole("alert").innerText(), slip);
    // Corrected, it is there.
    await shown.locator("#wrong").evaluate((calculator) => calculator.setAttribute("name", "rft"));
    await shown.locator("#wrong").getByRole("table").first().waitFor();
    assert.equal(await shown.locator("#wrong").getByRole("alert").count(), 0);
  }, ["rate-calculator: " + wrong, "rate-calculator: " + slip]);
  await opened(join(folder, "dist"), "react.html", use("react"));
  assert.deepEqual(looks.react, { height: "36px", borderTopColor: "rgb(133, 133, 143)", borderTopLeftRadius: "6px", fontSize: "15px" });
  assert.deepEqual(looks.element, looks.react);
  await opened(join(folder, "dist"), "dark.html", async (shown) => {
    assert.deepEqual(await shown.getByRole("textbox", { name: /^Turns/ }).evaluate(lookOf), { ...looks.react, borderTopColor: "rgb(124, 124, 135)" });
  });
});

test("an application that uses one rate has no other in its bundle, and the functions bring no page", () => {
  file("one.js", 'import { amountOn, tinker__kimi_k2p6__prefill as rate } from "ratecards/rates";\nconsole.log(amountOn(rate));');
  file("vite.config.mjs", 'export default { build: { lib: { entry: "one.js", formats: ["es"], fileName: "one" }, outDir: "one", emptyOutDir: true, copyPublicDir: false } };');
  const { status, text } = run("vite", ["build", folder, "--logLevel", "warn"], { cwd: folder });
  assert.equal(status, 0, text);
  const bundle = readFileSync(join(folder, "one/one.js"), "utf8");
  assert.ok(bundle.includes("5.15") && !bundle.includes("gpt-oss"), bundle.slice(0, 2000));
});

test("the documentation names every custom property of the style sheet, and no other", () => {
  const namesIn = (text) => [...new Set(text.match(/--rate-calculator-[a-z0-9-]*[a-z0-9]/g))].sort();
  assert.deepEqual(namesIn(readFileSync(join(root, "docs/web.md"), "utf8")), namesIn(readFileSync(output("npm/calculator.css"), "utf8")));
});
