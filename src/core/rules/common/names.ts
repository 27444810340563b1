import { nameOf } from "../../ledgers/person-ref";
import type { LedgerTable } from "../../ledgers/table";

/** What a name cell holds. */
export const NameState = {
  Blank: 0,
  /** Two to fifteen common Han characters and nothing else: by far the most names. */
  Plain: 1,
  /** Anything else; it may still be a name. */
  Other: 2,
} as const;

/** Names by record, read once for all rules about them. */
export interface NameColumn {
  readonly state: Uint8Array;
  /** Equal for names that are compared as equal; rarely, by a clash, for others too. */
  readonly hash: Int32Array;
}

const FEWEST_CHARACTERS = 2;
const MOST_CHARACTERS = 15;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** The hash of a name in the form in which names are compared. */
export function nameHash(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = mixed(hash, text.charCodeAt(i));
  return finished(hash);
}

function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x5bd1e995) ^ (hash >>> 15);
}

function finished(hash: number): number {
  return Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
}

/** What `nameHash` gives for a plain name; 0 for any other text. */
function hashOfPlain(text: string): number {
  const length = text.length;
  if (length < FEWEST_CHARACTERS || length > MOST_CHARACTERS) return 0;
  let hash = length;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < FIRST_HAN || code > LAST_HAN) return 0;
    hash = mixed(hash, code);
  }
  return finished(hash);
}

const columns = new WeakMap<LedgerTable, NameColumn>();

export function namesOf(table: LedgerTable): NameColumn {
  let column = columns.get(table);
  if (!column) columns.set(table, (column = readColumn(table)));
  return column;
}

function readColumn(table: LedgerTable): NameColumn {
  const state = new Uint8Array(table.count);
  const hash = new Int32Array(table.count);
  const cells = table.cells("name");
  for (let i = 0; i < table.count; i++) {
    const cell = cells[table.rows[i]];
    const plain = typeof cell === "string" ? hashOfPlain(cell) : 0;
    if (plain !== 0) {
      state[i] = NameState.Plain;
      hash[i] = plain;
      continue;
    }
    const name = nameOf(table, i);
    if (name === "") continue;
    state[i] = NameState.Other;
    hash[i] = nameHash(name);
  }
  return { state, hash };
}
