// Rates of the reader's own, in place of those that are listed.

import { readNumber } from "./numbers.mjs";
import { lowestOf, priceSteps } from "./steps.mjs";

/** What a text says of a rate that is listed: an amount in its place, or a share off it, as 20%; null where it says neither. */
export const ownAmount = (text, listed) => {
  const isShare = /%\s*$/.test(text);
  const value = readNumber(isShare ? text.trim().replace(/^[-−–]/, "") : text);
  return value === null || value < 0 || (isShare && value > 1) ? null
    : !isShare ? value
    : typeof listed === "number" ? Number((listed * (1 - value)).toPrecision(15)) : null;
};

/** A rate with what the reader has typed in place of its listed values: of a price with steps, in place of those of the step. */
const withOwn = (data, rates, id) => ({
  ...data.rates[id],
  history: data.rates[id].history.map((entry) => {
    const step = priceSteps(data, lowestOf(id), entry.since).find(({ ids }) => ids.includes(id));
    const text = step && rates[step.ids[0]];
    const value = text === undefined || entry.value === "not offered" ? null : ownAmount(text, entry.value);
    return value === null ? entry : { ...entry, value, listed: entry.value };
  }),
});

/**
 * The data with the reader's own rates, each marked with what is listed: on every day on which there is something to buy. Texts that
 * say no rate change nothing.
 */
export const withOwnRates = (data, rates) => {
  const changed = new Set(Object.keys(rates).map(lowestOf));
  const own = Object.keys(data.rates).filter((id) => changed.has(lowestOf(id))).map((id) => [id, withOwn(data, rates, id)]);
  return own.length ? { ...data, rates: { ...data.rates, ...Object.fromEntries(own) } } : data;
};
