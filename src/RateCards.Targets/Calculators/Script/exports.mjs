// The estimate to take away: Markdown for a message, CSV for a sheet.

import { amountText, comparison, headline, isMoney, labelOf, words } from "./derive.mjs";
import { isOwn, optionOf } from "./estimate.mjs";
import { runsAMonth } from "./month.mjs";
import { grouped, totalMoney } from "./numbers.mjs";
import { listedRates } from "./steps.mjs";

/** The label of what a field says: an option's label, or a number with its unit. */
export const valueWords = ({ input, value }) =>
  input.options ? optionOf(input, value)?.label ?? "–" : value === null ? "–" : grouped(value);

const cell = (text) => String(text).replace(/\|/g, "\\|");

const markdownTable = (rows) =>
  [rows[0], rows[0].map((_, i) => (i ? "---:" : "---")), ...rows.slice(1)].map((row) => "| " + row.map(cell).join(" | ") + " |").join("\n");

/** What stands side by side: a row an option, with each offer's total, or why there is none. */
const sideBySideTables = (data, rows) => rows.length === 0 ? [] : [markdownTable([
  [rows[0].input.label, ...data.offers.map(({ label }) => label)],
  ...rows.map(({ option, costs }) => [option.label, ...costs.map(({ found, why }) => (found ? totalMoney(found.total, data.currency) : why))]),
])];

/** The whole estimate as Markdown, with the rates that it rests on and the link that gives it again. */
export const toMarkdown = (data, derived, state, link) => {
  const { date } = state;
  const { fields, result, columns } = derived;
  const shown = (offer, { name, text }) => offer.figures.filter((figure) => figure.name === name).map((figure) => text(figure.value)).join();
  const rates = result.offers.flatMap((offer) => listedRates(data, offer.rates, date).map((rate) => ({ offer, ...rate })));
  return [
    "### " + data.title,
    "As of " + date + ", in " + data.currency + ". [This estimate](" + link + ")",
    fields.map((field) => "- " + field.input.label + ": " + valueWords(field)).join("\n"),
    markdownTable([
      ["Offer", ...columns.map(({ label }) => label), "Comparison"],
      ...result.offers.map((offer) => [
        offer.label + (offer.isCheapest ? " (cheapest)" : "") + (offer.rates.some(isOwn) ? " (your rate)" : ""),
        ...columns.map((column) => shown(offer, column)),
        comparison(result, offer),
      ]),
    ]),
    ...sideBySideTables(data, derived.sideBySide),
    "Rates:",
    rates.map(({ offer, label, amount, unit, entry }) =>
      "- " + offer.label + ", " + label + ": " + rateWords(data, amount, unit)
        + (isOwn({ entry }) ? " (your rate; listed " + listedWords(data, { unit, entry }) + ")" : "") + " (" + data.sources[entry.source].title + ", " + data.sources[entry.source].url + ")").join("\n"),
    "",
  // Two bare dollar signs are mathematics to many readers of Markdown.
  ].join("\n\n").replace(/\$/g, "\\$");
};

/** A rate with its unit: $1.25 per 1M tokens. */
export const rateWords = (data, amount, unit) =>
  amountText(data, amount, unit) + " " + data.unitWords[unit];

/** What is listed where a reader has put a rate of their own: a price, or a word for what has none. */
export const listedWords = (data, { unit, entry: { listed } }) =>
  typeof listed === "number" ? amountText(data, listed, unit) : listed;

const csvCell = (value) => (/[",\r\n]/.test(value) ? '"' + String(value).replace(/"/g, '""') + '"' : String(value ?? ""));

const toCsv = (rows) => rows.map((row) => row.map(csvCell).join(",") + "\r\n").join("");

/** Money as a sheet takes it: cents for a total, five decimals for one of many. */
const csvMoney = (name, value) => value.toFixed(name === "total" ? 2 : 5);

/**
 * The comparison as CSV: a row an offer, in words and rounded money, with the inputs on each row; of other models that stand beside, the same
 * rows and those that are left out, with the reason.
 */
export const comparisonCsv = (data, derived, state) => {
  const rows = derived.sideBySide.length === 0 ? derived.result.offers.map((found) => ({ shown: derived, offer: found, found }))
    : derived.sideBySide.flatMap(({ shown, costs }) => costs.map((cost) => ({ shown, ...cost })));
  const made = rows.filter(({ found }) => found).map(({ found }) => found);
  const names = Array.from(new Set(made.flatMap(({ figures }) => figures.map(({ name }) => name))));
  const figureOf = (offer, name) => offer?.figures.find((figure) => figure.name === name);
  const heading = (name) => headline(words(name)) + " (" + figureOf(made.find((offer) => figureOf(offer, name)), name).unit + ")";
  const amount = (offer, name) => {
    const figure = figureOf(offer, name);
    return !figure ? "" : isMoney(data, figure.unit) ? csvMoney(name, figure.value) : exactText(figure.value);
  };
  const ownWords = (offer) => listedRates(data, offer.rates, state.date).filter(isOwn)
    .map((rate) => rate.label + " " + rateWords(data, rate.amount, rate.unit) + ", listed " + listedWords(data, rate)).join("; ");
  const runs = runsAMonth(state);
  const optional = [
    [runs !== null, "Runs a month", () => exactText(runs)],
    [runs !== null, "Per month (" + data.currency + ")", ({ found }) => found && csvMoney("total", found.total * runs)],
    ...["low", "high"].map((end) => [made.some(({ range }) => range), "Total, " + end + " (" + data.currency + ")", ({ found }) => found?.range && csvMoney("total", found.range[end])]),
    [made.some((offer) => offer.rates.some(isOwn)), "Your rates", ({ found }) => found && ownWords(found)],
    [rows.some(({ why }) => why), "Left out", ({ why }) => why],
  ].filter(([isUsed]) => isUsed);
  return toCsv([
    ["As of", ...derived.fields.map(({ input }) => input.label + (input.unit ? " (" + input.unit + ")" : "")), "Offer", ...names.map(heading),
      "Times cheaper than " + labelOf(data, data.baseline), ...optional.map(([, label]) => label)],
    ...rows.map((row) => [
      state.date, ...row.shown.fields.map(({ input, value }) => (input.options ? optionOf(input, value)?.label : value)), row.offer.label,
      ...names.map((name) => amount(row.found, name)), row.found && row.found.ratio !== null ? exactText(row.found.ratio) : "", ...optional.map(([, , text]) => text(row)),
    ]),
  ]);
};

/** The curve as CSV: a row a value of the curve's input, a column an offer, totals in cents. */
export const curveCsv = (data, curve) => toCsv([
  [curve.axis.label, ...curve.series.map((line) => line.label + " (" + data.currency + ")")],
  ...curve.xs.map((x, i) => [x, ...curve.totals[i].map((total) => (Number.isNaN(total) ? "" : csvMoney("total", total)))]),
]);

/** Six digits that count, without what binary fractions leave behind. */
const exactText = (value) => String(Number(value.toPrecision(6)));
