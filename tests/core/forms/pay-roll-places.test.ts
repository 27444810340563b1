import { payRollAt } from "../../../src/core/forms/pay-roll-places";
import { planPayRoll } from "../../../src/core/forms/pay-roll-plan";
import { payRoll } from "../../../src/core/pay/pay-roll";
import { defaultPayPolicy } from "../../../src/core/pay/policy";
import { reportBook, reportSettings } from "../../support/report-fixture";

const roll = payRoll(reportBook().tables, defaultPayPolicy, 20230100);
const rows = [...planPayRoll(roll, reportSettings).rows];

describe("payRollAt", () => {
  it("finds everybody's line, and nothing else's", () => {
    const names = rows.map((_, row) => {
      const place = payRollAt(roll, row);
      return place?.kind === "person" ? place.row.name : null;
    });
    const printed = rows.map(({ values }) => (typeof values[0] === "number" ? values[3] : null));
    expect(names).toEqual(printed);
    expect(names.filter((name) => name !== null)).toHaveLength(roll.rows.length);
  });

  it("knows the sums in figures and in capital characters", () => {
    const totals = rows.flatMap(({ values }, row) =>
      payRollAt(roll, row)?.kind === "total" ? [values[0]] : []
    );
    expect(totals).toEqual(["合计", "人民币(大写)"]);
  });

  it("follows a table that was moved", () => {
    expect(payRollAt(roll, 10, 10)).toMatchObject({ kind: "person", index: 0 });
    expect(payRollAt(roll, 9, 10)).toBeNull();
  });
});
