import { displayText, isBlank } from "../values/cell";
import type { CivilDate } from "../values/civil-date";
import { NO_DATE } from "../values/civil-date";
import { comparable } from "../values/text";
import { isNothingMark } from "../values/nothing-mark";
import { codeTable } from "../codes/code-tables";
import { indexOfCode } from "../codes/code-table";
import { NumberStatus } from "./columns";
import type { Condition } from "./condition";
import type { LedgerTable } from "./table";

/** Whether a record of a table meets a condition; records by number. */
export type RecordTest = (record: number) => boolean;

const always: RecordTest = () => true;
const never: RecordTest = () => false;

function isOneOf(table: LedgerTable, field: string, wanted: readonly string[]): RecordTest {
  const known = table.field(field);
  if (!known || !table.has(field)) return never;
  if (known.type === "code") {
    const of = codeTable(known.codes!);
    const indexes = new Set(wanted.map((code) => indexOfCode(of, code)));
    const codes = table.codes(field);
    return (record) => indexes.has(codes[record]);
  }
  const texts = new Set(wanted.map(comparable));
  return (record) => texts.has(comparable(displayText(table.value(record, field))));
}

function isFilled(table: LedgerTable, field: string): RecordTest {
  if (!table.has(field)) return never;
  return (record) => {
    const value = table.value(record, field);
    return !isBlank(value) && !(typeof value === "string" && isNothingMark(value));
  };
}

function isWithin(table: LedgerTable, field: string, least: number, most: number): RecordTest {
  if (!table.has(field)) return never;
  const { values, status } = table.numbers(field);
  return (record) =>
    status[record] === NumberStatus.Ok && values[record] >= least && values[record] <= most;
}

function isOnDay(
  table: LedgerTable,
  field: string,
  day: "before-as-of" | "as-of-or-later",
  asOf: CivilDate
): RecordTest {
  if (!table.has(field) || asOf === NO_DATE) return never;
  const { values } = table.dates(field);
  return (record) => {
    const date = values[record];
    return date !== NO_DATE && date < asOf === (day === "before-as-of");
  };
}

/**
 * Makes the test of a condition over the records of a table. `asOf` is the day the table is judged
 * by. A field that the sheet lacks, or a cell that cannot be read, meets no condition but a negated
 * one and `filled: false`. Throws a RangeError for a code that the field's table does not have.
 */
export function meets(condition: Condition, table: LedgerTable, asOf: CivilDate): RecordTest {
  if ("all" in condition) {
    const tests = condition.all.map((one) => meets(one, table, asOf));
    return tests.length === 0 ? always : (record) => tests.every((test) => test(record));
  }
  if ("any" in condition) {
    const tests = condition.any.map((one) => meets(one, table, asOf));
    return (record) => tests.some((test) => test(record));
  }
  if ("not" in condition) {
    const test = meets(condition.not, table, asOf);
    return (record) => !test(record);
  }
  const { field } = condition;
  if ("is" in condition) {
    const { is } = condition;
    return isOneOf(table, field, typeof is === "string" ? [is] : is);
  }
  if ("filled" in condition) {
    const test = isFilled(table, field);
    return condition.filled ? test : (record) => !test(record);
  }
  if ("day" in condition) return isOnDay(table, field, condition.day, asOf);
  return isWithin(table, field, condition.atLeast ?? -Infinity, condition.atMost ?? Infinity);
}
