export const CalculatorDetails = (core, addDecisions) => {
  const { /* names */ } = core;
  /* scripts */
  const decisions = addDecisions && addDecisions({ /* names of decisions */ });
  return { ...details, theme: { ...detailsTheme, ...(decisions && decisions.theme) } };
};
