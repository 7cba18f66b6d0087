// The result: which offer is the cheapest, all offers compared, token arithmetic, warnings.

import { comparison, headline, isMoney, labelOf, unitBeside, warningText, words } from "./derive.mjs";
import { fieldId } from "./fields.mjs";
import { figure, money, percent, signedPercent, totalMoney } from "./numbers.mjs";
import { h, table } from "./tree.mjs";

/** Moves the focus to an input, unfolding what hides it. */
const goTo = (event, id) => {
  const element = event.currentTarget.getRootNode().getElementById(id);
  const details = element.closest("details");
  if (details) {
    details.open = true;
  }
  element.focus();
};

/** The sentence above the figures: which offer is the cheapest, or what is waited for. */
export const headlineView = (data, state, derived) => {
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
    cheapest.isCheapest ? "Cheapest: " : "", h("strong", null, cheapest.label), ", " + totalMoney(cheapest.total, data.currency, style) + against + ".");
};

/** What an offer's row says beside its amounts. */
const offerDetails = (data, offer, style) => [
  ...offer.figures.filter((f) => !isMoney(data, f.unit)).map((f) =>
    f.title + " " + figure(f.value, style) + unitBeside(f.title, f.unit)),
  offer.dominant && (offer.dominant.isLimit
    ? words(offer.dominant.name) + " bound"
    : words(offer.dominant.name) + " " + percent(offer.dominant.share, style)),
  Math.abs(offer.change) >= 0.0005 && signedPercent(offer.change, style) + " against " + data.asOf,
].filter(Boolean).join(" · ");

/** A row an offer. */
export const offersView = (data, state, derived) => {
  const { style } = state;
  const { result, columns, stale } = derived;
  // While a field is waited for, the rows stay that were there.
  const offers = (result || (stale && stale.result) || data).offers;
  const isCompared = offers.length > 1;
  const most = result ? Math.max(...result.offers.map((offer) => offer.total)) : 0;
  const rows = offers.map((offer) => ({
    isMarked: result && offer.isCheapest,
    cells: [
      [h("span", { class: "offer" }, offer.label, result && offer.isCheapest && h("span", { class: "badge" }, "Cheapest")),
        h("span", { class: "details-line" }, result ? offerDetails(data, offer, style) : "")],
      ...columns.map((name) => {
        const found = result && offer.figures.find((f) => f.name === name);
        return found ? (name === "total" ? totalMoney : money)(found.value, data.currency, style) : "–";
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

/** What the workload comes to, before anybody bills it. */
export const quantitiesView = (data, state, derived) =>
  h("dl", { class: "quantities" }, data.quantities.map((name, i) => {
    const { title, unit } = data.formulas[name];
    const value = derived.result && derived.result.quantities[i].value;
    const said = value === null ? "–" : unit === "ratio" ? percent(value, state.style) : figure(value, state.style) + unitBeside(title, unit);
    return h("div", { class: "quantity" }, h("dt", { class: "quantityname" }, title), h("dd", { class: "quantityvalue" }, said));
  }));

/** Warnings that belong to no single field. */
export const checksView = (data, state, derived) => {
  const general = data.warnings.filter((warning) => !warning.input);
  const held = (derived.warnings || []).filter((warning) => warning.holds && !warning.input);
  return general.length > 0 && h("ul", { class: "checks" }, held.length
    ? held.map((warning) => h("li", { class: "caution" }, "⚠ " + warningText(warning, state.style)))
    : h("li", { class: "quiet" }, derived.result ? "No warnings for this workload." : ""));
};
