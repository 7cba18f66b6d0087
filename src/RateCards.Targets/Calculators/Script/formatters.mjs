// Formatters of numbers, each made once: making one takes longer than drawing a row. A component of React brings this map itself, as state.

export const formatters = new Map();
