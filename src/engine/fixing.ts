import type { FixCollection, FixProposal } from "../core/fixes/collect-fixes";
import { collectFixes, toCellChanges } from "../core/fixes/collect-fixes";
import type { FixLogEntry, FixStatus } from "../core/fixes/fix-log";
import { fixLogEntries, withTakenBack } from "../core/fixes/fix-log";
import type { FixLog } from "../core/forms/fix-log-plan";
import { findFixLog, planFixLogOf } from "../core/forms/fix-log-plan";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import { fixReasonsZh } from "../locales/zh-CN/fix-reasons";
import type { CellChange, CellPlace } from "../workbook/workbook-host";
import type { Checked } from "./checking";
import type { FixSurvey } from "./fix-rows";
import { fixRowMaker } from "./fix-rows";
import type { HeldWorkbook } from "./held-workbook";

/** What became of proposals of the last check. */
export interface FixLogRequest {
  /** Date and time of the place, as people write them; the lines of one application share it. */
  readonly time: string;
  /** Ids of proposals that were written. */
  readonly applied: readonly string[];
  /** Ids of proposals whose cell had changed meanwhile. */
  readonly skipped: readonly string[];
}

/** Cells of one application that hold again what they held before. */
export interface TakenBackRequest {
  /** The time under which the application stands in the log. */
  readonly time: string;
  readonly places: readonly CellPlace[];
}

/** Repairs of the last check, and the 修改记录 of the workbook. */
export interface Fixing {
  survey(): FixSurvey;
  /** Changes of proposals, in the order of the check; ids that it does not have are left out. */
  changes(ids: readonly string[]): readonly CellChange[];
  /** The lines of 修改记录 that tell what became of proposals. */
  logLines(request: FixLogRequest): readonly FixLogEntry[];
  /** 修改记录 with lines added. It has the name of the log that the workbook has, if it has one. */
  log(lines: readonly FixLogEntry[]): SheetPlan;
  /** 修改记录 with lines marked as taken back; `null` when it has none of them. */
  logTakenBack(request: TakenBackRequest): SheetPlan | null;
}

function heldLog(workbook: HeldWorkbook): FixLog {
  const logs = workbook.sheets().filter(({ own }) => own?.kind === "fix-log");
  return findFixLog(logs.map(({ grid }) => grid));
}

const placeKey = ({ sheet, address }: CellPlace) => `${sheet.toLowerCase()}\n${address}`;

/** Of each place the last line that still counts as changed at that time. */
function linesOf(entries: readonly FixLogEntry[], request: TakenBackRequest): Set<FixLogEntry> {
  const wanted = new Set(request.places.map(placeKey));
  const lines = new Map<string, FixLogEntry>();
  for (const entry of entries) {
    const key = placeKey(entry);
    if (entry.time === request.time && entry.status === "changed" && wanted.has(key)) {
      lines.set(key, entry);
    }
  }
  return new Set(lines.values());
}

/** Repairs of a held workbook; `last` gives the last check. */
export function createFixing(workbook: HeldWorkbook, last: () => Checked): Fixing {
  let collected: { readonly of: Checked; readonly fixes: FixCollection } | null = null;
  const fixes = (): FixCollection => {
    const of = last();
    if (collected?.of !== of) collected = { of, fixes: collectFixes(of.validation.issues) };
    return collected.fixes;
  };
  const chosen = (ids: readonly string[]): readonly FixProposal[] => {
    const wanted = new Set(ids);
    return fixes().proposals.filter(({ id }) => wanted.has(id));
  };
  const planned = (log: FixLog, entries: readonly FixLogEntry[]): SheetPlan =>
    planFixLogOf(log, entries, workbook.settings().settings);
  return {
    survey() {
      const { book, settings } = last();
      const make = fixRowMaker(book, settings.idMasking);
      const { proposals, conflicts } = fixes();
      return { rows: proposals.map(make.proposal), conflicts: conflicts.map(make.conflict) };
    },
    changes: (ids) => toCellChanges(chosen(ids)),
    logLines({ time, applied, skipped }) {
      const { book, settings } = last();
      const done = new Set(applied);
      return fixLogEntries(chosen([...applied, ...skipped]), {
        books: [book],
        time,
        reasons: fixReasonsZh,
        masking: settings.idMasking,
        statusOf: ({ id }): FixStatus => (done.has(id) ? "changed" : "skipped"),
      });
    },
    log(lines) {
      const held = heldLog(workbook);
      return planned(held, [...held.entries, ...lines]);
    },
    logTakenBack(request) {
      const held = heldLog(workbook);
      const lines = linesOf(held.entries, request);
      if (lines.size === 0) return null;
      return planned(
        held,
        withTakenBack(held.entries, request.time, (entry) => lines.has(entry))
      );
    },
  };
}
