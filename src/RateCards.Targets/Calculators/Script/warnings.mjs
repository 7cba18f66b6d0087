// What the reader should know about a workload.

import { evaluate, fill, inputOf, isComputable } from "./estimate.mjs";

/** What the chosen things are like, as a warning's formula takes it; undefined where a card does not say. */
export const attributesOf = (data, choices, warning) =>
  Object.fromEntries(Object.entries(warning.attributes).map(([symbol, pattern]) => [symbol, data.attributes[fill(pattern, choices)]]));

/** The least x of low…high from which on a condition holds that holds at high. */
export const turningPoint = (holds, low, high, whole) => {
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

/** What the reader should know about the workload, with the least value of the curve's input at which it begins. */
export const warningsOf = (data, choices, numbers) =>
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
