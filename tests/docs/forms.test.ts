import { readFileSync } from "node:fs";
import { formChecks } from "../../src/core/forms/checks/check-list";
import { CHECK_KIND_LABELS, CHECK_LEVEL_LABELS } from "../../src/core/forms/checks/form-check";

const lines = readFileSync("docs/forms.md", "utf8")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter((cells) => Object.values(CHECK_KIND_LABELS).includes(cells[1]))
  .map(([, kind, formula, level]) => [kind, formula, level]);

describe("docs/forms.md", () => {
  it("lists every check, in order", () => {
    expect(lines).toEqual(
      formChecks.map(({ kind, formula, level }) => [
        CHECK_KIND_LABELS[kind],
        formula,
        CHECK_LEVEL_LABELS[level],
      ])
    );
  });
});
