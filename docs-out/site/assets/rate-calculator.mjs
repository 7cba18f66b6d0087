// Generated from RateCards/. Change the cards, formulas and calculators there.
const formatters = new Map();

const once = (key, make) => {
  if (!formatters.has(key)) {
    formatters.set(key, make());
  }
  return formatters.get(key);
};
const formatter = (key, options) => once(key, () => new Intl.NumberFormat("en-US", options));
const fixed = (value, decimals) =>
  formatter("fixed" + decimals, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
const grouped = (value) => formatter("grouped", { maximumFractionDigits: 12 }).format(value);
const plain = (value) =>
  formatter("plain", { maximumFractionDigits: 12, useGrouping: false }).format(value);
const figure = (value) => fixed(value, Number.isInteger(value) ? 0 : decimalsFor(value, 4, 0));
const percent = (share) =>
  formatter("percent", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share);
const signedPercent = (share) =>
  formatter("change", {
    style: "percent", maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: "exceptZero",
  }).format(share);
const decimalsFor = (value, significant, least) => {
  const size = Math.abs(value);
  const places = size > 0 ? significant - 1 - Math.floor(Math.log10(size)) : 0;
  return Math.min(12, Math.max(least, places));
};
const currency = (value, least, most, code) =>
  formatter("money" + code + least + "-" + most, {
    style: "currency", currency: code, minimumFractionDigits: least, maximumFractionDigits: most,
  }).format(value);
const digitsOf = (code) => once("digits" + code, () => new Intl.NumberFormat("en", { style: "currency", currency: code }).resolvedOptions().maximumFractionDigits);
const moneyText = (value, decimals, code) => {
  const isWhole = Math.abs(value) >= 1e5 || value === 0;
  return currency(value, isWhole ? 0 : digitsOf(code), isWhole ? 0 : decimals, code);
};
const totalMoney = (value, code) => Number.isNaN(value) ? "–" : moneyText(value, Math.abs(value) >= 1 ? digitsOf(code) : decimalsFor(value, 4, digitsOf(code)), code);
const money = (value, code) => moneyText(value, Math.abs(value) >= 10 ? digitsOf(code) : decimalsFor(value, 3, 5), code);
const price = (value, code) => currency(value, digitsOf(code), 12, code);
const currencyName = (code) => once("name" + code, () => new Intl.NumberFormat("en", { style: "currency", currency: code, currencyDisplay: "name" })
  .formatToParts(2).find((part) => part.type === "currency").value);
const ratioWords = (ratio) => {
  const isCheaper = ratio === null || ratio >= 1;
  const factor = isCheaper ? ratio : 1 / ratio;
  return factor === null ? "at no cost"
    : factor === Infinity ? "not free"
    : factor < 1.05 ? "at par"
    : fixed(factor, factor < 100 ? 1 : 0) + "×" + (isCheaper ? " cheaper" : " more");
};
const multiples = { k: 1e3, m: 1e6, b: 1e9 };
const readNumber = (text) => {
  const bare = text.trim().replace(/[\s'’\u200e\u200f]/g, "").replace(/[−–]/g, "-").replace(/^(-?)\$/, "$1");
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?(?:e\+?(\d{1,2})|([kmb])|(%))?$/i.exec(bare);
  if (!match || !(match[2] || match[3])) {
    return null;
  }
  const [, sign, whole, fraction = "", exponent = "0", multiple, percent] = match;
  const value = Number(sign + (whole.replace(/,/g, "") || "0") + "." + (fraction || "0") + "e" + exponent);
  return multiple ? exact(value * multiples[multiple.toLowerCase()]) : percent ? exact(value / 100) : value;
};
const exact = (value) => Number(value.toPrecision(15));

const historyOf = (card, entries, i) => entries.map(({ prices, source, since, derived, seen = source && !derived ? since : "", ...entry }) => ({
  since, ...entry, ...(derived && { derived }), value: typeof prices === "string" ? prices : prices[i] ?? null, source: source && card + "." + source, verified: seen.split(" ").filter(Boolean),
})).filter(({ value }) => value !== null);
const ratesOf = (cards) => Object.fromEntries(Object.entries(cards).flatMap(([card, { meters, lines }]) =>
  Object.entries(lines).flatMap(([line, entries]) => meters.flatMap(([meter, label, unit], i) => {
    const [sku, path] = line.split(" ");
    const history = historyOf(card, entries, i);
    return history.some(({ source }) => source) ? [[[card, sku, meter, path].filter(Boolean).join("."), { label, unit, history }]] : [];
  }))));
const withRates = ({ cards, ...others }) => ({ ...others, rates: ratesOf(cards) });

const calculatorsOf = ({ calculators, ...shared }) => calculators.map((calculator) => ({ ...shared, ...calculator }));
const inForce = (history, date) => (history || []).filter((entry) => entry.since <= date).pop();
const inputOf = (data, name) => data.inputs.find((input) => input.name === name);
const optionOf = (input, id) => input.options.find((option) => option.id === id);
const fill = (pattern, choices) => pattern.replace(/\{(\w+)\}/g, (_, name) => choices[name]);
const isSold = (option, date) => option.periods.some(({ since, until }) => since <= date && !(until <= date));
const defaultOf = (data, input, choices, numbers, date) => {
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
const unknownOf = (data, formulas, numbers) => {
  const taken = new Set(formulas.flatMap((name) => data.formulas[name].parameters));
  return data.inputs.filter((input) => !input.options && !isKnown(numbers[input.name]) && taken.has(input.name)).map((input) => input.name);
};
const isComputable = (data, formula, numbers) => unknownOf(data, [formula], numbers).length === 0;
const evaluate = (data, name, symbols) => data.formulas[name].compute(symbols);
const evaluateAll = (data, formulas, symbols) =>
  Object.entries(formulas || {}).map(([name, formula]) => ({
    name, title: data.formulas[formula].title, unit: data.formulas[formula].unit, value: evaluate(data, formula, symbols),
  }));
const offersOn = (data, choices, date) =>
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
const offersFor = (data, choices, numbers, date) =>
  offersOn(data, choices, date).map((o) => {
    const { figures, parts, limits } = o.billing || {};
    const formulas = [figures, parts, limits].flatMap((some) => Object.values(some || {}));
    return { ...o, waitsFor: o.isOffered ? [...o.unchosen, ...unknownOf(data, formulas, numbers)] : [] };
  });
const isCounted = (data, offered, numbers, { id }) => {
  const lacks = offered.missing.map((m) => [m.symbol, m.id === id || m.id.startsWith(id + ".") ? NaN : 1]);
  return Number.isNaN(totalOf(data, { ...offered, symbols: { ...offered.symbols, ...Object.fromEntries(lacks) } }, numbers));
};
const totalsFor = (data, choices, numbers, date) =>
  offersFor(data, choices, numbers, date).map((o) => {
    const total = o.isOffered && !o.waitsFor.length ? totalOf(data, o, numbers) : null;
    if (!o.missing.length || !Number.isNaN(total)) return { ...o, total };
    const why = o.missing.filter((m) => !m.id.includes("_") && isCounted(data, o, numbers, m)).map(({ id, entry }) => id + " is " + (entry?.value ?? "not offered")).join(", ");
    return why ? { ...o, total: null, isOffered: false, why } : { ...o, total };
  });
const priceable = (data, choices, numbers, date) => totalsFor(data, choices, numbers, date).filter((o) => o.total !== null);
const totalOf = (data, offered, numbers) =>
  evaluate(data, offered.billing.figures.total, { ...numbers, ...offered.symbols });
const ratioOf = (baseline, total) => (total > 0 ? baseline / total : baseline > 0 ? null : 1);
const estimate = (data, choices, numbers, date) => {
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
const isOwn = ({ entry }) => entry?.listed !== undefined;

const attributesOf = (data, choices, warning) =>
  Object.fromEntries(Object.entries(warning.attributes).map(([symbol, pattern]) => [symbol, data.attributes[fill(pattern, choices)]]));
const turningPoint = (holds, low, high, whole) => {
  if (holds(low)) {
    return low;
  }
  for (let step = 0; step < 60 && high - low > (whole ? 1 : 1e-9 * high); step++) {
    const middle = whole ? Math.floor((low + high) / 2) : (low + high) / 2;
    if (holds(middle)) {
      high = middle;
    } else {
      low = middle;
    }
  }
  return high;
};
const warningsOf = (data, choices, numbers) =>
  data.warnings.map((warning) => {
    const attributes = attributesOf(data, choices, warning);
    const isKnown = Object.values(attributes).every((value) => value !== undefined) && isComputable(data, warning.formula, numbers);
    const holdsAt = (x) =>
      evaluate(data, warning.formula, { ...numbers, ...attributes, ...(data.curve && { [data.curve]: x }) }) > 0;
    const axis = inputOf(data, data.curve);
    const here = axis ? numbers[axis.name] : 0;
    const holds = isKnown && holdsAt(here);
    const begins = isKnown && axis && (holds || holdsAt(axis.max));
    const first = begins ? turningPoint(holdsAt, axis.min, holds ? here : axis.max, axis.whole) : null;
    return { ...warning, holds, first, symbols: { ...numbers, ...attributes, first } };
  });

const initialState = (data) => ({ date: data.asOf, entries: {}, rates: {}, compared: [], runs: "", every: "month", ...data.initial, focused: null });
const readFields = (data, state) => {
  const choices = {};
  const numbers = {};
  const fields = data.inputs.map((input) => {
    const initial = defaultOf(data, input, choices, numbers, state.date);
    const entry = state.entries[input.name];
    if (input.options) {
      const value = entry ?? initial ?? "";
      const isValid = input.options.some((option) => option.id === value && isSold(option, state.date));
      choices[input.name] = isValid ? value : null;
      const problem = isValid ? null : value === "" ? "Choose one." : "Not sold on " + state.date + ". Choose another.";
      return { input, text: value, value: choices[input.name], problem };
    }
    const isFocused = state.focused === input.name;
    const value = entry === undefined ? initial : readNumber(entry);
    const isEmpty = entry === undefined ? initial === null : entry.trim() === "";
    const problem = entry === undefined && isEmpty ? problemOfDefault(data, input, choices, numbers) : problemOf(input, entry, isEmpty, value);
    numbers[input.name] = problem ? null : value;
    const shown = value === null ? "" : isFocused ? plain(value) : grouped(value);
    return { input, text: entry !== undefined && (isFocused || problem) ? entry : shown, value: numbers[input.name], problem };
  });
  return { fields, choices, numbers, waiting: fields.filter((field) => field.problem) };
};
const problemOf = (input, entry, isEmpty, value) =>
  isEmpty ? "Enter a number."
    : value === null ? "Not a number. Write it like " + grouped(input.whole ? 12345 : 1234.5) + "."
    : value < input.min ? "At least " + grouped(input.min) + "."
    : value > input.max ? "At most " + grouped(input.max) + "."
    : input.whole && (!Number.isInteger(value) || /^[^a-z]*\.[^a-z]*$/i.test(entry ?? "")) ? "Whole numbers only."
    : null;
const problemOfDefault = (data, input, choices, numbers) => {
  const other = Object.keys(input.defaultFor || {}).map((name) => inputOf(data, name))
    .map((choice) => optionOf(choice, choices[choice.name])?.label).filter(Boolean);
  const open = Object.keys(input.defaultPer || {}).filter((name) => numbers[name] === null).map((name) => inputOf(data, name).label);
  return open.length ? "Follows " + open.join(" and ") + "."
    : other.length ? "Not known for " + other.join(", ") + ": enter yours." : "Enter a number.";
};
const enter = (data, state, name, text) => {
  const entries = { ...state.entries, [name]: text };
  data.inputs
    .filter((input) => input.defaultRate && (input.defaultRate.includes("{" + name + "}") || { ...input.defaultFor, ...input.defaultPer }[name]))
    .forEach((input) => delete entries[input.name]);
  return { ...state, entries };
};

const h = (tag, attributes, ...children) => ({
  tag, attributes: attributes || {}, children: children.flat(3).filter((child) => child || child === 0).map((child) => (child.tag ? child : String(child))),
});
const heads = (columns, numeric) =>
  columns.map(({ label, isText }) => h("th", { role: "columnheader", scope: "col", class: isText ? "th" : "th " + numeric }, label));
const table = (caption, columns, rows, className = "") =>
  h("table", { role: "table", class: "table " + className },
    h("caption", { class: "hidden" }, caption),
    h("thead", { role: "rowgroup", class: "thead" }, h("tr", { role: "row" }, heads(columns, "number"))),
    h("tbody", { role: "rowgroup", class: "tbody" }, rows.map(({ cells, isMarked }) =>
      h("tr", { role: "row", class: isMarked ? "row marked" : "row unmarked" }, cells.map((content, i) => {
        const { label, isText, isShort } = columns[i];
        return i === 0
          ? h("th", { role: "rowheader", scope: "row", class: "rowhead" }, content)
          : h("td", { role: "cell", class: "cell" + (isText ? "" : " number") + (isShort ? " short" : "") },
            h("span", { class: "celllabel", "aria-hidden": "true" }, label), h("span", { class: "cellvalue" }, content));
      })))));
const entered = (take) => (event) => take(event.target.value);
const disclosure = (summary, ...children) =>
  h("details", { class: "details" }, h("summary", { class: "summary" }, summary), children);
const button = (label, onClick, attributes) =>
  h("button", { type: "button", class: "button", onClick, ...attributes }, label);

const words = (name) => name.replace(/_/g, " ");
const headline = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const isMoney = (data, unit) => unit.split("/")[0] === data.currency;
const amountText = (data, amount, unit) => (isMoney(data, unit) ? price(amount, data.currency) : grouped(amount));
const labelOf = (data, offerId) => data.offers.find((offer) => offer.id === offerId).label;
const unitBeside = (label, unit) => {
  const [top, below] = (unit || "").split("/");
  const isSaid = (words) => label.toLowerCase().includes(words.toLowerCase());
  return !top || top === "ratio" || isSaid(top) ? "" : " " + (below && !isSaid("per " + below) ? unit : top);
};
const listed = (items) => items.length < 2 ? items.join("") : items.slice(0, -1).join(", ") + " and " + items[items.length - 1];
const waitingWords = (data, { waitsFor }) => "waits for " + listed(waitsFor.map((name) => inputOf(data, name).label));
const comparison = (result, offer) =>
  offer.isBaseline || !result.offers.some((other) => other.isBaseline) ? "" : ratioWords(offer.ratio);
const warningText = (warning) =>
  warning.text.replace(/\{(\w+)\}/g, (_, name) => {
    const value = warning.symbols[name];
    return typeof value === "number" ? grouped(value) : String(value ?? "");
  });
const derive = (listedData, state, last, details) => {
  const { date } = state;
  const data = details ? details.dataOf(listedData, state, last) : listedData;
  const { fields, choices, numbers, waiting } = readFields(data, state);
  const result = estimate(data, choices, numbers, date);
  const warnings = warningsOf(data, choices, numbers);
  result.obstacle = warnings.find((warning) => warning.holds && warning.impossible);
  result.least = result.offers.reduce((best, offer) => (best && best.total <= offer.total ? best : offer), null);
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
const counted = (value, unit) => grouped(value) + " " + (value === 1 ? unit.replace(/s$/, "") : unit);
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
const boughtWords = (data, { choices, numbers }, offer) => {
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

const fieldId = (data, input) => "rc-" + data.id + "-" + input.name;
const message = (derived, { input, problem }) => {
  const warning = derived.warnings.find((candidate) => candidate.holds && candidate.input === input.name);
  return problem ? h("span", { class: "problem layer" }, problem)
    : warning && h("span", { class: "caution layer" }, warningText(warning));
};
const fieldView = (data, state, update, derived, field, details) => {
  const { input, text, problem } = field;
  const id = fieldId(data, input);
  const said = message(derived, field);
  const shared = {
    id, class: problem ? "input invalid" : "input", value: text,
    "aria-describedby": id + "-note", "aria-invalid": problem ? "true" : "false",
    onInput: entered((typed) => update((now) => enter(data, now, input.name, typed))),
  };
  return h("div", { class: input.options ? "field choice" : "field" },
    h("label", { for: id, class: "label" }, input.label, h("span", { class: "unit" }, unitBeside(input.label, input.unit))),
    input.options
      ? h("select", shared,
        !input.options.some((option) => option.id === text) && h("option", { value: text }, text || "—"),
        input.options.map((option) => h("option", { value: option.id, disabled: !isSold(option, state.date) }, option.label)))
      : h("input", {
        ...shared, type: "text", inputMode: input.whole ? "numeric" : "decimal", autoComplete: "off", spellCheck: "false",
        onFocus: (event) => {
          const element = event.target;
          update((now) => ({
            ...now, focused: input.name,
            entries: now.entries[input.name] !== undefined && !problem ? { ...now.entries, [input.name]: plain(field.value) } : now.entries,
          }));
          queueMicrotask(() => element.getRootNode().activeElement === element && element.select());
        },
        onBlur: () => update((now) => ({ ...now, focused: now.focused === input.name ? null : now.focused })),
        onKeyDown: (event) => {
          const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (direction && details) {
            event.preventDefault();
            update((now) => details.step(now, field, direction));
          }
        },
      }),
    h("div", { class: "note", id: id + "-note" },
      h("span", { class: "help" }, input.help || ""), " ",
      h("span", { class: "layers" }, h("span", { class: said ? "layer unseen" : "layer" }, !input.options && grouped(input.min) + " to " + grouped(input.max) + ".", details?.note(data, state, derived, input)), said)));
};
const dateView = (data, state, update, derived) => {
  const id = "rc-" + data.id + "-as-of";
  return h("div", { class: "date" },
    h("label", { for: id, class: "label" }, "Prices as of"),
    h("select", { id, class: "select", value: state.date, onInput: entered((date) => update((now) => ({ ...now, date }))) }, derived.dates.map(({ day, changed }) =>
      h("option", { value: day }, day + (changed.length ? " · " + changed.join(", ") : "")))));
};

const headlineView = (data, state, derived, details) => {
  const { result, waiting } = derived;
  const { least } = result;
  const unset = details ? details.links(data, waiting) : listed(waiting.map(({ input }) => input.label));
  if (!least) {
    return h("p", { class: "headline" }, waiting.length ? ["Waiting for ", unset, "."] : "No offer for these choices on " + state.date + ".");
  }
  if (result.obstacle) {
    return h("p", { class: "headline" }, h("strong", null, "This workload cannot be run, so none is the cheapest."), " " + warningText(result.obstacle));
  }
  const compared = comparison(result, least);
  const against = compared && ", " + compared + (/ cheaper$/.test(compared) ? " than " + labelOf(data, data.baseline) : "");
  return h("p", { class: "headline" },
    least.isCheapest ? "Cheapest: " : "", h("strong", null, least.label), ", " + totalMoney(least.total, data.currency) + against + ".",
    result.waiting.length > 0 && [" " + listed(result.waiting.map((offer) => offer.label)) + (result.waiting.length > 1 ? " wait for " : " waits for "), unset, "."]);
};
const offerDetails = (data, offer) => offer.waitsFor ? headline(waitingWords(data, offer)) : [
  ...offer.figures.filter((f) => !isMoney(data, f.unit) && !(offer.billing.buys || "").includes("{" + f.name + "}")).map((f) =>
    f.title + " " + figure(f.value) + unitBeside(f.title, f.unit)),
  offer.dominant && (offer.dominant.isLimit
    ? words(offer.dominant.name) + " bound"
    : words(offer.dominant.name) + " " + percent(offer.dominant.share)),
  offer.spread,
  Math.abs(offer.change) >= 0.0005 && signedPercent(offer.change) + " against " + data.asOf,
].filter(Boolean).join(" · ");
const offersView = (data, state, derived) => {
  const { result, columns } = derived;
  const offers = data.offers.flatMap(({ id }) => [...result.offers, ...result.waiting].filter((offer) => offer.id === id));
  const isCompared = offers.length > 1;
  const most = Math.max(0, ...result.offers.map((offer) => offer.total));
  const rows = offers.map((offer) => ({
    isMarked: offer.isCheapest,
    cells: [
      [h("span", { class: "offer" }, offer.label, offer.isCheapest && h("span", { class: "badge" }, "Cheapest"), offer.rates.some(isOwn) && h("span", { class: "yours" }, "Your rate")),
        offer.billing.buys && h("span", { class: "details-line" }, boughtWords(data, derived, offer)),
        h("span", { class: "details-line" }, offerDetails(data, offer))],
      ...columns.map(({ name, text }) => {
        const found = !offer.waitsFor && offer.figures.find((f) => f.name === name);
        return found ? text(found.value) : "–";
      }),
      isCompared && [offer.waitsFor ? "–" : offer.isBaseline ? "baseline" : comparison(result, offer),
        h("svg", { class: "share", viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true" },
          h("rect", { class: offer.isCheapest ? "sharebar least" : "sharebar", width: most > 0 && !offer.waitsFor ? Math.max(0.5, (100 * offer.total) / most) : 0, height: 4 }))],
    ].filter(Boolean),
  }));
  return table("Every offer compared", [
    { label: "Offer", isText: true }, ...columns.map(({ label }) => ({ label })), { label: "Against " + labelOf(data, data.baseline), isShort: true },
  ].slice(0, isCompared ? undefined : -1), rows);
};
const quantitiesView = (data, state, derived) =>
  h("dl", { class: "quantities" }, data.quantities.map((name) => {
    const { title, unit } = data.formulas[name];
    const value = derived.result.quantities.find((quantity) => quantity.name === name)?.value;
    const said = value === undefined ? "–" : unit === "ratio" ? percent(value) : figure(value) + unitBeside(title, unit);
    return h("div", { class: "quantity" }, h("dt", { class: "quantityname" }, title), h("dd", { class: "quantityvalue" }, said));
  }));
const checksView = (data, state, derived) =>
  data.warnings.some((warning) => !warning.input) && h("ul", { class: "checks" }, derived.warnings.filter((warning) => warning.holds && !warning.input)
    .map((warning) => h("li", { class: "caution" }, "⚠ " + warningText(warning))));

const view = (state, update, derived, details) => {
  const { data } = derived;
  const shown = (isAdvanced) => derived.fields.filter((field) => !!field.input.advanced === isAdvanced)
    .map((field) => fieldView(data, state, update, derived, field, details));
  const advanced = shown(true);
  const invalid = derived.waiting.filter((field) => field.input.advanced).length;
  const { absent } = derived.result;
  return h("section", { class: "root", "aria-label": data.title },
    h("div", { class: "sectionhead" }, details?.presets(data, state, update, derived), dateView(data, state, update, derived)),
    h("div", { class: "fields" }, shown(false)),
    advanced.length > 0 && disclosure(invalid ? "Advanced (" + invalid + " to fix)" : "Advanced", h("div", { class: "fields" }, advanced)),
    h("div", { class: "result" },
      headlineView(data, state, derived, details),
      offersView(data, state, derived),
      h("p", { class: "footnote" }, "In " + currencyName(data.currency) + ". ", derived.changedSince, absent.length > 0 && "Not offered here: " + listed(absent.map(({ label, why }) => label + (why ? " (" + why + ")" : ""))) + "."),
      quantitiesView(data, state, derived),
      checksView(data, state, derived)),
    details?.view(data, state, update, derived),
    h("div", { class: "hidden", role: "status", "aria-live": "polite" }, state.spoken || ""));
};

const firstState = (data) => ({
  ...initialState(data), width: 640, isLog: null, open: {}, copied: "", read: null, across: null, up: null, point: null, paused: "", spoken: "",
});
const start = (data, element, update, details) => {
  const measure = () => update((now) => {
    const width = Math.max(240, Math.floor(element.clientWidth));
    return width === now.width ? now : { ...now, width };
  });
  const stop = details?.start(data, element, update);
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => {
    observer.disconnect();
    stop?.();
  };
};
const settle = (data, state, derived, update, details) => {
  const pause = setTimeout(() => update((now) => (now.paused === derived.question ? now : { ...now, paused: derived.question })), 100);
  const timer = setTimeout(() => {
    details?.settle(data, state);
    update((now) => (now.spoken === derived.announcement ? now : { ...now, spoken: derived.announcement }));
  }, 600);
  return () => {
    clearTimeout(pause);
    clearTimeout(timer);
  };
};

const lowestOf = (id) => id.replace(/\.step_\d+(_at)?(_bound)?$/, "");
const priceSteps = (data, id, date) => {
  const listedOf = (part) => {
    const entry = inForce(data.rates[part]?.history, date);
    return entry?.listed ?? entry?.value;
  };
  const steps = [{ ids: [id], from: 0, value: listedOf(id) }];
  for (let number = 2; data.rates[id + ".step_" + number]; number += 1) {
    const part = id + ".step_" + number;
    const last = steps[steps.length - 1];
    const value = listedOf(part);
    const isUpTo = listedOf(part + "_at_bound") !== value;
    if (value === last.value) {
      last.ids.push(part);
    } else {
      Object.assign(last, { to: listedOf(part + "_bound"), isUpTo });
      steps.push({ ids: [part], from: last.to, isAbove: isUpTo, value });
    }
    steps[steps.length - (isUpTo ? 2 : 1)].ids.push(part + "_at_bound");
  }
  return steps;
};
const stepWords = ({ from, isAbove, to, isUpTo }, unit, isGraduated) => {
  const counted = (count) => grouped(count) + " " + unit;
  const end = to === undefined ? "" : (isUpTo ? "up to " : "below ") + counted(to);
  return isGraduated ? (to === undefined ? "beyond " + counted(from) : from === 0 ? "first " + counted(to) : "next " + counted(to - from))
    : from === 0 ? end : (isAbove ? "above " : "from ") + (end ? grouped(from) + " " + end : counted(from));
};
const listedRates = (data, rates, date) => rates.filter(({ id }) => lowestOf(id) === id).flatMap((rate) => {
  const steps = priceSteps(data, rate.id, date);
  return steps.length === 1 ? [{ ...rate, ids: steps[0].ids }] : steps.map((step) => ({
    ...rates.find(({ id }) => id === step.ids[0]), ids: step.ids,
    label: rate.label + ", " + stepWords(step, data.rates[rate.id + ".step_2_bound"].unit, data.graduated?.includes(rate.id.split(".")[0])),
  }));
});

const ownAmount = (text, listed) => {
  const isShare = /%\s*$/.test(text);
  const value = readNumber(isShare ? text.trim().replace(/^[-−–]/, "") : text);
  return value === null || value < 0 || (isShare && value > 1) ? null
    : !isShare ? value
    : typeof listed === "number" ? Number((listed * (1 - value)).toPrecision(15)) : null;
};
const withOwn = (data, rates, id) => ({
  ...data.rates[id],
  history: data.rates[id].history.map((entry) => {
    const step = priceSteps(data, lowestOf(id), entry.since).find(({ ids }) => ids.includes(id));
    const text = step && rates[step.ids[0]];
    const value = text === undefined || entry.value === "not offered" ? null : ownAmount(text, entry.value);
    return value === null ? entry : { ...entry, value, listed: entry.value };
  }),
});
const withOwnRates = (data, rates) => {
  const changed = new Set(Object.keys(rates).map(lowestOf));
  const own = Object.keys(data.rates).filter((id) => changed.has(lowestOf(id))).map((id) => [id, withOwn(data, rates, id)]);
  return own.length ? { ...data, rates: { ...data.rates, ...Object.fromEntries(own) } } : data;
};

const parityTolerance = 1e-9;
const atPar = (data, parity, offer, numbers, target) => {
  const input = inputOf(data, parity.input);
  const value = evaluate(data, parity.formula, { ...numbers, ...offer.symbols, baseline_total: target });
  return value > 0 && value >= input.min && value <= input.max
    && Math.abs(totalOf(data, offer, { ...numbers, [parity.input]: value }) - target) <= parityTolerance * target ? value : null;
};
const paritiesOf = (data, numbers, { offers }) => {
  const baseline = offers.find((offer) => offer.isBaseline);
  return !baseline ? [] : data.parities.flatMap((parity) => {
    const offer = offers.find(({ id }) => id === parity.offer);
    const valueAt = (target) => (offer ? atPar(data, parity, offer, numbers, target) : null);
    const value = valueAt(baseline.total);
    const rival = offers.filter(({ id }) => id !== parity.offer).reduce((best, other) => (best && best.total <= other.total ? best : other), null);
    const rivalValue = rival && !rival.isBaseline ? valueAt(rival.total) : null;
    return value === null ? [] : [{
      input: parity.input, offer: offer.label, value,
      against: [{ label: baseline.label, value }, ...(rivalValue === null ? [] : [{ label: rival.label, value: rivalValue }])],
    }];
  });
};

const curve = (data, choices, numbers, date, impossibleFrom = Infinity) => {
  const axis = inputOf(data, data.curve);
  const offered = priceable(data, choices, numbers, date);
  const totalsAt = totalsAlong(data, offered, numbers, axis);
  const here = numbers[axis.name];
  const found = crossings(data, axis, offered, totalsAt).filter(({ at }) => at < impossibleFrom);
  const ahead = found.find(({ at }) => at > here && at <= 4 * here);
  const wanted = Math.max(axis.min + 15 * axis.step, 2 * here, ahead ? 1.2 * ahead.at : 0);
  const to = Math.min(axis.max, axis.whole ? Math.ceil(wanted) : wanted);
  const points = samples(axis, to, 48);
  const xs = Array.from(new Set([...points, here])).sort((a, b) => a - b);
  return {
    axis, from: axis.min, to, here, xs,
    series: offered.map((o) => ({ id: o.offer.id, label: o.offer.label, look: data.offers.indexOf(o.offer) })),
    totals: xs.map(totalsAt),
    crossings: found,
  };
};
const totalsAlong = (data, offered, numbers, axis) => {
  const symbols = offered.map((o) => ({ ...numbers, ...o.symbols }));
  return (x) => offered.map((o, i) => {
    symbols[i][axis.name] = x;
    return evaluate(data, o.billing.figures.total, symbols[i]);
  });
};
const samples = (axis, to, count) => {
  const steps = axis.whole ? Math.min(count, to - axis.min) : count;
  const at = (i) => axis.min + ((to - axis.min) * i) / (steps || 1);
  return Array.from({ length: steps + 1 }, (_, i) => (axis.whole ? Math.round(at(i)) : at(i)));
};
const crossings = (data, axis, offered, totalsAt) => {
  const grid = samples(axis, Math.min(axis.max, axis.min + 64 * axis.step), 64);
  while (grid[grid.length - 1] < axis.max) {
    const next = grid[grid.length - 1] * 1.1 + axis.step;
    grid.push(Math.min(axis.max, axis.whole ? Math.round(next) : next));
  }
  const rows = grid.map(totalsAt);
  const found = [];
  offered.forEach((_, a) => offered.forEach((__, b) => {
    const isCheaper = (totals) => totals[a] < totals[b];
    for (let i = 1; i < grid.length && a !== b; i++) {
      if (isCheaper(rows[i]) && !isCheaper(rows[i - 1])) {
        const at = turningPoint((x) => isCheaper(totalsAt(x)), grid[i - 1], grid[i], axis.whole);
        const totals = totalsAt(at);
        const isCheapest = !totals.some((total) => total < totals[a]);
        if (isCheapest || [a, b].some((index) => offered[index].offer.id === data.baseline)) {
          found.push({ at, total: totals[a], cheaper: offered[a].offer.label, dearer: offered[b].offer.label, isCheapest });
        }
      }
    }
  }));
  return found.sort((x, y) => x.at - y.at);
};

const enterInvariant = (data, state, name, text) => {
  const input = inputOf(data, name);
  const isNumber = !input.options && /^-?\d+(\.\d+)?$/.test(text);
  return enter(data, state, name, isNumber ? plain(Number(text)) : text);
};
const applyPreset = (data, state, preset) =>
  data.inputs
    .filter((input) => preset.values[input.name] !== undefined)
    .reduce((next, input) => enterInvariant(data, next, input.name, String(preset.values[input.name])), state);
const matchesPreset = (fields, preset) =>
  fields.every(({ input, value }) => preset.values[input.name] === undefined || String(value) === String(preset.values[input.name]));
const stepBy = (state, field, direction) => {
  const { input, value } = field;
  const next = Math.min(input.max, Math.max(input.min, (value ?? input.min) + direction * input.step));
  const decimals = (String(input.step).split(".")[1] || "").length;
  return { ...state, entries: { ...state.entries, [input.name]: plain(Number(next.toFixed(Math.max(decimals, 6)))) } };
};
const presetsView = (data, state, update, derived) =>
  data.presets.length > 0 && h("div", { class: "presets", role: "group", "aria-label": "Presets" },
    data.presets.map((preset) => button(preset.label, () => update((now) => applyPreset(data, now, preset)), {
      class: "preset", title: preset.note, "aria-pressed": String(matchesPreset(derived.fields, preset)),
    })));
const goTo = (event, id) => {
  const element = event.currentTarget.getRootNode().getElementById(id);
  const details = element.closest("details");
  if (details) {
    details.open = true;
  }
  element.focus();
};
const fieldLinks = (data, fields) => fields.map(({ input }, i) => [
  i > 0 && (i === fields.length - 1 ? " and " : ", "),
  h("button", { type: "button", class: "link", onClick: (event) => goTo(event, fieldId(data, input)) }, input.label),
]);

const daysOfMonth = 365 / 12;
const mostRuns = 1e9;
const runsOf = ({ runs }) => {
  const value = readNumber(runs);
  return value > 0 && value <= mostRuns ? value : null;
};
const monthly = (data, state, total) => {
  const runs = runsOf(state);
  return runs === null ? "" : totalMoney(total * runsAMonth(state), data.currency);
};
const runsAMonth = (state) => {
  const runs = runsOf(state);
  return runs && runs * (state.every === "day" ? daysOfMonth : 1);
};
const monthColumns = (data, state) =>
  runsOf(state) === null ? [] : [{ name: "total", label: "Per month", text: (total) => monthly(data, state, total) }];
const monthView = (data, state, update) => {
  const id = "rc-" + data.id + "-runs";
  const isWrong = state.runs.trim() !== "" && runsOf(state) === null;
  return h("div", { class: "section" },
    h("div", { class: "date" },
      h("label", { for: id, class: "label" }, "This workload runs"),
      h("input", {
        id, class: isWrong ? "input ownrate invalid" : "input ownrate", type: "text", inputMode: "decimal", autoComplete: "off", value: state.runs,
        "aria-describedby": id + "-note", "aria-invalid": isWrong ? "true" : "false",
        onInput: entered((runs) => update((now) => ({ ...now, runs }))),
      }),
      h("span", { class: "label" }, "times a"),
      h("select", { class: "input ownrate", "aria-label": "Times a", value: state.every, onInput: entered((every) => update((now) => ({ ...now, every }))) }, ["month", "day"].map((every) => h("option", { value: every }, every)))),
    h("p", { class: isWrong ? "footnote problem" : "footnote", id: id + "-note" },
      isWrong ? "A number above 0, up to 1,000,000,000." : "Adds what a month costs" + (state.every === "day" ? ", of 365/12 days." : ".")));
};

const endsOf = ({ range, whole, min, max }, value) =>
  range.map((share) => Math.min(max, Math.max(min, whole ? Math.floor(value * share + 0.5) : value * share)));
const rangeOf = (data, numbers, isDefault, offer) => {
  const formula = offer.billing.figures.total;
  const inputs = data.inputs.filter(({ name, range }) => range && isDefault(name) && data.formulas[formula].parameters.includes(name));
  const corners = inputs.reduce((all, input) => all.flatMap((corner) => endsOf(input, numbers[input.name]).map((end) => ({ ...corner, [input.name]: end }))), [{}]);
  const totals = [offer.total, ...corners.map((corner) => evaluate(data, formula, { ...numbers, ...offer.symbols, ...corner }))];
  const [low, high] = [Math.min(...totals), Math.max(...totals)];
  return low < high ? { low, high, inputs } : null;
};
const addRanges = (data, numbers, isDefault, result) => result.offers.forEach((offer) => {
  offer.range = rangeOf(data, numbers, isDefault, offer);
});

const comparedName = "side-by-side";
const runsName = "runs-a-";
const toHash = (data, state) => {
  const { fields } = readFields(data, state);
  const kept = fields.filter(({ input, value }) => value !== null && (!input.defaultRate || state.entries[input.name] !== undefined));
  const pairs = [["as-of", state.date], ...kept.map(({ input, value }) => [input.name, value])];
  pairs.push(...Object.entries(state.rates).filter(([, text]) => text.trim() !== ""));
  if (state.compared.length > 0) {
    pairs.push([comparedName, state.compared.join()]);
  }
  if (runsOf(state) !== null) {
    pairs.push([runsName + state.every, runsOf(state)]);
  }
  return "#" + data.id + "?" + pairs.map(([name, value]) => name + "=" + encodeURIComponent(value)).join("&");
};
const fromHash = (data, hash) => {
  const [, id, query] = /^#([^?]*)\?(.*)$/.exec(hash) || [];
  if (id !== data.id) {
    return null;
  }
  const said = new Map(new URLSearchParams(query));
  const asked = /^\d{4}-\d\d-\d\d$/.test(said.get("as-of")) ? said.get("as-of") : data.asOf;
  const date = data.dates.filter((day) => day <= asked).pop() ?? data.asOf;
  const rates = Object.fromEntries(Array.from(said).filter(([name]) => data.rates[name]));
  const every = ["month", "day"].find((unit) => said.has(runsName + unit)) ?? "month";
  const others = { compared: optionsIn(data, said.get(comparedName) ?? ""), runs: said.get(runsName + every) ?? "", every };
  return data.inputs
    .filter((input) => said.has(input.name))
    .reduce((state, input) => enterInvariant(data, state, input.name, said.get(input.name)), { ...initialState(data), date, entries: {}, rates, ...others });
};

const followLink = (data, element, update) => {
  const readLink = () => {
    const linked = fromHash(data, location.hash);
    if (linked) {
      update((now) => ({ ...now, ...linked }));
      element.scrollIntoView();
    }
  };
  const goBack = () => update((now) => {
    const linked = fromHash(data, location.hash) || (location.hash === "" && initialState(data));
    return linked ? { ...now, ...linked } : now;
  });
  readLink();
  addEventListener("hashchange", readLink);
  addEventListener("popstate", goBack);
  return () => {
    removeEventListener("hashchange", readLink);
    removeEventListener("popstate", goBack);
  };
};
const keepLink = (data, state) => {
  const hash = toHash(data, state);
  const untouched = toHash(data, { ...state, ...initialState(data) });
  const linked = fromHash(data, location.hash);
  const isSame = hash === (linked ? toHash(data, { ...state, ...linked }) : untouched);
  if (!isSame && (linked || location.hash === "")) {
    history.pushState(history.state, "", hash === untouched ? location.pathname + location.search : hash);
  }
};

const valueWords = ({ input, value }) =>
  input.options ? optionOf(input, value)?.label ?? "–" : value === null ? "–" : grouped(value);
const cell = (text) => String(text).replace(/\|/g, "\\|");
const markdownTable = (rows) =>
  [rows[0], rows[0].map((_, i) => (i ? "---:" : "---")), ...rows.slice(1)].map((row) => "| " + row.map(cell).join(" | ") + " |").join("\n");
const sideBySideTables = (data, rows) => rows.length === 0 ? [] : [markdownTable([
  [rows[0].input.label, ...data.offers.map(({ label }) => label)],
  ...rows.map(({ option, costs }) => [option.label, ...costs.map(({ found, why }) => (found ? totalMoney(found.total, data.currency) : why))]),
])];
const toMarkdown = (data, derived, state, link) => {
  const { date } = state;
  const { fields, result, columns } = derived;
  const shown = (offer, { name, text }) => offer.figures.filter((figure) => figure.name === name).map((figure) => text(figure.value)).join();
  const rates = result.offers.flatMap((offer) => listedRates(data, offer.rates, date).map((rate) => ({ offer, ...rate })));
  return [
    "### " + data.title,
    "As of " + date + ", in " + data.currency + ". [This estimate](" + link + ")",
    fields.map((field) => "- " + field.input.label + ": " + valueWords(field)).join("\n"),
    markdownTable([
      ["Offer", ...columns.map(({ label }) => label), "Comparison"],
      ...result.offers.map((offer) => [
        offer.label + (offer.isCheapest ? " (cheapest)" : "") + (offer.rates.some(isOwn) ? " (your rate)" : ""),
        ...columns.map((column) => shown(offer, column)),
        comparison(result, offer),
      ]),
    ]),
    ...sideBySideTables(data, derived.sideBySide),
    "Rates:",
    rates.map(({ offer, label, amount, unit, entry }) =>
      "- " + offer.label + ", " + label + ": " + rateWords(data, amount, unit)
        + (isOwn({ entry }) ? " (your rate; listed " + listedWords(data, { unit, entry }) + ")" : "") + " (" + data.sources[entry.source].title + ", " + data.sources[entry.source].url + ")").join("\n"),
    "",
  ].join("\n\n").replace(/\$/g, "\\$");
};
const rateWords = (data, amount, unit) =>
  amountText(data, amount, unit) + " " + data.unitWords[unit];
const listedWords = (data, { unit, entry: { listed } }) =>
  typeof listed === "number" ? amountText(data, listed, unit) : listed;
const csvCell = (value) => (/[",\r\n]/.test(value) ? '"' + String(value).replace(/"/g, '""') + '"' : String(value ?? ""));
const toCsv = (rows) => rows.map((row) => row.map(csvCell).join(",") + "\r\n").join("");
const csvMoney = (name, value) => value.toFixed(name === "total" ? 2 : 5);
const comparisonCsv = (data, derived, state) => {
  const rows = derived.sideBySide.length === 0 ? derived.result.offers.map((found) => ({ shown: derived, offer: found, found }))
    : derived.sideBySide.flatMap(({ shown, costs }) => costs.map((cost) => ({ shown, ...cost })));
  const made = rows.filter(({ found }) => found).map(({ found }) => found);
  const names = Array.from(new Set(made.flatMap(({ figures }) => figures.map(({ name }) => name))));
  const figureOf = (offer, name) => offer?.figures.find((figure) => figure.name === name);
  const heading = (name) => headline(words(name)) + " (" + figureOf(made.find((offer) => figureOf(offer, name)), name).unit + ")";
  const amount = (offer, name) => {
    const figure = figureOf(offer, name);
    return !figure ? "" : isMoney(data, figure.unit) ? csvMoney(name, figure.value) : exactText(figure.value);
  };
  const ownWords = (offer) => listedRates(data, offer.rates, state.date).filter(isOwn)
    .map((rate) => rate.label + " " + rateWords(data, rate.amount, rate.unit) + ", listed " + listedWords(data, rate)).join("; ");
  const runs = runsAMonth(state);
  const optional = [
    [runs !== null, "Runs a month", () => exactText(runs)],
    [runs !== null, "Per month (" + data.currency + ")", ({ found }) => found && csvMoney("total", found.total * runs)],
    ...["low", "high"].map((end) => [made.some(({ range }) => range), "Total, " + end + " (" + data.currency + ")", ({ found }) => found?.range && csvMoney("total", found.range[end])]),
    [made.some((offer) => offer.rates.some(isOwn)), "Your rates", ({ found }) => found && ownWords(found)],
    [rows.some(({ why }) => why), "Left out", ({ why }) => why],
  ].filter(([isUsed]) => isUsed);
  return toCsv([
    ["As of", ...derived.fields.map(({ input }) => input.label + (input.unit ? " (" + input.unit + ")" : "")), "Offer", ...names.map(heading),
      "Times cheaper than " + labelOf(data, data.baseline), ...optional.map(([, label]) => label)],
    ...rows.map((row) => [
      state.date, ...row.shown.fields.map(({ input, value }) => (input.options ? optionOf(input, value)?.label : value)), row.offer.label,
      ...names.map((name) => amount(row.found, name)), row.found && row.found.ratio !== null ? exactText(row.found.ratio) : "", ...optional.map(([, , text]) => text(row)),
    ]),
  ]);
};
const curveCsv = (data, curve) => toCsv([
  [curve.axis.label, ...curve.series.map((line) => line.label + " (" + data.currency + ")")],
  ...curve.xs.map((x, i) => [x, ...curve.totals[i].map((total) => (Number.isNaN(total) ? "" : csvMoney("total", total)))]),
]);
const exactText = (value) => String(Number(value.toPrecision(6)));

const mostCompared = 6;
const comparedInput = (data) => data.inputs.find(({ options }) => options && options.length > 1);
const optionsIn = (data, text) => {
  const input = comparedInput(data);
  return Array.from(new Set(text.split(","))).filter((id) => input && input.options.some((option) => option.id === id)).slice(0, mostCompared);
};
const whyAbsent = (data, { choices }, date, offer) => {
  const { billing, rates, missing } = offersOn(data, choices, date).find((o) => o.offer === offer);
  const said = missing.map(({ entry }) => entry?.value ?? "not offered");
  return !billing ? "not sold on " + date
    : said.includes("retired") ? "retired"
    : rates.length === 0 ? Array.from(new Set(said)).join(", ")
    : missing.map(({ symbol }, i) => words(symbol) + " " + said[i]).join(", ");
};
const costOf = (data, derived, date, offer) => {
  const { result } = derived;
  const found = result.offers.find(({ id }) => id === offer.id);
  const waiting = result.waiting.find(({ id }) => id === offer.id);
  return { offer, found, why: found ? "" : waiting
    ? waitingWords(data, waiting)
    : whyAbsent(data, derived, date, offer) };
};
const compareOptions = (data, state, derived) => {
  const input = comparedInput(data);
  const own = input && derived.choices[input.name];
  const others = own ? state.compared.filter((id) => id !== own).slice(0, mostCompared - 1) : [];
  return others.length === 0 ? [] : [own, ...others].map((id) => {
    const option = optionOf(input, id);
    const chosen = id === own ? state : enter(data, state, input.name, id);
    const shown = id === own ? derived : derive(data, chosen);
    addRanges(data, shown.numbers, (name) => chosen.entries[name] === undefined, shown.result);
    const isOffered = isSold(option, state.date);
    return {
      input, option, isOwn: id === own, shown, isOffered,
      differing: isOffered ? shown.fields.filter(({ value }, i) => shown.fields[i].input !== input && value !== derived.fields[i].value) : [],
      costs: isOffered ? data.offers.map((offer) => costOf(data, shown, state.date, offer)) : data.offers.map((offer) => ({ offer, why: "not sold on " + state.date })),
    };
  });
};
const leastOf = (rows) => {
  const costs = rows.filter(({ shown }) => !shown.result.obstacle).flatMap((row) => row.costs.filter(({ found }) => found).map(({ found }) => ({ row, found })));
  return rows.some((row) => row.isOffered && row.shown.waiting.length > 0) ? null
    : costs.reduce((best, cost) => (best && best.found.total <= cost.found.total ? best : cost), null);
};
const costView = (data, state, { found, why }) => {
  const amount = found && totalMoney(found.total, data.currency);
  const perMonth = found && monthly(data, state, found.total);
  return !found ? h("span", { class: "quiet" }, why) : [
    found.isCheapest ? h("strong", null, amount) : amount,
    [found.isCheapest && "cheapest", found.rates.some(isOwn) && "your rate", perMonth && perMonth + " a month"].map((said) => said && h("span", { class: "details-line" }, said)),
  ];
};
const optionView = (row, remove) => [
  h("span", { class: "offer" }, row.option.label),
  row.differing.length > 0 && h("span", { class: "details-line" }, row.differing.map((field) => field.input.label + " " + valueWords(field)).join(", ")),
  row.shown.result.obstacle && h("span", { class: "caution" }, "⚠ Cannot be run. " + warningText(row.shown.result.obstacle)),
  row.isOwn ? h("span", { class: "details-line" }, "chosen above")
    : h("button", { type: "button", class: "link", "aria-label": "Remove " + row.option.label, onClick: remove }, "Remove"),
];
const sideBySideView = (data, state, update, derived) => {
  const input = comparedInput(data);
  if (!input) {
    return null;
  }
  const rows = derived.sideBySide;
  const id = "rc-" + data.id + "-side-by-side";
  const open = input.options.filter((option) => option.id !== derived.choices[input.name] && !state.compared.includes(option.id));
  const candidate = (open.find((option) => option.id === state.candidate) ?? open.find((option) => isSold(option, state.date)) ?? open[0])?.id;
  const isFull = state.compared.filter((other) => other !== derived.choices[input.name]).length > mostCompared - 2;
  const least = leastOf(rows);
  return h("section", { class: "section" },
    h("div", { class: "sectionhead" }, h("h3", { class: "heading" }, input.label + "s side by side"), h("div", { class: "date" },
      h("label", { for: id, class: "label" }, "Compare with"),
      h("select", { id, class: "select", value: candidate ?? "", onInput: entered((chosen) => update((now) => ({ ...now, candidate: chosen }))) }, open.length === 0 && h("option", { value: "" }, "All are here"), open.map((option) => h("option", { value: option.id, disabled: !isSold(option, state.date) }, option.label))),
      button("Add", () => update((now) => ({ ...now, compared: [...now.compared, candidate] })), { disabled: isFull || !candidate ? true : undefined }))),
    isFull && h("p", { class: "footnote" }, "No more than " + mostCompared + "."),
    rows.length > 0 && [
      h("p", { class: "footnote" }, least && ["Least of all: ", h("strong", null, least.row.option.label), ", " + least.found.label + ", " + totalMoney(least.found.total, data.currency) + ". "],
        "The same workload for each; what follows from the " + input.label.toLowerCase() + " is its own."),
      table("Total cost by " + input.label.toLowerCase(), [{ label: input.label, isText: true }, ...data.offers.map(({ label }) => ({ label }))], rows.map((row) => ({
        isMarked: row === least?.row,
        cells: [
          optionView(row, (event) => {
            event.currentTarget.getRootNode().getElementById(id).focus();
            update((now) => ({ ...now, compared: now.compared.filter((other) => other !== row.option.id) }));
          }),
          ...row.costs.map((cost) => costView(data, state, cost)),
        ],
      }))),
    ]);
};

const dashes = ["", "7 3", "2 3", "9 3 2 3", "4 4", "12 4"];
const lookOf = (index) => index % dashes.length;
const markPath = (index, x, y, r) => {
  const at = (dx, dy) => round(x + dx * r) + " " + round(y + dy * r);
  const polygon = (...points) => "M" + points.map(([dx, dy]) => at(dx, dy)).join("L") + "Z";
  return [
    () => "M" + at(-1, 0) + "a" + r + " " + r + " 0 1 0 " + 2 * r + " 0a" + r + " " + r + " 0 1 0 " + -2 * r + " 0Z",
    () => polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]),
    () => polygon([0, -1.1], [1.1, 0.9], [-1.1, 0.9]),
    () => polygon([0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]),
    () => polygon([-1, -1], [1, -1], [-1, 1], [1, 1]),
    () => polygon([0, 1.1], [1.1, -0.9], [-1.1, -0.9]),
  ][lookOf(index)]();
};
const round = (value) => Math.round(value * 10) / 10;
const swatch = (index) =>
  h("svg", { class: "swatch", width: 32, height: 12, viewBox: "0 0 32 12", "aria-hidden": "true" },
    h("path", { class: "line tone" + lookOf(index), d: "M0 6H32", "stroke-dasharray": dashes[lookOf(index)] }),
    h("path", { class: "mark tone" + lookOf(index), d: markPath(index, 16, 6, 4) }));
const hatching = (id, className, angle) =>
  h("pattern", { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(" + angle + ")" },
    h("path", { class: className, d: "M0 0V6" }));

const linearTicks = (low, high, count) => {
  const rough = (high - low) / count || 1;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * size).find((candidate) => candidate >= rough);
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step + 1e-9) + 1 }, (_, i) => first + i * step);
};
const logTicks = (low, high) => {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const decades = Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  const every = Math.ceil(decades.length / 6);
  const ticks = decades.length > 3 ? decades.filter((_, i) => i % every === 0) : decades.flatMap((d) => [d, 2 * d, 5 * d]);
  return ticks.filter((tick) => tick >= low * 0.999 && tick <= high * 1.001);
};
const verticalScale = (totals, isLog) => {
  const amounts = totals.flat().filter((amount) => amount > 0);
  const high = amounts.length ? Math.max(...amounts) : 1;
  if (!isLog || !amounts.length) {
    const ticks = linearTicks(0, high, 5);
    const top = Math.max(high, ticks[ticks.length - 1]) * 1.04;
    return { ticks, at: (amount) => amount / top };
  }
  let [low, top] = [Math.min(...amounts) / 1.3, high * 1.3];
  if (logTicks(low, top).length < 2) {
    [low, top] = [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(top))];
  }
  const span = Math.log10(top / low);
  return { ticks: logTicks(low, top), at: (amount) => (amount > 0 ? Math.max(0, Math.log10(amount / low) / span) : 0) };
};
const axisMoney = (value, code) =>
  formatter("axis" + code, {
    style: "currency", currency: code,
    notation: "compact", minimumFractionDigits: 0, maximumSignificantDigits: 3,
  }).format(value);

const figuresTable = (caption, columns, rows) =>
  h("div", { class: "scroll", role: "region", "aria-label": caption, tabIndex: 0 },
    h("table", { class: "table figures" },
      h("caption", { class: "hidden" }, caption),
      h("thead", null, h("tr", null, heads(columns, "figurehead"))),
      h("tbody", null, rows.map(({ cells, isMarked }) =>
        h("tr", { class: isMarked ? "figurerow marked" : "figurerow" }, cells.map((content, i) =>
          i === 0 ? h("th", { scope: "row", class: "linehead" }, content) : h("td", { class: "figure" }, content)))))));
const lateDisclosure = (state, update, name, summary, make) =>
  h("details", {
    class: "details late",
    onToggle: (event) => {
      const isOpen = event.currentTarget.open;
      update((now) => (!!now.open[name] === isOpen ? now : { ...now, open: { ...now.open, [name]: isOpen } }));
    },
  }, h("summary", { class: "summary" }, summary), state.open[name] && make());

const crossingWords = (data, curve, crossing) =>
  "From " + counted(crossing.at, curve.axis.unit) + " on, " + crossing.cheaper + " is "
    + (crossing.isCheapest ? "the cheapest, ahead of " : "cheaper than ") + crossing.dearer + ".";
const curveWords = (data, curve) => {
  const here = curve.totals[curve.xs.indexOf(curve.here)];
  return "At " + counted(curve.here, curve.axis.unit) + ": "
    + curve.series.map((line, i) => line.label + " " + totalMoney(here[i], data.currency)).join(", ") + ". "
    + curve.crossings.map((crossing) => crossingWords(data, curve, crossing)).join(" ");
};
const curveChart = (data, curve, warnings, state, update) => {
  const { width, isLog } = state;
  const id = "rc-" + data.id + "-curve";
  const height = width < 480 ? 220 : 280;
  const scale = verticalScale(curve.totals, isLog);
  const labels = scale.ticks.map((tick) => axisMoney(tick, data.currency));
  const box = { left: 12 + 7 * Math.max(...labels.map((label) => label.length)), right: width - 12, top: 22, bottom: height - 34 };
  const x = (value) => round(box.left + ((box.right - box.left) * (value - curve.from)) / (curve.to - curve.from || 1));
  const y = (amount) => round(box.bottom - (box.bottom - box.top) * scale.at(amount));
  const xTicks = linearTicks(curve.from, curve.to, width < 480 ? 4 : 8).filter((tick) => !curve.axis.whole || Number.isInteger(tick));
  const every = Math.max(1, Math.round(curve.xs.length / 8));
  const read = readIndex(curve, state);
  const inside = curve.crossings.filter((crossing) => crossing.at <= curve.to);
  const excess = warnings.filter((warning) => warning.first !== null && !warning.input && warning.first <= curve.to);
  return h("svg", { class: "chart", width, height, viewBox: "0 0 " + width + " " + height, role: "img", "aria-labelledby": id + "-title " + id + "-text",
    onPointerMove: (event) => {
      const place = event.currentTarget.getBoundingClientRect();
      const at = curve.from + ((curve.to - curve.from) * ((event.clientX - place.left) * (width / place.width) - box.left)) / (box.right - box.left);
      update((now) => ({ ...now, read: at }));
    },
    onPointerLeave: () => update((now) => ({ ...now, read: null })) },
    h("title", { id: id + "-title" }, "Total cost by " + curve.axis.label.toLowerCase()),
    h("desc", { id: id + "-text" }, curveWords(data, curve)),
    h("defs", null, hatching(id + "-hatch", "hatch", 45)),
    excess.map((warning) => h("rect", {
      class: "excess", fill: "url(#" + id + "-hatch)", x: x(warning.first), y: box.top,
      width: Math.max(0, box.right - x(warning.first)), height: box.bottom - box.top,
    })),
    scale.ticks.map((tick, i) => [
      h("path", { class: "grid", d: "M" + box.left + " " + y(tick) + "H" + box.right }),
      h("text", { class: "tick", x: box.left - 6, y: y(tick) + 4, "text-anchor": "end" }, labels[i]),
    ]),
    xTicks.map((tick) => h("text", { class: "tick", x: x(tick), y: box.bottom + 16, "text-anchor": x(tick) > width - 24 ? "end" : "middle" }, grouped(tick))),
    h("text", { class: "tick", x: box.right, y: height - 4, "text-anchor": "end" }, curve.axis.label),
    h("path", { class: "chosen", d: "M" + x(curve.here) + " " + box.top + "V" + box.bottom }),
    h("text", {
      class: "chosenlabel", x: x(curve.here), y: 14, "text-anchor": x(curve.here) > width - 60 ? "end" : "middle",
    }, counted(curve.here, curve.axis.unit)),
    curve.xs[read] !== curve.here && h("path", { class: "readline", d: "M" + x(curve.xs[read]) + " " + box.top + "V" + box.bottom, "stroke-dasharray": "4 3" }),
    inside.map((crossing) => [
      h("path", { class: "crossingline", d: "M" + x(crossing.at) + " " + y(crossing.total) + "V" + box.bottom, "stroke-dasharray": "2 2" }),
    ]),
    curve.series.map(({ look }, i) => [
      h("path", {
        class: "line tone" + lookOf(look), "stroke-dasharray": dashes[lookOf(look)],
        d: "M" + curve.xs.map((value, k) => [x(value), y(curve.totals[k][i])]).filter(([, height]) => !Number.isNaN(height)).map((point) => point.join(" ")).join("L"),
      }),
      curve.xs.map((value, k) => !Number.isNaN(curve.totals[k][i]) && (k === read || (k % every === 0 && Math.abs(x(value) - x(curve.xs[read])) > 20))
        && h("path", { class: "mark tone" + lookOf(look) + (k === read ? " here" : ""), d: markPath(look, x(value), y(curve.totals[k][i]), k === read ? 5 : 3.2) })),
    ]),
    inside.map((crossing) => [
      h("circle", { class: "crossing", cx: x(crossing.at), cy: y(crossing.total), r: 6 }),
      h("text", { class: "crossinglabel", x: x(crossing.at), y: y(crossing.total) - 11, "text-anchor": "middle" }, grouped(crossing.at)),
    ]));
};
const readIndex = (curve, { read }) => {
  const wanted = read ?? curve.here;
  return curve.xs.reduce((best, value, i) => (Math.abs(value - wanted) < Math.abs(curve.xs[best] - wanted) ? i : best), 0);
};
const curveLegend = (data, curve, state, update) => {
  const read = readIndex(curve, state);
  const id = "rc-" + data.id + "-read";
  return [
    h("div", { class: "reader" },
      h("label", { for: id, class: "label" }, "Read at ", h("span", { class: "readvalue" }, counted(curve.xs[read], curve.axis.unit))),
      h("input", {
        id, type: "range", class: "slider", min: 0, max: curve.xs.length - 1, step: 1, value: String(read), "aria-valuetext": counted(curve.xs[read], curve.axis.unit),
        onInput: entered((index) => update((now) => ({ ...now, read: curve.xs[index] }))),
      })),
    h("ul", { class: "legend" }, curve.series.map((line, i) =>
      h("li", { class: "legenditem" }, swatch(line.look), h("span", null, line.label), " ",
        h("span", { class: "legendvalue" }, totalMoney(curve.totals[read][i], data.currency))))),
  ];
};

const patternId = (data, index) => "rc-" + data.id + "-part-" + index;
const area = (data, look, index, place) => [
  h("rect", { class: "solid tone" + lookOf(look), ...place }),
  index > 0 && h("rect", { fill: "url(#" + patternId(data, index) + ")", ...place }),
];
const sample = (data, look, index) =>
  h("svg", { class: "sample", width: 10, height: 10, viewBox: "0 0 10 10", "aria-hidden": "true" }, area(data, look, index, { width: 10, height: 10 }));
const pieceNames = (data) =>
  Array.from(new Set(data.offers.flatMap((offer) => offer.billings.flatMap((billing) => Object.keys({ ...billing.parts, ...billing.limits })))));
const partNames = (result) => Array.from(new Set(result.offers.flatMap((offer) => offer.parts.map((part) => part.name))));
const partsChart = (data, result, { width }) => {
  const names = pieceNames(data);
  const patterns = h("svg", { class: "hidden", "aria-hidden": "true" },
    h("defs", null, names.map((_, index) => hatching(patternId(data, index), "partline", 45 * index))));
  return [patterns, h("ul", { class: "bars" }, result.offers.filter((offer) => offer.dominant).map((offer) => {
    const isLimited = offer.dominant.isLimit;
    const look = data.offers.findIndex(({ id }) => id === offer.id);
    const pieces = isLimited ? offer.limits : offer.parts;
    const whole = isLimited ? Math.max(...pieces.map((piece) => piece.value)) : pieces.reduce((sum, piece) => sum + piece.value, 0);
    const amount = (piece) => isLimited ? figure(piece.value) + " " + piece.unit : percent(piece.value / whole);
    const height = isLimited ? 14 / pieces.length : 14;
    let from = 0;
    return h("li", { class: "baritem" },
      h("span", { class: "barlabel" }, offer.label),
      h("span", { class: "barwords" }, pieces.map((piece) =>
        h("span", { class: "piece" }, sample(data, look, names.indexOf(piece.name)), spoken(piece.name) + " " + amount(piece)))),
      h("svg", { class: "bar", width, height: 14, viewBox: "0 0 " + width + " 14", "aria-hidden": "true" }, pieces.map((piece, i) => {
        const place = { x: round(from), y: isLimited ? i * height : 0, width: round(Math.max(0, (width * piece.value) / whole - 1)), height: height - (isLimited ? 1 : 0) };
        from += isLimited ? 0 : (width * piece.value) / whole;
        return area(data, look, names.indexOf(piece.name), place);
      })));
  }))];
};
const spoken = (name) => headline(words(name));

const drawn = (derived) => derived.drawn || {};
const unseenWhileWaiting = (derived) => (drawn(derived).result === derived.result ? {} : { class: "stale" });
const curveView = (data, state, update, derived) => {
  const { curve, warnings } = drawn(derived);
  const isLog = state.isLog ?? derived.isWide;
  const excess = (warnings || []).filter((warning) => warning.first !== null && !warning.input && curve && warning.first <= curve.to);
  const canSay = curve && (curve.series.length > 1 || data.warnings.some((warning) => !warning.input));
  return data.curve && h("section", { class: "section" },
    h("div", { class: "sectionhead" },
      h("h3", { class: "heading" }, "Total cost by " + inputOf(data, data.curve).label.toLowerCase()),
      h("div", { class: "presets", role: "group", "aria-label": "Scale" }, [false, true].map((log) =>
        button(log ? "Log" : "Linear", () => update((now) => ({ ...now, isLog: log })), { class: "preset", "aria-pressed": String(isLog === log) })))),
    h("div", unseenWhileWaiting(derived),
      h("div", { class: "chartbox" }, curve && curveChart(data, curve, warnings, { ...state, isLog }, update)),
      curve && curveLegend(data, curve, state, update),
      canSay && h("ul", { class: "remarks" }, [
        curve.series.length > 1 && curve.crossings.length === 0 && h("li", null, "No offer overtakes another" + (excess.some((warning) => warning.impossible) ? " where the workload can be run." : ".")),
        curve.crossings.slice(0, 4).map((crossing) => h("li", null, crossingWords(data, curve, crossing))),
        excess.map((warning) => h("li", null, "Hatched from " + counted(warning.first, curve.axis.unit) + " on: "
          + data.formulas[warning.formula].title.toLowerCase() + ".")),
      ])),
    lateDisclosure(state, update, "curve", "Numbers of this chart", () => derived.curve && figuresTable("Total cost by " + curve.axis.label.toLowerCase(),
      [{ label: curve.axis.label, isText: true }, ...curve.series.map((line) => ({ label: line.label }))],
      curve.xs.map((x, i) => ({
        isMarked: x === curve.here, cells: [grouped(x), ...curve.totals[i].map((total) => totalMoney(total, data.currency))],
      })))));
};
const partsView = (data, state, update, derived) => {
  const { result } = drawn(derived);
  const hasParts = data.offers.some((offer) => offer.billings.some((billing) => Object.keys(billing.parts).length));
  const names = result ? partNames(result) : [];
  return hasParts && h("section", { class: "section" },
    h("h3", { class: "heading" }, "What each total is made of"),
    h("div", unseenWhileWaiting(derived), result && partsChart(data, result, state)),
    lateDisclosure(state, update, "parts", "Numbers of this chart", () => result && figuresTable("Cost by part",
      [{ label: "Offer", isText: true }, ...names.map((name) => ({ label: headline(words(name)) })), { label: "Total" }],
      result.offers.filter((offer) => offer.parts.length).map((offer) => ({
        cells: [offer.label, ...names.map((name) => {
          const part = offer.parts.find((candidate) => candidate.name === name);
          return part ? totalMoney(part.value, data.currency) : "–";
        }), totalMoney(offer.total, data.currency)],
      })))));
};
const verifiedOn = (entry, date) => (entry.verified || []).filter((day) => day <= date).pop();
const remarkOn = (data, { id, unit, entry }) => {
  const last = data.rates[id].history.filter(({ since }) => since > entry.since).pop();
  return [
    last && last.value !== entry.value && (typeof last.value === "number" ? amountText(data, last.value, unit) : last.value)
      + " since " + (last.approximate ? "about " : "") + last.since,
    entry.derived && "follows from another rate, not seen",
  ].filter(Boolean).join("; ");
};
const ownField = (data, state, update, offer, rate) => {
  const { id, label, entry } = rate;
  const text = state.rates[id] ?? "";
  const before = isOwn(rate) ? entry.listed : entry.value;
  const isWrong = text.trim() !== "" && ownAmount(text, before) === null;
  return [
    h("input", {
      class: isWrong ? "input ownrate invalid" : "input ownrate", type: "text", inputMode: "decimal", autoComplete: "off", value: text,
      "aria-label": "Your rate for " + offer.label + ", " + label, "aria-invalid": isWrong ? "true" : "false",
      onInput: entered((value) => update((now) => {
        const { [id]: before, ...others } = now.rates;
        return { ...now, rates: value === "" ? others : { ...others, [id]: value } };
      })),
    }),
    h("span", { class: isWrong ? "details-line problem" : "details-line" }, isWrong ? "Not a rate: the listed one counts." : isOwn(rate) ? "Listed: " + listedWords(data, rate) : ""),
  ];
};
const ratesView = (data, state, update, derived) => {
  const { date } = state;
  const notesOf = (offer) => [offer.billing.note, offer.note].filter(Boolean).join(" ");
  return lateDisclosure(state, update, "rates", "Rates behind these figures", () => [
    h("ul", { class: "remarks" }, derived.result.offers.filter(notesOf).map((offer) => h("li", null, offer.label + ": " + notesOf(offer)))),
    h("p", { class: "footnote" }, "Yours: a rate in the listed unit, or a discount such as 20%."),
    table("Rates in force on " + date, [
    { label: "Rate", isText: true }, { label: "Price", isShort: true }, { label: "Yours", isText: true }, { label: "Since", isText: true, isShort: true }, { label: "Verified", isText: true, isShort: true }, { label: "Source", isText: true },
  ], derived.result.offers.flatMap((offer) => listedRates(data, offer.rates, date).map((rate) => {
    const { label, amount, unit, entry } = rate;
    const source = data.sources[entry.source];
    return { cells: [
      offer.label + ", " + label,
      [rateWords(data, amount, unit), h("span", { class: "details-line" }, isOwn(rate) ? "your rate" : remarkOn(data, rate))],
      ownField(data, state, update, offer, rate),
      (entry.approximate ? "about " : "") + entry.since,
      verifiedOn(entry, date) || "–",
      [h("a", { href: source.url, class: "anchor", rel: "noopener" }, source.title), source.trust === "vendor" ? "" : " (" + source.trust + ")"],
    ] };
  })), "dense"),
  ]);
};
const parityValue = (input, value) =>
  input.whole && !Number.isInteger(value) ? "between " + grouped(Math.floor(value)) + " and " + grouped(Math.ceil(value)) : "at " + figure(value);
const parityNote = (data, state, derived, input) => {
  const parity = derived.parities.find((candidate) => candidate.input === input.name);
  const isFollowed = data.inputs.some(({ name, defaultPer }) => defaultPer?.[input.name] && state.entries[name] === undefined);
  return parity && !isFollowed && h("span", { class: derived.hasParities ? "" : "unseen" },
    " At par with " + listed(parity.against.map(({ label, value }) => label + " " + parityValue(input, value))) + ".");
};

const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
};
const download = (name, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};
const link = (data, state) => location.href.split("#")[0] + toHash(data, state);
const copyButton = (label, text, state, update, attributes) =>
  button(state.copied === label ? "Copied" : label, async () => {
    await copy(text());
    update((now) => ({ ...now, copied: label }));
    setTimeout(() => update((now) => ({ ...now, copied: "" })), 2000);
  }, { class: "button wide", ...attributes });
const actionsView = (data, state, update, derived) => {
  const isReady = derived.result.offers.length > 0;
  const disabled = isReady ? undefined : true;
  return h("div", { class: "actions" },
    !state.isUnlinked && copyButton("Copy link", () => link(data, state), state, update),
    copyButton("Copy as Markdown", () => toMarkdown(data, derived, state, state.isUnlinked ? location.href : link(data, state)), state, update, { disabled }),
    button("Comparison as CSV", () => download(data.id + "-comparison.csv", comparisonCsv(data, derived, state)), { disabled }),
    data.curve && button("Curve as CSV", () => download(data.id + "-curve.csv", curveCsv(data, derived.curve)), { disabled: derived.curve ? disabled : true }),
    button("Reset", () => update((now) => ({ ...now, ...initialState(data) }))));
};

const decisionsOf = (state, derived, last) => {
  const { data } = derived;
  const { axes } = last || {};
  const question = JSON.stringify([state.date, state.entries, state.rates, state.across, state.up]);
  if (!decisions || !state.open.decisions || !derived.result.least || derived.waiting.length) {
    return { axes, question, decisions: null };
  }
  const stands = last?.decisions && (last.decisions.question === question || state.paused !== question);
  const decided = stands ? last.decisions : { question, ...decisions.decide(data, state, derived, axes) };
  return { question, decisions: decided, axes: decided.map ? { across: decided.map.across.input.name, up: decided.map.up.input.name } : axes };
};
const changedOn = (data, choices, date, before) => {
  const terms = (day) => offersOn(data, choices, day).map((o) => JSON.stringify([o.isOffered, o.billing, o.symbols]));
  const [earlier, later] = [terms(before), terms(date)];
  return data.offers.filter((_, i) => earlier[i] !== later[i]).map((offer) => offer.label);
};
const changesByDay = (data, choices) =>
  data.dates.map((day, i) => ({ day, changed: i > 0 ? changedOn(data, choices, day, data.dates[i - 1]) : [] }));
const dominantOf = (offer) => {
  const candidates = offer.limits.length ? offer.limits : offer.parts;
  const greatest = candidates.reduce((best, part) => (best && best.value >= part.value ? best : part), null);
  return greatest && greatest.value > 0
    ? { name: greatest.name, isLimit: candidates === offer.limits, share: greatest.value / offer.total }
    : null;
};
const changesSince = (dates, date) => {
  const later = dates.filter(({ day, changed }) => day > date && changed.length);
  return later.length ? "Changed since " + date + ": " + later.map(({ day, changed }) => listed(changed) + " (" + day + ")").join("; ") + ". " : "";
};
const dataOf = (listedData, { rates }, last) => (last?.ownRates === rates ? last.data : withOwnRates(listedData, rates));
const rangeWords = (data, range) =>
  range && totalMoney(range.low, data.currency) + " to " + totalMoney(range.high, data.currency) + " at low and high " + listed(range.inputs.map(({ label }) => label));
const isWideApart = ({ offers }) => {
  const totals = offers.map(({ total }) => total);
  return Math.max(...totals) > 4 * Math.min(...totals);
};
const deriveDetails = (shown, state, last) => {
  const { data, choices, numbers, result, warnings } = shown;
  const isSameChoice = last?.data === data && Object.keys(choices).every((name) => choices[name] === last.choices[name]);
  const ends = warnings.filter((warning) => warning.impossible && warning.first !== null).map((warning) => warning.first);
  const canDraw = data.curve && result.offers.length > 0 && numbers[data.curve] !== null;
  const found = paritiesOf(data, numbers, result);
  const dates = isSameChoice ? last.dates : changesByDay(data, choices);
  const earlier = state.date === data.asOf ? [] : estimate(data, choices, numbers, data.asOf).offers;
  addRanges(data, numbers, (name) => state.entries[name] === undefined, result);
  result.offers.forEach((offer) => {
    const then = earlier.find(({ id }) => id === offer.id);
    offer.change = then && then.total > 0 ? offer.total / then.total - 1 : null;
    offer.dominant = dominantOf(offer);
    offer.spread = rangeWords(data, offer.range);
  });
  let drawnCurve = null;
  let compared = null;
  const derived = {
    ...shown, dates, ownRates: state.rates, changedSince: changesSince(dates, state.date), columns: [...shown.columns, ...monthColumns(data, state)],
    get sideBySide() {
      return (compared ??= compareOptions(data, state, shown));
    },
    get curve() {
      return (drawnCurve ??= canDraw ? curve(data, choices, numbers, state.date, Math.min(...ends)) : null);
    },
    isWide: last ? last.isWide : isWideApart(result),
    parities: found.length || !last ? found : last.parities,
    hasParities: found.length > 0,
  };
  return Object.assign(derived, decisionsOf(state, derived, last), { drawn: result.offers.length ? derived : last?.drawn });
};
const details = {
  dataOf, derive: deriveDetails, presets: presetsView, note: parityNote, links: fieldLinks, step: stepBy, start: followLink, settle: keepLink,
  view: (data, state, update, derived) => [monthView, sideBySideView, curveView, decisions?.view, partsView, ratesView, actionsView].filter(Boolean).map((section) => section(data, state, update, derived)),
};

const noOffer = -1;
const whatIf = (data, state, { choices, numbers, result }) => {
  const own = { ...numbers };
  const offers = result.offers.map((offer) => ({ total: offer.billing.figures.total, rates: offer.rates, symbols: { ...numbers, ...offer.symbols } }));
  const obstacles = data.warnings.filter((warning) => warning.impossible && isComputable(data, warning.formula, numbers))
    .map((warning) => ({ formula: warning.formula, attributes: attributesOf(data, choices, warning) }))
    .filter(({ attributes }) => Object.values(attributes).every((value) => value !== undefined))
    .map(({ formula, attributes }) => ({ formula, symbols: { ...numbers, ...attributes } }));
  const scopes = [own, ...offers.map(({ symbols }) => symbols), ...obstacles.map(({ symbols }) => symbols)];
  const followers = data.inputs.filter(({ name, defaultPer }) => defaultPer && state.entries[name] === undefined);
  const put = (name, value) => scopes.forEach((scope) => {
    scope[name] = value;
  });
  const totalOfOffer = (index) => evaluate(data, offers[index].total, offers[index].symbols);
  return {
    set: (name, value) => {
      put(name, value);
      followers.filter(({ defaultPer }) => defaultPer[name]).forEach((input) => put(input.name, defaultOf(data, input, choices, own, state.date)));
    },
    setRate: (ids, amount) => offers.forEach(({ rates, symbols }) => rates.filter((rate) => ids.includes(rate.id)).forEach((rate) => {
      symbols[rate.symbol] = amount;
    })),
    total: totalOfOffer,
    cheapest: () => {
      if (obstacles.some(({ formula, symbols }) => evaluate(data, formula, symbols) > 0)) {
        return noOffer;
      }
      return offers.reduce((best, _, i) => (totalOfOffer(i) < best.total ? { index: i, total: totalOfOffer(i) } : best), { index: noOffer, total: Infinity }).index;
    },
  };
};
const variedInputs = (data, numbers) =>
  data.inputs.filter((input) => !input.options && input.max > input.min && numbers[input.name] !== null && numbers[input.name] !== undefined);
const firstOnTheWay = (holds, from, to, whole) =>
  from < to ? turningPoint(holds, from, to, whole) : -turningPoint((mirrored) => holds(-mirrored), -from, -to, whole);
const movesMost = (data, what, index, inputs, numbers, rates, count) => {
  const base = what.total(index);
  const moved = (set, from, to) => {
    set(to);
    const total = what.total(index);
    set(from);
    return { from, to, total, change: total / base - 1, strength: Number(Math.abs((total / base - 1) / (to / from - 1)).toPrecision(9)) };
  };
  const tenth = ({ max, whole }, from) => {
    const to = from * 1.1 > max ? from * 0.9 : from * 1.1;
    return !whole ? to : to > from ? Math.max(from + 1, Math.round(to)) : Math.min(from - 1, Math.round(to));
  };
  return [
    ...inputs.filter(({ name }) => numbers[name] !== 0)
      .map((input) => ({ input, ...moved((value) => what.set(input.name, value), numbers[input.name], tenth(input, numbers[input.name])) })),
    ...rates.filter(({ amount }) => amount > 0)
      .map((rate) => ({ rate, ...moved((value) => what.setRate(rate.ids, value), rate.amount, rate.amount * 1.1) })),
  ].filter(({ strength }) => strength > 1e-9).sort((a, b) => b.strength - a.strength).slice(0, count);
};
const turnsOfInput = (what, input, here) => [1, -1].flatMap((direction) => {
  const now = what.cheapest();
  const differs = (value) => {
    what.set(input.name, value);
    return what.cheapest() !== now;
  };
  const end = direction > 0 ? input.max : input.min;
  let [last, next] = [here, here];
  while (next !== end && !differs(next)) {
    last = next;
    const wanted = direction > 0 ? Math.max(last * 1.25, last + input.step) : Math.min(last / 1.25, last - input.step);
    const kept = input.whole ? Math.round(wanted) : wanted;
    next = direction > 0 ? Math.min(end, kept) : Math.max(end, kept);
  }
  const at = differs(next) ? firstOnTheWay(differs, last, next, input.whole) : null;
  what.set(input.name, at ?? here);
  const then = what.cheapest();
  what.set(input.name, here);
  return at === null || then === noOffer ? [] : [{ input, from: here, at, isUp: direction > 0, then }];
});
const turnOfRate = (what, rate, isOfCheapest) => {
  const now = what.cheapest();
  const differs = (amount) => {
    what.setRate(rate.ids, amount);
    return what.cheapest() !== now;
  };
  const end = isOfCheapest ? rate.amount * 100 : 0;
  const at = differs(end) ? firstOnTheWay(differs, rate.amount, end, false) : null;
  what.setRate(rate.ids, at ?? rate.amount);
  const then = what.cheapest();
  what.setRate(rate.ids, rate.amount);
  return at === null ? [] : [{ rate, from: rate.amount, at, isUp: isOfCheapest, then }];
};
const turningPoints = (data, what, inputs, numbers, offers) => {
  const cheapest = what.cheapest();
  const distance = ({ from, at, input }) => Math.abs(at - from) / (from || input.step);
  return cheapest === noOffer ? [] : [
    ...inputs.flatMap((input) => turnsOfInput(what, input, numbers[input.name])),
    ...offers.flatMap((offer, i) => offer.rates.filter(({ amount }) => amount > 0).flatMap((rate) => turnOfRate(what, { ...rate, offer: offer.label }, i === cheapest))),
  ].sort((a, b) => distance(a) - distance(b));
};
const axisOf = (input, here) => {
  const isLog = here > 0;
  const bounds = isLog ? [Math.max(input.min, here / 8), Math.min(input.max, here * 8)] : [input.min, Math.min(input.max, input.min + 16 * input.step)];
  const [low, high] = input.whole ? [Math.ceil(bounds[0]), Math.floor(bounds[1])] : bounds;
  const at = (value) => (isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low));
  const valueAt = (share) => (isLog ? low * (high / low) ** share : low + (high - low) * share);
  const nearest = (share) => (input.whole ? Math.min(high, Math.max(low, Math.round(valueAt(share)))) : valueAt(share));
  return { input, here, low, high, at, nearest, samples: (count) => Array.from(new Set(Array.from({ length: count + 1 }, (_, i) => nearest(i / count)))) };
};
const columnAt = (what, across, up, ups, value) => {
  what.set(across.input.name, value);
  const cheapestAt = (height) => {
    what.set(up.input.name, height);
    return what.cheapest();
  };
  let low = ups[0];
  const pieces = [{ offer: cheapestAt(low), since: low, from: 0 }];
  ups.slice(1).forEach((high) => {
    const above = cheapestAt(high);
    while (pieces[pieces.length - 1].offer !== above) {
      const { offer } = pieces[pieces.length - 1];
      low = turningPoint((height) => cheapestAt(height) !== offer, low, high, up.input.whole);
      pieces.push({ offer: cheapestAt(low), since: low, from: up.at(up.input.whole ? low - 0.5 : low) });
    }
    low = high;
  });
  return { value, at: across.at(value), pieces: pieces.map((piece, i) => ({ ...piece, to: i + 1 < pieces.length ? pieces[i + 1].from : 1 })) };
};
const isAlike = (a, b) => a.pieces.map(({ offer }) => offer).join() === b.pieces.map(({ offer }) => offer).join();
const refined = (columns, make, across) => columns.flatMap((column, i) => {
  const next = columns[i + 1];
  if (!next || isAlike(column, next) || next.at - column.at < 1 / 400 || (across.input.whole && next.value - column.value <= 1)) {
    return [column];
  }
  return refined([column, make(across.nearest((column.at + next.at) / 2)), next], make, across).slice(0, -1);
});
const decisionMap = (what, inputs, numbers) => {
  const [across, up] = inputs.map((input) => axisOf(input, numbers[input.name]));
  const ups = up.samples(24);
  const make = (value) => columnAt(what, across, up, ups, value);
  const columns = refined(across.samples(24).map(make), make, across);
  inputs.forEach((input) => what.set(input.name, numbers[input.name]));
  const runs = [];
  columns.forEach((column, i) => (i > 0 && isAlike(column, columns[i - 1]) ? runs[runs.length - 1].push(column) : runs.push([column])));
  const areas = runs.flatMap((run, i) => {
    const middle = (a, b) => (a[a.length - 1].at + b[0].at) / 2;
    const ends = [i > 0 ? middle(runs[i - 1], run) : 0, i + 1 < runs.length ? middle(run, runs[i + 1]) : 1];
    const wide = [{ ...run[0], at: ends[0] }, ...run, { ...run[run.length - 1], at: ends[1] }];
    return run[0].pieces.map(({ offer }, k) => ({
      offer, points: [...wide.map(({ at, pieces }) => [at, pieces[k].to]), ...[...wide].reverse().map(({ at, pieces }) => [at, pieces[k].from])],
    }));
  });
  return { across, up, columns, areas };
};
const decide = (data, state, derived, axes) => {
  const { numbers, result } = derived;
  const what = whatIf(data, state, derived);
  const inputs = variedInputs(data, numbers);
  const index = result.offers.indexOf(result.least);
  const offers = result.offers.map((offer) => ({ label: offer.label, rates: listedRates(data, offer.rates, state.date) }));
  const turns = offers.length > 1 ? turningPoints(data, what, inputs, numbers, offers) : [];
  const named = (name) => inputs.find((input) => input.name === name);
  const soonest = [data.curve, ...turns.filter(({ input }) => input).map(({ input }) => input.name), ...inputs.map(({ name }) => name)];
  const first = (names, other) => names.map(named).find((input) => input && input !== other);
  const across = first([state.across, axes?.across, ...soonest], named(state.up));
  const up = first([state.up, axes?.up, ...soonest], across);
  return {
    inputs, turns, result,
    moves: movesMost(data, what, index, inputs, numbers, offers[index].rates, 3),
    map: result.offers.length > 1 && up ? decisionMap(what, [across, up], numbers) : null,
    cheapestAt: (values) => {
      values.forEach(([name, value]) => what.set(name, value));
      const found = what.cheapest();
      values.forEach(([name]) => what.set(name, numbers[name]));
      return found;
    },
  };
};

const nameOf = ({ input, rate }) => input ? input.label : (rate.offer ? rate.offer + ", " : "") + rate.label;
const valueOf = (data, { input, rate }, value) =>
  !input ? (isMoney(data, rate.unit) ? totalMoney(value, data.currency) : figure(value))
    : (input.whole ? grouped(value) : figure(value)) + unitBeside(input.label, input.unit);
const nowOf = (data, of) => of.rate && isMoney(data, of.rate.unit) ? price(of.from, data.currency) : valueOf(data, of, of.from);
const turnWords = (data, turn) =>
  turn.input?.whole ? valueOf(data, turn, turn.at) + (turn.isUp ? " or more" : " or less") : (turn.isUp ? "above " : "below ") + valueOf(data, turn, turn.at);
const offerLabel = (derived, index) => index === noOffer ? "cannot be run" : derived.decisions.result.offers[index].label;
const movesTable = (data, { moves, result }) =>
  table("What moves the total of " + result.least.label + " most",
    [{ label: "Input or rate", isText: true }, { label: "Now" }, { label: "If it were" }, { label: "Total" }],
    moves.map((move) => ({
      cells: [nameOf(move), nowOf(data, move), valueOf(data, move, move.to), totalMoney(move.total, data.currency) + " (" + signedPercent(move.change) + ")"],
    })), "dense");
const turnsTable = (data, derived, turns) =>
  table("What would change the answer",
    [{ label: "Input or rate", isText: true }, { label: "Now" }, { label: "Changes" }, { label: "Cheapest then", isText: true }],
    turns.slice(0, 6).map((turn) => ({
      cells: [nameOf(turn), nowOf(data, turn), turnWords(data, turn) + (turn.rate ? " (" + signedPercent(turn.at / turn.from - 1) + ")" : ""), offerLabel(derived, turn.then)],
    })), "dense");
const axisChoice = (data, derived, update, name, label) => {
  const { inputs, map } = derived.decisions;
  const id = "rc-" + data.id + "-" + name;
  const chosen = { across: map.across.input.name, up: map.up.input.name };
  return h("div", { class: "date" },
    h("label", { for: id, class: "label" }, label),
    h("select", { id, class: "select", value: chosen[name], onInput: entered((value) => {
      const other = name === "across" ? "up" : "across";
      update((now) => ({ ...now, point: null, [name]: value, [other]: chosen[other] === value ? chosen[name] : chosen[other] }));
    }) }, inputs.map((input) => h("option", { value: input.name }, input.label))));
};
const placeWords = (data, derived, values) => {
  const { map, cheapestAt } = derived.decisions;
  const said = [map.across, map.up].map(({ input }, i) => input.label + " " + valueOf(data, { input }, values[i]));
  return listed(said) + ": " + offerLabel(derived, cheapestAt([[map.across.input.name, values[0]], [map.up.input.name, values[1]]])) + ".";
};
const columnWords = (data, derived, { pieces }) => pieces.map(({ offer, since }, i) =>
  (i > 0 ? "from " + valueOf(data, derived.decisions.map.up, since) + " on " : "") + offerLabel(derived, offer)).join("; ");
const ticksOf = ({ low, high, here, at, nearest }) =>
  Array.from(new Set([low, nearest(0.25), nearest(0.5), nearest(0.75), high])).filter((value) => value === here || Math.abs(at(value) - at(here)) > 0.08);
const mapChart = (data, state, derived, update) => {
  const { map } = derived.decisions;
  const { width, point } = state;
  const id = "rc-" + data.id + "-map";
  const height = width < 480 ? 240 : 320;
  const short = (axis, value) => axis.input.unit?.startsWith(data.currency) ? axisMoney(value, data.currency) : axis.input.whole ? grouped(value) : figure(value);
  const heights = ticksOf(map.up);
  const box = { left: 12 + 7 * Math.max(...heights.map((value) => short(map.up, value).length)), right: width - 12, top: 20, bottom: height - 34 };
  const x = (share) => round(box.left + (box.right - box.left) * share);
  const y = (share) => round(box.bottom - (box.bottom - box.top) * share);
  const lookOfOffer = (index) => lookOf(data.offers.findIndex(({ id: offer }) => offer === derived.decisions.result.offers[index].id));
  const d = (points) => "M" + points.map(([across, up]) => x(across) + " " + y(up)).join("L") + "Z";
  const named = Array.from(new Set(map.areas.map(({ offer }) => offer))).map((offer) => {
    const pieces = map.columns.flatMap((column) => column.pieces.filter((piece) => piece.offer === offer).map((piece) => ({ ...piece, at: column.at })));
    const best = pieces.reduce((most, piece) => (piece.to - piece.from > most.to - most.from + 1e-9 ? piece : most));
    const high = pieces.filter((piece) => piece.to - piece.from > 0.5 * (best.to - best.from));
    const middle = (high[0].at + high[high.length - 1].at) / 2;
    const { at, from, to } = high.reduce((nearest, piece) => (Math.abs(piece.at - middle) < Math.abs(nearest.at - middle) ? piece : nearest));
    const half = 3.4 * offerLabel(derived, offer).length;
    return { offer, x: Math.min(box.right - half, Math.max(box.left + half, x(at))), y: Math.max(box.top + 12, y((from + to) / 2)) };
  });
  const [hereX, hereY] = [x(map.across.at(map.across.here)), y(map.up.at(map.up.here))];
  return h("svg", { class: "chart", width, height, viewBox: "0 0 " + width + " " + height, role: "img", "aria-labelledby": id + "-title " + id + "-text",
    onPointerMove: (event) => {
      const place = event.currentTarget.getBoundingClientRect();
      const share = (pixel, from, to) => Math.min(1, Math.max(0, (pixel * (width / place.width) - from) / (to - from)));
      const values = [map.across.nearest(share(event.clientX - place.left, box.left, box.right)), map.up.nearest(share(event.clientY - place.top, box.bottom, box.top))];
      update((now) => ({ ...now, point: values }));
    },
    onPointerLeave: () => update((now) => ({ ...now, point: null })) },
    h("title", { id: id + "-title" }, "Cheapest offer by " + map.across.input.label.toLowerCase() + " and " + map.up.input.label.toLowerCase()),
    h("desc", { id: id + "-text" }, "Your workload, " + placeWords(data, derived, [map.across.here, map.up.here])),
    h("defs", null, hatching(id + "-hatch", "hatch", 45)),
    map.areas.map(({ offer, points }) =>
      h("path", { class: offer === noOffer ? "excess" : "area tone" + lookOfOffer(offer), fill: offer === noOffer ? "url(#" + id + "-hatch)" : undefined, d: d(points) })),
    h("path", { class: "frame", d: d([[0, 0], [1, 0], [1, 1], [0, 1]]) }),
    named.map(({ offer, x: at, y: height }) => h("text", { class: "crossinglabel", x: round(at), y: round(height), "text-anchor": "middle" }, offerLabel(derived, offer))),
    heights.map((value) => h("text", { class: "tick", x: box.left - 6, y: y(map.up.at(value)) + 4, "text-anchor": "end" }, short(map.up, value))),
    ticksOf(map.across).map((value) => h("text", {
      class: "tick", x: x(map.across.at(value)), y: box.bottom + 16, "text-anchor": map.across.at(value) > 0.95 ? "end" : "middle",
    }, short(map.across, value))),
    h("text", { class: "tick", x: box.right, y: height - 4, "text-anchor": "end" }, map.across.input.label),
    h("text", { class: "tick", x: 0, y: 12 }, map.up.input.label),
    point && h("path", { class: "readline", d: "M" + x(map.across.at(point[0])) + " " + box.top + "V" + box.bottom + "M" + box.left + " " + y(map.up.at(point[1])) + "H" + box.right, "stroke-dasharray": "4 3" }),
    h("path", { class: "crossing here own", d: markPath(0, hereX, hereY, 6) }));
};
const mapView = (data, state, update, derived) => {
  const { map } = derived.decisions;
  const { across, up } = map;
  const every = Math.ceil(map.columns.length / 12);
  const shown = map.columns.filter(({ value }, i) => i % every === 0 || value === across.here);
  return [
    h("h4", { class: "subheading" }, "Which offer is the cheapest where"),
    h("div", { class: "sectionhead" }, axisChoice(data, derived, update, "across", "Across"), axisChoice(data, derived, update, "up", "Up")),
    mapChart(data, state, derived, update),
    h("p", { class: "footnote readout" }, (state.point ? "" : "Yours (ring): ") + placeWords(data, derived, state.point ?? [across.here, up.here])),
    lateDisclosure(state, update, "map", "Numbers of this map", () => figuresTable(
      "Cheapest offer by " + across.input.label.toLowerCase(),
      [{ label: across.input.label, isText: true }, { label: up.input.label + ", from " + valueOf(data, up, up.low) + " to " + valueOf(data, up, up.high), isText: true }],
      shown.map((column) => ({ isMarked: column.value === across.here, cells: [valueOf(data, across, column.value), h("span", { class: "wrapped" }, columnWords(data, derived, column))] })))),
  ];
};
const decisionsView = (data, state, update, derived) =>
  h("section", { class: "section" },
    h("h3", { class: "heading" }, "What decides"),
    lateDisclosure(state, update, "decisions", data.offers.length > 1 ? "What matters most, and which offer is the cheapest where" : "What matters most", () => {
      const { decisions } = derived;
      if (!decisions) {
        return h("p", { class: "footnote" }, "Known once every input has a value.");
      }
      const { result } = decisions;
      return [
        h("h4", { class: "subheading" }, "What moves the total of " + result.least.label + " most"),
        movesTable(data, decisions),
        decisions.map && [
          h("h4", { class: "subheading" }, "What would change the answer"),
          decisions.turns.length ? turnsTable(data, derived, decisions.turns)
            : h("p", { class: "footnote" }, result.obstacle ? "The workload cannot be run." : "No single input or price does, within its bounds."),
          mapView(data, state, update, derived),
        ],
      ];
    }));

const decisions = { decide, view: decisionsView };

const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const offerOf = (offer) => Object.fromEntries([
  ["id", offer.id],
  ...offer.figures.flatMap(({ name, value }) => (name === "total" ? [["total", value], ["ratio", offer.ratio], ...(offer.range ? [["totalLow", offer.range.low], ["totalHigh", offer.range.high]] : [])] : [[camel(name), value]])),
]);
const told = (data, asOf, inputs, result, parities) => ({
  calculator: data.id,
  asOf,
  inputs,
  quantities: Object.fromEntries(result.quantities.map(({ name, value }) => [name, value])),
  offers: result.offers.map(offerOf),
  parity: Object.fromEntries(parities.map(({ input, value }) => [input, value])),
});

const named = (calculators, name) => (Object.hasOwn(calculators, name) ? calculators[name] : undefined);
const unknownName = (calculators, name) =>
  "There is no calculator \"" + (name ?? "") + "\". There are: " + Object.keys(calculators).join(", ") + ".";
const otherValues = (data) => {
  const options = comparedInput(data)?.options.map(({ id }) => id) ?? [];
  const runs = { holds: (value) => runsOf({ runs: value }) !== null, words: "a number above 0" };
  return {
    "as-of": { holds: (value) => /^\d{4}-\d\d-\d\d$/.test(value) && value >= data.dates[0], words: "a day from " + data.dates[0] + " on" },
    [comparedName]: { holds: (value) => value.split(",").every((id) => options.includes(id)), words: "ids with commas between, of " + options.join(", ") },
    [runsName + "month"]: runs,
    [runsName + "day"]: runs,
  };
};
const valueProblems = (data, name, value) => {
  const other = otherValues(data)[name];
  return other ? (other.holds(value) ? [] : ["\"" + name + "\" is " + other.words + ", and not \"" + value + "\"."])
    : data.rates[name] || data.inputs.some((input) => input.name === name) ? []
    : ["There is no input \"" + name + "\". There are: " + data.inputs.map((input) => input.name).join(", ") + "."];
};
const withValues = (data, values) => ({
  data: { ...data, initial: fromHash(data, "#" + data.id + "?" + values) },
  problems: [...new URLSearchParams(values)].flatMap(([name, value]) => valueProblems(data, name, value)),
});
const unlinkedDetails = (details) => ({ ...details, start: () => {}, settle: () => {} });
const shown = (derived, { date, rates }) => ({
  ...told(derived.data, date, Object.fromEntries(derived.fields.filter(({ value }) => value !== null).map(({ input, value }) => [input.name, value])),
    derived.result, derived.hasParities ? derived.parities : []),
  rates: Object.fromEntries(Object.entries(rates).filter(([, text]) => text.trim() !== "")),
  problems: derived.waiting.map(({ input, problem }) => ({ input: input.name, message: problem })),
});
const teller = (tell) => {
  let before = "";
  return (figures) => {
    const now = JSON.stringify(figures);
    if (now !== before) {
      before = now;
      tell(figures);
    }
  };
};

const svgNamespace = "http://www.w3.org/2000/svg";
const setAttributes = (element, before, after) => {
  for (const name in { ...before, ...after }) {
    const value = after[name];
    if (name.startsWith("on")) {
      element[name.toLowerCase()] ??= (event) => element.node.attributes[name]?.(event);
    } else if (name !== "value" && value !== before?.[name]) {
      if ((value ?? false) === false) {
        element.removeAttribute(name);
      } else {
        element.setAttribute(name, value === true ? "" : value);
      }
    }
  }
};
const patch = (parent, nodes) => {
  nodes.forEach((node, i) => {
    const current = parent.childNodes[i];
    if (typeof node === "string") {
      if (current?.nodeType !== 3) {
        place(parent, document.createTextNode(node), current);
      } else if (current.data !== node) {
        current.data = node;
      }
      return;
    }
    if (current?.node === node) {
      return;
    }
    let element = current;
    if (element?.localName !== node.tag) {
      const isSvg = node.tag === "svg" || parent.namespaceURI === svgNamespace;
      element = isSvg ? document.createElementNS(svgNamespace, node.tag) : document.createElement(node.tag);
      place(parent, element, current);
    }
    setAttributes(element, element.node?.attributes, node.attributes);
    patch(element, node.children);
    if ("value" in node.attributes && element.value !== node.attributes.value) {
      element.value = node.attributes.value;
    }
    element.node = node;
  });
  while (parent.childNodes.length > nodes.length) {
    parent.lastChild.remove();
  }
};
const place = (parent, child, current) => (current ? current.replaceWith(child) : parent.append(child));
const defineElement = (calculators, css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  customElements.define("rate-calculator", class extends HTMLElement {
    static observedAttributes = ["name", "values", "unlinked"];
    estimate = null;
    attributeChangedCallback(name, before, after) {
      if (this.isConnected && this.shadowRoot && before !== after) {
        this.disconnectedCallback();
        this.connectedCallback();
      }
    }
    connectedCallback() {
      const listed = named(calculators, this.getAttribute("name"));
      const root = this.shadowRoot || this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      const complain = (text) => {
        console.error("rate-calculator: " + text);
        return h("p", { class: "problem", role: "alert" }, text);
      };
      if (!listed) {
        this.estimate = null;
        patch(root, [complain(unknownName(calculators, this.getAttribute("name"))), h("slot")]);
        return;
      }
      const values = this.getAttribute("values");
      const { data, problems } = values ? withValues(listed, values) : { data: listed, problems: [] };
      const complaints = problems.map(complain);
      const isUnlinked = this.hasAttribute("unlinked");
      const tell = teller((figures) => {
        this.estimate = figures;
        this.dispatchEvent(new CustomEvent("estimate", { detail: figures, bubbles: true, composed: true }));
      });
      const added = isUnlinked ? unlinkedDetails(details) : details;
      let state = { ...firstState(data), isUnlinked };
      let derived = null;
      let callOff = () => {};
      let late = [];
      let due = 0;
      const paint = (isWhole) =>
        patch(root, [...complaints, view(state, update, derived, { ...added, view: (...all) => (isWhole ? (late = added.view(...all)) : late) })]);
      const update = (change) => {
        const next = change(state);
        if (next !== state) {
          const isTyped = next.focused && next.entries !== state.entries;
          state = next;
          draw(!isTyped);
          due ||= isTyped && setTimeout(() => {
            due = 0;
            paint(true);
          }, 20);
        }
      };
      const draw = (isWhole) => {
        derived = derive(data, state, derived, added);
        paint(isWhole);
        tell(shown(derived, state));
        callOff();
        callOff = settle(data, state, derived, update, added);
      };
      draw(true);
      const stop = start(data, root.lastElementChild, update, added);
      this.disconnect = () => {
        stop();
        callOff();
        clearTimeout(due);
      };
    }
    disconnectedCallback() {
      this.disconnect?.();
      this.disconnect = null;
    }
  });
};

const config = {
  cards: {
    "fireworks-dedicated-defaults": {
      meters: [["gpus", "GPUs", "GPUs"], ["gpu", "GPU type"], ["prompt-tps", "Prompt throughput", "tokens/s"], ["decode-tps", "Decode throughput", "tokens/s"]],
      lines: {
        "kimi-k2p6": [{ since: "2026-05-16", prices: [8, "b300-288gb", 30000, 1500], source: "comparison" }],
        "kimi-k2p5": [{ since: "2026-05-16", prices: [8, "b300-288gb", 30000, 1500], source: "comparison" }],
        "qwen3p5-397b": [{ since: "2026-05-16", prices: [8, "b200-180gb", 20000, 1200], source: "comparison" }],
        "gpt-oss-120b": [{ since: "2026-05-16", prices: [4, "h200-141gb", 25000, 2500], source: "comparison" }],
      },
    },
    "fireworks-gpu-hours": {
      meters: [["gpu-hour", "GPU-hour", "USD/GPU-hour"]],
      lines: {
        "a100-80gb": [{ since: "2026-05-16", prices: "not published", source: "page-2026-05" }],
        "a100-80gb region-pinned": [{ since: "2026-10-01", prices: "not published", source: "page-2026-10", derived: true }],
        "h100-80gb": [{ since: "2026-05-16", prices: [7.00], source: "page-2026-05" }, { since: "2026-10-01", prices: [8.00], source: "page-2026-10" }],
        "h100-80gb region-pinned": [{ since: "2026-10-01", prices: [12.00], source: "page-2026-10", derived: true }],
        "h200-141gb": [{ since: "2026-05-16", prices: [7.00], source: "page-2026-05" }, { since: "2026-10-01", prices: [8.00], source: "page-2026-10" }],
        "h200-141gb region-pinned": [{ since: "2026-10-01", prices: [12.00], source: "page-2026-10", derived: true }],
        "b200-180gb": [{ since: "2026-05-16", prices: [10.00], source: "page-2026-05" }, { since: "2026-10-01", prices: [13.00], source: "page-2026-10" }],
        "b200-180gb region-pinned": [{ since: "2026-10-01", prices: [19.50], source: "page-2026-10", derived: true }],
        "b300-288gb": [{ since: "2026-05-16", prices: [12.00], source: "page-2026-05" }, { since: "2026-10-01", prices: [15.00], source: "page-2026-10" }],
        "b300-288gb region-pinned": [{ since: "2026-10-01", prices: [22.50], source: "page-2026-10", derived: true }],
        "gb300-288gb": [{ since: "2026-10-01", prices: [20.00], source: "page-2026-10" }],
        "gb300-288gb region-pinned": [{ since: "2026-10-01", prices: [30.00], source: "page-2026-10", derived: true }],
        mi300x: [{ since: "2026-02-01", approximate: true, prices: "not published", source: "page-2026-02" }],
        "mi300x region-pinned": [{ since: "2026-10-01", prices: "not published", source: "page-2026-10", derived: true }],
      },
    },
    "fireworks-serverless": {
      meters: [["input", "Input", "USD/Mtok"], ["cached-input", "Cached input", "USD/Mtok"], ["output", "Output", "USD/Mtok"]],
      lines: {
        "kimi-k2p6": [{ since: "2026-05-09", prices: [0.95, 0.16, 4.00], source: "page-2026-05", seen: "2026-05-09 2026-08-01 2026-10-01" }],
        "kimi-k2p6 priority": [{ since: "2026-05-09", prices: [1.50, 0.22, 6.00], source: "page-2026-05", seen: "2026-05-09 2026-08-01 2026-10-01" }],
        "kimi-k2p5": [{ since: "2026-05-09", prices: [0.60, 0.10, 3.00], source: "page-2026-05" }, { since: "2026-08-01", approximate: true, prices: "not offered", source: "page-2026-08" }],
        "gpt-oss-120b": [{ since: "2026-05-09", prices: [0.15, 0.015, 0.60], source: "page-2026-05", seen: "2026-05-09 2026-08-01 2026-10-01" }],
        "gpt-oss-120b priority": [{ since: "2026-05-09", prices: [0.18, 0.018, 0.72], source: "page-2026-05", seen: "2026-05-09 2026-08-01 2026-10-01" }],
      },
    },
    tinker: {
      meters: [["prefill", "Prefill", "USD/Mtok"], ["cached-prefill", "Cached prefill", "USD/Mtok"], ["sample", "Sample", "USD/Mtok"]],
      lines: {
        "kimi-k2p6": [{ since: "2026-05-16", prices: [5.15, null, 12.81], source: "page", seen: "2026-05-16 2026-07-02 2026-07-17" }, { since: "2026-07-17", prices: [null, 1.03], source: "repricing" }],
        "kimi-k2p5": [{ since: "2026-05-16", prices: [5.15, null, 12.81], source: "page", seen: "2026-05-16 2026-07-02" }, { since: "2026-07-12", prices: "retired" }],
        "qwen3p5-397b": [{ since: "2026-05-16", prices: [4.00, null, 10.00], source: "page", seen: "2026-05-16 2026-07-02 2026-07-17" }, { since: "2026-07-17", prices: [null, 0.80], source: "repricing" }],
        "gpt-oss-120b": [{ since: "2026-05-16", prices: [0.63, null, 1.54], source: "page", seen: "2026-05-16 2026-07-02" }, { since: "2026-07-17", prices: [0.78, 0.156, 1.94], source: "repricing" }],
      },
    },
  },
  asOf: "2026-05-16",
  calculators: [
    {
      id: "multi-turn",
      title: "Multi-turn cost",
      currency: "USD",
      dates: ["2026-05-16", "2026-07-12", "2026-07-17", "2026-08-01", "2026-10-01"],
      inputs: [
        {
          name: "model",
          label: "Model",
          options: [
            { id: "kimi-k2p6", label: "Kimi K2.6 (128K)", periods: [{ since: "2026-05-16" }] },
            { id: "kimi-k2p5", label: "Kimi K2.5 (128K)", periods: [{ since: "2026-05-16" }] },
            { id: "qwen3p5-397b", label: "Qwen3.5-397B-A17B (256K)", periods: [{ since: "2026-05-16" }] },
            { id: "gpt-oss-120b", label: "GPT-OSS-120B (128K)", periods: [{ since: "2026-05-16" }] },
          ],
          default: "kimi-k2p6",
        },
        { name: "episodes", label: "Episodes", unit: "episodes", whole: true, min: 1, max: 10000000, step: 1, default: 1000 },
        { name: "turns", label: "Turns per episode", help: "Requests of one episode, each with the whole history.", unit: "turns", whole: true, min: 1, max: 1000, step: 1, default: 8 },
        { name: "initial_prompt", label: "Initial prompt", help: "With instructions and tools.", unit: "tokens", whole: true, min: 0, max: 10000000, step: 1000, default: 8000 },
        { name: "added_per_turn", label: "Added per turn", help: "Generation and tool results together.", unit: "tokens/turn", whole: true, min: 0, max: 1000000, step: 1000, default: 12000 },
        { name: "decode_per_turn", label: "Generated per turn", help: "By the model, in one turn.", unit: "tokens/turn", whole: true, min: 0, max: 1000000, step: 500, default: 2000 },
        { name: "gpus", label: "GPUs", help: "Throughput grows with them until you give your own.", advanced: true, unit: "GPUs", whole: true, min: 1, max: 4096, step: 1, defaultRate: "fireworks-dedicated-defaults.{model}.gpus" },
        {
          name: "gpu",
          label: "GPU type",
          help: "Throughput is known for a model's first type; for others, give your own.",
          advanced: true,
          options: [
            { id: "a100-80gb", label: "A100 80GB", periods: [{ since: "2024-05-01", until: "2026-05-16" }] },
            { id: "h100-80gb", label: "H100 80GB", periods: [{ since: "2025-07-19" }] },
            { id: "h200-141gb", label: "H200 141GB", periods: [{ since: "2025-07-19" }] },
            { id: "b200-180gb", label: "B200 180GB", periods: [{ since: "2025-07-19" }] },
            { id: "b300-288gb", label: "B300 288GB", periods: [{ since: "2026-05-16" }] },
            { id: "gb300-288gb", label: "GB300 288GB", periods: [{ since: "2026-10-01" }] },
            { id: "mi300x", label: "MI300X", periods: [{ since: "2025-07-19", until: "2026-02-01" }] },
          ],
          defaultRate: "fireworks-dedicated-defaults.{model}.gpu",
        },
        {
          name: "prompt_tps",
          label: "Prompt throughput",
          help: "Prefilled in a second by the whole deployment.",
          advanced: true,
          unit: "tokens/s",
          min: 1,
          max: 100000000,
          step: 1000,
          defaultRate: "fireworks-dedicated-defaults.{model}.prompt-tps",
          defaultFor: { gpu: "fireworks-dedicated-defaults.{model}.gpu" },
          defaultPer: { gpus: "fireworks-dedicated-defaults.{model}.gpus" },
        },
        {
          name: "decode_tps",
          label: "Decode throughput",
          help: "Generated in a second by the whole deployment.",
          advanced: true,
          unit: "tokens/s",
          min: 1,
          max: 100000000,
          step: 100,
          defaultRate: "fireworks-dedicated-defaults.{model}.decode-tps",
          defaultFor: { gpu: "fireworks-dedicated-defaults.{model}.gpu" },
          defaultPer: { gpus: "fireworks-dedicated-defaults.{model}.gpus" },
        },
        { name: "utilization", label: "Utilisation", help: "The busy share of the billed time; 1 is saturated.", advanced: true, unit: "ratio", min: 0.01, max: 1, step: 0.05, default: 1 },
      ],
      quantities: ["prompt_tokens", "uncached_prompt_tokens", "cached_prompt_tokens", "cache_hit", "decode_tokens"],
      baseline: "tinker",
      offers: [
        {
          id: "tinker",
          label: "Tinker",
          billings: [
            {
              since: "2026-05-16",
              note: "Every turn is prefilled in full, whatever it shares with the turn before.",
              buys: "Per token, no cross-turn cache: {prompt_tokens} prompt tokens, all billed as prefill at {prefill}, and {decode_tokens} generated at {sample} per 1M.",
              figures: { per_episode: "tinker_flat_episode", total: "tinker_flat_total" },
              parts: { prefill: "tinker_flat_prefill_cost", decode: "tinker_decode_cost" },
              rates: { prefill: "tinker.{model}.prefill", sample: "tinker.{model}.sample" },
            },
            {
              since: "2026-07-17",
              note: "The repeated prefix is billed as cached prefill.",
              buys: "Per token: {uncached_prompt_tokens} prompt tokens prefilled at {prefill}, {cached_prompt_tokens} billed as cached prefill at {cached_prefill}, {decode_tokens} generated at {sample} per 1M.",
              figures: { per_episode: "tinker_cached_episode", total: "tinker_cached_total" },
              parts: { prefill: "tinker_uncached_cost", cached: "tinker_cached_cost", decode: "tinker_decode_cost" },
              rates: { prefill: "tinker.{model}.prefill", cached_prefill: "tinker.{model}.cached-prefill", sample: "tinker.{model}.sample" },
            },
          ],
        },
        {
          id: "fireworks-serverless-standard",
          label: "Fireworks Serverless Standard",
          billings: [
            {
              since: "2026-05-09",
              buys: "Per token: {uncached_prompt_tokens} prompt tokens at {input}, {cached_prompt_tokens} from the cache at {cached_input}, {decode_tokens} generated at {output} per 1M.",
              figures: { per_episode: "serverless_episode", total: "serverless_total" },
              parts: { prefill: "serverless_uncached_cost", cached: "serverless_cached_cost", decode: "serverless_decode_cost" },
              rates: { input: "fireworks-serverless.{model}.input", cached_input: "fireworks-serverless.{model}.cached-input", output: "fireworks-serverless.{model}.output" },
            },
          ],
        },
        {
          id: "fireworks-serverless-priority",
          label: "Fireworks Serverless Priority",
          billings: [
            {
              since: "2026-05-09",
              buys: "Per token: {uncached_prompt_tokens} prompt tokens at {input}, {cached_prompt_tokens} from the cache at {cached_input}, {decode_tokens} generated at {output} per 1M.",
              figures: { per_episode: "serverless_episode", total: "serverless_total" },
              parts: { prefill: "serverless_uncached_cost", cached: "serverless_cached_cost", decode: "serverless_decode_cost" },
              rates: { input: "fireworks-serverless.{model}.input.priority", cached_input: "fireworks-serverless.{model}.cached-input.priority", output: "fireworks-serverless.{model}.output.priority" },
            },
          ],
        },
        {
          id: "fireworks-dedicated",
          label: "Fireworks Dedicated",
          note: "An estimate at the throughput given; GPU-hours are billed idle or busy.",
          billings: [
            {
              since: "2024-05-01",
              buys: "{gpus}× {gpu} at {gpu_hour}/GPU-hour, ≈ {cluster_hours} cluster-hours at the throughput given; each prompt token is prefilled once.",
              figures: { per_episode: "dedicated_episode", total: "dedicated_total", cluster_hours: "cluster_hours" },
              parts: { deployment: "dedicated_total" },
              limits: { prefill: "prefill_hours", decode: "decode_hours" },
              rates: { gpu_hour: "fireworks-gpu-hours.{gpu}.gpu-hour" },
            },
          ],
        },
      ],
      parities: [{ input: "gpus", offer: "fireworks-dedicated", formula: "gpus_at_par" }, { input: "prompt_tps", offer: "fireworks-dedicated", formula: "prompt_tps_at_par" }, { input: "decode_tps", offer: "fireworks-dedicated", formula: "decode_tps_at_par" }],
      curve: "turns",
      warnings: [
        { id: "context", formula: "context_overrun", attributes: { context: "tinker.{model}.context" }, impossible: true, text: "From turn {first} on, a prompt and what it generates exceed the model's context of {context} tokens." },
        { id: "added", formula: "added_shortfall", attributes: {}, input: "added_per_turn", text: "Each turn generates {decode_per_turn} tokens, more than the {added_per_turn} by which the prompt grows." },
      ],
      presets: [
        { id: "agentic", label: "Agentic RL", note: "Eight turns with long tool results.", values: { episodes: 1000, turns: 8, initial_prompt: 8000, added_per_turn: 12000, decode_per_turn: 2000 } },
        { id: "long-horizon", label: "Long horizon", note: "Twenty turns of moderate growth, within a context of 128K.", values: { episodes: 1000, turns: 20, initial_prompt: 8000, added_per_turn: 6000, decode_per_turn: 1000 } },
        { id: "dialogue", label: "Dialogue", note: "Short turns that add little.", values: { episodes: 10000, turns: 6, initial_prompt: 1000, added_per_turn: 500, decode_per_turn: 300 } },
        { id: "reasoning", label: "Single-turn reasoning", note: "One turn, so nothing to cache, and much to generate.", values: { episodes: 10000, turns: 1, initial_prompt: 2000, added_per_turn: 16000, decode_per_turn: 16000 } },
      ],
    },
    {
      id: "rft",
      title: "RFT cost",
      currency: "USD",
      dates: ["2026-05-16", "2026-10-01"],
      inputs: [
        {
          name: "model",
          label: "Model",
          help: "Sets where GPUs and throughput start; measure your own.",
          options: [
            { id: "kimi-k2p6", label: "Kimi K2.6", periods: [{ since: "2026-05-16" }] },
            { id: "kimi-k2p5", label: "Kimi K2.5", periods: [{ since: "2026-05-16" }] },
            { id: "qwen3p5-397b", label: "Qwen3.5-397B-A17B", periods: [{ since: "2026-05-16" }] },
            { id: "gpt-oss-120b", label: "GPT-OSS-120B", periods: [{ since: "2026-05-16" }] },
          ],
          default: "gpt-oss-120b",
        },
        { name: "prompts", label: "Prompts", help: "Prompts of the dataset.", unit: "prompts", whole: true, min: 1, max: 10000000, step: 100, default: 500 },
        { name: "epochs", label: "Epochs", unit: "epochs", whole: true, min: 1, max: 100, step: 1, default: 1 },
        { name: "responses", label: "Responses per prompt", help: "Candidates for each prompt.", unit: "responses", whole: true, min: 1, max: 128, step: 1, default: 4 },
        { name: "average_tokens", label: "Tokens per response", help: "As measured; three fifths of the limit is a first guess, and the usual limit is 2,048.", unit: "tokens", min: 0, max: 1000000, step: 100, default: 1228.8 },
        { name: "gpus", label: "GPUs", unit: "GPUs", whole: true, min: 1, max: 4096, step: 1, defaultRate: "fireworks-dedicated-defaults.{model}.gpus" },
        {
          name: "gpu",
          label: "GPU type",
          options: [
            { id: "a100-80gb", label: "A100 80GB", periods: [{ since: "2024-05-01", until: "2026-05-16" }] },
            { id: "h100-80gb", label: "H100 80GB", periods: [{ since: "2025-07-19" }] },
            { id: "h200-141gb", label: "H200 141GB", periods: [{ since: "2025-07-19" }] },
            { id: "b200-180gb", label: "B200 180GB", periods: [{ since: "2025-07-19" }] },
            { id: "b300-288gb", label: "B300 288GB", periods: [{ since: "2026-05-16" }] },
            { id: "gb300-288gb", label: "GB300 288GB", periods: [{ since: "2026-10-01" }] },
            { id: "mi300x", label: "MI300X", periods: [{ since: "2025-07-19", until: "2026-02-01" }] },
          ],
          defaultRate: "fireworks-dedicated-defaults.{model}.gpu",
        },
        {
          name: "rollout_tps",
          label: "Rollout throughput",
          help: "Generated in a second by all GPUs, as measured; at first, of a saturated cluster.",
          unit: "tokens/s",
          min: 1,
          max: 100000000,
          step: 100,
          defaultRate: "fireworks-dedicated-defaults.{model}.decode-tps",
          defaultFor: { gpu: "fireworks-dedicated-defaults.{model}.gpu" },
          defaultPer: { gpus: "fireworks-dedicated-defaults.{model}.gpus" },
        },
      ],
      quantities: ["rft_total_tokens", "rft_gpu_hours", "rft_training_hours"],
      baseline: "fireworks-any-region",
      offers: [
        { id: "fireworks-any-region", label: "Fireworks, any region", billings: [{ since: "2024-05-01", buys: "{gpus}× {gpu} at {gpu_hour}/GPU-hour for {rft_training_hours} hours.", figures: { total: "rft_cost" }, parts: {}, rates: { gpu_hour: "fireworks-gpu-hours.{gpu}.gpu-hour" } }] },
        {
          id: "fireworks-region-pinned",
          label: "Fireworks, region-pinned",
          billings: [{ since: "2026-10-01", buys: "{gpus}× {gpu} at {gpu_hour}/GPU-hour for {rft_training_hours} hours.", figures: { total: "rft_cost" }, parts: {}, rates: { gpu_hour: "fireworks-gpu-hours.{gpu}.gpu-hour.region-pinned" } }],
        },
      ],
      parities: [],
      curve: "prompts",
      warnings: [],
      presets: [
        { id: "first-run", label: "First run", note: "A small dataset, once.", values: { prompts: 500, epochs: 1, responses: 4, average_tokens: 1228.8 } },
        { id: "long-answers", label: "Long answers", note: "Three fifths of a limit of 16,384 tokens.", values: { prompts: 2000, epochs: 1, responses: 8, average_tokens: 9830.4 } },
        { id: "several-epochs", label: "Several epochs", values: { prompts: 5000, epochs: 3, responses: 8, average_tokens: 1228.8 } },
      ],
    },
  ],
  attributes: { "tinker.kimi-k2p6.context": 131072, "tinker.kimi-k2p5.context": 131072, "tinker.qwen3p5-397b.context": 262144, "tinker.gpt-oss-120b.context": 131072 },
  sources: {
    "fireworks-dedicated-defaults.comparison": { title: "Price comparison vs Tinker", url: "https://docs.fireworks.ai/fine-tuning/multi-turn-cost-comparison", trust: "vendor" },
    "fireworks-gpu-hours.page-2026-02": { title: "Fireworks pricing, copy of about February 2026", url: "https://fireworks.ai/pricing", trust: "transcribed" },
    "fireworks-gpu-hours.page-2026-05": { title: "Fireworks pricing", url: "https://fireworks.ai/pricing", trust: "vendor" },
    "fireworks-gpu-hours.page-2026-10": { title: "Fireworks pricing, copy of 2026-10-01", url: "https://fireworks.ai/pricing", trust: "transcribed" },
    "fireworks-serverless.page-2026-05": { title: "Fireworks serverless pricing, copy of 2026-05-09", url: "https://docs.fireworks.ai/serverless/pricing", trust: "transcribed" },
    "fireworks-serverless.page-2026-08": { title: "Fireworks serverless pricing", url: "https://docs.fireworks.ai/serverless/pricing", trust: "vendor" },
    "tinker.page": { title: "Tinker", url: "https://thinkingmachines.ai/tinker", trust: "vendor" },
    "tinker.repricing": { title: "Tinker model catalogue, copy of 2026-07-17", url: "https://tinker-docs.thinkingmachines.ai/tinker/models.json", trust: "transcribed" },
  },
  unitWords: { GPUs: "GPUs", "tokens/s": "tokens/s", "USD/GPU-hour": "per GPU-hour", "USD/Mtok": "per 1M tokens" },
  formulas: (() => {
    const formulas = {};
    const formula = (name, title, unit, inputs, uses, compute) => {
      compute.inputs = Array.from(new Set(uses.flatMap((used) => used.inputs).concat(inputs.split(" ").filter(Boolean))));
      formulas[name] = { title, unit, parameters: compute.inputs, compute };
      return compute;
    };
    const promptTokens = formula("prompt_tokens", "Prompt tokens per episode", "tokens", "turns initial_prompt added_per_turn", [], (of) => of.turns * of.initial_prompt + of.added_per_turn * of.turns * (of.turns - 1) / 2);
    const uncachedPromptTokens = formula("uncached_prompt_tokens", "Uncached prompt tokens per episode", "tokens", "turns initial_prompt added_per_turn", [], (of) => of.initial_prompt + (of.turns - 1) * of.added_per_turn);
    const cachedPromptTokens = formula("cached_prompt_tokens", "Cached prompt tokens per episode", "tokens", "", [promptTokens, uncachedPromptTokens], (of) => promptTokens(of) - uncachedPromptTokens(of));
    const cacheHit = formula("cache_hit", "Cache hit", "ratio", "", [promptTokens, cachedPromptTokens], (of) => promptTokens(of) > 0 ? cachedPromptTokens(of) / promptTokens(of) : 0);
    const decodeTokens = formula("decode_tokens", "Generated tokens per episode", "tokens", "turns decode_per_turn", [], (of) => of.turns * of.decode_per_turn);
    const lastRequestTokens = formula("last_request_tokens", "Last request", "tokens", "decode_per_turn", [uncachedPromptTokens], (of) => uncachedPromptTokens(of) + of.decode_per_turn * 1);
    const contextOverrun = formula("context_overrun", "Context overrun", "tokens", "", [lastRequestTokens], (of) => lastRequestTokens(of) - of.context);
    const addedShortfall = formula("added_shortfall", "Generated but not added", "tokens/turn", "added_per_turn decode_per_turn", [], (of) => of.decode_per_turn - of.added_per_turn);
    const tinkerFlatEpisode = formula("tinker_flat_episode", "Tinker per episode, no cached prefill", "USD", "", [promptTokens, decodeTokens], (of) => (promptTokens(of) * of.prefill + decodeTokens(of) * of.sample) / 1000000);
    const tinkerFlatPrefillCost = formula("tinker_flat_prefill_cost", "Tinker prefill, no cached prefill", "USD", "episodes", [promptTokens], (of) => of.episodes * promptTokens(of) * of.prefill / 1000000);
    const tinkerDecodeCost = formula("tinker_decode_cost", "Tinker sampling", "USD", "episodes", [decodeTokens], (of) => of.episodes * decodeTokens(of) * of.sample / 1000000);
    const tinkerFlatTotal = formula("tinker_flat_total", "Tinker, no cached prefill", "USD", "episodes", [tinkerFlatEpisode], (of) => of.episodes * tinkerFlatEpisode(of));
    const tinkerCachedEpisode = formula("tinker_cached_episode", "Tinker per episode", "USD", "", [uncachedPromptTokens, cachedPromptTokens, decodeTokens], (of) => (uncachedPromptTokens(of) * of.prefill + cachedPromptTokens(of) * of.cached_prefill + decodeTokens(of) * of.sample) / 1000000);
    const tinkerUncachedCost = formula("tinker_uncached_cost", "Tinker prefill", "USD", "episodes", [uncachedPromptTokens], (of) => of.episodes * uncachedPromptTokens(of) * of.prefill / 1000000);
    const tinkerCachedCost = formula("tinker_cached_cost", "Tinker cached prefill", "USD", "episodes", [cachedPromptTokens], (of) => of.episodes * cachedPromptTokens(of) * of.cached_prefill / 1000000);
    const tinkerCachedTotal = formula("tinker_cached_total", "Tinker", "USD", "episodes", [tinkerCachedEpisode], (of) => of.episodes * tinkerCachedEpisode(of));
    const serverlessEpisode = formula("serverless_episode", "Serverless per episode", "USD", "", [uncachedPromptTokens, cachedPromptTokens, decodeTokens], (of) => (uncachedPromptTokens(of) * of.input + cachedPromptTokens(of) * of.cached_input + decodeTokens(of) * of.output) / 1000000);
    const serverlessUncachedCost = formula("serverless_uncached_cost", "Serverless input", "USD", "episodes", [uncachedPromptTokens], (of) => of.episodes * uncachedPromptTokens(of) * of.input / 1000000);
    const serverlessCachedCost = formula("serverless_cached_cost", "Serverless cached input", "USD", "episodes", [cachedPromptTokens], (of) => of.episodes * cachedPromptTokens(of) * of.cached_input / 1000000);
    const serverlessDecodeCost = formula("serverless_decode_cost", "Serverless output", "USD", "episodes", [decodeTokens], (of) => of.episodes * decodeTokens(of) * of.output / 1000000);
    const serverlessTotal = formula("serverless_total", "Serverless", "USD", "episodes", [serverlessEpisode], (of) => of.episodes * serverlessEpisode(of));
    const prefillTime = formula("prefill_time", "Prefill time", "s", "episodes prompt_tps", [uncachedPromptTokens], (of) => of.episodes * uncachedPromptTokens(of) !== 0 ? of.episodes * uncachedPromptTokens(of) / of.prompt_tps : 0);
    const decodeTime = formula("decode_time", "Decode time", "s", "episodes decode_tps", [decodeTokens], (of) => of.episodes * decodeTokens(of) !== 0 ? of.episodes * decodeTokens(of) / of.decode_tps : 0);
    const clusterTime = formula("cluster_time", "Cluster time", "s", "", [prefillTime, decodeTime], (of) => Math.max(prefillTime(of), decodeTime(of)));
    const prefillHours = formula("prefill_hours", "Prefill hours", "hours", "", [prefillTime], (of) => prefillTime(of) / 3600);
    const decodeHours = formula("decode_hours", "Decode hours", "hours", "", [decodeTime], (of) => decodeTime(of) / 3600);
    const clusterHours = formula("cluster_hours", "Cluster hours", "hours", "", [clusterTime], (of) => clusterTime(of) / 3600);
    const dedicatedTotal = formula("dedicated_total", "Dedicated", "USD", "gpus utilization", [clusterHours], (of) => clusterHours(of) * of.gpus * of.gpu_hour / of.utilization);
    const dedicatedEpisode = formula("dedicated_episode", "Dedicated per episode", "USD", "", [dedicatedTotal], (of) => dedicatedTotal(of) / of.episodes);
    const hoursAtPar = formula("hours_at_par", "Cluster hours at par", "hours", "gpus utilization", [], (of) => of.baseline_total * of.utilization / (of.gpus * of.gpu_hour));
    const gpusAtPar = formula("gpus_at_par", "GPUs at par", "GPUs", "utilization", [clusterHours], (of) => clusterHours(of) > 0 ? of.baseline_total * of.utilization / (clusterHours(of) * of.gpu_hour) : 0);
    const promptTpsAtPar = formula("prompt_tps_at_par", "Prompt throughput at par", "tokens/s", "", [hoursAtPar, decodeHours, uncachedPromptTokens], (of) => hoursAtPar(of) > 0 ? (decodeHours(of) <= hoursAtPar(of) ? of.episodes * uncachedPromptTokens(of) / hoursAtPar(of) / 3600 : 0) : 0);
    const decodeTpsAtPar = formula("decode_tps_at_par", "Decode throughput at par", "tokens/s", "", [hoursAtPar, prefillHours, decodeTokens], (of) => hoursAtPar(of) > 0 ? (prefillHours(of) <= hoursAtPar(of) ? of.episodes * decodeTokens(of) / hoursAtPar(of) / 3600 : 0) : 0);
    const rftTotalTokens = formula("rft_total_tokens", "Tokens of a fine-tuning job", "tokens", "prompts epochs responses average_tokens", [], (of) => of.prompts * of.epochs * of.responses * of.average_tokens);
    const rftGpuHours = formula("rft_gpu_hours", "GPU-hours of a fine-tuning job", "GPU-hours", "gpus rollout_tps", [rftTotalTokens], (of) => of.gpus * (rftTotalTokens(of) / of.rollout_tps) / 3600);
    const rftCost = formula("rft_cost", "Cost of a fine-tuning job", "USD", "", [rftGpuHours], (of) => rftGpuHours(of) * of.gpu_hour);
    const rftTrainingHours = formula("rft_training_hours", "Training time", "hours", "", [rftGpuHours], (of) => rftGpuHours(of) / of.gpus);
    return formulas;
  })(),
};
/** Each calculator's data by id, with its formulas as functions of numbers by name. */
const calculators = Object.fromEntries(calculatorsOf(withRates(config)).map((data) => [data.id, data]));

// Also loaded where there is no document, or where the element is there already, for data and formulas alone.
if (globalThis.customElements && !customElements.get("rate-calculator")) {
  defineElement(calculators, ":host{--ink:var(--rate-calculator-ink,light-dark(#18181b,#f4f4f5));--quiet:var(--rate-calculator-quiet,light-dark(#52525b,#a1a1aa));--line:var(--rate-calculator-line,light-dark(#e4e4e7,#3f3f46));--edge:var(--rate-calculator-edge,light-dark(#85858f,#7c7c87));--ground:var(--rate-calculator-ground,light-dark(#ffffff,#18181b));--accent:var(--rate-calculator-accent,light-dark(#1d4ed8,#93b4fd));--good:var(--rate-calculator-good,light-dark(#047857,#6ee7b7));--good-ground:var(--rate-calculator-good-ground,light-dark(#ecfdf5,#0c2b22));--bad:var(--rate-calculator-bad,light-dark(#b91c1c,#fca5a5));--warn:var(--rate-calculator-warn,light-dark(#92400e,#fcd34d));--c0:var(--rate-calculator-offer-1,light-dark(#3f3f46,#d4d4d8));--c1:var(--rate-calculator-offer-2,light-dark(#047857,#34d399));--c2:var(--rate-calculator-offer-3,light-dark(#1d4ed8,#7aa2fb));--c3:var(--rate-calculator-offer-4,light-dark(#b45309,#fbbf24));--c4:var(--rate-calculator-offer-5,light-dark(#7e22ce,#d8b4fe));--c5:var(--rate-calculator-offer-6,light-dark(#be185d,#f9a8d4));display:block;container-type:inline-size;color:var(--ink);font:inherit;line-height:1.5}*{box-sizing:border-box}.root{font-size:0.9375rem;font-variant-numeric:tabular-nums}.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.quiet,.note,.unit{color:var(--quiet)}.problem{color:var(--bad)}.caution{color:var(--warn)}.presets{display:flex;flex-wrap:wrap;gap:0.375rem}.button,.preset{font:inherit;font-size:0.8125rem;line-height:1.25rem;padding:0.25rem 0.625rem;color:var(--ink);background:var(--ground);border:1px solid var(--line);border-radius:0.375rem;cursor:pointer}.button:hover,.preset:hover{border-color:var(--edge)}.button:disabled{color:var(--quiet);cursor:default}.preset[aria-pressed=\"true\"]{border-color:var(--ink);background:var(--ink);color:var(--ground)}.wide{min-width:9.5rem}.link{font:inherit;color:var(--accent);background:none;border:0;padding:0;text-decoration:underline;cursor:pointer}.anchor{color:var(--accent)}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.fields{display:grid;gap:0.5rem 0.875rem;margin-top:1rem}.field{display:grid;grid-template-columns:1fr minmax(9rem,50%);align-items:center;gap:0.125rem 0.75rem;min-width:0}.choice{grid-template-columns:auto minmax(0,1fr)}select.input{padding:0 0.375rem}.date{display:flex;flex-wrap:wrap;align-items:center;gap:0.5rem;max-width:100%}.select{font:inherit;font-size:0.8125rem;flex:1;min-width:0;max-width:18rem;height:1.875rem;padding:0 0.25rem;color:var(--ink);background:var(--ground);border:1px solid var(--edge);border-radius:0.375rem}.stale{visibility:hidden}.stale .chart,.stale .bar{visibility:visible;opacity:0.2}.stale text{visibility:hidden}.label{display:block;font-size:0.8125rem;font-weight:500}.unit{font-weight:400}.input{font:inherit;width:100%;height:2.25rem;padding:0 0.625rem;color:var(--ink);background:var(--ground);border:1px solid var(--edge);border-radius:0.375rem}.invalid{border-color:var(--bad);box-shadow:inset 0 0 0 1px var(--bad)}.note{grid-column:1 / -1;font-size:0.75rem;line-height:1.125rem}.help{display:block}.layers{display:grid;min-height:1.125rem}.layer{grid-area:1 / 1}.unseen{visibility:hidden}.details{margin-top:0.75rem}.summary{font-size:0.8125rem;font-weight:500;cursor:pointer;padding:0.25rem 0;width:fit-content}.summary:hover{color:var(--accent)}.result{margin-top:0.75rem;border-top:1px solid var(--line);padding-top:0.875rem}.headline{margin:0;min-height:4.5rem;font-size:1.0625rem;line-height:1.5rem}.table{width:100%;border-collapse:collapse;margin-top:0.5rem;font-size:0.875rem}.thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.row{display:grid;align-items:end;grid-template-columns:repeat(auto-fit,minmax(5.5rem,1fr));gap:0.125rem 0.625rem;padding:0.5rem;border-bottom:1px solid var(--line)}.marked{background:var(--good-ground);box-shadow:inset 3px 0 0 var(--good)}.rowhead{grid-column:1 / -1;text-align:left;font-weight:400;padding:0}.cell{display:block;padding:0;font-size:0.8125rem}.scroll{overflow-x:auto}.figures{font-size:0.75rem}.linehead,.figure,.figures .th{padding:0.1875rem 0.25rem;border-bottom:1px solid var(--line);font-weight:400;text-align:left}.figure{text-align:right;white-space:nowrap}.figures .figurehead{text-align:right}.celllabel{display:block;font-size:0.75rem;color:var(--quiet)}.th{font-size:0.75rem;font-weight:500;color:var(--quiet);text-align:left;padding:0.25rem 0.5rem;vertical-align:bottom}.offer{font-weight:500;display:block}.badge,.yours{margin-left:0.5rem;padding:0 0.375rem;font-size:0.75rem;font-weight:500;color:var(--good);border:1px solid var(--good);border-radius:999px}.details-line{display:block;max-width:34rem;min-height:1.125rem;font-size:0.75rem;line-height:1.125rem;color:var(--quiet)}.share{display:block;width:100%;height:4px;margin-top:0.25rem}.sharebar{fill:var(--c0)}.least{fill:var(--good)}.quantities{display:grid;align-items:end;gap:0.25rem 0.875rem;margin:0.75rem 0 0}.quantity{display:flex;justify-content:space-between;align-items:baseline;gap:0.75rem}.quantityname{font-size:0.75rem;line-height:1.125rem;color:var(--quiet)}.quantityvalue{margin:0;font-weight:500}.checks,.remarks,.legend,.bars{list-style:none;margin:0.5rem 0 0;padding:0;font-size:0.8125rem}.footnote{margin:0.5rem 0 0;font-size:0.8125rem;color:var(--quiet)}.remarks{min-height:2.5rem;color:var(--quiet)}.section{margin-top:1.25rem;border-top:1px solid var(--line);padding-top:0.875rem}.sectionhead{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0.5rem;align-items:center}.heading{margin:0;font-size:0.9375rem;font-weight:600}.chartbox{margin-top:0.5rem;min-height:220px}.chart{display:block;max-width:100%}.grid{stroke:var(--line);fill:none}.tick{font-size:11px;fill:var(--quiet)}.chosen{stroke:var(--ink);stroke-width:1;fill:none}.chosenlabel{font-size:11px;font-weight:600;fill:var(--ink)}.line{fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round}.mark{fill:currentColor;stroke:var(--ground);stroke-width:1}.tone0{color:var(--c0)}.tone1{color:var(--c1)}.tone2{color:var(--c2)}.tone3{color:var(--c3)}.tone4{color:var(--c4)}.tone5{color:var(--c5)}.solid{fill:currentColor}.here{stroke:var(--ink);stroke-width:1.5}.crossing{fill:none;stroke:var(--ink);stroke-width:1.5}.readline{stroke:var(--ink);stroke-width:1;fill:none}.ownrate{width:6.5rem;height:1.875rem}.yours{color:var(--accent);border-color:var(--accent)}.area{fill:currentColor;opacity:0.3}.frame{fill:none;stroke:var(--edge);stroke-width:1}.own{fill:var(--ground);stroke-width:2.5}.readout{min-height:2.5rem}.wrapped{white-space:normal;display:block;text-align:left}.subheading{margin:1rem 0 0;font-size:0.8125rem;font-weight:600}.crossingline{stroke:var(--ink);stroke-width:1;fill:none}.crossinglabel{font-size:11px;font-weight:600;fill:var(--ink);stroke:var(--ground);stroke-width:3px;paint-order:stroke}.hatch{stroke:var(--edge);stroke-width:1;opacity:0.6}.reader{display:flex;align-items:center;gap:0.75rem;margin-top:0.25rem}.readvalue{display:inline-block;min-width:5.5rem}.slider{flex:1;min-width:0;max-width:24rem;accent-color:var(--accent)}.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:0.25rem 1.25rem}.legenditem{display:flex;align-items:center;gap:0.375rem}.legendvalue{font-weight:500}.swatch{flex:none}.baritem{margin-top:0.625rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0.125rem 0.75rem}.barlabel{font-weight:500}.barwords{display:flex;flex-wrap:wrap;gap:0 0.5rem;font-size:0.75rem;color:var(--quiet)}.piece{display:flex;align-items:center;gap:0.25rem}.sample{flex:none}.bar{display:block;max-width:100%}.partline{stroke:var(--ground);stroke-width:1.5}.actions{display:flex;flex-wrap:wrap;gap:0.5rem;margin-top:1.25rem;border-top:1px solid var(--line);padding-top:0.875rem}@container (min-width:36rem){.fields{grid-template-columns:repeat(3,minmax(0,1fr))}.field,.choice{grid-template-columns:minmax(0,1fr);align-content:start}.quantity{display:block}.help{display:inline}.layers{display:inline-grid;min-height:0}.quantities{grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr))}.chartbox{min-height:280px}.thead{position:static;display:table-header-group;clip-path:none}.row{display:table-row;box-shadow:none}.marked{box-shadow:none}.marked .rowhead{box-shadow:inset 3px 0 0 var(--good)}.cell{font-size:inherit}.rowhead,.cell,.th{display:table-cell;padding:0.4375rem 0.5rem;vertical-align:top;border-bottom:1px solid var(--line)}.celllabel{display:none}.number{text-align:right}.short{white-space:nowrap}.dense .cell,.dense .rowhead,.linehead,.figure,.figures .th{padding:0.1875rem 0.5rem;font-size:0.8125rem}.barwords{gap:0 0.75rem;font-size:inherit}.headline{min-height:3rem}}@media print{:host{color-scheme:light}.presets,.actions,.reader,.late:not([open]){display:none}.details::details-content{content-visibility:visible}.row,.baritem,.chart{break-inside:avoid}.sectionhead,.heading{break-after:avoid}.section:has(> .heading + .late:not([open])){display:none}}@container (min-width:44rem){.headline{min-height:1.5rem}}");
}

export { calculators };
