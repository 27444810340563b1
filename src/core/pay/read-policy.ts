import { displayText, isBlank } from "../values/cell";
import type { CivilDate } from "../values/civil-date";
import { NO_DATE, isoDate } from "../values/civil-date";
import { decimalOfNumber, numberOfDecimal } from "../values/decimal";
import { DateStatus } from "../values/parse-date";
import { comparable } from "../values/text";
import type { CodeEntry, CodeTable } from "../codes/code-table";
import { lookup, suggest } from "../codes/code-table";
import { villageTypes } from "../codes/village-type";
import type { Issue, IssueParams } from "../issues/issue";
import { NumberStatus } from "../ledgers/columns";
import type { PayPolicyField } from "../ledgers/kinds/pay-policy";
import type { LedgerTable } from "../ledgers/table";
import type { VillageType } from "../ledgers/unit-list";
import { payCategories } from "./pay-categories";
import type { PayFinding } from "./pay-issue";
import { headerOf, payIssue } from "./pay-issue";
import type { PayPolicy } from "./policy";
import { defaultPayPolicy, firstDay, lastDay, policyDefaults } from "./policy";
import { gapRules, tenureBases, tenureTimings } from "./policy-choices";

/** The pay standard as it could be read, and what could not. */
export interface PolicyReading {
  readonly policies: readonly PayPolicy[];
  readonly issues: readonly Issue[];
}

const BOTH_TYPES = new Set([
  "不限",
  "全部",
  "均适用",
  "村、社区",
  "村和社区",
  "村(社区)",
  "村/社区",
]);
const FEN_DIGITS = 2;
/** In yuan; far beyond any pay, far within exact arithmetic. */
const LARGEST_AMOUNT = 1e9;

/** A line of the sheet, and what was found wrong in it so far. */
interface Line {
  readonly table: LedgerTable;
  readonly record: number;
  readonly issues: Issue[];
}

function fault(line: Line, rule: PayFinding, field: PayPolicyField, params: IssueParams = {}) {
  const header = headerOf(line.table, field);
  line.issues.push(payIssue(rule, line.table, line.record, field, { header, ...params }));
}

/** The text of a cell; `null` for a blank one. */
function textOf({ table, record }: Line, field: PayPolicyField): string | null {
  const value = table.value(record, field);
  return isBlank(value) ? null : displayText(value);
}

function readCategory(line: Line): string {
  const text = textOf(line, "post_category") ?? "";
  const entry = payCategories.entries[lookup(payCategories, text)];
  if (entry) return entry.code;
  const nearest = suggest(payCategories, text) ?? "";
  fault(line, "pay-policy/category", "post_category", { nearest });
  return "";
}

/** A choice of a code table; blank means the default. */
function readChoice<Code extends string>(
  line: Line,
  field: PayPolicyField,
  choices: CodeTable<CodeEntry & { readonly code: Code }>,
  blank: Code
): Code {
  const text = textOf(line, field);
  if (text === null) return blank;
  const entry = choices.entries[lookup(choices, text)];
  if (entry) return entry.code;
  const names = choices.entries.map(({ name }) => name).join("、");
  fault(line, "pay-policy/option", field, { choices: names });
  return blank;
}

function readVillageType(line: Line): VillageType | null {
  const text = textOf(line, "village_type");
  if (text === null || BOTH_TYPES.has(comparable(text))) return null;
  const entry = villageTypes.entries[lookup(villageTypes, text)];
  if (entry) return entry.code === "community" ? "社区" : "村";
  fault(line, "pay-policy/option", "village_type", { choices: "村、社区、不限" });
  return null;
}

function readDate(line: Line, field: PayPolicyField): CivilDate {
  if (textOf(line, field) === null) return NO_DATE;
  const { values, status } = line.table.dates(field);
  if (status[line.record] === DateStatus.Ok) return values[line.record];
  if (status[line.record] !== DateStatus.Blank) fault(line, "pay-policy/date", field);
  return NO_DATE;
}

/** A number not below zero with at most `digits` decimals, in units of its last digit. */
function readAmount<Blank extends number | null>(
  line: Line,
  field: PayPolicyField,
  digits: number,
  blank: Blank
): number | Blank {
  if (textOf(line, field) === null) return blank;
  const { values, status } = line.table.numbers(field);
  const value = values[line.record];
  if (status[line.record] === NumberStatus.Ok && value >= 0 && value < LARGEST_AMOUNT) {
    const exact = decimalOfNumber(value, digits);
    if (numberOfDecimal(exact) === value) return exact.units;
  }
  fault(line, "pay-policy/amount", field);
  return blank;
}

function readBase(line: Line): number {
  if (textOf(line, "base_monthly") === null) {
    fault(line, "pay-policy/amount", "base_monthly", { variant: "blank" });
  }
  return readAmount(line, "base_monthly", FEN_DIGITS, 0);
}

function readLine(table: LedgerTable, record: number): { policy: PayPolicy; issues: Issue[] } {
  const line: Line = { table, record, issues: [] };
  const defaults = policyDefaults;
  const policy: PayPolicy = {
    category: readCategory(line),
    effectiveFrom: readDate(line, "effective_from"),
    effectiveTo: readDate(line, "effective_to"),
    villageType: readVillageType(line),
    baseFen: readBase(line),
    incrementFen: readAmount(line, "tenure_increment", FEN_DIGITS, defaults.incrementFen),
    timing: readChoice(line, "tenure_timing", tenureTimings, defaults.timing),
    tenureBase: readChoice(line, "tenure_base", tenureBases, defaults.tenureBase),
    countFrom: readDate(line, "tenure_count_from"),
    gapRule: readChoice(line, "tenure_gap_rule", gapRules, defaults.gapRule),
    maxYears: readAmount(line, "tenure_max_years", 0, defaults.maxYears),
    maxAmountFen: readAmount(line, "tenure_max_amount", FEN_DIGITS, defaults.maxAmountFen),
  };
  if (firstDay(policy) > lastDay(policy)) {
    fault(line, "pay-policy/period", "effective_to", { from: isoDate(policy.effectiveFrom) });
  }
  return { policy, issues: line.issues };
}

function overlap(a: PayPolicy, b: PayPolicy): boolean {
  return (
    a.category === b.category &&
    a.villageType === b.villageType &&
    firstDay(a) <= lastDay(b) &&
    firstDay(b) <= lastDay(a)
  );
}

/**
 * Reads the 报酬标准 sheet. A blank cell means the default (`policyDefaults`); a line with anything
 * unreadable in it is left out and reported at the cell, and so is a line that is in force together
 * with an earlier one for the same posts.
 */
export function readPayPolicy(table: LedgerTable): PolicyReading {
  const issues: Issue[] = [];
  const taken: { policy: PayPolicy; row: number }[] = [];
  for (let record = 0; record < table.count; record++) {
    const { policy, issues: faults } = readLine(table, record);
    issues.push(...faults);
    if (faults.length > 0) continue;
    const rival = taken.find((other) => overlap(other.policy, policy));
    if (rival) {
      const params = { row: rival.row };
      issues.push(payIssue("pay-policy/overlap", table, record, "post_category", params));
    } else {
      taken.push({ policy, row: table.rows[record] + 1 });
    }
  }
  return { policies: taken.map(({ policy }) => policy), issues };
}

/** The pay standard among the tables of a workbook; the published one where there is no such sheet. */
export function policiesOf(tables: readonly LedgerTable[]): PolicyReading {
  const table = tables.find(({ kind }) => kind.id === "pay-policy");
  return table ? readPayPolicy(table) : { policies: defaultPayPolicy, issues: [] };
}
