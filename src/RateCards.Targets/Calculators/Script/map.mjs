// What decides which offer is the cheapest, as a map, tables and words.

import { noOffer } from "./decisions.mjs";
import { isMoney, listed, unitBeside } from "./derive.mjs";
import { hatching, lookOf, markPath, round } from "./marks.mjs";
import { figure, grouped, price, signedPercent, totalMoney } from "./numbers.mjs";
import { axisMoney } from "./scales.mjs";
import { entered, h, table } from "./tree.mjs";
import { figuresTable, lateDisclosure } from "./unfolding.mjs";

/** What an input or a rate is called, with its offer. */
const nameOf = ({ input, rate }) => input ? input.label : (rate.offer ? rate.offer + ", " : "") + rate.label;

/** A value of an input or a rate, with its unit where its name does not say it. */
const valueOf = (data, { input, rate }, value) =>
  !input ? (isMoney(data, rate.unit) ? totalMoney(value, data.currency) : figure(value))
    : (input.whole ? grouped(value) : figure(value)) + unitBeside(input.label, input.unit);

const nowOf = (data, of) => of.rate && isMoney(data, of.rate.unit) ? price(of.from, data.currency) : valueOf(data, of, of.from);

/** From which value on another offer is the cheapest: whole things begin at one, others beyond a boundary. */
const turnWords = (data, turn) =>
  turn.input?.whole ? valueOf(data, turn, turn.at) + (turn.isUp ? " or more" : " or less") : (turn.isUp ? "above " : "below ") + valueOf(data, turn, turn.at);

const offerLabel = (derived, index) => index === noOffer ? "cannot be run" : derived.decisions.result.offers[index].label;

/** The three things that move the total most. */
const movesTable = (data, { moves, result }) =>
  table("What moves the total of " + result.least.label + " most",
    [{ label: "Input or rate", isText: true }, { label: "Now" }, { label: "If it were" }, { label: "Total" }],
    moves.map((move) => ({
      cells: [nameOf(move), nowOf(data, move), valueOf(data, move, move.to), totalMoney(move.total, data.currency) + " (" + signedPercent(move.change) + ")"],
    })), "dense");

/** The single changes after which another offer is the cheapest, the nearest first. */
const turnsTable = (data, derived, turns) =>
  table("What would change the answer",
    [{ label: "Input or rate", isText: true }, { label: "Now" }, { label: "Changes" }, { label: "Cheapest then", isText: true }],
    turns.slice(0, 6).map((turn) => ({
      cells: [nameOf(turn), nowOf(data, turn), turnWords(data, turn) + (turn.rate ? " (" + signedPercent(turn.at / turn.from - 1) + ")" : ""), offerLabel(derived, turn.then)],
    })), "dense");

/** A choice of the input along an axis; that of the other axis changes places. */
const axisChoice = (data, derived, update, name, label) => {
  const { inputs, map } = derived.decisions;
  const id = "rc-" + data.id + "-" + name;
  const chosen = { across: map.across.input.name, up: map.up.input.name };
  return h("div", { class: "date" },
    h("label", { for: id, class: "label" }, label),
    h("select", { id, class: "select", value: chosen[name], onInput: entered((value) => {
      const other = name === "across" ? "up" : "across";
      update((now) => ({ ...now, point: null, [name]: value, [other]: chosen[other] === value ? chosen[name] : chosen[other] }));
    }) }, inputs.map((input) => h("option", { value: input.name }, input.label))));
};

/** What is cheapest at a place of the map, in words. */
const placeWords = (data, derived, values) => {
  const { map, cheapestAt } = derived.decisions;
  const said = [map.across, map.up].map(({ input }, i) => input.label + " " + valueOf(data, { input }, values[i]));
  return listed(said) + ": " + offerLabel(derived, cheapestAt([[map.across.input.name, values[0]], [map.up.input.name, values[1]]])) + ".";
};

/** What each column of the map says, from bottom to top. */
const columnWords = (data, derived, { pieces }) => pieces.map(({ offer, since }, i) =>
  (i > 0 ? "from " + valueOf(data, derived.decisions.map.up, since) + " on " : "") + offerLabel(derived, offer)).join("; ");

/** The marks of an axis: its ends, its own value, and those between, each with its place. */
const ticksOf = ({ low, high, here, at, nearest }) =>
  Array.from(new Set([low, nearest(0.25), nearest(0.5), nearest(0.75), high])).filter((value) => value === here || Math.abs(at(value) - at(here)) > 0.08);

/** The map as SVG: areas with the offers' names in them, the own workload as a point. */
const mapChart = (data, state, derived, update) => {
  const { map } = derived.decisions;
  const { width, point } = state;
  const id = "rc-" + data.id + "-map";
  const height = width < 480 ? 240 : 320;
  const short = (axis, value) => axis.input.unit?.startsWith(data.currency) ? axisMoney(value, data.currency) : axis.input.whole ? grouped(value) : figure(value);
  const heights = ticksOf(map.up);
  const box = { left: 12 + 7 * Math.max(...heights.map((value) => short(map.up, value).length)), right: width - 12, top: 20, bottom: height - 34 };
  const x = (share) => round(box.left + (box.right - box.left) * share);
  const y = (share) => round(box.bottom - (box.bottom - box.top) * share);
  const lookOfOffer = (index) => lookOf(data.offers.findIndex(({ id: offer }) => offer === derived.decisions.result.offers[index].id));
  const d = (points) => "M" + points.map(([across, up]) => x(across) + " " + y(up)).join("L") + "Z";
  const named = Array.from(new Set(map.areas.map(({ offer }) => offer))).map((offer) => {
    // The name stands in the middle of where its area is high, as far inside as the chart lets it.
    const pieces = map.columns.flatMap((column) => column.pieces.filter((piece) => piece.offer === offer).map((piece) => ({ ...piece, at: column.at })));
    const best = pieces.reduce((most, piece) => (piece.to - piece.from > most.to - most.from + 1e-9 ? piece : most));
    const high = pieces.filter((piece) => piece.to - piece.from > 0.5 * (best.to - best.from));
    const middle = (high[0].at + high[high.length - 1].at) / 2;
    const { at, from, to } = high.reduce((nearest, piece) => (Math.abs(piece.at - middle) < Math.abs(nearest.at - middle) ? piece : nearest));
    const half = 3.4 * offerLabel(derived, offer).length;
    return { offer, x: Math.min(box.right - half, Math.max(box.left + half, x(at))), y: Math.max(box.top + 12, y((from + to) / 2)) };
  });
  const [hereX, hereY] = [x(map.across.at(map.across.here)), y(map.up.at(map.up.here))];
  return h("svg", { class: "chart", width, height, viewBox: "0 0 " + width + " " + height, role: "img", "aria-labelledby": id + "-title " + id + "-text",
    onPointerMove: (event) => {
      const place = event.currentTarget.getBoundingClientRect();
      const share = (pixel, from, to) => Math.min(1, Math.max(0, (pixel * (width / place.width) - from) / (to - from)));
      const values = [map.across.nearest(share(event.clientX - place.left, box.left, box.right)), map.up.nearest(share(event.clientY - place.top, box.bottom, box.top))];
      update((now) => ({ ...now, point: values }));
    },
    onPointerLeave: () => update((now) => ({ ...now, point: null })) },
    h("title", { id: id + "-title" }, "Cheapest offer by " + map.across.input.label.toLowerCase() + " and " + map.up.input.label.toLowerCase()),
    h("desc", { id: id + "-text" }, "Your workload, " + placeWords(data, derived, [map.across.here, map.up.here])),
    h("defs", null, hatching(id + "-hatch", "hatch", 45)),
    map.areas.map(({ offer, points }) =>
      h("path", { class: offer === noOffer ? "excess" : "area tone" + lookOfOffer(offer), fill: offer === noOffer ? "url(#" + id + "-hatch)" : undefined, d: d(points) })),
    h("path", { class: "frame", d: d([[0, 0], [1, 0], [1, 1], [0, 1]]) }),
    named.map(({ offer, x: at, y: height }) => h("text", { class: "crossinglabel", x: round(at), y: round(height), "text-anchor": "middle" }, offerLabel(derived, offer))),
    heights.map((value) => h("text", { class: "tick", x: box.left - 6, y: y(map.up.at(value)) + 4, "text-anchor": "end" }, short(map.up, value))),
    ticksOf(map.across).map((value) => h("text", {
      class: "tick", x: x(map.across.at(value)), y: box.bottom + 16, "text-anchor": map.across.at(value) > 0.95 ? "end" : "middle",
    }, short(map.across, value))),
    h("text", { class: "tick", x: box.right, y: height - 4, "text-anchor": "end" }, map.across.input.label),
    h("text", { class: "tick", x: 0, y: 12 }, map.up.input.label),
    point && h("path", { class: "readline", d: "M" + x(map.across.at(point[0])) + " " + box.top + "V" + box.bottom + "M" + box.left + " " + y(map.up.at(point[1])) + "H" + box.right, "stroke-dasharray": "4 3" }),
    h("path", { class: "crossing here own", d: markPath(0, hereX, hereY, 6) }));
};

const mapView = (data, state, update, derived) => {
  const { map } = derived.decisions;
  const { across, up } = map;
  const every = Math.ceil(map.columns.length / 12);
  const shown = map.columns.filter(({ value }, i) => i % every === 0 || value === across.here);
  return [
    h("h4", { class: "subheading" }, "Which offer is the cheapest where"),
    h("div", { class: "sectionhead" }, axisChoice(data, derived, update, "across", "Across"), axisChoice(data, derived, update, "up", "Up")),
    mapChart(data, state, derived, update),
    h("p", { class: "footnote readout" }, (state.point ? "" : "Yours (ring): ") + placeWords(data, derived, state.point ?? [across.here, up.here])),
    lateDisclosure(state, update, "map", "Numbers of this map", () => figuresTable(
      "Cheapest offer by " + across.input.label.toLowerCase(),
      [{ label: across.input.label, isText: true }, { label: up.input.label + ", from " + valueOf(data, up, up.low) + " to " + valueOf(data, up, up.high), isText: true }],
      shown.map((column) => ({ isMarked: column.value === across.here, cells: [valueOf(data, across, column.value), h("span", { class: "wrapped" }, columnWords(data, derived, column))] })))),
  ];
};

/** What matters, what would change the answer, and the map: made only once it is open. */
export const decisionsView = (data, state, update, derived) =>
  h("section", { class: "section" },
    h("h3", { class: "heading" }, "What decides"),
    lateDisclosure(state, update, "decisions", data.offers.length > 1 ? "What matters most, and which offer is the cheapest where" : "What matters most", () => {
      const { decisions } = derived;
      if (!decisions) {
        return h("p", { class: "footnote" }, "Known once every input has a value.");
      }
      const { result } = decisions;
      return [
        h("h4", { class: "subheading" }, "What moves the total of " + result.least.label + " most"),
        movesTable(data, decisions),
        decisions.map && [
          h("h4", { class: "subheading" }, "What would change the answer"),
          decisions.turns.length ? turnsTable(data, derived, decisions.turns)
            : h("p", { class: "footnote" }, result.obstacle ? "The workload cannot be run." : "No single input or price does, within its bounds."),
          mapView(data, state, update, derived),
        ],
      ];
    }));
