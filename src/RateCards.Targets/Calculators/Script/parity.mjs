// Where an offer is at par with others.

import { evaluate, inputOf, totalOf } from "./estimate.mjs";

/** What rounding may leave between two totals that are the same. */
const parityTolerance = 1e-9;

/**
 * The value of an input at which an offer costs so much; null where there is none within bounds. The formula may not know all
 * that binds: what is called at par is what costs the same once it is put in.
 */
const atPar = (data, parity, offer, numbers, target) => {
  const input = inputOf(data, parity.input);
  const value = evaluate(data, parity.formula, { ...numbers, ...offer.symbols, baseline_total: target });
  return value > 0 && value >= input.min && value <= input.max
    && Math.abs(totalOf(data, offer, { ...numbers, [parity.input]: value }) - target) <= parityTolerance * target ? value : null;
};

/** The values of inputs at which an offer costs what the baseline does and, where this is not the cheapest of the others, what that one does. */
export const paritiesOf = (data, numbers, { offers }) => {
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
