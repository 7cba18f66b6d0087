// What a log costs, each day at its own prices: node price-log.mjs rates.json log.csv
import { readFileSync } from "node:fs";
import pl from "nodejs-polars";

const { rates } = JSON.parse(readFileSync(process.argv[2], "utf8"));

// A row for each price, from its day on. What is not an amount, or has ended, is a row without one: it must not cost what went before.
const prices = rates.flatMap(({ id, history, retired }) => [
  ...history.map(({ since, value }) => ({ rate: id, day: since, amount: "amount" in value ? Number(value.amount) : null })),
  ...(retired ? [{ rate: id, day: retired, amount: null }] : []),
]);
const toDay = pl.col("day").str.strptime(pl.Date, "%Y-%m-%d");
const history = pl.DataFrame(prices, { schema: { rate: pl.Utf8, day: pl.Utf8, amount: pl.Float64 } }).withColumn(toDay).sort("day", false, false, true);
const log = pl.readCSV(process.argv[3], { tryParseDates: false }).withColumn(toDay).sort("day");

const priced = log.joinAsof(history, { on: "day", by: "rate" })
  .withColumn(pl.col("tokens").div(pl.lit(1_000_000)).mul(pl.col("amount")).alias("cost"));
const unpriced = priced.filter(pl.col("amount").isNull());
if (unpriced.height > 0) {
  console.error(`These have no price on their day:\n${unpriced.toString()}`);
  process.exit(1);
}

console.log(priced.toString());
console.log(`total ${priced.getColumn("cost").sum().toFixed(2)}`);
