/** Spreads two integers over all 32 bits. */
function hash(high: number, low: number): number {
  let h = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

/**
 * The table, kept from call to call so that a roster is checked without making it anew for each
 * column. `tags` holds one byte of the hash of the key in a slot, which keeps nearly every look
 * out of the larger array, and 0 for a free slot; `firsts` the first record with the key.
 */
let tags = new Uint8Array(0);
let firsts = new Int32Array(0);

/** Clears the table for so many records: a power of two that leaves at least half of the slots free. */
function prepare(count: number): void {
  const size = 2 ** Math.max(4, Math.ceil(Math.log2(count * 2 + 1)));
  if (tags.length === size) tags.fill(0);
  else {
    tags = new Uint8Array(size);
    firsts = new Int32Array(size);
  }
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
  prepare(high.length);
  const mask = tags.length - 1;
  const groups = new Map<number, number[]>();
  for (let i = 0; i < high.length; i++) {
    if (include[i] === 0) continue;
    const a = high[i];
    const b = low[i];
    const h = hash(a, b);
    const tag = h >>> 24 || 1;
    let slot = h & mask;
    while (tags[slot] !== 0) {
      if (tags[slot] === tag && high[firsts[slot]] === a && low[firsts[slot]] === b) break;
      slot = (slot + 1) & mask;
    }
    if (tags[slot] === 0) {
      tags[slot] = tag;
      firsts[slot] = i;
    } else {
      append(groups, firsts[slot], i);
    }
  }
  return [...groups.values()]
    .sort((one, other) => one[0] - other[0])
    .map((members) => Int32Array.from(members));
}

function append(groups: Map<number, number[]>, head: number, record: number): void {
  const members = groups.get(head);
  if (members) members.push(record);
  else groups.set(head, [head, record]);
}

/** Finds records by a key of two integers. */
export interface KeyLookup {
  /** The first record with the key; -1 when there is none. */
  first(high: number, low: number): number;
  /** The next record with the key of a record; -1 after the last. */
  next(record: number): number;
}

/**
 * Makes records findable by their keys: record i has the key (`high[i]`, `low[i]`) and takes part if
 * `include[i]` is not 0. Time and memory are linear in the records; a look-up takes the time of one.
 */
export function keyLookup(high: Int32Array, low: Int32Array, include: Uint8Array): KeyLookup {
  const count = high.length;
  const mask = 2 ** Math.max(4, Math.ceil(Math.log2(count * 2 + 1))) - 1;
  /** Record and 1; 0 is a free slot. */
  const heads = new Int32Array(mask + 1);
  const nexts = new Int32Array(count).fill(-1);
  const slotOf = (a: number, b: number): number => {
    let slot = hash(a, b) & mask;
    for (let head = heads[slot]; head !== 0; head = heads[slot]) {
      if (high[head - 1] === a && low[head - 1] === b) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  for (let i = count - 1; i >= 0; i--) {
    if (include[i] === 0) continue;
    const slot = slotOf(high[i], low[i]);
    nexts[i] = heads[slot] - 1;
    heads[slot] = i + 1;
  }
  return {
    first: (a, b) => heads[slotOf(a, b)] - 1,
    next: (record) => nexts[record],
  };
}
