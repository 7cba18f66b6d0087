// Formatters of numbers, and what they say of a currency, each made once: making one takes longer than drawing a row. A component of React brings this map itself, as state.

export const formatters = new Map();
