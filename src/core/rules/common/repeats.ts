import { nameOf } from "../../ledgers/person-ref";
import type { LedgerTable } from "../../ledgers/table";

/** Units up to this size are compared person by person; larger ones through a set. */
const SMALL_UNIT = 24;

/**
 * Marks (1) the records that repeat an earlier record of the same unit: same ID number, same name.
 * `null` when there are none.
 */
export function repeatsInUnit(table: LedgerTable): Uint8Array | null {
  if (!table.has("id_no")) return null;
  const { keyHigh, keyLow } = table.ids();
  let repeats: Uint8Array | null = null;
  const mark = (record: number, earlier: number) => {
    if (nameOf(table, record) !== nameOf(table, earlier)) return;
    repeats ??= new Uint8Array(table.count);
    repeats[record] = 1;
  };
  for (const { members } of table.units().groups) {
    if (members.length > SMALL_UNIT) {
      markInLargeUnit(members, keyHigh, keyLow, mark);
      continue;
    }
    for (let k = 1; k < members.length; k++) {
      const i = members[k];
      if (keyHigh[i] === 0) continue;
      for (let m = 0; m < k; m++) {
        const j = members[m];
        if (keyLow[i] === keyLow[j] && keyHigh[i] === keyHigh[j]) {
          mark(i, j);
          break;
        }
      }
    }
  }
  return repeats;
}

function markInLargeUnit(
  members: readonly number[],
  keyHigh: Int32Array,
  keyLow: Int32Array,
  mark: (record: number, earlier: number) => void
): void {
  const seen = new Map<number, Map<number, number>>();
  for (const i of members) {
    if (keyHigh[i] === 0) continue;
    let inHigh = seen.get(keyHigh[i]);
    if (!inHigh) seen.set(keyHigh[i], (inHigh = new Map<number, number>()));
    const earlier = inHigh.get(keyLow[i]);
    if (earlier === undefined) inHigh.set(keyLow[i], i);
    else mark(i, earlier);
  }
}
