// Numbers as the reader's locale writes them: reading what is typed, and showing figures.

/** How a locale writes numbers: its separators, its digits, and its formatters, made once each. */
export const numberStyle = (locale) => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  const part = (type, otherwise) => (parts.find((p) => p.type === type) || { value: otherwise }).value;
  const digits = [...new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210)].reverse();
  return { locale, group: part("group", ","), decimal: part("decimal", "."), digits, formatters: new Map() };
};

const formatter = (style, key, options) => {
  if (!style.formatters.has(key)) {
    style.formatters.set(key, new Intl.NumberFormat(style.locale, options));
  }
  return style.formatters.get(key);
};

/** A number with exactly so many decimals. */
export const fixed = (value, decimals, style) =>
  formatter(style, "fixed" + decimals, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);

/** A number with all its decimals, grouped: what a field shows at rest. */
export const grouped = (value, style) => formatter(style, "grouped", { maximumFractionDigits: 12 }).format(value);

/** A number with all its decimals, not grouped: what a field shows while it is edited. */
export const plain = (value, style) =>
  formatter(style, "plain", { maximumFractionDigits: 12, useGrouping: false }).format(value);

/** A number of four significant digits, or more where it is whole. */
export const figure = (value, style) => fixed(value, Number.isInteger(value) ? 0 : decimalsFor(value, 4, 0), style);

/** A share as a percentage with one decimal: 0.77 is 77.0%. */
export const percent = (share, style) =>
  formatter(style, "percent", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share);

/** A change as a percentage with its sign. */
export const signedPercent = (share, style) =>
  formatter(style, "change", {
    style: "percent", maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: "exceptZero",
  }).format(share);

/** Decimals that show so many significant digits, and no fewer than least. */
const decimalsFor = (value, significant, least) => {
  const size = Math.abs(value);
  const places = size > 0 ? significant - 1 - Math.floor(Math.log10(size)) : 0;
  return Math.min(12, Math.max(least, places));
};

const currency = (value, least, most, code, style) =>
  formatter(style, "money" + code + least + "-" + most, {
    style: "currency", currency: code, currencyDisplay: "narrowSymbol",
    minimumFractionDigits: least, maximumFractionDigits: most,
  }).format(value);

/** With so many decimals, without the zeros that stand behind the cents. */
const moneyText = (value, decimals, code, style) => {
  const isWhole = Math.abs(value) >= 1e5 || value === 0;
  return currency(value, isWhole ? 0 : 2, isWhole ? 0 : decimals, code, style);
};

/** What a whole workload costs: whole above 100,000, cents above 1, and four digits that count below that. */
export const totalMoney = (value, code, style) => moneyText(value, Math.abs(value) >= 1 ? 2 : decimalsFor(value, 4, 2), code, style);

/** What one of many costs, as an episode: as a total, but below 10 with the digits that a price of tokens needs. */
export const money = (value, code, style) => moneyText(value, Math.abs(value) >= 10 ? 2 : decimalsFor(value, 3, 5), code, style);

/** A price as a price list prints it: at least two decimals, and all it has. */
export const price = (value, code, style) => currency(value, 2, 12, code, style);

/** A currency's name: US dollars. */
export const currencyName = (code) =>
  new Intl.NumberFormat("en", { style: "currency", currency: code, currencyDisplay: "name" })
    .formatToParts(2).find((part) => part.type === "currency").value;

/** An amount on a chart's axis, where it is a round number: $10, $0.5, $20K. */
export const axisMoney = (value, code, style) =>
  formatter(style, "axis" + code, {
    style: "currency", currency: code, currencyDisplay: "narrowSymbol",
    notation: "compact", minimumFractionDigits: 0, maximumSignificantDigits: 3,
  }).format(value);

/** How an offer compares, in words. The ratio is the baseline's cost over the offer's; null where this costs nothing. */
export const ratioWords = (ratio, style) => {
  const isCheaper = ratio === null || ratio >= 1;
  const factor = isCheaper ? ratio : 1 / ratio;
  return factor === null ? "at no cost"
    : factor === Infinity ? "not free"
    : factor < 1.05 ? "at par"
    : fixed(factor, factor < 100 ? 1 : 0, style) + "×" + (isCheaper ? " cheaper" : " more");
};

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The number that a text says, or null. Separators count only where the locale puts them, so that "1,5" is never
 * taken for 15; spaces and apostrophes group in every locale, and a point is a decimal point where it does not group.
 */
export const readNumber = (text, style) => {
  const ascii = [...text.trim()]
    .map((c) => (style.digits.includes(c) ? style.digits.indexOf(c) : c))
    .join("")
    .replace(/[\s'’\u200e\u200f\u061c]/g, "")
    .replace(/[−–]/g, "-");
  const group = escaped(style.group);
  const decimal = style.group === "." ? escaped(style.decimal) : "[." + escaped(style.decimal) + "]";
  const whole = "\\d{1,3}(?:" + group + "\\d{2,3})*" + group + "\\d{3}|\\d+";
  const match = new RegExp("^(-?)(" + whole + "|)(?:" + decimal + "(\\d*))?$").exec(ascii);
  if (!match || !(match[2] || match[3])) {
    return null;
  }
  const value = Number(match[1] + match[2].split(style.group).join("") + "." + (match[3] || "0"));
  return Number.isFinite(value) ? value : null;
};
