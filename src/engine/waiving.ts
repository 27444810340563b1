import { planWaivers } from "../core/forms/waivers-plan";
import type { Issue } from "../core/issues/issue";
import { maskAgain } from "../core/issues/mask";
import type { LedgerTable } from "../core/ledgers/table";
import { waive } from "../core/rules/waive";
import { waiverLapsed } from "../core/rules/waiver/lapsed";
import { waiverReasonMissing } from "../core/rules/waiver/reason-missing";
import { waiverUnknownRule } from "../core/rules/waiver/unknown-rule";
import { cellAddress } from "../core/sheets/a1";
import { keepRows } from "../core/sheets/kept-plan";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import { isBlank } from "../core/values/cell";
import type { ReadWaiver } from "../core/waivers/read-waivers";
import { readWaivers } from "../core/waivers/read-waivers";
import type { LapseCause, Waiver, WaiverStatement } from "../core/waivers/waiver";
import { ruleTextsZh } from "../locales/zh-CN/rules";
import type { CellChange } from "../workbook/workbook-host";
import type { Checked } from "./checking";
import { EngineError } from "./engine-error";
import type { HeldWorkbook } from "./held-workbook";

/** A line of a 校核说明 sheet. */
export interface WaiverLine {
  readonly sheet: string;
  /** As people read it. */
  readonly row: number;
}

/** `holds`: it accepts a finding; `unchecked`: it came or changed after the last check. */
export type WaiverStatus = "holds" | LapseCause | "unchecked";

/** A waiver as lists show it; long numbers are hidden. */
export interface WaiverRow extends WaiverLine, Omit<Waiver, "book" | "sheet" | "check"> {
  /** The sheet of the finding; `sheet` is that of the waiver. */
  readonly about: string;
  /** Where the finding stands now; where it stood when the waiver was made, if it does not hold. */
  readonly address: string;
  readonly status: WaiverStatus;
}

/** A 校核说明 sheet as it is to be. */
export interface WaiverSheet {
  readonly plan: SheetPlan;
  /** A sheet of this name is there and shows nothing but waivers: it is drawn anew. */
  readonly replaces: boolean;
}

/** How waivers are to be changed in the workbook. */
export interface WaiverEdit {
  readonly sheets: readonly WaiverSheet[];
  /** Cells to be emptied in sheets that hold more than waivers and are not drawn anew. */
  readonly changes: readonly CellChange[];
}

export interface WaiveRequest {
  /** Number of the finding in the last check. */
  readonly finding: number;
  readonly statement: WaiverStatement;
}

/** The waivers of a workbook. */
export interface Waiving {
  /** In the order of the sheets and their lines. */
  list(): readonly WaiverRow[];
  /** Accepts a finding. @throws {EngineError} `line-gone` for a number that is no open finding, a line that is not there */
  add(request: WaiveRequest): WaiverEdit;
  withdraw(line: WaiverLine): WaiverEdit;
}

/** Whether nothing but title, head and waivers stands in the sheet, so that drawing it anew loses nothing. */
function isPlain(table: LedgerTable): boolean {
  const { grid, header, rows } = table;
  const known = new Set(header.columns.values());
  const records = new Set(rows);
  return grid.columns.every((cells, column) =>
    cells.every((value, row) => {
      if (isBlank(value) || row < header.first) return true;
      // Below a head without lines stands the product's own note.
      return known.has(column) && (row <= header.last || records.has(row) || table.count === 0);
    })
  );
}

const rowOf = ({ table, record }: ReadWaiver) => table.rows[record] + 1;
const isAt = (waiver: ReadWaiver, { sheet, row }: WaiverLine) =>
  waiver.table.sheet === sheet && rowOf(waiver) === row;

const ABOUT = ["rule", "sheet", "unit", "name", "field"] as const;
const isAboutSame = (a: Waiver, b: Waiver) => ABOUT.every((key) => a[key] === b[key]);

/** Why a line of the 校核说明 sheet waives nothing, by what the check says of it. */
function causeOf({ rule, params }: Issue): LapseCause | null {
  if (rule === waiverReasonMissing.id) return "no-reason";
  if (rule === waiverUnknownRule.id) return "unknown-rule";
  if (rule !== waiverLapsed.id) return null;
  return params["variant"] === "gone" ? "gone" : "changed";
}

/** The cells of a line, to be emptied. */
function emptied({ table, record }: ReadWaiver): CellChange[] {
  const row = table.rows[record];
  return [...table.header.columns.values()]
    .map((column) => ({ column, before: table.grid.columns[column]?.[row] ?? null }))
    .filter(({ before }) => !isBlank(before))
    .map(({ column, before }) => ({
      sheet: table.sheet,
      address: cellAddress(row, column),
      before,
      after: null,
    }));
}

/** Waivers of a held workbook; `last` gives the last check, if there was one. */
export function createWaiving(workbook: HeldWorkbook, last: () => Checked | null): Waiving {
  const tables = () => workbook.book().tables.filter(({ kind }) => kind.id === "waivers");

  const planned = (waivers: readonly Waiver[], sheet: string | null): WaiverSheet => {
    const plan = planWaivers(waivers, workbook.settings().settings, ruleTextsZh);
    return {
      plan: keepRows({ ...plan, name: sheet ?? plan.name }),
      replaces: sheet !== null,
    };
  };

  /** By line, what the last check made of it, and where the finding stands now. */
  const statuses = (): ((waiver: ReadWaiver) => Pick<WaiverRow, "status" | "address">) => {
    const validation = last()?.whole;
    const key = ({ table, record }: Pick<ReadWaiver, "table" | "record">) =>
      `${table.sheet}\n${table.rows[record]}`;
    const seen = new Map(validation?.waivers.map((waiver) => [key(waiver), waiver]));
    const holding = new Map(
      validation?.waived.map(({ issue, waiver }) => [waiver, issue.at.address])
    );
    const causes = new Map(
      validation?.issues.map((issue) => [`${issue.at.sheet}\n${issue.at.row - 1}`, causeOf(issue)])
    );
    return (waiver) => {
      const checked = seen.get(key(waiver));
      if (!checked || checked.table !== waiver.table) {
        return { status: "unchecked", address: waiver.address };
      }
      const address = holding.get(checked);
      if (address !== undefined) return { status: "holds", address };
      return { status: causes.get(key(waiver)) ?? "unchecked", address: waiver.address };
    };
  };

  return {
    list() {
      const statusOf = statuses();
      const { idMasking } = workbook.settings().settings;
      const hidden = (text: string) => maskAgain(text, idMasking);
      return tables()
        .flatMap(readWaivers)
        .map((waiver) => ({
          sheet: waiver.table.sheet,
          row: rowOf(waiver),
          about: waiver.sheet,
          rule: waiver.rule,
          unit: hidden(waiver.unit),
          name: hidden(waiver.name),
          field: waiver.field,
          value: hidden(waiver.value),
          reason: hidden(waiver.reason),
          by: waiver.by,
          date: waiver.date,
          ...statusOf(waiver),
        }));
    },
    add({ finding, statement }) {
      const checked = last();
      const issue = checked?.validation.issues[finding];
      if (!checked || !issue) throw new EngineError("line-gone", {});
      const waiver = waive(issue, statement, [checked.book], checked.settings);
      const table = tables().find(isPlain);
      const statusOf = statuses();
      // A line about the same that no longer holds gives way to the new one.
      const kept = (table ? readWaivers(table) : []).filter((one) => {
        const { status } = statusOf(one);
        return status === "holds" || status === "unchecked" || !isAboutSame(one, waiver);
      });
      return { sheets: [planned([...kept, waiver], table?.sheet ?? null)], changes: [] };
    },
    withdraw(line) {
      const table = tables().find(({ sheet }) => sheet === line.sheet);
      const lines = table ? readWaivers(table) : [];
      const gone = lines.find((waiver) => isAt(waiver, line));
      if (!table || !gone) throw new EngineError("line-gone", {});
      if (!isPlain(table)) return { sheets: [], changes: emptied(gone) };
      return {
        sheets: [
          planned(
            lines.filter((one) => one !== gone),
            table.sheet
          ),
        ],
        changes: [],
      };
    },
  };
}
