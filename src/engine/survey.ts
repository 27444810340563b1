import type { HeaderCandidate } from "../core/ledgers/header";
import type { LedgerKindId } from "../core/ledgers/field";
import { ledgerKind } from "../core/ledgers/kinds";
import type { OwnSheetKind } from "../core/ledgers/own-sheets";
import type { LedgerTable, Term } from "../core/ledgers/table";
import { isNameless } from "../core/ledgers/unit-groups";
import type { Unit } from "../core/ledgers/unit-list";
import { unitCoverage } from "../core/forms/unit-coverage";
import { isoDate } from "../core/values/civil-date";
import { unitUnknown } from "../core/rules/unit/unknown";
import { validate } from "../core/rules/validate";
import type { Grid } from "../core/sheets/grid";
import type { HeldSheet, HeldWorkbook } from "./held-workbook";
import type { SettingsView } from "./settings-view";
import { settingsView } from "./settings-view";

interface SheetBase {
  readonly name: string;
  readonly visibility: Grid["visibility"];
}

/** A recognised sheet. */
export interface LedgerSheet extends SheetBase {
  readonly kind: "ledger";
  readonly ledger: LedgerKindId;
  /** 台账名称. */
  readonly title: string;
  /** Of a roster only. */
  readonly term: Term | null;
  readonly records: number;
  /** Whether each record is a person. */
  readonly ofPeople: boolean;
  /** Villages and communities the records belong to; 0 where the sheet does not tell. */
  readonly units: number;
  /** As people read it: 1 is the first row. */
  readonly headerRow: number;
  /** 标准表头 of required columns that the sheet lacks. */
  readonly lacking: readonly string[];
  /** Where the table begins: the first cell of the header. */
  readonly address: string;
}

/** A kind that an unrecognised sheet is like. */
export interface Likeness {
  readonly ledger: LedgerKindId;
  readonly title: string;
  /** As people read it. */
  readonly row: number;
  /** 标准表头 that were found. */
  readonly found: readonly string[];
  /** 标准表头 without which it is not taken for this kind, and the required ones it lacks. */
  readonly lacking: readonly string[];
}

export type SheetSurvey =
  | LedgerSheet
  /** A result sheet of the product. */
  | (SheetBase & { readonly kind: "own"; readonly shows: OwnSheetKind })
  | (SheetBase & { readonly kind: "blank" })
  | (SheetBase & {
      readonly kind: "unrecognised";
      /** Its columns fit the first two equally well. */
      readonly isAmbiguous: boolean;
      readonly likeness: readonly Likeness[];
    });

/** How the rosters of the current term cover the unit list. */
export interface UnitSurvey {
  /** Units of the list; `null` when the workbook has no list. */
  readonly listed: number | null;
  /** Units that a roster answers for and has nobody of, as township and village in one. */
  readonly missing: readonly string[];
  /** Units of townships that no roster was sent for. */
  readonly unanswered: readonly string[];
  /** Units of the rosters that the list does not have, with the cell of the first record. */
  readonly unlisted: readonly {
    readonly unit: string;
    readonly people: number;
    readonly suggestion: string | null;
    readonly sheet: string;
    readonly address: string;
  }[];
}

/** What a workbook holds, before anything in it is checked. */
export interface Survey {
  readonly sheets: readonly SheetSurvey[];
  readonly units: UnitSurvey;
  readonly settings: SettingsView;
  /** ISO date of 统计截止日; "" when it is not settled. */
  readonly asOf: string;
}

/** Likenesses that are told of one sheet. */
const LIKENESSES = 2;

function headersOf(ledger: LedgerKindId, fields: readonly string[]): string[] {
  const kind = ledgerKind(ledger);
  return fields.map((id) => kind.fields.find((field) => field.id === id)?.header ?? id);
}

function lackingFields(ledger: LedgerKindId, has: (field: string) => boolean): string[] {
  const kind = ledgerKind(ledger);
  const required = kind.fields.filter(({ id, required: need, standIns }) => {
    if (need === undefined || has(id)) return false;
    const alternatives =
      need === true
        ? (standIns ?? [])
        : kind.fields.filter((f) => f.required === need).map((f) => f.id);
    return !alternatives.some(has);
  });
  const alternativesNamed = new Set<string>();
  return required
    .filter(({ required: need }) => {
      if (typeof need !== "string") return true;
      if (alternativesNamed.has(need)) return false;
      alternativesNamed.add(need);
      return true;
    })
    .map(({ id }) => id);
}

function likenessOf({ kind, found, row }: HeaderCandidate): Likeness {
  const { recognisedBy, title } = ledgerKind(kind);
  const has = (field: string) => found.includes(field);
  const lacking = new Set([
    ...recognisedBy.filter((field) => !has(field)),
    ...lackingFields(kind, has),
  ]);
  return {
    ledger: kind,
    title,
    row: row + 1,
    found: headersOf(kind, found),
    lacking: headersOf(kind, [...lacking]),
  };
}

/** Of a roster also those whose village nobody can tell: they are people of some village. */
function unitsIn(table: LedgerTable): number {
  const { groups } = table.units();
  if (table.kind.id === "members") return groups.length;
  return groups.filter((group) => !isNameless(group)).length;
}

function ledgerSheet(base: SheetBase, table: LedgerTable): LedgerSheet {
  const { kind, header } = table;
  const isRoster = kind.id === "members";
  return {
    ...base,
    kind: "ledger",
    ledger: kind.id,
    title: kind.title,
    term: isRoster ? table.term : null,
    records: table.count,
    ofPeople: kind.families?.includes("people") ?? false,
    units: table.has("village") ? unitsIn(table) : 0,
    headerRow: header.last + 1,
    lacking: headersOf(
      kind.id,
      lackingFields(kind.id, (field) => table.has(field))
    ),
    address: `A${header.first + 1}`,
  };
}

function surveySheet({ grid, own, table, unknown }: HeldSheet): SheetSurvey {
  const base = { name: grid.name, visibility: grid.visibility };
  if (own) return { ...base, kind: "own", shows: own.kind };
  if (table) return ledgerSheet(base, table);
  if (!unknown || unknown.blank) return { ...base, kind: "blank" };
  return {
    ...base,
    kind: "unrecognised",
    isAmbiguous: unknown.ambiguous ?? false,
    likeness: unknown.candidates.slice(0, LIKENESSES).map(likenessOf),
  };
}

function surveyUnits(workbook: HeldWorkbook): UnitSurvey {
  const book = workbook.book();
  const coverage = unitCoverage([book]);
  if (!coverage) return { listed: null, missing: [], unanswered: [], unlisted: [] };
  const rosters = book.tables.filter(({ kind }) => ["members", "units"].includes(kind.id));
  const { issues } = validate([{ ...book, tables: rosters }], workbook.settings().settings, {
    rules: [unitUnknown],
  });
  const named = ({ township, village }: Unit) => township + village;
  return {
    listed: coverage.listed,
    missing: coverage.missing.map(named),
    unanswered: coverage.unanswered.map(named),
    unlisted: issues
      .filter(({ rule }) => rule === unitUnknown.id)
      .map(({ params, at }) => ({
        unit: String(params["unit"]),
        people: Number(params["count"]),
        suggestion: params["suggestion"] === undefined ? null : String(params["suggestion"]),
        sheet: at.sheet,
        address: at.address,
      })),
  };
}

/** Everything the overview of a workbook shows. */
export function surveyOf(workbook: HeldWorkbook): Survey {
  return {
    sheets: workbook.sheets().map(surveySheet),
    units: surveyUnits(workbook),
    settings: settingsView(workbook.settings()),
    asOf: isoDate(workbook.settings().settings.asOf),
  };
}
