"""What a log costs, each day at its own prices: price_log.py rates.json log.csv"""
import json
import sys

import pandas as pd

with open(sys.argv[1], encoding="utf-8") as file:
    rates = json.load(file)["rates"]

# A row for each price, from its day on. What is not an amount, or has ended, is a row without one: it must not cost what went before.
history = pd.DataFrame(
    [(rate["id"], dated["since"], dated["value"].get("amount")) for rate in rates for dated in rate["history"]]
    + [(rate["id"], rate["retired"], None) for rate in rates if "retired" in rate],
    columns=["rate", "day", "amount"],
)
history["day"] = pd.to_datetime(history["day"])
history["amount"] = pd.to_numeric(history["amount"])

log = pd.read_csv(sys.argv[2], parse_dates=["day"])
priced = pd.merge_asof(log.sort_values("day"), history.sort_values("day", kind="stable"), on="day", by="rate")
unpriced = priced[priced["amount"].isna()]
if len(unpriced):
    sys.exit(f"These have no price on their day:\n{unpriced.to_string(index=False)}")

priced["cost"] = priced["tokens"] / 1_000_000 * priced["amount"]
print(priced[["day", "rate", "tokens", "amount", "cost"]].to_string(index=False))
print(f"total {priced['cost'].sum():.2f}")
