import { peopleLinks } from "../../../../src/core/rules/between/links";
import { peopleLinkRule } from "../../../../src/core/rules/common/people-link";
import { issuesOfSheets } from "../../../support/ledger-sheets";
import { goodScene, scenesOf } from "../../../support/link-scenes";

describe.each(peopleLinks.map((link) => [link.id, link] as const))("%s", (id, link) => {
  const rules = [peopleLinkRule(link)];
  const said = (sheets: ReturnType<typeof goodScene>) =>
    issuesOfSheets(sheets, rules).map(({ rule, severity, at, params }) => ({
      rule,
      severity,
      sheet: at.sheet,
      row: at.row,
      variant: params["variant"],
    }));

  it("says nothing where the two ledgers agree", () => {
    expect(said(goodScene(link))).toEqual([]);
  });

  it.each(scenesOf(link).map((scene) => [scene.variant, scene] as const))(
    "says once: %s",
    (variant, { at, sheets }) => {
      const isSaid = variant === "found" || variant === "many";
      expect(said(sheets)).toEqual([
        {
          rule: id,
          severity:
            variant === "committee"
              ? "note"
              : ((isSaid ? link.must?.severity : undefined) ?? link.severity),
          sheet: sheets[0].sheet,
          row: at < 0 ? 0 : at + 3,
          variant,
        },
      ]);
    }
  );

  it("does not run where one of the two ledgers is not there", () => {
    for (const { sheets } of scenesOf(link)) {
      for (const sheet of sheets) expect(said([sheet])).toEqual([]);
    }
  });
});
