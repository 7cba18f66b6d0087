// What a calculator does beside being drawn: follows the link, and the width of its place.

import { estimate } from "./estimate.mjs";
import { fromHash, toHash } from "./link.mjs";
import { initialState, readFields } from "./state.mjs";

/** State before the browser is known; the same on a server, so that both draw the same. */
export const firstState = (data) => ({
  ...initialState(data), width: 640, isLog: isWideApart(data), open: {}, copied: false, spoken: "",
});

/** Whether the default totals are so far apart that a linear scale would draw the lesser ones as one line. */
const isWideApart = (data) => {
  const { choices, numbers, waiting } = readFields(data, initialState(data));
  const totals = waiting.length ? [] : estimate(data, choices, numbers, data.asOf).offers.map((offer) => offer.total);
  return Math.max(...totals) > 4 * Math.min(...totals);
};

/** Follows the browser from now on; gives the way to stop. */
export const start = (data, element, update) => {
  const readLink = () => update((now) => {
    const linked = fromHash(data, location.hash);
    return linked ? { ...now, ...linked } : now;
  });
  const measure = () => update((now) => {
    const width = Math.max(240, Math.floor(element.clientWidth));
    return width === now.width ? now : { ...now, width };
  });
  readLink();
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  addEventListener("hashchange", readLink);
  return () => {
    observer.disconnect();
    removeEventListener("hashchange", readLink);
  };
};

/** Once the reader pauses: the link in the address bar, and the result said aloud. Gives the way to call it off. */
export const settle = (data, state, derived, update) => {
  const timer = setTimeout(() => {
    const hash = toHash(data, state);
    const untouched = toHash(data, { ...state, ...initialState(data) });
    const isOurs = location.hash.startsWith("#" + data.id + "?");
    if (hash !== location.hash && (isOurs || hash !== untouched)) {
      history.replaceState(history.state, "", hash === untouched ? location.pathname + location.search : hash);
    }
    update((now) => (now.spoken === derived.announcement ? now : { ...now, spoken: derived.announcement }));
  }, 600);
  return () => clearTimeout(timer);
};
