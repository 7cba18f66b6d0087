/** What a workload costs under one offer. Numbers are not rounded. */
export interface OfferEstimate {
  id: string;
  /** The whole cost, in the calculator's currency. */
  total: number;
  /** The baseline's total ÷ this total; null where there is no such number. */
  ratio: number | null;
  /** The least and the greatest total at the low and high of inputs that are estimates; absent where none is. */
  totalLow?: number;
  totalHigh?: number;
  /** The offer's other figures, such as perEpisode or clusterHours. */
  [figure: string]: number | string | null | undefined;
}

/** What `ratecards estimate --format json` prints. */
export interface Estimate {
  calculator: string;
  /** The date whose rates and ways of billing were used, yyyy-mm-dd. */
  asOf: string;
  /** Every input with the value used. */
  inputs: Record<string, number | string>;
  quantities: Record<string, number>;
  /** The offers that can be bought for the choices made; one that cannot is absent. */
  offers: OfferEstimate[];
  /** Values of inputs at which an offer costs what the baseline costs. */
  parity: Record<string, number>;
}

/** What `estimate` throws where an input is not valid. */
export interface InputProblems extends RangeError {
  problems: { input: string; message: string }[];
}

// What a workload costs under every offer, on a date (the project's own where none is given).
