import type { CivilDate } from "../values/civil-date";
import type { CellValue } from "../values/cell";
import type { Fix, IssueParams, Severity } from "../issues/issue";
import type { LedgerKindId } from "../ledgers/field";
import type { LedgerTable } from "../ledgers/table";
import type { UnitList } from "../ledgers/unit-list";
import type { RuleSwitches, Settings } from "../settings/settings";

/** What a finding says beside its place. */
export interface Finding {
  readonly params?: IssueParams;
  /** The outcome of a deterministic repair of that cell, and the key of its reason. */
  readonly fix?: Pick<Fix, "after" | "reason">;
  /** Only where one rule has two grades. */
  readonly severity?: Severity;
}

/** Takes what a rule finds. A rule names a record and a field; the place is worked out here. */
export interface Reporter {
  /** At the cell of a record; at the record's key cell when the sheet lacks that column. */
  cell(table: LedgerTable, record: number, field: string, finding?: Finding): void;
  /** At a sheet as a whole. */
  sheet(table: Pick<LedgerTable, "book" | "sheet">, finding?: Finding): void;
  /** At a cell of the sheet that is no record's; row and column zero-based. */
  place(
    table: Pick<LedgerTable, "book" | "sheet">,
    row: number,
    column: number,
    value: CellValue,
    finding?: Finding
  ): void;
}

/** What every rule may look at. */
export interface RuleContext {
  readonly settings: Settings;
  /** The day ages and terms are judged by in this table; `NO_DATE` when it is not settled. */
  readonly asOf: CivilDate;
  /** The department's own list of units, when there is one. */
  readonly units: UnitList | null;
}

interface RuleBase {
  readonly id: string;
  readonly severity: Severity;
  /** Kinds of ledger it looks at, by their ids or as a family (`LedgerFamily`). */
  readonly ledgers: readonly LedgerKindId[];
  /** Fields without which it has nothing to compare; with any of them missing the rule does not run. */
  readonly needs: readonly string[];
  /** Runs only when the day the table is judged by lies in this span (a change of law). */
  readonly inForce?: { readonly from?: CivilDate; readonly until?: CivilDate };
  /** Runs only when the department has turned this on. */
  readonly switch?: keyof RuleSwitches;
  /** Runs only when the day the table is judged by is settled. */
  readonly needsAsOf?: true;
}

/** A rule over one table: cells, records, or the units the records form. */
export interface TableRule extends RuleBase {
  readonly scope: "cell" | "record" | "unit" | "ledger";
  readonly check: (table: LedgerTable, context: RuleContext, report: Reporter) => void;
}

/** A rule over all tables of one kind and term together, whichever sheet or workbook they stand in. */
export interface WorkbookRule extends RuleBase {
  readonly scope: "workbook";
  /**
   * It holds ledgers against one another: it gets the tables of all its kinds and of both terms at
   * once, and is judged by the day of this term.
   */
  readonly across?: true;
  readonly check: (tables: readonly LedgerTable[], context: RuleContext, report: Reporter) => void;
}

export type Rule = TableRule | WorkbookRule;
