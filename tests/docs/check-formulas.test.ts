import { readFileSync } from "node:fs";
import { checkForms } from "../../src/core/forms/checks/check-forms";
import type { FormCheck } from "../../src/core/forms/checks/form-check";
import { formulaProblemIn } from "../../src/core/forms/checks/formula/formula-problem-in";
import { formulaFunctions } from "../../src/core/formulas/syntax";
import { printedForms } from "../support/printed-forms";
import { reportData } from "../support/report-fixture";

const page = readFileSync("docs/check-formulas.md", "utf8");
const examples = page
  .slice(page.indexOf("## 例"))
  .split("\n")
  .flatMap((line) => /^\|\s*`([^`]+)`\s*\|/.exec(line)?.[1] ?? []);

const data = reportData();
const forms = printedForms(data);

describe("docs/check-formulas.md", () => {
  it("has examples", () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  it.each(examples)("%s", (text) => {
    expect(formulaProblemIn({ text }, [forms])).toBeNull();
    const check: FormCheck = {
      id: "example",
      kind: "custom",
      level: "error",
      formula: text,
      test: { type: "formula", text },
    };
    const results = checkForms(forms, data.settings, [check]).results.filter(
      (result) => result.check === check
    );
    expect(results.filter(({ skipped }) => skipped === null).length).toBeGreaterThan(0);
    for (const { expanded } of results) expect(expanded).toMatch(/[A-Z]+\d/);
  });

  it("names every function", () => {
    for (const { name } of Object.values(formulaFunctions)) expect(page).toContain(`\`${name}(`);
  });
});
