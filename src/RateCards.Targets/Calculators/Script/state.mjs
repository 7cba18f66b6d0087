// What the reader has entered: fields with their texts, values and messages.

import { defaultOf, inputOf, isSold, optionOf } from "./estimate.mjs";
import { grouped, plain, readNumber } from "./numbers.mjs";

/**
 * State of a calculator that nobody has touched, as the page wants it to begin. Entries are texts by input name, as typed; none means the
 * default; rates of the reader's own are texts by rate id. Compared are other options of the first choice, beside which it stands; runs say how often
 * it runs, every month or day.
 */
export const initialState = (data) => ({ date: data.asOf, entries: {}, rates: {}, compared: [], runs: "", every: "month", ...data.initial, focused: null });

/** Every input with its text, value (null where invalid) and problem, in order; choices and numbers by name. */
export const readFields = (data, state) => {
  const choices = {};
  const numbers = {};
  const fields = data.inputs.map((input) => {
    const initial = defaultOf(data, input, choices, numbers, state.date);
    const entry = state.entries[input.name];
    if (input.options) {
      const value = entry ?? initial ?? "";
      const isValid = input.options.some((option) => option.id === value && isSold(option, state.date));
      choices[input.name] = isValid ? value : null;
      const problem = isValid ? null : value === "" ? "Choose one." : "Not sold on " + state.date + ". Choose another.";
      return { input, text: value, value: choices[input.name], problem };
    }
    const isFocused = state.focused === input.name;
    const value = entry === undefined ? initial : readNumber(entry);
    const isEmpty = entry === undefined ? initial === null : entry.trim() === "";
    const problem = entry === undefined && isEmpty ? problemOfDefault(data, input, choices, numbers) : problemOf(input, entry, isEmpty, value);
    numbers[input.name] = problem ? null : value;
    const shown = value === null ? "" : isFocused ? plain(value) : grouped(value);
    return { input, text: entry !== undefined && (isFocused || problem) ? entry : shown, value: numbers[input.name], problem };
  });
  return { fields, choices, numbers, waiting: fields.filter((field) => field.problem) };
};

/** What is wrong with what was entered, in words; null where nothing is. Nothing is ever changed to fit. */
const problemOf = (input, entry, isEmpty, value) =>
  isEmpty ? "Enter a number."
    : value === null ? "Not a number. Write it like " + grouped(input.whole ? 12345 : 1234.5) + "."
    : value < input.min ? "At least " + grouped(input.min) + "."
    : value > input.max ? "At most " + grouped(input.max) + "."
    // A thousand is written 1.000 in other languages: where no part of one is meant, a point is not taken for one.
    : input.whole && (!Number.isInteger(value) || /^[^a-z]*\.[^a-z]*$/i.test(entry ?? "")) ? "Whole numbers only."
    : null;

/** Why an input that nobody has set has no value. */
const problemOfDefault = (data, input, choices, numbers) => {
  const other = Object.keys(input.defaultFor || {}).map((name) => inputOf(data, name))
    .map((choice) => optionOf(choice, choices[choice.name])?.label).filter(Boolean);
  const open = Object.keys(input.defaultPer || {}).filter((name) => numbers[name] === null).map((name) => inputOf(data, name).label);
  return open.length ? "Follows " + open.join(" and ") + "."
    : other.length ? "Not known for " + other.join(", ") + ": enter yours." : "Enter a number.";
};

/** State after an entry. It takes with it the entries whose defaults depend on it: another model, or more GPUs, bring their own. */
export const enter = (data, state, name, text) => {
  const entries = { ...state.entries, [name]: text };
  data.inputs
    .filter((input) => input.defaultRate && (input.defaultRate.includes("{" + name + "}") || { ...input.defaultFor, ...input.defaultPer }[name]))
    .forEach((input) => delete entries[input.name]);
  return { ...state, entries };
};
