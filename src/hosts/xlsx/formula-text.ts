/**
 * Functions that came after the standard and are stored under a prefix ([MS-XLSX] 2.2.2,
 * "future functions"). Those that spill are left out: they need cell metadata besides.
 */
const FUTURE_FUNCTIONS = [
  "CONCAT",
  "DAYS",
  "IFNA",
  "IFS",
  "ISOWEEKNUM",
  "MAXIFS",
  "MINIFS",
  "NUMBERVALUE",
  "SWITCH",
  "TEXTJOIN",
  "XLOOKUP",
  "XMATCH",
  "XOR",
];

/** Quoted text, a quoted sheet name, or one of the functions in front of its parenthesis. */
const PATTERN = new RegExp(
  `"[^"]*"|'[^']*'|(?<![\\p{L}\\p{N}_.])(${FUTURE_FUNCTIONS.join("|")})(?=\\()`,
  "giu"
);

/** A formula as it is stored: without a leading `=`, later functions under their prefix. */
export function storedFormula(formula: string): string {
  return formula
    .replace(/^=/, "")
    .replace(PATTERN, (match, name?: string) => (name ? `_xlfn.${match.toUpperCase()}` : match));
}

/** A stored formula as people see it: without the prefixes of later functions. */
export function enteredFormula(stored: string): string {
  return stored.replace(/"[^"]*"|'[^']*'|_xlfn\.(?:_xlws\.)?/gi, (match) =>
    match.startsWith("_") ? "" : match
  );
}
