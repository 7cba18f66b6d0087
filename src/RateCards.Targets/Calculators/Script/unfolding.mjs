// What is large or late: tables of many figures, and what is made once it is unfolded.

import { h, heads } from "./tree.mjs";

/** A table of many figures, which stays one where it is narrow. */
export const figuresTable = (caption, columns, rows) =>
  h("div", { class: "scroll", role: "region", "aria-label": caption, tabIndex: 0 },
    h("table", { class: "table figures" },
      h("caption", { class: "hidden" }, caption),
      h("thead", null, h("tr", null, heads(columns, "figurehead"))),
      h("tbody", null, rows.map(({ cells, isMarked }) =>
        h("tr", { class: isMarked ? "figurerow marked" : "figurerow" }, cells.map((content, i) =>
          i === 0 ? h("th", { scope: "row", class: "linehead" }, content) : h("td", { class: "figure" }, content)))))));

/** Something to unfold that is only made once it is open: a table of hundreds of figures costs time at every keystroke. */
export const lateDisclosure = (state, update, name, summary, make) =>
  h("details", {
    class: "details late",
    onToggle: (event) => {
      const isOpen = event.currentTarget.open;
      update((now) => (!!now.open[name] === isOpen ? now : { ...now, open: { ...now.open, [name]: isOpen } }));
    },
  }, h("summary", { class: "summary" }, summary), state.open[name] && make());
