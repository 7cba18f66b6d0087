// Computes formulas for the conformance tests: node run-javascript.mjs FOLDER
// FOLDER/plan.json names the symbols and functions of each job; job N has its module in N.mjs and its inputs in N.in,
// rows of doubles in the order of the symbols; N.out gets rows of doubles in the order of the functions.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
const plan = JSON.parse(readFileSync(join(folder, "plan.json"), "utf8"));
for (const [job, { symbols, functions }] of plan.entries()) {
  const formulas = await import(pathToFileURL(join(folder, `${job}.mjs`)).href);
  const bytes = readFileSync(join(folder, `${job}.in`));
  const inputs = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const rows = symbols.length > 0 ? inputs.length / symbols.length : 1;
  const results = new Float64Array(rows * functions.length);
  const values = {};
  for (let row = 0; row < rows; row++) {
    symbols.forEach((name, column) => {
      values[name] = inputs[row * symbols.length + column];
    });
    functions.forEach((name, column) => {
      results[row * functions.length + column] = formulas[name](values);
    });
  }
  writeFileSync(join(folder, `${job}.out`), new Uint8Array(results.buffer));
}
