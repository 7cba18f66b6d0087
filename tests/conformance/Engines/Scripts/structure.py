# What Python makes of outputs: python3 structure.py FOLDER. Prints, for each module and each CSV file, how many nodes of each kind
# there are, and every text in them.

import ast
import collections
import csv
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
found = {}
for path in sorted(folder.rglob("*")):
    name = path.relative_to(folder).as_posix()
    if path.suffix == ".py":
        nodes = list(ast.walk(ast.parse(path.read_bytes(), name)))
        found[name] = {
            "kinds": collections.Counter(type(node).__name__ for node in nodes),
            "texts": [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)],
        }
    elif path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, strict=True))
        found[name] = {
            "kinds": collections.Counter(f"row of {len(row)}" for row in rows),
            "texts": [cell for row in rows for cell in row],
        }

sys.path.insert(0, str(folder / "python"))
import ratecards  # noqa: E402, F401

print(json.dumps(found))
