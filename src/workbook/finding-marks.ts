import { severities } from "../core/issues/issue";
import type { Mark } from "./workbook-host";

/** One mark a cell, in the colour of its most severe finding; findings of whole sheets have none. */
export function marksOf(findings: readonly Mark[]): {
  readonly marks: readonly Mark[];
  /** Findings without a cell. */
  readonly rest: number;
} {
  const marks = new Map<string, Mark>();
  let rest = 0;
  for (const { sheet, address, severity } of findings) {
    if (address === "") {
      rest++;
      continue;
    }
    const key = `${sheet}\n${address}`;
    const known = marks.get(key);
    if (!known || severities.indexOf(severity) < severities.indexOf(known.severity)) {
      marks.set(key, { sheet, address, severity });
    }
  }
  return { marks: [...marks.values()], rest };
}
