// The class names of what decides as Tailwind classes, for the documentation platform.

export const decisionsTheme = {
  subheading: "mt-4 mb-1 text-xs font-semibold",
  area: "fill-current opacity-30",
  frame: "fill-none stroke-zinc-500",
  own: "fill-white stroke-2 dark:fill-zinc-900",
  readout: "min-h-10",
  wrapped: "block whitespace-normal text-left",
};
