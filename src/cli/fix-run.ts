import type { FixConflict, FixProposal } from "../core/fixes/collect-fixes";
import { cellId, collectFixes, toCellChanges } from "../core/fixes/collect-fixes";
import type { FixLogEntry } from "../core/fixes/fix-log";
import { fixLogEntries } from "../core/fixes/fix-log";
import { findFixLog, planFixLogOf } from "../core/forms/fix-log-plan";
import type { LedgerBook } from "../core/ledgers/recognise";
import type { Validation } from "../core/rules/validate";
import type { Settings } from "../core/settings/settings";
import type { Grid } from "../core/sheets/grid";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import { fixReasonsZh } from "../locales/zh-CN/fix-reasons";
import type { CellPlace, SkippedChange, WorkbookHost } from "../workbook/workbook-host";

/** A repair with the person, the column and the reasons in words, long numbers hidden. */
export interface ToldFix<Fix extends FixProposal | FixConflict = FixProposal> {
  readonly fix: Fix;
  readonly told: Pick<FixLogEntry, "who" | "field" | "reason">;
}

/** A repair that was not made. */
export interface SkippedFix extends ToldFix {
  readonly why: SkippedChange["reason"];
}

/** What came of the repairs of one check, in the order of its findings. */
export interface FixRun {
  readonly changed: readonly ToldFix[];
  readonly skipped: readonly SkippedFix[];
  /** Cells for which rules propose different contents. */
  readonly conflicts: readonly ToldFix<FixConflict>[];
  /** 修改记录 with what was done; `null` when nothing was. */
  readonly log: SheetPlan | null;
}

const idOf = ({ sheet, address }: CellPlace, book: string) =>
  cellId({ book, sheet, address, row: 0, field: "" });

/** 修改记录 of a workbook, found among the product's own sheets. */
async function ownLogs(host: WorkbookHost, book: LedgerBook): Promise<readonly Grid[]> {
  const logs: Grid[] = [];
  for (const { sheet, kind } of book.own) {
    if (kind === "fix-log") logs.push(await host.readSheet(sheet));
  }
  return logs;
}

/**
 * Makes every repair of a check that has one possible outcome, by the host's own rules: a cell that
 * holds a formula, or lies under a merged one, is left. Findings that a 校核说明 accepts are none of
 * the open ones. `time` is what 修改记录 says of when.
 */
export async function runFixes(
  host: WorkbookHost,
  book: LedgerBook,
  { issues }: Validation,
  settings: Settings,
  time: string
): Promise<FixRun> {
  const { proposals, conflicts } = collectFixes(issues);
  const { applied, skipped } = await host.writeCells(toCellChanges(proposals));
  const done = new Set(applied.map((change) => idOf(change, book.name)));
  const why = new Map(
    skipped.map(({ change, reason }) => [idOf(change, book.name), reason] as const)
  );
  const linesOf = (fixes: readonly FixProposal[]): readonly FixLogEntry[] =>
    fixLogEntries(fixes, {
      books: [book],
      time,
      reasons: fixReasonsZh,
      masking: settings.idMasking,
      statusOf: ({ id }) => (done.has(id) ? "changed" : "skipped"),
    });
  const told = (fixes: readonly FixProposal[]): ToldFix[] =>
    linesOf(fixes).map(({ who, field, reason }, i) => ({
      fix: fixes[i],
      told: { who, field, reason },
    }));
  const changed = proposals.filter(({ id }) => done.has(id));
  // As in the pane, 修改记录 names what somebody else changed meanwhile, not what was never to be changed.
  const logged = proposals.filter(({ id }) => done.has(id) || why.get(id) === "changed");
  const held = findFixLog(changed.length === 0 ? [] : await ownLogs(host, book));
  return {
    changed: told(changed),
    skipped: told(proposals.filter(({ id }) => !done.has(id))).map((one) => ({
      ...one,
      why: why.get(one.fix.id) ?? "changed",
    })),
    conflicts: told(conflicts.map(asProposal)).map(({ told: words }, i) => ({
      fix: conflicts[i],
      told: words,
    })),
    log:
      changed.length === 0
        ? null
        : planFixLogOf(held, [...held.entries, ...linesOf(logged)], settings),
  };
}

/** A conflict in the form in which its place is put into words. */
function asProposal({ id, at, before }: FixConflict): FixProposal {
  return { id, at, before, after: before, reasons: [], rules: [] };
}
