import { displayText } from "../values/cell";
import type { CivilDate } from "../values/civil-date";
import { NO_DATE } from "../values/civil-date";
import { cellAddress } from "../sheets/a1";
import type { Issue, IssueCounts } from "../issues/issue";
import { countIssues } from "../issues/issue";
import { sortIssues } from "../issues/order";
import type { LedgerKind } from "../ledgers/field";
import type { LedgerBook } from "../ledgers/recognise";
import type { LedgerTable } from "../ledgers/table";
import type { UnitList } from "../ledgers/unit-list";
import { readUnitList } from "../ledgers/unit-list";
import type { Settings } from "../settings/settings";
import type { WaivedIssue } from "../waivers/apply-waivers";
import { applyWaivers } from "../waivers/apply-waivers";
import type { ReadWaiver } from "../waivers/read-waivers";
import { waiversOf } from "../waivers/read-waivers";
import { rules as allRules } from "./index";
import type { Finding, Reporter, Rule, RuleContext } from "./rule";
import { checkStructure, structureRules } from "./structure";
import { isRuleId, subjectsIn } from "./waive";
import { waiverRules } from "./waiver-rules";

/** What was checked, sheet by sheet, and everything found, in the order people work through it. */
export interface Validation {
  readonly sheets: readonly CheckedSheet[];
  /** Findings that are open: those that nobody has accepted with a reason. */
  readonly issues: readonly Issue[];
  /** Of the open findings. */
  readonly counts: IssueCounts;
  /** Findings that a line of a 校核说明 sheet accepts, in the same order. */
  readonly waived: readonly WaivedIssue[];
  /** All lines of the 校核说明 sheets, those that waive nothing too. */
  readonly waivers: readonly ReadWaiver[];
}

export interface CheckedSheet {
  readonly book: string;
  readonly sheet: string;
  readonly ledger: string;
  readonly records: number;
  /** Row number of the lowest header row, as people read it. */
  readonly headerRow: number;
  /** Records with no open finding at error level. */
  readonly passed: number;
}

export interface ValidateOptions {
  readonly rules?: readonly Rule[];
  /** Called between rules with the share done, 0–1; may throw to stop. */
  readonly onProgress?: (done: number) => void;
}

function reporterFor(rule: Pick<Rule, "id" | "severity">, issues: Issue[]): Reporter {
  const add = (at: Issue["at"], value: Issue["value"], finding: Finding) => {
    issues.push({
      rule: rule.id,
      severity: finding.severity ?? rule.severity,
      at,
      value,
      params: { value: displayText(value), ...finding.params },
      ...(finding.fix ? { fix: { address: at.address, before: value, ...finding.fix } } : {}),
    });
  };
  return {
    cell(table, record, field, finding = {}) {
      const at = {
        book: table.book,
        sheet: table.sheet,
        row: table.rows[record] + 1,
        field,
        address: table.address(record, field),
      };
      add(at, table.value(record, field), finding);
    },
    sheet({ book, sheet }, finding = {}) {
      add({ book, sheet, row: 0, field: "", address: "" }, null, finding);
    },
    place({ book, sheet }, row, column, value, finding = {}) {
      const address = cellAddress(row, column);
      add({ book, sheet, row: row + 1, field: "", address }, value, finding);
    },
  };
}

function judgedBy(table: LedgerTable, settings: Settings): CivilDate {
  return table.term === "previous" ? settings.previousAsOf || settings.asOf : settings.asOf;
}

function looksAt({ ledgers }: Rule, { id, families = [] }: LedgerKind): boolean {
  return ledgers.includes(id) || families.some((family) => ledgers.includes(family));
}

function applies(rule: Rule, table: LedgerTable, context: RuleContext): boolean {
  if (!looksAt(rule, table.kind)) return false;
  if (rule.switch && !context.settings.switches[rule.switch]) return false;
  if (rule.needsAsOf && context.asOf === NO_DATE) return false;
  const { from, until } = rule.inForce ?? {};
  if (from !== undefined && context.asOf < from) return false;
  if (until !== undefined && context.asOf > until) return false;
  return rule.needs.every((field) => table.has(field));
}

/** The tables that a rule applies to, in the groups that it looks at together. */
function tablesFor(
  rule: Rule,
  tables: readonly LedgerTable[],
  settings: Settings,
  units: UnitList | null
): LedgerTable[][] {
  const groups = new Map<string, LedgerTable[]>();
  for (const term of ["current", "previous"] as const) {
    for (const [t, table] of tables.entries()) {
      const context: RuleContext = { settings, asOf: judgedBy(table, settings), units };
      if (table.term !== term || !applies(rule, table, context)) continue;
      const key =
        rule.scope !== "workbook" ? String(t) : rule.across ? "" : `${term} ${table.kind.id}`;
      const group = groups.get(key);
      if (group) group.push(table);
      else groups.set(key, [table]);
    }
  }
  return [...groups.values()];
}

/** The department's unit list, wherever among the workbooks it stands; `null` when there is none. */
export function unitListOf(books: readonly LedgerBook[]): UnitList | null {
  const table = books.flatMap((book) => book.tables).find((t) => t.kind.id === "units");
  return table ? readUnitList(table) : null;
}

/**
 * Checks workbooks together: the structure of every sheet first, then each rule over each table
 * whose header is sound, then the rules that compare tables with one another.
 */
export function validate(
  books: readonly LedgerBook[],
  settings: Settings,
  options: ValidateOptions = {}
): Validation {
  const steps = validateInSteps(books, settings, options.rules);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    options.onProgress?.(step.value);
  }
}

/**
 * `validate` in steps of one rule each, for callers that must stay responsive or stop midway. Yields
 * the share done, 0–1, before each rule and at the end; whoever takes no further step has stopped it.
 */
export function* validateInSteps(
  books: readonly LedgerBook[],
  settings: Settings,
  rules: readonly Rule[] = allRules
): Generator<number, Validation, void> {
  const issues: Issue[] = [];
  const units = unitListOf(books);
  const tables = books.flatMap((book) => book.tables);
  checkStructure(books, (rule) => reporterFor(rule, issues));
  for (const [done, rule] of rules.entries()) {
    yield done / rules.length;
    const report = reporterFor(rule, issues);
    for (const mine of tablesFor(rule, tables, settings, units)) {
      const context: RuleContext = { settings, asOf: judgedBy(mine[0], settings), units };
      if (rule.scope !== "workbook") rule.check(mine[0], context, report);
      else if (rule.across) rule.check(mine, { ...context, asOf: settings.asOf }, report);
      else rule.check(mine, context, report);
    }
  }
  yield 1;
  const waivers = waiversOf(books);
  const { open, waived } = settleWaivers(books, issues, waivers, rules);
  const sorted = sortIssues(open, tables);
  return {
    issues: sorted,
    counts: countIssues(sorted),
    waived,
    waivers,
    sheets: tables.map((table) => checkedSheet(table, sorted)),
  };
}

/** Takes accepted findings out of the open ones and adds what is to be said of the waivers themselves. */
function settleWaivers(
  books: readonly LedgerBook[],
  issues: readonly Issue[],
  waivers: readonly ReadWaiver[],
  rules: readonly Rule[]
): { open: readonly Issue[]; waived: readonly WaivedIssue[] } {
  if (waivers.length === 0) return { open: issues, waived: [] };
  const sorted = sortIssues(
    issues,
    books.flatMap((book) => book.tables)
  );
  const context = { ...subjectsIn(books), isRule: isRuleId };
  const { open, waived, lapsed } = applyWaivers(sorted, waivers, context);
  const hasRun = new Set([...structureRules, ...rules].map(({ id }) => id));
  const told = lapsed.filter(({ waiver, cause }) => cause !== "gone" || hasRun.has(waiver.rule));
  const further: Issue[] = [];
  for (const rule of waiverRules) rule.check(told, reporterFor(rule, further));
  return { open: [...open, ...further], waived };
}

/** Whether a sheet row is among the ascending rows of records. */
function holds(rows: Int32Array, row: number): boolean {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle] < row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row;
}

function checkedSheet(table: LedgerTable, issues: readonly Issue[]): CheckedSheet {
  const failed = new Set<number>();
  for (const { severity, at } of issues) {
    if (severity === "error" && at.sheet === table.sheet && at.book === table.book && at.row > 0)
      failed.add(at.row);
  }
  let passed = table.count;
  for (const row of failed) if (holds(table.rows, row - 1)) passed--;
  return {
    book: table.book,
    sheet: table.sheet,
    ledger: table.kind.id,
    records: table.count,
    headerRow: table.header.last + 1,
    passed,
  };
}
