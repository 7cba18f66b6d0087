// The calculator as a tree: fields, result, charts, rates. What happens on an event is here too; both hosts share it.

import { crossingWords, curveChart, curveLegend, partNames, partsChart } from "./chart.mjs";
import { comparison, headline, isMoney, listed, warningText, words } from "./derive.mjs";
import { comparisonCsv, curveCsv, rateWords, toMarkdown } from "./exports.mjs";
import { currencyName, figure, grouped, money, percent, plain, signedPercent } from "./numbers.mjs";
import { applyPreset, enter, initialState, matchesPreset, stepBy, toHash } from "./state.mjs";
import { disclosure, h, lateDisclosure, table } from "./tree.mjs";

const fieldId = (data, input) => "rc-" + data.id + "-" + input.name;

/** Moves the focus to an input, unfolding what hides it. */
const goTo = (event, id) => {
  const element = event.currentTarget.getRootNode().getElementById(id);
  const details = element.closest("details");
  if (details) {
    details.open = true;
  }
  element.focus();
};

const button = (label, onClick, attributes) =>
  h("button", { type: "button", class: "button", onClick, ...attributes }, label);

/** What stands under a field while all is well: its at-par value, its help, or its bounds. */
const restingNote = (data, derived, { input }, style) => {
  const parity = derived.result && derived.result.parities.find((candidate) => candidate.input === input.name);
  return parity ? "At " + figure(parity.value, style) + ", " + parity.offer + " is at par with " + labelOf(data, data.baseline) + "."
    : input.help || (input.options ? "" : grouped(input.min, style) + " to " + grouped(input.max, style));
};

/** What stands there instead: what is wrong, else what to be careful of. */
const message = (derived, { input, problem }, style) => {
  const warning = (derived.warnings || []).find((candidate) => candidate.holds && candidate.input === input.name);
  return problem ? h("span", { class: "problem layer" }, problem)
    : warning && h("span", { class: "caution layer" }, warningText(warning, style));
};

const labelOf = (data, offerId) => data.offers.find((offer) => offer.id === offerId).label;

const fieldView = (data, state, update, derived, field) => {
  const { input, text, problem } = field;
  const { style } = state;
  const id = fieldId(data, input);
  const said = message(derived, field, style);
  const shared = {
    id, class: problem ? "input invalid" : "input", value: text,
    "aria-describedby": id + "-note", "aria-invalid": problem ? "true" : "false",
    onInput: (event) => {
      const typed = event.target.value;
      update((now) => enter(data, now, input.name, typed));
    },
  };
  return h("div", { class: input.options ? "field choice" : "field" },
    h("label", { for: id, class: "label" }, input.label, h("span", { class: "unit" }, unitBeside(input.label, input.unit))),
    input.options
      ? h("select", shared,
        !input.options.some((option) => option.id === text) && h("option", { value: text }, text || "—"),
        input.options.map((option) => h("option", { value: option.id }, option.label)))
      : h("input", {
        ...shared, type: "text", inputMode: input.whole ? "numeric" : "decimal", autoComplete: "off", spellCheck: "false",
        onFocus: (event) => {
          const element = event.target;
          const isAllSelected = element.selectionStart === 0 && element.selectionEnd === element.value.length;
          update((now) => ({
            ...now, focused: input.name,
            entries: input.name in now.entries && !problem ? { ...now.entries, [input.name]: plain(field.value, style) } : now.entries,
          }));
          // The text loses its separators for editing; a selection made by the Tab key is to survive that.
          setTimeout(() => isAllSelected && element.select());
        },
        onBlur: () => update((now) => ({ ...now, focused: now.focused === input.name ? null : now.focused })),
        onKeyDown: (event) => {
          const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (direction) {
            event.preventDefault();
            update((now) => stepBy(now, field, direction, style));
          }
        },
      }),
    // Both texts take their place, so that a message moves nothing.
    h("div", { class: "note", id: id + "-note" },
      h("span", { class: said ? "layer unseen" : "layer" }, restingNote(data, derived, field, style)), said));
};

/** What a unit says more than a label: "tokens" for a label that says "per turn" itself, nothing for "Turns". */
const unitBeside = (label, unit) => {
  const [top, below] = (unit || "").split("/");
  const isSaid = (words) => label.toLowerCase().includes(words.toLowerCase());
  return !top || top === "ratio" || isSaid(top) ? "" : " " + (below && !isSaid("per " + below) ? unit : top);
};

const dateView = (data, state, update, derived) => {
  const id = "rc-" + data.id + "-as-of";
  return h("div", { class: "date" },
    h("label", { for: id, class: "label" }, "Prices as of"),
    h("select", { id, class: "select", value: state.date, onInput: (event) => {
      const date = event.target.value;
      update((now) => ({ ...now, date }));
    } }, derived.dates.map(({ day, changed }) =>
      h("option", { value: day }, day + (changed.length ? " · " + changed.join(", ") : "")))));
};

const presetsView = (data, state, update, derived) =>
  data.presets.length > 0 && h("div", { class: "presets", role: "group", "aria-label": "Presets" },
    data.presets.map((preset) => button(preset.label, () => update((now) => applyPreset(data, now, preset, now.style)), {
      class: "preset", title: preset.note, "aria-pressed": String(matchesPreset(derived.fields, preset)),
    })));

/** The sentence above the figures: which offer is the cheapest, or what is waited for. */
const headlineView = (data, state, derived) => {
  const { style } = state;
  if (!derived.result) {
    const waiting = derived.waiting.map(({ input }, i) => [
      i > 0 && (i === derived.waiting.length - 1 ? " and " : ", "),
      h("button", { type: "button", class: "link", onClick: (event) => goTo(event, fieldId(data, input)) }, input.label),
    ]);
    return h("p", { class: "headline" }, "Waiting for ", waiting, ".");
  }
  const cheapest = derived.result.offers.find((offer) => offer.isCheapest) || derived.result.offers[0];
  if (!cheapest) {
    return h("p", { class: "headline" }, "No offer for these choices on " + state.date + ".");
  }
  const compared = comparison(derived.result, cheapest, style);
  const against = compared && ", " + compared + (/ cheaper$/.test(compared) ? " than " + labelOf(data, data.baseline) : "");
  return h("p", { class: "headline" },
    cheapest.isCheapest ? "Cheapest: " : "", h("strong", null, cheapest.label), ", " + money(cheapest.total, data.currency, style) + against + ".");
};

/** What an offer's row says beside its amounts. */
const offerDetails = (data, offer, style) => [
  ...offer.figures.filter((f) => !isMoney(data, f.unit)).map((f) =>
    f.title + " " + figure(f.value, style) + unitBeside(f.title, f.unit)),
  offer.dominant && (offer.dominant.isLimit
    ? words(offer.dominant.name) + " bound"
    : words(offer.dominant.name) + " " + percent(offer.dominant.share, style)),
  typeof offer.change === "number" && signedPercent(offer.change, style) + " against " + data.asOf,
].filter(Boolean).join(" · ");

const offersView = (data, state, derived) => {
  const { style } = state;
  const { result, columns } = derived;
  const isCompared = data.offers.length > 1;
  const most = result ? Math.max(...result.offers.map((offer) => offer.total)) : 0;
  const rows = (result ? result.offers : data.offers).map((offer) => ({
    isMarked: offer.isCheapest,
    cells: [
      [h("span", { class: "offer" }, offer.label, offer.isCheapest && h("span", { class: "badge" }, "Cheapest")),
        h("span", { class: "details-line" }, result ? offerDetails(data, offer, style) : "")],
      ...columns.map((name) => {
        const found = result && offer.figures.find((f) => f.name === name);
        return found ? money(found.value, data.currency, style) : "–";
      }),
      isCompared && [result ? (offer.isBaseline ? "baseline" : comparison(result, offer, style)) : "–",
        h("svg", { class: "share", viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true" },
          h("rect", { class: offer.isCheapest ? "sharebar least" : "sharebar", width: most > 0 && result ? Math.max(0.5, (100 * offer.total) / most) : 0, height: 4 }))],
    ].filter(Boolean),
  }));
  return table("Every offer compared", [
    { label: "Offer", isText: true }, ...columns.map((name) => ({ label: headline(words(name)) })), { label: "Against " + labelOf(data, data.baseline) },
  ].slice(0, isCompared ? undefined : -1), rows);
};

const quantitiesView = (data, state, derived) =>
  h("dl", { class: "quantities" }, data.quantities.map((name, i) => {
    const { title, unit } = data.formulas[name];
    const value = derived.result && derived.result.quantities[i].value;
    const said = value === null ? "–" : unit === "ratio" ? percent(value, state.style) : figure(value, state.style) + unitBeside(title, unit);
    return h("div", { class: "quantity" }, h("dt", { class: "quantityname" }, title), h("dd", { class: "quantityvalue" }, said));
  }));

const checksView = (data, state, derived) => {
  const general = data.warnings.filter((warning) => !warning.input);
  const held = (derived.warnings || []).filter((warning) => warning.holds && !warning.input);
  return general.length > 0 && h("ul", { class: "checks" }, held.length
    ? held.map((warning) => h("li", { class: "caution" }, "⚠ " + warningText(warning, state.style)))
    : h("li", { class: "quiet" }, derived.result ? "No warnings for this workload." : ""));
};

/** What charts are drawn of: the result, or the last one while something is waited for. */
const drawn = (derived) => (derived.result ? derived : derived.stale) || {};

const faded = (derived) => (derived.result ? {} : { class: "stale", "aria-hidden": "true" });

const curveView = (data, state, update, derived) => {
  const { curve, warnings } = drawn(derived);
  const { style, isLog } = state;
  const excess = (warnings || []).filter((warning) => warning.first !== null && !warning.input && curve && warning.first <= curve.to);
  return data.curve && h("section", { class: "section" },
    h("div", { class: "sectionhead" },
      h("h3", { class: "heading" }, "Total cost by " + data.inputs.find((input) => input.name === data.curve).label.toLowerCase()),
      h("div", { class: "presets", role: "group", "aria-label": "Scale" }, [false, true].map((log) =>
        button(log ? "Log" : "Linear", () => update((now) => ({ ...now, isLog: log })), { class: "preset", "aria-pressed": String(isLog === log) })))),
    h("div", faded(derived),
      h("div", { class: "chartbox" }, curve && curveChart(data, curve, warnings, state)),
      curve && curveLegend(data, curve, state),
      h("ul", { class: "remarks" }, curve && [
        curve.crossings.slice(0, 4).map((crossing) => h("li", null, crossingWords(data, curve, crossing, style))),
        excess.map((warning) => h("li", null, "Hatched from " + grouped(warning.first, style) + " " + curve.axis.unit + " on: "
          + data.formulas[warning.formula].title.toLowerCase() + ".")),
      ])),
    lateDisclosure(state, update, "curve", "Numbers of this chart", () => derived.curve && table("Total cost by " + curve.axis.label.toLowerCase(),
      [{ label: curve.axis.label, isText: true }, ...curve.series.map((line) => ({ label: line.label }))],
      curve.xs.map((x, i) => ({
        isMarked: x === curve.here, cells: [grouped(x, style), ...curve.totals[i].map((total) => money(total, data.currency, style))],
      })), "dense")));
};

const partsView = (data, state, update, derived) => {
  const { result } = drawn(derived);
  const hasParts = data.offers.some((offer) => offer.billings.some((billing) => Object.keys(billing.parts).length));
  const names = result ? partNames(result) : [];
  return hasParts && h("section", { class: "section" },
    h("h3", { class: "heading" }, "What each total is made of"),
    h("div", faded(derived), result && partsChart(data, result, state)),
    lateDisclosure(state, update, "parts", "Numbers of this chart", () => derived.result && table("Cost by part",
      [{ label: "Offer", isText: true }, ...names.map((name) => ({ label: headline(words(name)) })), { label: "Total" }],
      result.offers.filter((offer) => offer.parts.length).map((offer) => ({
        cells: [offer.label, ...names.map((name) => {
          const part = offer.parts.find((candidate) => candidate.name === name);
          return part ? money(part.value, data.currency, state.style) : "–";
        }), money(offer.total, data.currency, state.style)],
      })), "dense")));
};

/** The last day, not after the chosen one, on which a rate was seen in force. */
const verifiedOn = (entry, date) => (entry.verified || []).filter((day) => day <= date).pop();

const ratesView = (data, state, update, derived) => {
  const { style, date } = state;
  return lateDisclosure(state, update, "rates", "Rates behind these figures", () => derived.result && table("Rates in force on " + date, [
    { label: "Rate", isText: true }, { label: "Price" }, { label: "Since", isText: true }, { label: "Verified", isText: true }, { label: "Source", isText: true },
  ], derived.result.offers.flatMap((offer) => offer.rates.map(({ label, amount, unit, entry }) => {
    const source = data.sources[entry.source];
    return { cells: [
      offer.label + ", " + label,
      rateWords(data, amount, unit, style),
      (entry.approximate ? "about " : "") + entry.since,
      verifiedOn(entry, date) || "–",
      [h("a", { href: source.url, class: "anchor", rel: "noopener" }, source.title), source.trust === "vendor" ? "" : " (" + source.trust + ")"],
    ] };
  })), "dense"));
};

const copy = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
};

const download = (name, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

const actionsView = (data, state, update, derived) => {
  const isReady = !!derived.result && derived.result.offers.length > 0;
  const disabled = isReady ? undefined : true;
  return h("div", { class: "actions" },
    button(state.copied ? "Copied" : "Copy as Markdown", async () => {
      await copy(toMarkdown(data, derived, state, location.href.split("#")[0] + toHash(data, state, state.style)));
      update((now) => ({ ...now, copied: true }));
      setTimeout(() => update((now) => ({ ...now, copied: false })), 2000);
    }, { disabled, class: "button wide" }),
    button("Comparison as CSV", () => download(data.id + "-comparison.csv", comparisonCsv(data, derived, state)), { disabled }),
    data.curve && button("Curve as CSV", () => download(data.id + "-curve.csv", curveCsv(derived.curve)), { disabled }),
    button("Reset", () => update((now) => ({ ...now, ...initialState(data) }))));
};

/** The whole calculator. */
export const view = (data, state, update, derived) => {
  const shown = (isAdvanced) => derived.fields.filter((field) => !!field.input.advanced === isAdvanced)
    .map((field) => fieldView(data, state, update, derived, field));
  const advanced = shown(true);
  const invalid = derived.waiting.filter((field) => field.input.advanced).length;
  const absent = derived.result ? derived.result.absent : [];
  return h("section", { class: "root", "aria-label": data.title },
    h("div", { class: "sectionhead" }, presetsView(data, state, update, derived), dateView(data, state, update, derived)),
    h("div", { class: "fields" }, shown(false)),
    advanced.length > 0 && disclosure(invalid ? "Advanced (" + invalid + " to mend)" : "Advanced", h("div", { class: "fields" }, advanced)),
    h("div", { class: "result" },
      headlineView(data, state, derived),
      offersView(data, state, derived),
      h("p", { class: "quiet" }, "In " + currencyName(data.currency) + ". ", absent.length > 0 && "Not offered here: " + listed(absent.map((offer) => offer.label)) + "."),
      quantitiesView(data, state, derived),
      checksView(data, state, derived)),
    curveView(data, state, update, derived),
    partsView(data, state, update, derived),
    ratesView(data, state, update, derived),
    actionsView(data, state, update, derived),
    h("div", { class: "hidden", role: "status", "aria-live": "polite" }, state.spoken || ""));
};
