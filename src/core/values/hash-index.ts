/** Spreads two integers over all 32 bits. */
function hash(high: number, low: number): number {
  let h = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Members of equal keys as chains: `next[i]` is the record after i, `last[head]` the end of a chain. */
interface Chains {
  readonly next: Int32Array;
  readonly last: Int32Array;
}

/**
 * Groups of records that share a key. Record i has the key (`high[i]`, `low[i]`) and takes part if
 * `include[i]` is not 0. Returns the record numbers of every group of two or more, ascending, the
 * groups in the order of their first records. Time and memory are linear in the records.
 */
export function duplicateGroups(
  high: Int32Array,
  low: Int32Array,
  include: Uint8Array
): Int32Array[] {
  const count = high.length;
  const mask = tableSize(count) - 1;
  /** One byte of the hash of the key in a slot, which keeps nearly every look out of `first`; 0 for a free slot. */
  const tags = new Uint8Array(mask + 1);
  /** The first record with the key. */
  const first = new Int32Array(mask + 1);
  let chains: Chains | null = null;
  for (let i = 0; i < count; i++) {
    if (include[i] === 0) continue;
    const a = high[i];
    const b = low[i];
    const h = hash(a, b);
    const tag = h >>> 24 || 1;
    let slot = h & mask;
    while (tags[slot] !== 0) {
      if (tags[slot] === tag && high[first[slot]] === a && low[first[slot]] === b) break;
      slot = (slot + 1) & mask;
    }
    if (tags[slot] === 0) {
      tags[slot] = tag;
      first[slot] = i;
    } else {
      chains ??= { next: new Int32Array(count), last: new Int32Array(count) };
      append(chains, first[slot], i);
    }
  }
  return chains === null ? [] : collect(chains);
}

/** A power of two that leaves at least half of the slots free. */
function tableSize(count: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(count * 2 + 1)));
}

/** Record 0 can only be a head, so 0 means "none" in both arrays. */
function append({ next, last }: Chains, head: number, record: number): void {
  next[last[head] === 0 ? head : last[head]] = record;
  last[head] = record;
}

function collect({ next, last }: Chains): Int32Array[] {
  const groups: Int32Array[] = [];
  for (let head = 0; head < last.length; head++) {
    if (last[head] !== 0) groups.push(chainFrom(head, next));
  }
  return groups;
}

function chainFrom(head: number, next: Int32Array): Int32Array {
  let size = 1;
  for (let i = next[head]; i !== 0; i = next[i]) size++;
  const members = new Int32Array(size);
  for (let i = head, k = 0; k < size; i = next[i], k++) members[k] = i;
  return members;
}
