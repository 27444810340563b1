import type { Field } from "../../ledgers/field";
import type { LedgerTable } from "../../ledgers/table";
import { CellFormat } from "../../values/cell-format";
import type { CivilDate } from "../../values/civil-date";
import { dateOfSerial, monthOf, NO_DATE, rosterDate } from "../../values/civil-date";
import { dateOfParsed, DateStatus, parseDate, statusOfParsed } from "../../values/parse-date";
import { tidy } from "../../values/text";
import type { Finding, TableRule } from "../rule";
import { eachWithStatus, fieldsOfType } from "../common/each";

/** Serial numbers of 1930-01-01 and 2050-01-01: a number between them is a date that lost its format. */
const SERIALS = { from: 10959, to: 54789 } as const;

const TAIL = /[\s.,;:'"\u00b7\u3001\u3002]+$|(?:出生|生)$/;
const DOUBLED = /([.\-/])\1+/g;
/** A month of one digit without a zero may be October that lost its own. */
const DOUBTFUL_MONTH = /^\d{4}\D+1$/;

/**
 * The date that a text comes to without what stands behind it (`1985.06。`, `1985.06生`), with one
 * sign for two (`1985..06`), and without a lone 月 or 日 (`1985.06月`); `NO_DATE` when that is no year
 * with a month.
 */
function dateIn(text: string): CivilDate {
  const plain = tidy(text)
    .normalize("NFKC")
    .replace(TAIL, "")
    .replace(DOUBLED, "$1")
    .replace(/(?<=^\d{4}[.\-/]\d{1,2})月$|(?<=[.\-/]\d{1,2}[.\-/]\d{1,2})日$/, "");
  if (!/^\d{4}\D/.test(plain) || DOUBTFUL_MONTH.test(plain)) return NO_DATE;
  const parsed = parseDate(plain, CellFormat.Text);
  const isMonth = statusOfParsed(parsed) === DateStatus.Ok && monthOf(dateOfParsed(parsed)) > 0;
  return isMonth ? dateOfParsed(parsed) : NO_DATE;
}

/** A serial number is certain only where the ID number gives the very day. */
function isBirthInId(table: LedgerTable, record: number, field: string, date: CivilDate): boolean {
  return field === "birth" && table.has("id_no") && table.ids().birth[record] === date;
}

function findingOf(table: LedgerTable, record: number, { id, header }: Field): Finding {
  const value = table.value(record, id);
  const params = { variant: "text", column: header };
  if (typeof value === "string") {
    const after = rosterDate(dateIn(value));
    return after === "" ? { params } : { params, fix: { after, reason: "date-writing" } };
  }
  const isSerial = typeof value === "number" && value >= SERIALS.from && value <= SERIALS.to;
  const date = isSerial ? dateOfSerial(value) : NO_DATE;
  if (date === NO_DATE) return { params };
  const after = rosterDate(date);
  const finding = { params: { variant: "serial", column: header, date: after } };
  return isBirthInId(table, record, id, date)
    ? { ...finding, fix: { after, reason: "serial-from-id" } }
    : finding;
}

/** A text or number in a date column that no spelling of a date explains, or an impossible day. */
export const dateUnreadable: TableRule = {
  id: "date/unreadable",
  severity: "error",
  scope: "cell",
  ledgers: ["ledgers", "settings", "pay-policy"],
  needs: [],
  check(table, _context, report) {
    for (const field of fieldsOfType(table, "date")) {
      eachWithStatus(
        table,
        field.id,
        table.dates(field.id).status,
        DateStatus.Unreadable,
        (record) => report.cell(table, record, field.id, findingOf(table, record, field))
      );
    }
  },
};
