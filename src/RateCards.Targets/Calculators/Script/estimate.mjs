// What each offer costs on a day: resolves dated rates and billings, and runs the compiled formulas.

/** The calculators of a configuration, each with the rates, sources, attributes and formulas that all share. */
export const calculatorsOf = ({ calculators, ...shared }) => calculators.map((calculator) => ({ ...shared, ...calculator }));

/** The last entry of a history that is in force on a day; undefined before the first. */
export const inForce = (history, date) => (history || []).filter((entry) => entry.since <= date).pop();

/** The input of a name; undefined where there is none. */
export const inputOf = (data, name) => data.inputs.find((input) => input.name === name);

/** The option of an id; undefined where there is none. */
export const optionOf = (input, id) => input.options.find((option) => option.id === id);

/** A pattern such as card.{model}.meter with the choices made put in. */
export const fill = (pattern, choices) => pattern.replace(/\{(\w+)\}/g, (_, name) => choices[name]);

/** Whether an option can be bought on a day. */
export const isSold = (option, date) => option.periods.some(({ since, until }) => since <= date && !(until <= date));

/**
 * The default of an input given the inputs above it: a number, an option's id, or null where there is none: on that day, or
 * for those choices. One that belongs to some number of GPUs grows with them.
 */
export const defaultOf = (data, input, choices, numbers, date) => {
  if (!input.defaultRate) {
    return input.default ?? null;
  }
  const valueOf = (pattern) => inForce(data.rates[fill(pattern, choices)]?.history, date)?.value;
  const value = valueOf(input.defaultRate);
  const holds = Object.entries(input.defaultFor || {}).every(([name, pattern]) => choices[name] === valueOf(pattern))
    && Object.keys(input.defaultPer || {}).every((name) => isKnown(numbers[name]));
  return !holds || typeof value !== (input.options ? "string" : "number") ? null
    : Object.entries(input.defaultPer || {}).reduce((grown, [name, pattern]) => (grown * numbers[name]) / valueOf(pattern), value);
};

const isKnown = (value) => value !== null && value !== undefined;

/** Names of the inputs without a value that some formulas take. */
const unknownOf = (data, formulas, numbers) => {
  const taken = new Set(formulas.flatMap((name) => data.formulas[name].parameters));
  return data.inputs.filter((input) => !input.options && !isKnown(numbers[input.name]) && taken.has(input.name)).map((input) => input.name);
};

/** Whether a formula's value can be had. */
export const isComputable = (data, formula, numbers) => unknownOf(data, [formula], numbers).length === 0;

/** A formula's value; symbols are numbers by name. */
export const evaluate = (data, name, symbols) => data.formulas[name].compute(symbols);

const evaluateAll = (data, formulas, symbols) =>
  Object.entries(formulas || {}).map(([name, formula]) => ({
    name, title: data.formulas[formula].title, unit: data.formulas[formula].unit, value: evaluate(data, formula, symbols),
  }));

/** Every offer on a day with its billing and rates; not offered where the SKU lacks one that is not optional. An optional one is NaN then. */
export const offersOn = (data, choices, date) =>
  data.offers.map((offer) => {
    const billing = inForce(offer.billings, date);
    const all = Object.entries(billing ? billing.rates : {}).map(([symbol, pattern]) => {
      const id = fill(pattern, choices);
      const rate = data.rates[id];
      const entry = rate && inForce(rate.history, date);
      const amount = typeof entry?.value === "number" ? entry.value : entry?.value === "free" ? 0 : null;
      return { symbol, id, entry, amount, label: rate?.label, unit: rate?.unit };
    });
    const patterns = Object.values(billing ? billing.rates : {}).join();
    const unchosen = data.inputs.filter((input) => input.options && !isKnown(choices[input.name]) && patterns.includes("{" + input.name + "}"));
    const missing = all.filter(({ amount }) => amount === null && !unchosen.length);
    const isOffered = !!billing && missing.every(({ symbol }) => (billing.optional || []).includes(symbol));
    const rates = all.filter((rate) => !missing.includes(rate));
    const symbols = Object.fromEntries(all.map((rate) => [rate.symbol, missing.includes(rate) ? NaN : rate.amount]));
    return { offer, billing, rates, symbols, missing, isOffered, unchosen: unchosen.map((input) => input.name) };
  });

/** The same, each with the inputs that it waits for. */
const offersFor = (data, choices, numbers, date) =>
  offersOn(data, choices, date).map((o) => {
    const { figures, parts, limits } = o.billing || {};
    const formulas = [figures, parts, limits].flatMap((some) => Object.values(some || {}));
    return { ...o, waitsFor: o.isOffered ? [...o.unchosen, ...unknownOf(data, formulas, numbers)] : [] };
  });

/** Whether an offer has no total for the lack of a rate alone, with its steps: it is optional, and what it is for is counted. */
const isCounted = (data, offered, numbers, { id }) => {
  const lacks = offered.missing.map((m) => [m.symbol, m.id === id || m.id.startsWith(id + ".") ? NaN : 1]);
  return Number.isNaN(totalOf(data, { ...offered, symbols: { ...offered.symbols, ...Object.fromEntries(lacks) } }, numbers));
};

/** The same, each with its total, or which optional rates are missing where that leaves none. Ids of parts of steps have underscores. */
const totalsFor = (data, choices, numbers, date) =>
  offersFor(data, choices, numbers, date).map((o) => {
    const total = o.isOffered && !o.waitsFor.length ? totalOf(data, o, numbers) : null;
    if (!o.missing.length || !Number.isNaN(total)) return { ...o, total };
    const why = o.missing.filter((m) => !m.id.includes("_") && isCounted(data, o, numbers, m)).map(({ id, entry }) => id + " is " + (entry?.value ?? "not offered")).join(", ");
    return why ? { ...o, total: null, isOffered: false, why } : { ...o, total };
  });

/** The offers that can be priced. */
export const priceable = (data, choices, numbers, date) => totalsFor(data, choices, numbers, date).filter((o) => o.total !== null);

/** What an offer costs in all. */
export const totalOf = (data, offered, numbers) =>
  evaluate(data, offered.billing.figures.total, { ...numbers, ...offered.symbols });

/** The baseline's cost over an offer's, 1 where both cost nothing; null where there is no such number. */
const ratioOf = (baseline, total) => (total > 0 ? baseline / total : baseline > 0 ? null : 1);

/**
 * One estimate. Choices are option ids by input name, numbers are values by input name, all within bounds; null where there
 * is none. Gives quantities, offers (those the choices have, with figures, parts, limits, ratio), and what is waited for.
 */
export const estimate = (data, choices, numbers, date) => {
  const all = totalsFor(data, choices, numbers, date);
  const offered = all.filter((o) => o.total !== null);
  const baseline = offered.find((o) => o.offer.id === data.baseline);
  const offers = offered.map((o) => {
    const symbols = { ...numbers, ...o.symbols };
    const { total } = o;
    return {
      id: o.offer.id, label: o.offer.label, note: o.offer.note, billing: o.billing, rates: o.rates, symbols: o.symbols, total,
      isBaseline: o === baseline,
      ratio: baseline ? ratioOf(baseline.total, total) : null,
      figures: evaluateAll(data, o.billing.figures, symbols),
      parts: evaluateAll(data, o.billing.parts, symbols),
      limits: evaluateAll(data, o.billing.limits, symbols),
    };
  });
  return {
    date,
    quantities: data.quantities.filter((name) => isComputable(data, name, numbers)).map((name) => evaluateAll(data, { [name]: name }, numbers)[0]),
    offers,
    waiting: all.filter((o) => o.waitsFor.length).map((o) => ({ id: o.offer.id, label: o.offer.label, billing: o.billing, rates: o.rates, symbols: o.symbols, waitsFor: o.waitsFor })),
    absent: all.filter((o) => !o.isOffered).map((o) => ({ id: o.offer.id, label: o.offer.label, why: o.why })),
  };
};

/** Whether a rate is the reader's own. */
export const isOwn = ({ entry }) => entry?.listed !== undefined;
