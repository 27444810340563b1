import type { Drill, DrillPerson, NoDrillReason } from "./drill-views";

/** A traced cell, and the people of each of its parts in pages. */
export interface Traced {
  readonly drill: Drill;
  readonly people: (part: number, from: number, count: number) => readonly DrillPerson[];
}

/** Nothing to trace back, and nobody. */
export function nothing(sheet: string, reason: NoDrillReason): Traced {
  return { drill: { kind: "none", reason, sheet }, people: () => [] };
}
