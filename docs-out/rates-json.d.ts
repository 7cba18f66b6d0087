// The types of rates.json. They accept what TypeScript makes of the file where it is imported, in which a word is any text:
// import file from "./rates.json" with { type: "json" }; const rates: RateFile = file;

/** A day, yyyy-mm-dd. */
export type Day = string;

export interface RateFile {
  $schema: string;
  /** Rises where a program that reads the file has to change. */
  version: number;
  /** The day that "now" means. */
  asOf: Day;
  /** Cards by id. */
  cards: Record<string, Card>;
  rates: Rate[];
}

export interface Card {
  title: string;
  provider: string;
  /** ISO 4217 code. */
  currency: string;
  note?: string;
  /** What SKUs are banded by. */
  bands?: { title: string; unit: string };
  /** Values by axis: how a request can be served. */
  axes?: Record<string, Record<string, AxisValue | undefined> | undefined>;
  /** The counts that decide the step of a price; "graduated" where each unit has its step's price, "volume" where all have the last one's. */
  steps?: { title: string; by: string[]; charge: string };
  /** Sources by id. */
  sources: Record<string, Source | undefined>;
}

export interface AxisValue {
  label: string;
  /** When it holds, hh:mm in UTC; every day where none are named. */
  hours?: { from: string; until: string; days?: string[] };
}

export interface Source {
  title: string;
  url: string;
  verified?: Day;
  /** "vendor" for the vendor's own page, "transcribed" for somebody's copy of it, "own" for the price list of whoever keeps the cards. */
  trust: string;
  note?: string;
}

export interface Rate {
  /** card.sku.meter, and the path where it is not the card's first. */
  id: string;
  card: string;
  provider: string;
  sku: string;
  /** What readers call the SKU. */
  label: string;
  /** What is counted. */
  meter: string;
  /** How it is served. */
  path?: string;
  /** Values of the card's axes. */
  at?: Record<string, string | undefined>;
  /** The count from, or above, which it holds. */
  step?: { from?: number; above?: number };
  /** Of the amounts: "USD/Mtok" is US dollars per 1M tokens. */
  unit?: string;
  /** ISO 4217 code; absent where the values are not money. */
  currency?: string;
  /** First day on which it can no longer be bought. */
  retired?: Day;
  bands?: Band[];
  /** The value in force on asOf; null where there is none. */
  now: DatedValue | null;
  /** Nobody has seen it for longer than the project allows. */
  stale?: boolean;
  /** What has replaced it after asOf. */
  latest?: DatedValue;
  /** Oldest first. */
  history: DatedValue[];
}

export interface Band {
  since: Day;
  approximate?: boolean;
  from?: number;
  above?: number;
  "up-to"?: number;
  below?: number;
}

export interface DatedValue {
  since: Day;
  /** First day on which it no longer holds, where that was said beforehand. */
  until?: Day;
  /** The day is not known exactly. */
  approximate?: boolean;
  value: Value;
  /** It follows from another rate, and was not seen itself. */
  derived?: { from: string; factor: number };
  /** One of the card's sources. */
  source: string;
  /** Days on which it was seen in force, ascending; empty where it is derived. */
  verified: Day[];
  correction?: string;
  note?: string;
}

/** What a value is. Missing is not zero; only what is free costs nothing. */
export interface Value {
  /** "amount", "sku", or why there is neither: "free", "unlimited", "not published", "not offered", "on request". */
  kind: string;
  /** Of the kind "amount", with the digits that were published: "4.00". */
  amount?: string;
  /** Of the kind "sku": the id of an SKU on another card. */
  sku?: string;
}
