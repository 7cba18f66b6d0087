// What a calculator does beside being drawn: follows the link, and the width of its place.

import { estimate } from "./estimate.mjs";
import { fromHash, toHash } from "./link.mjs";
import { initialState, readFields } from "./state.mjs";

/** State before the browser is known; the same on a server, so that both draw the same. */
export const firstState = (data) => ({
  ...initialState(data), width: 640, isLog: isWideApart(data), open: {}, copied: "", read: null, across: null, up: null, point: null, paused: "", spoken: "",
});

/** Whether the default totals are so far apart that a linear scale would draw the lesser ones as one line. */
const isWideApart = (data) => {
  const { choices, numbers, waiting } = readFields(data, initialState(data));
  const totals = waiting.length ? [] : estimate(data, choices, numbers, data.asOf).offers.map((offer) => offer.total);
  return Math.max(...totals) > 4 * Math.min(...totals);
};

/** Follows the browser from now on; gives the way to stop. */
export const start = (data, element, update) => {
  const readLink = () => {
    const linked = fromHash(data, location.hash);
    if (linked) {
      update((now) => ({ ...now, ...linked }));
      // The link is to the estimate, not to the page's top.
      element.scrollIntoView();
    }
  };
  // Going back undoes: to what an earlier address says, or to the beginning.
  const goBack = () => update((now) => {
    const linked = fromHash(data, location.hash) || (location.hash === "" && initialState(data));
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
  addEventListener("popstate", goBack);
  return () => {
    observer.disconnect();
    removeEventListener("hashchange", readLink);
    removeEventListener("popstate", goBack);
  };
};

/**
 * Once the reader pauses: the link in the address bar, a step of the history for each change, and the result said aloud. An anchor
 * of the page's own stays. Gives the way to call it off.
 */
export const settle = (data, state, derived, update) => {
  const pause = setTimeout(() => update((now) => (now.paused === derived.question ? now : { ...now, paused: derived.question })), 100);
  const timer = setTimeout(() => {
    const hash = toHash(data, state);
    const untouched = toHash(data, { ...state, ...initialState(data) });
    const linked = fromHash(data, location.hash);
    const isSame = hash === (linked ? toHash(data, { ...state, ...linked }) : untouched);
    if (!isSame && (linked || location.hash === "")) {
      history.pushState(history.state, "", hash === untouched ? location.pathname + location.search : hash);
    }
    update((now) => (now.spoken === derived.announcement ? now : { ...now, spoken: derived.announcement }));
  }, 600);
  return () => {
    clearTimeout(pause);
    clearTimeout(timer);
  };
};
