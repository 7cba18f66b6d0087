export const CalculatorDetails = (core) => {
  const { /* names */ } = core;
  /* details */
  return { ...details, theme: detailsTheme };
};
