import { isKnownRegion } from "../../codes/region-codes";
import type { TableRule } from "../rule";

/** The address code is in no edition of GB/T 2260, nor among those the department has added. */
export const idNumberUnknownRegion: TableRule = {
  id: "id-number/unknown-region",
  severity: "warning",
  scope: "cell",
  ledgers: ["people"],
  needs: ["id_no"],
  check(table, { settings }, report) {
    const { region } = table.ids();
    const known = new Map<number, boolean>([[0, true]]);
    for (const code of settings.extraRegions) known.set(code, true);
    for (let i = 0; i < region.length; i++) {
      const code = region[i];
      let ok = known.get(code);
      if (ok === undefined) known.set(code, (ok = isKnownRegion(code)));
      if (!ok) report.cell(table, i, "id_no", { params: { region: code } });
    }
  },
};
