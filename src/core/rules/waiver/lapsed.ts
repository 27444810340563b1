import type { WaiverRule } from "../shared/waiver-rule";

/** A line whose finding is gone or whose cell holds something else by now. */
export const waiverLapsed: WaiverRule = {
  id: "waiver/lapsed",
  severity: "note",
  scope: "record",
  check(lapsed, report) {
    for (const { waiver, cause } of lapsed) {
      if (cause !== "gone" && cause !== "changed") continue;
      report.cell(waiver.table, waiver.record, cause === "changed" ? "value" : "rule", {
        severity: cause === "changed" ? "warning" : "note",
        params: {
          variant: cause,
          sheet: waiver.sheet,
          who: waiver.unit + waiver.name || waiver.sheet,
          was: waiver.value,
        },
      });
    }
  },
};
