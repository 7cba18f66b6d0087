// The link that the address bar holds.

import { fromHash, toHash } from "./link.mjs";
import { initialState } from "./state.mjs";

/** Follows the address from now on; gives the way to stop. */
export const followLink = (data, element, update) => {
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
  readLink();
  addEventListener("hashchange", readLink);
  addEventListener("popstate", goBack);
  return () => {
    removeEventListener("hashchange", readLink);
    removeEventListener("popstate", goBack);
  };
};

/** Writes the state into the address, a step of the history for each change. An anchor of the page's own stays. */
export const keepLink = (data, state) => {
  const hash = toHash(data, state);
  const untouched = toHash(data, { ...state, ...initialState(data) });
  const linked = fromHash(data, location.hash);
  const isSame = hash === (linked ? toHash(data, { ...state, ...linked }) : untouched);
  if (!isSame && (linked || location.hash === "")) {
    history.pushState(history.state, "", hash === untouched ? location.pathname + location.search : hash);
  }
};
