import { argumentRuns, formulaTokens, type FormulaToken, type TokenRun } from "./formula-tokens";

/** Functions whose result may be of any size. */
const SPILLING = new Set(
  (
    "ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK LET " +
    "LINEST LOGEST MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT PIVOTBY RANDARRAY REDUCE REGEXEXTRACT SCAN " +
    "SEQUENCE SORT SORTBY STOCKHISTORY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND TRIMRANGE UNIQUE " +
    "VSTACK WRAPCOLS WRAPROWS"
  ).split(" ")
);

/** Functions that take arrays for all their arguments, without being told. */
const ARRAYS = new Set("MDETERM SUMPRODUCT SUMX2MY2 SUMX2PY2 SUMXMY2".split(" "));

/**
 * Which arguments of a function are ranges (`r`), the others (`s`) single values; what stands behind `*` goes
 * on for all further ones. Functions that are not listed take single values.
 */
const ARGUMENTS = new Map<string, string>([
  ...(
    "AND AREAS AVEDEV AVERAGE AVERAGEA COLUMNS CONCAT CORREL COUNT COUNTA COUNTBLANK COVAR DEVSQ GCD GEOMEAN " +
    "HARMEAN INTERCEPT IRR KURT LCM MAX MAXA MEDIAN MIN MINA MODE MODE.SNGL OR PEARSON PRODUCT ROWS RSQ SKEW " +
    "SLOPE STDEV STDEV.P STDEV.S STDEVA STDEVP SUM SUMSQ VAR VAR.P VAR.S VARA VARP XOR"
  )
    .split(" ")
    .map((name) => [name, "*r"] as const),
  ...["AVERAGEIFS", "MAXIFS", "MINIFS", "SUMIFS"].map((name) => [name, "r*rs"] as const),
  ...["DAVERAGE", "DCOUNT", "DCOUNTA", "DGET", "DMAX", "DMIN", "DSUM"].map(
    (name) => [name, "rsr"] as const
  ),
  ...["LARGE", "SMALL", "PERCENTILE", "PERCENTILE.INC", "PERCENTILE.EXC", "QUARTILE"].map(
    (name) => [name, "rs"] as const
  ),
  ...["RANK", "RANK.AVG", "RANK.EQ", "MATCH", "VLOOKUP", "HLOOKUP", "XMATCH"].map(
    (name) => [name, "srss"] as const
  ),
  ["AGGREGATE", "ss*r"],
  ["AVERAGEIF", "rsr"],
  ["CHOOSE", "s*r"],
  ["COUNTIF", "rs"],
  ["COUNTIFS", "*rs"],
  ["INDEX", "rsss"],
  ["LOOKUP", "srr"],
  ["NETWORKDAYS", "ssr"],
  ["NETWORKDAYS.INTL", "sssr"],
  ["NPV", "s*r"],
  ["OFFSET", "rssss"],
  ["SUBTOTAL", "s*r"],
  ["SUMIF", "rsr"],
  ["TEXTJOIN", "ss*r"],
  ["TRIMMEAN", "rs"],
  ["WORKDAY", "ssr"],
  ["WORKDAY.INTL", "sssr"],
  ["XLOOKUP", "srrsss"],
]);

/** What may stand somewhere: one value, a range as it is, or whatever comes out of a calculation. */
type Place = "value" | "range" | "array";

/**
 * Whether a formula has to be stored as an array formula even when its result is one value, so that programs
 * work it out as it was typed and not with one cell of each range ("implicit intersection"): it
 * calculates with ranges as wholes, may give more than one value, or is a custom function of the add-in,
 * of which Excel does not know that. Says yes rather than no: for Excel it makes no difference then.
 */
export function returnsArray(formula: string): boolean {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  return needsArrays(tokens, { start: 0, end: tokens.length }, "value", 0);
}

function needsArrays(
  tokens: readonly FormulaToken[],
  run: TokenRun,
  place: Place,
  depth: number
): boolean {
  const isAlone = !hasOperator(tokens, run);
  for (let i = run.start; i < run.end; i++) {
    const { kind, text } = tokens[i];
    if (kind === "spill") return true;
    if (kind === "other" && text === "@") return needsArraysBehind(tokens, i, run, place, depth);
    const isCall = kind === "word" && tokens[i + 1]?.text === "(";
    if (isCall) {
      const runs = argumentRuns(tokens, i + 1);
      if (callNeedsArrays(tokens, text, runs, place, depth)) return true;
      i = runs[runs.length - 1].end;
    } else if (depth > 0 && place !== "array" && isRangeAt(tokens, i, run)) {
      if (place === "value" || !isAlone) return true;
    }
  }
  return false;
}

/** What `@` stands in front of is one value. */
function needsArraysBehind(
  tokens: readonly FormulaToken[],
  at: number,
  run: TokenRun,
  place: Place,
  depth: number
): boolean {
  let end = at + 1;
  while (end < run.end && tokens[end].kind !== "other" && tokens[end].kind !== "open") end++;
  if (tokens[end]?.text === ":") end += 2;
  return end < run.end && needsArrays(tokens, { start: end, end: run.end }, place, depth);
}

function callNeedsArrays(
  tokens: readonly FormulaToken[],
  written: string,
  runs: readonly TokenRun[],
  place: Place,
  depth: number
): boolean {
  const name = written.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
  if (SPILLING.has(name) || /^ORG\.|^_XLDUDF_/.test(name)) return true;
  const places = ARGUMENTS.get(name) ?? "";
  return runs.some((run, n) => {
    const own = ARRAYS.has(name) ? "array" : placeOf(places, n);
    // Most functions pass on that they are asked for arrays; IF does not.
    const inherited = place === "array" && !/^IF/.test(name) ? "array" : own;
    return needsArrays(tokens, run, inherited, depth + 1);
  });
}

function placeOf(places: string, number: number): Place {
  const star = places.indexOf("*");
  const fixed = star < 0 ? places : places.slice(0, star);
  const further = star < 0 ? "" : places.slice(star + 1);
  const letter =
    number < fixed.length ? fixed[number] : further[(number - fixed.length) % further.length];
  return letter === "r" ? "range" : "value";
}

const CELL = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/;

/** Whether more than one cell, or an array of constants, begins at a token. */
function isRangeAt(tokens: readonly FormulaToken[], at: number, { end }: TokenRun): boolean {
  const { kind, text } = tokens[at];
  if (text === "{") return true;
  if (kind === "brackets") return !/@|#This Row/i.test(text);
  if (kind !== "word" || at + 1 >= end || tokens[at + 1].text !== ":") return false;
  return !(
    CELL.test(text) && tokens[at + 2]?.text.replaceAll("$", "") === text.replaceAll("$", "")
  );
}

/** Whether something is calculated at the level of the run itself. */
function hasOperator(tokens: readonly FormulaToken[], { start, end }: TokenRun): boolean {
  let depth = 0;
  for (let i = start; i < end; i++) {
    const { kind, text } = tokens[i];
    if (kind === "open" && (text === "{" || tokens[i - 1]?.kind === "word")) depth++;
    else if (kind === "close" && depth > 0) depth--;
    else if (depth === 0 && kind === "other" && !/[:!]/.test(text)) return true;
  }
  return false;
}
