// The script that comments on a pull request, alone, against a stand-in of GitHub's API that answers as it is told to.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, beforeEach, test } from "node:test";

const script = resolve(import.meta.dirname, "../../action/comment.mjs");
const folder = mkdtempSync(join(tmpdir(), "ratecards-comment-"));
const marker = "<!-- ratecards-report RateCards -->";

/** @type {{ id: number, user: { type: string }, body: string }[]} */
let comments;
/** What the next calls are refused with: a status, and seconds after which to come again. */
let refusals;
let calls, server;

before(async () => {
  writeFileSync(join(folder, "report.md"), "A report");
  writeFileSync(join(folder, "event.json"), JSON.stringify({ pull_request: { number: 7 } }));
  server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += chunk));
    request.on("end", () => {
      calls.push(`${request.method} ${request.url}`);
      const { status, after } = refusals.shift() ?? { status: 200 };
      response.writeHead(status, { "content-type": "application/json", ...(after === undefined ? {} : { "retry-after": after }) });
      if (status !== 200) return response.end("{}");
      const page = Number(new URL(request.url, "http://localhost").searchParams.get("page"));
      if (request.method === "GET") return response.end(JSON.stringify(comments.slice((page - 1) * 100, page * 100)));
      if (request.method === "POST") comments.push({ id: comments.length + 1, user: { type: "Bot" }, body: JSON.parse(text).body });
      else comments.find((c) => request.url.endsWith(`/comments/${c.id}`)).body = JSON.parse(text).body;
      return response.end("{}");
    });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
});

after(() => server.close());

beforeEach(() => {
  [comments, refusals, calls] = [[], [], []];
});

async function comment() {
  const child = spawn(process.execPath, [script, join(folder, "report.md"), "RateCards"], {
    env: {
      ...process.env,
      GITHUB_API_URL: `http://127.0.0.1:${server.address().port}`,
      GITHUB_REPOSITORY: "acme/prices",
      GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_TOKEN: "token",
      RATECARDS_RETRY_MS: "1",
    },
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise((done) => child.on("close", done));
  return { code, output };
}

test("its own comment is found on whatever page it stands", async () => {
  comments = Array.from({ length: 230 }, (_, i) => ({ id: i + 1, user: { type: "User" }, body: "talk" }));
  comments[215] = { id: 216, user: { type: "Bot" }, body: `${marker}\nan older report` };
  const { code, output } = await comment();
  assert.equal(code, 0, output);
  assert.equal(comments.length, 230);
  assert.equal(comments[215].body, `${marker}\nA report`);
  assert.equal(output, "Updated the comment.\n");
});

test("what says the same already is not written again", async () => {
  comments = [{ id: 1, user: { type: "Bot" }, body: `${marker}\nA report` }];
  assert.equal((await comment()).output, "The comment is up to date.\n");
  assert.deepEqual(calls.map((c) => c.split(" ")[0]), ["GET"]);
});

for (const status of [429, 500, 503]) {
  test(`${status} is asked again`, async () => {
    refusals = [{ status }, { status }];
    assert.equal((await comment()).code, 0);
    assert.equal(comments.length, 1);
  });
}

for (const status of [429, 403]) {
  test(`${status} that says when to come again is asked again then`, async () => {
    refusals = [{ status: 200 }, { status, after: "1" }];
    const began = performance.now();
    assert.equal((await comment()).code, 0);
    assert.ok(performance.now() - began >= 1000, "it came too early");
    assert.equal(comments.length, 1);
  });
}

for (const status of [400, 401, 422]) {
  test(`${status} will not pass: it is told at once`, async () => {
    refusals = [{ status }];
    const { code, output } = await comment();
    assert.equal(code, 3);
    assert.match(output, new RegExp(`^::error::The comment could not be written: GET .*: ${status}\\. The report is in the step's summary\\.\\n$`));
    assert.equal(calls.length, 1);
  });
}
