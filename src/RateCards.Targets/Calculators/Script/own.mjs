// Rates of the reader's own, in place of those that are listed.

import { readNumber } from "./numbers.mjs";

/** What a text says of a rate that is listed: an amount in its place, or a share off it, as 20%; null where it says neither. */
export const ownAmount = (text, listed) => {
  const isShare = /%\s*$/.test(text);
  const value = readNumber(isShare ? text.trim().replace(/^[-−–]/, "") : text);
  return value === null || value < 0 || (isShare && value > 1) ? null
    : !isShare ? value
    : typeof listed === "number" ? Number((listed * (1 - value)).toPrecision(15)) : null;
};

/**
 * The data with the reader's own rates, each marked with what is listed: on every day on which there is something to buy. Texts that
 * say no rate change nothing.
 */
export const withOwnRates = (data, rates) => {
  const own = Object.entries(rates).filter(([id]) => data.rates[id]).map(([id, text]) => [id, {
    ...data.rates[id],
    history: data.rates[id].history.map((entry) => {
      const value = entry.value === "not offered" ? null : ownAmount(text, entry.value);
      return value === null ? entry : { ...entry, value, listed: entry.value };
    }),
  }]);
  return own.length ? { ...data, rates: { ...data.rates, ...Object.fromEntries(own) } } : data;
};
