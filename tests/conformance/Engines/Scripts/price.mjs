// Prices requests for the conformance tests in node: node price.mjs FOLDER [prepared]. The folder has prices.mjs and requests.tsv; with
// "prepared" totals are those of pricers, each of which is used for all requests of its kind.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const path = (file) => join(process.argv[2], file);
const { price, pricer } = await import(pathToFileURL(path("prices.mjs")).href);
const pairs = (field) => (field ? field.split(",").map((pair) => pair.split("=")) : []);
const lines = readFileSync(path("requests.tsv"), "utf8").split("\n").slice(0, -1);
const pricers = new Map();
const prepared = (sku, at, choices, counts) => {
  const names = Object.keys(counts);
  const key = JSON.stringify([sku, names, choices]);
  if (!pricers.has(key)) pricers.set(key, pricer(sku, names, choices));
  return pricers.get(key)(at, ...Object.values(counts));
};
const results = lines.flatMap((line, i) => {
  const [model, provider, at, choicesField, countsField] = line.split("\t");
  const choices = Object.fromEntries(pairs(choicesField));
  const counts = Object.fromEntries(pairs(countsField).map(([what, number]) => [what, Number(number)]));
  return price({ model, provider: provider || undefined, at, choices, counts }).map((priced) => {
    const sku = `${priced.card}.${priced.sku}`;
    const { total, missing } = process.argv[3] === "prepared" ? prepared(sku, at, choices, counts) : priced;
    return [i, priced.provider, sku, total ?? "", missing ?? ""].join("\t");
  });
});
writeFileSync(path("prices.tsv"), results.map((line) => `${line}\n`).join(""));
