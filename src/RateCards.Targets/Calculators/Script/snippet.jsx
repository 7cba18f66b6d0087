export const Calculator = () => {
  const core = useMemo(() => {
    /* core */
    return { data, theme, derive, firstState, settle, start, view };
  }, []);
  const { data } = core;
  const [state, setState] = useState(() => core.firstState(data));
  const place = useRef(null);
  const last = useRef(null);
  const derived = useMemo(() => core.derive(data, state, last.current), [state]);
  last.current = derived;
  useEffect(() => core.start(data, place.current, setState), []);
  useEffect(() => core.settle(data, state, derived, setState), [state]);

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
    const className = names && names.split(" ").map((name) => core.theme[name]).filter(Boolean).join(" ");
    const Tag = node.tag;
    return node.children.length
      ? <Tag key={key} className={className} {...properties}>{node.children.map(toElement)}</Tag>
      : <Tag key={key} className={className} {...properties} />;
  };
  return <div ref={place} className="not-prose">{toElement(core.view(data, state, setState, derived))}</div>;
};
