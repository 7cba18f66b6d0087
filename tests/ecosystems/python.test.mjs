import assert from "node:assert/strict";
import { test } from "node:test";
import { folderOf, run } from "./support.mjs";

const settings = (include) => JSON.stringify({ typeCheckingMode: "strict", include });

test("pyright finds nothing in the package, nor in a program that uses it, under its strictest rules", (t) => {
  const folder = folderOf(t, ["python/ratecards"], {
    "python/pyrightconfig.json": settings(["ratecards", "program.py"]),
    "python/program.py": `
from datetime import date, datetime, timezone
from decimal import Decimal

import ratecards

amount: Decimal = ratecards.TINKER__KIMI_K2P6__PREFILL.amount(datetime.now(timezone.utc))
estimate = ratecards.estimate_multi_turn(turns=8, gpu="h200-141gb", as_of=date(2026, 7, 17))
total: float = estimate.offers["tinker"].total
reasons: list[str] = [offer.reason for offer in estimate.left_out.values()]
tokens: float = ratecards.prompt_tokens(turns=8, initial_prompt=amount, added_per_turn=12000)
`,
  });
  const { status, text } = run("pyright", ["--project", folder + "/python"]);
  assert.equal(status, 0, text);
});

test("pyright finds what is wrong in a program", (t) => {
  const folder = folderOf(t, ["python/ratecards"], {
    "python/pyrightconfig.json": settings(["program.py"]),
    "python/program.py": `
import ratecards

ratecards.TINKER__KIMI_K2P7__PREFILL
ratecards.estimate_multi_turn(turns="8")
ratecards.estimate_multi_turn(turn=8)
`,
  });
  const { status, text } = run("pyright", ["--project", folder + "/python"]);
  assert.equal(status, 1, text);
  assert.deepEqual([...text.matchAll(/program\.py:(\d+):\d+ - error/g)].map(([, line]) => Number(line)).filter((line, i, all) => line !== all[i - 1]), [4, 5, 6], text);
});
