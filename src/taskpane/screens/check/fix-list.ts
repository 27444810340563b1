import type { FixConflictRow, FixRow, FixSurvey } from "../../../engine/fix-rows";

/** Key of the group of cells that are left to people. */
export const CONFLICTS = "";

/** Repairs for one reason. */
export interface FixGroup {
  /** The deepest reason's key; `CONFLICTS` for cells that are left to people. */
  readonly reason: string;
  readonly rows: readonly FixRow[];
  readonly conflicts: readonly FixConflictRow[];
}

export type FixItem =
  | { readonly kind: "group"; readonly key: string; readonly group: FixGroup }
  | { readonly kind: "fix"; readonly key: string; readonly row: FixRow }
  | { readonly kind: "conflict"; readonly key: string; readonly row: FixConflictRow };

/** Repairs by reason, the more frequent first; what is left to people comes last. */
export function groupFixes({ rows, conflicts }: FixSurvey): readonly FixGroup[] {
  const byReason = new Map<string, FixRow[]>();
  for (const row of rows) {
    const known = byReason.get(row.reasons[0]);
    if (known) known.push(row);
    else byReason.set(row.reasons[0], [row]);
  }
  const groups = [...byReason]
    .map(([reason, members]): FixGroup => ({ reason, rows: members, conflicts: [] }))
    .sort((a, b) => b.rows.length - a.rows.length);
  return conflicts.length === 0 ? groups : [...groups, { reason: CONFLICTS, rows: [], conflicts }];
}

/** The lines of the list: each head, and under it its cells unless it is collapsed. */
export function fixItems(
  groups: readonly FixGroup[],
  collapsed: ReadonlySet<string>
): readonly FixItem[] {
  return groups.flatMap((group): FixItem[] => {
    const head: FixItem = { kind: "group", key: `\n${group.reason}`, group };
    if (collapsed.has(group.reason)) return [head];
    return [
      head,
      ...group.rows.map((row): FixItem => ({ kind: "fix", key: row.id, row })),
      ...group.conflicts.map((row): FixItem => ({ kind: "conflict", key: row.id, row })),
    ];
  });
}

/** Whether all, some or none of the repairs are wanted. */
export function choiceOf(
  rows: readonly FixRow[],
  unwanted: ReadonlySet<string>
): boolean | "mixed" {
  const wanted = rows.filter(({ id }) => !unwanted.has(id)).length;
  return wanted === 0 ? false : wanted === rows.length ? true : "mixed";
}

/** The unwanted ones after all of these were chosen, or none. */
export function chosen(
  rows: readonly FixRow[],
  unwanted: ReadonlySet<string>,
  choose: boolean
): ReadonlySet<string> {
  const next = new Set(unwanted);
  for (const { id } of rows) {
    if (choose) next.delete(id);
    else next.add(id);
  }
  return next;
}
