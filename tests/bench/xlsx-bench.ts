import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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

/** Wall-clock seconds of the task and the largest resident set of its process in MB. */
export interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

export interface XlsxBenchOptions {
  readonly rows?: readonly number[];
  /** Runs of each task; the median counts. */
  readonly runs?: number;
  readonly onProgress?: (what: string) => void;
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

/**
 * Measures reading and writing rosters of 18 columns, each task in a process of its own, and
 * gives a Markdown table. The last column is the time over that of the floor (for writing: over
 * our own with zlib).
 */
export function runXlsxBench(options: XlsxBenchOptions = {}): string {
  const { rows = [20_000, 200_000], runs = 3, onProgress } = options;
  const table = ["| What | Rows | Seconds | MB | Ratio |", "| --- | --: | --: | --: | --: |"];
  for (const count of rows) {
    const folder = mkdtempSync(join(tmpdir(), "orgroster-bench-"));
    try {
      table.push(...measureAll(folder, count, runs, onProgress));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return table.join("\n");
}

function measureAll(
  folder: string,
  count: number,
  runs: number,
  onProgress?: (what: string) => void
): string[] {
  const pathOf = (file: Line["file"]) => join(folder, `${file}.xlsx`);
  measure("make-shared", pathOf("shared"), count);
  measure("write-zlib", pathOf("inline"), count);
  const seconds = new Map<string, number>();
  return LINES.map(({ label, task, file, base }) => {
    onProgress?.(`${label}, ${count}`);
    const all = Array.from({ length: runs }, () => measure(task, pathOf(file), count));
    const median = [...all].sort((a, b) => a.seconds - b.seconds)[runs >> 1];
    seconds.set(task + file, median.seconds);
    const ratio = median.seconds / (seconds.get(base + file) ?? median.seconds);
    const cells = [
      label,
      count.toLocaleString("en"),
      median.seconds.toFixed(2),
      Math.round(median.megabytes),
      ratio.toFixed(1),
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

function measure(task: TaskName, file: string, rows: number): Measured {
  const script = fileURLToPath(new URL("./xlsx-task.ts", import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=8192", "--import", "tsx", script, task, file, String(rows)],
    { encoding: "utf8" }
  );
  if (status !== 0) throw new Error(`${task} of ${rows} rows failed: ${stderr}`);
  return JSON.parse(stdout) as Measured;
}
