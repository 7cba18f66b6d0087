import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { folderOf, output, root } from "./support.mjs";

const example = (name) => `${root}docs/examples/${name}`;
const log = "day,rate,tokens\n";

/** The examples of the documentation: how each is called, by the library that it is for. */
const examples = {
  // Debian's own Python, which has pandas beside it; another may come before it in the path.
  pandas: () => ["/usr/bin/python3", example("price_log.py")],
  polars: (t) => {
    // Beside the packages of this folder.
    const folder = folderOf(t, []);
    symlinkSync(example("price-log.mjs"), `${folder}/price-log.mjs`);
    symlinkSync(fileURLToPath(new URL("node_modules", import.meta.url)), `${folder}/node_modules`);
    return [process.execPath, "--preserve-symlinks", "--preserve-symlinks-main", `${folder}/price-log.mjs`];
  },
};

for (const [library, command] of Object.entries(examples)) {
  const priced = (t, file) => {
    const [program, ...args] = command(t);
    return spawnSync(program, [...args, output("rates.json"), file], { encoding: "utf8" });
  };

  test(`the example with ${library} prices each day at its own rates`, (t) => {
    // 2 Mtok at 0.63 and 0.5 at 1.54; from 2026-07-17 on 2 at 0.78 and 0.5 at 1.94: 1.26 + 0.77 + 1.56 + 0.97.
    const { status, stdout, stderr } = priced(t, example("log.csv"));
    assert.equal(status, 0, stderr);
    assert.match(stdout, /\ntotal 4\.56\n$/);
    if (library === "pandas") assert.ok(readFileSync(`${root}docs/data.md`, "utf8").includes(`\n${stdout}\`\`\`\n`), stdout);
  });

  test(`the example with ${library} names what has no price on its day`, (t) => {
    // Kimi K2.5 has ended on 2026-07-12.
    const folder = folderOf(t, [], { "log.csv": `${log}2026-07-11,tinker.kimi-k2p5.prefill,100\n2026-07-12,tinker.kimi-k2p5.prefill,200\n` });
    const { status, stdout, stderr } = priced(t, `${folder}/log.csv`);
    assert.equal(status, 1, stdout);
    assert.match(stderr, /no price on their day[^]*2026-07-12/);
    assert.doesNotMatch(stderr, /2026-07-11/);
  });
}
