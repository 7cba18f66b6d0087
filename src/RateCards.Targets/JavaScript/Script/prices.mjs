/** Reads the lines of cards: fields between tabs, the first of which says what the line is. */
const readCards = (text) => {
  const cards = [];
  let card, sku, lines;
  const list = (field) => (field ? field.split(",") : []);
  const name = (name) => {
    const key = name.toLowerCase();
    if (!card.names.has(key)) card.names.set(key, sku);
  };
  const readers = {
    card: (id, provider, currency, fallback) => {
      card = { id, provider, currency, fallback: list(fallback), graduated: false, by: [], axes: [], countLists: [], names: new Map(), rules: [] };
      cards.push(card);
    },
    steps: (charge, by) => Object.assign(card, { graduated: charge === "graduated", by: list(by) }),
    axis: (id, values) => card.axes.push({ id, values: list(values), windows: [] }),
    hours: (value, from, until, days) => card.axes.at(-1).windows.push({ value, from: Number(from), until: Number(until), days: [...days].map(Number) }),
    sku: (id, retired, label) => {
      sku = { id, retired, label, tariffs: new Map() };
      name(id);
    },
    name,
    match: (weight, pattern) => {
      const matches = new RegExp(`^${pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join("[^]*")}$`, "i");
      card.rules.push({ pattern, weight: Number(weight), matches, sku });
    },
    counts: (counts) => card.countLists.push(list(counts)),
    at: (values, since, until) => {
      if (!sku.tariffs.has(values)) sku.tariffs.set(values, []);
      lines = [];
      sku.tariffs.get(values).push({ since, until, lines });
    },
    line: (meter, counts, units, bundle, ...steps) =>
      lines.push({ meter, counts: card.countLists[Number(counts)], units: Number(units), bundle: Number(bundle), steps: steps.map(readStep) }),
  };
  for (const line of text.split("\n")) {
    const [word, ...fields] = line.split("\t");
    readers[word]?.(...fields);
  }
  for (const { rules } of cards) rules.sort((a, b) => b.weight - a.weight);
  return cards;
};

/** "input.above-200000 >200000 2.50": the rate's key, from which count on, and the amount or why there is none. */
const readStep = (text) => {
  const [key, bound, ...words] = text.split(" ");
  const value = words.join(" ");
  const amount = value === "free" ? 0 : Number(value);
  return { key, from: Number(bound.replace(/^[>=]/, "")), inclusive: bound[0] === "=", lowest: bound === "0", value, amount: Number.isNaN(amount) ? null : amount };
};

const reaches = (step, count) => step.lowest || (step.inclusive ? count >= step.from : count > step.from);

const unitsBefore = (step) => (step.inclusive ? step.from - 1 : step.from);

const contains = ({ from, until, days }, day, minute) =>
  from < until
    ? minute >= from && minute < until && days.includes(day)
    : (minute >= from && days.includes(day)) || (minute < until && days.includes((day + 6) % 7));

/** The SKU that a name means, with what of it has taken the name. */
const findSku = (card, model) => {
  const sku = card.names.get(model.toLowerCase());
  if (sku) return { sku, matchedBy: model };
  const rule = card.rules.find(({ matches }) => matches.test(model));
  return rule && { sku: rule.sku, matchedBy: rule.pattern };
};

const moment = (at) => {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) throw new RangeError(`${at} is no moment.`);
  return { day: date.toISOString().slice(0, 10), weekday: date.getUTCDay(), minute: date.getUTCHours() * 60 + date.getUTCMinutes() };
};

const checkCounts = (counts) => {
  for (const [what, number] of Object.entries(counts)) {
    if (typeof number !== "number" || !(number >= 0 && number < Infinity)) throw new RangeError(`The count of ${what} is ${number}.`);
  }
};

/** The values of a card's axes for a request; or why they cannot be had. */
const findValues = (card, choices, { weekday, minute }) => {
  for (const [id, value] of Object.entries(choices)) {
    const axis = card.axes.find((axis) => axis.id === id);
    if (!axis) return { missing: `The card does not tell requests apart by ${id}.` };
    if (!axis.values.includes(value)) return { missing: `The card has no ${id} '${value}', only ${axis.values.join(", ")}.` };
  }
  return {
    values: card.axes.map(({ id, values, windows }) =>
      Object.hasOwn(choices, id) ? choices[id] : (windows.find((window) => contains(window, weekday, minute))?.value ?? values[0])),
  };
};

/** Each unit at the price of the step that it is in; or all at the price of the step that the deciding count is in. */
const chargedSteps = ({ steps }, count, deciding, graduated) => {
  if (!graduated) return [[steps.findLast((step) => reaches(step, deciding)), count]];
  return steps
    .map((step, i) => [step, (i + 1 < steps.length ? Math.min(count, unitsBefore(steps[i + 1])) : count) - unitsBefore(step)])
    .filter(([, part]) => part > 0);
};

const charge = (card, sku, lines, counts) => {
  const counted = Object.entries(counts).filter(([, number]) => number !== 0);
  if (!Object.hasOwn(counts, "request") && lines.some((line) => line.counts.includes("request"))) counted.push(["request", 1]);
  const uncharged = counted.find(([what]) => !lines.some((line) => line.counts.includes(what)));
  if (uncharged) return { missing: `Nothing on the card charges for ${uncharged[0]}.` };
  const found = lines
    .map((line) => ({ line, own: counted.filter(([what]) => line.counts.includes(what)) }))
    .filter(({ own }) => own.length > 0)
    .map(({ line, own }) => ({ line, own, count: own.reduce((sum, [, number]) => sum + number, 0) }));
  const deciding = found.reduce((sum, { line, count }) => (card.by.includes(line.meter) ? sum + count : sum), 0);
  const charges = [];
  for (const { line, own, count } of found) {
    for (const [step, part] of chargedSteps(line, count, card.by.length > 0 ? deciding : count, card.graduated)) {
      const rate = `${card.id}.${sku.id}.${step.key}`;
      if (step.amount === null) return { missing: `'${rate}' is ${step.value}.` };
      const units = line.bundle > 1 ? Math.ceil(part / line.bundle) * line.bundle : part;
      charges.push({
        meter: line.meter,
        includes: own.map(([what]) => what).filter((what) => what !== line.counts[0]),
        count: units,
        rate,
        value: step.value,
        amount: (units * step.amount) / line.units,
      });
    }
  }
  return { charges };
};

const priceBy = (card, { sku, matchedBy }, provider, { at, counts, choices }) => {
  const result = (at, total, missing, charges) => ({ provider, card: card.id, sku: sku.id, matchedBy, at, currency: card.currency, total, missing, charges });
  if (sku.retired && sku.retired <= at.day) return result({}, null, `${sku.label} cannot be bought since ${sku.retired}.`, []);
  const { values, missing } = findValues(card, choices, at);
  if (missing) return result({}, null, missing, []);
  const chosen = Object.fromEntries(card.axes.map(({ id }, i) => [id, values[i]]));
  const tariff = sku.tariffs.get(values.join(","))?.findLast(({ since, until }) => since <= at.day && (!until || at.day < until));
  if (!tariff) {
    const where = card.axes.map(({ id }, i) => `${id} ${values[i]}`).join(", ");
    return result(chosen, null, `Nothing is priced${where && ` at ${where}`} on ${at.day}.`, []);
  }
  const charged = charge(card, sku, tariff.lines, counts);
  return charged.missing
    ? result(chosen, null, charged.missing, [])
    : result(chosen, charged.charges.reduce((sum, { amount }) => sum + amount, 0), null, charged.charges);
};

let cards;

/**
 * What one request costs by every card that knows its model, in the order of the cards; empty where none does. A price that
 * cannot be had says why in `missing`. Throws a RangeError where a count is no number from 0 on, or `at` no moment.
 */
export const price = ({ model, at, counts, provider, choices = {} }) => {
  cards ??= readCards(text);
  checkCounts(counts);
  const request = { at: moment(at), counts, choices };
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
