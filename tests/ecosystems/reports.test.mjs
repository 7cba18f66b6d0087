import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { folderOf, root, run } from "./support.mjs";

const command = `${root}src/RateCards.Cli/bin/Release/net10.0/ratecards.dll`;

/** A project with an error, beside what is only to be known. */
const project = folderOf({ after }, []);
cpSync(`${root}RateCards`, `${project}/RateCards`, { recursive: true, filter: (path) => !/\/(bin|obj)$/.test(path) });
const card = `${project}/RateCards/cards/tinker.yaml`;
writeFileSync(card, readFileSync(card, "utf8").replace("since: 2026", "since: 20x6"));

/** What a check says in a form, as a file. */
const report = (format) => {
  const { status, stdout, stderr } = spawnSync("dotnet", [command, "check", "--format", format], { cwd: project, encoding: "utf8" });
  assert.equal(status, 1, stderr);
  const file = `${project}/report.${format}`;
  writeFileSync(file, stdout);
  return file;
};

/** What the validator finds in a file: the ids of its rules and messages. That a build without a published repository has no address is so. */
const findings = (file) => {
  const { status, text } = run("sarif-multitool", ["validate", file, "--output", `${project}/findings.sarif`, "--log", "ForceOverwrite"]);
  assert.equal(status, 0, text);
  const [{ results }] = JSON.parse(readFileSync(`${project}/findings.sarif`, "utf8")).runs;
  return results.map(({ ruleId, message }) => `${ruleId} ${message.id}`).filter((finding) => !/^SARIF2005 .*formationUri$/.test(finding));
};

test("the validator of SARIF finds nothing in a report, and a line that is wrong", () => {
  const file = report("sarif");
  assert.deepEqual(findings(file), []);
  writeFileSync(file, readFileSync(file, "utf8").replace(/"startLine": \d+/, '"startLine": 0'));
  assert.ok(findings(file).some((finding) => finding.startsWith("JSON1008 ")), "the validator accepts a line 0");
});

test("a reader of JUnit's form counts the cases and failures that the report claims", () => {
  const { stdout, stderr } = spawnSync("/usr/bin/python3", ["-c", `
import sys, junitparser
for suite in junitparser.JUnitXml.fromfile(sys.argv[1]):
    cases = list(suite)
    failed = [case.name for case in cases if any(isinstance(result, junitparser.Failure) for result in case.result)]
    print(suite.tests == len(cases) > 1, suite.failures == len(failed), suite.errors, *failed)
`, report("junit")], { encoding: "utf8" });
  assert.equal(stdout, "True True 0 RateCards/cards/tinker.yaml\n", stderr);
});

test("a report for GitLab is what its documentation describes, and each finding has a fingerprint of its own", () => {
  const file = report("gitlab");
  const findings = JSON.parse(readFileSync(file, "utf8"));
  const validate = new Ajv({ allErrors: true, strictRequired: false }).compile(JSON.parse(readFileSync(new URL("gitlab-code-quality.schema.json", import.meta.url), "utf8")));

  assert.ok(validate(findings), JSON.stringify(validate.errors, null, 2));
  assert.deepEqual(findings.filter(({ severity }) => severity === "major" || severity === "critical" || severity === "blocker").map(({ location }) => location.path), ["RateCards/cards/tinker.yaml"]);
  assert.ok(findings.length > 1);
  assert.equal(new Set(findings.map(({ fingerprint }) => fingerprint)).size, findings.length);

  const [first] = findings;
  for (const wrong of [{ ...first, severity: "error" }, { ...first, fingerprint: undefined }, { ...first, location: { ...first.location, path: "./x.yaml" } }, { ...first, location: { path: "x.yaml" } }]) {
    assert.equal(validate(JSON.parse(JSON.stringify([wrong]))), false, JSON.stringify(wrong));
  }
});
