import type { CellValue } from "../core/values/cell";
import { CellFormat } from "../core/values/cell-format";
import { DateStatus, parseDate, statusOfParsed } from "../core/values/parse-date";
import { formatIssue } from "../core/issues/catalogue";
import { readLedgers } from "../core/ledgers/recognise";
import type { PayPolicy } from "../core/pay/policy";
import { readPayPolicy } from "../core/pay/read-policy";
import { gridFromRows } from "../core/sheets/grid";
import { payTexts } from "../locales/zh-CN/pay";
import type { RangeArgument } from "./arguments";
import { isEmpty } from "./arguments";
import { functionError } from "./function-messages";

/** A number that spells no date by its digits is a serial number, should its column hold dates. */
function formatOf(value: CellValue): CellFormat {
  if (typeof value !== "number") return CellFormat.General;
  const status = statusOfParsed(parseDate(value, CellFormat.General));
  return status === DateStatus.Unreadable ? CellFormat.Date : CellFormat.General;
}

/**
 * The lines of a pay standard in a range with its header. Throws `#VALUE!` where the range is none,
 * or a line cannot be read: which line would have paid is then not known.
 */
export function readPolicyRange(range: RangeArgument): readonly PayPolicy[] {
  const rows = range.map((cells) => cells.map((value) => (isEmpty(value) ? null : value)));
  const width = rows[0]?.length ?? 0;
  const formats = Array.from({ length: width }, (_, column) =>
    Uint8Array.from(rows, (cells) => formatOf(cells[column]))
  );
  const { tables } = readLedgers("", [gridFromRows("", rows, { formats })]);
  const table = tables.find(({ kind }) => kind.id === "pay-policy");
  if (!table) throw functionError("#VALUE!", "policyNotFound");
  const { policies, issues } = readPayPolicy(table);
  if (issues.length > 0) {
    const [issue] = issues;
    const problem = formatIssue(issue, payTexts);
    throw functionError("#VALUE!", "policyLine", { row: issue.at.row, problem });
  }
  return policies;
}
