// node bill-of-materials.mjs FOLDER PACKAGE ROOT: whether the bill of materials of an unpacked package says what is in it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const [folder, name, root] = process.argv.slice(2);
const bill = JSON.parse(readFileSync(join(folder, "bom.json"), "utf8"));
assert.equal(bill.bomFormat, "CycloneDX");
assert.deepEqual([bill.metadata.component.name, bill.metadata.component.version], [name, "1.0.0"]);

// What the lock files of this repository have, as "id version".
const locked = new Set();
for (const path of execFileSync("git", ["ls-files", "*packages.lock.json"], { cwd: root, encoding: "utf8" }).trim().split("\n")) {
  for (const packages of Object.values(JSON.parse(readFileSync(join(root, path), "utf8")).dependencies)) {
    for (const [id, { resolved }] of Object.entries(packages)) locked.add(`${id} ${resolved}`);
  }
}
const components = bill.components.map(component => `${component.name} ${component.version}`);
assert.deepEqual(components.filter(component => !locked.has(component)), [], "not in any packages.lock.json");
assert.deepEqual(bill.components.filter(({ hashes }) => !hashes?.some(({ alg }) => alg === "SHA-512")).map(({ name }) => name), [], "without a hash");

// Packages whose libraries have other names than they.
const others = { "DuckDB.NET.Bindings": "DuckDB.NET.Bindings.Full", "DuckDB.NET.Data": "DuckDB.NET.Data.Full", "SQLitePCLRaw.batteries_v2": "SQLitePCLRaw.bundle_e_sqlite3", "Microsoft.Data.Sqlite": "Microsoft.Data.Sqlite.Core", libe_sqlite3: "SQLite", "RateCards.YamlDotNet": "YamlDotNet" };
const own = /^(ratecards|RateCards\.(Primitives|Generator|Analyzers|CodeFixes|Compiler|Targets|Interchange|Docs|Changes))$/;
const libraries = readdirSync(folder, { recursive: true }).filter(path => /\.(dll|so|dylib)$/.test(path)).map(path => basename(path).replace(/\.(dll|so|dylib)$/, "")).filter(library => !own.test(library));
const ids = new Set(bill.components.map(component => component.name));
assert.deepEqual(libraries.filter(library => !ids.has(others[library] ?? library)), [], "not in the bill of materials");

// A project is named by what the ids of its packages begin with; dots may be spaces there.
const notices = readFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), "utf8").replaceAll(" ", ".");
const project = id => id.split(".").slice(0, /^(System|Microsoft|Apache|DuckDB|Spectre)\./.test(id) ? 2 : 1).join(".");
assert.deepEqual(libraries.filter(library => !notices.includes(project(others[library] ?? library))), [], "not in the notices");
