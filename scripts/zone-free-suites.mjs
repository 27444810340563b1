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
  // Sums, nesting and layout over random rosters; the golden sheets run in every zone.
  "tests/core/forms/form-properties.test.ts",
  // Builds, pictures, the manifest and the import graph.
  "tests/architecture/imports.test.ts",
  "tests/cli/built.test.ts",
  "tests/manifest/addin-files.test.ts",
  "tests/manifest/manifest.test.ts",
];
