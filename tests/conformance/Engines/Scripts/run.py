"""Computes formulas for the conformance tests: python3 run.py FOLDER

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


folder = Path(sys.argv[1])
for job, names in enumerate(json.loads((folder / "plan.json").read_text("utf-8"))):
    module = load(folder / f"{job}.py")
    columns = {name: column for column, name in enumerate(names["symbols"])}
    functions = []
    for name in names["functions"]:
        function = getattr(module, name)
        # A name that Python keeps for itself has an underscore after it.
        functions.append((function, [(p, columns[p.removesuffix("_")]) for p in inspect.signature(function).parameters]))
    inputs = array("d", (folder / f"{job}.in").read_bytes())
    results = array("d")
    width = len(columns)
    for row in range(len(inputs) // width if width else 1):
        start = row * width
        results.extend(function(**{name: inputs[start + column] for name, column in parameters}) for function, parameters in functions)
    (folder / f"{job}.out").write_bytes(results.tobytes())
