import { nearest } from "../../../codes/nearest";
import type { FormulaProblem, Span } from "../../../formulas/formula-problem";
import type { Name } from "../../../formulas/syntax";
import type { NamedLine } from "./form-names";
import { matchName, nameKey, possibleNames } from "./form-names";

/** What is selected among: rows or columns. */
export type Axis = "row" | "column";

/** Lines by their keys, or what is wrong with their names. */
export type Selection =
  | { readonly keys: readonly string[]; readonly problem: null }
  | { readonly keys: null; readonly problem: FormulaProblem };

const NUMBERED: Readonly<Record<Axis, RegExp>> = {
  row: /^第(\d{1,4})行$/,
  column: /^第(\d{1,4})[列栏]$/,
};
const NUMBERED_RANGE: Readonly<Record<Axis, RegExp>> = {
  row: /^第(\d{1,4})行?至第?(\d{1,4})行$/,
  column: /^第(\d{1,4})[列栏]?至第?(\d{1,4})[列栏]$/,
};
const RANGE_WORD = "至";
const LIST_MARK = "、";
/** Names offered where one is not clear. */
const MOST_CHOICES = 6;

function found(lines: readonly NamedLine[]): Selection {
  return { keys: lines.map(({ key }) => key), problem: null };
}

function failed(
  key: FormulaProblem["key"],
  { position, length }: Span,
  params: FormulaProblem["params"]
): Selection {
  const expected = "known-name";
  return { keys: null, problem: { key, position, length, expected, params } };
}

/** Lines by numbers, 1 the first, both inside. */
export function numbered(
  lines: readonly NamedLine[],
  axis: Axis,
  first: number,
  last: number,
  at: Span
): Selection {
  const outside = [first, last].find((number) => number < 1 || number > lines.length);
  if (outside !== undefined) {
    return failed("number-out-of-range", at, { axis, found: outside, most: lines.length });
  }
  if (first > last) return failed("range-turned", at, { found: `${first}..${last}` });
  return found(lines.slice(first - 1, last));
}

function byNumber(
  lines: readonly NamedLine[],
  axis: Axis,
  text: string,
  at: Span
): Selection | null {
  const one = NUMBERED[axis].exec(text);
  const range = NUMBERED_RANGE[axis].exec(text);
  if (one) return numbered(lines, axis, Number(one[1]), Number(one[1]), at);
  return range && numbered(lines, axis, Number(range[1]), Number(range[2]), at);
}

/** The only line of a name; -1 where it means none or several. */
function indexOf(lines: readonly NamedLine[], text: string): number {
  const match = matchName(lines, text);
  return match.kind === "found" && match.lines.length === 1 ? lines.indexOf(match.lines[0]) : -1;
}

/** `男至女`, wherever in it the word 至 parts two names; names may hold the word too (36至40岁). */
function byRange(lines: readonly NamedLine[], text: string, at: Span): Selection | null {
  for (
    let middle = text.indexOf(RANGE_WORD);
    middle >= 0;
    middle = text.indexOf(RANGE_WORD, middle + 1)
  ) {
    const first = indexOf(lines, text.slice(0, middle));
    const last = indexOf(lines, text.slice(middle + 1));
    if (first < 0 || last < 0) continue;
    if (first > last) return failed("range-turned", at, { found: text });
    return found(lines.slice(first, last + 1));
  }
  return null;
}

function whole(lines: readonly NamedLine[], axis: Axis, text: string, at: Span): Selection | null {
  const numbers = byNumber(lines, axis, nameKey(text), at);
  if (numbers) return numbers;
  const match = matchName(lines, text);
  if (match.kind === "found") return found(match.lines);
  if (match.kind === "ambiguous") {
    const choices = match.choices.slice(0, MOST_CHOICES).join("、");
    return failed(`ambiguous-${axis}`, at, { found: text, choices });
  }
  return byRange(lines, text, at);
}

/** `男、女`: names may hold the mark too (中专、高中), so the longest that is one goes first. */
function byList(lines: readonly NamedLine[], axis: Axis, text: string, at: Span): Selection | null {
  const pieces = text.split(LIST_MARK);
  const keys: string[] = [];
  let begin = 0;
  let offset = 0;
  while (begin < pieces.length) {
    let end = pieces.length;
    let selection: Selection | null = null;
    for (; end > begin && !selection; end--) {
      if (begin === 0 && end === pieces.length) continue;
      const name = pieces.slice(begin, end).join(LIST_MARK);
      selection = whole(lines, axis, name, {
        position: at.position + offset,
        length: name.length,
      });
    }
    if (!selection) {
      const piece = pieces[begin];
      const place = { position: at.position + offset, length: piece.length };
      return begin === 0 && indexOfAny(lines, pieces.slice(1)) < 0
        ? null
        : unknown(lines, axis, piece, place);
    }
    if (selection.problem) return selection;
    keys.push(...selection.keys);
    offset += pieces.slice(begin, end + 1).join(LIST_MARK).length + 1;
    begin = end + 1;
  }
  return { keys, problem: null };
}

/** Whether any of the names is known. */
function indexOfAny(lines: readonly NamedLine[], names: readonly string[]): number {
  return names.findIndex((name) => indexOf(lines, name) >= 0);
}

function unknown(lines: readonly NamedLine[], axis: Axis, text: string, at: Span): Selection {
  const suggestion = nearest(text, possibleNames(lines)) ?? "";
  return failed(`unknown-${axis}`, at, { found: text, suggestion });
}

/**
 * The rows or columns that a name means: one, a range (男至女, 第1列至第3列) or a list (男、女). In
 * quotation marks it is one name.
 */
export function selectLines(lines: readonly NamedLine[], axis: Axis, name: Name): Selection {
  const { text, quoted, at } = name;
  const one = whole(lines, axis, text, at);
  if (one) return one;
  const list = !quoted && text.includes(LIST_MARK) ? byList(lines, axis, text, at) : null;
  return list ?? unknown(lines, axis, text, at);
}
