import { readLedgers } from "../../src/core/ledgers/recognise";
import { rules } from "../../src/core/rules";
import { validate } from "../../src/core/rules/validate";
import { sampleRoster, sampleSettings } from "../../src/sample/sample-workbook";
import { inChild } from "./child";
import type { Timing } from "./measure";
import { measure, memory, seconds, table } from "./measure";
import { rosterGrid, TWENTY_COLUMNS } from "./roster-grid";

interface ValidateResult {
  readonly timing: Timing;
  readonly findings: number;
  /** MiB of the roster itself. */
  readonly dataHeap: number;
  /** MiB, data and findings and everything parsed included. */
  readonly peak: number;
}

const DEFECTS = 0.01;
const SEED = 20211028;
const SIZES = [10_000, 100_000, 1_000_000];

/** Child: recognises, parses and checks a roster in memory, each time from the bare cells. */
export async function validateChild(records: number): Promise<ValidateResult> {
  const before = memory().heap;
  const grid = rosterGrid(sampleRoster(records, DEFECTS, SEED), TWENTY_COLUMNS);
  const dataHeap = memory().heap - before;
  let findings = 0;
  const timing = await measure(records >= 1_000_000 ? 3 : 9, () => {
    findings = validate([readLedgers("", [grid])], sampleSettings).issues.length;
  });
  return { timing, findings, dataHeap, peak: memory().peak };
}

const millions = (records: number) => records.toLocaleString("en-US");

/** Validation of growing rosters, and how its time grows. */
export function runValidateBench(): string {
  const results = SIZES.map((size) => inChild<ValidateResult>("validate", String(size)));
  const rows = results.map(({ timing, findings, dataHeap, peak }, i) => [
    millions(SIZES[i]),
    seconds(timing.first),
    seconds(timing.median),
    seconds(timing.processor),
    `${((timing.median * 1000) / SIZES[i]).toFixed(2)} µs`,
    i === 0 ? "" : `${(timing.median / results[i - 1].timing.median).toFixed(1)} ×`,
    millions(findings),
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
        "Data",
        "Peak memory",
      ],
      rows
    ),
  ].join("\n");
}
