// The same workload with other choices of the first input, as other models, side by side.

import { derive, waitingWords, warningText, words } from "./derive.mjs";
import { isOwn, isSold, offersOn, optionOf } from "./estimate.mjs";
import { valueWords } from "./exports.mjs";
import { monthly } from "./month.mjs";
import { totalMoney } from "./numbers.mjs";
import { addRanges } from "./ranges.mjs";
import { enter } from "./state.mjs";
import { button, entered, h, table } from "./tree.mjs";

/** As many fit a page, with the one that is chosen above. */
const mostCompared = 6;

/** The choice that is compared: the first one that leaves a choice. */
export const comparedInput = (data) => data.inputs.find(({ options }) => options && options.length > 1);

/** Ids of options that a text lists, with commas between: each once, and only those that there are. */
export const optionsIn = (data, text) => {
  const input = comparedInput(data);
  return Array.from(new Set(text.split(","))).filter((id) => input && input.options.some((option) => option.id === id)).slice(0, mostCompared);
};

/** Why an offer is not made for the choices. */
const whyAbsent = (data, { choices }, date, offer) => {
  const { billing, rates, missing } = offersOn(data, choices, date).find((o) => o.offer === offer);
  const said = missing.map(({ entry }) => entry?.value ?? "not offered");
  return !billing ? "not sold on " + date
    : said.includes("retired") ? "retired"
    : rates.length === 0 ? Array.from(new Set(said)).join(", ")
    : missing.map(({ symbol }, i) => words(symbol) + " " + said[i]).join(", ");
};

/** What an offer costs: its whole figures, or in words why there is none. */
const costOf = (data, derived, date, offer) => {
  const { result } = derived;
  const found = result.offers.find(({ id }) => id === offer.id);
  const waiting = result.waiting.find(({ id }) => id === offer.id);
  return { offer, found, why: found ? "" : waiting
    ? waitingWords(data, waiting)
    : whyAbsent(data, derived, date, offer) };
};

/**
 * A row an option, the chosen one first: what the workload costs as if it were chosen. What is entered stays, but what depends on the choice is its
 * own. None where nothing is compared.
 */
export const compareOptions = (data, state, derived) => {
  const input = comparedInput(data);
  const own = input && derived.choices[input.name];
  const others = own ? state.compared.filter((id) => id !== own).slice(0, mostCompared - 1) : [];
  return others.length === 0 ? [] : [own, ...others].map((id) => {
    const option = optionOf(input, id);
    const chosen = id === own ? state : enter(data, state, input.name, id);
    const shown = id === own ? derived : derive(data, chosen);
    addRanges(data, shown.numbers, (name) => chosen.entries[name] === undefined, shown.result);
    const isOffered = isSold(option, state.date);
    return {
      input, option, isOwn: id === own, shown, isOffered,
      differing: isOffered ? shown.fields.filter(({ value }, i) => shown.fields[i].input !== input && value !== derived.fields[i].value) : [],
      costs: isOffered ? data.offers.map((offer) => costOf(data, shown, state.date, offer)) : data.offers.map((offer) => ({ offer, why: "not sold on " + state.date })),
    };
  });
};

/** The least cost of all that can be run, once all of it is known; null before. */
const leastOf = (rows) => {
  const costs = rows.filter(({ shown }) => !shown.result.obstacle).flatMap((row) => row.costs.filter(({ found }) => found).map(({ found }) => ({ row, found })));
  return rows.some((row) => row.isOffered && row.shown.waiting.length > 0) ? null
    : costs.reduce((best, cost) => (best && best.found.total <= cost.found.total ? best : cost), null);
};

const costView = (data, state, { found, why }) => {
  const amount = found && totalMoney(found.total, data.currency);
  const perMonth = found && monthly(data, state, found.total);
  return !found ? h("span", { class: "quiet" }, why) : [
    found.isCheapest ? h("strong", null, amount) : amount,
    [found.isCheapest && "cheapest", found.rates.some(isOwn) && "your rate", perMonth && perMonth + " a month"].map((said) => said && h("span", { class: "details-line" }, said)),
  ];
};

const optionView = (row, remove) => [
  h("span", { class: "offer" }, row.option.label),
  row.differing.length > 0 && h("span", { class: "details-line" }, row.differing.map((field) => field.input.label + " " + valueWords(field)).join(", ")),
  row.shown.result.obstacle && h("span", { class: "caution" }, "⚠ Cannot be run. " + warningText(row.shown.result.obstacle)),
  row.isOwn ? h("span", { class: "details-line" }, "chosen above")
    : h("button", { type: "button", class: "link", "aria-label": "Remove " + row.option.label, onClick: remove }, "Remove"),
];

/** The choice of what to compare, and the table of it. */
export const sideBySideView = (data, state, update, derived) => {
  const input = comparedInput(data);
  if (!input) {
    return null;
  }
  const rows = derived.sideBySide;
  const id = "rc-" + data.id + "-side-by-side";
  const open = input.options.filter((option) => option.id !== derived.choices[input.name] && !state.compared.includes(option.id));
  const candidate = (open.find((option) => option.id === state.candidate) ?? open.find((option) => isSold(option, state.date)) ?? open[0])?.id;
  const isFull = state.compared.filter((other) => other !== derived.choices[input.name]).length > mostCompared - 2;
  const least = leastOf(rows);
  return h("section", { class: "section" },
    h("div", { class: "sectionhead" }, h("h3", { class: "heading" }, input.label + "s side by side"), h("div", { class: "date" },
      h("label", { for: id, class: "label" }, "Compare with"),
      h("select", { id, class: "select", value: candidate ?? "", onInput: entered((chosen) => update((now) => ({ ...now, candidate: chosen }))) }, open.length === 0 && h("option", { value: "" }, "All are here"), open.map((option) => h("option", { value: option.id, disabled: !isSold(option, state.date) }, option.label))),
      button("Add", () => update((now) => ({ ...now, compared: [...now.compared, candidate] })), { disabled: isFull || !candidate ? true : undefined }))),
    isFull && h("p", { class: "footnote" }, "No more than " + mostCompared + "."),
    rows.length > 0 && [
      h("p", { class: "footnote" }, least && ["Least of all: ", h("strong", null, least.row.option.label), ", " + least.found.label + ", " + totalMoney(least.found.total, data.currency) + ". "],
        "The same workload for each; what follows from the " + input.label.toLowerCase() + " is its own."),
      table("Total cost by " + input.label.toLowerCase(), [{ label: input.label, isText: true }, ...data.offers.map(({ label }) => ({ label }))], rows.map((row) => ({
        isMarked: row === least?.row,
        cells: [
          optionView(row, (event) => {
            // The button goes with its row.
            event.currentTarget.getRootNode().getElementById(id).focus();
            update((now) => ({ ...now, compared: now.compared.filter((other) => other !== row.option.id) }));
          }),
          ...row.costs.map((cost) => costView(data, state, cost)),
        ],
      }))),
    ]);
};
