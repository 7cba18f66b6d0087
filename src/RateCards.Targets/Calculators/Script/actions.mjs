// What a reader can take away.

import { comparisonCsv, curveCsv, toMarkdown } from "./exports.mjs";
import { toHash } from "./link.mjs";
import { initialState } from "./state.mjs";
import { button, h } from "./tree.mjs";

const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
};

const download = (name, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

/** The address that gives this estimate again. */
const link = (data, state) => location.href.split("#")[0] + toHash(data, state);

/** A button that copies a text, and says so for a while. */
const copyButton = (label, text, state, update, attributes) =>
  button(state.copied === label ? "Copied" : label, async () => {
    await copy(text());
    update((now) => ({ ...now, copied: label }));
    setTimeout(() => update((now) => ({ ...now, copied: "" })), 2000);
  }, { class: "button wide", ...attributes });

/** Copy, downloads, reset. */
export const actionsView = (data, state, update, derived) => {
  const isReady = derived.result.offers.length > 0;
  const disabled = isReady ? undefined : true;
  return h("div", { class: "actions" },
    !state.isUnlinked && copyButton("Copy link", () => link(data, state), state, update),
    copyButton("Copy as Markdown", () => toMarkdown(data, derived, state, state.isUnlinked ? location.href : link(data, state)), state, update, { disabled }),
    button("Comparison as CSV", () => download(data.id + "-comparison.csv", comparisonCsv(data, derived, state)), { disabled }),
    data.curve && button("Curve as CSV", () => download(data.id + "-curve.csv", curveCsv(data, derived.curve)), { disabled: derived.curve ? disabled : true }),
    button("Reset", () => update((now) => ({ ...now, ...initialState(data) }))));
};
