// What tells lines and areas apart without colour: dashes, marks, hatching.

import { h } from "./tree.mjs";

/** Dashes of each line. */
export const dashes = ["", "7 3", "2 3", "9 3 2 3", "4 4", "12 4"];

/** The look of a line: there are six, and a seventh line would look like the first. */
export const lookOf = (index) => index % dashes.length;

/** A mark of its own for each line: circle, square, triangle, diamond, hourglass, triangle down. */
export const markPath = (index, x, y, r) => {
  const at = (dx, dy) => round(x + dx * r) + " " + round(y + dy * r);
  const polygon = (...points) => "M" + points.map(([dx, dy]) => at(dx, dy)).join("L") + "Z";
  return [
    () => "M" + at(-1, 0) + "a" + r + " " + r + " 0 1 0 " + 2 * r + " 0a" + r + " " + r + " 0 1 0 " + -2 * r + " 0Z",
    () => polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]),
    () => polygon([0, -1.1], [1.1, 0.9], [-1.1, 0.9]),
    () => polygon([0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]),
    () => polygon([-1, -1], [1, -1], [-1, 1], [1, 1]),
    () => polygon([0, 1.1], [1.1, -0.9], [-1.1, -0.9]),
  ][lookOf(index)]();
};

/** A coordinate with one decimal. */
export const round = (value) => Math.round(value * 10) / 10;

/** A piece of a line with its mark, for a legend. */
export const swatch = (index) =>
  h("svg", { class: "swatch", width: 32, height: 12, viewBox: "0 0 32 12", "aria-hidden": "true" },
    h("path", { class: "line tone" + lookOf(index), d: "M0 6H32", "stroke-dasharray": dashes[lookOf(index)] }),
    h("path", { class: "mark tone" + lookOf(index), d: markPath(index, 16, 6, 4) }));

/** Parallel lines to fill an area with. */
export const hatching = (id, className, angle) =>
  h("pattern", { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(" + angle + ")" },
    h("path", { class: className, d: "M0 0V6" }));
