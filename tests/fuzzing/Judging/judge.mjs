// Parses JavaScript, JSX and MDX: a line of JSON with a path and a text in, a line with what is wrong, or null, out.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { compilePage } from "../../browser/support/mdx.mjs";

const require = createRequire(new URL("../../browser/package.json", import.meta.url));
const { Parser } = require("acorn");
const withJsx = Parser.extend(require("acorn-jsx")());
const options = { ecmaVersion: "latest", sourceType: "module" };

for await (const line of createInterface({ input: process.stdin })) {
  const [path, text] = JSON.parse(line);
  let wrong = null;
  try {
    if (path.endsWith(".mdx")) await compilePage(text);
    else (path.endsWith(".jsx") ? withJsx : Parser).parse(text, options);
  } catch (error) {
    wrong = String(error.message ?? error);
  }
  process.stdout.write(`${JSON.stringify(wrong)}\n`);
}
