import type { Severity } from "../../src/core/issues/issue";
import { marksOf } from "../../src/workbook/finding-marks";

it("one mark a cell, in the colour of the worst finding; those without a cell are counted", () => {
  const sheet = "花名册";
  const found = (address: string, severity: Severity) => ({ sheet, address, severity, field: "x" });
  const findings = [
    found("J3", "note"),
    found("E3", "warning"),
    found("J3", "error"),
    found("J4", "error"),
    found("J4", "warning"),
    found("", "note"),
  ];
  expect(marksOf(findings)).toEqual({
    marks: [
      { sheet, address: "J3", severity: "error" },
      { sheet, address: "E3", severity: "warning" },
      { sheet, address: "J4", severity: "error" },
    ],
    rest: 1,
  });
});
