// Makes the site's tables sortable: a click on a column's heading sorts by it, a second one the other way round.
// Without scripts the tables stand as they are.

const keyOf = (cell) => {
  const number = cell?.dataset.sort ?? cell?.textContent.replace(/[$€£,×%\s]/g, "");
  return number !== "" && Number.isFinite(Number(number)) ? Number(number) : null;
};

/** Figures before words, and words by the alphabet. */
const compare = (a, b) => {
  const [left, right] = [keyOf(a), keyOf(b)];
  if (left !== null && right !== null) {
    return left - right;
  }
  if (left !== null || right !== null) {
    return left !== null ? -1 : 1;
  }
  return (a?.textContent ?? "").localeCompare(b?.textContent ?? "", "en");
};

const sort = (table, column, descending) => {
  for (const body of table.tBodies) {
    const [headings, rows] = [[], []];
    for (const row of body.rows) {
      (row.classList.contains("group") ? headings : rows).push(row);
    }
    rows.sort((a, b) => compare(a.cells[column], b.cells[column]) * (descending ? -1 : 1));
    body.append(...headings, ...rows);
  }
};

for (const table of document.querySelectorAll("main > .table > table, details .table > table")) {
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (table.querySelectorAll("tbody tr").length < 3) {
    continue;
  }
  headings.forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const descending = heading.getAttribute("aria-sort") === "ascending";
      headings.forEach((h) => h.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
      sort(table, column, descending);
    });
  });
}
