// What a calculator tells programs.

const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const offerOf = (offer) => Object.fromEntries([
  ["id", offer.id],
  ...offer.figures.flatMap(({ name, value }) => (name === "total" ? [["total", value], ["ratio", offer.ratio], ...(offer.range ? [["totalLow", offer.range.low], ["totalHigh", offer.range.high]] : [])] : [[camel(name), value]])),
]);

/** An estimate as `ratecards estimate --format json` prints it. */
export const told = (data, asOf, inputs, result, parities) => ({
  calculator: data.id,
  asOf,
  inputs,
  quantities: Object.fromEntries(result.quantities.map(({ name, value }) => [name, value])),
  offers: result.offers.map(offerOf),
  parity: Object.fromEntries(parities.map(({ input, value }) => [input, value])),
});
