// Snippets as the documentation platform takes them in.

import { Parser } from "acorn";
import jsx from "acorn-jsx";
import { jsx as jsxHandlers, toJs } from "estree-util-to-js";
import { output } from "./output.mjs";

/** The file of a calculator's snippet. */
export const snippetOf = (id) => "snippets/" + id + "-cost-calculator.jsx";

/** What pages hand to every calculator's component: what is exported, and the file. */
export const sharedSnippets = [["CalculatorDetails", "snippets/calculator-details.jsx"], ["CalculatorDecisions", "snippets/calculator-decisions.jsx"]];

const componentName = (file) => /([\w-]+)\.jsx$/.exec(file)[1].split("-").map((word) => word[0].toUpperCase() + word.slice(1)).join("");

/**
 * A snippet's component as the platform puts it into a page: it finds the export by its name, writes that statement
 * anew from its syntax tree, and leaves everything else in the file behind.
 */
export const platformImport = (file) => {
  const tree = Parser.extend(jsx()).parse(output(file), { ecmaVersion: "latest", sourceType: "module" });
  const name = componentName(file);
  const statement = tree.body.find((node) => node.type === "ExportNamedDeclaration" && node.declaration.declarations[0].id.name === name);
  return { name, code: toJs({ type: "Program", sourceType: "module", body: [statement] }, { handlers: jsxHandlers }).value };
};

/** What a snippet computes with, got by calling the component with hooks of our own: the data with its formulas. */
export const dataOf = async (file) => {
  const { name, code } = platformImport(file);
  const { transform } = await import("esbuild");
  const script = (await transform(code, { loader: "jsx", jsx: "transform", jsxFactory: "element" })).code;
  // Of what a component keeps, the data is what has inputs.
  const hooks = `
    let found;
    const useState = (initial) => { const made = initial(); found = made?.inputs ? made : found; return [made, () => {}]; };
    const useMemo = (make) => make();
    const useRef = (current) => ({ current });
    const useEffect = () => {};
    const element = () => null;
    export const data = () => { ${name}(); return found; };
  `;
  const module = await import("data:text/javascript;base64," + Buffer.from(hooks + script).toString("base64"));
  return module.data();
};
