import type { EditionComparison } from "../core/comparison/compare-editions";
import { compareEditions } from "../core/comparison/compare-editions";
import type { TermComparison } from "../core/comparison/compare-terms";
import { compareTerms } from "../core/comparison/compare-terms";
import type { EditionCounts, EditionRow } from "../core/comparison/edition-rows";
import { editionCounts, editionRows } from "../core/comparison/edition-rows";
import type { ScopeCounts } from "../core/comparison/term-counts";
import { countTerms, unmatchedTownships } from "../core/comparison/term-counts";
import type { TermDoubtRow, TermRow } from "../core/comparison/term-rows";
import { termDoubtRows, termRows } from "../core/comparison/term-rows";
import { planChangeList } from "../core/forms/comparison/change-list-plan";
import { planTermCounts } from "../core/forms/comparison/term-counts-plan";
import { planTermRoster } from "../core/forms/comparison/term-roster-plan";
import { rostersOf } from "../core/forms/report-scope";
import { maskOfLists } from "../core/issues/mask";
import type { LedgerBook } from "../core/ledgers/recognise";
import { readLedgers } from "../core/ledgers/recognise";
import type { LedgerTable } from "../core/ledgers/table";
import { readUnitList } from "../core/ledgers/unit-list";
import type { Settings } from "../core/settings/settings";
import { keepRows } from "../core/sheets/kept-plan";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import { readWorkbook } from "../hosts/xlsx/read-workbook";
import type { WorkOptions } from "../workbook/workbook-host";
import { EngineError } from "./engine-error";
import type { HeldWorkbook } from "./held-workbook";
import { createPace } from "./pace";

/** Another workbook, as it stands on disk. */
export interface ComparedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is to be held against what. The later side is always in the workbook itself. */
export type CompareRequest =
  /** Last term against this term: a sheet of the workbook, another file, or as the names of the sheets say. */
  | { readonly kind: "terms"; readonly previous: string | ComparedFile | null }
  /** An earlier edition against the workbook, or against one sheet of it. */
  | {
      readonly kind: "editions";
      readonly before: string | ComparedFile;
      /** `null`: all sheets; only where the earlier edition is another file. */
      readonly after: string | null;
    };

/** What a comparison found in short; its lines are asked for apart. */
export type CompareSummary =
  | {
      readonly kind: "terms";
      readonly counts: readonly ScopeCounts[];
      readonly unrecorded: TermComparison["unrecorded"];
      readonly townships: ReturnType<typeof unmatchedTownships>;
      readonly doubts: number;
      readonly disagreements: number;
      readonly rows: number;
    }
  | {
      readonly kind: "editions";
      readonly before: string;
      readonly after: string;
      readonly counts: EditionCounts;
      readonly rows: number;
    };

/** One line of a comparison. */
export type CompareRow =
  | { readonly kind: "person"; readonly row: TermRow }
  | { readonly kind: "doubt"; readonly row: TermDoubtRow }
  | { readonly kind: "edition"; readonly row: EditionRow };

/** Comparisons of a held workbook; the last one is kept for its rows and sheets. */
export interface Comparing {
  /** @throws {EngineError} when there is nothing to compare; `WorkbookError` for a file that cannot be read */
  compare(request: CompareRequest, options?: WorkOptions): Promise<CompareSummary>;
  rows(from: number, count: number): readonly CompareRow[];
  /** @throws {EngineError} before the first comparison */
  plans(): readonly SheetPlan[];
}

interface Compared {
  readonly rows: readonly CompareRow[];
  readonly plans: () => readonly SheetPlan[];
}

/** The tables of another file under its name, so that none is taken for one of the workbook's own. */
function tablesOf({ name, bytes }: ComparedFile, term?: "previous"): readonly LedgerTable[] {
  return readLedgers(name, readWorkbook(bytes).sheets, term).tables;
}

function tableOf({ tables }: LedgerBook, sheet: string): LedgerTable[] {
  return tables.filter((table) => table.sheet === sheet);
}

/** Lists of people on a screen show no ID number, whatever result sheets may show. */
function forScreen(settings: Settings): Settings {
  return { ...settings, idMasking: maskOfLists(settings) };
}

function rostersFor(
  book: LedgerBook,
  previous: string | ComparedFile | null
): { readonly before: readonly LedgerTable[]; readonly after: readonly LedgerTable[] } {
  const isFile = previous !== null && typeof previous === "object";
  const named = typeof previous === "string" ? { previous: { sheet: previous } } : {};
  const own = rostersOf([book], isFile ? {} : named);
  const before = isFile
    ? tablesOf(previous, "previous").filter(({ kind }) => kind.id === "members")
    : own.previous;
  return { before, after: own.current };
}

function compareTermsIn(
  workbook: HeldWorkbook,
  previous: string | ComparedFile | null
): { summary: CompareSummary; compared: Compared } {
  const book = workbook.book();
  const { settings } = workbook.settings();
  const { before, after } = rostersFor(book, previous);
  if (after.every(({ count }) => count === 0)) throw new EngineError("no-roster", {});
  if (before.every(({ count }) => count === 0)) throw new EngineError("no-previous", {});
  const comparison = compareTerms(before, after);
  if (comparison.scopes.length === 0) throw new EngineError("no-common-posts", {});
  const units = book.tables.find(({ kind }) => kind.id === "units");
  const list = units ? readUnitList(units) : null;
  const shown = forScreen(settings);
  const rows: CompareRow[] = [
    ...termDoubtRows(comparison, shown).map((row) => ({ kind: "doubt" as const, row })),
    ...termRows(comparison, shown).map((row) => ({ kind: "person" as const, row })),
  ];
  return {
    summary: {
      kind: "terms",
      counts: countTerms(comparison, list),
      unrecorded: comparison.unrecorded,
      townships: unmatchedTownships(comparison),
      doubts: comparison.doubts.length,
      disagreements: comparison.disagreements.length,
      rows: rows.length,
    },
    compared: {
      rows,
      plans: () => [
        planTermRoster(comparison, settings),
        planTermCounts(comparison, settings, list),
      ],
    },
  };
}

function editionsOf(
  book: LedgerBook,
  before: string | ComparedFile,
  after: string | null
): EditionComparison {
  const later = after === null ? book.tables : tableOf(book, after);
  const earlier = typeof before === "string" ? tableOf(book, before) : tablesOf(before);
  // Two sheets that somebody has chosen are held against each other whatever their names say of the term.
  const pair = typeof before === "string" || after !== null;
  const termOf = later[0]?.term;
  const as = (tables: readonly LedgerTable[]) =>
    pair && termOf
      ? tables.map((one) =>
          one.term === termOf ? one : readLedgers(one.book, [one.grid], termOf).tables[0]
        )
      : tables;
  const comparison = compareEditions(as(earlier), later);
  if (comparison.ledgers.length === 0) throw new EngineError("nothing-comparable", {});
  return comparison;
}

function compareEditionsIn(
  workbook: HeldWorkbook,
  before: string | ComparedFile,
  after: string | null
): { summary: CompareSummary; compared: Compared } {
  const { settings } = workbook.settings();
  const book = workbook.book();
  const comparison = editionsOf(book, before, after);
  const counts = editionCounts(comparison);
  const names = {
    before: typeof before === "string" ? before : before.name,
    after: after ?? "",
  };
  const rows = editionRows(comparison, forScreen(settings));
  return {
    summary: { kind: "editions", ...names, counts, rows: rows.length },
    compared: {
      rows: rows.map((row) => ({ kind: "edition" as const, row })),
      plans: () => [
        planChangeList({
          rows: editionRows(comparison, settings),
          counts,
          before: names.before,
          after: names.after || "本工作簿",
          settings,
          linkTarget: (name) => (name === book.name ? undefined : null),
        }),
      ],
    },
  };
}

/** Comparisons over a held workbook. */
export function createComparing(workbook: HeldWorkbook): Comparing {
  let last: Compared | null = null;
  return {
    async compare(request, options) {
      const pace = createPace(options);
      await pace.step(0);
      const { summary, compared } =
        request.kind === "terms"
          ? compareTermsIn(workbook, request.previous)
          : compareEditionsIn(workbook, request.before, request.after);
      await pace.step(1);
      last = compared;
      return summary;
    },
    rows: (from, count) => last?.rows.slice(from, from + count) ?? [],
    plans() {
      if (!last) throw new EngineError("not-compared", {});
      return last.plans().map(keepRows);
    },
  };
}
