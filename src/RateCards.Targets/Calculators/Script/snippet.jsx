export const Calculator = ({ details: addDetails } = {}) => {
  const core = useMemo(() => {
    /* core */
    return {
      data, theme, firstState, settle, start, view,
      /* names */,
    };
  }, []);
  const { data } = core;
  const details = useMemo(() => addDetails && addDetails(core), []);
  const [state, setState] = useState(() => core.firstState(data));
  const theme = { ...core.theme, ...(details && details.theme) };
  const place = useRef(null);
  const last = useRef(null);
  const derived = useMemo(() => core.derive(data, state, last.current, details), [state]);
  last.current = derived;
  useEffect(() => core.start(data, place.current, setState, details), []);
  useEffect(() => core.settle(data, state, derived, setState, details), [state]);

  const property = (name) =>
    name === "for" ? "htmlFor"
      : name === "onInput" ? "onChange"
      : name.startsWith("aria-") ? name
      : name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const toElement = (node, key) => {
    if (typeof node === "string") {
      return node;
    }
    const { class: names, ...attributes } = node.attributes;
    const properties = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [property(name), value]));
    const className = names && names.split(" ").map((name) => theme[name]).filter(Boolean).join(" ");
    const Tag = node.tag;
    return node.children.length
      ? <Tag key={key} className={className} {...properties}>{node.children.map(toElement)}</Tag>
      : <Tag key={key} className={className} {...properties} />;
  };
  return <div ref={place} className="not-prose">{toElement(core.view(state, setState, derived, details))}</div>;
};
