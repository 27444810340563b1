import { readLedgers } from "../../src/core/ledgers/recognise";
import { rules } from "../../src/core/rules";
import { validate } from "../../src/core/rules/validate";
import type { Grid } from "../../src/core/sheets/grid";
import { sampleRoster, sampleSettings } from "../../src/sample/sample-workbook";
import { inChild } from "./child";
import type { Timing } from "./measure";
import { measure, memory, seconds, table } from "./measure";
import { rosterGrid, TWENTY_COLUMNS } from "./roster-grid";

interface ValidateResult {
  readonly timing: Timing;
  /** Looking once at every cell, column by column, and at the first character of every text. */
  readonly floor: Timing;
  readonly findings: number;
  /** MiB that stay when all else is let go: the roster itself. */
  readonly dataHeap: number;
  /** MiB, data and findings and everything parsed included. */
  readonly peak: number;
}

const DEFECTS = 0.01;
const SEED = 20211028;
const SIZES = [10_000, 100_000, 1_000_000];

function lookAtEveryCell({ columns }: Grid): number {
  let sum = 0;
  for (const column of columns) {
    for (const cell of column) {
      if (typeof cell === "string") sum += cell.charCodeAt(0) + cell.length;
      else if (cell !== null) sum++;
    }
  }
  return sum;
}

/** Child: recognises, parses and checks a roster in memory, each time from the bare cells. */
export async function validateChild(records: number): Promise<ValidateResult> {
  const grid = rosterGrid(sampleRoster(records, DEFECTS, SEED), TWENTY_COLUMNS);
  const runs = records >= 1_000_000 ? 3 : 9;
  const floor = await measure(runs, () => lookAtEveryCell(grid));
  let findings = 0;
  const timing = await measure(runs, () => {
    findings = validate([readLedgers("", [grid])], sampleSettings).issues.length;
  });
  const { heap, peak } = memory();
  return { timing, floor, findings, dataHeap: grid.rowCount > 0 ? heap : 0, peak };
}

const millions = (records: number) => records.toLocaleString("en-US");

/** Validation of growing rosters, and how its time grows. */
export function runValidateBench(): string {
  const results = SIZES.map((size) => inChild<ValidateResult>("validate", String(size)));
  const rows = results.map(({ timing, floor, findings, dataHeap, peak }, i) => [
    millions(SIZES[i]),
    seconds(timing.first),
    seconds(timing.median),
    seconds(timing.processor),
    `${((timing.median * 1000) / SIZES[i]).toFixed(2)} µs`,
    i === 0 ? "" : `${(timing.median / results[i - 1].timing.median).toFixed(1)} ×`,
    millions(findings),
    `${(timing.median / floor.median).toFixed(0)} ×`,
    `${dataHeap.toFixed(0)} MiB`,
    `${peak.toFixed(0)} MiB`,
  ]);
  return [
    `### Validation, all ${rules.length} rules, ${TWENTY_COLUMNS.length} columns, 1% of the people with a slip`,
    "",
    table(
      [
        "Records",
        "First run",
        "Median",
        "Processor",
        "A record",
        "10 × rows",
        "Findings",
        "÷ bare loop",
        "Data",
        "Peak memory",
      ],
      rows
    ),
  ].join("\n");
}
