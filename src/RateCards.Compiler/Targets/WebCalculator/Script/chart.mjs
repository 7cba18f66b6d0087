// Charts as SVG. Everything that colour says is also said by dashes, marks, hatching or words.

import { headline, words } from "./derive.mjs";
import { axisMoney, figure, grouped, money, percent } from "./numbers.mjs";
import { h } from "./tree.mjs";

const dashes = ["", "7 3", "2 3", "9 3 2 3", "4 4", "12 4"];

/** A mark of its own for each line: circle, square, triangle, diamond, cross, triangle down. */
const markPath = (index, x, y, r) => {
  const at = (dx, dy) => round(x + dx * r) + " " + round(y + dy * r);
  const polygon = (...points) => "M" + points.map(([dx, dy]) => at(dx, dy)).join("L") + "Z";
  return [
    () => "M" + at(-1, 0) + "a" + r + " " + r + " 0 1 0 " + 2 * r + " 0a" + r + " " + r + " 0 1 0 " + -2 * r + " 0Z",
    () => polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]),
    () => polygon([0, -1.1], [1.1, 0.9], [-1.1, 0.9]),
    () => polygon([0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]),
    () => polygon([-0.4, -1], [0.4, -1], [0.4, -0.4], [1, -0.4], [1, 0.4], [0.4, 0.4], [0.4, 1], [-0.4, 1], [-0.4, 0.4], [-1, 0.4], [-1, -0.4], [-0.4, -0.4]),
    () => polygon([0, 1.1], [1.1, -0.9], [-1.1, -0.9]),
  ][index % 6]();
};

const round = (value) => Math.round(value * 10) / 10;

/** A piece of a line with its mark, for a legend. */
const swatch = (index) =>
  h("svg", { class: "swatch", width: 32, height: 12, viewBox: "0 0 32 12", "aria-hidden": "true" },
    h("path", { class: "line stroke" + (index % 6), d: "M0 6H32", "stroke-dasharray": dashes[index % 6] }),
    h("path", { class: "mark fill" + (index % 6), d: markPath(index, 16, 6, 4) }));

/** Round numbers from low to high, about so many. */
const linearTicks = (low, high, count) => {
  const rough = (high - low) / count || 1;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * size).find((candidate) => candidate >= rough);
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step + 1e-9) + 1 }, (_, i) => first + i * step);
};

/** Powers of ten from low to high; ones, twos and fives where there are few. */
const logTicks = (low, high) => {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const decades = Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  const every = Math.ceil(decades.length / 6);
  const ticks = decades.length > 3 ? decades.filter((_, i) => i % every === 0) : decades.flatMap((d) => [d, 2 * d, 5 * d]);
  return ticks.filter((tick) => tick >= low * 0.999 && tick <= high * 1.001);
};

/** The vertical scale of a curve: its ticks, and the share of the height at which an amount stands. */
const verticalScale = (totals, isLog) => {
  const amounts = totals.flat().filter((amount) => amount > 0);
  const high = amounts.length ? Math.max(...amounts) : 1;
  if (!isLog || !amounts.length) {
    const ticks = linearTicks(0, high, 5);
    const top = Math.max(high, ticks[ticks.length - 1]) * 1.04;
    return { ticks, at: (amount) => amount / top };
  }
  const low = Math.min(...amounts) / 1.3;
  const span = Math.log10((high * 1.3) / low);
  return { ticks: logTicks(low, high * 1.3), at: (amount) => (amount > 0 ? Math.max(0, Math.log10(amount / low) / span) : 0) };
};

/** Where the lines cross, in words. */
export const crossingWords = (data, curve, crossing, style) =>
  "From " + grouped(crossing.at, style) + " " + curve.axis.unit + " on, " + crossing.cheaper + " is "
    + (crossing.isCheapest ? "the cheapest, ahead of " : "cheaper than ") + crossing.dearer + ".";

/** The curve in words, for those who do not see it. */
const curveWords = (data, curve, style) => {
  const here = curve.totals[curve.xs.indexOf(curve.here)];
  return "At " + grouped(curve.here, style) + " " + curve.axis.unit + ": "
    + curve.series.map((line, i) => line.label + " " + money(here[i], data.currency, style)).join(", ") + ". "
    + curve.crossings.map((crossing) => crossingWords(data, curve, crossing, style)).join(" ");
};

/** Cost along the curve's input, a line an offer, with the chosen value, break-even points, and where a warning begins. */
export const curveChart = (data, curve, warnings, { width, isLog, style }) => {
  const id = "rc-" + data.id + "-curve";
  const height = width < 480 ? 220 : 280;
  const scale = verticalScale(curve.totals, isLog);
  const labels = scale.ticks.map((tick) => axisMoney(tick, data.currency, style));
  const box = { left: 12 + 7 * Math.max(...labels.map((label) => label.length)), right: width - 12, top: 22, bottom: height - 34 };
  const x = (value) => round(box.left + ((box.right - box.left) * (value - curve.from)) / (curve.to - curve.from || 1));
  const y = (amount) => round(box.bottom - (box.bottom - box.top) * scale.at(amount));
  const xTicks = linearTicks(curve.from, curve.to, width < 480 ? 4 : 8).filter((tick) => !curve.axis.whole || Number.isInteger(tick));
  const every = Math.max(1, Math.round(curve.xs.length / 8));
  const here = curve.xs.indexOf(curve.here);
  const inside = curve.crossings.filter((crossing) => crossing.at <= curve.to);
  const excess = warnings.filter((warning) => warning.first !== null && !warning.input && warning.first <= curve.to);
  return h("svg", { class: "chart", width, height, viewBox: "0 0 " + width + " " + height, role: "img", "aria-labelledby": id + "-title " + id + "-text" },
    h("title", { id: id + "-title" }, "Total cost by " + curve.axis.label.toLowerCase()),
    h("desc", { id: id + "-text" }, curveWords(data, curve, style)),
    h("defs", null, hatching(id + "-hatch", "hatch", 45)),
    excess.map((warning) => h("rect", {
      class: "excess", fill: "url(#" + id + "-hatch)", x: x(warning.first), y: box.top,
      width: Math.max(0, box.right - x(warning.first)), height: box.bottom - box.top,
    })),
    scale.ticks.map((tick, i) => [
      h("path", { class: "grid", d: "M" + box.left + " " + y(tick) + "H" + box.right }),
      h("text", { class: "tick", x: box.left - 6, y: y(tick) + 4, "text-anchor": "end" }, labels[i]),
    ]),
    xTicks.map((tick) => h("text", { class: "tick", x: x(tick), y: box.bottom + 16, "text-anchor": "middle" }, grouped(tick, style))),
    h("text", { class: "tick", x: box.right, y: height - 4, "text-anchor": "end" }, curve.axis.label),
    h("path", { class: "chosen", d: "M" + x(curve.here) + " " + box.top + "V" + box.bottom }),
    h("text", {
      class: "chosenlabel", x: x(curve.here), y: 14, "text-anchor": x(curve.here) > width - 60 ? "end" : "middle",
    }, grouped(curve.here, style) + " " + curve.axis.unit),
    inside.map((crossing) => [
      h("path", { class: "crossingline", d: "M" + x(crossing.at) + " " + y(crossing.total) + "V" + box.bottom, "stroke-dasharray": "2 2" }),
    ]),
    curve.series.map((_, i) => [
      h("path", {
        class: "line stroke" + (i % 6), "stroke-dasharray": dashes[i % 6],
        d: "M" + curve.xs.map((value, k) => x(value) + " " + y(curve.totals[k][i])).join("L"),
      }),
      curve.xs.map((value, k) => (k === here || (k % every === 0 && Math.abs(x(value) - x(curve.here)) > 12))
        && h("path", { class: "mark fill" + (i % 6) + (k === here ? " here" : ""), d: markPath(i, x(value), y(curve.totals[k][i]), k === here ? 5 : 3.2) })),
    ]),
    inside.map((crossing) => [
      h("circle", { class: "crossing", cx: x(crossing.at), cy: y(crossing.total), r: 8 }),
      h("text", { class: "crossinglabel", x: x(crossing.at), y: y(crossing.total) - 13, "text-anchor": "middle" }, grouped(crossing.at, style)),
    ]));
};

/** The lines of a curve with their totals at the chosen value. */
export const curveLegend = (data, curve, { style }) =>
  h("ul", { class: "legend" }, curve.series.map((line, i) =>
    h("li", { class: "legenditem" }, swatch(i), h("span", null, line.label), " ",
      h("span", { class: "legendvalue" }, money(curve.totals[curve.xs.indexOf(curve.here)][i], data.currency, style)))));

const hatching = (id, className, angle) =>
  h("pattern", { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(" + angle + ")" },
    h("path", { class: className, d: "M0 0V6" }));

const partColours = [0, 2, 3, 1];

/** Names of the parts of all offers, in order. */
export const partNames = (result) => [...new Set(result.offers.flatMap((offer) => offer.parts.map((part) => part.name)))];

/**
 * What each offer's cost is made of, a bar an offer: its parts one after the other or, where limits decide, those side
 * by side, for the longest decides. They are told apart by pattern and by the words above.
 */
export const partsChart = (data, result, { width, style }) => {
  const names = [...new Set([...partNames(result), ...result.offers.flatMap((offer) => offer.limits.map((limit) => limit.name))])];
  return h("ul", { class: "bars" }, result.offers.filter((offer) => offer.dominant).map((offer, row) => {
    const isLimited = offer.dominant.isLimit;
    const pieces = isLimited ? offer.limits : offer.parts;
    const whole = isLimited ? Math.max(...pieces.map((piece) => piece.value)) : pieces.reduce((sum, piece) => sum + piece.value, 0);
    const amount = (piece) => isLimited ? figure(piece.value, style) + " " + piece.unit : percent(piece.value / whole, style);
    const height = isLimited ? 14 / pieces.length : 14;
    let from = 0;
    return h("li", { class: "baritem" },
      h("span", { class: "barlabel" }, offer.label),
      h("span", { class: "barwords" }, pieces.map((piece) => spoken(piece.name) + " " + amount(piece)).join(" · ")),
      h("svg", { class: "bar", width, height: 14, viewBox: "0 0 " + width + " 14", "aria-hidden": "true" }, pieces.map((piece, i) => {
        const index = names.indexOf(piece.name);
        const id = "rc-" + data.id + "-part-" + row + "-" + i;
        const place = { x: round(from), y: isLimited ? i * height : 0, width: round(Math.max(0, (width * piece.value) / whole - 1)), height: height - (isLimited ? 1 : 0) };
        from += isLimited ? 0 : (width * piece.value) / whole;
        return [
          h("rect", { class: "fill" + partColours[index % 4], ...place }),
          index > 0 && [h("defs", null, hatching(id, "partline", 45 * index)), h("rect", { fill: "url(#" + id + ")", ...place })],
        ];
      })));
  }));
};

const spoken = (name) => headline(words(name));
