import { comparable } from "../../../values/text";
import { isCountKey, MAIN_HEADS } from "../check-result";
import type { PrintedForm } from "../printed-form";
import { repeatsIn } from "../printed-form";

/** A row or a column as formulas name it. */
export interface NamedLine {
  readonly key: string;
  /** Heads from the highest down, or the words of a row, in the form in which they are compared. */
  readonly path: readonly string[];
  /** As people read it: `性别/男`. */
  readonly shown: string;
  /** It counts, so that it adds up. */
  readonly counts: boolean;
}

/** What a name means: one line or several, or why it means none. */
export type NameMatch =
  | { readonly kind: "found"; readonly lines: readonly NamedLine[] }
  | { readonly kind: "unknown" }
  | { readonly kind: "ambiguous"; readonly choices: readonly string[] };

/** A name in the form in which names are compared: dashes are all alike. */
export function nameKey(text: string): string {
  return comparable(text)
    .replace(/[—–―-]/g, "-")
    .toLowerCase();
}

function pathOf(words: readonly string[]): string[] {
  return words.flatMap((word) => nameKey(word).split("/"));
}

function namesOfColumns({ columns }: PrintedForm): NamedLine[] {
  return columns.map(({ key, path }) => ({
    key,
    path: pathOf(path),
    shown: path.join("/"),
    counts: isCountKey(key),
  }));
}

function namesOfRows({ rows }: PrintedForm): NamedLine[] {
  const repeats = repeatsIn(rows);
  return rows
    .filter((row) => !repeats.has(row))
    .map(({ key, label }) => ({
      key,
      path: pathOf([key]),
      shown: key.includes("/") ? label.replace(" ", "/") : label,
      counts: true,
    }));
}

/** What `make` makes of a form, made once: every name of every formula is looked for there. */
function once(
  make: (form: PrintedForm) => readonly NamedLine[]
): (form: PrintedForm) => readonly NamedLine[] {
  const made = new WeakMap<PrintedForm, readonly NamedLine[]>();
  return (form) => {
    let lines = made.get(form);
    if (!lines) made.set(form, (lines = make(form)));
    return lines;
  };
}

/** The columns of a form, left to right. */
export const columnNames = once(namesOfColumns);

/** The rows of a form, from the top down; of a row that stands twice the first. */
export const rowNames = once(namesOfRows);

function isAt(path: readonly string[], words: readonly string[], from: number): boolean {
  return words.every((word, i) => path[from + i] === word);
}

/** Lines under a head of this name, by the place of the head. */
function headsNamed(lines: readonly NamedLine[], words: readonly string[]) {
  const heads = new Map<string, { depth: number; under: NamedLine[] }>();
  for (const line of lines) {
    const { path } = line;
    const last = path.length - words.length - 1;
    for (let from = 0; from <= last; from++) {
      if (!isAt(path, words, from)) continue;
      const depth = from + words.length;
      const head = path.slice(0, depth).join("/");
      const known = heads.get(head) ?? { depth, under: [] };
      known.under.push(line);
      heads.set(head, known);
      break;
    }
  }
  return [...heads.values()];
}

function underHead(depth: number, under: readonly NamedLine[]): readonly NamedLine[] {
  const main = under.filter(
    ({ path }) => path.length === depth + 1 && MAIN_HEADS.includes(path[depth] ?? "")
  );
  if (main.length === 1) return main;
  const counting = under.filter(({ counts }) => counts);
  return counting.length > 0 ? counting : under;
}

function ambiguous(lines: readonly NamedLine[]): NameMatch {
  return { kind: "ambiguous", choices: lines.map(({ shown }) => shown) };
}

/**
 * The lines that one name means: a whole path, the end of one (`男`, `性别/男`), or a head, which
 * stands for its 人数 or, without one, for all columns of counts under it.
 */
export function matchName(lines: readonly NamedLine[], name: string): NameMatch {
  const words = pathOf([name]);
  const whole = lines.filter(({ path }) => path.length === words.length && isAt(path, words, 0));
  if (whole.length === 1) return { kind: "found", lines: whole };
  const ends = lines.filter(
    ({ path }) => path.length >= words.length && isAt(path, words, path.length - words.length)
  );
  if (ends.length === 1) return { kind: "found", lines: ends };
  if (ends.length > 1) return ambiguous(ends);
  const heads = headsNamed(lines, words);
  if (heads.length === 0) return { kind: "unknown" };
  if (heads.length > 1) return ambiguous(heads.flatMap(({ under }) => under));
  return { kind: "found", lines: underHead(heads[0].depth, heads[0].under) };
}

/** Every name that could have been meant: whole paths and their ends. */
export function possibleNames(lines: readonly NamedLine[]): string[] {
  const names = lines.flatMap(({ shown }) => {
    const words = shown.split("/");
    return [...words, shown];
  });
  return [...new Set(names)];
}
