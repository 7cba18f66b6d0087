// What a calculator and the page that it stands on say to each other.

import { fromHash } from "./link.mjs";
import { told } from "./told.mjs";

/** The calculator of a name; undefined where there is none. */
export const named = (calculators, name) => (Object.hasOwn(calculators, name) ? calculators[name] : undefined);

/** What is said in place of a calculator that is not there. */
export const unknownName = (calculators, name) =>
  "There is no calculator \"" + (name ?? "") + "\". There are: " + Object.keys(calculators).join(", ") + ".";

const valueProblems = (data, name, value) =>
  name === "as-of"
    ? (/^\d{4}-\d\d-\d\d$/.test(value) && value >= data.dates[0] ? [] : ["\"as-of\" is a day from " + data.dates[0] + " on, and not \"" + value + "\"."])
    : data.rates[name] || data.inputs.some((input) => input.name === name) ? []
    : ["There is no input \"" + name + "\". There are: " + data.inputs.map((input) => input.name).join(", ") + "."];

/** The data as the page wants it to begin, by values as the link of a calculator has them ("turns=20&as-of=2026-05-16"), and what is wrong with these. */
export const withValues = (data, values) => {
  const { date, entries, rates } = fromHash(data, "#" + data.id + "?" + values);
  return { data: { ...data, initial: { date, entries, rates } }, problems: [...new URLSearchParams(values)].flatMap(([name, value]) => valueProblems(data, name, value)) };
};

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
