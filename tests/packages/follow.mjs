// Follows a page of the documentation word for word, in the current folder:
//
//   ```sh              runs in the folder that the block before has ended in, and must succeed (```sh fails: must not)
//   ```text            is what the block before it has printed; … stands for anything
//   ```LANG FILE       is the whole of a file
//   ```diff FILE       replaces the lines with - by those with +
//   ```LANG (no file)  is only shown
//
// Prints a line for each, then "N passed, N failed".

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const page = process.argv[2];
let folder = process.cwd();
let printed = "";
let passed = 0;
let failed = 0;

const verdict = (what, problem) => {
  if (problem === undefined) {
    passed++;
    console.log(`ok      ${what}`);
  } else {
    failed++;
    console.log(`FAILED  ${what}\n${problem.replace(/^/gm, "        ")}`);
  }
};

const run = (script, mustFail) => {
  const end = "\nexit-folder ";
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync("bash", ["-c", `set -e\n${script}\nprintf '${end.replace("\n", "\\n")}%s' "$PWD"`], { cwd: folder, encoding: "utf8" });
  const at = stdout.lastIndexOf(end);
  printed = (at < 0 ? stdout : stdout.slice(0, at)) + stderr;
  if (at >= 0) folder = stdout.slice(at + end.length);
  const what = `${script.trim().split("\n").at(-1)} (${((Date.now() - started) / 1000).toFixed(1)} s)`;
  verdict(what, (status !== 0) === mustFail ? undefined : `exit code ${status}\n${printed.slice(-4000)}`);
};

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const expectPrinted = (text) => {
  const lines = text.trimEnd().split("\n");
  const missing = lines.filter((line) => !new RegExp(`^${line.trimEnd().split("…").map(escaped).join(".*")}\\s*$`, "m").test(printed));
  verdict(`it prints ${lines[0]}`, missing.length === 0 ? undefined : `not printed: ${missing.join("\n")}\nbut: ${printed.slice(-4000)}`);
};

const edit = (file, lines) => {
  const path = join(folder, file);
  const side = (sign) => lines.filter((line) => line[0] === sign || line[0] === " ").map((line) => line.slice(1) + "\n").join("");
  if (!existsSync(path)) return verdict(`${file} is edited`, "it is not there");
  const before = readFileSync(path, "utf8");
  const parts = before.split(side("-"));
  if (parts.length === 2) writeFileSync(path, parts.join(side("+")));
  verdict(`${file} is edited`, parts.length === 2 ? undefined : `these lines are there ${parts.length - 1} times:\n${side("-")}`);
};

for (const [, language, rest, content] of readFileSync(page, "utf8").matchAll(/^```(\w+) ?([^\n]*)\n(.*?)^```$/gms)) {
  if (language === "sh") run(content, rest === "fails");
  else if (language === "text") expectPrinted(content);
  else if (language === "diff" && rest) edit(rest, content.trimEnd().split("\n"));
  else if (rest) {
    const path = join(folder, rest);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
