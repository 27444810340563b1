import type { WaiverRule } from "../common/waiver-rule";

/** A finding is accepted for a reason, which whoever reads the report can judge; without one it stays open. */
export const waiverReasonMissing: WaiverRule = {
  id: "waiver/reason-missing",
  severity: "warning",
  scope: "record",
  check(lapsed, report) {
    for (const { waiver, cause } of lapsed) {
      if (cause === "no-reason") report.cell(waiver.table, waiver.record, "reason");
    }
  },
};
