// The curve as SVG. Everything that colour says is also said by dashes, marks, hatching or words.

import { counted } from "./derive.mjs";
import { dashes, hatching, lookOf, markPath, round, swatch } from "./marks.mjs";
import { grouped, totalMoney } from "./numbers.mjs";
import { axisMoney, linearTicks, verticalScale } from "./scales.mjs";
import { entered, h } from "./tree.mjs";

/** Where the lines cross, in words. */
export const crossingWords = (data, curve, crossing) =>
  "From " + counted(crossing.at, curve.axis.unit) + " on, " + crossing.cheaper + " is "
    + (crossing.isCheapest ? "the cheapest, ahead of " : "cheaper than ") + crossing.dearer + ".";

/** The curve in words, for those who do not see it. */
const curveWords = (data, curve) => {
  const here = curve.totals[curve.xs.indexOf(curve.here)];
  return "At " + counted(curve.here, curve.axis.unit) + ": "
    + curve.series.map((line, i) => line.label + " " + totalMoney(here[i], data.currency)).join(", ") + ". "
    + curve.crossings.map((crossing) => crossingWords(data, curve, crossing)).join(" ");
};

/** Cost along the curve's input, a line an offer, with the chosen value, break-even points, and where a warning begins. */
export const curveChart = (data, curve, warnings, state, update) => {
  const { width, isLog } = state;
  const id = "rc-" + data.id + "-curve";
  const height = width < 480 ? 220 : 280;
  const scale = verticalScale(curve.totals, isLog);
  const labels = scale.ticks.map((tick) => axisMoney(tick, data.currency));
  const box = { left: 12 + 7 * Math.max(...labels.map((label) => label.length)), right: width - 12, top: 22, bottom: height - 34 };
  const x = (value) => round(box.left + ((box.right - box.left) * (value - curve.from)) / (curve.to - curve.from || 1));
  const y = (amount) => round(box.bottom - (box.bottom - box.top) * scale.at(amount));
  const xTicks = linearTicks(curve.from, curve.to, width < 480 ? 4 : 8).filter((tick) => !curve.axis.whole || Number.isInteger(tick));
  const every = Math.max(1, Math.round(curve.xs.length / 8));
  const read = readIndex(curve, state);
  const inside = curve.crossings.filter((crossing) => crossing.at <= curve.to);
  const excess = warnings.filter((warning) => warning.first !== null && !warning.input && warning.first <= curve.to);
  return h("svg", { class: "chart", width, height, viewBox: "0 0 " + width + " " + height, role: "img", "aria-labelledby": id + "-title " + id + "-text",
    onPointerMove: (event) => {
      const place = event.currentTarget.getBoundingClientRect();
      const at = curve.from + ((curve.to - curve.from) * ((event.clientX - place.left) * (width / place.width) - box.left)) / (box.right - box.left);
      update((now) => ({ ...now, read: at }));
    },
    onPointerLeave: () => update((now) => ({ ...now, read: null })) },
    h("title", { id: id + "-title" }, "Total cost by " + curve.axis.label.toLowerCase()),
    h("desc", { id: id + "-text" }, curveWords(data, curve)),
    h("defs", null, hatching(id + "-hatch", "hatch", 45)),
    excess.map((warning) => h("rect", {
      class: "excess", fill: "url(#" + id + "-hatch)", x: x(warning.first), y: box.top,
      width: Math.max(0, box.right - x(warning.first)), height: box.bottom - box.top,
    })),
    scale.ticks.map((tick, i) => [
      h("path", { class: "grid", d: "M" + box.left + " " + y(tick) + "H" + box.right }),
      h("text", { class: "tick", x: box.left - 6, y: y(tick) + 4, "text-anchor": "end" }, labels[i]),
    ]),
    xTicks.map((tick) => h("text", { class: "tick", x: x(tick), y: box.bottom + 16, "text-anchor": x(tick) > width - 24 ? "end" : "middle" }, grouped(tick))),
    h("text", { class: "tick", x: box.right, y: height - 4, "text-anchor": "end" }, curve.axis.label),
    h("path", { class: "chosen", d: "M" + x(curve.here) + " " + box.top + "V" + box.bottom }),
    h("text", {
      class: "chosenlabel", x: x(curve.here), y: 14, "text-anchor": x(curve.here) > width - 60 ? "end" : "middle",
    }, counted(curve.here, curve.axis.unit)),
    curve.xs[read] !== curve.here && h("path", { class: "readline", d: "M" + x(curve.xs[read]) + " " + box.top + "V" + box.bottom, "stroke-dasharray": "4 3" }),
    inside.map((crossing) => [
      h("path", { class: "crossingline", d: "M" + x(crossing.at) + " " + y(crossing.total) + "V" + box.bottom, "stroke-dasharray": "2 2" }),
    ]),
    curve.series.map(({ look }, i) => [
      h("path", {
        class: "line tone" + lookOf(look), "stroke-dasharray": dashes[lookOf(look)],
        d: "M" + curve.xs.map((value, k) => [x(value), y(curve.totals[k][i])]).filter(([, height]) => !Number.isNaN(height)).map((point) => point.join(" ")).join("L"),
      }),
      curve.xs.map((value, k) => !Number.isNaN(curve.totals[k][i]) && (k === read || (k % every === 0 && Math.abs(x(value) - x(curve.xs[read])) > 20))
        && h("path", { class: "mark tone" + lookOf(look) + (k === read ? " here" : ""), d: markPath(look, x(value), y(curve.totals[k][i]), k === read ? 5 : 3.2) })),
    ]),
    inside.map((crossing) => [
      h("circle", { class: "crossing", cx: x(crossing.at), cy: y(crossing.total), r: 6 }),
      h("text", { class: "crossinglabel", x: x(crossing.at), y: y(crossing.total) - 11, "text-anchor": "middle" }, grouped(crossing.at)),
    ]));
};

/** The place on the curve that is read: the nearest to the pointer or the slider, else the chosen value. */
const readIndex = (curve, { read }) => {
  const wanted = read ?? curve.here;
  return curve.xs.reduce((best, value, i) => (Math.abs(value - wanted) < Math.abs(curve.xs[best] - wanted) ? i : best), 0);
};

/** The lines of a curve with their totals at the value that is read, and a slider to read others with. */
export const curveLegend = (data, curve, state, update) => {
  const read = readIndex(curve, state);
  const id = "rc-" + data.id + "-read";
  return [
    h("div", { class: "reader" },
      h("label", { for: id, class: "label" }, "Read at ", h("span", { class: "readvalue" }, counted(curve.xs[read], curve.axis.unit))),
      h("input", {
        id, type: "range", class: "slider", min: 0, max: curve.xs.length - 1, step: 1, value: String(read), "aria-valuetext": counted(curve.xs[read], curve.axis.unit),
        onInput: entered((index) => update((now) => ({ ...now, read: curve.xs[index] }))),
      })),
    h("ul", { class: "legend" }, curve.series.map((line, i) =>
      h("li", { class: "legenditem" }, swatch(line.look), h("span", null, line.label), " ",
        h("span", { class: "legendvalue" }, totalMoney(curve.totals[read][i], data.currency))))),
  ];
};
