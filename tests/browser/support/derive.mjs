// What calculators show for a state, with all details.

import { derive as deriveResult } from "../../../src/RateCards.Targets/Calculators/Script/derive.mjs";
import { details } from "../../../src/RateCards.Targets/Calculators/Script/details.mjs";

export const derive = (data, state, last) => deriveResult(data, state, last, details);
