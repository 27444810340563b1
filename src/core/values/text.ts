/** Flag of `typingFlaws`: a stray or invisible space. */
export const STRAY_SPACE = 1;
/** Flag of `typingFlaws`: full-width digits, letters or signs where half width is meant. */
export const FULL_WIDTH = 2;

const INVISIBLE =
  "\\u034f\\u180b-\\u180f\\ufe00-\\ufe0f" +
  "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u115f\\u1160" +
  "\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffc";
/** White space on a line: all but the line break. */
const BLANK = "\\t \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const INVISIBLES = new RegExp(`[${INVISIBLE}]+`, "g");
const INVISIBLES_AND_SPACES = new RegExp(`[${INVISIBLE}\\s]+`, "g");
const FULL_WIDTH_SPACE = "\u3000";
const BLANKS = new RegExp(`[${BLANK}]+`, "g");
/** The dots people type between the parts of a name; U+00B7 is the standard one. */
const NAME_DOTS = /[\u2022\u2027\u2219\u22c5\u30fb]/g;
const FULL_WIDTH_SIGN =
  /[\uff02-\uff07\uff0a\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff3a\uff3c\uff3e-\uff5a\uff5c]/g;

/** Printable ASCII, Han characters, their common punctuation: what no function here would change. */
function isPlain(code: number): boolean {
  return (
    (code > 0x20 && code < 0x7f) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3001 && code <= 0x301f) ||
    code === 0xb7
  );
}

/** Full-width brackets, comma, colon and semicolon, which belong to Chinese typesetting. */
function isHanMark(code: number): boolean {
  return (
    code === 0xff08 || code === 0xff09 || code === 0xff0c || code === 0xff1a || code === 0xff1b
  );
}

/** The text without zero-width, formatting and control characters; tabs and line breaks stay. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLES, "");
}

/**
 * Comparison form of a text: compatibility normal form (half width), name dots unified, invisible
 * and control characters and all white space out, because rosters pad names with spaces. The same
 * string comes back when nothing is to be done.
 */
export function comparable(text: string): string {
  let i = 0;
  while (i < text.length && isPlain(text.charCodeAt(i))) i++;
  if (i === text.length) return text;
  const half = text.normalize("NFKC").replace(NAME_DOTS, "\u00b7");
  return half.replace(INVISIBLES_AND_SPACES, "");
}

const TIDY = /^[!-~\u4e00-\u9fff\u3001-\u301f\u00b7\uff08\uff09\uff0c\uff1a\uff1b]*$/;
/** Above this length the regular expression is quicker than the loop, below it slower. */
const SHORT = 8;

function isTidyAtSight(text: string): boolean {
  if (text.length > SHORT) return TIDY.test(text);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isPlain(code) && !isHanMark(code)) return false;
  }
  return true;
}

/**
 * What is odd about how a text is typed: 0 or a sum of `STRAY_SPACE` and `FULL_WIDTH`. A line break
 * inside the text, a single space beside a Latin letter, digit or sign, and Chinese punctuation
 * are not odd. In prose (posts, remarks, addresses) a single space may part Chinese words too.
 */
export function typingFlaws(text: string, isProse = false): number {
  if (isTidyAtSight(text)) return 0;
  const spaced = tidySpaces(text, isProse);
  return (spaced === text ? 0 : STRAY_SPACE) | (toHalfWidth(spaced) === spaced ? 0 : FULL_WIDTH);
}

/**
 * Repairs exactly what `typingFlaws` reports, always in the same way: Chinese punctuation, line
 * breaks inside the text and single spaces between Latin words stay, in prose those between any.
 */
export function tidy(text: string, isProse = false): string {
  return isTidyAtSight(text) ? text : toHalfWidth(tidySpaces(text, isProse));
}

function tidySpaces(text: string, isProse: boolean): string {
  return withoutInvisible(text)
    .replace(BLANKS, (blank) => (isProse && blank === FULL_WIDTH_SPACE ? blank : " "))
    .replace(/^\s+|\s+$/g, "")
    .replace(/[ \u3000]?(\r?\n|\r)[ \u3000]?/g, "$1")
    .replace(/ /g, (space, at: number, whole: string) =>
      isProse || isLatin(whole.charCodeAt(at - 1)) || isLatin(whole.charCodeAt(at + 1)) ? space : ""
    );
}

/** A sign counts as meant in half width only beside a letter or digit: `50％`, but not `书记／主任`. */
function toHalfWidth(text: string): string {
  return text.replace(FULL_WIDTH_SIGN, (sign, at: number) => {
    const code = sign.charCodeAt(0);
    const meant =
      isLetterOrDigit(code) ||
      isLetterOrDigit(text.charCodeAt(at - 1)) ||
      isLetterOrDigit(text.charCodeAt(at + 1));
    return meant ? String.fromCharCode(code - 0xfee0) : sign;
  });
}

function isLatin(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0xc0 && code <= 0x24f) || isLetterOrDigit(code);
}

/** Of either width. */
function isLetterOrDigit(code: number): boolean {
  const ascii = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  return (
    (ascii >= 0x30 && ascii <= 0x39) ||
    (ascii >= 0x41 && ascii <= 0x5a) ||
    (ascii >= 0x61 && ascii <= 0x7a)
  );
}
