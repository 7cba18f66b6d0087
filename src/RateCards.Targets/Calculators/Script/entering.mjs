// Ways to enter values beside typing them: presets, links, arrow keys, and the way to a field.

import { inputOf } from "./estimate.mjs";
import { fieldId } from "./fields.mjs";
import { plain } from "./numbers.mjs";
import { enter } from "./state.mjs";
import { button, h } from "./tree.mjs";

/** State after a value given by the data or a link, as invariant text. */
export const enterInvariant = (data, state, name, text) => {
  const input = inputOf(data, name);
  const isNumber = !input.options && /^-?\d+(\.\d+)?$/.test(text);
  return enter(data, state, name, isNumber ? plain(Number(text)) : text);
};

/** State with a preset's values; inputs that it does not name keep theirs. */
export const applyPreset = (data, state, preset) =>
  data.inputs
    .filter((input) => preset.values[input.name] !== undefined)
    .reduce((next, input) => enterInvariant(data, next, input.name, String(preset.values[input.name])), state);

/** Whether the fields say what a preset says. */
export const matchesPreset = (fields, preset) =>
  fields.every(({ input, value }) => preset.values[input.name] === undefined || String(value) === String(preset.values[input.name]));

/** State after an arrow key in a number's field: a step on, kept within bounds. */
export const stepBy = (state, field, direction) => {
  const { input, value } = field;
  const next = Math.min(input.max, Math.max(input.min, (value ?? input.min) + direction * input.step));
  const decimals = (String(input.step).split(".")[1] || "").length;
  return { ...state, entries: { ...state.entries, [input.name]: plain(Number(next.toFixed(Math.max(decimals, 6)))) } };
};

/** Shapes of workloads to start from. */
export const presetsView = (data, state, update, derived) =>
  data.presets.length > 0 && h("div", { class: "presets", role: "group", "aria-label": "Presets" },
    data.presets.map((preset) => button(preset.label, () => update((now) => applyPreset(data, now, preset)), {
      class: "preset", title: preset.note, "aria-pressed": String(matchesPreset(derived.fields, preset)),
    })));

/** Moves the focus to an input, unfolding what hides it. */
const goTo = (event, id) => {
  const element = event.currentTarget.getRootNode().getElementById(id);
  const details = element.closest("details");
  if (details) {
    details.open = true;
  }
  element.focus();
};

/** Fields by their labels, each a way to it. */
export const fieldLinks = (data, fields) => fields.map(({ input }, i) => [
  i > 0 && (i === fields.length - 1 ? " and " : ", "),
  h("button", { type: "button", class: "link", onClick: (event) => goTo(event, fieldId(data, input)) }, input.label),
]);
