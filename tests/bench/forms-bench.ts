import { collectReportData } from "../../src/core/forms/report-data";
import { readLedgers } from "../../src/core/ledgers/recognise";
import { sampleSettings, sampleWorkbook } from "../../src/sample/sample-workbook";
import { gridFromPlan } from "../../src/workbook/plan-grid";
import { inChild } from "./child";
import type { Timing } from "./measure";
import { measure, seconds, table } from "./measure";
import { formSheets } from "../support/report-sheets";

interface FormsResult {
  readonly timing: Timing;
  readonly people: number;
  readonly units: number;
  readonly sheets: number;
}

/** Child: from the cells of the sample workbook to the laid-out sheets of the report. */
export async function formsChild(seed: number): Promise<FormsResult> {
  const grids = sampleWorkbook(seed).map(gridFromPlan);
  const result = { people: 0, units: 0, sheets: 0 };
  const timing = await measure(15, () => {
    const data = collectReportData([readLedgers("", grids)], sampleSettings);
    result.sheets = formSheets(data).length;
    result.people = data.current.all.length + (data.previous?.all.length ?? 0);
    result.units = data.unitCount;
  });
  return { timing, ...result };
}

/** All report forms of the sample changeover. */
export function runFormsBench(): string {
  const { timing, people, units, sheets } = inChild<FormsResult>("forms", "20211028");
  return [
    "### All report forms of the sample changeover, from cells to laid-out sheets",
    "",
    table(
      [
        "People, both terms",
        "Villages and communities",
        "Sheets",
        "First run",
        "Median",
        "Processor",
      ],
      [
        [
          people,
          units,
          sheets,
          seconds(timing.first),
          seconds(timing.median),
          seconds(timing.processor),
        ],
      ]
    ),
  ].join("\n");
}
