// Prices requests for the conformance tests in node: node price.mjs FOLDER, which has prices.mjs and requests.tsv.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const path = (file) => join(process.argv[2], file);
const { price } = await import(pathToFileURL(path("prices.mjs")).href);
const pairs = (field) => (field ? field.split(",").map((pair) => pair.split("=")) : []);
const lines = readFileSync(path("requests.tsv"), "utf8").split("\n").slice(0, -1);
const results = lines.flatMap((line, i) => {
  const [model, provider, at, choices, counts] = line.split("\t");
  return price({
    model,
    provider: provider || undefined,
    at,
    choices: Object.fromEntries(pairs(choices)),
    counts: Object.fromEntries(pairs(counts).map(([what, number]) => [what, Number(number)])),
  }).map(({ provider, card, sku, total, missing }) => [i, provider, `${card}.${sku}`, total ?? "", missing ?? ""].join("\t"));
});
writeFileSync(path("prices.tsv"), results.map((line) => `${line}\n`).join(""));
