import ExcelJS from "exceljs";
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { fflateCompression } from "../../src/hosts/xlsx/compression-fflate";
import { nodeCompression } from "../../src/hosts/xlsx/compression-node";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { writeWorkbookTo } from "../../src/hosts/xlsx/write-workbook";
import type { ByteSink, Compression } from "../../src/hosts/xlsx/compression";
import { rosterPlan, rosterValues } from "./roster-rows";
import { writeSharedStringsFile } from "./shared-strings-file";
import { floorWithFflate, floorWithZlib } from "./xlsx-floor";
import { memory } from "./measure";
import type { Measured, Task, TaskName } from "./xlsx-bench";

const tasks: Readonly<Record<TaskName, (file: string, rows: number) => unknown>> = {
  "make-shared": (file, rows) => toFile(file, (sink) => writeSharedStringsFile(sink, rows)),
  "floor-zlib": (file) => floorWithZlib(readFileSync(file)),
  "floor-fflate": (file) => floorWithFflate(readFileSync(file)),
  "read-zlib": (file) => readWorkbook(readFileSync(file), { compression: nodeCompression }),
  "read-fflate": (file) => readWorkbook(readFileSync(file), { compression: fflateCompression }),
  "read-exceljs": (file) => new ExcelJS.Workbook().xlsx.readFile(file),
  "write-zlib": (file, rows) => writeOwn(file, rows, nodeCompression),
  "write-fflate": (file, rows) => writeOwn(file, rows, fflateCompression),
  "write-exceljs": writeExceljs,
};

function toFile(file: string, produce: (sink: ByteSink) => void): void {
  const descriptor = openSync(file, "w");
  produce((piece) => writeSync(descriptor, piece));
  closeSync(descriptor);
}

function writeOwn(file: string, rows: number, compression: Compression): void {
  toFile(file, (sink) => writeWorkbookTo(sink, [rosterPlan(rows)], { compression }));
}

async function writeExceljs(file: string, rows: number): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("花名册");
  const line = { style: "thin" } as const;
  const border = { left: line, right: line, top: line, bottom: line };
  for (let i = 0; i < rows; i++) {
    const row = sheet.addRow(rosterValues(i));
    row.eachCell((cell, column) => {
      cell.border = border;
      if (column === 8 || column === 15) cell.numFmt = "yyyy.mm.dd";
      else if (typeof cell.value === "string") cell.numFmt = "@";
    });
  }
  await book.xlsx.writeFile(file);
}

/** Child: one task, once, as a program that is called for it does. */
export async function xlsxChild(argument: string): Promise<Measured> {
  const { name, file, rows } = JSON.parse(argument) as Task;
  const before = process.cpuUsage();
  const start = performance.now();
  await tasks[name](file, rows);
  const { user, system } = process.cpuUsage(before);
  return {
    wall: performance.now() - start,
    processor: (user + system) / 1000,
    peak: memory().peak,
  };
}
