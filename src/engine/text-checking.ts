import { collectReportData } from "../core/forms/report-data";
import type { Grid } from "../core/sheets/grid";
import { checkText } from "../core/text-check/check-text";
import type { TextCheck } from "../core/text-check/checked-figure";
import type { TextBooks } from "../core/text-check/text-indicator";
import { NO_DATE } from "../core/values/civil-date";
import { readDocument } from "../hosts/docx/read-document";
import { fflateCompression } from "../hosts/xlsx/compression-fflate";
import type { HeldWorkbook } from "./held-workbook";

export interface TextCheckRequest {
  readonly text: string;
  /** Whether the text is held against the workbook as well. */
  readonly against: boolean;
}

/**
 * Whether the books were held against a text: yes; not asked for; no ledger was recognised; rosters
 * cannot be counted before 统计截止日 is settled. Without them the text's own arithmetic is checked.
 */
export type BooksHeld = "held" | "not-asked" | "no-ledger" | "as-of-missing";

/** What came of checking a text. */
export interface TextCheckResult extends TextCheck {
  readonly books: BooksHeld;
}

/** The text of a 综述 sheet. */
export interface NarrativeSheet {
  readonly sheet: string;
  readonly text: string;
}

/** Checks of report texts over a held workbook. */
export interface TextChecking {
  check(request: TextCheckRequest): TextCheckResult;
  /** The paragraphs of the first 综述 sheet; `null` without one. */
  narrative(): NarrativeSheet | null;
  /** The text of a .docx or .txt file. Throws a `DocumentError`. */
  read(bytes: Uint8Array): string;
}

const TITLE = /综述$/;
const NOTE = /^注[:：]/;

/** What stands between the title of a 综述 sheet and its note, a paragraph a line. */
function paragraphsOf({ columns, rowCount }: Grid): string {
  const lines = Array.from({ length: rowCount }, (_, row) =>
    columns
      .map((column) => column[row])
      .filter((value) => typeof value === "string")
      .join("")
      .trim()
  );
  const title = lines.findIndex((line) => TITLE.test(line));
  return lines
    .slice(title + 1)
    .filter((line) => line !== "" && !NOTE.test(line))
    .join("\n");
}

/** Text checks over a held workbook. */
export function createTextChecking(workbook: HeldWorkbook): TextChecking {
  const booksFor = (against: boolean): TextBooks | Exclude<BooksHeld, "held"> => {
    if (!against) return "not-asked";
    const book = workbook.book();
    const ledgers = book.tables.filter(({ kind }) => kind.id !== "settings");
    if (ledgers.every(({ count }) => count === 0)) return "no-ledger";
    const { settings } = workbook.settings();
    const hasRoster = ledgers.some(({ kind }) => kind.id === "members");
    if (hasRoster && settings.asOf === NO_DATE) return "as-of-missing";
    return { books: [book], data: collectReportData([book], settings) };
  };
  return {
    check({ text, against }) {
      const books = booksFor(against);
      return typeof books === "string"
        ? { ...checkText(text), books }
        : { ...checkText(text, books), books: "held" };
    },
    narrative() {
      const found = workbook.sheets().find(({ own }) => own?.kind === "narrative");
      const text = found ? paragraphsOf(found.grid) : "";
      return found && text !== "" ? { sheet: found.grid.name, text } : null;
    },
    read: (bytes) => readDocument(bytes, fflateCompression),
  };
}
