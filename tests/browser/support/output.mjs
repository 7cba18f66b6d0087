// The files under test: the output folder, as it is committed.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The output folder. */
export const folder = process.env.RATECARDS_OUTPUT ?? root + "docs-out";

/** The text of an output file. */
export const output = (path) => readFileSync(folder + "/" + path, "utf8");

/** The address of an output file, to import it. */
export const outputUrl = (path) => "file://" + folder + "/" + path;

/** Each calculator's data and formulas, from the module that pages load. */
export const { calculators } = await import(outputUrl("site/assets/rate-calculator.mjs"));
