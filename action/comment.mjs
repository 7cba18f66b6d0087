// Posts a report (a file) on a project (its folder) as one comment on the pull request of the event, or updates the comment
// that is there. Projects of one repository have a comment each.
// Needs GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_EVENT_PATH and GITHUB_API_URL, which every workflow has, and no package.
import { readFileSync } from "node:fs";

// Whatever the folder is called, it stays within the marker.
const project = (process.argv[3] ?? ".").replace(/^\.\/|\/$/g, "").replace(/[^\w./-]/g, "_").replace(/--+/g, "_");
const marker = project === "." || project === "" ? "<!-- ratecards-report -->" : `<!-- ratecards-report ${project} -->`;
const body = `${marker}\n${readFileSync(process.argv[2], "utf8")}`;
const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"));
const number = event.pull_request?.number;
if (!Number.isInteger(number)) {
  console.log("The event is of no pull request; the report is in the step's summary.");
  process.exit(0);
}

const api = `${process.env.GITHUB_API_URL ?? "https://api.github.com"}/repos/${process.env.GITHUB_REPOSITORY}`;

const attempts = 4;
const firstPause = Number(process.env.RATECARDS_RETRY_MS ?? 2000);
// GitHub asks for a minute where somebody has written too much at once.
const longestWaitSeconds = 90;

/** Calls the API, again after a while where it is busy or could not be reached. */
async function call(method, path, content) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await callOnce(method, path, content);
    } catch (error) {
      const mayPass = error.status === undefined || error.status === 429 || error.status >= 500 || error.waitSeconds !== undefined;
      if (!mayPass || attempt === attempts) throw error;
      const pause = Math.min(error.waitSeconds ?? 0, longestWaitSeconds) * 1000;
      await new Promise((resume) => setTimeout(resume, Math.max(pause, firstPause * 2 ** (attempt - 1))));
    }
  }
}

async function callOnce(method, path, content) {
  const response = await fetch(api + path, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${process.env.GITHUB_TOKEN}`,
      "content-type": "application/json",
      "user-agent": "ratecards",
    },
    body: content && JSON.stringify(content),
  });
  if (response.ok) return response.json();
  const error = new Error(`${method} ${path}: ${response.status}`);
  error.status = response.status;
  // Whoever has called too often is refused with 403 too, but told when to come again.
  const wait = response.headers.get("retry-after");
  if (/^\d+$/.test(wait ?? "")) error.waitSeconds = Number(wait);
  throw error;
}

/** The comment of an earlier run. A person's comment that quotes the marker is not ours. */
async function findComment() {
  for (let page = 1; ; page++) {
    const comments = await call("GET", `/issues/${number}/comments?per_page=100&page=${page}`);
    const ours = comments.find((c) => c.user?.type === "Bot" && c.body?.startsWith(marker));
    if (ours || comments.length < 100) return ours;
  }
}

try {
  const ours = await findComment();
  if (!ours) {
    await call("POST", `/issues/${number}/comments`, { body });
    console.log("Commented.");
  } else if (ours.body !== body) {
    await call("PATCH", `/issues/comments/${ours.id}`, { body });
    console.log("Updated the comment.");
  } else {
    console.log("The comment is up to date.");
  }
} catch (error) {
  if (error.status !== 403 && error.status !== 404) {
    console.log(`::error::The comment could not be written: ${String(error.message).replace(/[\r\n]+/g, " ")}. The report is in the step's summary.`);
    process.exit(3);
  }
  // A pull request from a fork has a token that can only read.
  console.log("::notice::The token may not comment here; the report is in the step's summary.");
}
