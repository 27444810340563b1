import { ledgerKind } from "../../ledgers/kinds";
import type { LedgerBook, UnknownSheet } from "../../ledgers/recognise";
import type { Finding, Reporter } from "../rule";
import type { StructureRule } from "../common/structure-rule";

/** Kinds named in a finding. */
const KINDS_NAMED = 2;

function describe(sheet: UnknownSheet): Finding {
  if (sheet.blank) return { params: { variant: "blank" } };
  if (sheet.candidates.length === 0) return { params: { variant: "unlike" } };
  const [closest] = sheet.candidates;
  const variant = sheet.ambiguous ? "ambiguous" : "candidates";
  const titles = sheet.candidates.slice(0, KINDS_NAMED).map(({ kind }) => ledgerKind(kind).title);
  const headers = closest.found.map(
    (id) => ledgerKind(closest.kind).fields.find((field) => field.id === id)?.header ?? id
  );
  return {
    params: {
      variant,
      kinds: titles.join("、"),
      found: headers.join("、"),
      row: closest.row + 1,
    },
  };
}

function reportSheet(sheet: UnknownSheet, grade: "error" | "note", report: Reporter): void {
  const finding = describe(sheet);
  const severity = sheet.ambiguous && grade === "note" ? "warning" : grade;
  report.sheet(sheet, {
    ...finding,
    severity,
    params: { sheet: sheet.sheet, ...finding.params },
  });
}

/** The sheet most like a ledger; a blank one only when all are. */
function closestOf(sheets: readonly UnknownSheet[]): UnknownSheet {
  const likeness = (sheet: UnknownSheet) =>
    sheet.blank ? -1 : (sheet.candidates[0]?.found.length ?? 0);
  return sheets.reduce((best, sheet) => (likeness(sheet) > likeness(best) ? sheet : best));
}

/** The sheet most like a ledger, if any is like one at all. */
function rosterLike(sheets: readonly UnknownSheet[]): UnknownSheet | undefined {
  const alike = sheets.filter(({ candidates }) => candidates.length > 0);
  return alike.length > 0 ? closestOf(alike) : undefined;
}

function checkBook(book: LedgerBook, report: Reporter): void {
  const unknown = book.unknown.filter((sheet) => !sheet.blank);
  if (book.tables.length > 0) {
    const lost = book.tables.some(({ kind }) => kind.id === "members")
      ? undefined
      : rosterLike(unknown);
    for (const sheet of unknown) reportSheet(sheet, sheet === lost ? "error" : "note", report);
  } else if (book.unknown.length === 0) {
    const place = { book: book.name, sheet: book.own[0]?.sheet ?? "" };
    const variant = book.own.length === 0 ? "no-sheet" : "own-only";
    report.sheet(place, { params: { variant } });
  } else {
    const closest = closestOf(book.unknown);
    reportSheet(closest, "error", report);
    for (const sheet of unknown) if (sheet !== closest) reportSheet(sheet, "note", report);
  }
}

/**
 * A workbook without any ledger: one error, at the sheet most like one. Beside a roster, a sheet
 * that is no ledger is a note, one that may be either of two a warning, and a blank sheet nothing;
 * beside other ledgers only, the sheet that may be the roster is an error.
 */
export const tableHeaderNotFound: StructureRule = {
  id: "table/header-not-found",
  severity: "error",
  scope: "workbook",
  check(books, report) {
    for (const book of books) checkBook(book, report);
  },
};
