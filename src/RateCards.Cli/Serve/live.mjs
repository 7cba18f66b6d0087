// Given to pages by `ratecards serve` alone: shows a new build as soon as it is there, and what is wrong with the files.

const style = `
  :host { all: initial; font: 14px/1.5 system-ui, sans-serif; color-scheme: light dark; }
  * { box-sizing: border-box; }
  .panel, details { position: fixed; z-index: 2147483647; background: #fff; color: #1c2430; border: 1px solid #c4cad2; box-shadow: 0 8px 32px rgb(0 0 0 / 25%); }
  .shade { position: fixed; inset: 0; z-index: 2147483646; background: rgb(16 20 26 / 55%); }
  .panel { inset: 6vh max(1rem, calc(50vw - 30rem)) auto; max-height: 88vh; overflow: auto; padding: 1.25rem 1.5rem; border-radius: 10px; border-top: 4px solid #c62828; }
  header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
  h2 { margin: 0; font-size: 1.125rem; }
  ol { margin: 0; padding: 0; list-style: none; }
  li { padding: 0.875rem 0; border-top: 1px solid #dfe3e8; overflow-wrap: anywhere; }
  li:first-child { border-top: 0; }
  p { margin: 0.25rem 0 0; }
  .place, pre { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 13px; }
  .place { font-weight: 600; }
  .id { color: #c62828; font-weight: 600; }
  .warning .id { color: #8a5300; }
  .help { color: #55606e; }
  pre { margin: 0.5rem 0 0; padding: 0.5rem 0.75rem; overflow-x: auto; background: #f6f8fa; border-radius: 6px; }
  mark { background: none; color: inherit; text-decoration: underline wavy #c62828; text-underline-offset: 3px; }
  .warning mark { text-decoration-color: #8a5300; }
  button { padding: 0.25rem 0.625rem; border: 1px solid #c4cad2; border-radius: 6px; background: none; color: inherit; font: inherit; cursor: pointer; }
  details { right: 1rem; bottom: 1rem; max-width: min(44rem, calc(100vw - 2rem)); max-height: 80vh; overflow: auto; padding: 0.5rem 0.875rem; border-radius: 8px; border-left: 4px solid #8a5300; }
  summary { cursor: pointer; font-weight: 600; }
  @media (prefers-color-scheme: dark) {
    .panel, details { background: #1a2027; color: #e4e8ee; border-color: #46505c; }
    .panel { border-top-color: #ff8a80; }
    li { border-color: #2e3640; }
    .id { color: #ff8a80; }
    .warning .id { color: #e5b567; }
    .help { color: #a3adba; }
    pre { background: #12161b; }
  }
  @media print { * { display: none; } }
`;

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/** The line, without its indentation, with what is meant marked in it. */
const excerpt = ({ excerpt: text, line, column, endLine, endColumn }) => {
  const end = endLine > line ? text.length : Math.max(endColumn - 1, column);
  return element("pre", {}, text.slice(0, column - 1).trimStart(), element("mark", {}, text.slice(column - 1, end)), text.slice(end));
};

const item = (diagnostic) => {
  const { severity, id, file, line, column, message, help } = diagnostic;
  const made = element("li", { className: severity },
    element("span", { className: "place" }, `${file}:${line}:${column}`), " ", element("span", { className: "id" }, `${severity} ${id}`),
    element("p", {}, message));
  if (diagnostic.excerpt) {
    made.append(excerpt(diagnostic));
  }
  if (help) {
    made.append(element("p", { className: "help" }, help));
  }
  return made;
};

const count = (list, severity) => {
  const number = list.filter((diagnostic) => diagnostic.severity === severity).length;
  return number === 0 ? [] : [`${number} ${severity}${number === 1 ? "" : "s"}`];
};

const host = document.createElement("ratecards-live");
const root = host.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
root.adoptedStyleSheets = [sheet];
const close = () => root.replaceChildren();

/** Errors lie over the page until they are fixed or put away; warnings wait in a corner. */
const show = (diagnostics) => {
  close();
  if (diagnostics.length === 0) {
    return;
  }
  const title = [...count(diagnostics, "error"), ...count(diagnostics, "warning")].join(", ");
  const list = element("ol", {}, ...diagnostics.map(item));
  if (diagnostics.some((diagnostic) => diagnostic.severity === "error")) {
    const button = element("button", { type: "button", onclick: close }, "Close");
    const panel = element("section", { className: "panel", role: "alert", tabIndex: -1 }, element("header", {}, element("h2", {}, title), button), list);
    root.append(element("div", { className: "shade", onclick: close }), panel);
  } else {
    root.append(element("details", {}, element("summary", {}, title), list));
  }
  document.body.append(host);
};

document.addEventListener("keydown", (event) => event.key === "Escape" && close());

// A new build is written into the page as far as it differs, so that nothing else on it moves, and calculators go on with
// its data. Where something else has changed that the page has loaded, or the page is of another shape, the browser loads
// it anew, and keeps its place, and the address what is set in its calculators.

// The choice of a day takes its place in the page before any module runs, this one too: it is no part of what is compared.
const choiceOfDay = "p.day";
const daysOf = (page) => page.querySelector(choiceOfDay)?.dataset.days;

/** The nodes of a document in their order. */
const nodesOf = (page) => {
  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_ALL,
    (node) => (node.nodeType === Node.ELEMENT_NODE && node.matches(choiceOfDay) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  const nodes = [];
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    nodes.push(node);
  }
  return nodes;
};

const copyOf = (page) => {
  const copy = document.implementation.createHTMLDocument();
  copy.documentElement.replaceWith(copy.importNode(page.documentElement, true));
  return copy;
};

// Scripts run in their order, this one first: the page is still as the build wrote it. Others add to it and move what
// stands there, but they keep its nodes.
const shown = nodesOf(document);
let written = nodesOf(copyOf(document));

const isSameShape = (nodes) => nodes.length === written.length && nodes.every((node, i) =>
  node.nodeName === written[i].nodeName && node.childNodes.length === written[i].childNodes.length);

/** Writes what another build says into the nodes that are shown; gives whether it can be. */
const write = (nodes) => {
  if (!isSameShape(nodes)) {
    return false;
  }
  nodes.forEach((node, i) => {
    if (node.nodeType !== Node.ELEMENT_NODE) {
      if (node.data !== written[i].data) {
        shown[i].data = node.data;
      }
      return;
    }
    for (const name of new Set([...written[i].getAttributeNames(), ...node.getAttributeNames()])) {
      const value = node.getAttribute(name);
      if (value === null) {
        shown[i].removeAttribute(name);
      } else if (value !== written[i].getAttribute(name)) {
        shown[i].setAttribute(name, value);
      }
    }
  });
  written = nodes;
  return true;
};

const calculatorScript = "/assets/rate-calculator.js";

/** Has the page's calculators go on with the data and formulas that the script has brought; the address says what is set in them. */
const renewCalculators = () => {
  for (const calculator of document.querySelectorAll("rate-calculator")) {
    calculator.disconnectedCallback();
    calculator.connectedCallback();
  }
};

/** What a page does where a script of another build has run; the search asks for its index each time. */
const renewals = { [calculatorScript]: renewCalculators, "/assets/search-index.js": () => {} };

// Every save is asked for once.
performance.setResourceTimingBufferSize(1e6);
const isLoaded = (address) => performance.getEntriesByName(location.origin + address).length > 0;

// The page's build is in this script's address. What it has loaded is of the same build, where the first message is.
let version = new URL(import.meta.url).search.slice(1);
let assets = null;

/** Shows what a message tells of; gives whether the page need not be loaded for it. */
const follow = async (state) => {
  if (state.version !== version) {
    const changed = Object.keys({ ...assets, ...state.assets }).filter((address) => state.assets[address] !== assets?.[address] && isLoaded(address));
    if (!assets || changed.some((address) => !(address in renewals))) {
      return false;
    }
    const [answer] = await Promise.all([
      fetch(location.href).catch(() => null),
      ...changed.map((address) => import(`${address}?${state.assets[address]}`)),
    ]);
    if (!answer) {
      // The preview has ended. It tells its state when it begins anew.
      return true;
    }
    const page = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
    if (!page || daysOf(page) !== daysOf(document) || !write(nodesOf(page))) {
      return false;
    }
    changed.forEach((address) => renewals[address]());
    version = state.version;
  }
  assets = state.assets;
  show(state.diagnostics);
  return true;
};

let following = Promise.resolve();
const events = new EventSource("/ratecards-live");
events.addEventListener("message", ({ data }) => {
  following = following.then(() => follow(JSON.parse(data))).catch(() => false).then((isDone) => isDone || location.reload());
});
// A preview that begins anew may be another program's: a page of an older build does not go on with it.
events.addEventListener("open", () => {
  assets = null;
});
