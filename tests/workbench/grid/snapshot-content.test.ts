import { CellValueType, type ICellData } from "@univerjs/core";
import {
  contentOf,
  type ContentContext,
} from "../../../src/workbench/grid/univer/snapshot/cell-content";
import type { CellEdit } from "../../../src/workbook/workbook-edits";

const { STRING, NUMBER, BOOLEAN, FORCE_STRING } = CellValueType;
const rich = (dataStream: string) => ({ id: "d", body: { dataStream }, documentStyle: {} });

it.each<[string, ICellData | null, CellEdit["content"], ContentContext?]>([
  ["nothing", null, null],
  ["a cell with a style only", { s: "s1" }, null],
  ["a text taken out", { v: "", t: STRING }, null],
  ["a number", { v: 12.5, t: NUMBER }, 12.5],
  ["a number kept as a text", { v: "12.5", t: NUMBER }, 12.5],
  ["a number of unknown type", { v: 7 }, 7],
  ["a text", { v: "张村", t: STRING }, "张村"],
  ["an ID number", { v: "529901198001010010", t: STRING }, "529901198001010010"],
  ["a text forced to be one", { v: "0012", t: FORCE_STRING }, "0012"],
  ["a number in a text cell", { v: 12, t: NUMBER }, "12", { numberFormat: "@" }],
  [
    "a formula in a text cell",
    { v: 3, t: NUMBER, f: "=1+2" },
    { formula: "=1+2", value: 3 },
    { numberFormat: "@" },
  ],
  ["true", { v: 1, t: BOOLEAN }, true],
  ["false", { v: 0, t: BOOLEAN }, false],
  ["a truth value as itself", { v: true }, true],
  ["an error", { v: "#N/A", t: STRING }, { error: "#N/A" }],
  ["an error typed small", { v: "#n/a", t: STRING }, { error: "#N/A" }],
  ["a text that begins as an error does", { v: "#N/A值", t: STRING }, "#N/A值"],
  ["a formula", { v: 3, t: NUMBER, f: "=1+2" }, { formula: "=1+2", value: 3 }],
  ["a formula without its sign", { v: 3, f: "1+2" }, { formula: "=1+2", value: 3 }],
  [
    "a formula that gives an empty text",
    { v: "", t: STRING, f: '=""' },
    { formula: '=""', value: "" },
  ],
  ["a formula not yet worked out", { f: "=A1" }, { formula: "=A1", value: null }],
  [
    "a formula that fails",
    { v: "#DIV/0!", f: "=1/0" },
    { formula: "=1/0", value: { error: "#DIV/0!" } },
  ],
  [
    "a formula that spills",
    { v: 1, t: NUMBER, f: "=SEQUENCE(3)" },
    { formula: "=SEQUENCE(3)", value: 1, fills: { top: 0, left: 0, bottom: 2, right: 0 } },
    { fills: { top: 0, left: 0, bottom: 2, right: 0 } },
  ],
  ["rich text", { p: rich("党委\r副书记\r\n") }, "党委\n副书记"],
  ["rich text that reads as a number", { p: rich("0012\r\n"), t: STRING }, "0012"],
  ["empty rich text", { p: rich("\r\n") }, null],
])("%s", (...[, cell, expected, context]) => {
  expect(contentOf(cell, context)).toEqual(expected);
});
