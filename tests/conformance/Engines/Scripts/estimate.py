"""Estimates for the conformance tests: python3 estimate.py FOLDER

FOLDER has ratecards.py and estimates.json, a list of [calculator, inputs by name, day]; prints what the command would.
"""

import json
import sys
from datetime import date

sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[1])
import ratecards  # noqa: E402


def camel(name):
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def offer(estimate):
    figures = {camel(name): value for name, value in estimate.figures.items()}
    return {"id": estimate.id, "total": estimate.total, "ratio": estimate.ratio, **figures}


results = []
with open(sys.argv[1] + "/estimates.json", encoding="utf-8") as cases:
    for calculator, inputs, day in json.load(cases):
        function = getattr(ratecards, "estimate_" + calculator.replace("-", "_"))
        estimate = function(**inputs, as_of=date.fromisoformat(day))
        results.append({
            "calculator": estimate.calculator,
            "asOf": estimate.as_of.isoformat(),
            "inputs": dict(estimate.inputs),
            "quantities": dict(estimate.quantities),
            "offers": [offer(o) for o in estimate.offers.values()],
            "leftOut": [{"id": o.id, "label": o.label, "reason": o.reason} for o in estimate.left_out.values()],
            "parity": dict(estimate.parity),
        })
print(json.dumps(results))
