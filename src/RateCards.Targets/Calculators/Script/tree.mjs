// The view as a tree of plain nodes, which each host turns into its own elements.

/** An element: tag, attributes (events as onInput, onClick, …), children (nodes, texts; false and null are left out). */
export const h = (tag, attributes, ...children) => ({
  tag, attributes: attributes || {}, children: children.flat(3).filter((child) => child || child === 0).map((child) => (child.tag ? child : String(child))),
});

/** Cells of a table's head. */
export const heads = (columns, numeric) =>
  columns.map(({ label, isText }) => h("th", { role: "columnheader", scope: "col", class: isText ? "th" : "th " + numeric }, label));

/**
 * A table that becomes a list of blocks where it is narrow: roles are written out because a table laid out otherwise
 * loses its own, and each cell repeats its column's label for narrow screens.
 * Columns are {label, isText, isShort}; rows are {cells, isMarked}; the first cell of a row names it.
 */
export const table = (caption, columns, rows, className = "") =>
  h("table", { role: "table", class: "table " + className },
    h("caption", { class: "hidden" }, caption),
    h("thead", { role: "rowgroup", class: "thead" }, h("tr", { role: "row" }, heads(columns, "number"))),
    h("tbody", { role: "rowgroup", class: "tbody" }, rows.map(({ cells, isMarked }) =>
      h("tr", { role: "row", class: isMarked ? "row marked" : "row unmarked" }, cells.map((content, i) => {
        const { label, isText, isShort } = columns[i];
        return i === 0
          ? h("th", { role: "rowheader", scope: "row", class: "rowhead" }, content)
          : h("td", { role: "cell", class: "cell" + (isText ? "" : " number") + (isShort ? " short" : "") },
            h("span", { class: "celllabel", "aria-hidden": "true" }, label), h("span", { class: "cellvalue" }, content));
      })))));

/** A listener that takes what was entered. */
export const entered = (take) => (event) => take(event.target.value);

/** Something to unfold. */
export const disclosure = (summary, ...children) =>
  h("details", { class: "details" }, h("summary", { class: "summary" }, summary), children);

/** A button that looks like one. */
export const button = (label, onClick, attributes) =>
  h("button", { type: "button", class: "button", onClick, ...attributes }, label);
