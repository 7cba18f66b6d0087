export const CalculatorDecisions = (details) => {
  const { /* names of decisions */ } = details;
  /* scripts */
  return { ...decisions, theme: decisionsTheme };
};
