// What decides, to hand to the details of a calculator.

import { decide } from "./decisions.mjs";
import { decisionsView } from "./map.mjs";

export const decisions = { decide, view: decisionsView };
