import { basename } from "node:path";
import { dayOf } from "../core/values/civil-date";
import { CellFormat } from "../core/values/cell-format";
import { dateOfParsed, DateStatus, parseDate, statusOfParsed } from "../core/values/parse-date";
import type { CivilDate } from "../core/values/civil-date";
import { fillTemplate } from "../core/issues/catalogue";
import type { LedgerBook } from "../core/ledgers/recognise";
import { readLedgers } from "../core/ledgers/recognise";
import type { LedgerTable, Term } from "../core/ledgers/table";
import type { SettingProblem } from "../core/settings/read-settings";
import { readSettingsObject, readSettingsTable } from "../core/settings/read-settings";
import type { Settings } from "../core/settings/settings";
import { defaultSettings } from "../core/settings/settings";
import { nodeCompression } from "../hosts/xlsx/compression-node";
import { readWorkbook } from "../hosts/xlsx/read-workbook";
import { cliTexts } from "../locales/zh-CN/cli";
import { settingExpectation } from "../locales/setting-expectation";
import { settingExpectations } from "../locales/zh-CN/setting-expectations";
import { CliError } from "./cli-error";
import { readBytes } from "./files";
import { namingFile, warn } from "./output";
import { progressBar } from "./progress";

/** Options that several commands share. */
export interface CommonOptions {
  readonly asOf?: string;
  readonly settings?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly into?: string;
}

/** A workbook file with the ledgers that were recognised in it; the book is named by the file. */
export interface LoadedWorkbook {
  readonly bytes: Uint8Array;
  readonly book: LedgerBook;
}

/** Reads a workbook and recognises its ledgers. Throws a `CliError` that names the file. */
export function loadWorkbook(file: string, term?: Term): LoadedWorkbook {
  const bytes = readBytes(file);
  const bar = progressBar(`${cliTexts.reading} ${basename(file)}`);
  try {
    const workbook = readWorkbook(bytes, {
      compression: nodeCompression,
      onProgress: (done, total) => bar.report(total === 0 ? 1 : done / total),
    });
    for (const { sheet, count, firstAddress } of workbook.uncomputed) {
      warn(fillTemplate(cliTexts.uncomputed, { file, sheet, count, address: firstAddress }));
    }
    return { bytes, book: readLedgers(file, workbook.sheets, term) };
  } catch (error) {
    throw namingFile(error, file);
  } finally {
    bar.end();
  }
}

/** `loadWorkbook` where the file itself is of no further use. */
export function loadBook(file: string, term?: Term): LedgerBook {
  return loadWorkbook(file, term).book;
}

/** A full date from an option: `2021-10-28`. */
function dateOption(option: string, value: string): CivilDate {
  const parsed = parseDate(value, CellFormat.Text);
  const date = dateOfParsed(parsed);
  if (statusOfParsed(parsed) !== DateStatus.Ok || dayOf(date) === 0) {
    throw new CliError("option-invalid", { option, value, expected: cliTexts.expected.date });
  }
  return date;
}

/** A month from an option: `2023-01`. */
export function monthOption(option: string, value: string): CivilDate {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(value);
  if (!match)
    throw new CliError("option-invalid", { option, value, expected: cliTexts.expected.month });
  return Number(match[1]) * 10000 + Number(match[2]) * 100;
}

/** Stops on a time that is not written like `2021-11-01 09:30`. */
export function timeOption(option: string, value: string): void {
  const match = /^(\d{4}-\d{2}-\d{2}) (?:[01]\d|2[0-3]):[0-5]\d$/.exec(value);
  const parsed = parseDate(match?.[1] ?? "", CellFormat.Text);
  if (statusOfParsed(parsed) !== DateStatus.Ok || dayOf(dateOfParsed(parsed)) === 0) {
    throw new CliError("option-invalid", { option, value, expected: cliTexts.expected.time });
  }
}

/** A whole number from an option, between two bounds, both inside. */
export function wholeNumberOption(
  option: string,
  value: string,
  least: number,
  most: number
): number {
  const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  const expected = fillTemplate(cliTexts.expected.count, { least, most });
  throw new CliError("option-invalid", { option, value, expected });
}

/** The object that `--settings` gives, as text or in a file. */
function parseJson(source: string): Readonly<Record<string, unknown>> {
  const inline = source.trimStart().startsWith("{");
  const text = inline ? source : new TextDecoder().decode(readBytes(source));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError("settings-unreadable", { source, reason });
  }
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new CliError("settings-no-object", { source });
  return value as Readonly<Record<string, unknown>>;
}

/** Stops on options that no file could make right, before any file is read. */
export function checkOptions(options: CommonOptions): void {
  loadSettings([], options);
}

function problemText({ kind, name, value, definition }: SettingProblem): string {
  if (kind === "unknown-setting") return fillTemplate(cliTexts.unknownProblem, { name });
  const expected = definition
    ? settingExpectation(definition, settingExpectations)
    : cliTexts.expected.switches;
  return fillTemplate(cliTexts.invalidProblem, { name, value, expected });
}

/**
 * The settings in force: the defaults, over them the first 参数设置 sheet, over it `--settings`,
 * over that `--as-of`. Faults in the sheet are findings of the check; faults in options stop here.
 */
export function loadSettings(books: readonly LedgerBook[], options: CommonOptions): Settings {
  const sheet = books.flatMap((book) => book.tables).find((table) => table.kind.id === "settings");
  let settings = sheet ? readSettingsTable(sheet, defaultSettings).settings : defaultSettings;
  if (options.settings !== undefined) {
    const reading = readSettingsObject(parseJson(options.settings), settings);
    if (reading.problems.length > 0) {
      throw new CliError("settings-invalid", {
        problems: reading.problems.map(problemText).join("；"),
      });
    }
    settings = reading.settings;
  }
  return options.asOf === undefined
    ? settings
    : { ...settings, asOf: dateOption("--as-of", options.asOf) };
}

/** The rosters of a term, or of both; stops a command that counts people where they hold none. */
export function requirePeople(
  book: LedgerBook,
  term?: Term,
  missing: "no-roster" | "no-previous-roster" = "no-roster"
): readonly LedgerTable[] {
  const rosters = book.tables.filter(
    (table) => table.kind.id === "members" && (term === undefined || table.term === term)
  );
  if (rosters.length === 0) throw new CliError(missing, { file: book.name });
  if (rosters.every((table) => table.count === 0)) {
    throw new CliError("no-people", { file: book.name });
  }
  return rosters;
}
