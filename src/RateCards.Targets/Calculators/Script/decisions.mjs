// What decides which offer is the cheapest: other values of inputs, and other prices.

import { defaultOf, evaluate, isComputable } from "./estimate.mjs";
import { listedRates } from "./steps.mjs";
import { attributesOf, turningPoint } from "./warnings.mjs";

/** Where a workload cannot be run, none of the offers is the cheapest. */
export const noOffer = -1;

/**
 * The workload with its offers, to ask what another value would do. Values are set and have to be put back: a map asks thousands of
 * times, too often to copy all of them.
 */
export const whatIf = (data, state, { choices, numbers, result }) => {
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

/** The inputs that can be varied: numbers that are known, within bounds that leave a choice. */
export const variedInputs = (data, numbers) =>
  data.inputs.filter((input) => !input.options && input.max > input.min && numbers[input.name] !== null && numbers[input.name] !== undefined);

/** The value nearest to a first one, on the way to a second one, at which a condition holds that holds at the second. */
const firstOnTheWay = (holds, from, to, whole) =>
  from < to ? turningPoint(holds, from, to, whole) : -turningPoint((mirrored) => holds(-mirrored), -from, -to, whole);

/** What moves a total most, in order: each input and rate a tenth higher (or lower, where its bounds end), in steps of whole things. */
export const movesMost = (data, what, index, inputs, numbers, rates, count) => {
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

/** The nearest value of an input, above and below its own, from which on another offer is the cheapest. */
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

/** The price of the cheapest offer above which, or of another offer below which, another offer is the cheapest. */
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

/** What one would have to change for another offer to be the cheapest: single inputs and single prices, the nearest first. */
export const turningPoints = (data, what, inputs, numbers, offers) => {
  const cheapest = what.cheapest();
  const distance = ({ from, at, input }) => Math.abs(at - from) / (from || input.step);
  return cheapest === noOffer ? [] : [
    ...inputs.flatMap((input) => turnsOfInput(what, input, numbers[input.name])),
    ...offers.flatMap((offer, i) => offer.rates.filter(({ amount }) => amount > 0).flatMap((rate) => turnOfRate(what, { ...rate, offer: offer.label }, i === cheapest))),
  ].sort((a, b) => distance(a) - distance(b));
};

/** An axis of the map: from an eighth of the own value to eight times as much, within bounds, each doubling as long as the other. */
const axisOf = (input, here) => {
  const isLog = here > 0;
  const bounds = isLog ? [Math.max(input.min, here / 8), Math.min(input.max, here * 8)] : [input.min, Math.min(input.max, input.min + 16 * input.step)];
  const [low, high] = input.whole ? [Math.ceil(bounds[0]), Math.floor(bounds[1])] : bounds;
  const at = (value) => (isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low));
  const valueAt = (share) => (isLog ? low * (high / low) ** share : low + (high - low) * share);
  const nearest = (share) => (input.whole ? Math.min(high, Math.max(low, Math.round(valueAt(share)))) : valueAt(share));
  return { input, here, low, high, at, nearest, samples: (count) => Array.from(new Set(Array.from({ length: count + 1 }, (_, i) => nearest(i / count)))) };
};

/** What is cheapest along the second axis at one value of the first: pieces from bottom to top, each with the value that it begins at. */
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
      // Of two whole numbers, the boundary lies between.
      pieces.push({ offer: cheapestAt(low), since: low, from: up.at(up.input.whole ? low - 0.5 : low) });
    }
    low = high;
  });
  return { value, at: across.at(value), pieces: pieces.map((piece, i) => ({ ...piece, to: i + 1 < pieces.length ? pieces[i + 1].from : 1 })) };
};

const isAlike = (a, b) => a.pieces.map(({ offer }) => offer).join() === b.pieces.map(({ offer }) => offer).join();

/** Columns in order, with more of them between two that do not have the same offers, until these are side by side. */
const refined = (columns, make, across) => columns.flatMap((column, i) => {
  const next = columns[i + 1];
  if (!next || isAlike(column, next) || next.at - column.at < 1 / 400 || (across.input.whole && next.value - column.value <= 1)) {
    return [column];
  }
  return refined([column, make(across.nearest((column.at + next.at) / 2)), next], make, across).slice(0, -1);
});

/**
 * Which offer is the cheapest where, for two inputs: areas as polygons in shares of the axes, from columns whose boundaries are
 * where one total crosses another. The columns tell the same in numbers.
 */
export const decisionMap = (what, inputs, numbers) => {
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

/** All of it for a state, where there are offers to choose from; the axes are those that the reader chose, or those of before or, at first, what decides soonest. */
export const decide = (data, state, derived, axes) => {
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
