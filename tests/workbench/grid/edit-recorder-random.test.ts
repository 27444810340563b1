import { Direction } from "@univerjs/core";
import fc from "fast-check";
import { openXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import {
  openRecorded,
  rangeOf,
  recordedFile,
  stateInFile,
  type Recorded,
} from "./recorded-workbook";
import { closeAll } from "./snapshot-univer";

let bytes: Uint8Array;

beforeAll(async () => (bytes = await recordedFile()));
afterEach(closeAll);

interface Act {
  readonly id: string;
  /** Number of the sheet it is done on, over all there are then. */
  readonly sheet: number;
  readonly params: object;
}

const ROWS = 8;
const COLUMNS = 5;
const row = fc.nat(ROWS);
const column = fc.nat(COLUMNS);
const rows = fc.tuple(row, fc.nat(2)).map(([first, more]) => rangeOf(first, 0, first + more, 19));
const columns = fc
  .tuple(column, fc.nat(1))
  .map(([first, more]) => rangeOf(0, first, 99, first + more));
const cell = fc.tuple(row, column).map(([r, c]) => rangeOf(r, c));
const block = fc
  .tuple(row, column, fc.nat(2), fc.nat(1))
  .map(([r, c, height, width]) => rangeOf(r, c, r + height, c + width));
const value = fc.oneof(
  fc.constantFrom("东村", "南村", "0042", "一二三").map((v) => ({ v, f: null })),
  fc.integer({ min: -9, max: 99 }).map((v) => ({ v, f: null })),
  fc.constantFrom("=SUM(C2:C4)", "=C2*2", "=B2&B3", "=COUNTA(A1:A9)").map((f) => ({ f, v: null }))
);

const act = (id: string, params: fc.Arbitrary<object> = fc.constant({})): fc.Arbitrary<Act> =>
  fc.record({ id: fc.constant(id), sheet: fc.nat(9), params });
const sheetAct = (name: string, params?: fc.Arbitrary<object>) =>
  act(`sheet.command.${name}`, params);

const acts = fc.oneof(
  { weight: 8, arbitrary: sheetAct("set-range-values", fc.record({ range: cell, value })) },
  {
    weight: 2,
    arbitrary: sheetAct("clear-selection-content", fc.record({ ranges: fc.tuple(block) })),
  },
  {
    weight: 2,
    arbitrary: sheetAct(
      "insert-row",
      fc.record({ range: rows, direction: fc.constantFrom(Direction.UP, Direction.DOWN) })
    ),
  },
  {
    weight: 2,
    arbitrary: sheetAct(
      "insert-col",
      fc.record({ range: columns, direction: fc.constantFrom(Direction.LEFT, Direction.RIGHT) })
    ),
  },
  { weight: 2, arbitrary: sheetAct("remove-row", fc.record({ range: rows })) },
  { weight: 2, arbitrary: sheetAct("remove-col", fc.record({ range: columns })) },
  { weight: 1, arbitrary: sheetAct("set-rows-hidden", fc.record({ ranges: fc.tuple(rows) })) },
  {
    weight: 1,
    arbitrary: sheetAct("set-specific-rows-visible", fc.record({ ranges: fc.tuple(rows) })),
  },
  {
    weight: 2,
    arbitrary: sheetAct(
      "add-worksheet-merge",
      fc.record({ selections: fc.tuple(block), defaultMerge: fc.constant(true) })
    ),
  },
  {
    weight: 1,
    arbitrary: sheetAct("remove-worksheet-merge", fc.record({ ranges: fc.tuple(block) })),
  },
  { weight: 1, arbitrary: sheetAct("insert-sheet", fc.record({ index: fc.nat(2) })) },
  { weight: 1, arbitrary: sheetAct("copy-sheet") },
  { weight: 1, arbitrary: sheetAct("remove-sheet") },
  {
    weight: 1,
    arbitrary: sheetAct("set-worksheet-name", fc.record({ name: fc.constantFrom("一", "two 2") })),
  },
  { weight: 1, arbitrary: sheetAct("set-worksheet-order", fc.record({ order: fc.nat(2) })) },
  { weight: 4, arbitrary: act("univer.command.undo") },
  { weight: 2, arbitrary: act("univer.command.redo") },
  { weight: 2, arbitrary: act("take") }
);

async function perform(opened: Recorded, { id, sheet, params }: Act): Promise<void> {
  if (id === "take") return opened.file.edit(await opened.take());
  const names = opened.workbook.getSheets().map((held) => held.getSheetName());
  const isOfSheet = id.startsWith("sheet.") && id !== "sheet.command.insert-sheet";
  // What the grid refuses it leaves as it was.
  await opened.run(id, params, isOfSheet ? names[sheet % names.length] : undefined);
}

it("ends in a file that holds what the grid shows, whatever was done", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 7 }), async (sequence) => {
      const opened = await openRecorded(bytes);
      for (const one of sequence) await perform(opened, one);
      await opened.file.edit(await opened.take());
      const shown = opened.shown();
      closeAll();
      expect(await stateInFile(openXlsxHost(opened.file.toBytes()))).toEqual(shown);
    }),
    { numRuns: 25 }
  );
}, 60_000);
