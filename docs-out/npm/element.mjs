// Generated from RateCards/. Change the cards, formulas and calculators there.
import { calculators, derive, details, firstState, h, named, settle, shown, start, teller, unknownName, unlinkedDetails, view, withValues } from "./core.mjs";

const svgNamespace = "http://www.w3.org/2000/svg";
const setAttributes = (element, before, after) => {
  for (const name in { ...before, ...after }) {
    const value = after[name];
    if (name.startsWith("on")) {
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
const defineElement = (calculators, css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  customElements.define("rate-calculator", class extends HTMLElement {
    static observedAttributes = ["name", "values", "unlinked"];
    estimate = null;
    attributeChangedCallback(name, before, after) {
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

// Also loaded where there is no document, or where the element is there already, for data and formulas alone.
if (globalThis.customElements && !customElements.get("rate-calculator")) {
  defineElement(calculators, ":host{--ink:var(--rate-calculator-ink,light-dark(#18181b,#f4f4f5));--quiet:var(--rate-calculator-quiet,light-dark(#52525b,#a1a1aa));--line:var(--rate-calculator-line,light-dark(#e4e4e7,#3f3f46));--edge:var(--rate-calculator-edge,light-dark(#85858f,#7c7c87));--ground:var(--rate-calculator-ground,light-dark(#ffffff,#18181b));--accent:var(--rate-calculator-accent,light-dark(#1d4ed8,#93b4fd));--good:var(--rate-calculator-good,light-dark(#047857,#6ee7b7));--good-ground:var(--rate-calculator-good-ground,light-dark(#ecfdf5,#0c2b22));--bad:var(--rate-calculator-bad,light-dark(#b91c1c,#fca5a5));--warn:var(--rate-calculator-warn,light-dark(#92400e,#fcd34d));--c0:var(--rate-calculator-offer-1,light-dark(#3f3f46,#d4d4d8));--c1:var(--rate-calculator-offer-2,light-dark(#047857,#34d399));--c2:var(--rate-calculator-offer-3,light-dark(#1d4ed8,#7aa2fb));--c3:var(--rate-calculator-offer-4,light-dark(#b45309,#fbbf24));--c4:var(--rate-calculator-offer-5,light-dark(#7e22ce,#d8b4fe));--c5:var(--rate-calculator-offer-6,light-dark(#be185d,#f9a8d4));display:block;container-type:inline-size;color:var(--ink);font:inherit;line-height:1.5}*{box-sizing:border-box}.root{font-size:0.9375rem;font-variant-numeric:tabular-nums}.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.quiet,.note,.unit{color:var(--quiet)}.problem{color:var(--bad)}.caution{color:var(--warn)}.presets{display:flex;flex-wrap:wrap;gap:0.375rem}.button,.preset{font:inherit;font-size:0.8125rem;line-height:1.25rem;padding:0.25rem 0.625rem;color:var(--ink);background:var(--ground);border:1px solid var(--line);border-radius:0.375rem;cursor:pointer}.button:hover,.preset:hover{border-color:var(--edge)}.button:disabled{color:var(--quiet);cursor:default}.preset[aria-pressed=\"true\"]{border-color:var(--ink);background:var(--ink);color:var(--ground)}.wide{min-width:9.5rem}.link{font:inherit;color:var(--accent);background:none;border:0;padding:0;text-decoration:underline;cursor:pointer}.anchor{color:var(--accent)}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.fields{display:grid;gap:0.5rem 0.875rem;margin-top:1rem}.field{display:grid;grid-template-columns:1fr minmax(9rem,50%);align-items:center;gap:0.125rem 0.75rem;min-width:0}.choice{grid-template-columns:auto minmax(0,1fr)}select.input{padding:0 0.375rem}.date{display:flex;flex-wrap:wrap;align-items:center;gap:0.5rem;max-width:100%}.select{font:inherit;font-size:0.8125rem;flex:1;min-width:0;max-width:18rem;height:1.875rem;padding:0 0.25rem;color:var(--ink);background:var(--ground);border:1px solid var(--edge);border-radius:0.375rem}.stale{visibility:hidden}.stale .chart,.stale .bar{visibility:visible;opacity:0.2}.stale text{visibility:hidden}.label{display:block;font-size:0.8125rem;font-weight:500}.unit{font-weight:400}.input{font:inherit;width:100%;height:2.25rem;padding:0 0.625rem;color:var(--ink);background:var(--ground);border:1px solid var(--edge);border-radius:0.375rem}.invalid{border-color:var(--bad);box-shadow:inset 0 0 0 1px var(--bad)}.note{grid-column:1 / -1;font-size:0.75rem;line-height:1.125rem}.help{display:block}.layers{display:grid;min-height:1.125rem}.layer{grid-area:1 / 1}.unseen{visibility:hidden}.details{margin-top:0.75rem}.summary{font-size:0.8125rem;font-weight:500;cursor:pointer;padding:0.25rem 0;width:fit-content}.summary:hover{color:var(--accent)}.result{margin-top:0.75rem;border-top:1px solid var(--line);padding-top:0.875rem}.headline{margin:0;min-height:4.5rem;font-size:1.0625rem;line-height:1.5rem}.table{width:100%;border-collapse:collapse;margin-top:0.5rem;font-size:0.875rem}.thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.row{display:grid;align-items:end;grid-template-columns:repeat(auto-fit,minmax(5.5rem,1fr));gap:0.125rem 0.625rem;padding:0.5rem;border-bottom:1px solid var(--line)}.marked{background:var(--good-ground);box-shadow:inset 3px 0 0 var(--good)}.rowhead{grid-column:1 / -1;text-align:left;font-weight:400;padding:0}.cell{display:block;padding:0;font-size:0.8125rem}.scroll{overflow-x:auto}.figures{font-size:0.75rem}.linehead,.figure,.figures .th{padding:0.1875rem 0.25rem;border-bottom:1px solid var(--line);font-weight:400;text-align:left}.figure{text-align:right;white-space:nowrap}.figures .figurehead{text-align:right}.celllabel{display:block;font-size:0.75rem;color:var(--quiet)}.th{font-size:0.75rem;font-weight:500;color:var(--quiet);text-align:left;padding:0.25rem 0.5rem;vertical-align:bottom}.offer{font-weight:500;display:block}.badge,.yours{margin-left:0.5rem;padding:0 0.375rem;font-size:0.75rem;font-weight:500;color:var(--good);border:1px solid var(--good);border-radius:999px}.details-line{display:block;max-width:34rem;min-height:1.125rem;font-size:0.75rem;line-height:1.125rem;color:var(--quiet)}.share{display:block;width:100%;height:4px;margin-top:0.25rem}.sharebar{fill:var(--c0)}.least{fill:var(--good)}.quantities{display:grid;align-items:end;gap:0.25rem 0.875rem;margin:0.75rem 0 0}.quantity{display:flex;justify-content:space-between;align-items:baseline;gap:0.75rem}.quantityname{font-size:0.75rem;line-height:1.125rem;color:var(--quiet)}.quantityvalue{margin:0;font-weight:500}.checks,.remarks,.legend,.bars{list-style:none;margin:0.5rem 0 0;padding:0;font-size:0.8125rem}.footnote{margin:0.5rem 0 0;font-size:0.8125rem;color:var(--quiet)}.remarks{min-height:2.5rem;color:var(--quiet)}.section{margin-top:1.25rem;border-top:1px solid var(--line);padding-top:0.875rem}.sectionhead{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0.5rem;align-items:center}.heading{margin:0;font-size:0.9375rem;font-weight:600}.chartbox{margin-top:0.5rem;min-height:220px}.chart{display:block;max-width:100%}.grid{stroke:var(--line);fill:none}.tick{font-size:11px;fill:var(--quiet)}.chosen{stroke:var(--ink);stroke-width:1;fill:none}.chosenlabel{font-size:11px;font-weight:600;fill:var(--ink)}.line{fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round}.mark{fill:currentColor;stroke:var(--ground);stroke-width:1}.tone0{color:var(--c0)}.tone1{color:var(--c1)}.tone2{color:var(--c2)}.tone3{color:var(--c3)}.tone4{color:var(--c4)}.tone5{color:var(--c5)}.solid{fill:currentColor}.here{stroke:var(--ink);stroke-width:1.5}.crossing{fill:none;stroke:var(--ink);stroke-width:1.5}.readline{stroke:var(--ink);stroke-width:1;fill:none}.ownrate{width:6.5rem;height:1.875rem}.yours{color:var(--accent);border-color:var(--accent)}.area{fill:currentColor;opacity:0.3}.frame{fill:none;stroke:var(--edge);stroke-width:1}.own{fill:var(--ground);stroke-width:2.5}.readout{min-height:2.5rem}.wrapped{white-space:normal;display:block;text-align:left}.subheading{margin:1rem 0 0;font-size:0.8125rem;font-weight:600}.crossingline{stroke:var(--ink);stroke-width:1;fill:none}.crossinglabel{font-size:11px;font-weight:600;fill:var(--ink);stroke:var(--ground);stroke-width:3px;paint-order:stroke}.hatch{stroke:var(--edge);stroke-width:1;opacity:0.6}.reader{display:flex;align-items:center;gap:0.75rem;margin-top:0.25rem}.readvalue{display:inline-block;min-width:5.5rem}.slider{flex:1;min-width:0;max-width:24rem;accent-color:var(--accent)}.legend{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:0.25rem 1.25rem}.legenditem{display:flex;align-items:center;gap:0.375rem}.legendvalue{font-weight:500}.swatch{flex:none}.baritem{margin-top:0.625rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0.125rem 0.75rem}.barlabel{font-weight:500}.barwords{display:flex;flex-wrap:wrap;gap:0 0.5rem;font-size:0.75rem;color:var(--quiet)}.piece{display:flex;align-items:center;gap:0.25rem}.sample{flex:none}.bar{display:block;max-width:100%}.partline{stroke:var(--ground);stroke-width:1.5}.actions{display:flex;flex-wrap:wrap;gap:0.5rem;margin-top:1.25rem;border-top:1px solid var(--line);padding-top:0.875rem}@container (min-width:36rem){.fields{grid-template-columns:repeat(3,minmax(0,1fr))}.field,.choice{grid-template-columns:minmax(0,1fr);align-content:start}.quantity{display:block}.help{display:inline}.layers{display:inline-grid;min-height:0}.quantities{grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr))}.chartbox{min-height:280px}.thead{position:static;display:table-header-group;clip-path:none}.row{display:table-row;box-shadow:none}.marked{box-shadow:none}.marked .rowhead{box-shadow:inset 3px 0 0 var(--good)}.cell{font-size:inherit}.rowhead,.cell,.th{display:table-cell;padding:0.4375rem 0.5rem;vertical-align:top;border-bottom:1px solid var(--line)}.celllabel{display:none}.number{text-align:right}.short{white-space:nowrap}.dense .cell,.dense .rowhead,.linehead,.figure,.figures .th{padding:0.1875rem 0.5rem;font-size:0.8125rem}.barwords{gap:0 0.75rem;font-size:inherit}.headline{min-height:3rem}}@media print{:host{color-scheme:light}.presets,.actions,.reader,.late:not([open]){display:none}.details::details-content{content-visibility:visible}.row,.baritem,.chart{break-inside:avoid}.sectionhead,.heading{break-after:avoid}.section:has(> .heading + .late:not([open])){display:none}}@container (min-width:44rem){.headline{min-height:1.5rem}}");
}
