/**
 * Suites that cannot depend on the time zone and take long: bytes of files, packages and pages
 * without a date in them, and properties of forms whose figures are compared in every zone
 * elsewhere. They run in the first zone only. Whatever reads or writes a date stays out of this list.
 */
export const zoneFreeSuites = [
  // Damaged, hostile and very large files: the reader stops at the bytes.
  "tests/acceptance/broken-input.test.ts",
  "tests/hosts/xlsx/large-files.test.ts",
  "tests/hosts/xlsx/refuse-files.test.ts",
  "tests/hosts/xlsx/scan-properties.test.ts",
  "tests/hosts/xlsx/zip.test.ts",
  // Edits by hand, part by part; what they write of dates is written as numbers.
  "tests/hosts/xlsx/edit-variants.test.ts",
  "tests/hosts/xlsx/full-round-trip-hand.test.ts",
  "tests/hosts/xlsx/full-round-trip.test.ts",
  "tests/hosts/xlsx/hand-edits-frame.test.ts",
  "tests/hosts/xlsx/hand-edits-looks.test.ts",
  "tests/hosts/xlsx/hand-edits-properties.test.ts",
  "tests/hosts/xlsx/hand-edits-tables.test.ts",
  "tests/hosts/xlsx/look-sheets.test.ts",
  "tests/hosts/xlsx/look-styles.test.ts",
  "tests/hosts/xlsx/sheet-steps-rows.test.ts",
  "tests/hosts/xlsx/sheet-steps.test.ts",
  // Layout on pages, and the service worker's list of files.
  "tests/workbench/offline/offline-build.test.ts",
  "tests/workbench/print/cell-layout.test.ts",
  "tests/workbench/print/page-content.test.ts",
  "tests/workbench/print/paginate.test.ts",
  "tests/workbench/print/text-measure.test.ts",
  // Sums, nesting and layout over random rosters; the golden sheets run in every zone.
  "tests/core/forms/form-properties.test.ts",
  // Parts of a package that stay as they are, and sizes and refusals on the wire.
  "tests/hosts/xlsx/edit-parts.test.ts",
  "tests/hosts/xlsx/edit-sheets.test.ts",
  "tests/hosts/excel/inserted-or-drawn.test.ts",
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
  "tests/workbench/shell/shell-parts.test.tsx",
  // Builds, pictures, the manifest and the import graph.
  "tests/architecture/imports.test.ts",
  "tests/cli/built.test.ts",
  "tests/manifest/addin-files.test.ts",
  "tests/manifest/manifest.test.ts",
];
