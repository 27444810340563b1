import { isBlank } from "../values/cell";
import type { Grid } from "../sheets/grid";
import type { LedgerKindId } from "./field";
import type { HeaderCandidate } from "./header";
import { locateHeader } from "./header";
import { ledgerKinds } from "./kinds";
import type { OwnSheet } from "./own-sheets";
import { ownSheetKind } from "./own-sheets";
import type { Term } from "./table";
import { LedgerTable } from "./table";

/** A sheet that is no ledger the product knows. */
export interface UnknownSheet {
  readonly book: string;
  readonly sheet: string;
  readonly blank: boolean;
  /** Its columns fit the first two candidates equally well. */
  readonly ambiguous?: true;
  /** Kinds it comes closest to, the closest first. */
  readonly candidates: readonly HeaderCandidate[];
}

/** A workbook as the rules see it. */
export interface LedgerBook {
  /** As the caller named it. */
  readonly name: string;
  readonly tables: readonly LedgerTable[];
  readonly unknown: readonly UnknownSheet[];
  /** Result sheets of the product: neither ledgers nor strangers. */
  readonly own: readonly OwnSheet[];
}

const PREVIOUS_TERM = /上一?届|往届|前届|上期/;

/** The kinds that are kept anew for each term; any other ledger is the changeover's own. */
const KINDS_OF_A_TERM: readonly LedgerKindId[] = ["members"];

/** Which term a sheet belongs to, by its name; a ledger that is not kept by terms belongs to the current one. */
export function termOfSheet(sheetName: string, kind: LedgerKindId = "members"): Term {
  return KINDS_OF_A_TERM.includes(kind) && PREVIOUS_TERM.test(sheetName) ? "previous" : "current";
}

function isBlankSheet(grid: Grid): boolean {
  return grid.columns.every((column) => column.every(isBlank));
}

/** Recognises the sheets of a workbook, the product's own results first. `term` overrides what the sheet names say. */
export function readLedgers(name: string, grids: readonly Grid[], term?: Term): LedgerBook {
  const tables: LedgerTable[] = [];
  const unknown: UnknownSheet[] = [];
  const own: OwnSheet[] = [];
  for (const grid of grids) {
    const kind = ownSheetKind(grid);
    if (kind !== null) {
      own.push({ book: name, sheet: grid.name, kind });
      continue;
    }
    const search = locateHeader(grid, ledgerKinds);
    if (search.match) {
      tables.push(
        new LedgerTable(
          name,
          grid,
          search.match,
          term ?? termOfSheet(grid.name, search.match.kind.id)
        )
      );
    } else {
      unknown.push({
        book: name,
        sheet: grid.name,
        blank: isBlankSheet(grid),
        ...(search.ambiguous ? { ambiguous: true } : {}),
        candidates: search.candidates,
      });
    }
  }
  return { name, tables, unknown, own };
}
