import { ordinalIn } from "./chinese-numeral";
import type { CodeTable } from "./code-table";

/** More teams than a county has ever sent out for one purpose. */
const MOST_TEAMS = 30;

/** Number of a supervision, inspection or research team, however it is written: 1, 第一组, 第1督导组. */
export const teamNumbers: CodeTable = {
  id: "team-number",
  source: "换届工作组别",
  entries: Array.from({ length: MOST_TEAMS }, (_, i) => ({
    code: String(i + 1),
    name: `第${i + 1}组`,
  })),
  variants: (plain) => {
    const number = /组|^第?[一二三四五六七八九十\d]+$/.test(plain) ? ordinalIn(plain) : 0;
    return number > 0 ? [String(number)] : [];
  },
};
