// Rates by id, of the lines of a price list.

/**
 * One meter's history in a line: entries without a price of it say nothing of it; a word in place of prices is said of every meter. A price
 * that says nothing of when it was seen was seen on its first day, unless it was derived.
 */
const historyOf = (card, entries, i) => entries.map(({ prices, source, since, derived, seen = source && !derived ? since : "", ...entry }) => ({
  since, ...entry, ...(derived && { derived }), value: typeof prices === "string" ? prices : prices[i] ?? null, source: source && card + "." + source, verified: seen.split(" ").filter(Boolean),
})).filter(({ value }) => value !== null);

/** Rates by card.sku.meter, or card.sku.meter.path, of cards that have a line for each SKU and path. */
export const ratesOf = (cards) => Object.fromEntries(Object.entries(cards).flatMap(([card, { meters, lines }]) =>
  Object.entries(lines).flatMap(([line, entries]) => meters.flatMap(([meter, label, unit], i) => {
    const [sku, path] = line.split(" ");
    const history = historyOf(card, entries, i);
    return history.some(({ source }) => source) ? [[[card, sku, meter, path].filter(Boolean).join("."), { label, unit, history }]] : [];
  }))));

/** A configuration with rates by id in place of its cards. */
export const withRates = ({ cards, ...others }) => ({ ...others, rates: ratesOf(cards) });
