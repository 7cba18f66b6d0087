/**
 * What a workload costs under every offer: the same figures, to the bit, as `ratecards estimate`.
 * Inputs are numbers or texts by name; what is missing takes its default. Throws a RangeError that holds `problems` where
 * one is not valid, or the calculator is not known.
 */
export const estimate = (calculatorId, inputs = {}, asOf = config.asOf) => {
  const calculators = core.calculatorsOf(config);
  const data = calculators.find(({ id }) => id === calculatorId);
  if (!data) {
    throw new RangeError(`There is no calculator '${calculatorId}'. There are: ${calculators.map(({ id }) => id).join(", ")}.`);
  }
  const { values, choices, numbers, problems } = resolve(data, inputs, asOf);
  if (problems.length > 0) {
    throw Object.assign(new RangeError(problems.map(({ message }) => message).join(" ")), { problems });
  }
  const result = core.estimate(data, choices, numbers, asOf);
  core.addRanges(data, numbers, (name) => inputs[name] === undefined, result);
  return core.told(data, asOf, values, result, core.paritiesOf(data, numbers, result));
};

/** Every input's value, given or default, and what is wrong with those that are not valid. */
const resolve = (data, inputs, asOf) => {
  const values = {};
  const choices = {};
  const numbers = {};
  const problems = Object.keys(inputs)
    .filter((name) => !data.inputs.some((input) => input.name === name))
    .map((name) => ({ input: name, message: `There is no input '${name}'. There are: ${data.inputs.map((input) => input.name).join(", ")}.` }));
  data.inputs.forEach((input) => {
    const given = inputs[input.name];
    const value = given === undefined ? core.defaultOf(data, input, choices, numbers, asOf) : input.options ? given : numberOf(given);
    if (given === undefined && value === null && (input.defaultFor || input.defaultPer)) {
      // Known for other choices only: offers that need it are left out.
      return;
    }
    const message = input.options ? problemOfChoice(input, value, asOf) : problemOfNumber(input, value);
    if (message) {
      problems.push({ input: input.name, message });
    } else {
      values[input.name] = value;
      (input.options ? choices : numbers)[input.name] = value;
    }
  });
  return { values, choices, numbers, problems };
};

const numberOf = (given) =>
  typeof given === "number" ? given : /^-?(0|[1-9]\d*)(\.\d+)?$/.test(given) ? Number(given) : NaN;

const problemOfNumber = ({ name, min, max, whole }, value) =>
  Number.isFinite(value) && value >= min && value <= max && (!whole || Number.isInteger(value))
    ? null
    : `'${name}' must be ${whole ? "a whole number" : "a number"} from ${min} to ${max}.`;

const problemOfChoice = ({ name, options }, value, asOf) => {
  const sold = options.filter((option) => core.isSold(option, asOf)).map((option) => option.id);
  return sold.includes(value) ? null : `'${name}' must be one of these on ${asOf}: ${sold.join(", ")}.`;
};
