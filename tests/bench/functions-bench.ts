import { averageAge } from "../../src/functions/average-age";
import { rosterDate, serialOf, yearOf } from "../../src/core/values/civil-date";
import { readIdNumber } from "../../src/core/values/id-number";
import { sampleRoster } from "../../src/sample/sample-workbook";
import { inChild } from "./child";
import type { Timing } from "./measure";
import { measure, seconds, table } from "./measure";
import { asRead } from "./roster-grid";

const CELLS = 100_000;
const AS_OF = "2021-10-28";

type Spelling = "ids" | "months" | "days" | "serials";

const SPELLINGS: readonly (readonly [Spelling, string])[] = [
  ["ids", "ID numbers"],
  ["months", "1985.06"],
  ["days", "1985.06.15"],
  ["serials", "serial numbers"],
];

function cellOf(idNumber: string, spelling: Spelling): string | number {
  const { birth } = readIdNumber(idNumber);
  switch (spelling) {
    case "ids":
      return asRead(idNumber);
    case "months":
      return asRead(rosterDate(birth - (birth % 100)));
    case "days":
      return asRead(rosterDate(birth));
    case "serials":
      return serialOf(birth) ?? yearOf(birth);
  }
}

/** Child: the function over a column of cells as Excel hands it over. */
export function functionsChild(spelling: Spelling): Promise<Timing> {
  const range = Array.from(sampleRoster(CELLS, 0, 1), (cells) => [
    cellOf(cells.id_no as string, spelling),
  ]);
  return measure(15, () => averageAge(range, AS_OF, null));
}

/** ORG.AVERAGEAGE over one long column. */
export function runFunctionsBench(): string {
  const rows = SPELLINGS.map(([spelling, label]) => {
    const { first, median, processor } = inChild<Timing>("functions", spelling);
    return [label, seconds(first), seconds(median), seconds(processor)];
  });
  return [
    `### ORG.AVERAGEAGE over ${CELLS.toLocaleString("en-US")} cells`,
    "",
    table(["Cells hold", "First call", "Median", "Processor"], rows),
  ].join("\n");
}
