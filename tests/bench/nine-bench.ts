import { availableParallelism } from "node:os";
import { inChild } from "./child";
import type { Timing } from "./measure";
import { measure, memory, seconds, table } from "./measure";
import type { NineCounts } from "./nine-data";
import { NINE_CHECKS, NINE_FIELDS, nineRecords } from "./nine-data";
import { loadDuckDb, nineByDuckDb } from "./nine-duckdb";
import { nineByRules } from "./nine-ours";
import { nineByZod } from "./nine-zod";
import { rosterGrid } from "./roster-grid";

const RECORDS = 1_000_000;
const RUNS = 5;

interface NineResult {
  readonly timing: Timing;
  readonly counts: NineCounts;
  readonly peak: number;
  /** What it takes to bring the data into the tool, where that is work of its own. */
  readonly load?: number;
}

async function byRules(): Promise<NineResult> {
  const grid = rosterGrid(nineRecords(RECORDS), NINE_FIELDS);
  let counts = nineByRules(rosterGrid(nineRecords(100), NINE_FIELDS));
  const timing = await measure(RUNS, () => (counts = nineByRules(grid)));
  return { timing, counts, peak: memory().peak };
}

async function byZod(): Promise<NineResult> {
  const records = [...nineRecords(RECORDS)];
  let counts = nineByZod(records.slice(0, 100));
  const timing = await measure(RUNS, () => (counts = nineByZod(records)));
  return { timing, counts, peak: memory().peak };
}

async function byDuckDb(threads: number): Promise<NineResult> {
  const records = [...nineRecords(RECORDS)];
  const start = performance.now();
  const connection = await loadDuckDb(records, threads);
  const load = performance.now() - start;
  let counts = await nineByDuckDb(connection);
  const timing = await measure(RUNS, async () => {
    counts = await nineByDuckDb(connection);
  });
  return { timing, counts, peak: memory().peak, load };
}

/** Child: one tool. */
export async function nineChild(tool: string): Promise<NineResult> {
  if (tool === "rules") return byRules();
  if (tool === "zod") return byZod();
  return byDuckDb(tool === "duckdb-1" ? 1 : availableParallelism());
}

const TOOLS = [
  ["rules", "Org Roster: findings with place, one thread"],
  ["zod", "zod: issues by object, one thread"],
  ["duckdb-1", "DuckDB SQL: counts only, one thread"],
  ["duckdb", `DuckDB SQL: counts only, ${availableParallelism()} threads`],
] as const;

function differences(results: readonly NineResult[]): string {
  const [ours] = results;
  const checks = NINE_CHECKS.filter((check) =>
    results.some(({ counts }) => counts[check] !== ours.counts[check])
  );
  if (checks.length > 0) {
    const detail = checks.map((check) => {
      const found = results.map(({ counts }) => counts[check]);
      return `${check} ${found.join(" / ")}`;
    });
    throw new Error(`the tools do not find the same: ${detail.join("; ")}`);
  }
  const total = NINE_CHECKS.reduce((sum, check) => sum + ours.counts[check], 0);
  return `All find the same ${total.toLocaleString("en-US")} slips.`;
}

/** The common checks by three tools over the same people. */
export function runNineBench(): string {
  const results = TOOLS.map(([tool]) => inChild<NineResult>("nine", tool));
  const [ours] = results;
  const rows = results.map(({ timing, peak, load }, i) => [
    TOOLS[i][1],
    seconds(timing.median),
    seconds(timing.processor),
    `${(ours.timing.median / timing.median).toFixed(2)}`,
    load === undefined ? "—" : seconds(load),
    `${peak.toFixed(0)} MiB`,
  ]);
  return [
    `### Common checks over ${RECORDS.toLocaleString("en-US")} people`,
    "",
    table(
      ["Tool", "Median", "Processor", "Org Roster ÷ tool", "Loading, not counted", "Peak memory"],
      rows
    ),
    "",
    differences(results),
  ].join("\n");
}
