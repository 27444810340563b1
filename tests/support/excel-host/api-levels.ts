import { readFileSync } from "node:fs";

export interface ApiLevel {
  readonly set: string;
  readonly version: string;
}

const CHECK = /_throwIfApiNotSupported\("([\w.]+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/g;
let known: Map<string, ApiLevel> | undefined;

/**
 * The requirement set that a member of the API came with, such as `RangeFormat.shrinkToFit` →
 * ExcelApi 1.9, as the checks inside office.js itself say; `undefined` for what was there from the start.
 */
export function apiLevelOf(member: string): ApiLevel | undefined {
  known ??= readLevels();
  return known.get(member);
}

function readLevels(): Map<string, ApiLevel> {
  const source = readFileSync(
    require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"),
    "utf8"
  );
  const levels = new Map<string, ApiLevel>();
  for (const [, member, set = "ExcelApi", version] of source.matchAll(CHECK)) {
    levels.set(member, { set, version });
  }
  return levels;
}
