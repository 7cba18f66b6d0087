// The calculator as a custom element: <rate-calculator name="…">. What stands inside it shows where scripts do not run.

import { derive } from "./derive.mjs";
import { details } from "./details.mjs";
import { firstState, settle, start } from "./life.mjs";
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
    connectedCallback() {
      const data = calculators[this.getAttribute("name")];
      const root = this.shadowRoot || this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      if (!data) {
        // What stands inside stays, and the mistake is told where it shows.
        const text = "There is no calculator \"" + (this.getAttribute("name") ?? "") + "\". There are: " + Object.keys(calculators).join(", ") + ".";
        root.innerHTML = "<p class=\"problem\"></p><slot></slot>";
        root.firstChild.textContent = text;
        return;
      }
      let state = firstState(data);
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
        derived = derive(data, state, derived, details);
        patch(root, [view(state, update, derived, details)], false);
        callOff();
        callOff = settle(data, state, derived, update, details);
      };
      draw();
      const stop = start(data, root.firstElementChild, update, details);
      this.disconnect = () => {
        stop();
        callOff();
      };
    }

    disconnectedCallback() {
      this.disconnect?.();
    }
  });
};
