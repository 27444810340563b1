import type { Issue, Severity } from "../../../src/core/issues/issue";
import { flatten } from "../../../src/core/issues/issue";
import { sortIssues } from "../../../src/core/issues/order";

const issue = (
  rule: string,
  severity: Severity,
  sheet: string,
  row: number,
  address: string
): Issue => ({
  rule,
  severity,
  at: { book: "", sheet, row, field: "", address },
  value: null,
  params: {},
});

const sheets = ["乙", "甲"].map((sheet) => ({ book: "", sheet }));

describe("sortIssues", () => {
  const ordered = [
    issue("t/unknown", "note", "说明", 0, ""),
    issue("t/sheet", "error", "乙", 0, ""),
    issue("t/a", "error", "乙", 9, "B9"),
    issue("t/a", "error", "乙", 9, "AA9"),
    issue("t/b", "error", "乙", 9, "AA9"),
    issue("t/a", "error", "乙", 10, "A10"),
    issue("t/a", "warning", "乙", 3, "A3"),
    issue("t/a", "note", "乙", 3, "A3"),
    issue("t/a", "error", "甲", 3, "A3"),
  ];

  it("goes by sheet, severity, row, column and rule", () => {
    expect(flatten(sortIssues([...ordered].reverse(), sheets))).toEqual(flatten(ordered));
  });

  it("leaves the list it is given alone", () => {
    const given = [...ordered].reverse();
    sortIssues(given, sheets);
    expect(given[0]).toBe(ordered[ordered.length - 1]);
  });
});
