/** The tabs of the pane, in their order. Ribbon commands name the one to show. */
export const paneTabs = ["sheets", "check", "report"] as const;
export type PaneTab = (typeof paneTabs)[number];

let current: PaneTab = "sheets";
const listeners = new Set<() => void>();

export function currentTab(): PaneTab {
  return current;
}

/** Shows a tab, now or as soon as the pane opens. */
export function showTab(tab: PaneTab): void {
  current = tab;
  listeners.forEach((listener) => listener());
}

/** Tells `listener` of each change; returns the function that ends it. */
export function onTabChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
