// The link that holds a state.

import { enterInvariant } from "./entering.mjs";
import { runsOf } from "./month.mjs";
import { optionsIn } from "./sidebyside.mjs";
import { initialState, readFields } from "./state.mjs";

/** What a link calls that which is no input. */
export const comparedName = "side-by-side";

export const runsName = "runs-a-";

/**
 * The link's hash for a state. It holds the date, the reader's own rates, what is compared, how often it runs, and every value that the date does not bring by itself, so that the
 * link still gives the same estimate when the data has moved on.
 */
export const toHash = (data, state) => {
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
  const every = ["month", "day"].find((unit) => said.has(runsName + unit)) ?? "month";
  const others = { compared: optionsIn(data, said.get(comparedName) ?? ""), runs: said.get(runsName + every) ?? "", every };
  return data.inputs
    .filter((input) => said.has(input.name))
    .reduce((state, input) => enterInvariant(data, state, input.name, said.get(input.name)), { ...initialState(data), date, entries: {}, rates, ...others });
};
