import { nearest } from "../codes/nearest";
import type { DefinitionProblemKey } from "./definition-problem";
import { DefinitionError } from "./definition-problem";

/** Full-width and other spellings of signs, one character each, so that places stay those of the text. */
const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "／": "÷",
  "/": "÷",
  "＊": "×",
  "*": "×",
  "。": ".",
  "，": ",",
};
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, shift: 0xfee0 } as const;
const BLANK = /\s/;
/** What ends a name that nobody knows. */
const NAME_END = /[;)=|≥≤÷"×]/;

/** A text with every character in the form in which it is compared, places kept. */
export function plainCharacters(text: string): string {
  return Array.from({ length: text.length }, (_, i) => {
    const character = text[i];
    const known = PLAIN_SIGNS[character];
    if (known !== undefined) return known;
    const code = character.charCodeAt(0);
    return code >= FULL_WIDTH.first && code <= FULL_WIDTH.last
      ? String.fromCharCode(code - FULL_WIDTH.shift)
      : character;
  }).join("");
}

/** Reads a text from left to right by known names and signs. */
export interface Scanner {
  readonly at: () => number;
  readonly atEnd: () => boolean;
  /** Takes a sign or word where it comes next. */
  readonly take: (word: string) => boolean;
  /** @throws {DefinitionError} where it does not come next */
  readonly expect: (word: string) => void;
  /** The longest of the names that comes next. @throws {DefinitionError} `key` where none does */
  readonly name: <T>(names: ReadonlyMap<string, T>, key: DefinitionProblemKey) => T;
  /** The same; `undefined` where none does. */
  readonly nameIf: <T>(names: ReadonlyMap<string, T>) => T | undefined;
  /** A decimal number, or `undefined`. */
  readonly number: () => number | undefined;
  /** A text between quotation marks, doubled marks inside; or `undefined`. */
  readonly quoted: () => string | undefined;
  /** What stands there up to the end of a name, blanks at its ends left out; nothing is taken. */
  readonly rest: () => string;
  /** Takes the rest as `rest` tells it. */
  readonly takeRest: () => string;
  readonly back: (position: number) => void;
  readonly fail: (
    key: DefinitionProblemKey,
    names?: Iterable<string>,
    position?: number
  ) => DefinitionError;
}

/** A scanner at the beginning of a text. */
export function scan(text: string): Scanner {
  const plain = plainCharacters(text);
  let at = 0;
  const skip = (from: number): number => {
    let next = from;
    while (next < plain.length && BLANK.test(plain[next])) next++;
    return next;
  };
  /** Where a word ends that begins at a place, blanks between its characters passed over; -1: it is not there. */
  const endOf = (word: string, from: number): number => {
    let next = skip(from);
    for (const character of plainCharacters(word)) {
      if (BLANK.test(character)) continue;
      if (next !== from) next = skip(next);
      if (plain[next] !== character) return -1;
      next++;
    }
    return next;
  };
  const take = (word: string): boolean => {
    const end = endOf(word, at);
    if (end < 0) return false;
    at = end;
    return true;
  };
  const restEnd = (): number => {
    let end = skip(at);
    let open = 0;
    while (end < plain.length) {
      if (plain[end] === "(") open++;
      else if (plain[end] === ")" && open > 0) open--;
      else if (NAME_END.test(plain[end]) && end > skip(at)) break;
      else if (plain[end] === ")") break;
      end++;
    }
    while (end > at && BLANK.test(plain[end - 1])) end--;
    return end;
  };
  const rest = (): string => text.slice(skip(at), Math.max(skip(at), restEnd()));
  const nameIf = <T>(names: ReadonlyMap<string, T>): T | undefined => {
    let found: { end: number; value: T } | undefined;
    for (const [name, value] of names) {
      const end = endOf(name, at);
      if (end >= 0 && (!found || end > found.end)) found = { end, value };
    }
    if (found) at = found.end;
    return found?.value;
  };
  const fail: Scanner["fail"] = (key, names, position = skip(at)) => {
    at = Math.min(position, text.length);
    const found = rest();
    return new DefinitionError({
      key,
      position: at,
      length: found.length,
      params: { found, suggestion: names ? (nearest(found, [...names]) ?? "") : "" },
    });
  };
  const number = (): number | undefined => {
    const from = skip(at);
    const match = /^-?\d+(?:\.\d+)?/.exec(plain.slice(from));
    if (!match) return undefined;
    at = from + match[0].length;
    return Number(match[0]);
  };
  const quoted = (): string | undefined => {
    const from = skip(at);
    if (plain[from] !== '"') return undefined;
    let value = "";
    for (let next = from + 1; next < plain.length; next++) {
      if (plain[next] !== '"') {
        value += text[next];
      } else if (plain[next + 1] === '"') {
        value += text[next];
        next++;
      } else {
        at = next + 1;
        return value;
      }
    }
    throw fail("unclosed-text", undefined, from);
  };
  return {
    at: () => skip(at),
    atEnd: () => skip(at) >= plain.length,
    take,
    expect: (word) => {
      if (take(word)) return;
      const position = skip(at);
      const found = rest() || text.slice(position, position + 1);
      throw new DefinitionError({
        key: "missing",
        position,
        length: found.length,
        params: { expected: word, found, suggestion: "" },
      });
    },
    name: (names, key) => {
      const found = nameIf(names);
      if (found === undefined) throw fail(key, names.keys());
      return found;
    },
    nameIf,
    number,
    quoted,
    rest,
    takeRest: () => {
      const taken = rest();
      at = Math.max(skip(at), restEnd());
      return taken;
    },
    back: (position) => {
      at = position;
    },
    fail,
  };
}
