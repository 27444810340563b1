import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inChild } from "./child";
import { seconds, table } from "./measure";

export type TaskName =
  | "make-shared"
  | "floor-zlib"
  | "floor-fflate"
  | "read-zlib"
  | "read-fflate"
  | "read-exceljs"
  | "write-zlib"
  | "write-fflate"
  | "write-exceljs";

/** What one run of a task took: milliseconds on the clock and of the processor, and the largest resident set in MiB. */
export interface Measured {
  readonly wall: number;
  readonly processor: number;
  readonly peak: number;
}

/** A task with the workbook it reads or writes, as the child process is told. */
export interface Task {
  readonly name: TaskName;
  readonly file: string;
  readonly rows: number;
}

/** A line of the table: a task on a file of a kind, and the task it is compared with. */
interface Line {
  readonly label: string;
  readonly task: TaskName;
  readonly file: "shared" | "inline" | "scratch";
  readonly base: TaskName;
}

const LINES: readonly Line[] = [
  ...(["shared", "inline"] as const).flatMap((file): Line[] => {
    const kind = file === "shared" ? "shared strings" : "inline strings";
    return [
      { label: `floor, zlib, ${kind}`, task: "floor-zlib", file, base: "floor-zlib" },
      { label: `read, zlib, ${kind}`, task: "read-zlib", file, base: "floor-zlib" },
      { label: `floor, fflate, ${kind}`, task: "floor-fflate", file, base: "floor-fflate" },
      { label: `read, fflate, ${kind}`, task: "read-fflate", file, base: "floor-fflate" },
      { label: `read, exceljs, ${kind}`, task: "read-exceljs", file, base: "floor-zlib" },
    ];
  }),
  { label: "write, zlib", task: "write-zlib", file: "scratch", base: "write-zlib" },
  { label: "write, fflate", task: "write-fflate", file: "scratch", base: "write-zlib" },
  { label: "write, exceljs", task: "write-exceljs", file: "scratch", base: "write-zlib" },
];

const SIZES = [20_000, 200_000];
/** Runs of each task; the one that needed least of the processor counts. */
const RUNS = 3;
/** exceljs needs minutes for a large file: one run has to do. */
const SLOW_RUNS = 1;

/**
 * Reading and writing rosters of 18 columns, each task in a process of its own. The last column is
 * the processor time over that of the floor (for writing: over our own with zlib).
 */
export function runXlsxBench(): string {
  const rows = SIZES.flatMap((size) => {
    const folder = mkdtempSync(join(tmpdir(), "orgroster-bench-"));
    try {
      return measureAll(folder, size);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  const head = ["What", "Rows", "Wall", "Processor", "Peak memory", "Ratio"];
  return `### Workbooks of 18 columns\n\n${table(head, rows)}`;
}

function measureAll(folder: string, rows: number): string[][] {
  const pathOf = (file: Line["file"]) => join(folder, `${file}.xlsx`);
  run({ name: "make-shared", file: pathOf("shared"), rows });
  run({ name: "write-zlib", file: pathOf("inline"), rows });
  const processor = new Map<string, number>();
  return LINES.map(({ label, task, file, base }) => {
    process.stderr.write(`  ${label}, ${rows}\n`);
    const runs = task.endsWith("exceljs") && rows === SIZES[1] ? SLOW_RUNS : RUNS;
    const all = Array.from({ length: runs }, () => run({ name: task, file: pathOf(file), rows }));
    const best = all.reduce((least, one) => (one.processor < least.processor ? one : least));
    processor.set(task + file, best.processor);
    const ratio = best.processor / (processor.get(base + file) ?? best.processor);
    return [
      label,
      rows.toLocaleString("en-US"),
      seconds(best.wall),
      seconds(best.processor),
      `${best.peak.toFixed(0)} MiB`,
      ratio.toFixed(1),
    ];
  });
}

function run(task: Task): Measured {
  return inChild<Measured>("xlsx", JSON.stringify(task));
}
