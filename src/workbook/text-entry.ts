/** What entries are made of that a spreadsheet turns into numbers, dates, times, amounts or percentages. */
const NOTATION =
  /[\d０-９\s.,:/+\-%$()．，：／＋－％＄（）¥￥€£]|[年月日号时分秒]|[上下]午|\b(?:a|p|am|pm)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|e(?=[+-]?\d)/gi;

/**
 * Whether a spreadsheet may make something else of a text that is typed into a cell of no
 * particular format: a formula, a number, a date, a truth value, an error. Errs on the side of
 * yes; such texts go into text cells.
 */
export function isReinterpreted(text: string): boolean {
  if (/^[=+\-@'＝＋－＠#]/.test(text.trimStart())) return true;
  if (/^\s*(?:true|false)\s*$/i.test(text)) return true;
  if (!/[\d０-９]/.test(text)) return /^[〇零一二三四五六七八九十]+年/.test(text);
  return text.replace(NOTATION, "") === "";
}
