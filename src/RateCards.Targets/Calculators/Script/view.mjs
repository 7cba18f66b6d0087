// The calculator as a tree. What happens on an event is said where the element stands; both hosts share it.

import { currencyName } from "./numbers.mjs";
import { listed } from "./derive.mjs";
import { dateView, fieldView } from "./fields.mjs";
import { checksView, headlineView, offersView, quantitiesView } from "./result.mjs";
import { disclosure, h } from "./tree.mjs";

/** The whole calculator, with what details add. */
export const view = (state, update, derived, details) => {
  const { data } = derived;
  const shown = (isAdvanced) => derived.fields.filter((field) => !!field.input.advanced === isAdvanced)
    .map((field) => fieldView(data, state, update, derived, field, details));
  const advanced = shown(true);
  const invalid = derived.waiting.filter((field) => field.input.advanced).length;
  const { absent } = derived.result;
  return h("section", { class: "root", "aria-label": data.title },
    h("div", { class: "sectionhead" }, details?.presets(data, state, update, derived), dateView(data, state, update, derived)),
    h("div", { class: "fields" }, shown(false)),
    advanced.length > 0 && disclosure(invalid ? "Advanced (" + invalid + " to fix)" : "Advanced", h("div", { class: "fields" }, advanced)),
    h("div", { class: "result" },
      headlineView(data, state, derived, details),
      offersView(data, state, derived),
      h("p", { class: "footnote" }, "In " + currencyName(data.currency) + ". ", derived.changedSince, absent.length > 0 && "Not offered here: " + listed(absent.map(({ label, why }) => label + (why ? " (" + why + ")" : ""))) + "."),
      quantitiesView(data, state, derived),
      checksView(data, state, derived)),
    details?.view(data, state, update, derived),
    h("div", { class: "hidden", role: "status", "aria-live": "polite" }, state.spoken || ""));
};
