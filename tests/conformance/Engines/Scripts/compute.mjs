// What node and Chromium compute alike: inputs of each job in, values of its formulas out.

/**
 * Computes all jobs of a folder. `plan.json` names the symbols and functions of each job; job N has its module in N.mjs and
 * its inputs in N.in, rows of doubles in the order of the symbols; N.out gets rows of doubles in the order of the functions.
 * @param address gives the address of a file, to import it
 * @param read gives the ArrayBuffer of a file
 * @param write is given a file and its Float64Array
 */
export const computeAll = async (address, read, write) => {
  const plan = JSON.parse(new TextDecoder().decode(await read("plan.json")));
  for (const [job, names] of plan.entries()) {
    const formulas = await import(address(`${job}.mjs`));
    await write(`${job}.out`, compute(formulas, names, new Float64Array(await read(`${job}.in`))));
  }
};

const compute = (formulas, { symbols, functions }, inputs) => {
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
