/** The tabs of the pane, in their order. Ribbon commands name the one to show. */
export const paneTabs = ["overview", "check", "report", "pay", "functions"] as const;
export type PaneTab = (typeof paneTabs)[number];

/** What of the pane is in view. */
export interface PaneView {
  readonly tab: PaneTab;
  /** The part chosen last of each tab; the first where none was. */
  readonly parts: Readonly<Partial<Record<PaneTab, string>>>;
}

let current: PaneView = { tab: "overview", parts: {} };
const listeners = new Set<() => void>();

export function currentView(): PaneView {
  return current;
}

/** Shows a tab, and if named a part of it, now or as soon as the pane opens. */
export function showTab(tab: PaneTab, part?: string): void {
  const parts = part === undefined ? current.parts : { ...current.parts, [tab]: part };
  current = { tab, parts };
  listeners.forEach((listener) => listener());
}

/** Tells `listener` of each change; returns the function that ends it. */
export function onViewChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
