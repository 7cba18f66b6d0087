// What a calculator has beside inputs and result: links, days of change, a month, several models, the curve, what decides, the reader's own rates, exports.

import { actionsView } from "./actions.mjs";
import { curve } from "./curve.mjs";
import { decisions } from "./deciding.mjs";
import { listed } from "./derive.mjs";
import { fieldLinks, presetsView, stepBy } from "./entering.mjs";
import { estimate, offersOn } from "./estimate.mjs";
import { followLink, keepLink } from "./history.mjs";
import { monthColumns, monthView } from "./month.mjs";
import { withOwnRates } from "./own.mjs";
import { totalMoney } from "./numbers.mjs";
import { paritiesOf } from "./parity.mjs";
import { addRanges } from "./ranges.mjs";
import { curveView, parityNote, partsView, ratesView } from "./sections.mjs";
import { compareOptions, sideBySideView } from "./sidebyside.mjs";

/**
 * What decides, where it is open and nothing is waited for. It takes too long for every keystroke: until the reader pauses, that of
 * before stands.
 */
const decisionsOf = (state, derived, last) => {
  const { data } = derived;
  // The axes stay those that they were, whatever is typed.
  const { axes } = last || {};
  const question = JSON.stringify([state.date, state.entries, state.rates, state.across, state.up]);
  if (!decisions || !state.open.decisions || !derived.result.least || derived.waiting.length) {
    return { axes, question, decisions: null };
  }
  const stands = last?.decisions && (last.decisions.question === question || state.paused !== question);
  const decided = stands ? last.decisions : { question, ...decisions.decide(data, state, derived, axes) };
  return { question, decisions: decided, axes: decided.map ? { across: decided.map.across.input.name, up: decided.map.up.input.name } : axes };
};

/** Labels of the offers whose rates or billing a day changed, for the choices made. */
const changedOn = (data, choices, date, before) => {
  const terms = (day) => offersOn(data, choices, day).map((o) => JSON.stringify([o.isOffered, o.billing, o.symbols]));
  const [earlier, later] = [terms(before), terms(date)];
  return data.offers.filter((_, i) => earlier[i] !== later[i]).map((offer) => offer.label);
};

/** The days to choose from, each with the labels of the offers that it changed. */
const changesByDay = (data, choices) =>
  data.dates.map((day, i) => ({ day, changed: i > 0 ? changedOn(data, choices, day, data.dates[i - 1]) : [] }));

/** What an offer's cost comes from most: the greatest of its limits or, without limits, of its parts. */
const dominantOf = (offer) => {
  const candidates = offer.limits.length ? offer.limits : offer.parts;
  const greatest = candidates.reduce((best, part) => (best && best.value >= part.value ? best : part), null);
  return greatest && greatest.value > 0
    ? { name: greatest.name, isLimit: candidates === offer.limits, share: greatest.value / offer.total }
    : null;
};

/** Which offers have other prices on later days that the data knows. */
const changesSince = (dates, date) => {
  const later = dates.filter(({ day, changed }) => day > date && changed.length);
  return later.length ? "Changed since " + date + ": " + later.map(({ day, changed }) => listed(changed) + " (" + day + ")").join("; ") + ". " : "";
};

/** The data with the reader's own rates; the same as before where these have not changed. */
const dataOf = (listedData, { rates }, last) => (last?.ownRates === rates ? last.data : withOwnRates(listedData, rates));

/** A range in words: "$228.00 to $356.00 at low and high Decode throughput". */
const rangeWords = (data, range) =>
  range && totalMoney(range.low, data.currency) + " to " + totalMoney(range.high, data.currency) + " at low and high " + listed(range.inputs.map(({ label }) => label));

const isWideApart = ({ offers }) => {
  const totals = offers.map(({ total }) => total);
  return Math.max(...totals) > 4 * Math.min(...totals);
};

/** What is shown, with days of change, at-par values, the curve and what decides. */
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
    // Both take longer than all the rest: they are made when they are asked for, not at every keystroke.
    get sideBySide() {
      return (compared ??= compareOptions(data, state, shown));
    },
    get curve() {
      return (drawnCurve ??= canDraw ? curve(data, choices, numbers, state.date, Math.min(...ends)) : null);
    },
    // At first, where the totals are so far apart that a linear scale would draw the lesser ones as one line.
    isWide: last ? last.isWide : isWideApart(result),
    // Where there are none now, those of before keep their place.
    parities: found.length || !last ? found : last.parities,
    hasParities: found.length > 0,
  };
  // Not copied: that would ask for both.
  return Object.assign(derived, decisionsOf(state, derived, last), { drawn: result.offers.length ? derived : last?.drawn });
};

/** Everything of it, for a host to hand to the calculator. */
export const details = {
  dataOf, derive: deriveDetails, presets: presetsView, note: parityNote, links: fieldLinks, step: stepBy, start: followLink, settle: keepLink,
  view: (data, state, update, derived) => [monthView, sideBySideView, curveView, decisions?.view, partsView, ratesView, actionsView].filter(Boolean).map((section) => section(data, state, update, derived)),
};
