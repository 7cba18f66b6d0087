// The calculator as a custom element: <rate-calculator name="…">. What stands inside it shows where scripts do not run.

import { derive } from "./derive.mjs";
import { details } from "./details.mjs";
import { named, shown, teller, unknownName, unlinkedDetails, withValues } from "./hosting.mjs";
import { firstState, settle, start } from "./life.mjs";
import { h } from "./tree.mjs";
import { view } from "./view.mjs";

const svgNamespace = "http://www.w3.org/2000/svg";

const setAttributes = (element, before, after) => {
  Object.keys({ ...before, ...after }).forEach((name) => {
    const value = after[name];
    if (name.startsWith("on")) {
      element[name.toLowerCase()] = value;
    } else if (name !== "value" && value !== before[name]) {
      if (value === undefined || value === null || value === false) {
        element.removeAttribute(name);
      } else {
        element.setAttribute(name, value === true ? "" : value);
      }
    }
  });
};

/** Makes the children of an element what the nodes say, changing only what differs. */
const patch = (parent, nodes, isSvg) => {
  nodes.forEach((node, i) => {
    const current = parent.childNodes[i];
    if (typeof node === "string") {
      if (current && current.nodeType === 3) {
        if (current.data !== node) {
          current.data = node;
        }
      } else {
        place(parent, document.createTextNode(node), current);
      }
      return;
    }
    const inSvg = isSvg || node.tag === "svg";
    let element = current;
    if (!element || element.localName !== node.tag) {
      element = inSvg ? document.createElementNS(svgNamespace, node.tag) : document.createElement(node.tag);
      place(parent, element, current);
    }
    setAttributes(element, element.node ? element.node.attributes : {}, node.attributes);
    patch(element, node.children, inSvg);
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
        patch(root, [complain(unknownName(calculators, this.getAttribute("name"))), h("slot")], false);
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
      const update = (change) => {
        const next = change(state);
        if (next !== state) {
          state = next;
          draw();
        }
      };
      const draw = () => {
        derived = derive(data, state, derived, added);
        patch(root, [...complaints, view(state, update, derived, added)], false);
        tell(shown(derived, state));
        callOff();
        callOff = settle(data, state, derived, update, added);
      };
      draw();
      const stop = start(data, root.lastElementChild, update, added);
      this.disconnect = () => {
        stop();
        callOff();
      };
    }

    disconnectedCallback() {
      this.disconnect?.();
      this.disconnect = null;
    }
  });
};
