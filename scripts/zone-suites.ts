import { readSources, type Sources } from "../tests/support/import-graph";
import { zoneDependence } from "../tests/support/zone-dependence";

/**
 * Suites and folders of suites about dates. They run in every time zone, although nothing in most of them can
 * know one.
 */
export const inEveryZone: readonly string[] = [
  "tests/acceptance/",
  "tests/cli/",
  "tests/core/values/",
  "tests/functions/",
  "tests/hosts/xlsx/read-cells.test.ts",
  "tests/hosts/xlsx/write-workbook.test.ts",
  "tests/sample/",
];

/**
 * Suites that could learn of the time zone through what they stand on and yet hold nothing that depends on it.
 * They run in the first zone only. Whatever reads or writes a date stays out of this list.
 */
export const withoutDates: readonly string[] = [
  // Damaged and hostile files: the reader stops at the bytes.
  "tests/acceptance/broken-input.test.ts",
  // Edits by hand, part by part; what they write of dates is written as numbers.
  "tests/hosts/xlsx/edit-variants.test.ts",
  "tests/hosts/xlsx/full-round-trip.test.ts",
  "tests/hosts/xlsx/hand-edits-looks.test.ts",
  "tests/hosts/xlsx/hand-edits-properties.test.ts",
  "tests/hosts/xlsx/look-styles.test.ts",
  "tests/hosts/xlsx/sheet-steps-rows.test.ts",
  "tests/hosts/xlsx/sheet-steps.test.ts",
  // Layout on pages, with no cell that is a date.
  "tests/workbench/print/cell-layout.test.ts",
  "tests/workbench/print/page-content.test.ts",
  "tests/workbench/print/paginate.test.ts",
  // Sheets, places, events and requests of Excel, and refusals on the wire.
  "tests/hosts/excel/emulator/events.test.ts",
  "tests/hosts/excel/emulator/ranges.test.ts",
  "tests/hosts/excel/emulator/rows.test.ts",
  "tests/hosts/excel/emulator/sheet-parts.test.ts",
  "tests/hosts/excel/emulator/sheets.test.ts",
  "tests/hosts/excel/emulator/wire.test.ts",
  "tests/hosts/excel/excel-events.test.ts",
  "tests/hosts/excel/inserted-or-drawn.test.ts",
  "tests/hosts/excel/list-sheets.test.ts",
  "tests/hosts/excel/trouble.test.ts",
  "tests/hosts/excel/wire.test.ts",
  // Screens that show what engine and core give; those that write the time of day are not among them.
  "tests/taskpane/charts.test.tsx",
  "tests/taskpane/check-findings.test.tsx",
  "tests/taskpane/functions.test.tsx",
  "tests/taskpane/pane.test.tsx",
  "tests/taskpane/pay.test.tsx",
  "tests/taskpane/report.test.tsx",
  // Steps between grid and file: places, formulas and sheets, and the frame around them.
  "tests/workbench/document/grid-host-contract.test.ts",
  "tests/workbench/grid/edit-recorder.test.ts",
  "tests/workbench/grid/edit-recorder-random.test.ts",
  "tests/workbench/grid/functions-arguments.test.ts",
  "tests/workbench/grid/refused-commands.test.ts",
  "tests/workbench/grid/snapshot-look.test.ts",
  "tests/workbench/shell/shell-parts.test.tsx",
  // A worker's messages, builds, servers, the manifest, and what is generated.
  "tests/cli/built.test.ts",
  "tests/docs/extending.test.ts",
  "tests/engine/engine.test.ts",
  "tests/manifest/addin-files.test.ts",
  "tests/manifest/manifest.test.ts",
  "tests/scripts/chromium.test.ts",
  "tests/scripts/start.test.ts",
  "tests/scripts/static-site.test.ts",
  "tests/scripts/workbench-site.test.ts",
];

/** The source files of the project and of its tests, by path from the project's folder. */
export function projectSources(): Sources {
  const folders = ["src", "tests", "scripts"];
  return new Map(
    folders.flatMap((folder) =>
      [...readSources(folder)].map(([file, facts]) => [`${folder}/${file}`, facts] as const)
    )
  );
}

/** The suites whose outcome no time zone can change: `zoneDependence` finds no way, or they hold no date. */
export function suitesOfOneZone(sources: Sources = projectSources()): string[] {
  return suitesIn(sources).filter((suite) => {
    if (withoutDates.includes(suite)) return true;
    if (inEveryZone.some((path) => suite.startsWith(path))) return false;
    return zoneDependence(sources, suite) === undefined;
  });
}

/** The suites of `npm test`. */
function suitesIn(sources: Sources): string[] {
  return [...sources.keys()].filter((file) =>
    /^tests\/(?!e2e\/|libreoffice\/).*\.test\.tsx?$/.test(file)
  );
}
