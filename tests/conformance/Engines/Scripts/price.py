"""Prices requests for the conformance tests: python3 price.py FOLDER, which has ratecards.py and requests.tsv."""

import sys
from datetime import datetime
from pathlib import Path

folder = Path(sys.argv[1])
sys.path.insert(0, str(folder))
import ratecards  # noqa: E402


def pairs(field):
    return dict(pair.split("=") for pair in field.split(",")) if field else {}


with (folder / "requests.tsv").open(encoding="utf-8") as requests, (folder / "prices.tsv").open("w", encoding="utf-8") as prices:
    for i, line in enumerate(requests):
        model, provider, at, choices, counts = line.rstrip("\n").split("\t")
        numbers = {what: float(number) for what, number in pairs(counts).items()}
        for p in ratecards.price(model, datetime.fromisoformat(at), numbers, provider=provider or None, choices=pairs(choices)):
            total = "" if p.total is None else repr(p.total)
            prices.write(f"{i}\t{p.provider}\t{p.card}.{p.sku}\t{total}\t{p.missing or ''}\n")
