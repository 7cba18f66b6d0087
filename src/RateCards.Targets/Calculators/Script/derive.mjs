// Everything that is shown for a state, before it is laid out.

import { curve } from "./curve.mjs";
import { estimate } from "./estimate.mjs";
import { grouped, ratioWords, totalMoney } from "./numbers.mjs";
import { changedOn, readFields } from "./state.mjs";
import { warningsOf } from "./warnings.mjs";

/** A name of the data as words: per_episode is "per episode". */
export const words = (name) => name.replace(/_/g, " ");

/** Words as a heading. */
export const headline = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a unit is an amount of money in the calculator's currency. */
export const isMoney = (data, unit) => unit.split("/")[0] === data.currency;

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

/** How an offer compares with the baseline, in words; nothing for the baseline itself, or where there is none. */
export const comparison = (result, offer, style) =>
  offer.isBaseline || !result.offers.some((other) => other.isBaseline) ? "" : ratioWords(offer.ratio, style);

/** What a warning says, with values in place of its names. */
export const warningText = (warning, style) =>
  warning.text.replace(/\{(\w+)\}/g, (_, name) => {
    const value = warning.symbols[name];
    return typeof value === "number" ? grouped(value, style) : String(value ?? "");
  });

/**
 * Fields, and either the names of those that the result waits for, or the whole result: the estimate, the same workload
 * on the data's own day where another is chosen, warnings, the curve, and one sentence to announce. While it waits,
 * the last whole result goes along, so that charts keep their place, unseen.
 */
export const derive = (data, state, last) => {
  const { style, date } = state;
  const read = readFields(data, state, style);
  const isSameChoice = last && Object.keys(read.choices).every((name) => read.choices[name] === last.choices[name]);
  const base = { ...read, dates: isSameChoice ? last.dates : changesByDay(data, read.choices), columns: columnsOf(data, date) };
  if (read.waiting.length) {
    const stale = last && (last.result ? last : last.stale);
    return { ...base, result: null, stale, announcement: "Waiting for " + listed(read.waiting.map((field) => field.input.label)) + "." };
  }
  const { choices, numbers } = read;
  const result = estimate(data, choices, numbers, date);
  const earlier = date === data.asOf ? [] : estimate(data, choices, numbers, data.asOf).offers;
  result.offers.forEach((offer) => {
    const then = earlier.find((candidate) => candidate.id === offer.id);
    offer.change = then && then.total > 0 ? offer.total / then.total - 1 : null;
  });
  return {
    ...base, result,
    warnings: warningsOf(data, choices, numbers),
    curve: data.curve && result.offers.length ? curve(data, choices, numbers, date) : null,
    announcement: announcement(data, result, style),
  };
};

/** The days to choose from, each with the labels of the offers that it changed. */
const changesByDay = (data, choices) =>
  data.dates.map((day, i) => ({ day, changed: i > 0 ? changedOn(data, choices, day, data.dates[i - 1]) : [] }));

/** Names of the figures that are money, in the order of the offers: the columns of the comparison. */
const columnsOf = (data, date) => {
  const figures = data.offers.flatMap((offer) => offer.billings.filter((billing) => billing.since <= date).slice(-1))
    .flatMap((billing) => Object.entries(billing.figures));
  return [...new Set(figures.filter(([, formula]) => isMoney(data, data.formulas[formula].unit)).map(([name]) => name))];
};

const announcement = (data, result, style) => {
  const sentences = [...result.offers]
    .sort((a, b) => a.total - b.total)
    .map((offer) => offer.label + " " + totalMoney(offer.total, data.currency, style) + (comparison(result, offer, style) && ", " + comparison(result, offer, style)));
  return sentences.length ? sentences.join("; ") + "." : "No offer for these choices on " + result.date + ".";
};
