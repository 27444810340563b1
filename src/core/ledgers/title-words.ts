import type { Grid } from "../sheets/grid";
import type { LedgerKind, LedgerKindId } from "./field";
import { headerKey } from "./header-cells";

/** A title is no longer than this, and no sentence. */
const LONGEST_TITLE = 40;
const SENTENCE = /[。;,!?]/;

/**
 * The kind that a title names: by the word that ends last, since what a sheet is stands at the end
 * (候选人联审台账 is a 联审台账 of candidates); of words that end together by the longest. What
 * stands in brackets (谈话提醒台账(现任两委干部)) counts only where the rest names no kind.
 */
export function kindNamedIn(title: string, kinds: readonly LedgerKind[]): LedgerKindId | undefined {
  const text = headerKey(title);
  if (text.length > LONGEST_TITLE || SENTENCE.test(text)) return undefined;
  return lastWordIn(text.replace(/\([^()]*\)/g, ""), kinds) ?? lastWordIn(text, kinds);
}

function lastWordIn(text: string, kinds: readonly LedgerKind[]): LedgerKindId | undefined {
  let named: LedgerKindId | undefined;
  let end = 0;
  let length = 0;
  for (const kind of kinds) {
    for (const word of kind.titleWords ?? []) {
      const key = headerKey(word);
      const at = text.lastIndexOf(key);
      if (at < 0 || at + key.length < end) continue;
      if (at + key.length === end && key.length <= length) continue;
      end = at + key.length;
      length = key.length;
      named = kind.id;
    }
  }
  return named;
}

/** The kinds named by the sheet's name and by what stands in `rows` above its header. */
export function kindsNamedAbove(
  grid: Grid,
  rows: readonly number[],
  kinds: readonly LedgerKind[]
): ReadonlySet<LedgerKindId> {
  const named = new Set<LedgerKindId>();
  const read = (title: string) => {
    const kind = kindNamedIn(title, kinds);
    if (kind !== undefined) named.add(kind);
  };
  read(grid.name);
  for (const row of rows) {
    for (const column of grid.columns) {
      const value = column[row] ?? null;
      if (typeof value === "string") read(value);
    }
  }
  return named;
}
