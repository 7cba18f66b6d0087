import React, { useEffect } from "react";

/** The custom element draws itself within a root of its own, apart from the styles of the page; what stands inside it shows until it runs. */
const RateCalculator = ({ name, children }) => {
  useEffect(() => {
    import("./rate-calculator.mjs");
  }, []);
  return <rate-calculator name={name}>{children}</rate-calculator>;
};
