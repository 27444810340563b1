import { columnIndex, MAX_COLUMNS, MAX_ROWS, parseRangeAddress } from "../core/sheets/a1";
import type { CellRange } from "../core/sheets/a1";
import { displayText } from "../core/values/cell";
import type { Issue, IssueParams, Severity } from "../core/issues/issue";
import { maskIssue, maskText, maskValue } from "../core/issues/mask";
import { recordFinder } from "../core/ledgers/record-finder";
import type { LedgerBook } from "../core/ledgers/recognise";
import type { WaiverStatement } from "../core/waivers/waiver";
import type { IdMask } from "../core/values/id-number";
import type { CellPlace } from "../workbook/workbook-host";

/**
 * A finding as lists show it. Numbers that must be hidden are hidden in every text of it. The
 * sentence is made with `formatIssue(row, texts)` in the language of the screen.
 */
export interface FindingRow {
  /** Its number in the last check. */
  readonly id: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** As people read it; 0 when it concerns the whole sheet. */
  readonly row: number;
  /** `C7`; "" when it concerns the whole sheet. */
  readonly address: string;
  readonly field: string;
  /** 标准表头 of the field; "" when it concerns no single field. */
  readonly header: string;
  readonly township: string;
  readonly village: string;
  readonly name: string;
  /** The cell's own text. */
  readonly value: string;
  readonly params: IssueParams;
  /** What the cell would hold after its repair; `null` where there is none. */
  readonly fixed: string | null;
  /** What was said when it was accepted; `null` for an open finding. */
  readonly waived: WaiverStatement | null;
}

/** A finding, and the line that accepts it. */
export interface Found {
  readonly issue: Issue;
  readonly waiver: WaiverStatement | null;
}

/** Makes rows of findings; what is looked up of each sheet is looked up once. */
export function rowMaker(
  book: LedgerBook,
  masking: IdMask
): (found: Found, id: number) => FindingRow {
  const find = recordFinder([book]);
  return ({ issue, waiver }, id) => {
    const { at } = issue;
    const { table, record } = find(at);
    const unit = (field: "township" | "village") =>
      table && record >= 0 && table.has(field)
        ? displayText(table.filledUnits(field)[record]).trim()
        : "";
    const name = table && record >= 0 ? displayText(table.value(record, "name")).trim() : "";
    return {
      id,
      rule: issue.rule,
      severity: issue.severity,
      sheet: at.sheet,
      row: at.row,
      address: at.address,
      field: at.field,
      header: table?.field(at.field)?.header ?? "",
      township: maskText(unit("township"), masking),
      village: maskText(unit("village"), masking),
      name: maskText(name, masking),
      value: maskValue(issue.value, masking, at.field),
      params: maskIssue(issue, masking).params,
      waived: waiver && { reason: waiver.reason, by: waiver.by, date: waiver.date },
      fixed: issue.fix ? maskValue(issue.fix.after, masking, at.field) : null,
    };
  };
}

function touches(range: CellRange, { top, bottom, left, right }: CellRange): boolean {
  return top <= range.bottom && bottom >= range.top && left <= range.right && right >= range.left;
}

/** What a selection spans: cells, whole columns (`B:D`) or whole rows (`3:9`); `null` for anything else. */
function selectedRange(address: string): CellRange | null {
  const [first, last] = address.replaceAll("$", "").split(":");
  if (/^[A-Za-z]+$/.test(first) && /^[A-Za-z]+$/.test(last ?? "")) {
    const [left, right] = [columnIndex(first), columnIndex(last)].sort((a, b) => a - b);
    return left < 0 ? null : { top: 0, bottom: MAX_ROWS - 1, left, right };
  }
  if (/^\d+$/.test(first) && /^\d+$/.test(last ?? "")) {
    const [top, bottom] = [Number(first) - 1, Number(last) - 1].sort((a, b) => a - b);
    return { top, bottom, left: 0, right: MAX_COLUMNS - 1 };
  }
  return parseRangeAddress(address);
}

/**
 * The findings of the cells selected, those that concern the whole sheet left out. With a single
 * cell selected that has none, those of its row.
 */
export function findingsAt(rows: readonly FindingRow[], place: CellPlace): readonly FindingRow[] {
  const selected = selectedRange(place.address);
  if (!selected) return [];
  const sheet = place.sheet.toLowerCase();
  const mine = rows.filter((row) => row.sheet.toLowerCase() === sheet && row.address !== "");
  const inside = (range: CellRange) =>
    mine.filter((row) => {
      const cell = parseRangeAddress(row.address);
      return cell !== null && touches(range, cell);
    });
  const exact = inside(selected);
  const isCell = selected.top === selected.bottom && selected.left === selected.right;
  return exact.length > 0 || !isCell ? exact : mine.filter((row) => row.row === selected.top + 1);
}
