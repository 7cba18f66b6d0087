import type { Estimate } from "./calculator.mjs";

/** The figures that a calculator shows. */
export interface ShownEstimate extends Estimate {
  /** Rates of the reader's own by the rate's id, as typed: an amount in the rate's unit, or a discount such as "20%". */
  rates: Record<string, string>;
  /** Inputs that have no value, and why; offers that need one are absent. */
  problems: { input: string; message: string }[];
}

export interface RateCalculatorEventMap extends HTMLElementEventMap {
  /** The figures are other ones than before, or there for the first time. */
  estimate: CustomEvent<ShownEstimate>;
}

/** `<rate-calculator name="…">`. Its attributes are `name`, `values` and `unlinked`. */
export interface RateCalculatorElement extends HTMLElement {
  /** The figures that are shown; null where there is no calculator. */
  readonly estimate: ShownEstimate | null;
  addEventListener<K extends keyof RateCalculatorEventMap>(type: K, listener: (this: RateCalculatorElement, event: RateCalculatorEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof RateCalculatorEventMap>(type: K, listener: (this: RateCalculatorElement, event: RateCalculatorEventMap[K]) => unknown, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "rate-calculator": RateCalculatorElement;
  }
}
