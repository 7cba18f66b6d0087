// Mintlify's components, as RateCards' pages use them, for hosts that have none of these. They need no script in the browser.
import React from "react";
import "./components.css";

const callout = (kind, title) => ({ children }) => (
  <aside className={"ratecards-callout ratecards-" + kind} role="note" aria-label={title}>
    <p className="ratecards-title">{title}</p>
    {children}
  </aside>
);

export const Note = callout("note", "Note");
export const Info = callout("note", "Info");
export const Tip = callout("tip", "Tip");
export const Check = callout("tip", "Check");
export const Warning = callout("warning", "Warning");
export const Danger = callout("warning", "Danger");

export const AccordionGroup = ({ children }) => <div>{children}</div>;

export const Accordion = ({ title, children }) => (
  <details className="ratecards-accordion">
    <summary>{title}</summary>
    {children}
  </details>
);

export const CardGroup = ({ children }) => <div className="ratecards-cards">{children}</div>;

export const Card = ({ title, href, children }) => (
  <div className="ratecards-card">
    {title && <p className="ratecards-title">{href ? <a href={href}>{title}</a> : title}</p>}
    {children}
  </div>
);

export const Tabs = ({ children }) => <div>{children}</div>;

export const Tab = ({ title, children }) => (
  <section>
    <p className="ratecards-title">{title}</p>
    {children}
  </section>
);

/** What is for agents is for readers of the page's source. */
export const Visibility = ({ for: audience, children }) => (audience === "agents" ? null : <div>{children}</div>);
