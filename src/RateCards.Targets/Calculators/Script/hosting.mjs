// What a calculator and the page that it stands on say to each other.

import { comparedName, fromHash, runsName } from "./link.mjs";
import { runsOf } from "./month.mjs";
import { comparedInput } from "./sidebyside.mjs";
import { told } from "./told.mjs";

/** The calculator of a name; undefined where there is none. */
export const named = (calculators, name) => (Object.hasOwn(calculators, name) ? calculators[name] : undefined);

/** What is said in place of a calculator that is not there. */
export const unknownName = (calculators, name) =>
  "There is no calculator \"" + (name ?? "") + "\". There are: " + Object.keys(calculators).join(", ") + ".";

/** What a link says beside inputs and rates, each with whether a value is one of it and what one is. */
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

/** The data as the page wants it to begin, by values as the link of a calculator has them ("turns=20&as-of=2026-05-16"), and what is wrong with these. */
export const withValues = (data, values) => ({
  data: { ...data, initial: fromHash(data, "#" + data.id + "?" + values) },
  problems: [...new URLSearchParams(values)].flatMap(([name, value]) => valueProblems(data, name, value)),
});

/** Details that leave the page's address alone. */
export const unlinkedDetails = (details) => ({ ...details, start: () => {}, settle: () => {} });

/** The figures that are shown, the reader's own rates among them, and which inputs have no value. */
export const shown = (derived, { date, rates }) => ({
  ...told(derived.data, date, Object.fromEntries(derived.fields.filter(({ value }) => value !== null).map(({ input, value }) => [input.name, value])),
    derived.result, derived.hasParities ? derived.parities : []),
  rates: Object.fromEntries(Object.entries(rates).filter(([, text]) => text.trim() !== "")),
  problems: derived.waiting.map(({ input, problem }) => ({ input: input.name, message: problem })),
});

/** Tells of figures once they are other ones than before. */
export const teller = (tell) => {
  let before = "";
  return (figures) => {
    const now = JSON.stringify(figures);
    if (now !== before) {
      before = now;
      tell(figures);
    }
  };
};
