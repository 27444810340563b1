import { CellFormat } from "../../../src/core/sheets/grid";
import { formatOfBuiltin, formatOfCode } from "../../../src/core/sheets/number-format";

const { General, Date, Text, TwoDecimals } = CellFormat;

describe("formatOfBuiltin", () => {
  it.each([
    [0, General],
    [1, General],
    [2, TwoDecimals],
    [4, General],
    [10, General],
    [13, General],
    [14, Date],
    [22, Date],
    [23, General],
    [26, General],
    [27, Date],
    [31, Date],
    [36, Date],
    [37, General],
    [44, General],
    [45, Date],
    [47, Date],
    [48, General],
    [49, Text],
    [50, Date],
    [57, Date],
    [58, Date],
    [59, General],
    [164, General],
  ])("number %i", (id, format) => expect(formatOfBuiltin(id)).toBe(format));
});

describe("formatOfCode", () => {
  it.each([
    ["General", General],
    ["G/通用格式", General],
    ["@", Text],
    [" @ ", Text],
    ["0.00", TwoDecimals],
    ["0.00_ ", TwoDecimals],
    ["0.00_);[Red]\\(0.00\\)", TwoDecimals],
    ["#0.00", TwoDecimals],
    ["#,##0.00", General],
    ["0.0", General],
    ["0.000", General],
    ['0.00"元"', TwoDecimals],
    ["0.00%", General],
    ["0.00E+00", General],
    ["[Red]0", General],
    ["[$¥-804]#,##0.00", General],
    ['"d"0', General],
    ["\\d0", General],
    ["0;-0;0;@", General],
    ["yyyy-mm-dd", Date],
    ["YYYY/M/D", Date],
    ["yyyy.mm", Date],
    ['yyyy"年"m"月";@', Date],
    ['yyyy"年"m"月"d"日"', Date],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", Date],
    ["[DBNum1][$-804]yyyy年m月d日", Date],
    ["e年m月", Date],
    ["aaaa", Date],
    ["[h]:mm", Date],
    ["[mm]:ss", Date],
    ["上午/下午h时mm分", Date],
    ["h:mm AM/PM", Date],
    ["m/d", Date],
    ["", General],
    ['"未闭合', General],
  ])("%s", (code, format) => expect(formatOfCode(code)).toBe(format));
});
