import type { OwnSheetKind } from "../core/ledgers/own-sheets";
import type { LedgerKindId } from "../core/ledgers/field";
import type { Notice } from "./pane-texts";

/** How many rosters of a term there are, and people in them. */
export interface RosterCount {
  readonly sheets: number;
  readonly people: number;
}

/** The sentences of the overview's list of sheets. */
export interface SheetsTexts {
  readonly heading: string;
  readonly readAgain: string;
  readonly newTemplate: string;
  readonly changed: string;
  readonly summary: (current: RosterCount, previous: RosterCount) => string;
  /** Of a workbook without rosters. */
  readonly ledgers: (count: number) => string;
  readonly noRoster: Notice;
  /** Ledgers were recognised, but no roster of committee members. */
  readonly ledgersOnly: Notice;
  readonly noSheets: Notice;
  /** What a kind of ledger is called; `title` is its 台账名称. */
  readonly ledger: (kind: LedgerKindId, title: string) => string;
  readonly people: (count: number) => string;
  readonly lines: (count: number) => string;
  readonly units: (count: number) => string;
  readonly headerRow: (row: number) => string;
  readonly lacking: (columns: readonly string[]) => string;
  readonly term: string;
  readonly terms: { readonly current: string; readonly previous: string };
  readonly own: string;
  readonly ownKinds: Readonly<Record<OwnSheetKind, string>>;
  readonly blank: string;
  readonly hidden: string;
  readonly unrecognised: string;
  readonly likeness: (title: string, row: number, found: readonly string[]) => string;
  readonly likenessLacks: (title: string, columns: readonly string[]) => string;
  readonly likenessComplete: string;
  /** Two kinds fit equally well. */
  readonly ambiguous: (titles: readonly string[]) => string;
  readonly unlike: string;
  readonly reveal: (sheet: string) => string;
}

/** The sentences on how the rosters cover the unit list. */
export interface UnitsTexts {
  readonly heading: string;
  readonly noList: string;
  readonly covered: (units: number) => string;
  readonly unanswered: (count: number) => string;
  readonly missing: (missing: number, units: number) => string;
  readonly copy: string;
  readonly copied: (count: number) => string;
  readonly notCopied: string;
  readonly unlisted: (count: number) => string;
  readonly suggestion: (unit: string) => string;
  readonly unlistedPeople: (count: number) => string;
  readonly more: (count: number) => string;
  readonly revealUnit: (unit: string) => string;
}

export interface OverviewTexts {
  readonly sheets: SheetsTexts;
  readonly units: UnitsTexts;
}
