(() => {
"use strict";
// What the site's pages do beyond being read: sort and filter tables, and search. Without scripts everything is there to read.
// It is a script and no module, which browsers do not load from a file.

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

const addSorting = (table) => {
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  const rows = [...table.querySelectorAll("tbody tr:not(.group)")];
  // A few rows are read as they are, and sentences have no order.
  if (rows.length < 5) {
    return;
  }
  headings.forEach((heading, column) => {
    if (column > 0 && rows.some((row) => row.cells[column]?.classList.contains("prose"))) {
      return;
    }
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
};

// The figures of a table are one stop of the Tab key: arrows go from one to the next.

const addArrows = (table) => {
  const figures = [...table.querySelectorAll("a.figure")];
  figures.slice(1).forEach((figure) => (figure.tabIndex = -1));
  if (figures.length > 1) {
    table.parentElement.setAttribute("aria-description", "Arrow keys go from figure to figure.");
    table.addEventListener("keydown", (event) => {
      const at = figures.indexOf(event.target);
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const next = at >= 0 && step && figures[at + step];
      if (next) {
        event.preventDefault();
        figures[at].tabIndex = -1;
        next.tabIndex = 0;
        next.focus();
      }
    });
  }
};

// A computed figure opens its working beside itself, and closes it again. It is the row of the table at the page's foot, to which the
// figure leads where scripts do not run.

const workings = document.querySelector("details.computations");
let opened = null;

const closeWorking = () => {
  opened?.note.remove();
  opened?.figure.removeAttribute("aria-expanded");
  opened = null;
};

const openWorking = (figure, row) => {
  const note = document.createElement("div");
  const heads = [...row.closest("table").tHead.rows[0].cells];
  note.className = "working";
  note.popover = "manual";
  note.setAttribute("role", "group");
  note.setAttribute("aria-label", "How " + figure.textContent + " was computed");
  note.innerHTML = "<dl></dl><p><a>All workings of this page</a></p>";
  [...row.cells].filter((cell) => cell.textContent).forEach((cell) => {
    const [term, text] = ["dt", "dd"].map((name) => document.createElement(name));
    term.textContent = heads[cell.cellIndex].textContent;
    text.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
    text.querySelectorAll("a").forEach((link) => link.removeAttribute("tabindex"));
    note.firstChild.append(term, text);
  });
  note.querySelector("p a").href = figure.hash;
  figure.after(note);
  figure.setAttribute("aria-expanded", "true");
  note.showPopover();
  const place = figure.getBoundingClientRect();
  const isBelow = place.bottom + note.offsetHeight + 12 < innerHeight || place.top < note.offsetHeight + 12;
  note.style.left = scrollX + Math.max(8, Math.min(place.left, document.documentElement.clientWidth - note.offsetWidth - 8)) + "px";
  note.style.top = scrollY + (isBelow ? place.bottom + 6 : place.top - note.offsetHeight - 6) + "px";
  opened = { figure, note };
};

if (workings && "popover" in HTMLElement.prototype) {
  addEventListener("click", (event) => {
    const figure = event.target.closest?.("a.figure");
    const row = figure?.hash && figure.getAttribute("href").startsWith("#") && document.getElementById(decodeURIComponent(figure.hash.slice(1)));
    const isOwn = row && workings.contains(row) && !workings.contains(figure) && !(event.ctrlKey || event.metaKey || event.shiftKey);
    const wasOpen = opened?.figure === figure;
    if (isOwn || !opened?.note.contains(event.target) || event.target.closest("p a")) {
      closeWorking();
    }
    if (isOwn) {
      event.preventDefault();
      if (!wasOpen) {
        openWorking(figure, row);
      }
    }
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && opened) {
      opened.figure.focus();
      closeWorking();
    }
  });
  addEventListener("resize", closeWorking);
}

// A field above a long table leaves the rows that hold every word, and says how many they are.

const longTable = 12;

const addFilter = (region, number) => {
  const rows = [...region.querySelectorAll("tbody tr:not(.group)")];
  const id = "filter-" + number;
  const bar = document.createElement("div");
  bar.className = "filter";
  bar.innerHTML = `<label for="${id}">Filter</label><input id="${id}" type="search" autocomplete="off"><p role="status"></p>`;
  const [label, input, status] = bar.children;
  label.append(" ", hiddenText("the table " + region.getAttribute("aria-label")));
  const apply = () => {
    const words = wordsOf(input.value);
    for (const row of rows) {
      const group = row.parentElement.querySelector(".group");
      const text = (row.textContent + " " + (group?.textContent ?? "")).toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    for (const body of region.querySelectorAll("tbody")) {
      body.hidden = !rows.some((row) => row.parentElement === body && !row.hidden);
    }
    const left = rows.filter((row) => !row.hidden).length;
    status.textContent = words.length === 0 ? "" : left === 0 ? "No row has that." : `${left} of ${rows.length} rows`;
  };
  const clear = () => {
    input.value = "";
    apply();
  };
  input.addEventListener("input", apply);
  input.addEventListener("keydown", (event) => event.key === "Escape" && clear());
  // A link into the table shows its row.
  addEventListener("hashchange", () => region.querySelector(":target")?.closest("[hidden]") && (clear(), region.querySelector(":target").scrollIntoView()));
  region.before(bar);
};

const hiddenText = (text) => {
  const span = document.createElement("span");
  span.className = "unseen";
  span.textContent = text;
  return span;
};

const wordsOf = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

let filters = 0;

const addAll = (part) => {
  part.querySelectorAll(":is(main, .dated) > .table > table, details .table > table").forEach(addSorting);
  part.querySelectorAll(".table > table").forEach(addArrows);
  [...part.querySelectorAll(":is(main, .dated) > .table")]
    .filter((region) => region.querySelectorAll("tbody tr:not(.group)").length >= longTable)
    .forEach((region) => addFilter(region, (filters += 1)));
};

// Those of another day take the place of what stood there.
document.addEventListener("tablechange", (event) => addAll(event.target));
addAll(document);

// What stands beside the text is shown there by style; it is also unfolded, for those who go by that.

const unfold = () => document.querySelectorAll(".frame > nav > details").forEach((details) => {
  details.open ||= details.firstElementChild.offsetParent === null;
});
addEventListener("resize", unfold);
unfold();

// The list of a page's headings marks the one that is being read.

const contents = document.querySelector(".contents");
if (contents) {
  const links = [...contents.querySelectorAll("a")];
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  const mark = () => {
    const read = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < 120);
    links.forEach((link, i) => (i === read ? link.setAttribute("aria-current", "location") : link.removeAttribute("aria-current")));
  };
  let isWaiting = false;
  addEventListener("scroll", () => {
    if (!isWaiting) {
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        mark();
      });
    }
  }, { passive: true });
  mark();
}

// Search: over an index that is loaded when somebody begins to type. "/" goes to the field.

const root = new URL("..", document.currentScript.src);
const search = document.querySelector(".search");
const [field, status, list] = ["input", "p", "ul"].map((name) => search.querySelector(name));
let index = null;
let isLoaded = null;

/** Loads the index as pages load scripts: from a file too. */
const load = () => new Promise((resolve, reject) => {
  const script = document.createElement("script");
  script.src = new URL("assets/search-index.js", root);
  script.onload = resolve;
  script.onerror = reject;
  document.head.append(script);
});

/** What readers call a price beside that. */
const same = { cost: "price", rate: "price" };

/** What is left of a word without its ending: "prices" and "pricing" find a price, "training" finds Train. */
const stemOf = (word) => /^(.{4,}?)(s|ed|ing)$/.exec(word)?.[1] ?? word;

/** Whether a text has a word, in any form of it. */
const holds = (text, word) => [word, stemOf(word), same[stemOf(word)]].some((form) => form && begins(text, form));

/** Whether a text has a word that begins so: "7b" is in "7B models", not in "397B". */
const begins = (text, word) => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[a-z0-9.]/.test(text[at - 1]) || !/[a-z0-9]/.test(word[0])) {
      return true;
    }
  }
  return false;
};

/** Whether two words differ by one slip: a letter too many, missing, another one, or two that changed places. */
const isSlip = (typed, meant) => {
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) {
    from += 1;
  }
  const [rest, other] = [typed.slice(from), meant.slice(from)];
  return rest.slice(1) === other || rest === other.slice(1) || rest.slice(1) === other.slice(1)
    || (rest.slice(2) === other.slice(2) && rest[0] === other[1] && rest[1] === other[0]);
};

const shownOf = ([text, , context]) => `${text} ${context}`.toLowerCase();
const textOf = (entry) => `${shownOf(entry)} ${entry[3] ?? ""}`.toLowerCase();

/** A word as it is, or the one that was meant where nothing has it. */
const meant = (word) => {
  if (word.length < 4 || index.some((entry) => holds(textOf(entry), word))) {
    return word;
  }
  const known = new Set(index.flatMap((entry) => textOf(entry).split(/[^a-z0-9.-]+/)));
  return [...known].find((candidate) => candidate.length > 3 && isSlip(word, candidate)) ?? word;
};

/** Words of a question that say nothing of what is looked for. */
const idle = new Set("a all am an and are as at be been before by can did do does for from had has have how i if in is it its many me more most much my no of on or our such than that the their there these they this to us was we were what when where which who why will with would you your".split(" "));

/**
 * Entries that hold every word; those that begin with the query come first, and last those that do not show why they are found. Where none holds all
 * of them, those that hold the most, a rare word counting for more than a frequent one; and nothing where that is not half of the words.
 */
const find = (query) => {
  const typed = wordsOf(query.replace(/[?!,;]/g, " "));
  const asked = typed.filter((word) => !idle.has(word));
  const words = (asked.length ? asked : typed).map(meant);
  if (words.length === 0) {
    return [];
  }
  const texts = new Map(index.map((entry) => [entry, textOf(entry)]));
  const rarity = new Map(words.map((word) => [word, 1 / index.filter((entry) => holds(texts.get(entry), word)).length]));
  const heldBy = new Map(index.map((entry) => [entry, words.filter((word) => holds(texts.get(entry), word))]));
  const weight = (entry) => heldBy.get(entry).reduce((sum, word) => sum + rarity.get(word), 0);
  const most = Math.max(...index.map(weight));
  const isWhole = index.some((entry) => heldBy.get(entry).length === words.length);
  const isFound = (entry) => {
    const held = heldBy.get(entry).length;
    return isWhole ? held === words.length : 2 * held >= words.length && 2 * weight(entry) > most;
  };
  const count = (text) => words.filter((word) => holds(text.toLowerCase(), word)).length;
  const order = (entry) => [
    weight(entry), entry[0].toLowerCase().startsWith(words.join(" ")) ? 1 : 0, count(shownOf(entry)), count(entry[0]), entry[1].includes("#") ? 0 : 1,
  ];
  return index
    .filter(isFound)
    .map((entry) => [entry, order(entry)])
    .sort(([, a], [, b]) => a.reduce((found, value, i) => found || b[i] - value, 0))
    .map(([entry]) => entry)
    .slice(0, 12);
};

const show = (found) => {
  const asked = field.value.trim() !== "";
  const nothing = document.createElement("li");
  nothing.textContent = "Nothing found.";
  list.replaceChildren(...asked && found.length === 0 ? [nothing] : found.map(([text, address, context]) => {
    const link = document.createElement("a");
    link.href = new URL(address, root).href;
    const where = document.createElement("span");
    where.textContent = context;
    link.append(text, " ", where);
    const item = document.createElement("li");
    item.append(link);
    return item;
  }));
  status.textContent = !asked ? "" : found.length === 0 ? "Nothing found." : `${found.length} found.`;
};

search.hidden = false;
field.addEventListener("input", async () => {
  isLoaded ??= load();
  await isLoaded;
  index = globalThis.rateCardsSearch;
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
document.addEventListener("pointerdown", (event) => search.contains(event.target) || show([]));
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && event.composedPath()[0].closest?.("input, select, textarea") === null) {
    event.preventDefault();
    field.focus();
  }
});
})();
