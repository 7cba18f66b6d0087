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

  const classes = { ...theme, ...(details && details.theme) };
  const toElement = (node, key) => {
    if (typeof node === "string") {
      return node;
    }
    const Tag = node.tag;
    return <Tag key={key} {...propertiesOf(node, (name) => classes[name])}>{node.children.length ? node.children.map(toElement) : null}</Tag>;
  };
  return <div ref={place} className="not-prose">{toElement(view(state, setState, derived, details))}</div>;
};
