import type { Population } from "../common/populations";

/** A number that a ledger comes to: its people, or the sum of a column. */
export type Total =
  { readonly people: Population } | { readonly sumOf: string; readonly of: Population };

/**
 * Numbers that are one and the same in a changeover without incidents, each held against the one
 * before it that the workbooks have. They may differ for good reasons, which somebody has to give.
 */
export const equalTotals: readonly (readonly Total[])[] = [
  [
    {
      people: {
        kind: "candidates",
        term: "current",
        where: { not: { field: "level", is: "initial" } },
        orAll: true,
      },
    },
    { people: { kind: "joint-review", term: "current" } },
    { people: { kind: "inspection", term: "current" } },
    {
      people: {
        kind: "talks",
        term: "current",
        where: { field: "subject_kind", is: "candidate" },
      },
    },
  ],
  [
    { people: { kind: "members", term: "previous" } },
    { people: { kind: "assessment" } },
    { people: { kind: "talks", where: { field: "subject_kind", is: "incumbent" } } },
  ],
  [{ people: { kind: "assessment" } }, { sumOf: "evaluated", of: { kind: "research-teams" } }],
];
