// Computes formulas for the conformance tests: node run.mjs FOLDER
// FOLDER/plan.json names the symbols and functions of each job; job N has its module in N.mjs and its inputs in N.in,
// rows of doubles in the order of the symbols; N.out gets rows of doubles in the order of the functions.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compute } from "./compute.mjs";

const folder = process.argv[2];
const plan = JSON.parse(readFileSync(join(folder, "plan.json"), "utf8"));
for (const [job, names] of plan.entries()) {
  const formulas = await import(pathToFileURL(join(folder, `${job}.mjs`)).href);
  const bytes = readFileSync(join(folder, `${job}.in`));
  const inputs = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  writeFileSync(join(folder, `${job}.out`), new Uint8Array(compute(formulas, names, inputs).buffer));
}
