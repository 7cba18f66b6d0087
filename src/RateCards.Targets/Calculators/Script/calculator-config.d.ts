// The types of calculator-config.json. They accept what TypeScript makes of the file where it is imported, in which a word is any text:
// import file from "./calculator-config.json" with { type: "json" }; const config: CalculatorConfig = file;

/** A day, yyyy-mm-dd. */
export type Day = string;

/** The id of a rate or attribute in which {input} stands for the choice made there: "tinker.{model}.prefill". */
export type Pattern = string;

export interface CalculatorConfig {
  $schema: string;
  /** Rises where a program that reads the file has to change. */
  version: number;
  /** The day that "now" means. */
  asOf: Day;
  calculators: Calculator[];
  /** Rates by id, with their whole history. */
  rates: Record<string, Rate>;
  /** Amounts of SKU attributes by card.sku.attribute, such as context lengths in tokens. */
  attributes: Record<string, number>;
  /** Sources by card.source. */
  sources: Record<string, Source>;
  symbols: Record<string, FormulaSymbol>;
  /** Formulas by name; each stands after those that it uses. */
  formulas: Record<string, Formula>;
  display: Display;
}

/** How figures are shown, rounded half away from zero; zeros behind a currency's own decimals are not written. */
export interface Display {
  /** The figure named total. */
  total: MoneyRule;
  /** Other money. */
  money: MoneyRule;
  /** Shares, in percent. */
  ratio: { percentDecimals: number };
  /** Other numbers: whole ones without decimals, others with so many digits that count. */
  other: { significantDigits: number };
}

export interface MoneyRule {
  /** From here on an amount has no decimals; nor has 0. */
  wholeFrom: number;
  /** From here on it has those of its currency: 2 for cents. */
  currencyDecimalsFrom: number;
  /** Below that, so many digits count, and it has at least the currency's decimals. */
  significantDigitsBelow: number;
  /** Below that, it has at least so many decimals. */
  leastDecimalsBelow?: number;
}

export interface Calculator {
  id: string;
  title: string;
  description: string;
  /** What totals are in: "USD". */
  currency: string;
  /** Days between which a reader may want to switch, ascending. */
  dates: Day[];
  /** Inputs in order; the default of one may depend on choices made before it. */
  inputs: (NumberInput | ChoiceInput)[];
  /** Formulas to show beside the offers. */
  quantities: string[];
  /** The offer that others are compared with: ratio = its total ÷ theirs. */
  baseline: string;
  offers: Offer[];
  parities: Parity[];
  /** The input that a chart of cost runs along. */
  curve?: string;
  warnings: Warning[];
  presets: Preset[];
}

export interface NumberInput {
  /** The formula symbol that it gives a value to. */
  name: string;
  label: string;
  help?: string;
  /** Of interest to few readers. */
  advanced?: boolean;
  unit: string;
  whole?: boolean;
  /** The least value allowed. */
  min: number;
  /** The greatest value allowed. */
  max: number;
  /** How much an arrow key changes the value. */
  step: number;
  /** Where the default is an estimate: the low and high of the true value, as shares of it. */
  range?: number[];
  /** Either default or defaultRate is there. */
  default?: number;
  /** The rate that holds the default. */
  defaultRate?: Pattern;
  /** The choices that the default belongs to, by input, each with the rate whose value is the option: for any other option there is no default. */
  defaultFor?: Record<string, Pattern | undefined>;
  /** The inputs that the default grows with, each with the rate of how much of it the default belongs to: default × input ÷ that rate. */
  defaultPer?: Record<string, Pattern | undefined>;
}

export interface ChoiceInput {
  name: string;
  label: string;
  help?: string;
  advanced?: boolean;
  options: Option[];
  default?: string;
  /** The rate whose value is the default option's id. */
  defaultRate?: Pattern;
}

export interface Option {
  id: string;
  label: string;
  /** When it can be chosen; until is the first day on which it cannot any more. */
  periods: { since: Day; until?: Day }[];
}

export interface Offer {
  id: string;
  label: string;
  note?: string;
  /** Ways of billing, oldest first: the last one that has begun is in force. */
  billings: Billing[];
}

export interface Billing {
  since: Day;
  source?: string;
  note?: string;
  /** What is bought, in words. {name} stands for an input, a rate's symbol, a figure or a formula. */
  buys?: string;
  /** Formulas by figure; total is always there. */
  figures: Record<string, string | undefined>;
  /** Formulas that add up to the total; may be empty. */
  parts: Record<string, string | undefined>;
  /** Formulas the greatest of which decides the total; may be empty. */
  limits: Record<string, string | undefined>;
  /** The rate that each formula symbol stands for. An offer is not made where one of them has no amount and is not free. */
  rates: Record<string, Pattern | undefined>;
  /** Symbols whose rates may be missing: what needs one is no number then, and formulas need them only where something of what they are for is counted. */
  optional?: string[];
}

/** The value of an input at which an offer costs what the baseline does; the formula takes baseline_total as well. */
export interface Parity {
  input: string;
  offer: string;
  formula: string;
}

/** Told while the formula is above zero. {name} in the text stands for an input or attribute, {first} for the least value of the curve's input from which on it holds. */
export interface Warning {
  id: string;
  formula: string;
  attributes: Record<string, Pattern | undefined>;
  input?: string;
  /** The workload cannot be run: no offer is the cheapest. */
  impossible?: boolean;
  text: string;
}

export interface Preset {
  id: string;
  label: string;
  note?: string;
  values: Record<string, number | string | undefined>;
}

export interface Rate {
  label: string;
  /** Absent where the values name options. */
  unit?: string;
  /** Oldest first: the last entry that has begun is in force. */
  history: DatedValue[];
}

/** What is in force, by its kind. */
export interface Value {
  /** "amount", "free", "sku"; or why there is no amount: "not published", "not offered", "on request", "unlimited", "retired". */
  kind: string;
  /** Of an amount, and 0 of "free": formulas compute with it. */
  amount?: number;
  /** The id of an option. */
  sku?: string;
}

export interface DatedValue {
  since: Day;
  /** The day is not known exactly. */
  approximate?: boolean;
  value: Value;
  /** It follows from another rate, and was not seen itself. */
  derived?: boolean;
  /** Absent for "retired". */
  source?: string;
  /** Days on which it was seen in force. */
  verified?: Day[];
}

export interface Source {
  title: string;
  url: string;
  /** "vendor" for the vendor's own page, "transcribed" for somebody's copy of it, "own" for the price list of whoever keeps the cards. */
  trust: string;
}

export interface FormulaSymbol {
  title: string;
  /** LaTeX. */
  notation: string;
  unit: string;
  sentence: string;
}

export interface Formula {
  title: string;
  /** LaTeX. */
  notation: string;
  unit: string;
  sentence: string;
  /** Symbols that it takes, those of the formulas within it too. */
  parameters: string[];
  tree: Tree;
}

/**
 * A formula's arithmetic, to be done in this order in IEEE doubles: one of a number, a symbol, another formula, the index of a
 * sum, or an operation.
 */
export interface Tree {
  number?: number;
  /** The number changes a unit, and was not written by a person. */
  conversion?: boolean;
  symbol?: string;
  formula?: string;
  /** The index of the sum around it; beside "op": "sum", the name of its own. */
  index?: string;
  /** "+", "-", "*", "/", "max", "min" of two, "negate", "ceil", "floor", "round" (half away from zero) of one, "sum", "if". */
  op?: string;
  args?: Tree[];
  /** Of a sum: its index takes the values from, from + 1, … up to to. */
  from?: Tree;
  to?: Tree;
  body?: Tree;
  /** Of an if: how its two args are compared: "<", "<=", ">", ">=", "==", "!=". */
  compare?: string;
  then?: Tree;
  else?: Tree;
}
