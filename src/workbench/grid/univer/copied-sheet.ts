import type { ICommandInfo, IExecutionOptions, Workbook } from "@univerjs/core";
import { nameOfCopy } from "../../../workbook/name-of-copy";
import { nameKey } from "../../../workbook/plan-checks";
import type { InsertSheet, OfSheet } from "./mutation-params";

/** A sheet of the grid. */
interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

/** A sheet that was copied in the grid, and its copy. */
export interface CopiedSheet {
  readonly model: NamedSheet;
  readonly copy: NamedSheet;
}

/** Follows how the grid copies sheets. */
export interface CopyWatch {
  /** To be told of every command that moves cells or sheets, before it is carried out. */
  begin(command: Readonly<ICommandInfo>): void;
  /** To be told of every mutation before it is made. Gives copies names that a file takes. */
  prepare(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void;
  /** The sheet that the command copies. */
  model(): NamedSheet | undefined;
  /**
   * Whether a mutation fills a copy with what the model holds: the grid does so piece by piece where a sheet is
   * large, when it finds time. The file copies the sheet as a whole.
   */
  fills(params: object): boolean;
}

/** @param nameOf the name of a sheet before the command */
export function watchCopies(
  workbook: () => Workbook | undefined,
  nameOf: (sheetId: string) => string
): CopyWatch {
  let model: string | undefined;
  const pieces = new WeakSet<object>();

  return {
    begin({ id, params }) {
      const { subUnitId } = (params ?? {}) as Partial<OfSheet>;
      const sheet = subUnitId ?? workbook()?.getActiveSheet()?.getSheetId();
      model = id === "sheet.command.copy-sheet" ? sheet : undefined;
    },
    prepare({ id, params }, options) {
      const book = workbook();
      if (model === undefined || !book) return;
      if (id === "sheet.mutation.insert-sheet") {
        const taken = new Set(book.getSheets().map((sheet) => nameKey(sheet.getName())));
        (params as InsertSheet).sheet.name = nameOfCopy(nameOf(model), taken);
      }
      // Announced to those who share the workbook, to be made later.
      if (id === "sheet.mutation.set-range-values" && options?.syncOnly) pieces.add(params!);
    },
    model: () => (model === undefined ? undefined : { id: model, name: nameOf(model) }),
    fills: (params) => pieces.has(params),
  };
}
