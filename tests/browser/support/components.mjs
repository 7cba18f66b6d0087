// The platform's components, for what a page's text needs of them: their children, marked with their name.

import { createElement } from "react";

const names = [
  "Note", "Warning", "Info", "Tip", "Check", "Danger", "Tabs", "Tab", "AccordionGroup", "Accordion", "CardGroup", "Card", "Visibility",
];

export const components = Object.fromEntries(names.map((name) => [name, ({ children, title, ...rest }) =>
  createElement("div", { "data-component": name, "data-for": rest.for, "data-href": rest.href }, title, children)]));
