import { comparable } from "../values/text";
import { nearest } from "./nearest";

/** One value of a code table. */
export interface CodeEntry {
  /** The standard's code, or a readable key where no standard numbers the values. */
  readonly code: string;
  /** The standard's wording. */
  readonly name: string;
  /** What rosters write instead of a long name; messages and corrections use it. */
  readonly short?: string;
  readonly aliases?: readonly string[];
}

/** A list of values with the standard (or usage) it comes from. The order means what the table says. */
export interface CodeTable<E extends CodeEntry = CodeEntry> {
  readonly id: string;
  readonly source: string;
  readonly entries: readonly E[];
  /** Codes of the entries that a drop-down offers, in its order; all of them where left out. */
  readonly offered?: readonly string[];
  /** Simpler spellings of a text that is not listed, tried one after the other. */
  readonly variants?: (plain: string) => readonly string[];
}

const indexes = new WeakMap<CodeTable, ReadonlyMap<string, number>>();

function keyOf(text: string): string {
  return comparable(text).toUpperCase();
}

/** Spelling → index; a name goes before an alias, an alias before a code. */
function indexOf(table: CodeTable): ReadonlyMap<string, number> {
  const known = indexes.get(table);
  if (known !== undefined) return known;
  const index = new Map<string, number>();
  const put = (text: string, i: number) => {
    const key = keyOf(text);
    if (!index.has(key)) index.set(key, i);
  };
  table.entries.forEach((entry, i) =>
    [entry.name, entry.short ?? entry.name].forEach((t) => put(t, i))
  );
  table.entries.forEach((entry, i) => entry.aliases?.forEach((alias) => put(alias, i)));
  table.entries.forEach((entry, i) =>
    [entry.code, entry.code.replace(/^0+(?=\d)/, "")].forEach((t) => put(t, i))
  );
  indexes.set(table, index);
  return index;
}

/**
 * Index of the entry a text means, or -1: by name, short name, alias or code (`09` and `9`), letter
 * case, width and spaces aside, then by the simpler spellings the table knows. Blank is -1.
 */
export function lookup(table: CodeTable, text: string): number {
  const index = indexOf(table);
  const asWritten = index.get(text);
  if (asWritten !== undefined) return asWritten;
  const plain = keyOf(text);
  const direct = index.get(plain);
  if (direct !== undefined) return direct;
  for (const variant of plain === "" ? [] : (table.variants?.(plain) ?? [])) {
    const found = index.get(keyOf(variant));
    if (found !== undefined) return found;
  }
  return -1;
}

/** Index of the entry with a code; throws a RangeError for a code that is not in the table. */
export function indexOfCode(table: CodeTable, code: string): number {
  const index = table.entries.findIndex((entry) => entry.code === code);
  if (index < 0) throw new RangeError(`no code ${code} in table ${table.id}`);
  return index;
}

/** What people write for an entry: its short name if it has one. */
export function labelOf(entry: CodeEntry): string {
  return entry.short ?? entry.name;
}

/** What a drop-down of the table offers: labels. Throws a RangeError where the table offers a code it lacks. */
export function offeredLabels(table: CodeTable): readonly string[] {
  const { entries, offered } = table;
  if (offered === undefined) return entries.map(labelOf);
  return offered.map((code) => labelOf(entries[indexOfCode(table, code)]));
}

/**
 * The value probably meant by a text that `lookup` does not know, as its label (布衣族 → 布依族), or
 * `null` when nothing is close.
 */
export function suggest(table: CodeTable, text: string): string | null {
  const index = indexOf(table);
  const spellings = [...index.keys()].filter((key) => !/^[\dA-Z-]*$/.test(key));
  const plain = keyOf(text);
  for (const candidate of [plain, ...(table.variants?.(plain) ?? [])]) {
    const best = nearest(candidate, spellings, (spelling) => index.get(spelling));
    const meant = best === null ? undefined : index.get(best);
    if (meant !== undefined) return labelOf(table.entries[meant]);
  }
  return null;
}
