import type { Grid } from "../core/sheets/grid";
import type { LedgerBook, UnknownSheet } from "../core/ledgers/recognise";
import { readLedgers } from "../core/ledgers/recognise";
import type { OwnSheet } from "../core/ledgers/own-sheets";
import type { LedgerTable, Term } from "../core/ledgers/table";
import type { SettingProblem } from "../core/settings/read-settings";
import { readSettingsTable } from "../core/settings/read-settings";
import type { Settings } from "../core/settings/settings";
import { defaultSettings } from "../core/settings/settings";
import { nameKey } from "../workbook/plan-checks";

/** Name of the one workbook that an engine holds, as findings carry it. */
export const BOOK = "";

/** A sheet as it is held; `table` keeps what was parsed of it until the sheet is put anew. */
export interface HeldSheet {
  readonly grid: Grid;
  readonly own: OwnSheet | null;
  readonly table: LedgerTable | null;
  readonly unknown: UnknownSheet | null;
}

/** The settings in force, and where they come from. */
export interface SettingsInForce {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
  /** The 参数设置 sheet, when there is one. */
  readonly table: LedgerTable | null;
}

/** The sheets that an engine works on. */
export interface HeldWorkbook {
  put(grid: Grid): void;
  /** Brings the sheets into this order and forgets those not named. */
  arrange(names: readonly string[]): void;
  /** Says whose roster a sheet is, whatever its name says; `null` leaves it to the name. */
  assignTerm(sheet: string, term: Term | null): void;
  /** In tab order. */
  sheets(): readonly HeldSheet[];
  book(): LedgerBook;
  settings(): SettingsInForce;
  /** Rises with every change. */
  version(): number;
}

function hold(grid: Grid, term: Term | undefined): HeldSheet {
  const { tables, unknown, own } = readLedgers(BOOK, [grid], term);
  return { grid, own: own[0] ?? null, table: tables[0] ?? null, unknown: unknown[0] ?? null };
}

/** An empty workbook to be filled with `put` and `arrange`. */
export function createHeldWorkbook(): HeldWorkbook {
  let held = new Map<string, HeldSheet>();
  const terms = new Map<string, Term>();
  let version = 0;
  let book: LedgerBook | null = null;
  let inForce: SettingsInForce | null = null;

  const changed = () => {
    version++;
    book = null;
    inForce = null;
  };
  const heldBook = (): LedgerBook => {
    const sheets = [...held.values()];
    return (book ??= {
      name: BOOK,
      tables: sheets.flatMap(({ table }) => (table ? [table] : [])),
      unknown: sheets.flatMap(({ unknown }) => (unknown ? [unknown] : [])),
      own: sheets.flatMap(({ own }) => (own ? [own] : [])),
    });
  };
  return {
    put(grid) {
      held.set(nameKey(grid.name), hold(grid, terms.get(nameKey(grid.name))));
      changed();
    },
    arrange(names) {
      held = new Map(
        names.flatMap((name) => {
          const sheet = held.get(nameKey(name));
          return sheet ? [[nameKey(name), sheet] as const] : [];
        })
      );
      changed();
    },
    assignTerm(sheet, term) {
      const key = nameKey(sheet);
      if (term === null) terms.delete(key);
      else terms.set(key, term);
      const before = held.get(key);
      if (before) held.set(key, hold(before.grid, terms.get(key)));
      changed();
    },
    sheets: () => [...held.values()],
    book: heldBook,
    settings() {
      if (inForce) return inForce;
      const table = heldBook().tables.find(({ kind }) => kind.id === "settings") ?? null;
      const reading = table
        ? readSettingsTable(table, defaultSettings)
        : { settings: defaultSettings, problems: [] };
      return (inForce = { ...reading, table });
    },
    version: () => version,
  };
}
