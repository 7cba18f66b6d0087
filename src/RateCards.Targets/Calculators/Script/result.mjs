// The result: which offer is the cheapest, all offers compared, token arithmetic, warnings.

import { boughtWords, comparison, headline, isMoney, labelOf, listed, unitBeside, waitingWords, warningText, words } from "./derive.mjs";
import { isOwn } from "./estimate.mjs";
import { figure, percent, signedPercent, totalMoney } from "./numbers.mjs";
import { h, table } from "./tree.mjs";

/** The sentence above the figures: which offer is the cheapest, why none is, or what is waited for. */
export const headlineView = (data, state, derived, details) => {
  const { result, waiting } = derived;
  const { least } = result;
  const unset = details ? details.links(data, waiting) : listed(waiting.map(({ input }) => input.label));
  if (!least) {
    return h("p", { class: "headline" }, waiting.length ? ["Waiting for ", unset, "."] : "No offer for these choices on " + state.date + ".");
  }
  if (result.obstacle) {
    return h("p", { class: "headline" }, h("strong", null, "This workload cannot be run, so none is the cheapest."), " " + warningText(result.obstacle));
  }
  const compared = comparison(result, least);
  const against = compared && ", " + compared + (/ cheaper$/.test(compared) ? " than " + labelOf(data, data.baseline) : "");
  return h("p", { class: "headline" },
    least.isCheapest ? "Cheapest: " : "", h("strong", null, least.label), ", " + totalMoney(least.total, data.currency) + against + ".",
    result.waiting.length > 0 && [" " + listed(result.waiting.map((offer) => offer.label)) + (result.waiting.length > 1 ? " wait for " : " waits for "), unset, "."]);
};

/** What an offer's row says beside its amounts, below what it buys. */
const offerDetails = (data, offer) => offer.waitsFor ? headline(waitingWords(data, offer)) : [
  ...offer.figures.filter((f) => !isMoney(data, f.unit) && !(offer.billing.buys || "").includes("{" + f.name + "}")).map((f) =>
    f.title + " " + figure(f.value) + unitBeside(f.title, f.unit)),
  offer.dominant && (offer.dominant.isLimit
    ? words(offer.dominant.name) + " bound"
    : words(offer.dominant.name) + " " + percent(offer.dominant.share)),
  offer.spread,
  Math.abs(offer.change) >= 0.0005 && signedPercent(offer.change) + " against " + data.asOf,
].filter(Boolean).join(" · ");

/** A row an offer. */
export const offersView = (data, state, derived) => {
  const { result, columns } = derived;
  // In the calculator's order, those that wait for an input too: a row keeps its place.
  const offers = data.offers.flatMap(({ id }) => [...result.offers, ...result.waiting].filter((offer) => offer.id === id));
  const isCompared = offers.length > 1;
  const most = Math.max(0, ...result.offers.map((offer) => offer.total));
  const rows = offers.map((offer) => ({
    isMarked: offer.isCheapest,
    cells: [
      [h("span", { class: "offer" }, offer.label, offer.isCheapest && h("span", { class: "badge" }, "Cheapest"), offer.rates.some(isOwn) && h("span", { class: "yours" }, "Your rate")),
        offer.billing.buys && h("span", { class: "details-line" }, boughtWords(data, derived, offer)),
        h("span", { class: "details-line" }, offerDetails(data, offer))],
      ...columns.map(({ name, text }) => {
        const found = !offer.waitsFor && offer.figures.find((f) => f.name === name);
        return found ? text(found.value) : "–";
      }),
      isCompared && [offer.waitsFor ? "–" : offer.isBaseline ? "baseline" : comparison(result, offer),
        h("svg", { class: "share", viewBox: "0 0 100 4", preserveAspectRatio: "none", "aria-hidden": "true" },
          h("rect", { class: offer.isCheapest ? "sharebar least" : "sharebar", width: most > 0 && !offer.waitsFor ? Math.max(0.5, (100 * offer.total) / most) : 0, height: 4 }))],
    ].filter(Boolean),
  }));
  return table("Every offer compared", [
    { label: "Offer", isText: true }, ...columns.map(({ label }) => ({ label })), { label: "Against " + labelOf(data, data.baseline), isShort: true },
  ].slice(0, isCompared ? undefined : -1), rows);
};

/** What the workload comes to, before anybody bills it. */
export const quantitiesView = (data, state, derived) =>
  h("dl", { class: "quantities" }, data.quantities.map((name) => {
    const { title, unit } = data.formulas[name];
    const value = derived.result.quantities.find((quantity) => quantity.name === name)?.value;
    const said = value === undefined ? "–" : unit === "ratio" ? percent(value) : figure(value) + unitBeside(title, unit);
    return h("div", { class: "quantity" }, h("dt", { class: "quantityname" }, title), h("dd", { class: "quantityvalue" }, said));
  }));

/** Warnings that belong to no single field. */
export const checksView = (data, state, derived) =>
  data.warnings.some((warning) => !warning.input) && h("ul", { class: "checks" }, derived.warnings.filter((warning) => warning.holds && !warning.input)
    .map((warning) => h("li", { class: "caution" }, "⚠ " + warningText(warning))));
