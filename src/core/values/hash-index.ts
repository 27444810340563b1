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
 * groups in the order of their first records. Time is linear in the records; the memory, two to
 * five integers for each record.
 */
export function duplicateGroups(
  high: Int32Array,
  low: Int32Array,
  include: Uint8Array
): Int32Array[] {
  const count = high.length;
  const mask = tableSize(count) - 1;
  /** Record number + 1 of the first record with a key; 0 for a free slot. */
  const slots = new Int32Array(mask + 1);
  let chains: Chains | null = null;
  for (let i = 0; i < count; i++) {
    if (include[i] === 0) continue;
    let slot = hash(high[i], low[i]) & mask;
    let head = slots[slot] - 1;
    while (head >= 0 && (high[head] !== high[i] || low[head] !== low[i])) {
      slot = (slot + 1) & mask;
      head = slots[slot] - 1;
    }
    if (head < 0) {
      slots[slot] = i + 1;
    } else {
      chains ??= { next: new Int32Array(count), last: new Int32Array(count) };
      append(chains, head, i);
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
