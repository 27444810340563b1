import type { GroupSummary } from "../statistics/summary";

/** The figures of a township. */
export interface TownshipSummary extends GroupSummary {
  readonly name: string;
}

/** The figures of a changeover and the sentence made of them. */
export interface Summary {
  /** Members of the Party organisations. */
  readonly members: GroupSummary;
  /** Secretaries of the Party organisations. */
  readonly secretaries: GroupSummary;
  /** Members by township. */
  readonly townships: readonly TownshipSummary[];
  readonly narrative: string;
}
