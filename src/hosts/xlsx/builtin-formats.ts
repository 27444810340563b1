/**
 * Codes of the number formats that need no definition (ECMA-376 part 1, 18.8.30), those that
 * depend on the language as a Chinese program shows them. Of numbers with one code the first
 * stands for all.
 */
const CODES: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m/d/yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/**
 * Numbers that are written for a code. Codes that depend on the language of the program are spelled
 * out instead, so that a report looks the same everywhere.
 */
const WRITTEN = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 45, 46, 47, 48, 49];
const NUMBERS = new Map(WRITTEN.map((id) => [CODES[id], id]));

/** The code of a built-in number format; `General` for a number that has none. */
export function builtinFormatCode(id: number): string {
  return CODES[id] ?? "General";
}

/** The built-in number of a code, where it means the same in every language. */
export function builtinFormatNumber(code: string): number | undefined {
  return NUMBERS.get(code);
}

/** All built-in numbers whose code this is in a Chinese program. */
export function builtinFormatNumbers(code: string): number[] {
  return Object.keys(CODES)
    .map(Number)
    .filter((id) => CODES[id] === code);
}
