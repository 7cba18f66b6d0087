/** Where figures were read, and how far that is to be believed. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly trust: "vendor" | "transcribed" | "own";
}

/** A rate's value from a day on, and who says so. Days are yyyy-mm-dd. */
export interface DatedValue {
  readonly since: string;
  /** That day is not known exactly. */
  readonly approximate?: true;
  /** The amount in the rate's unit; else why there is none ("not offered", "free"), or the id of what it names. */
  readonly value: number | string;
  readonly source: Source;
  /** It follows from another rate, and was not seen itself. */
  readonly derived?: true;
  /** Days on which it was seen in force, ascending. */
  readonly verified: readonly string[];
}

/** What something costs, with its whole history, oldest first. */
export interface Rate {
  readonly id: RateId;
  readonly provider: string;
  /** What is sold: a model, a GPU, a plan. */
  readonly label: string;
  /** What is counted: input, cached input, GPU-hour. */
  readonly meter: string;
  /** How it is served, where that makes a difference. */
  readonly path?: string;
  /** The unit of the amounts, such as USD/Mtok: US dollars per 1M tokens. */
  readonly unit?: string;
  /** First day on which it can no longer be bought. */
  readonly retired?: string;
  readonly history: readonly DatedValue[];
}

/** The day that rates are looked up at where none is given. */
export declare const asOf: string;

/** The value of a rate that is in force on a day; null before its history begins and once it is retired. */
export declare const valueOn: (rate: Rate, day?: string) => DatedValue | null;

/** The amount of a rate on a day. Throws a RangeError where there is none: a missing rate is not zero. */
export declare const amountOn: (rate: Rate, day?: string) => number;

/** Every rate by its id. Import a rate by its own name where a bundle should not hold them all. */
export declare const rates: Readonly<Record<RateId, Rate>>;
