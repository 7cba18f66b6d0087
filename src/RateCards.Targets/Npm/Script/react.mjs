"use client";
// The calculators as a React component.

import { createElement, useEffect, useMemo, useRef, useState } from "react";
import { calculators, derive, details, firstState, propertiesOf, named, settle, shown, start, teller, unknownName, unlinkedDetails, view, withValues } from "./core.mjs";

const toElement = (node, key) => typeof node === "string"
  ? node
  : createElement(node.tag, { key, ...propertiesOf(node, (name) => "rc-" + name) }, node.children.length ? node.children.map(toElement) : null);

const classNameOf = (className) => ["rate-calculator", className].filter(Boolean).join(" ");

/** Says what is wrong, in its place and in the console. */
const Complaint = ({ text }) => {
  useEffect(() => console.error("RateCalculator: " + text), [text]);
  return createElement("p", { className: "rc-problem", role: "alert" }, text);
};

const Calculator = ({ listed, values, unlinked, onEstimate, className }) => {
  const [{ data, problems }] = useState(() => (values ? withValues(listed, values) : { data: listed, problems: [] }));
  const added = useMemo(() => (unlinked ? unlinkedDetails(details) : details), []);
  const [state, setState] = useState(() => ({ ...firstState(data), isUnlinked: unlinked }));
  const place = useRef(null);
  const last = useRef(null);
  const derived = useMemo(() => derive(data, state, last.current, added), [state]);
  last.current = derived;
  useEffect(() => start(data, place.current, setState, added), []);
  useEffect(() => settle(data, state, derived, setState, added), [state]);
  const listener = useRef(null);
  const [tell] = useState(() => teller((figures) => listener.current?.(figures)));
  useEffect(() => {
    listener.current = onEstimate;
    tell(shown(derived, state));
  });
  return createElement("div", { ref: place, className: classNameOf(className) },
    problems.map((text) => createElement(Complaint, { key: text, text })), toElement(view(state, setState, derived, added)));
};

/** A calculator by its name. Other values or another name begin it anew; children show where the name is wrong. */
export const RateCalculator = ({ name, values = {}, unlinked = false, onEstimate, className, children }) => {
  const listed = named(calculators, name);
  const given = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== undefined)).toString();
  return listed
    ? createElement(Calculator, { key: [name, unlinked, given].join("?"), listed, values: given, unlinked, onEstimate, className })
    : createElement("div", { className: classNameOf(className) }, createElement(Complaint, { text: unknownName(calculators, name) }), children);
};
