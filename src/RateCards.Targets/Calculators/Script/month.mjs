// What a month costs, where the reader says how often the workload runs.

import { readNumber, totalMoney } from "./numbers.mjs";
import { entered, h } from "./tree.mjs";

/** Days of a month, on average. */
const daysOfMonth = 365 / 12;

const mostRuns = 1e9;

/** How often it runs, as entered; null where the text says no such number. */
export const runsOf = ({ runs }) => {
  const value = readNumber(runs);
  return value > 0 && value <= mostRuns ? value : null;
};

/** What a month costs in words, of the cost of one run; nothing where the reader has not said how many there are. */
export const monthly = (data, state, total) => {
  const runs = runsOf(state);
  return runs === null ? "" : totalMoney(total * runsAMonth(state), data.currency);
};

/** Runs a month; null where the reader has not said. */
export const runsAMonth = (state) => {
  const runs = runsOf(state);
  return runs && runs * (state.every === "day" ? daysOfMonth : 1);
};

/** The column of what a month costs; none where the reader has not said how often. */
export const monthColumns = (data, state) =>
  runsOf(state) === null ? [] : [{ name: "total", label: "Per month", text: (total) => monthly(data, state, total) }];

/** How often the workload runs. */
export const monthView = (data, state, update) => {
  const id = "rc-" + data.id + "-runs";
  const isWrong = state.runs.trim() !== "" && runsOf(state) === null;
  return h("div", { class: "section" },
    h("div", { class: "date" },
      h("label", { for: id, class: "label" }, "This workload runs"),
      h("input", {
        id, class: isWrong ? "input ownrate invalid" : "input ownrate", type: "text", inputMode: "decimal", autoComplete: "off", value: state.runs,
        "aria-describedby": id + "-note", "aria-invalid": isWrong ? "true" : "false",
        onInput: entered((runs) => update((now) => ({ ...now, runs }))),
      }),
      h("span", { class: "label" }, "times a"),
      h("select", { class: "input ownrate", "aria-label": "Times a", value: state.every, onInput: entered((every) => update((now) => ({ ...now, every }))) }, ["month", "day"].map((every) => h("option", { value: every }, every)))),
    h("p", { class: isWrong ? "footnote problem" : "footnote", id: id + "-note" },
      isWrong ? "A number above 0, up to 1,000,000,000." : "Adds what a month costs" + (state.every === "day" ? ", of 365/12 days." : ".")));
};
