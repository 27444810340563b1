import type { FormulaProblem, Span } from "./formula-problem";
import type { ComparisonSign, FunctionId, Name, NumberRange } from "./syntax";
import { formulaFunctions } from "./syntax";

/** What a formula is made of. `selectors`: a pair of square brackets with all that is in them. */
export type Token =
  | { readonly kind: "number"; readonly text: string; readonly at: Span }
  | { readonly kind: "name"; readonly name: Name; readonly at: Span }
  | { readonly kind: "function"; readonly function: FunctionId; readonly at: Span }
  | { readonly kind: "selectors"; readonly names: readonly Name[]; readonly at: Span }
  | {
      readonly kind: "place";
      readonly table: Name | null;
      readonly rows: NumberRange;
      readonly columns: NumberRange;
      readonly at: Span;
    }
  | { readonly kind: "comparison"; readonly sign: ComparisonSign; readonly at: Span }
  | { readonly kind: Sign | Word; readonly at: Span };

type Sign = "+" | "-" | "*" | "/" | "÷" | "(" | ")" | "," | "%";
type Word = "if" | "then" | "else" | "and" | "or" | "not";

export type Tokens =
  | { readonly tokens: readonly Token[]; readonly problem: null }
  | { readonly tokens: null; readonly problem: FormulaProblem };

const SIGNS: Readonly<Record<string, Sign>> = {
  "+": "+",
  "-": "-",
  "−": "-",
  "*": "*",
  "×": "*",
  "✕": "*",
  "/": "/",
  "÷": "÷",
  "(": "(",
  ")": ")",
  ",": ",",
  "%": "%",
};

const COMPARISONS: readonly (readonly [string, ComparisonSign])[] = [
  ["<>", "≠"],
  ["!=", "≠"],
  ["≠", "≠"],
  ["<=", "≤"],
  ["=<", "≤"],
  ["≤", "≤"],
  ["≦", "≤"],
  [">=", "≥"],
  ["=>", "≥"],
  ["≥", "≥"],
  ["≧", "≥"],
  ["==", "="],
  ["=", "="],
  ["<", "<"],
  [">", ">"],
];

/** The longer before the shorter. */
const WORDS: readonly (readonly [string, Word])[] = [
  ["如果", "if"],
  ["否则", "else"],
  ["那么", "then"],
  ["则", "then"],
  ["并且", "and"],
  ["且", "and"],
  ["或者", "or"],
  ["或", "or"],
  ["&&", "and"],
  ["||", "or"],
];

const OPENING: Readonly<Record<string, string>> = { "[": "]", "【": "】", "〔": "〕" };
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "“": "”", "「": "」", "『": "』" };
const NAME_CHARACTER = /[\p{L}\p{N}、—–·~_.]/u;
const PLACE =
  /^(?:(?:表(\d{1,3})|T(?:(\d{1,3})|\[(\d{1,3})\])))?R(?:(\d{1,4})(?:\.\.(\d{1,4}))?|\[(\d{1,4})(?:\.\.(\d{1,4}))?\])C(?:(\d{1,4})(?:\.\.(\d{1,4}))?|\[(\d{1,4})(?:\.\.(\d{1,4}))?\])/i;
/** What may stand in round brackets inside a bare name. */
const IN_NAME = /^[\p{L}\p{N}\s、—–·~]*$/u;

const functionNames: ReadonlyMap<string, FunctionId> = new Map(
  Object.entries(formulaFunctions).flatMap(([id, { name, aliases }]) =>
    [name, ...aliases].map((one) => [one, id as FunctionId])
  )
);

/** Half-width where a character has such a form, each on its own, so that places stay what they are. */
function halfWidth(text: string): string {
  let half = "";
  for (let i = 0; i < text.length; i++) {
    const one = text[i].normalize("NFKC");
    half += one.length === 1 ? one : text[i];
  }
  return half;
}

/** The place of a closing bracket that belongs to the opening one at `from`; -1 where there is none. */
function closingAt(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const quote = QUOTES[text[i]];
    if (quote !== undefined) {
      const end = text.indexOf(quote, i + 1);
      if (end < 0) return -1;
      i = end;
    } else if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i;
  }
  return -1;
}

function problemAt(
  key: FormulaProblem["key"],
  at: Span,
  expected: FormulaProblem["expected"],
  params: FormulaProblem["params"]
): FormulaProblem {
  return { key, ...at, expected, params };
}

/** A name without white space around it and without quotation marks. */
function nameIn(source: string, half: string, from: number, to: number): Name {
  let [first, last] = [from, to];
  while (first < last && half[first].trim() === "") first++;
  while (last > first && half[last - 1].trim() === "") last--;
  const quoted = last - first >= 2 && QUOTES[half[first]] === half[last - 1];
  const at = { position: first, length: last - first };
  const text = quoted ? source.slice(first + 1, last - 1) : source.slice(first, last);
  return { text: text.trim(), quoted, at };
}

/** Places of commas that part the selectors between two places, those in brackets and quotation marks left out. */
function commasIn(half: string, from: number, to: number): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let i = from; i < to; i++) {
    const quote = QUOTES[half[i]];
    if (quote !== undefined) i = Math.max(i, half.indexOf(quote, i + 1));
    else if (half[i] === "(") depth++;
    else if (half[i] === ")") depth--;
    else if (half[i] === "," && depth <= 0) found.push(i);
  }
  return found;
}

function rangeOf(first: string, last: string | undefined, at: Span): NumberRange {
  return { first: Number(first), last: Number(last ?? first), at };
}

interface Scan {
  readonly token: Token;
  readonly end: number;
}

type Scanned = Scan | FormulaProblem;

const isProblem = (one: Scanned): one is FormulaProblem => "key" in one;

function scanSelectors(source: string, half: string, from: number): Scanned {
  const close = closingAt(half, from, half[from], OPENING[half[from]]);
  if (close < 0) {
    const at = { position: from, length: 1 };
    return problemAt("unclosed", at, "closing", { found: source[from] });
  }
  const commas = commasIn(half, from + 1, close);
  const edges = [from, ...commas, close];
  const names = edges.slice(1).map((edge, i) => nameIn(source, half, edges[i] + 1, edge));
  const at = { position: from, length: close + 1 - from };
  const empty = names.find(({ text }) => text === "");
  if (empty) {
    const place = { position: empty.at.position, length: 0 };
    return problemAt("unexpected", place, "name", { found: source[empty.at.position] });
  }
  if (names.length > 2) {
    return problemAt("too-many-names", names[2].at, "closing", { found: names[2].text });
  }
  return { token: { kind: "selectors", names, at }, end: close + 1 };
}

function scanQuoted(source: string, half: string, from: number): Scanned {
  const close = half.indexOf(QUOTES[half[from]], from + 1);
  const found = source[from];
  if (close < 0) {
    return problemAt("unclosed", { position: from, length: 1 }, "name", { found });
  }
  const name = nameIn(source, half, from, close + 1);
  if (name.text === "") return problemAt("unexpected", name.at, "name", { found });
  return { token: { kind: "name", name, at: name.at }, end: close + 1 };
}

function wordAt(half: string, at: number): readonly [string, Word] | undefined {
  return WORDS.find(([text]) => half.startsWith(text, at));
}

/** The end of the brackets that belong to a bare name, `高中(中专)及以上`; -1 where they hold something else. */
function bracketsInName(half: string, from: number): number {
  const close = closingAt(half, from, "(", ")");
  return close > from + 1 && IN_NAME.test(half.slice(from + 1, close)) ? close + 1 : -1;
}

function scanRun(source: string, half: string, from: number): Scanned {
  const match = PLACE.exec(half.slice(from));
  if (match) return scanPlace(match, from);
  let end = from;
  while (end < half.length && !wordAt(half, end)) {
    const run = half.slice(from, end);
    if (half[end] === "(") {
      const id = functionNames.get(run.toUpperCase());
      const at = { position: from, length: end - from };
      if (id) return { token: { kind: "function", function: id, at }, end };
      if (/^[\d.]+$/.test(run)) break;
      const close = bracketsInName(half, end);
      if (close < 0) {
        const params = { found: source.slice(from, end) };
        return problemAt("unknown-function", at, "known-name", params);
      }
      end = close;
    } else if (NAME_CHARACTER.test(half[end]) || /[\ud800-\udfff]/.test(half[end])) end++;
    else break;
  }
  const at = { position: from, length: end - from };
  const text = half.slice(from, end);
  if (/^\d+(\.\d+)?$/.test(text)) return { token: { kind: "number", text, at }, end };
  const name = { text: source.slice(from, end), quoted: false, at };
  return { token: { kind: "name", name, at }, end };
}

function scanPlace(match: RegExpExecArray, from: number): Scan {
  const [text, ...groups] = match;
  const [table, t, tBracket, row, rowTo, rowIn, rowInTo, column, columnTo, columnIn, columnInTo] =
    groups as (string | undefined)[];
  const at = { position: from, length: text.length };
  const number = table ?? t ?? tBracket;
  const named = number === undefined || Number(number) === 0 ? null : `表${Number(number)}`;
  return {
    token: {
      kind: "place",
      table: named === null ? null : { text: named, quoted: true, at },
      rows: rangeOf((row ?? rowIn)!, rowTo ?? rowInTo, at),
      columns: rangeOf((column ?? columnIn)!, columnTo ?? columnInTo, at),
      at,
    },
    end: from + text.length,
  };
}

function isNot(half: string, at: number): boolean {
  if (half[at] === "!") return half[at + 1] !== "=";
  return half[at] === "非" && /^[\s([【〔]/.test(half.slice(at + 1, at + 2));
}

function scanAt(source: string, half: string, from: number): Scanned {
  const one = (length: number): Span => ({ position: from, length });
  const comparison = COMPARISONS.find(([text]) => half.startsWith(text, from));
  if (comparison) {
    const [text, sign] = comparison;
    return { token: { kind: "comparison", sign, at: one(text.length) }, end: from + text.length };
  }
  if (isNot(half, from)) return { token: { kind: "not", at: one(1) }, end: from + 1 };
  const word = wordAt(half, from);
  if (word) {
    const [text, kind] = word;
    return { token: { kind, at: one(text.length) }, end: from + text.length };
  }
  const sign = SIGNS[half[from]];
  if (sign !== undefined) return { token: { kind: sign, at: one(1) }, end: from + 1 };
  if (OPENING[half[from]] !== undefined) return scanSelectors(source, half, from);
  if (QUOTES[half[from]] !== undefined) return scanQuoted(source, half, from);
  const scanned = scanRun(source, half, from);
  if (isProblem(scanned) || scanned.end > from) return scanned;
  return problemAt("stray-character", one(1), "operand", { found: source[from] });
}

/**
 * Takes a formula apart. Full-width letters, digits and signs count as half-width ones; white space
 * parts tokens and is otherwise nothing. A name may hold round brackets.
 */
export function tokenise(text: string): Tokens {
  const half = halfWidth(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < half.length) {
    if (half[at].trim() === "") {
      at++;
      continue;
    }
    const scanned = scanAt(text, half, at);
    if (isProblem(scanned)) return { tokens: null, problem: scanned };
    tokens.push(scanned.token);
    at = scanned.end;
  }
  return { tokens, problem: null };
}
