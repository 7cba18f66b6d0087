import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { folderOf, output, root } from "./support.mjs";

/** The language server of VS Code's YAML extension, spoken to as an editor does. */
class Server {
  constructor() {
    this.process = spawn(fileURLToPath(new URL("node_modules/.bin/yaml-language-server", import.meta.url)), ["--stdio"]);
    this.waiting = new Map();
    this.published = new Map();
    this.next = 1;
    let bytes = Buffer.alloc(0);
    this.process.stdout.on("data", (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      for (;;) {
        const end = bytes.indexOf("\r\n\r\n");
        const length = end < 0 ? NaN : Number(/Content-Length: (\d+)/.exec(bytes.subarray(0, end).toString())[1]);
        if (end < 0 || bytes.length < end + 4 + length) {
          return;
        }
        this.take(JSON.parse(bytes.subarray(end + 4, end + 4 + length).toString()));
        bytes = bytes.subarray(end + 4 + length);
      }
    });
  }

  take(message) {
    if (message.method && message.id !== undefined) {
      // What the server asks of the editor has no answer but its settings.
      this.send({ id: message.id, result: message.method === "workspace/configuration" ? message.params.items.map(({ section }) => section === "yaml" ? this.settings : null) : null });
    } else if (message.method === "textDocument/publishDiagnostics") {
      this.published.get(message.params.uri)?.(message.params.diagnostics);
    } else if (message.id !== undefined) {
      this.waiting.get(message.id)(message);
    }
  }

  send(message) {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  notify(method, params) {
    this.send({ method, params });
  }

  async ask(method, params) {
    const id = this.next++;
    const answer = new Promise((resolve) => this.waiting.set(id, resolve));
    this.send({ id, method, params });
    const { result, error } = await answer;
    assert.equal(error, undefined, JSON.stringify(error));
    return result;
  }

  /** With a folder opened, and what its settings say of YAML. */
  async start(folder = root, schemas = {}) {
    const uri = pathToFileURL(folder).href;
    await this.ask("initialize", { processId: process.pid, rootUri: uri, workspaceFolders: [{ uri, name: "folder" }], capabilities: { textDocument: { completion: { completionItem: { documentationFormat: ["plaintext"] } } } } });
    this.notify("initialized", {});
    this.settings = { validate: true, completion: true, hover: true, schemaStore: { enable: false }, schemas };
    this.notify("workspace/didChangeConfiguration", { settings: { yaml: this.settings } });
  }

  /** What the server says of a text, with the document open. */
  async open(uri, text) {
    const diagnostics = new Promise((resolve) => this.published.set(uri, resolve));
    this.notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    return diagnostics;
  }

  close(uri) {
    this.notify("textDocument/didClose", { textDocument: { uri } });
  }
}

const server = new Server();
before(() => server.start());
after(() => server.process.kill());

const folders = { "cards/": "card", "formulas/": "formulas", "calculators/": "calculator" };
const schemaOf = (path) => path === "ratecards.yaml" ? "project" : Object.entries(folders).find(([folder]) => path.startsWith(folder))?.[1];
const modeline = (schema) => `# yaml-language-server: $schema=${pathToFileURL(output(`schema/${schema}.schema.json`)).href}\n`;

test("the server finds nothing wrong in the files of this project", { timeout: 60_000 }, async () => {
  const project = root + "RateCards/";
  const files = ["ratecards.yaml", ...Object.keys(folders).flatMap((folder) => readdirSync(project + folder).filter((f) => f.endsWith(".yaml")).map((f) => folder + f))];
  assert.ok(files.length > 10);
  await Promise.all(files.map(async (file) => {
    // Each names its schema itself.
    assert.deepEqual(await server.open(pathToFileURL(project + file).href, readFileSync(project + file, "utf8")), [], file);
  }));
});

test("what the server refuses, check refuses: in every case of the diagnostics", { timeout: 180_000 }, async () => {
  const cases = root + "tests/data/diagnostics/";
  let refused = 0;
  // All at once: the server waits a while after each change for the next one.
  await Promise.all(readdirSync(cases).map(async (name) => {
    const parts = readFileSync(cases + name, "utf8").split(/^=== (.*)\n/m).slice(1);
    const sections = Array.from({ length: parts.length / 2 }, (_, i) => [parts[2 * i], parts[2 * i + 1]]);
    const expected = sections.find(([title]) => title.startsWith("expected"))?.[1] ?? "";
    for (const [path, text] of sections.filter(([title]) => schemaOf(title) && title.endsWith(".yaml"))) {
      const uri = `file:///cases/${name}/${path}`;
      const diagnostics = await server.open(uri, modeline(schemaOf(path)) + text.replace(/[⟦⟧]/g, ""));
      server.close(uri);
      const errors = diagnostics.filter(({ severity }) => severity === 1);
      refused += errors.length > 0 ? 1 : 0;
      assert.ok(errors.length === 0 || /^error /m.test(expected), `${name} ${path}: ${errors.map(({ message }) => message).join("; ")}\n${expected}`);
    }
  }));
  assert.ok(refused > 30, String(refused));
});

/** What is offered at the mark in a text, by label. */
const offered = async (schema, marked) => {
  const uri = `file:///typing/${schema}/${Math.abs(Buffer.from(marked).reduce((sum, byte) => (sum * 31 + byte) | 0, 7))}.yaml`;
  const text = modeline(schema) + marked;
  const lines = text.slice(0, text.indexOf("¦")).split("\n");
  await server.open(uri, text.replace("¦", ""));
  const result = await server.ask("textDocument/completion", { textDocument: { uri }, position: { line: lines.length - 1, character: lines.at(-1).length } });
  server.close(uri);
  return (result.items ?? result).map(({ label }) => label);
};

const card = (entry) => `card: acme
title: Acme
provider: Acme
currency: USD
sources:
  page: { title: Page, url: https://acme.example, trust: vendor }
meters:
  input: { label: Input, unit: USD/Mtok }
skus:
  model:
    entries:
      - since: 2026-01-10
${entry}`;

for (const [what, schema, text, expected] of [
  ["sources", "card", card("        source: ¦"), "page-2026-10"],
  ["meters and paths", "card", card("        source: page\n        ¦"), "cached-prefill"],
  ["units", "card", "meters:\n  input:\n    label: Input\n    unit: ¦", "USD/Mtok"],
  ["formulas", "calculator", "quantities:\n  - ¦", "prompt_tokens"],
  ["offers", "calculator", "baseline: ¦", "fireworks-dedicated"],
  ["cards", "calculator", "inputs:\n  model:\n    label: Model\n    sku-of: ¦", "fireworks-gpu-hours"],
  ["rates", "calculator", "offers:\n  acme:\n    label: Acme\n    billings:\n      - since: 2026-01-10\n        rates:\n          prefill: ¦", "tinker.{model}.prefill"],
  ["symbols", "calculator", "offers:\n  acme:\n    label: Acme\n    billings:\n      - since: 2026-01-10\n        rates:\n          ¦", "gpu_hour"],
]) {
  test(`the server offers ${what} of this project`, { timeout: 30_000 }, async () => {
    const labels = await offered(schema, text);
    assert.ok(labels.includes(expected), labels.join(", "));
    // Words for prices stand where prices do, and flags where there are some.
    assert.deepEqual(labels.filter((label) => ["free", "not offered", "true"].includes(label)), [], labels.join(", "));
  });
}

test("the server offers the words for what has no price where prices stand", { timeout: 30_000 }, async () => {
  const labels = await offered("card", card("        source: page\n        input: ¦"));
  assert.ok(["free", "not published", "not offered", "on request"].every((word) => labels.includes(word)), labels.join(", "));
});

test("the server says what an id is", { timeout: 30_000 }, async () => {
  const uri = "file:///typing/hover.yaml";
  const text = modeline("calculator") + "baseline: fireworks-dedicated\nquantities: [prompt_tokens]\n";
  await server.open(uri, text);
  const hover = await server.ask("textDocument/hover", { textDocument: { uri }, position: { line: 2, character: 15 } });
  assert.match(JSON.stringify(hover.contents), /Prompt tokens|prompt/i);
});

test("the settings of a new project bring each file to its schema, without a line that names it", { timeout: 60_000 }, async (t) => {
  const settings = JSON.parse(readFileSync(root + "src/RateCards.Cli/New/Starter/.vscode/settings.json", "utf8"));
  const folder = folderOf(t, []);
  cpSync(output("schema"), folder + "/docs-out/schema", { recursive: true });
  const editor = new Server();
  t.after(() => editor.process.kill());
  await editor.start(folder, settings["yaml.schemas"]);
  for (const path of ["ratecards.yaml", "cards/acme.yaml", "formulas/acme.yaml", "calculators/acme.yaml"]) {
    const said = await editor.open(pathToFileURL(`${folder}/${path}`).href, "no-such-key: 1\n");
    assert.match(said.map(({ message }) => message).join("; "), /no-such-key/, path);
  }
});
