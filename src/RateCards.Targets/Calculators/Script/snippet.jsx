export const Calculator = ({ details: addDetails, decisions: addDecisions } = {}) => {
  /* config */
  const [formatters] = useState(() => new Map());
  /* core */
  const [data] = useState(() => withRates(config));
  const [details] = useState(() => addDetails && addDetails({
    /* names */,
  }, addDecisions));
  const [state, setState] = useState(() => firstState(data));
  const place = useRef(null);
  const last = useRef(null);
  const derived = useMemo(() => derive(data, state, last.current, details), [state]);
  last.current = derived;
  useEffect(() => start(data, place.current, setState, details), []);
  useEffect(() => settle(data, state, derived, setState, details), [state]);

  const property = (name) =>
    name === "for" ? "htmlFor"
      : name === "onInput" ? "onChange"
      : name.startsWith("aria-") ? name
      : name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const classes = { ...theme, ...(details && details.theme) };
  const toElement = (node, key) => {
    if (typeof node === "string") {
      return node;
    }
    const { class: names, ...attributes } = node.attributes;
    const properties = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [property(name), value]));
    const className = names && names.split(" ").map((name) => classes[name]).filter(Boolean).join(" ");
    const Tag = node.tag;
    return node.children.length
      ? <Tag key={key} className={className} {...properties}>{node.children.map(toElement)}</Tag>
      : <Tag key={key} className={className} {...properties} />;
  };
  return <div ref={place} className="not-prose">{toElement(view(state, setState, derived, details))}</div>;
};
