// The calculator as a custom element: <rate-calculator name="…">. What stands inside it shows where scripts do not run.

import { derive } from "./derive.mjs";
import { details } from "./details.mjs";
import { named, shown, teller, unknownName, unlinkedDetails, withValues } from "./hosting.mjs";
import { firstState, settle, start } from "./life.mjs";
import { h } from "./tree.mjs";
import { view } from "./view.mjs";

const svgNamespace = "http://www.w3.org/2000/svg";

const setAttributes = (element, before, after) => {
  for (const name in { ...before, ...after }) {
    const value = after[name];
    if (name.startsWith("on")) {
      // One listener for good, which does what the node of the day says.
      element[name.toLowerCase()] ??= (event) => element.node.attributes[name]?.(event);
    } else if (name !== "value" && value !== before?.[name]) {
      if ((value ?? false) === false) {
        element.removeAttribute(name);
      } else {
        element.setAttribute(name, value === true ? "" : value);
      }
    }
  }
};

/** Makes the children of an element what the nodes say, changing only what differs: a node that stands there already is not looked at. */
const patch = (parent, nodes) => {
  nodes.forEach((node, i) => {
    const current = parent.childNodes[i];
    if (typeof node === "string") {
      if (current?.nodeType !== 3) {
        place(parent, document.createTextNode(node), current);
      } else if (current.data !== node) {
        current.data = node;
      }
      return;
    }
    if (current?.node === node) {
      return;
    }
    let element = current;
    if (element?.localName !== node.tag) {
      const isSvg = node.tag === "svg" || parent.namespaceURI === svgNamespace;
      element = isSvg ? document.createElementNS(svgNamespace, node.tag) : document.createElement(node.tag);
      place(parent, element, current);
    }
    setAttributes(element, element.node?.attributes, node.attributes);
    patch(element, node.children);
    if ("value" in node.attributes && element.value !== node.attributes.value) {
      element.value = node.attributes.value;
    }
    element.node = node;
  });
  while (parent.childNodes.length > nodes.length) {
    parent.lastChild.remove();
  }
};

const place = (parent, child, current) => (current ? current.replaceWith(child) : parent.append(child));

/** Defines the element over calculators by id, drawn with a style sheet. */
export const defineElement = (calculators, css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  customElements.define("rate-calculator", class extends HTMLElement {
    static observedAttributes = ["name", "values", "unlinked"];

    /** The figures that are shown; null where there is no calculator. */
    estimate = null;

    attributeChangedCallback(name, before, after) {
      // Before it is first connected, there is nothing to begin anew.
      if (this.isConnected && this.shadowRoot && before !== after) {
        this.disconnectedCallback();
        this.connectedCallback();
      }
    }

    connectedCallback() {
      const listed = named(calculators, this.getAttribute("name"));
      const root = this.shadowRoot || this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      const complain = (text) => {
        console.error("rate-calculator: " + text);
        return h("p", { class: "problem", role: "alert" }, text);
      };
      if (!listed) {
        // What stands inside stays, and the mistake is told where it shows.
        this.estimate = null;
        patch(root, [complain(unknownName(calculators, this.getAttribute("name"))), h("slot")]);
        return;
      }
      const values = this.getAttribute("values");
      const { data, problems } = values ? withValues(listed, values) : { data: listed, problems: [] };
      const complaints = problems.map(complain);
      const isUnlinked = this.hasAttribute("unlinked");
      const tell = teller((figures) => {
        this.estimate = figures;
        this.dispatchEvent(new CustomEvent("estimate", { detail: figures, bubbles: true, composed: true }));
      });
      const added = isUnlinked ? unlinkedDetails(details) : details;
      let state = { ...firstState(data), isUnlinked };
      let derived = null;
      let callOff = () => {};
      // What details add, charts and tables, takes longer than there is between two keys: while somebody types, it follows the figures, a frame later.
      let late = [];
      let due = 0;
      const paint = (isWhole) =>
        patch(root, [...complaints, view(state, update, derived, { ...added, view: (...all) => (isWhole ? (late = added.view(...all)) : late) })]);
      const update = (change) => {
        const next = change(state);
        if (next !== state) {
          const isTyped = next.focused && next.entries !== state.entries;
          state = next;
          draw(!isTyped);
          due ||= isTyped && setTimeout(() => {
            due = 0;
            paint(true);
          }, 20);
        }
      };
      const draw = (isWhole) => {
        derived = derive(data, state, derived, added);
        paint(isWhole);
        tell(shown(derived, state));
        callOff();
        callOff = settle(data, state, derived, update, added);
      };
      draw(true);
      const stop = start(data, root.lastElementChild, update, added);
      this.disconnect = () => {
        stop();
        callOff();
        clearTimeout(due);
      };
    }

    disconnectedCallback() {
      this.disconnect?.();
      this.disconnect = null;
    }
  });
};
