import type { WaiverRule } from "../common/waiver-rule";

/** A line that names no rule, or one that does not exist: nothing tells which finding it is for. */
export const waiverUnknownRule: WaiverRule = {
  id: "waiver/unknown-rule",
  severity: "warning",
  scope: "record",
  check(lapsed, report) {
    for (const { waiver, cause } of lapsed) {
      if (cause !== "unknown-rule") continue;
      const variant = waiver.rule === "" ? "missing" : "unknown";
      report.cell(waiver.table, waiver.record, "rule", {
        params: { variant, rule: waiver.rule },
      });
    }
  },
};
