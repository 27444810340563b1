import { HostError } from "./errors";
import type { Host } from "./host";
import { nextId, findSheet, type SheetModel, type WorkbookModel } from "./model";
import { selfOf } from "./objects/object-type";
import { checkStructure } from "./objects/sheet-tabs";
import { worksheetType } from "./objects/worksheet";
import { ActionKind, type BatchBody } from "./protocol";

/** Reads the files that a batch is about to insert, so that the batch itself runs in one go. */
export async function readInsertedFiles(body: BatchBody, host: Host): Promise<void> {
  host.files.clear();
  for (const action of body.Actions) {
    if (action.ActionType !== ActionKind.Method || action.Name !== "InsertWorksheetsFromBase64") {
      continue;
    }
    const text = action.ArgumentInfo?.Arguments?.[0];
    if (typeof text !== "string") continue;
    const { importWorkbook } = await import("./xlsx-import");
    // What cannot be read is refused when its turn comes.
    const file = await importWorkbook(Buffer.from(text, "base64")).catch(() => undefined);
    if (file) host.files.set(text, file);
  }
}

interface InsertOptions {
  readonly positionType?: string;
  readonly relativeTo?: unknown;
  readonly sheetNamesToInsert?: readonly string[];
}

/**
 * `workbook.insertWorksheetsFromBase64`: copies sheets of a file into the workbook and gives their
 * ids. A name that is taken gets a number, as in `表2 (2)`.
 */
export function insertWorksheets(host: Host, args: readonly unknown[]): string[] {
  checkStructure(host);
  const file = host.files.get(String(args[0]));
  if (!file) throw new HostError("InvalidArgument");
  const options = (args[1] ?? {}) as InsertOptions;
  const behaviour = host.conditions.insertion;
  if (behaviour === "refused") throw new HostError("GeneralException");
  const wanted = wantedSheets(file, options.sheetNamesToInsert);
  const placed = behaviour === "one-missing" ? wanted.slice(0, -1) : wanted;
  const position = insertPosition(host, options);
  const copies = placed.map((sheet) => adopt(host, sheet));
  host.workbook.sheets.splice(position, 0, ...copies);
  for (const { id } of copies) host.events.raise("Added", id);
  adoptNames(host, file);
  if (behaviour === "placed-with-error") throw new HostError("GeneralException");
  return copies.map(({ id }) => id);
}

function wantedSheets(file: WorkbookModel, names: readonly string[] | undefined): SheetModel[] {
  if (!names || names.length === 0) return file.sheets;
  return names.map((name) => {
    const sheet = findSheet(file, name);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  });
}

function insertPosition(host: Host, { positionType = "End", relativeTo }: InsertOptions): number {
  const { sheets } = host.workbook;
  const at =
    relativeTo == null
      ? undefined
      : (selfOf(worksheetType, relativeTo) ?? findSheet(host.workbook, String(relativeTo)));
  if (relativeTo != null && !at) throw new HostError("ItemNotFound");
  switch (positionType) {
    case "Beginning":
      return 0;
    case "Before":
      return at ? sheets.indexOf(at) : 0;
    case "After":
      return at ? sheets.indexOf(at) + 1 : sheets.length;
    case "End":
    case "None":
      return sheets.length;
    default:
      throw new HostError("InvalidArgument");
  }
}

/** A copy of a sheet of another workbook, under a free name and an id of this one. */
function adopt(host: Host, source: SheetModel): SheetModel {
  const { workbook } = host;
  const id = nextId(workbook).toString(16).toUpperCase().padStart(12, "0");
  const copy = structuredClone(source);
  const style = workbook.intern(copy.style);
  for (const cells of copy.rows) {
    for (const cell of cells ?? []) if (cell) cell.style = workbook.intern(cell.style);
  }
  for (const styles of [copy.columnStyles, copy.rowStyles]) {
    for (const [index, one] of styles) styles.set(index, workbook.intern(one));
  }
  copy.conditionalFormats = copy.conditionalFormats.map((format) => ({
    ...format,
    id: `{CF${nextId(workbook).toString(16).toUpperCase().padStart(6, "0")}}`,
  }));
  return {
    ...copy,
    style,
    id: `{00000000-0001-0000-0000-${id}}`,
    name: freeName(host, source.name),
  };
}

function freeName({ workbook }: Host, name: string): string {
  let free = name;
  for (let number = 2; findSheet(workbook, free); number++) free = `${name} (${number})`;
  return free;
}

/** Names of the file's workbook come along unless this workbook has them. */
function adoptNames({ workbook }: Host, file: WorkbookModel): void {
  for (const name of file.names) {
    const known = workbook.names.some((own) => own.name.toLowerCase() === name.name.toLowerCase());
    if (!known) workbook.names.push({ ...name });
  }
}
