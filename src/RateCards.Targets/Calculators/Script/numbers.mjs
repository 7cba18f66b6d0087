// Numbers as the page writes them: reading what is typed, and showing figures. The page is English, whatever the reader's
// browser speaks: the same text means the same number to everybody.

import { formatters } from "./formatters.mjs";

/** What a key stands for, made once. */
const once = (key, make) => {
  if (!formatters.has(key)) {
    formatters.set(key, make());
  }
  return formatters.get(key);
};

/** A formatter of the page's language. */
export const formatter = (key, options) => once(key, () => new Intl.NumberFormat("en-US", options));

/** A number with exactly so many decimals. */
export const fixed = (value, decimals) =>
  formatter("fixed" + decimals, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);

/** A number with all its decimals, grouped: what a field shows at rest. */
export const grouped = (value) => formatter("grouped", { maximumFractionDigits: 12 }).format(value);

/** A number with all its decimals, not grouped: what a field shows while it is edited. */
export const plain = (value) =>
  formatter("plain", { maximumFractionDigits: 12, useGrouping: false }).format(value);

/** A number of four significant digits, or more where it is whole. */
export const figure = (value) => fixed(value, Number.isInteger(value) ? 0 : decimalsFor(value, 4, 0));

/** A share as a percentage with one decimal: 0.77 is 77.0%. */
export const percent = (share) =>
  formatter("percent", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share);

/** A change as a percentage with its sign. */
export const signedPercent = (share) =>
  formatter("change", {
    style: "percent", maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: "exceptZero",
  }).format(share);

/** Decimals that show so many significant digits, and no fewer than least. */
const decimalsFor = (value, significant, least) => {
  const size = Math.abs(value);
  const places = size > 0 ? significant - 1 - Math.floor(Math.log10(size)) : 0;
  return Math.min(12, Math.max(least, places));
};

const currency = (value, least, most, code) =>
  formatter("money" + code + least + "-" + most, {
    style: "currency", currency: code, minimumFractionDigits: least, maximumFractionDigits: most,
  }).format(value);

/** How many decimals an amount has by custom: 2 for cents, none for yen. */
const digitsOf = (code) => once("digits" + code, () => new Intl.NumberFormat("en", { style: "currency", currency: code }).resolvedOptions().maximumFractionDigits);

/** With so many decimals, without the zeros that stand behind the cents. */
const moneyText = (value, decimals, code) => {
  const isWhole = Math.abs(value) >= 1e5 || value === 0;
  return currency(value, isWhole ? 0 : digitsOf(code), isWhole ? 0 : decimals, code);
};

/** What a whole workload costs: whole above 100,000, cents above 1, and four digits that count below that; a dash for no number. */
export const totalMoney = (value, code) => Number.isNaN(value) ? "–" : moneyText(value, Math.abs(value) >= 1 ? digitsOf(code) : decimalsFor(value, 4, digitsOf(code)), code);

/** What one of many costs, as an episode: as a total, but below 10 with the digits that a price of tokens needs. */
export const money = (value, code) => moneyText(value, Math.abs(value) >= 10 ? digitsOf(code) : decimalsFor(value, 3, 5), code);

/** A price as a price list prints it: at least the currency's decimals, and all it has. */
export const price = (value, code) => currency(value, digitsOf(code), 12, code);

/** A currency's name: US dollars. */
export const currencyName = (code) => once("name" + code, () => new Intl.NumberFormat("en", { style: "currency", currency: code, currencyDisplay: "name" })
  .formatToParts(2).find((part) => part.type === "currency").value);

/** How an offer compares, in words. The ratio is the baseline's cost over the offer's; null where this costs nothing. */
export const ratioWords = (ratio) => {
  const isCheaper = ratio === null || ratio >= 1;
  const factor = isCheaper ? ratio : 1 / ratio;
  return factor === null ? "at no cost"
    : factor === Infinity ? "not free"
    : factor < 1.05 ? "at par"
    : fixed(factor, factor < 100 ? 1 : 0) + "×" + (isCheaper ? " cheaper" : " more");
};

const multiples = { k: 1e3, m: 1e6, b: 1e9 };

/**
 * The number that a text says, or null: 12,345.6, with spaces or apostrophes for commas, 8k, 2M, 1e6, $1,000, 50%. Commas count only
 * between groups of three digits, so that "1,5" is never taken for 15.
 */
export const readNumber = (text) => {
  const bare = text.trim().replace(/[\s'’\u200e\u200f]/g, "").replace(/[−–]/g, "-").replace(/^(-?)\$/, "$1");
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?(?:e\+?(\d{1,2})|([kmb])|(%))?$/i.exec(bare);
  if (!match || !(match[2] || match[3])) {
    return null;
  }
  const [, sign, whole, fraction = "", exponent = "0", multiple, percent] = match;
  const value = Number(sign + (whole.replace(/,/g, "") || "0") + "." + (fraction || "0") + "e" + exponent);
  return multiple ? exact(value * multiples[multiple.toLowerCase()]) : percent ? exact(value / 100) : value;
};

/** Without what binary fractions leave behind: 1.1k is 1,100. */
const exact = (value) => Number(value.toPrecision(15));
