import { displayText, type CellValue } from "../values/cell";
import type { Issue, IssuePlace } from "../issues/issue";
import { fixDepth } from "./fix-depth";

/** One change to one cell that satisfies every repair proposed for it. */
export interface FixProposal {
  /** Tells the cell among all cells that were checked: the same for the same cell in every check. */
  readonly id: string;
  readonly at: IssuePlace;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Keys of the sentences that tell why, the deepest repair first. */
  readonly reasons: readonly string[];
  /** Rules whose findings the change settles, in the same order. */
  readonly rules: readonly string[];
}

/** A cell for which rules propose outcomes that no one change satisfies; it is left to people. */
export interface FixConflict {
  readonly id: string;
  readonly at: IssuePlace;
  readonly before: CellValue;
  readonly outcomes: readonly {
    readonly rule: string;
    readonly reason: string;
    readonly after: CellValue;
  }[];
}

/** What can be repaired without asking, and what cannot because rules disagree. */
export interface FixCollection {
  readonly proposals: readonly FixProposal[];
  readonly conflicts: readonly FixConflict[];
}

/** A finding that carries a repair. */
type Fixable = Issue & { readonly fix: NonNullable<Issue["fix"]> };

/** What tells a cell from all others of the workbooks that were checked. */
export function cellId({ book, sheet, address }: IssuePlace): string {
  return `${book}\n${sheet}\n${address}`;
}

function isFixable(issue: Issue): issue is Fixable {
  return issue.fix !== undefined && issue.at.address !== "";
}

/** The same content in the same type; error values are never repaired. */
function isSame(a: CellValue, b: CellValue): boolean {
  return a === b || (typeof a === "object" && a !== null && displayText(a) === displayText(b));
}

function settle(id: string, found: readonly Fixable[]): FixProposal | FixConflict {
  const ranked = [...found].sort((a, b) => fixDepth(b.fix.reason) - fixDepth(a.fix.reason));
  const [{ at, fix }] = ranked;
  const deepest = fixDepth(fix.reason);
  const agreed = ranked.every(
    (other) =>
      isSame(other.fix.before, fix.before) &&
      (fixDepth(other.fix.reason) < deepest || isSame(other.fix.after, fix.after))
  );
  if (!agreed) {
    const outcomes = ranked.map((other) => ({
      rule: other.rule,
      reason: other.fix.reason,
      after: other.fix.after,
    }));
    return { id, at, before: fix.before, outcomes };
  }
  return {
    id,
    at,
    before: fix.before,
    after: fix.after,
    reasons: [...new Set(ranked.map((other) => other.fix.reason))],
    rules: [...new Set(ranked.map((other) => other.rule))],
  };
}

/**
 * One proposal a cell, in the order of the findings. Of several repairs of a cell the deepest gives
 * the outcome: by the contract of `fixDepth` it is made from the tidied text or owes nothing to it,
 * so that the shallower ones have nothing left to do. Two outcomes of one depth, or two views of
 * what the cell holds now, are a conflict, and no change is proposed.
 */
export function collectFixes(issues: readonly Issue[]): FixCollection {
  const byCell = new Map<string, Fixable[]>();
  for (const issue of issues) {
    if (!isFixable(issue)) continue;
    const id = cellId(issue.at);
    const known = byCell.get(id);
    if (known) known.push(issue);
    else byCell.set(id, [issue]);
  }
  const proposals: FixProposal[] = [];
  const conflicts: FixConflict[] = [];
  for (const [id, found] of byCell) {
    const settled = settle(id, found);
    if ("outcomes" in settled) conflicts.push(settled);
    else proposals.push(settled);
  }
  return { proposals, conflicts };
}

/** A change to one cell, as hosts write it. */
export interface FixChange {
  readonly sheet: string;
  readonly address: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** The changes that carry out proposals; which workbook they belong to the caller knows. */
export function toCellChanges(proposals: readonly FixProposal[]): FixChange[] {
  return proposals.map(({ at, before, after }) => ({
    sheet: at.sheet,
    address: at.address,
    before,
    after,
  }));
}
