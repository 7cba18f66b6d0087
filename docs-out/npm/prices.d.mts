// Generated from RateCards/cards. Change the prices there.

/** A request: to which model, when, how it is served, and what was counted in it. */
export interface PriceRequest {
  /** An SKU's id, another name of it, or one that its match rules take; capitals do not matter. */
  readonly model: string;
  /** The moment: a Date, milliseconds since 1970, or an ISO text with its offset from UTC. */
  readonly at: Date | number | string;
  /** Counts by what is counted, none of them a part of another: `{ input: 12000, "cached-input": 80000, output: 900 }`. */
  readonly counts: Readonly<Record<string, number>>;
  /** Only this provider's cards, by its name or the id of a card. */
  readonly provider?: string;
  /** Values of the card's axes, such as `{ tier: "priority" }`; what is left out has its default, and hours follow from the moment. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** What was charged at one rate. */
export interface RequestCharge {
  readonly meter: string;
  /** What has no meter of its own and was counted with this one. */
  readonly includes: readonly string[];
  /** Units charged, whole packages where they are charged so. */
  readonly count: number;
  /** The id of the rate. */
  readonly rate: string;
  /** The rate as it was published: "1.25", "free". */
  readonly value: string;
  /** Count × rate in the card's currency, not rounded. */
  readonly amount: number;
}

/** What a request costs by one card; or why it has no price there. */
export interface RequestPrice {
  /** Whose price it is: the card's provider, or one that falls back on the card. */
  readonly provider: string;
  readonly card: string;
  readonly sku: string;
  /** What of the SKU has taken the model's name: the name itself, or a match rule. */
  readonly matchedBy: string;
  /** The values of the card's axes by which it was priced. */
  readonly at: Readonly<Record<string, string>>;
  /** ISO 4217 code. */
  readonly currency: string;
  /** The whole price, not rounded; null where there is none. */
  readonly total: number | null;
  /** Why there is no price; null where there is one. */
  readonly missing: string | null;
  readonly charges: readonly RequestCharge[];
}

/**
 * What one request costs by every card that knows its model, in the order of the cards; empty where none does. Throws a
 * RangeError where a count is no number from 0 on, or `at` no moment.
 */
export declare const price: (request: PriceRequest) => readonly RequestPrice[];

/** The price of a request to an SKU, or why there is none. */
export interface RequestTotal {
  /** ISO 4217 code. */
  readonly currency: string;
  /** The whole price, not rounded; null where there is none. */
  readonly total: number | null;
  /** Why there is no price; null where there is one. */
  readonly missing: string | null;
}

/**
 * A function that prices requests to one SKU which count the same things and are served the same way, at many times the speed
 * of `price` and to the same amount:
 *
 *     const priceOf = pricer("fireworks-serverless.kimi-k2p6", ["input", "output"], { tier: "priority" });
 *     const { total, missing } = priceOf(new Date(), 12000, 900);
 *
 * Throws a RangeError where no card has prices of the SKU, a count is named twice, or is no number from 0 on.
 */
export declare const pricer: (
  sku: string,
  counts: readonly string[],
  choices?: Readonly<Record<string, string>>,
) => (at: Date | number | string, ...counts: readonly number[]) => RequestTotal;
