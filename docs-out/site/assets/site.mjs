// What the site's pages do beyond being read: sort tables, and search. Without scripts everything is still there to read.

// Tables: a click on a column's heading sorts by it, a second one the other way round.

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

// Search: over an index that is loaded when somebody begins to type. "/" goes to the field.

const root = new URL("..", import.meta.url);
const search = document.querySelector(".search");
const [field, status, list] = ["input", "p", "ul"].map((name) => search.querySelector(name));
let index = null;

/** Entries that hold every word; those that begin with the query come first. */
const find = (query) => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const rank = ([text]) => (text.toLowerCase().startsWith(query.toLowerCase().trim()) ? 0 : 1);
  return words.length === 0 ? [] : index
    .filter(([text, , context]) => words.every((word) => `${text} ${context}`.toLowerCase().includes(word)))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 12);
};

const show = (found) => {
  list.replaceChildren(...found.map(([text, address, context]) => {
    const link = document.createElement("a");
    link.href = new URL(address, root).href;
    const where = document.createElement("span");
    where.textContent = context;
    link.append(text, " ", where);
    const item = document.createElement("li");
    item.append(link);
    return item;
  }));
  status.textContent = field.value.trim() === "" ? "" : found.length === 0 ? "Nothing found." : `${found.length} found.`;
};

search.hidden = false;
field.addEventListener("input", async () => {
  index ??= (await import("./search-index.mjs")).default;
  show(find(field.value));
});
search.addEventListener("keydown", (event) => {
  const stops = [field, ...list.querySelectorAll("a")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    stops[Math.min(Math.max(stops.indexOf(document.activeElement) + step, 0), stops.length - 1)].focus();
  } else if (event.key === "Enter" && document.activeElement === field && stops.length > 1) {
    stops[1].click();
  } else if (event.key === "Escape") {
    field.value = "";
    show([]);
    field.focus();
  }
});
list.addEventListener("click", () => {
  field.value = "";
  show([]);
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && event.composedPath()[0].closest?.("input, select, textarea") === null) {
    event.preventDefault();
    field.focus();
  }
});
