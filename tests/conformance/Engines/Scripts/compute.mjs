// What node and Chromium compute alike: rows of inputs in, rows of every formula's value out.

/**
 * @param formulas a generated module
 * @param symbols names of the columns of the inputs
 * @param functions names of the formulas, the columns of the results
 * @param inputs Float64Array of rows
 */
export const compute = (formulas, { symbols, functions }, inputs) => {
  const rows = symbols.length > 0 ? inputs.length / symbols.length : 1;
  const results = new Float64Array(rows * functions.length);
  const values = {};
  for (let row = 0; row < rows; row++) {
    symbols.forEach((name, column) => {
      values[name] = inputs[row * symbols.length + column];
    });
    functions.forEach((name, column) => {
      results[row * functions.length + column] = formulas[name](values);
    });
  }
  return results;
};
