import type { LedgerKind } from "./field";
import { headerKey } from "./header-cells";

const dictionaries = new WeakMap<LedgerKind, ReadonlyMap<string, string>>();

/** Header key → field id; the standard header of one field wins over an alias of another. */
export function dictionaryOf(kind: LedgerKind): ReadonlyMap<string, string> {
  let dictionary = dictionaries.get(kind);
  if (!dictionary) {
    const entries = new Map<string, string>();
    for (const field of kind.fields) {
      const key = headerKey(field.header);
      if (!entries.has(key)) entries.set(key, field.id);
    }
    for (const field of kind.fields) {
      for (const alias of field.aliases) {
        const key = headerKey(alias);
        if (!entries.has(key)) entries.set(key, field.id);
      }
    }
    dictionaries.set(kind, (dictionary = entries));
  }
  return dictionary;
}

/** The lowest header says no more than how to fill in: (周岁), 年月, 元/月. */
const HINT = /^(\(.*\)|周?岁|年月日?|元(\/月)?|是\/否|\d+位)$/;

/**
 * The keys by which a header path may name a field, the best first: the whole path, its last two
 * parts, then its lowest part. The head above counts alone only where the lowest part is a hint;
 * else the second column under 学历 would be taken for 学历.
 */
export function keysOfPath(path: readonly string[]): readonly string[] {
  const withoutBracket = (key: string) => key.replace(/\([^()]*\)$/, "");
  const keys = [path.join("/"), path.slice(-2).join("/"), path.slice(-2).join("")];
  for (let i = path.length - 1; i >= 0; i--) {
    keys.push(path[i], withoutBracket(path[i]));
    if (!HINT.test(path[i])) break;
  }
  return [...new Set(keys)].filter((key) => key !== "");
}

/** The field that the first fitting key names. */
export function fieldOfKeys(
  dictionary: ReadonlyMap<string, string>,
  keys: readonly string[]
): string | undefined {
  for (const key of keys) {
    const field = dictionary.get(key);
    if (field !== undefined) return field;
  }
  return undefined;
}
