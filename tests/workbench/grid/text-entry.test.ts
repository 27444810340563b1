import { CellValueType, type ICellData } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { keepTypedTexts } from "../../../src/workbench/grid/univer/text-entry";
import { bookOf, PLAIN, sheetOf } from "./snapshot-looks";
import { closeAll, openInUniver } from "./snapshot-univer";

const ID = "529901198001010010";
const TEXT = { ...PLAIN, numberFormat: "@" };
/** Column A is of text cells, also below the list; B1 is a text cell by itself, C1 a general one. */
const sheet = sheetOf("花名册", [["姓名", "证件", "人数"]], {
  styles: [Uint16Array.of(1), Uint16Array.of(1)],
  columns: [{ first: 0, last: 0, style: 1 }],
});
const open = () => openInUniver({ book: bookOf([PLAIN, TEXT]), sheets: [sheet] });
let opened: ReturnType<typeof open>;
let end: { dispose(): void };

beforeAll(() => {
  opened = open();
  end = keepTypedTexts(opened.injector);
});
afterAll(closeAll);

/** What the grid enters for what was typed. */
function entered(typed: ICellData | null, row: number, column: number) {
  const worksheet = opened.sheet("花名册");
  const { writeCellInterceptor } = opened.injector.get(SheetInterceptorService);
  const workbook = opened.workbook.getWorkbook();
  return writeCellInterceptor.fetchThroughInterceptors(AFTER_CELL_EDIT)(typed, {
    unitId: opened.unit,
    subUnitId: worksheet.getSheetId(),
    workbook,
    worksheet,
    row,
    col: column,
    origin: typed,
  });
}

it.each<[string, ICellData, number, number, string]>([
  ["leading zeros", { v: "0042" }, 0, 1, "0042"],
  ["a month that looks like a number", { v: "1985.10" }, 0, 1, "1985.10"],
  ["a number that the grid has read already", { v: 42, t: CellValueType.NUMBER }, 0, 1, "42"],
  ["a formula", { f: "=1+1" }, 0, 1, "=1+1"],
  ["zeros below the list, where the column is of texts", { v: "007" }, 500, 0, "007"],
  ["an ID number in a general cell", { v: ID }, 0, 2, ID],
  ["a bank account with a sign in a general cell", { v: `+${ID}` }, 9, 9, `+${ID}`],
])("keeps %s as it was typed", (_, typed, row, column, expected) => {
  expect(entered(typed, row, column)).toMatchObject({
    v: expected,
    f: null,
    si: null,
    p: null,
    t: CellValueType.FORCE_STRING,
  });
});

it.each<[string, ICellData | null, number, number]>([
  ["a number in a general cell", { v: "42" }, 0, 2],
  ["fifteen digits in a general cell", { v: "529901198001010" }, 0, 2],
  ["a formula in a general cell", { f: "=1+1" }, 0, 2],
  ["an emptied text cell", { v: "" }, 0, 1],
  ["a text cell that only got a format", { s: { bl: 1 } }, 0, 1],
  ["nothing", null, 0, 1],
])("leaves %s to the grid", (_, typed, row, column) => {
  expect(entered(typed, row, column)).toEqual(typed);
});

it("ends when it is told to", () => {
  end.dispose();
  expect(entered({ v: "0042" }, 0, 1)).toEqual({ v: "0042" });
});
