// The view's attributes as React calls them.

const property = (name) =>
  name === "for" ? "htmlFor"
    : name === "onInput" ? "onChange"
    : name.startsWith("aria-") ? name
    : name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** A node's attributes as properties, with its class names in other words. */
export const propertiesOf = ({ attributes: { class: names, ...attributes } }, classOf) => ({
  ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [property(name), value])),
  className: names?.split(" ").map(classOf).filter(Boolean).join(" "),
});
