import { CellFormat } from "./grid";

/**
 * Number formats that every workbook knows without defining them, by the numbers of
 * ECMA-376 part 1, 18.8.30: 14–22 and 45–47 everywhere, 27–36 and 50–58 in Chinese, Japanese and
 * Korean programs (`yyyy"年"m"月"d"日"` is 31), 71–81 in Thai ones.
 */
export function formatOfBuiltin(id: number): CellFormat {
  if (id === 49) return CellFormat.Text;
  if (id === 2) return CellFormat.TwoDecimals;
  const isDate =
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58) ||
    (id >= 71 && id <= 81);
  return isDate ? CellFormat.Date : CellFormat.General;
}

/**
 * What a number format code such as `yyyy"年"m"月";@` says about the cell. Only the section for
 * positive numbers counts; literals, colours, locales and padding do not. Elapsed time (`[h]:mm`)
 * counts as a date.
 */
export function formatOfCode(code: string): CellFormat {
  const section = firstSection(code);
  if (section.trim() === "@") return CellFormat.Text;
  if (/\[(?:h+|m+|s+)\]/i.test(section)) return CellFormat.Date;
  const bare = section
    .replace(/\[[^\]]*\]/g, "")
    .replace(/General|G\/通用格式/gi, "")
    .replace(/E[+-]/g, "");
  if (/[ymdhs]|e|aaa/i.test(bare)) return CellFormat.Date;
  return /^#*0\.00$/.test(bare.trim()) ? CellFormat.TwoDecimals : CellFormat.General;
}

/** The code up to its first `;`, without quoted and escaped literals, padding and fill characters. */
function firstSection(code: string): string {
  let bare = "";
  for (let i = 0; i < code.length; i++) {
    const char = code[i];
    if (char === ";") break;
    if (char === '"') {
      const close = code.indexOf('"', i + 1);
      i = close < 0 ? code.length : close;
    } else if (char === "\\" || char === "_" || char === "*") i++;
    else bare += char;
  }
  return bare;
}
