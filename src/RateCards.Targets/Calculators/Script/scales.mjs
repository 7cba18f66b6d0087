// Where amounts stand on a chart.

import { formatter } from "./numbers.mjs";

/** Round numbers from low to high, about so many. */
export const linearTicks = (low, high, count) => {
  const rough = (high - low) / count || 1;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * size).find((candidate) => candidate >= rough);
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step + 1e-9) + 1 }, (_, i) => first + i * step);
};

/** Powers of ten from low to high; ones, twos and fives where there are few. */
const logTicks = (low, high) => {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const decades = Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  const every = Math.ceil(decades.length / 6);
  const ticks = decades.length > 3 ? decades.filter((_, i) => i % every === 0) : decades.flatMap((d) => [d, 2 * d, 5 * d]);
  return ticks.filter((tick) => tick >= low * 0.999 && tick <= high * 1.001);
};

/** The vertical scale of a curve: its ticks, and the share of the height at which an amount stands. */
export const verticalScale = (totals, isLog) => {
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

/** An amount on a chart's axis, where it is a round number: $10, $0.5, $20K. */
export const axisMoney = (value, code) =>
  formatter("axis" + code, {
    style: "currency", currency: code,
    notation: "compact", minimumFractionDigits: 0, maximumSignificantDigits: 3,
  }).format(value);
