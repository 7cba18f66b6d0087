// What totals are made of, as bars.

import { headline, words } from "./derive.mjs";
import { hatching, lookOf, round } from "./marks.mjs";
import { figure, percent } from "./numbers.mjs";
import { h } from "./tree.mjs";

const patternId = (data, index) => "rc-" + data.id + "-part-" + index;

/** A piece's area: its offer's colour, which means the same in every chart, and a pattern of its own. */
const area = (data, look, index, place) => [
  h("rect", { class: "solid tone" + lookOf(look), ...place }),
  index > 0 && h("rect", { fill: "url(#" + patternId(data, index) + ")", ...place }),
];

/** A sample of a piece beside its words. */
const sample = (data, look, index) =>
  h("svg", { class: "sample", width: 10, height: 10, viewBox: "0 0 10 10", "aria-hidden": "true" }, area(data, look, index, { width: 10, height: 10 }));

/** Names of all parts and limits that any way of billing has, in order, so that each keeps its look on every day. */
const pieceNames = (data) =>
  Array.from(new Set(data.offers.flatMap((offer) => offer.billings.flatMap((billing) => Object.keys({ ...billing.parts, ...billing.limits })))));

/** Names of the parts of the offers at hand, in order. */
export const partNames = (result) => Array.from(new Set(result.offers.flatMap((offer) => offer.parts.map((part) => part.name))));

/**
 * What each offer's cost is made of, a bar an offer: its parts one after the other or, where limits decide, those side
 * by side, for the longest decides. They are told apart by pattern too, of which the words above show a sample.
 */
export const partsChart = (data, result, { width }) => {
  const names = pieceNames(data);
  const patterns = h("svg", { class: "hidden", "aria-hidden": "true" },
    h("defs", null, names.map((_, index) => hatching(patternId(data, index), "partline", 45 * index))));
  return [patterns, h("ul", { class: "bars" }, result.offers.filter((offer) => offer.dominant).map((offer) => {
    const isLimited = offer.dominant.isLimit;
    const look = data.offers.findIndex(({ id }) => id === offer.id);
    const pieces = isLimited ? offer.limits : offer.parts;
    const whole = isLimited ? Math.max(...pieces.map((piece) => piece.value)) : pieces.reduce((sum, piece) => sum + piece.value, 0);
    const amount = (piece) => isLimited ? figure(piece.value) + " " + piece.unit : percent(piece.value / whole);
    const height = isLimited ? 14 / pieces.length : 14;
    let from = 0;
    return h("li", { class: "baritem" },
      h("span", { class: "barlabel" }, offer.label),
      h("span", { class: "barwords" }, pieces.map((piece) =>
        h("span", { class: "piece" }, sample(data, look, names.indexOf(piece.name)), spoken(piece.name) + " " + amount(piece)))),
      h("svg", { class: "bar", width, height: 14, viewBox: "0 0 " + width + " 14", "aria-hidden": "true" }, pieces.map((piece, i) => {
        const place = { x: round(from), y: isLimited ? i * height : 0, width: round(Math.max(0, (width * piece.value) / whole - 1)), height: height - (isLimited ? 1 : 0) };
        from += isLimited ? 0 : (width * piece.value) / whole;
        return area(data, look, names.indexOf(piece.name), place);
      })));
  }))];
};

const spoken = (name) => headline(words(name));
