# Parses Python: a line of JSON with a path and a text in, a line with what is wrong, or null, out.
import ast
import json
import sys

for line in sys.stdin:
    path, text = json.loads(line)
    try:
        ast.parse(text, path)
        wrong = None
    except (SyntaxError, ValueError) as error:
        wrong = str(error)
    print(json.dumps(wrong), flush=True)
