import { readFileSync } from "node:fs";
import type { SheetPlan } from "../../../src/core/sheets/sheet-plan";
import { rosterWorkbook } from "../../../src/sample/sample-workbook";

/** The sample workbook as the repository ships it. */
export function sampleBytes(): Uint8Array {
  return readFileSync("assets/samples/changeover.xlsx");
}

/** A roster of invented people, one in twenty with a slip, and its settings; the same each time. */
export function largeRoster(people: number): SheetPlan[] {
  return rosterWorkbook(people, 0.05, 20_211_028);
}
