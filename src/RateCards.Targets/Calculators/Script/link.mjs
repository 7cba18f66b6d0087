// The link that holds a state.

import { enterInvariant } from "./entering.mjs";
import { initialState, readFields } from "./state.mjs";

/**
 * The link's hash for a state. It holds the date, the reader's own rates, and every value that the date does not bring by itself, so that the
 * link still gives the same estimate when the data has moved on.
 */
export const toHash = (data, state) => {
  const { fields } = readFields(data, state);
  const kept = fields.filter(({ input, value }) => value !== null && (!input.defaultRate || state.entries[input.name] !== undefined));
  const pairs = [["as-of", state.date], ...kept.map(({ input, value }) => [input.name, value])];
  pairs.push(...Object.entries(state.rates).filter(([, text]) => text.trim() !== ""));
  return "#" + data.id + "?" + pairs.map(([name, value]) => name + "=" + encodeURIComponent(value)).join("&");
};

/** The state that a link's hash holds; null where it is not this calculator's. What it says of unknown inputs is left out. */
export const fromHash = (data, hash) => {
  const [, id, query] = /^#([^?]*)\?(.*)$/.exec(hash) || [];
  if (id !== data.id) {
    return null;
  }
  const said = new Map(new URLSearchParams(query));
  const asked = /^\d{4}-\d\d-\d\d$/.test(said.get("as-of")) ? said.get("as-of") : data.asOf;
  const date = data.dates.filter((day) => day <= asked).pop() ?? data.asOf;
  const rates = Object.fromEntries(Array.from(said).filter(([name]) => data.rates[name]));
  return data.inputs
    .filter((input) => said.has(input.name))
    .reduce((state, input) => enterInvariant(data, state, input.name, said.get(input.name)), { ...initialState(data), date, entries: {}, rates });
};
