import type { LapsedLine, WaiverRule } from "../common/waiver-rule";

/** What is about a unit or a sheet is not tied to the text of a cell. */
function variantOf({ waiver, cause }: LapsedLine): string {
  return cause === "changed" && waiver.value === "" ? "changed-facts" : cause;
}

/** A line whose finding is gone or whose cell holds something else by now. */
export const waiverLapsed: WaiverRule = {
  id: "waiver/lapsed",
  severity: "note",
  scope: "record",
  check(lapsed, report) {
    for (const line of lapsed) {
      const { waiver, cause } = line;
      if (cause !== "gone" && cause !== "changed") continue;
      report.cell(waiver.table, waiver.record, cause === "changed" ? "value" : "rule", {
        severity: cause === "changed" ? "warning" : "note",
        params: {
          variant: variantOf(line),
          sheet: waiver.sheet,
          who: waiver.unit + waiver.name || waiver.sheet,
          was: waiver.value,
        },
      });
    }
  },
};
