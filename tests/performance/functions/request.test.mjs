import assert from "node:assert/strict";
import { test } from "node:test";
import { byFormula, byPackage } from "./request.mjs";

test("a public package and the generated modules price one request alike", () => {
  assert.equal(byPackage(), 0.20068);
  assert.equal(byFormula(), 0.20068);
});
