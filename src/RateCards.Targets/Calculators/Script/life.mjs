// What a calculator does beside being drawn.

import { initialState } from "./state.mjs";

/** State before the browser is known; the same on a server, so that both draw the same. */
export const firstState = (data) => ({
  ...initialState(data), width: 640, isLog: null, open: {}, copied: "", read: null, across: null, up: null, point: null, paused: "", spoken: "",
});

/** Follows the width of the calculator's place from now on, and whatever details follow; gives the way to stop. */
export const start = (data, element, update, details) => {
  const measure = () => update((now) => {
    const width = Math.max(240, Math.floor(element.clientWidth));
    return width === now.width ? now : { ...now, width };
  });
  const stop = details?.start(data, element, update);
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(element);
  return () => {
    observer.disconnect();
    stop?.();
  };
};

/** Once the reader pauses, the result is said aloud, and details keep what they keep. Gives the way to call it off. */
export const settle = (data, state, derived, update, details) => {
  const pause = setTimeout(() => update((now) => (now.paused === derived.question ? now : { ...now, paused: derived.question })), 100);
  const timer = setTimeout(() => {
    details?.settle(data, state);
    update((now) => (now.spoken === derived.announcement ? now : { ...now, spoken: derived.announcement }));
  }, 600);
  return () => {
    clearTimeout(pause);
    clearTimeout(timer);
  };
};
