"""Computes formulas for the conformance tests in Python: python3 python.py FOLDER

FOLDER/plan.json names the symbols and functions of each job; job N has its module in N.py and its inputs in N.in, rows of
doubles in the order of the symbols; N.out gets rows of doubles in the order of the functions.
"""

import importlib.util
import inspect
import json
import sys
from array import array
from pathlib import Path

sys.dont_write_bytecode = True


def load(path):
    spec = importlib.util.spec_from_file_location(f"job_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def all_functions(module, symbols, functions):
    """A function that takes a value for each symbol, and gives the value of every function."""
    columns = {name: f"v{column}" for column, name in enumerate(symbols)}

    def call(name):
        # A name that Python keeps for itself has an underscore after it.
        parameters = inspect.signature(getattr(module, name)).parameters
        arguments = (f"{p}={columns[p.removesuffix('_')]}" for p in parameters)
        return f"{name}({', '.join(arguments)})"

    return eval(f"lambda {', '.join(columns.values())}: [{', '.join(map(call, functions))}]", vars(module))


folder = Path(sys.argv[1])
for job, names in enumerate(json.loads((folder / "plan.json").read_text("utf-8"))):
    compute = all_functions(load(folder / f"{job}.py"), **names)
    inputs = array("d", (folder / f"{job}.in").read_bytes())
    width = len(names["symbols"])
    rows = (inputs[row : row + width] for row in range(0, len(inputs), width)) if width else [()]
    results = array("d")
    for row in rows:
        results.extend(compute(*row))
    (folder / f"{job}.out").write_bytes(results.tobytes())
