import { extname } from "node:path";
import { fillTemplate } from "../core/issues/catalogue";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import { fflateCompression } from "../hosts/xlsx/compression-fflate";
import { nodeCompression } from "../hosts/xlsx/compression-node";
import type { Compression } from "../hosts/xlsx/compression";
import type { EditWarning } from "../hosts/xlsx/edit-warnings";
import { editWarnings } from "../hosts/xlsx/edit-warnings";
import { openWorkbook } from "../hosts/xlsx/read-workbook";
import { workbookExtension } from "../hosts/xlsx/workbook-kind";
import type { XlsxHost } from "../hosts/xlsx/xlsx-host";
import { openXlsxHost } from "../hosts/xlsx/xlsx-host";
import { cliTexts, editWarningTexts } from "../locales/zh-CN/cli";
import { marksOf } from "../workbook/finding-marks";
import type { PlacedSheet } from "../workbook/place-sheets";
import { placeSheets } from "../workbook/place-sheets";
import type { Mark } from "../workbook/workbook-host";
import { CliError } from "./cli-error";
import { writeWhole } from "./files";
import type { LoadedWorkbook } from "./load";
import { namingFile, warn } from "./output";

/** Reads with the zlib of Node, and compresses in plain JavaScript: the same bytes on every machine. */
const compression: Compression = {
  ...nodeCompression,
  deflater: (sink) => fflateCompression.deflater(sink),
};

/** A copy of a workbook that is being made. Nothing is written before `save`. */
export interface WorkbookCopy {
  /** The workbook that it is a copy of. */
  readonly original: string;
  readonly host: XlsxHost;
  readonly warnings: readonly EditWarning[];
  /** Shows plans in the copy: in the product's own sheets of before, otherwise in new ones at the end. */
  place(plans: readonly SheetPlan[]): Promise<void>;
  /** Writes the copy as it stands, whole or not at all. */
  save(into: string): SavedCopy;
}

/** A copy that was written. */
export interface SavedCopy {
  readonly file: string;
  readonly sheets: readonly PlacedSheet[];
  readonly warnings: readonly EditWarning[];
}

/** Stops when a copy under that name would not be opened: its extension must fit what it holds. */
function checkKind(file: string, into: string, expected: string): void {
  if (extname(into).toLowerCase() === `.${expected}`) return;
  throw new CliError("into-kind", { file, into, extension: `.${expected}` });
}

/** Begins a copy; the file itself is left alone. `into` is checked against what the file holds. */
export function beginCopy({ bytes, book }: LoadedWorkbook, into: string | undefined): WorkbookCopy {
  const file = book.name;
  const opened = openWorkbook(bytes, { compression });
  if (into !== undefined) checkKind(file, into, workbookExtension(opened));
  const warnings = editWarnings(opened);
  const host = openXlsxHost(bytes, { compression });
  const ours = book.own.map(({ sheet }) => sheet);
  const sheets: PlacedSheet[] = [];
  return {
    original: file,
    host,
    warnings,
    async place(plans) {
      sheets.push(...(await placeSheets(host, ours, plans)));
    },
    save(into) {
      const whole = host.toBytes();
      writeWhole(into, (sink) => sink(whole));
      return { file: into, sheets, warnings };
    },
  };
}

/** Begins the copy that `--into` asks for; `null` where it asks for none. */
export function copyFor(workbook: LoadedWorkbook, into: string | undefined): WorkbookCopy | null {
  return into === undefined ? null : beginCopy(workbook, into);
}

/** Writes a copy with result sheets, and where wanted with findings set off by colours. */
export async function writeInto(
  copy: WorkbookCopy | null,
  into: string | undefined,
  plans: () => readonly SheetPlan[],
  findings: readonly Mark[] = []
): Promise<SavedCopy | null> {
  if (!copy || into === undefined) return null;
  try {
    await copy.place(plans());
    const { marks } = marksOf(findings);
    if (marks.length > 0) await copy.host.highlight(marks);
    return copy.save(into);
  } catch (error) {
    throw namingFile(error, copy.original);
  }
}

/** A copy as JSON tells of it. */
export function jsonCopy({ file, sheets, warnings }: SavedCopy): object {
  return {
    file,
    sheets: sheets.map(({ sheet, how }) => ({
      sheet,
      how: how === "inserted" ? "added" : "refreshed",
    })),
    warnings,
  };
}

/** Says what people should know of the original before they use a copy of it. */
export function warnOfOriginal(file: string, warnings: readonly EditWarning[]): void {
  for (const warning of warnings) warn(fillTemplate(editWarningTexts[warning], { file }));
}

/** Tells of a copy that was written. */
export function tellCopy(original: string, { file, sheets, warnings }: SavedCopy): void {
  warnOfOriginal(original, warnings);
  const names = (wanted: boolean) =>
    sheets
      .filter(({ how }) => (how === "inserted") === wanted)
      .map(({ sheet }) => `“${sheet}”`)
      .join("、");
  const [added, refreshed] = [names(true), names(false)];
  const parts = [
    added === "" ? "" : fillTemplate(cliTexts.sheetsAdded, { sheets: added }),
    refreshed === "" ? "" : fillTemplate(cliTexts.sheetsRefreshed, { sheets: refreshed }),
  ];
  const what = parts.filter((part) => part !== "").join("，");
  warn(fillTemplate(cliTexts.writtenInto, { file, what }));
}
