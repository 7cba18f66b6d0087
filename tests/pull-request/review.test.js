// The action's script against a stand-in of GitHub's API, in a real repository with branches of hostile names.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, beforeEach, test } from "node:test";

const root = resolve(import.meta.dirname, "../..");
const configuration = ["Release", "Debug"].find((c) => existsSync(join(root, `src/RateCards.Cli/bin/${c}/net10.0/ratecards.dll`)));
const command = join(root, `src/RateCards.Cli/bin/${configuration}/net10.0/ratecards.dll`);

let server, comments, requests, mayWrite, busy, folder, tool;

before(async () => {
  server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += chunk));
    request.on("end", () => {
      const body = text ? JSON.parse(text) : undefined;
      const url = new URL(request.url, "http://localhost");
      requests.push(`${request.method} ${url.pathname}`);
      const reply = (status, content) => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(content));
      if (busy-- > 0) return reply(502, {});
      if (request.headers.authorization !== "Bearer default-token") return reply(401, {});
      if (request.method === "GET") {
        const page = Number(url.searchParams.get("page"));
        return reply(200, comments.slice((page - 1) * 100, page * 100));
      }
      if (!mayWrite) return reply(403, {});
      if (request.method === "POST") comments.push({ id: comments.length + 1, user: { type: "Bot" }, body: body.body });
      else comments.find((c) => c.id === Number(url.pathname.split("/").at(-1))).body = body.body;
      return reply(200, {});
    });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
});

after(() => server.close());

beforeEach((t) => {
  comments = [];
  requests = [];
  mayWrite = true;
  busy = 0;
  folder = mkdtempSync(join(tmpdir(), "ratecards-review-"));
  cpSync(join(root, "RateCards"), join(folder, "RateCards"), { recursive: true, filter: (path) => !/\/(bin|obj)$/.test(path) });
  // A command of a path with spaces.
  tool = join(folder, "a tool", "ratecards");
  mkdirSync(join(folder, "a tool"));
  writeFileSync(tool, `#!/bin/sh\nexec dotnet '${command}' "$@"\n`, { mode: 0o755 });
  git("init", "-q", "-b", "main");
  execFileSync("dotnet", [command, "build"], { cwd: folder });
  git("add", "-A");
  git("commit", "-q", "-m", "start");
  t.after?.(() => rmSync(folder, { recursive: true, force: true }));
});

function git(...words) {
  return execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...words], { cwd: folder, encoding: "utf8" });
}

function edit(old, replacement, path = "RateCards/cards/tinker.yaml") {
  const text = readFileSync(join(folder, path), "utf8");
  assert.equal(text.split(old).length, 2, `'${old}' should occur once`);
  writeFileSync(join(folder, path), text.replace(old, replacement));
}

/** Appends a new price of Kimi K2.6, the right way, and builds. */
function reprice(value) {
  execFileSync("dotnet", [command, "set", "tinker.kimi-k2p6.prefill", value, "--since", "2026-08-01", "--source", "repricing", "--verified", "2026-08-02"], { cwd: folder });
  execFileSync("dotnet", [command, "build"], { cwd: folder });
}

async function review(environment = {}) {
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, title: "`$(touch pwned)`; ::error::x" } }));
  const child = spawn(join(root, "action/review"), {
    cwd: folder,
    env: {
      ...process.env,
      GITHUB_API_URL: `http://127.0.0.1:${server.address().port}`,
      GITHUB_REPOSITORY: "acme/prices",
      GITHUB_EVENT_PATH: event,
      GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
      GITHUB_TOKEN: "default-token",
      RATECARDS: tool,
      RATECARDS_RETRY_MS: "1",
      RATECARDS_BASE: "main",
      RATECARDS_PROJECT: "RateCards",
      RATECARDS_FAIL_IF: "",
      ...environment,
    },
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise((done) => child.on("close", done));
  assert.ok(!existsSync(join(folder, "pwned")), "a name was run as a command");
  return { code, output };
}

test("one comment is posted, and updated in place", async () => {
  git("checkout", "-q", "-b", "new-price");
  reprice("6.18");
  git("commit", "-q", "-am", "raise");

  const first = await review();
  assert.equal(first.code, 0, first.output);
  assert.equal(comments.length, 1);
  assert.match(comments[0].body, /^<!-- ratecards-report RateCards -->\n\*\*1 price changes \(\+20\.0%\)/);
  assert.match(comments[0].body, /Kimi K2\.6 \(128K\) · Prefill.*\\\$5\.15 \| \\\$6\.18/);

  await review();
  assert.equal(requests.filter((r) => r.startsWith("P")).length, 1, "an unchanged report is not written again");

  git("checkout", "-q", "main", "--", ".");
  reprice("6.70");
  await review();
  assert.equal(comments.length, 1);
  assert.match(comments[0].body, /\\\$5\.15 \| \\\$6\.70/);
});

test("an edit of a price in force fails, with an annotation at its line", async () => {
  git("checkout", "-q", "-b", "wrong");
  edit("2026-07-17], prefill: 5.15, sample: 12.81 }\n      - { since: 2026-07-02, source: catalogue, verified: [2026-07-02, 2026-07-17], train: 15.40 }", "2026-07-17], prefill: 5.51, sample: 12.81 }\n      - { since: 2026-07-02, source: catalogue, verified: [2026-07-02, 2026-07-17], train: 15.40 }");
  const result = await review();
  assert.equal(result.code, 1);
  assert.match(result.output, /::error file=RateCards\/cards\/tinker\.yaml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=RC7001::'tinker\.kimi-k2p6\.prefill' was 5\.15/);
  assert.match(comments[0].body, /^<!-- ratecards-report RateCards -->\n\*\*1 error; 1 price changes/);
});

test("a condition fails the run and is told", async () => {
  git("checkout", "-q", "-b", "steep");
  reprice("10.30");
  const result = await review({ RATECARDS_FAIL_IF: "change > 50%" });
  assert.equal(result.code, 1);
  assert.match(result.output, /fails: change > 50%: 100/);
});

test("a branch of a hostile name is a name and nothing else", async () => {
  const name = "$(touch${IFS}pwned);`touch${IFS}pwned`'\"&";
  git("branch", "--", name);
  git("checkout", "-q", "-b", "x;touch${IFS}pwned");
  const result = await review({ RATECARDS_BASE: name });
  assert.equal(result.code, 0, result.output);
  assert.match(comments[0].body, /Nothing changes/);
});

test("a base that is an option or nothing at all is refused", async () => {
  assert.equal((await review({ RATECARDS_BASE: "--upload-pack=touch${IFS}pwned" })).code, 3);
  assert.equal((await review({ RATECARDS_BASE: "no-such" })).code, 3);
  assert.equal(comments.length, 0);
});

test("another person's comment with the marker is left alone", async () => {
  comments = Array.from({ length: 130 }, (_, i) => ({ id: i + 1, user: { type: "User" }, body: "<!-- ratecards-report RateCards -->\nmine" }));
  await review();
  assert.equal(comments.length, 131);
  assert.ok(comments.slice(0, 130).every((c) => c.body.endsWith("mine")));
});

test("a token that can only read leaves the report in the summary", async () => {
  mayWrite = false;
  const result = await review();
  assert.equal(result.code, 0, result.output);
  assert.match(result.output, /::notice::The token may not comment here/);
  assert.match(readFileSync(join(folder, "summary.md"), "utf8"), /Nothing changes/);
});

test("two projects of one repository have a comment each", async () => {
  cpSync(join(folder, "RateCards"), join(folder, "other/RateCards"), { recursive: true });
  execFileSync("dotnet", [command, "build", "--project", "other/RateCards"], { cwd: folder });
  git("add", "-A");
  git("commit", "-q", "-m", "another");
  await review();
  await review({ RATECARDS_PROJECT: "other/RateCards" });
  await review();
  assert.deepEqual(comments.map((c) => c.body.split("\n")[0]), ["<!-- ratecards-report RateCards -->", "<!-- ratecards-report other/RateCards -->"]);
});

test("an answer of a busy server is asked for again", async () => {
  busy = 2;
  const result = await review();
  assert.equal(result.code, 0, result.output);
  assert.equal(comments.length, 1);
});

test("a server that stays busy is told in a sentence", async () => {
  busy = 1000;
  const result = await review();
  assert.equal(result.code, 3);
  assert.match(result.output, /::error::The comment could not be written: GET .*: 502\. The report is in the step's summary\.\n/);
  assert.doesNotMatch(result.output, /at async/);
});

test("outputs that were edited by hand fail, and the comment says so", async () => {
  git("checkout", "-q", "-b", "by-hand");
  writeFileSync(join(folder, "docs-out/rates.csv"), "mine\n");
  const result = await review();
  assert.equal(result.code, 1);
  assert.match(comments[0].body, /`ratecards check` failed/);
  assert.doesNotMatch(comments[0].body, /cards have errors/);
});

test("a condition that is not one is not told as errors of the cards", async () => {
  const result = await review({ RATECARDS_FAIL_IF: "chnage > 5%" });
  assert.equal(result.code, 2);
  assert.match(comments[0].body, /The comparison was called wrongly/);
});

test("cards with errors are told as such", async () => {
  edit("\nmeters:\n", "\nmetres:\n");
  const result = await review();
  assert.equal(result.code, 1);
  assert.match(comments[0].body, /The cards have errors/);
});
