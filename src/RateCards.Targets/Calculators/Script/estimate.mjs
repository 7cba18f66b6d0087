// What each offer costs on a day: resolves dated rates and billings, and runs the compiled formulas.

/** The calculators of a configuration, each with the rates, sources, attributes and formulas that all share. */
export const calculatorsOf = ({ calculators, ...shared }) => calculators.map((calculator) => ({ ...shared, ...calculator }));

/** The last entry of a history that is in force on a day; undefined before the first. */
export const inForce = (history, date) => (history || []).filter((entry) => entry.since <= date).pop();

/** A pattern such as card.{model}.meter with the choices made put in. */
export const fill = (pattern, choices) => pattern.replace(/\{(\w+)\}/g, (_, name) => choices[name]);

/** Whether an option can be bought on a day. */
export const isSold = (option, date) => option.periods.some(({ since, until }) => since <= date && !(until <= date));

/** The default of an input given the choices above it: a number, an option's id, or null where the day has none. */
export const defaultOf = (data, input, choices, date) => {
  if (!input.defaultRate) {
    return input.default ?? null;
  }
  const rate = data.rates[fill(input.defaultRate, choices)];
  const value = rate && inForce(rate.history, date)?.value;
  return typeof value === (input.options ? "string" : "number") ? value : null;
};

/** A formula's value; symbols are numbers by name. */
export const evaluate = (data, name, symbols) => data.formulas[name].compute(symbols);

const evaluateAll = (data, formulas, symbols) =>
  Object.entries(formulas || {}).map(([name, formula]) => ({
    name, title: data.formulas[formula].title, unit: data.formulas[formula].unit, value: evaluate(data, formula, symbols),
  }));

/** Every offer on a day with its billing and rates; not offered where the SKU lacks one of the rates. */
export const offersOn = (data, choices, date) =>
  data.offers.map((offer) => {
    const billing = inForce(offer.billings, date);
    const rates = Object.entries(billing ? billing.rates : {}).map(([symbol, pattern]) => {
      const id = fill(pattern, choices);
      const rate = data.rates[id];
      const entry = rate && inForce(rate.history, date);
      const amount = typeof entry?.value === "number" ? entry.value : entry?.value === "free" ? 0 : null;
      return { symbol, id, entry, amount, label: rate?.label, unit: rate?.unit };
    });
    const symbols = Object.fromEntries(rates.map((rate) => [rate.symbol, rate.amount]));
    return { offer, billing, rates, symbols, isOffered: !!billing && rates.every((rate) => rate.amount !== null) };
  });

const totalOf = (data, offered, numbers) =>
  evaluate(data, offered.billing.figures.total, { ...numbers, ...offered.symbols });

/** The baseline's cost over an offer's, 1 where both cost nothing; null where there is no such number. */
const ratioOf = (baseline, total) => (total > 0 ? baseline / total : baseline > 0 ? null : 1);

/**
 * One estimate. Choices are option ids by input name, numbers are values by input name, all within bounds.
 * Gives quantities, offers (those the choices have, with figures, parts, limits, ratio, cheapest), and at-par values.
 */
export const estimate = (data, choices, numbers, date) => {
  const all = offersOn(data, choices, date);
  const offered = all.filter((o) => o.isOffered);
  const baseline = offered.find((o) => o.offer.id === data.baseline);
  const baselineTotal = baseline ? totalOf(data, baseline, numbers) : null;
  const offers = offered.map((o) => {
    const symbols = { ...numbers, ...o.symbols };
    const total = totalOf(data, o, numbers);
    return {
      id: o.offer.id, label: o.offer.label, note: o.offer.note, billing: o.billing, rates: o.rates, total,
      isBaseline: o === baseline,
      ratio: baseline ? ratioOf(baselineTotal, total) : null,
      figures: evaluateAll(data, o.billing.figures, symbols),
      parts: evaluateAll(data, o.billing.parts, symbols),
      limits: evaluateAll(data, o.billing.limits, symbols),
    };
  });
  const least = Math.min(...offers.map((o) => o.total));
  offers.forEach((o) => {
    o.isCheapest = offers.length > 1 && o.total === least;
    o.dominant = dominantOf(o);
  });
  return {
    date,
    quantities: data.quantities.map((name) => evaluateAll(data, { [name]: name }, numbers)[0]),
    offers,
    absent: all.filter((o) => !o.isOffered).map((o) => ({ id: o.offer.id, label: o.offer.label })),
    parities: data.parities.flatMap((parity) => {
      const o = offered.find((candidate) => candidate.offer.id === parity.offer);
      const value = o && baseline && evaluate(data, parity.formula, { ...numbers, ...o.symbols, baseline_total: baselineTotal });
      return Number.isFinite(value) && value > 0 ? [{ input: parity.input, offer: o.offer.label, value }] : [];
    }),
  };
};

/** What an offer's cost comes from most: the greatest of its limits or, without limits, of its parts. */
const dominantOf = (offer) => {
  const candidates = offer.limits.length ? offer.limits : offer.parts;
  const greatest = candidates.reduce((best, part) => (best && best.value >= part.value ? best : part), null);
  return greatest && greatest.value > 0
    ? { name: greatest.name, isLimit: candidates === offer.limits, share: greatest.value / offer.total }
    : null;
};
