// Fields: what can be set, and what is said of it where it stands.

import { unitBeside, warningText } from "./derive.mjs";
import { isSold } from "./estimate.mjs";
import { grouped, plain } from "./numbers.mjs";
import { enter } from "./state.mjs";
import { entered, h } from "./tree.mjs";

/** The id of an input's element. */
export const fieldId = (data, input) => "rc-" + data.id + "-" + input.name;

/** What stands instead of the bounds: what is wrong, else what to be careful of. */
const message = (derived, { input, problem }) => {
  const warning = derived.warnings.find((candidate) => candidate.holds && candidate.input === input.name);
  return problem ? h("span", { class: "problem layer" }, problem)
    : warning && h("span", { class: "caution layer" }, warningText(warning));
};

/** An input with its label, its unit and its note. */
export const fieldView = (data, state, update, derived, field, details) => {
  const { input, text, problem } = field;
  const id = fieldId(data, input);
  const said = message(derived, field);
  const shared = {
    id, class: problem ? "input invalid" : "input", value: text,
    "aria-describedby": id + "-note", "aria-invalid": problem ? "true" : "false",
    onInput: entered((typed) => update((now) => enter(data, now, input.name, typed))),
  };
  return h("div", { class: input.options ? "field choice" : "field" },
    h("label", { for: id, class: "label" }, input.label, h("span", { class: "unit" }, unitBeside(input.label, input.unit))),
    input.options
      ? h("select", shared,
        !input.options.some((option) => option.id === text) && h("option", { value: text }, text || "—"),
        input.options.map((option) => h("option", { value: option.id, disabled: !isSold(option, state.date) }, option.label)))
      : h("input", {
        ...shared, type: "text", inputMode: input.whole ? "numeric" : "decimal", autoComplete: "off", spellCheck: "false",
        onFocus: (event) => {
          const element = event.target;
          update((now) => ({
            ...now, focused: input.name,
            entries: now.entries[input.name] !== undefined && !problem ? { ...now.entries, [input.name]: plain(field.value) } : now.entries,
          }));
          // The text loses its separators for editing, and with them the selection that the Tab key has made; a click sets
          // the caret after this. Chromium focuses what it selects: two fields that a script fills one after the other
          // would take the focus from each other for ever.
          queueMicrotask(() => element.getRootNode().activeElement === element && element.select());
        },
        onBlur: () => update((now) => ({ ...now, focused: now.focused === input.name ? null : now.focused })),
        onKeyDown: (event) => {
          const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (direction && details) {
            event.preventDefault();
            update((now) => details.step(now, field, direction));
          }
        },
      }),
    h("div", { class: "note", id: id + "-note" },
      h("span", { class: "help" }, input.help || ""), " ",
      // Bounds and message take one place, so that a message moves nothing.
      h("span", { class: "layers" }, h("span", { class: said ? "layer unseen" : "layer" }, !input.options && grouped(input.min) + " to " + grouped(input.max) + ".", details?.note(data, state, derived, input)), said)));
};

/** The days on which a rate or a way of billing changed. */
export const dateView = (data, state, update, derived) => {
  const id = "rc-" + data.id + "-as-of";
  return h("div", { class: "date" },
    h("label", { for: id, class: "label" }, "Prices as of"),
    h("select", { id, class: "select", value: state.date, onInput: entered((date) => update((now) => ({ ...now, date }))) }, derived.dates.map(({ day, changed }) =>
      h("option", { value: day }, day + (changed.length ? " · " + changed.join(", ") : "")))));
};
