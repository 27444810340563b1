import { planPayPolicy } from "../../../src/core/forms/pay-policy-plan";
import { readLedgers } from "../../../src/core/ledgers/recognise";
import type { PayPolicy } from "../../../src/core/pay/policy";
import { defaultPayPolicy } from "../../../src/core/pay/policy";
import { policiesOf } from "../../../src/core/pay/read-policy";
import { createMemoryHost } from "../../../src/workbook/memory-host";

/** What a workbook with the sheet is paid by. */
async function readBack(policies: readonly PayPolicy[]) {
  const host = createMemoryHost([]);
  await host.insertSheets([planPayPolicy(policies)], "end");
  return policiesOf(readLedgers("", [await host.readSheet("报酬标准")]).tables);
}

const everythingSaid: PayPolicy = {
  effectiveFrom: 20210100,
  effectiveTo: 20261031,
  villageType: "社区",
  category: "full-time-deputy-secretary",
  baseFen: 350_050,
  incrementFen: 0,
  timing: "anniversary-month",
  tenureBase: "post-since",
  countFrom: 20110601,
  gapRule: "accumulate",
  maxYears: 20,
  maxAmountFen: 40_000,
};

it.each([
  ["the published standard", defaultPayPolicy],
  ["a line with every column filled in", [everythingSaid]],
])("the sheet 报酬标准 is read back as %s", async (_, policies) => {
  expect(await readBack(policies)).toEqual({ policies, issues: [] });
});

it("without lines it is the head alone, to be filled in", () => {
  const plan = planPayPolicy([]);
  expect([...plan.rows]).toHaveLength(2);
});
