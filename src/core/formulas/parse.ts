import { parseRational } from "../values/rational";
import type { Expected, FormulaProblem, ProblemKey, Span } from "./formula-problem";
import { spanOf } from "./formula-problem";
import type { ArithmeticSign, ComparisonSign, FunctionId, Node } from "./syntax";
import { formulaFunctions, isTruth } from "./syntax";
import type { Token } from "./tokens";
import { tokenise } from "./tokens";

/** A formula taken apart, or what is wrong with it first. */
export type Parsed =
  | { readonly node: Node; readonly problem: null }
  | { readonly node: null; readonly problem: FormulaProblem };

/** Nobody writes longer ones by hand. */
const MOST_CHARACTERS = 1000;
const MOST_DEPTH = 50;

type Kind = Token["kind"];

/** Reads tokens from left to right; the first problem stops it. */
interface Cursor {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
  problem: FormulaProblem | null;
}

function fail(
  cursor: Cursor,
  key: ProblemKey,
  { position, length }: Span,
  expected: Expected,
  params: FormulaProblem["params"] = {}
): null {
  const found = cursor.text.slice(position, position + length);
  cursor.problem ??= { key, position, length, expected, params: { found, ...params } };
  return null;
}

/** The next token is not what it should be. */
function unexpected(cursor: Cursor, expected: Expected): null {
  const token = cursor.tokens[cursor.at];
  if (token) return fail(cursor, "unexpected", token.at, expected);
  const end = cursor.text.trimEnd().length;
  return fail(cursor, "unexpected-end", { position: end, length: 0 }, expected);
}

function nextIs(cursor: Cursor, ...kinds: readonly Kind[]): boolean {
  const token = cursor.tokens[cursor.at];
  return token !== undefined && kinds.includes(token.kind);
}

function take(cursor: Cursor): Token {
  return cursor.tokens[cursor.at++];
}

function asNumber(cursor: Cursor, node: Node | null): Node | null {
  return node && isTruth(node) ? fail(cursor, "not-a-number", node.at, "number") : node;
}

function asTruth(cursor: Cursor, node: Node | null): Node | null {
  return node && !isTruth(node) ? fail(cursor, "not-a-comparison", node.at, "comparison") : node;
}

/** Runs one part inside another; formulas nested too deeply are given up. */
function nested(cursor: Cursor, part: (cursor: Cursor) => Node | null): Node | null {
  if (cursor.depth >= MOST_DEPTH) {
    const at = cursor.tokens[cursor.at - 1].at;
    return fail(cursor, "too-deep", at, "shorter", { most: MOST_DEPTH });
  }
  cursor.depth++;
  const node = part(cursor);
  cursor.depth--;
  return node;
}

function parseConditional(cursor: Cursor): Node | null {
  if (!nextIs(cursor, "if")) return parseAny(cursor);
  const first = take(cursor);
  const condition = asTruth(cursor, parseAny(cursor));
  if (!condition) return null;
  skipComma(cursor, "then");
  if (!nextIs(cursor, "then")) return unexpected(cursor, "then");
  take(cursor);
  const then = asTruth(cursor, nested(cursor, parseConditional));
  if (!then) return null;
  skipComma(cursor, "else");
  let otherwise: Node | null = null;
  if (nextIs(cursor, "else")) {
    take(cursor);
    otherwise = asTruth(cursor, nested(cursor, parseConditional));
    if (!otherwise) return null;
  }
  return { kind: "if", condition, then, otherwise, at: spanOf(first.at, (otherwise ?? then).at) };
}

/** 如果 … , 则 …: the comma says nothing. */
function skipComma(cursor: Cursor, before: Kind): void {
  if (nextIs(cursor, ",") && cursor.tokens[cursor.at + 1]?.kind === before) cursor.at++;
}

function parseJoined(
  cursor: Cursor,
  kind: "all" | "any",
  word: "and" | "or",
  part: (cursor: Cursor) => Node | null
): Node | null {
  const first = part(cursor);
  if (!first || !nextIs(cursor, word)) return first;
  const parts = [asTruth(cursor, first)];
  while (nextIs(cursor, word)) {
    take(cursor);
    parts.push(asTruth(cursor, part(cursor)));
    if (cursor.problem) return null;
  }
  const whole = parts.flatMap((one) => one ?? []);
  return { kind, parts: whole, at: spanOf(first.at, whole[whole.length - 1].at) };
}

const parseAny = (cursor: Cursor): Node | null => parseJoined(cursor, "any", "or", parseAll);
const parseAll = (cursor: Cursor): Node | null => parseJoined(cursor, "all", "and", parseNot);

function parseNot(cursor: Cursor): Node | null {
  if (!nextIs(cursor, "not")) return parseComparison(cursor);
  const first = take(cursor);
  const of = asTruth(cursor, nested(cursor, parseNot));
  return of && { kind: "not", of, at: spanOf(first.at, of.at) };
}

function parseComparison(cursor: Cursor): Node | null {
  const first = parseSum(cursor);
  if (!first || !nextIs(cursor, "comparison")) return first;
  const operands = [asNumber(cursor, first)];
  const signs: ComparisonSign[] = [];
  for (;;) {
    const token = cursor.tokens[cursor.at];
    if (token?.kind !== "comparison") break;
    cursor.at++;
    signs.push(token.sign);
    operands.push(asNumber(cursor, parseSum(cursor)));
    if (cursor.problem) return null;
  }
  const all = operands.flatMap((one) => one ?? []);
  return {
    kind: "comparison",
    operands: all,
    signs,
    at: spanOf(first.at, all[all.length - 1].at),
  };
}

const SIGN_OF: Partial<Record<Kind, ArithmeticSign>> = {
  "+": "+",
  "-": "-",
  "*": "*",
  "/": "/",
  "÷": "/",
};

/** A column name that stands by itself, or several of them parted by slashes. */
function isBarePath(node: Node): boolean {
  if (node.kind === "arithmetic") return node.path;
  return node.kind === "reference" && !node.table && node.at.length === node.column.at.length;
}

function parseChain(
  cursor: Cursor,
  kinds: readonly Kind[],
  part: (cursor: Cursor) => Node | null
): Node | null {
  let left = part(cursor);
  while (left && nextIs(cursor, ...kinds)) {
    if (!asNumber(cursor, left)) return null;
    const token = take(cursor);
    const right = asNumber(cursor, part(cursor));
    if (!right) return null;
    left = {
      kind: "arithmetic",
      sign: SIGN_OF[token.kind]!,
      left,
      right,
      path:
        token.kind === "/" && isBarePath(left) && right.kind === "reference" && isBarePath(right),
      at: spanOf(left.at, right.at),
    };
  }
  return left;
}

const parseSum = (cursor: Cursor): Node | null => parseChain(cursor, ["+", "-"], parseTerm);
const parseTerm = (cursor: Cursor): Node | null => parseChain(cursor, ["*", "/", "÷"], parseFactor);

function parseFactor(cursor: Cursor): Node | null {
  if (!nextIs(cursor, "+", "-")) return parsePrimary(cursor);
  const sign = take(cursor);
  const of = asNumber(cursor, nested(cursor, parseFactor));
  if (!of || sign.kind === "+") return of;
  return { kind: "negative", of, at: spanOf(sign.at, of.at) };
}

function parsePrimary(cursor: Cursor): Node | null {
  const token = cursor.tokens[cursor.at];
  switch (token?.kind) {
    case "number": {
      take(cursor);
      const percent = nextIs(cursor, "%");
      const at = percent ? spanOf(token.at, take(cursor).at) : token.at;
      const { text } = token;
      return { kind: "number", value: parseRational(text), text, percent, at };
    }
    case "name": {
      take(cursor);
      const next = cursor.tokens[cursor.at];
      if (next?.kind !== "selectors") {
        return { kind: "reference", table: null, row: null, column: token.name, at: token.at };
      }
      take(cursor);
      return { ...referenceTo(next), table: token.name, at: spanOf(token.at, next.at) };
    }
    case "selectors":
      take(cursor);
      return referenceTo(token);
    case "place": {
      take(cursor);
      const { table, rows, columns, at } = token;
      return { kind: "place", table, rows, columns, at };
    }
    case "function":
      take(cursor);
      return parseCall(cursor, token.function, token.at);
    case "(":
      return parseBrackets(cursor);
    default:
      return unexpected(cursor, "operand");
  }
}

function referenceTo({
  names,
  at,
}: Extract<Token, { kind: "selectors" }>): Extract<Node, { kind: "reference" }> {
  const [first, second] = names;
  return second
    ? { kind: "reference", table: null, row: first, column: second, at }
    : { kind: "reference", table: null, row: null, column: first, at };
}

function parseBrackets(cursor: Cursor): Node | null {
  const open = take(cursor);
  const inner = nested(cursor, parseConditional);
  if (!inner) return null;
  if (!nextIs(cursor, ")")) return closingMissing(cursor, open.at);
  return { ...inner, at: spanOf(open.at, take(cursor).at) };
}

/** A bracket that is never closed is shown where it opens; one closed too late where it should be. */
function closingMissing(cursor: Cursor, open: Span): null {
  return cursor.at < cursor.tokens.length
    ? unexpected(cursor, "closing")
    : fail(cursor, "unclosed", open, "closing");
}

function parseCall(cursor: Cursor, id: FunctionId, name: Span): Node | null {
  const { least, most, name: shown } = formulaFunctions[id];
  const open = take(cursor);
  const given: Node[] = [];
  for (;;) {
    const argument = asNumber(cursor, nested(cursor, parseConditional));
    if (!argument) return null;
    given.push(argument);
    if (!nextIs(cursor, ",")) break;
    take(cursor);
  }
  if (!nextIs(cursor, ")")) return closingMissing(cursor, open.at);
  const at = spanOf(name, take(cursor).at);
  if (given.length < least || given.length > most) {
    const params = { name: shown, count: least, given: given.length };
    return fail(cursor, "argument-count", at, "operand", params);
  }
  return { kind: "call", function: id, arguments: given, at };
}

/** Reads a check formula. Never throws; what is wrong with it is told with its place. */
export function parseFormula(text: string): Parsed {
  const cursor: Cursor = { text, tokens: [], at: 0, depth: 0, problem: null };
  const stop = (): Parsed => ({ node: null, problem: cursor.problem! });
  if (text.length > MOST_CHARACTERS) {
    const rest = { position: MOST_CHARACTERS, length: text.length - MOST_CHARACTERS };
    fail(cursor, "too-long", rest, "shorter", { most: MOST_CHARACTERS, found: "" });
    return stop();
  }
  const { tokens, problem } = tokenise(text);
  if (problem) return { node: null, problem };
  if (tokens.length === 0) {
    fail(cursor, "empty", { position: 0, length: text.length }, "comparison", { found: "" });
    return stop();
  }
  const whole: Cursor = { ...cursor, tokens };
  const node = parseConditional(whole);
  if (node && whole.at < tokens.length) unexpected(whole, "operator");
  else if (node) asTruth(whole, node);
  return node && !whole.problem ? { node, problem: null } : { node: null, problem: whole.problem! };
}
