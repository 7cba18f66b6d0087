import type { ReactElement, ReactNode } from "react";
import type { MultiTurnInputs, RftInputs } from "./calculator.mjs";
import type { ShownEstimate } from "./element.mjs";

/** What it begins with beside inputs. Days are yyyy-mm-dd. */
interface Beginning {
  /** The day whose prices it begins with; the project's own where it is left out. */
  "as-of"?: string;
  /** Ids of up to five other models, with commas between, which it compares. */
  "side-by-side"?: string;
  /** How often the workload runs: it says what a month costs. */
  "runs-a-month"?: number;
  "runs-a-day"?: number;
}

/** Each calculator with the values that it can begin with. */
export type NamedCalculator =
  | { name: "multi-turn"; values?: MultiTurnInputs & Beginning }
  | { name: "rft"; values?: RftInputs & Beginning };

export type RateCalculatorProps = NamedCalculator & {
  /** Leaves the address alone: neither reads a link of the calculator from it nor writes one into it. */
  unlinked?: boolean;
  /** Called with the figures when they are there, and whenever they are other ones than before. */
  onEstimate?: (estimate: ShownEstimate) => void;
  /** Class names beside the calculator's own. */
  className?: string;
  /** What shows where there is no calculator of that name. */
  children?: ReactNode;
};

/** A calculator. It takes its looks from the package's `calculator.css`. */
export declare const RateCalculator: (props: RateCalculatorProps) => ReactElement;
