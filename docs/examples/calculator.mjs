// What every offer costs at the defaults of the first calculator: node calculator.mjs calculator-config.json
import { readFileSync } from "node:fs";

const config = JSON.parse(readFileSync(process.argv[2], "utf8"));
const [{ inputs, offers, currency }] = config.calculators;
const values = {};
const now = (history) => history.findLast(({ since }) => since <= config.asOf);
const valueOf = (pattern) => now(config.rates[pattern.replace(/\{(\w+)\}/g, (_, input) => values[input])]?.history ?? [])?.value;
const operations = {
  "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b, "/": (a, b) => a / b, max: Math.max, min: Math.min, negate: (a) => -a,
  "<": (a, b) => a < b, "<=": (a, b) => a <= b, ">": (a, b) => a > b, ">=": (a, b) => a >= b, "==": (a, b) => a === b, "!=": (a, b) => a !== b,
};
const compute = (tree, symbols) => {
  const apply = (operation) => operations[operation](...tree.args.map((arg) => compute(arg, symbols)));
  return tree.number ?? symbols[tree.symbol]
    ?? (tree.formula ? compute(config.formulas[tree.formula].tree, symbols)
      : tree.op === "if" ? compute(apply(tree.compare) ? tree.then : tree.else, symbols) : apply(tree.op));
};
for (const { name, default: given, defaultRate } of inputs) {
  values[name] = given ?? valueOf(defaultRate).amount ?? valueOf(defaultRate).sku;
}
for (const { label, billings } of offers) {
  const { figures, rates, optional = [] } = now(billings);
  const amounts = Object.entries(rates).map(([symbol, pattern]) => [symbol, valueOf(pattern)?.amount]);
  const isOffered = amounts.every(([symbol, amount]) => amount !== undefined || optional.includes(symbol));
  const symbols = { ...values, ...Object.fromEntries(amounts.map(([symbol, amount]) => [symbol, amount ?? NaN])) };
  const total = isOffered ? compute({ formula: figures.total }, symbols) : NaN;
  console.log(label, Number.isNaN(total) ? "not offered" : total.toFixed(2) + " " + currency);
}
