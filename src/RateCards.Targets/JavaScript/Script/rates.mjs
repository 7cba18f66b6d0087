/** The value of a rate that is in force on a day; null before its history begins and once it is retired. */
export const valueOn = (rate, day = asOf) => {
  const { retired, history } = rate;
  if (retired !== undefined && retired <= day) return null;
  for (let i = history.length - 1; i >= 0; i--) {
    if (history[i].since <= day) return history[i];
  }
  return null;
};

/** The amount of a rate on a day. Throws a RangeError where there is none: a missing rate is not zero. */
export const amountOn = (rate, day = asOf) => {
  const value = valueOn(rate, day)?.value;
  if (typeof value !== "number") {
    throw new RangeError(`${rate.id} is ${value ?? "not in force"} on ${day}.`);
  }
  return value;
};
