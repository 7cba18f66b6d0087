// Between what totals lie where defaults are estimates.

import { evaluate } from "./estimate.mjs";

/** The values at both ends, whole where they must be, and within the input's bounds. */
const endsOf = ({ range, whole, min, max }, value) =>
  range.map((share) => Math.min(max, Math.max(min, whole ? Math.floor(value * share + 0.5) : value * share)));

/**
 * The least and the greatest total of an offer at the lows and highs of those inputs that are estimates, each low with each high of the others;
 * the estimate itself counts too, and what lies between is not looked at. Null where
 * its total is one: it takes none of them, or the reader's own stand in their place.
 */
const rangeOf = (data, numbers, isDefault, offer) => {
  const formula = offer.billing.figures.total;
  const inputs = data.inputs.filter(({ name, range }) => range && isDefault(name) && data.formulas[formula].parameters.includes(name));
  const corners = inputs.reduce((all, input) => all.flatMap((corner) => endsOf(input, numbers[input.name]).map((end) => ({ ...corner, [input.name]: end }))), [{}]);
  const totals = [offer.total, ...corners.map((corner) => evaluate(data, formula, { ...numbers, ...offer.symbols, ...corner }))];
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  return low < high ? { low, high, inputs } : null;
};

/** Gives each offer of a result its range, or null. */
export const addRanges = (data, numbers, isDefault, result) => result.offers.forEach((offer) => {
  offer.range = rangeOf(data, numbers, isDefault, offer);
});
