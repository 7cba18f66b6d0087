// The estimate to take away: Markdown for a message, CSV for a sheet.

import { comparison, headline, isMoney, words } from "./derive.mjs";
import { grouped, money, price, totalMoney } from "./numbers.mjs";

/** The label of what a field says: an option's label, or a number with its unit. */
export const valueWords = ({ input, value }, style) =>
  input.options ? input.options.find((option) => option.id === value)?.label ?? "" : grouped(value, style);

const cell = (text) => String(text).replace(/\|/g, "\\|");

const markdownTable = (rows) =>
  [rows[0], rows[0].map((_, i) => (i ? "---:" : "---")), ...rows.slice(1)].map((row) => "| " + row.map(cell).join(" | ") + " |").join("\n");

/** The whole estimate as Markdown, with the rates that it rests on and the link that gives it again. */
export const toMarkdown = (data, derived, state, link) => {
  const { style, date } = state;
  const { fields, result, columns } = derived;
  const figureOf = (offer, name) => offer.figures.find((figure) => figure.name === name);
  const shown = (figure) => (figure ? (figure.name === "total" ? totalMoney : money)(figure.value, data.currency, style) : "");
  const rates = result.offers.flatMap((offer) => offer.rates.map((rate) => ({ offer, ...rate })));
  return [
    "### " + data.title,
    "As of " + date + ", in " + data.currency + ". [This estimate](" + link + ")",
    fields.map((field) => "- " + field.input.label + ": " + valueWords(field, style)).join("\n"),
    markdownTable([
      ["Offer", ...columns.map((name) => headline(words(name))), "Comparison"],
      ...result.offers.map((offer) => [
        offer.label + (offer.isCheapest ? " (cheapest)" : ""),
        ...columns.map((name) => shown(figureOf(offer, name))),
        comparison(result, offer, style),
      ]),
    ]),
    "Rates:",
    rates.map(({ offer, label, amount, unit, entry }) =>
      "- " + offer.label + ", " + label + ": " + rateWords(data, amount, unit, style)
        + " (" + data.sources[entry.source].title + ", " + data.sources[entry.source].url + ")").join("\n"),
    "",
  // Two bare dollar signs are mathematics to many readers of Markdown.
  ].join("\n\n").replace(/\$/g, "\\$");
};

/** A rate with its unit: $1.25 per 1M tokens. */
export const rateWords = (data, amount, unit, style) =>
  (isMoney(data, unit) ? price(amount, data.currency, style) : grouped(amount, style)) + " " + data.unitWords[unit];

const csvCell = (value) => (/[",\r\n]/.test(value) ? '"' + String(value).replace(/"/g, '""') + '"' : String(value ?? ""));

const toCsv = (rows) => rows.map((row) => row.map(csvCell).join(",") + "\r\n").join("");

/** The comparison as CSV: a row an offer, unrounded, with the inputs on each row. */
export const comparisonCsv = (data, derived, state) => {
  const names = [...new Set(derived.result.offers.flatMap((offer) => offer.figures.map((figure) => figure.name)))];
  return toCsv([
    ["as_of", ...derived.fields.map((field) => field.input.name), "offer", ...names, "ratio"],
    ...derived.result.offers.map((offer) => [
      state.date, ...derived.fields.map((field) => field.value), offer.id,
      ...names.map((name) => offer.figures.find((figure) => figure.name === name)?.value), offer.ratio,
    ]),
  ]);
};

/** The curve as CSV: a row a value of the curve's input, a column an offer, unrounded totals. */
export const curveCsv = (curve) =>
  toCsv([[curve.axis.name, ...curve.series.map((line) => line.id)], ...curve.xs.map((x, i) => [x, ...curve.totals[i]])]);
