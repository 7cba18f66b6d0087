/** Reads the lines of cards: fields between tabs, the first of which says what the line is. */
const readCards = (text) => {
  const cards = [];
  let card, sku;
  const zones = new Map();
  const list = (field) => (field ? field.split(",") : []);
  const name = (name) => {
    const key = name.toLowerCase();
    if (!card.names.has(key)) card.names.set(key, sku);
  };
  const readers = {
    card: (id, provider, currency, fallback) => {
      card = { id, provider, currency, fallback: list(fallback), graduated: false, by: [], axes: [], counts: [], countLists: [], lines: [], skus: new Map(), names: new Map(), rules: [] };
      cards.push(card);
    },
    steps: (charge, by) => Object.assign(card, { graduated: charge === "graduated", by: list(by) }),
    axis: (id, values) => card.axes.push({ id, values: list(values), windows: [] }),
    zone: (name, end, offsets) => {
      const numbers = offsets.split(" ").map(Number);
      zones.set(name, { from: numbers[0], end: Number(end), offsets: numbers.flatMap((from, i) => (i % 2 ? [] : [{ from, minutes: numbers[i + 1] }])) });
    },
    hours: (value, from, until, days, zone) =>
      card.axes.at(-1).windows.push({ value, from: Number(from), until: Number(until), days: [...days].map(Number), zone: zones.get(zone) }),
    sku: (id, retired, label) => {
      sku = { id, retired: retired ? Date.parse(retired) : Infinity, label, tariffs: new Map() };
      if (!card.skus.has(id)) card.skus.set(id, sku);
      name(id);
    },
    name,
    match: (weight, pattern) => {
      const matches = new RegExp(`^${pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join("[^]*")}$`, "i");
      card.rules.push({ pattern, weight: Number(weight), matches, sku });
    },
    counts: (counts) => {
      card.countLists.push(list(counts));
      card.counts = Array.from(new Set(card.countLists.flat()));
    },
    lines: (...lines) => card.lines.push(lines.map((line) => readLine(card, line))),
    at: (values, since, until, lines, ...amounts) => {
      if (!sku.tariffs.has(values)) sku.tariffs.set(values, []);
      const priced = card.lines[lines].map((line) => ({ ...line, steps: line.steps.map((step) => ({ ...step, ...readAmount(amounts.shift()) })) }));
      sku.tariffs.get(values).push({ since: Date.parse(since), until: until ? Date.parse(until) : Infinity, lines: priced });
    },
  };
  for (const line of text.split("\n")) {
    const [word, ...fields] = line.split("\t");
    readers[word]?.(...fields);
  }
  for (const { rules } of cards) rules.sort((a, b) => b.weight - a.weight);
  return cards;
};

/** "input 0 1000000 1 input 0 input.above-200000 >200000": what a meter charges for, and its steps, each a rate's key and from which count on. */
const readLine = (card, text) => {
  const [meter, counts, units, bundle, ...steps] = text.split(" ");
  const line = { meter, decides: card.by.includes(meter), counts: card.countLists[counts], units: Number(units), bundle: Number(bundle), steps: [] };
  for (let i = 0; i < steps.length; i += 2) {
    const [key, bound] = [steps[i], steps[i + 1]];
    line.steps.push({ key, from: Number(bound.replace(/^[>=]/, "")), inclusive: bound[0] === "=", lowest: bound === "0" });
  }
  return line;
};

/** "2.50", or why there is no amount. */
const readAmount = (value) => {
  const amount = value === "free" ? 0 : Number(value);
  return { value, amount: Number.isNaN(amount) ? null : amount };
};

const reaches = (step, count) => step.lowest || (step.inclusive ? count >= step.from : count > step.from);

const unitsBefore = (step) => (step.inclusive ? step.from - 1 : step.from);

/** Whether the clocks of a window's zone show one of its minutes, which are those of the day; 1970 began with a Thursday. */
const contains = ({ from, until, days, zone }, time) => {
  const utc = Math.floor(time / 60_000);
  const clock = utc + (zone ? zone.offsets.findLast((offset) => offset.from <= utc).minutes : 0);
  const day = Math.floor(clock / 1440);
  const minute = clock - day * 1440;
  const weekday = (((day + 4) % 7) + 7) % 7;
  return from < until
    ? minute >= from && minute < until && days.includes(weekday)
    : (minute >= from && days.includes(weekday)) || (minute < until && days.includes((weekday + 6) % 7));
};

/** The SKU that a name means, with what of it has taken the name. */
const findSku = (card, model) => {
  const sku = card.names.get(model.toLowerCase());
  if (sku) return { sku, matchedBy: model };
  const rule = card.rules.find(({ matches }) => matches.test(model));
  return rule && { sku: rule.sku, matchedBy: rule.pattern };
};

const timeOf = (at) => {
  const time = typeof at === "number" ? at : new Date(at).getTime();
  if (!(Math.abs(time) <= 8.64e15)) throw new RangeError(`${at} is no moment.`);
  return time;
};

const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

const isCount = (number) => typeof number === "number" && number >= 0 && number < Infinity;

const refuseCount = (what, number) => {
  throw new RangeError(`The count of ${what} is ${number}.`);
};

/** Why no request can have these choices; undefined where one can. */
const whyNot = (card, choices) => {
  for (const [id, value] of Object.entries(choices)) {
    const axis = card.axes.find((axis) => axis.id === id);
    if (!axis) return `The card does not tell requests apart by ${id}.`;
    if (!axis.values.includes(value)) return `The card has no ${id} '${value}', only ${axis.values.join(", ")}.`;
  }
};

/** Why the hours of a moment are not known; undefined where they are, and where a request chooses them or the card has none. */
const whyNoHours = (card, choices, time) => {
  for (const { id, windows } of card.axes) {
    const unknown = windows.find(({ zone }) => zone && !(time >= zone.from * 60_000 && time < zone.end * 60_000))?.zone;
    if (unknown && !Object.hasOwn(choices, id)) return `Hours of a time zone are known from ${dayOf(unknown.from * 60_000)} up to ${dayOf(unknown.end * 60_000)} only.`;
  }
};

/** The values of a card's axes for a request. */
const valuesOf = (card, choices, time) =>
  card.axes.map(({ id, values, windows }) => (Object.hasOwn(choices, id) ? choices[id] : (windows.find((window) => contains(window, time))?.value ?? values[0])));

const tariffAt = (tariffs, time) => tariffs?.findLast(({ since, until }) => since <= time && time < until);

const isTakenBy = (lines, what) => lines.some((line) => line.counts.includes(what));

const retired = ({ label, retired }) => `${label} cannot be bought since ${dayOf(retired)}.`;

const notPriced = (card, values, time) => {
  const where = card.axes.map(({ id }, i) => `${id} ${values[i]}`).join(", ");
  return `Nothing is priced${where && ` at ${where}`} on ${dayOf(time)}.`;
};

const notCharged = (what) => `Nothing on the card charges for ${what}.`;

/** Where each count of the lines stands among the counts of a request; the request itself, which nobody counted, at -1. */
const placeCounts = (lines, names) =>
  lines.map((line) => ({ ...line, places: line.counts.filter((what) => what === "request" || names.includes(what)).map((what) => names.indexOf(what)) }));

const countIn = ({ places }, counts) => {
  let sum = 0;
  for (const place of places) sum += place < 0 ? 1 : counts[place];
  return sum;
};

/**
 * Calls `add` for what is charged: each unit at the price of the step that it is in, or all at the price of the step that the
 * deciding count is in. Ends with what `add` returns, if it returns something.
 */
const charge = (card, lines, counts, add) => {
  let deciding = 0;
  for (const line of lines) if (line.decides) deciding += countIn(line, counts);
  for (const line of lines) {
    const count = countIn(line, counts);
    if (!(count > 0)) continue;
    const { steps } = line;
    if (card.graduated) {
      for (let i = 0; i < steps.length; i++) {
        const part = (i + 1 < steps.length ? Math.min(count, unitsBefore(steps[i + 1])) : count) - unitsBefore(steps[i]);
        const ended = part > 0 ? add(line, steps[i], part) : undefined;
        if (ended !== undefined) return ended;
      }
    } else {
      let i = steps.length - 1;
      while (!reaches(steps[i], card.by.length > 0 ? deciding : count)) i--;
      const ended = add(line, steps[i], count);
      if (ended !== undefined) return ended;
    }
  }
};

const unitsCharged = ({ bundle }, count) => (bundle > 1 ? Math.ceil(count / bundle) * bundle : count);

const rateOf = (card, sku, step) => `${card.id}.${sku.id}.${step.key}`;

const noAmount = (card, sku, step) => `'${rateOf(card, sku, step)}' is ${step.value}.`;

const priceBy = (card, { sku, matchedBy }, provider, { time, counts, choices }) => {
  const result = (at, total, missing, charges) => ({ provider, card: card.id, sku: sku.id, matchedBy, at, currency: card.currency, total, missing, charges });
  if (sku.retired <= time) return result({}, null, retired(sku), []);
  const why = whyNot(card, choices) ?? whyNoHours(card, choices, time);
  if (why) return result({}, null, why, []);
  const values = valuesOf(card, choices, time);
  const at = Object.fromEntries(card.axes.map(({ id }, i) => [id, values[i]]));
  const lines = tariffAt(sku.tariffs.get(values.join(",")), time)?.lines;
  if (!lines) return result(at, null, notPriced(card, values, time), []);
  const uncharged = Object.keys(counts).find((what) => counts[what] !== 0 && !isTakenBy(lines, what));
  if (uncharged !== undefined) return result(at, null, notCharged(uncharged), []);
  const names = Object.keys(counts);
  const charges = [];
  const missing = charge(card, placeCounts(lines, names), Object.values(counts), (line, step, count) => {
    if (step.amount === null) return noAmount(card, sku, step);
    const units = unitsCharged(line, count);
    const includes = line.counts.filter((what, i) => i > 0 && (Object.hasOwn(counts, what) ? counts[what] !== 0 : what === "request"));
    charges.push({ meter: line.meter, includes, count: units, rate: rateOf(card, sku, step), value: step.value, amount: (units * step.amount) / line.units });
  });
  return missing ? result(at, null, missing, []) : result(at, charges.reduce((sum, { amount }) => sum + amount, 0), null, charges);
};

let cards;

/**
 * What one request costs by every card that knows its model, in the order of the cards; empty where none does. A price that
 * cannot be had says why in `missing`. Throws a RangeError where a count is no number from 0 on, or `at` no moment.
 */
export const price = ({ model, at, counts, provider, choices = {} }) => {
  cards ??= readCards(text);
  for (const [what, number] of Object.entries(counts)) if (!isCount(number)) refuseCount(what, number);
  const time = timeOf(at);
  const request = { time, counts, choices };
  const asked = provider?.toLowerCase();
  return cards
    .filter((card) => asked === undefined || card.provider.toLowerCase() === asked || card.id === asked)
    .flatMap((card) => {
      for (const id of [card.id, ...card.fallback]) {
        const by = cards.find((other) => other.id === id);
        const found = by && findSku(by, model);
        if (found) return [priceBy(by, found, card.provider, request)];
      }
      return [];
    });
};

/**
 * A function that prices requests to one SKU which count the same things and are served the same way, at many times the speed
 * of `price` and to the same amount. It takes the moment and a number for each count; `missing` says why there is no total.
 */
export const pricer = (id, counts, choices = {}) => {
  cards ??= readCards(text);
  const card = cards.find((card) => id.startsWith(`${card.id}.`));
  const sku = card?.skus.get(id.slice(card.id.length + 1));
  if (!sku) throw new RangeError(`No card has prices of '${id}'.`);
  if (new Set(counts).size < counts.length) throw new RangeError(`A count is named twice: ${counts.join(", ")}.`);
  const why = whyNot(card, choices);
  const dependsOnHours = card.axes.some(({ id, windows }) => windows.length > 0 && !Object.hasOwn(choices, id));
  const prepared = new Map();
  const tariffsAt = (values) => {
    const key = values.join(",");
    if (!prepared.has(key)) {
      prepared.set(key, (sku.tariffs.get(key) ?? []).map(({ since, until, lines }) => ({
        since, until, lines: placeCounts(lines, counts), uncharged: counts.flatMap((what, i) => (isTakenBy(lines, what) ? [] : [i])),
      })));
    }
    return prepared.get(key);
  };
  const values = why || dependsOnHours ? [] : valuesOf(card, choices, 0);
  const always = dependsOnHours ? undefined : tariffsAt(values);
  const missing = (why) => ({ currency: card.currency, total: null, missing: why });
  return (at, ...numbers) => {
    if (numbers.length !== counts.length) throw new RangeError(`There are ${numbers.length} numbers for ${counts.length} counts: ${counts.join(", ")}.`);
    for (let i = 0; i < numbers.length; i++) if (!isCount(numbers[i])) refuseCount(counts[i], numbers[i]);
    const time = timeOf(at);
    if (sku.retired <= time) return missing(retired(sku));
    const noHours = why ?? (always ? undefined : whyNoHours(card, choices, time));
    if (noHours) return missing(noHours);
    const now = always ? values : valuesOf(card, choices, time);
    const tariff = tariffAt(always ?? tariffsAt(now), time);
    if (!tariff) return missing(notPriced(card, now, time));
    for (const place of tariff.uncharged) if (numbers[place] !== 0) return missing(notCharged(counts[place]));
    let total = 0;
    const noTotal = charge(card, tariff.lines, numbers, (line, step, count) => {
      if (step.amount === null) return noAmount(card, sku, step);
      total += (unitsCharged(line, count) * step.amount) / line.units;
    });
    return noTotal ? missing(noTotal) : { currency: card.currency, total, missing: null };
  };
};
