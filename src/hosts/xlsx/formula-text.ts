import { futureFunction } from "./future-functions";
import {
  argumentRuns,
  closingToken,
  formulaTokens,
  operandEnd,
  type FormulaToken,
  type TokenRun,
} from "./formula-tokens";

/** Namespaces of the custom functions of add-ins that people type as `ORG.NAME`. */
const NAMESPACES = ["ORG"];
const CUSTOM = new RegExp(`^(${NAMESPACES.join("|")})\\.([\\p{L}\\p{N}_.]+)$`, "iu");
const STORED_CUSTOM = new RegExp(`^_xldudf_(${NAMESPACES.join("|")})_(.+)$`, "iu");

/** A parameter of LET or LAMBDA, and one that may be left out, which is only marked where it is declared. */
const PARAMETER = "_xlpm.";
const OPTIONAL = "_xlop.";

/**
 * A formula as it is stored ([MS-XLSX] 2.2.3): without a leading `=`, later functions under their prefix,
 * parameters of LET and LAMBDA under theirs, `A1#` and `@` as the functions that stand for them, and custom
 * functions of the add-in as Excel stores them: `_xldudf_ORG_AVERAGEAGE`.
 */
export function storedFormula(formula: string): string {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  const texts = tokens.map(({ text }) => text);
  const parameters = storeParameters(tokens, texts);
  tokens.forEach(({ kind, text }, i) => {
    if (kind === "word" && tokens[i + 1]?.text === "(" && !parameters.has(i)) {
      texts[i] = storedName(text);
    }
  });
  tokens.forEach(({ kind }, i) => {
    if (kind === "spill") storeSpill(tokens, texts, i);
  });
  tokens.forEach(({ text }, i) => {
    if (text === "@") storeIntersection(tokens, texts, i);
  });
  return texts.join("");
}

function storedName(name: string): string {
  const custom = CUSTOM.exec(name.toUpperCase());
  if (custom) return `_xldudf_${custom[1]}_${custom[2].replaceAll(".", "_")}`;
  return futureFunction(name) ?? name;
}

/** Marks the names that LET and LAMBDA declare, in the whole call; returns the tokens that are such names. */
function storeParameters(tokens: readonly FormulaToken[], texts: string[]): Set<number> {
  const marked = new Set<number>();
  tokens.forEach(({ kind, text }, i) => {
    const declares = kind === "word" && /^(?:_xlfn\.)?(?:LET|LAMBDA)$/i.test(text);
    if (!declares || tokens[i + 1]?.text !== "(") return;
    const isLet = /LET$/i.test(text);
    const runs = argumentRuns(tokens, i + 1);
    const declared = runs.slice(0, -1).filter((_, n) => !isLet || n % 2 === 0);
    for (const run of declared) mark(tokens, texts, run, closingToken(tokens, i + 1), marked);
  });
  return marked;
}

function mark(
  tokens: readonly FormulaToken[],
  texts: string[],
  { start, end }: TokenRun,
  stop: number,
  marked: Set<number>
): void {
  const at = tokens.findIndex(({ kind }, i) => i >= start && i < end && kind !== "space");
  if (at < 0) return;
  const { kind, text } = tokens[at];
  const isOptional = kind === "brackets";
  if (kind !== "word" && !isOptional) return;
  const name = (isOptional ? text.slice(1, -1) : text).trim();
  if (/^_xl[po][mp]\./.test(name)) return;
  if (isOptional) texts[at] = OPTIONAL + name;
  for (let i = start; i < stop; i++) {
    const token = tokens[i];
    if (token.kind !== "word" || token.text.toLowerCase() !== name.toLowerCase()) continue;
    if (tokens[i + 1]?.text === "!") continue;
    texts[i] = PARAMETER + token.text;
    marked.add(i);
  }
}

/** `A1#` → `_xlfn.ANCHORARRAY(A1)`. */
function storeSpill(tokens: readonly FormulaToken[], texts: string[], at: number): void {
  let start = at - 1;
  if (start < 0) return;
  if (tokens[start - 1]?.text === "!") start -= 2;
  if (tokens[start - 1]?.kind === "brackets" && tokens[start].kind === "word" && start < at - 1)
    start--;
  if (start < 0) return;
  texts[start] = `_xlfn.ANCHORARRAY(${texts[start]}`;
  texts[at] = ")";
}

/** `@A1:A9` → `_xlfn.SINGLE(A1:A9)`. */
function storeIntersection(tokens: readonly FormulaToken[], texts: string[], at: number): void {
  const end = operandEnd(tokens, at + 1);
  if (end <= at + 1) return;
  texts[at] = "_xlfn.SINGLE(";
  texts[end - 1] += ")";
}

/** A stored formula as people type it, without `=`: the inverse of `storedFormula`. */
export function enteredFormula(stored: string): string {
  if (!stored.includes("_xl")) return stored;
  const tokens = formulaTokens(stored);
  const texts = tokens.map(({ text }) => text);
  tokens.forEach(({ kind, text }, i) => {
    if (kind !== "word") return;
    const open = tokens[i + 1]?.text === "(" ? i + 1 : -1;
    if (open > 0 && /^_xlfn\.ANCHORARRAY$/i.test(text)) enterSpill(tokens, texts, i);
    else if (open > 0 && /^_xlfn\.SINGLE$/i.test(text)) enterIntersection(tokens, texts, i);
    else texts[i] = enteredName(text);
  });
  return texts.join("");
}

function enteredName(text: string): string {
  const custom = STORED_CUSTOM.exec(text);
  if (custom) return `${custom[1]}.${custom[2]}`;
  if (text.startsWith(OPTIONAL)) return `[${text.slice(OPTIONAL.length)}]`;
  return text.replace(/^_xl(?:pm\.|fn\.(?:_xlws\.)?)/i, "");
}

function enterSpill(tokens: readonly FormulaToken[], texts: string[], at: number): void {
  const close = closingToken(tokens, at + 1);
  const isReference = operandEnd(tokens, at + 2) === close && tokens[close]?.kind === "close";
  texts[at] = isReference ? "" : "ANCHORARRAY";
  if (!isReference) return;
  texts[at + 1] = "";
  texts[close] = "#";
}

function enterIntersection(tokens: readonly FormulaToken[], texts: string[], at: number): void {
  const close = closingToken(tokens, at + 1);
  const isOperand = operandEnd(tokens, at + 2) === close && tokens[close]?.kind === "close";
  texts[at] = "@";
  if (!isOperand) return;
  texts[at + 1] = "";
  texts[close] = "";
}
