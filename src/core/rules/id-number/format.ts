import { idStatus, IdStatus, readIdNumber } from "../../values/id-number";
import type { TableRule } from "../rule";
import { eachWithStatus } from "../common/each";

/** What people write before a number and between its groups. */
const LABEL = /^(?:公民|居民)?(?:身份证|身份)(?:号码?)?/;
const BETWEEN_GROUPS = /[.,;:_/\-\u00b7\u2010-\u2027\u3001\u3002]+/g;

/** The valid number that a text comes to without label and separators; the check character vouches for it. */
function onlyNumberIn(text: string): string | null {
  const number = text.replace(LABEL, "").replace(BETWEEN_GROUPS, "").replace(/x$/, "X");
  return idStatus(number) === IdStatus.Ok ? number : null;
}

/** Length and characters of a citizen ID number (GB 11643-1999). */
export const idNumberFormat: TableRule = {
  id: "id-number/format",
  severity: "error",
  scope: "cell",
  ledgers: ["people"],
  needs: ["id_no"],
  check(table, _context, report) {
    eachWithStatus(table, "id_no", table.ids().status, IdStatus.Format, (record) => {
      const { text } = readIdNumber(table.value(record, "id_no"));
      const variant = /^\d{15}$/.test(text) ? "legacy-date" : "format";
      const number = onlyNumberIn(text);
      report.cell(table, record, "id_no", {
        params: { variant, length: text.length },
        ...(number === null ? {} : { fix: { after: number, reason: "id-separators" } }),
      });
    });
  },
};
