// Computes formulas for the conformance tests in node: node node.mjs FOLDER (see compute.mjs)
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { computeAll } from "./compute.mjs";

const path = (file) => join(process.argv[2], file);
const read = async (file) => Uint8Array.from(await readFile(path(file))).buffer;
await computeAll((file) => pathToFileURL(path(file)).href, read, (file, results) => writeFile(path(file), results));
