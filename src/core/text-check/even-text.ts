const FULL_WIDTH_GROUPS = /[０-９]{1,3}(?:，[０-９]{3})+(?![０-９])/g;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．（）［］／＋－～：]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** Signs that stand for one another in figures; each is one UTF-16 unit. */
const SAME: Readonly<Record<string, string>> = {
  "﹪": "%",
  "–": "—",
  "―": "—",
  "─": "—",
  "～": "—",
  "~": "—",
  "−": "-",
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
  "﹝": "[",
  "﹞": "]",
  "「": "“",
  "」": "”",
  "『": "“",
  "』": "”",
};
const SAME_SIGNS = new RegExp(`[${Object.keys(SAME).join("")}]`, "g");

/**
 * The text with digits, letters, brackets and dashes in one form, sign by sign: every place in it is
 * the same place in the text given. Chinese commas and stops stay as they are.
 */
export function evenText(text: string): string {
  return text
    .replace(FULL_WIDTH_GROUPS, (groups) => groups.replaceAll("，", ","))
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(SPACES, " ")
    .replace(/\t/g, " ")
    .replace(SAME_SIGNS, (sign) => SAME[sign]);
}
