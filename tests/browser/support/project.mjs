// A copy of the shipped project, to be changed by a test, with the command to run on it.

import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { command } from "./command.mjs";
import { root } from "./output.mjs";

export class ProjectCopy {
  constructor() {
    this.folder = mkdtempSync(tmpdir() + "/ratecards-");
    cpSync(root + "RateCards", this.folder + "/RateCards", { recursive: true, filter: (path) => !/[\\/](bin|obj)$/.test(path) });
  }

  read(path) {
    return readFileSync(this.folder + "/RateCards/" + path, "utf8");
  }

  write(path, text) {
    writeFileSync(this.folder + "/RateCards/" + path, text);
  }

  /** Replaces a text that is there. */
  edit(path, old, replacement) {
    const text = this.read(path);
    if (!text.includes(old)) {
      throw new Error(`${path} has no '${old}'`);
    }
    this.write(path, text.replace(old, replacement));
  }

  /** Builds into the copy's own output folder; gives it. */
  build() {
    execFileSync(...command("build", "--project", this.folder));
    return this.folder + "/docs-out";
  }

  /** Starts `ratecards serve`; gives the address once it answers. What it says is kept in `said`. */
  async serve() {
    this.server = spawn(...command("serve", "--port", "0", "--project", this.folder), { cwd: this.folder, stdio: ["ignore", "pipe", "inherit"] });
    this.said = "";
    return new Promise((answer, fail) => {
      this.server.stdout.setEncoding("utf8").on("data", (text) => {
        this.said += text;
        const address = /http:\S+/.exec(this.said);
        if (address) {
          answer(address[0]);
        }
      });
      this.server.on("exit", () => fail(new Error("the preview ended: " + this.said)));
    });
  }

  dispose() {
    this.server?.kill("SIGINT");
    rmSync(this.folder, { recursive: true });
  }
}
