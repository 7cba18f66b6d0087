// Everything that is shown for a state, before it is laid out.

import { estimate, inputOf, isOwn, optionOf } from "./estimate.mjs";
import { figure, grouped, money, price, ratioWords, totalMoney } from "./numbers.mjs";
import { readFields } from "./state.mjs";
import { warningsOf } from "./warnings.mjs";

/** A name of the data as words: per_episode is "per episode". */
export const words = (name) => name.replace(/_/g, " ");

/** Words as a heading. */
export const headline = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a unit is an amount of money in the calculator's currency. */
export const isMoney = (data, unit) => unit.split("/")[0] === data.currency;

/** An amount as a price list prints it, or a number that is no money. */
export const amountText = (data, amount, unit) => (isMoney(data, unit) ? price(amount, data.currency) : grouped(amount));

/** What readers call an offer. */
export const labelOf = (data, offerId) => data.offers.find((offer) => offer.id === offerId).label;

/** What a unit says more than a label: "tokens" for a label that says "per turn" itself, nothing for "Turns". */
export const unitBeside = (label, unit) => {
  const [top, below] = (unit || "").split("/");
  const isSaid = (words) => label.toLowerCase().includes(words.toLowerCase());
  return !top || top === "ratio" || isSaid(top) ? "" : " " + (below && !isSaid("per " + below) ? unit : top);
};

/** Several things as a sentence names them. */
export const listed = (items) => items.length < 2 ? items.join("") : items.slice(0, -1).join(", ") + " and " + items[items.length - 1];

/** What an offer waits for. */
export const waitingWords = (data, { waitsFor }) => "waits for " + listed(waitsFor.map((name) => inputOf(data, name).label));

/** How an offer compares with the baseline, in words; nothing for the baseline itself, or where there is none. */
export const comparison = (result, offer) =>
  offer.isBaseline || !result.offers.some((other) => other.isBaseline) ? "" : ratioWords(offer.ratio);

/** What a warning says, with values in place of its names. */
export const warningText = (warning) =>
  warning.text.replace(/\{(\w+)\}/g, (_, name) => {
    const value = warning.symbols[name];
    return typeof value === "number" ? grouped(value) : String(value ?? "");
  });

/**
 * Fields, the estimate with warnings, and one sentence to announce, with what details add. What a field without a value decides waits
 * for it, and nothing else; meanwhile the last whole one goes along, so that what is drawn of it keeps its place, unseen.
 */
export const derive = (listedData, state, last, details) => {
  const { date } = state;
  const data = details ? details.dataOf(listedData, state, last) : listedData;
  const { fields, choices, numbers, waiting } = readFields(data, state);
  const result = estimate(data, choices, numbers, date);
  const warnings = warningsOf(data, choices, numbers);
  result.obstacle = warnings.find((warning) => warning.holds && warning.impossible);
  result.least = result.offers.reduce((best, offer) => (best && best.total <= offer.total ? best : offer), null);
  // The least total is the cheapest where there is something to compare, all of it is known, and the workload can be run.
  const hasCheapest = result.offers.length > 1 && result.waiting.length === 0 && !result.obstacle;
  result.offers.forEach((offer) => {
    offer.isCheapest = hasCheapest && offer.total === result.least.total;
  });
  const derived = {
    data, fields, choices, numbers, waiting, result, warnings,
    dates: data.dates.map((day) => ({ day, changed: [] })), changedSince: "",
    columns: columnsOf(data, date),
    announcement: announcement(data, result, waiting),
  };
  return details ? details.derive(derived, state, last) : derived;
};

/** A number of things, in words: "1 turn", "8 turns". */
export const counted = (value, unit) => grouped(value) + " " + (value === 1 ? unit.replace(/s$/, "") : unit);

/** The columns of the comparison: the figures that are money, in the order of the offers, and what a thousand come to where a figure is of one. */
const columnsOf = (data, date) => {
  const figures = data.offers.flatMap((offer) => offer.billings.filter((billing) => billing.since <= date).slice(-1))
    .flatMap((billing) => Object.entries(billing.figures));
  const names = new Set(figures.filter(([, formula]) => isMoney(data, data.formulas[formula].unit)).map(([name]) => name));
  return Array.from(names).flatMap((name) => {
    const one = { name, label: headline(words(name)), text: (value) => (name === "total" ? totalMoney : money)(value, data.currency) };
    const thousand = { name, label: "Per 1,000 " + words(name).replace(/^per /, "") + "s", text: (value) => totalMoney(1000 * value, data.currency) };
    return name.startsWith("per_") ? [one, thousand] : [one];
  });
};

/** What an offer buys, in words, with values in place of its names; a dash for what is waited for. */
export const boughtWords = (data, { choices, numbers }, offer) => {
  const { buys, figures } = offer.billing;
  const symbols = { ...numbers, ...offer.symbols };
  return (buys || "").replace(/\{(\w+)\}/g, (_, name) => {
    const input = inputOf(data, name);
    const rate = offer.rates.find((candidate) => candidate.symbol === name);
    const formula = figures[name] ?? name;
    return input?.options ? optionOf(input, choices[name])?.label ?? "–"
      : input ? (symbols[name] === null ? "–" : grouped(symbols[name]))
      : rate ? (rate.amount === null ? "–" : amountText(data, rate.amount, rate.unit))
      : data.formulas[formula].parameters.some((parameter) => symbols[parameter] === null || symbols[parameter] === undefined) ? "–\u2007\u2007\u2007\u2007" // as wide as four digits, so that no line breaks elsewhere
      : figure(data.formulas[formula].compute(symbols));
  });
};

const announcement = (data, result, waiting) => {
  const sentences = [...result.offers]
    .sort((a, b) => a.total - b.total)
    .map((offer) => offer.label + " " + (offer.rates.some(isOwn) ? "at your rates " : "") + totalMoney(offer.total, data.currency) + (comparison(result, offer) && ", " + comparison(result, offer)));
  return [
    result.obstacle && warningText(result.obstacle),
    sentences.length ? sentences.join("; ") + "." : !waiting.length && "No offer for these choices on " + result.date + ".",
    waiting.length > 0 && "Waiting for " + listed(waiting.map((field) => field.input.label)) + ".",
  ].filter(Boolean).join(" ");
};
