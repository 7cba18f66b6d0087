// What the result rests on: the curve, the parts of each total, the rates.

import { crossingWords, curveChart, curveLegend } from "./chart.mjs";
import { amountText, counted, headline, listed, words } from "./derive.mjs";
import { inputOf, isOwn } from "./estimate.mjs";
import { listedWords, rateWords } from "./exports.mjs";
import { figure, grouped, totalMoney } from "./numbers.mjs";
import { ownAmount } from "./own.mjs";
import { partNames, partsChart } from "./parts.mjs";
import { listedRates } from "./steps.mjs";
import { button, entered, h, table } from "./tree.mjs";
import { figuresTable, lateDisclosure } from "./unfolding.mjs";

/** What charts are drawn of: what there is or, while all of it waits, what there was last. */
const drawn = (derived) => derived.drawn || {};

const unseenWhileWaiting = (derived) => (drawn(derived).result === derived.result ? {} : { class: "stale" });

/** Cost along the curve's input: chart, legend, what it says, its numbers. */
export const curveView = (data, state, update, derived) => {
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

/** What each total is made of: chart and numbers. */
export const partsView = (data, state, update, derived) => {
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

/** The last day, not after the chosen one, on which a rate was seen in force. */
const verifiedOn = (entry, date) => (entry.verified || []).filter((day) => day <= date).pop();

/** What has replaced a rate since, and that it was not seen itself: "$15.00 since 2026-10-01". */
const remarkOn = (data, { id, unit, entry }) => {
  const last = data.rates[id].history.filter(({ since }) => since > entry.since).pop();
  return [
    last && last.value !== entry.value && (typeof last.value === "number" ? amountText(data, last.value, unit) : last.value)
      + " since " + (last.approximate ? "about " : "") + last.since,
    entry.derived && "follows from another rate, not seen",
  ].filter(Boolean).join("; ");
};

/** The field for a rate of the reader's own: an amount in the unit of the listed one, or a share off it. */
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

/** How each offer bills, and its rates with unit, date and source, each beside a field for the reader's own. */
export const ratesView = (data, state, update, derived) => {
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

/** An at-par value in words: whole things have it between two of their numbers. */
const parityValue = (input, value) =>
  input.whole && !Number.isInteger(value) ? "between " + grouped(Math.floor(value)) + " and " + grouped(Math.ceil(value)) : "at " + figure(value);

/** Where the offer that an input decides is at par; not while other inputs would follow it and undo that. */
export const parityNote = (data, state, derived, input) => {
  const parity = derived.parities.find((candidate) => candidate.input === input.name);
  const isFollowed = data.inputs.some(({ name, defaultPer }) => defaultPer?.[input.name] && state.entries[name] === undefined);
  return parity && !isFollowed && h("span", { class: derived.hasParities ? "" : "unseen" },
    " At par with " + listed(parity.against.map(({ label, value }) => label + " " + parityValue(input, value))) + ".");
};
