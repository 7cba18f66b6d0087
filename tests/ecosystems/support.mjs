// The outputs, and the programs of others that judge them.

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export const output = (path) => join(root, "docs-out", path);

/** A folder with some outputs and files of the test, which is removed when the test ends. */
export const folderOf = (test, outputs, files = {}) => {
  const folder = mkdtempSync(join(tmpdir(), "ratecards-"));
  test.after(() => rmSync(folder, { recursive: true }));
  for (const path of outputs) {
    cpSync(output(path), join(folder, path), { recursive: true });
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

/** Runs a program of this folder's packages; its exit code with all that it said. */
export const run = (program, args, options = {}) => {
  const { status, stdout, stderr, error } = spawnSync(fileURLToPath(new URL(`node_modules/.bin/${program}`, import.meta.url)), args, { encoding: "utf8", ...options });
  if (error) {
    throw error;
  }
  return { status, text: stdout + stderr };
};
