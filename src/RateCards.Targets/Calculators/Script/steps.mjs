// Prices with steps as price lists have them: a row a step, in place of the parts that formulas take of them.

import { inForce } from "./estimate.mjs";
import { grouped } from "./numbers.mjs";

/** The id of the rate that an id is a part of the steps of; of any other rate its own. */
export const lowestOf = (id) => id.replace(/\.step_\d+(_at)?(_bound)?$/, "");

/**
 * The steps of a listed price on a day, ascending: where each begins (`from`, beside `isAbove` where it is only what is more) and ends
 * (`to`, beside `isUpTo` where that is in it), and the ids of all that have its amount, its own first. A price without steps has one.
 */
export const priceSteps = (data, id, date) => {
  const listedOf = (part) => {
    const entry = inForce(data.rates[part]?.history, date);
    return entry?.listed ?? entry?.value;
  };
  const steps = [{ ids: [id], from: 0, value: listedOf(id) }];
  for (let number = 2; data.rates[id + ".step_" + number]; number += 1) {
    const part = id + ".step_" + number;
    const last = steps[steps.length - 1];
    const value = listedOf(part);
    const isUpTo = listedOf(part + "_at_bound") !== value;
    if (value === last.value) {
      // A price with fewer steps has its last amount in the rest.
      last.ids.push(part);
    } else {
      Object.assign(last, { to: listedOf(part + "_bound"), isUpTo });
      steps.push({ ids: [part], from: last.to, isAbove: isUpTo, value });
    }
    steps[steps.length - (isUpTo ? 2 : 1)].ids.push(part + "_at_bound");
  }
  return steps;
};

/** What is charged at the price of a step: "up to 200,000 tokens"; "next 9,000 requests" where each unit has the price of its own step. */
const stepWords = ({ from, isAbove, to, isUpTo }, unit, isGraduated) => {
  const counted = (count) => grouped(count) + " " + unit;
  const end = to === undefined ? "" : (isUpTo ? "up to " : "below ") + counted(to);
  return isGraduated ? (to === undefined ? "beyond " + counted(from) : from === 0 ? "first " + counted(to) : "next " + counted(to - from))
    : from === 0 ? end : (isAbove ? "above " : "from ") + (end ? grouped(from) + " " + end : counted(from));
};

/** The rates of an offer as a price list has them, each with the ids of what formulas take of it. */
export const listedRates = (data, rates, date) => rates.filter(({ id }) => lowestOf(id) === id).flatMap((rate) => {
  const steps = priceSteps(data, rate.id, date);
  return steps.length === 1 ? [{ ...rate, ids: steps[0].ids }] : steps.map((step) => ({
    ...rates.find(({ id }) => id === step.ids[0]), ids: step.ids,
    label: rate.label + ", " + stepWords(step, data.rates[rate.id + ".step_2_bound"].unit, data.graduated?.includes(rate.id.split(".")[0])),
  }));
});
