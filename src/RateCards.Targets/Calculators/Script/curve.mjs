// What changes along one input: cost, which offer is the cheapest, where a warning begins.

import { evaluate, inputOf, priceable } from "./estimate.mjs";
import { turningPoint } from "./warnings.mjs";

/**
 * Cost along the curve's input: sampled totals for a chart of from…to, and where one offer becomes cheaper than another, before
 * the value from which on the workload cannot be run.
 */
export const curve = (data, choices, numbers, date, impossibleFrom = Infinity) => {
  const axis = inputOf(data, data.curve);
  const offered = priceable(data, choices, numbers, date);
  const totalsAt = totalsAlong(data, offered, numbers, axis);
  const here = numbers[axis.name];
  const found = crossings(data, axis, offered, totalsAt).filter(({ at }) => at < impossibleFrom);
  // Far enough for the next break-even, where it is not far away.
  const ahead = found.find(({ at }) => at > here && at <= 4 * here);
  const wanted = Math.max(axis.min + 15 * axis.step, 2 * here, ahead ? 1.2 * ahead.at : 0);
  const to = Math.min(axis.max, axis.whole ? Math.ceil(wanted) : wanted);
  const points = samples(axis, to, 48);
  const xs = Array.from(new Set([...points, here])).sort((a, b) => a - b);
  return {
    axis, from: axis.min, to, here, xs,
    // The look of an offer is the same on every day and in every chart.
    series: offered.map((o) => ({ id: o.offer.id, label: o.offer.label, look: data.offers.indexOf(o.offer) })),
    totals: xs.map(totalsAt),
    crossings: found,
  };
};

/** Totals of the offers as a function of one input. The symbols are laid out once: a curve asks hundreds of times. */
const totalsAlong = (data, offered, numbers, axis) => {
  const symbols = offered.map((o) => ({ ...numbers, ...o.symbols }));
  return (x) => offered.map((o, i) => {
    symbols[i][axis.name] = x;
    return evaluate(data, o.billing.figures.total, symbols[i]);
  });
};

/** So many values of an input from its least to another one, evenly spread. */
const samples = (axis, to, count) => {
  const steps = axis.whole ? Math.min(count, to - axis.min) : count;
  const at = (i) => axis.min + ((to - axis.min) * i) / (steps || 1);
  return Array.from({ length: steps + 1 }, (_, i) => (axis.whole ? Math.round(at(i)) : at(i)));
};

/** Every value from which on an offer is cheaper than the baseline, or the cheapest, or no longer so; ascending. */
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
