import type { CellValue } from "../values/cell";
import { isBlank } from "../values/cell";
import { CellFormat } from "../values/cell-format";
import { isNothingMark } from "../values/nothing-mark";
import { dateOfParsed, parseDate, statusOfParsed } from "../values/parse-date";
import { comparable } from "../values/text";
import { indexOfCode, lookup } from "../codes/code-table";
import { committeePosts } from "../codes/committee-posts";
import { organisationForms } from "../codes/organisation-form";
import { partyPosts } from "../codes/party-posts";
import type { PartyOrganisation, Posts } from "../codes/posts";

/** Dates of a column, by record: `values[i]` is `NO_DATE` unless it could be read; `status[i]` a `DateStatus`. */
export interface DateColumn {
  readonly values: Int32Array;
  readonly status: Uint8Array;
}

/** `CodeColumn` value of a blank cell. */
export const BLANK_CODE = -1;
/** `CodeColumn` value of a text that the code table does not know. */
export const UNKNOWN_CODE = -2;

/** Codes of a column, by record: index in the code table, `BLANK_CODE` or `UNKNOWN_CODE`. */
export type CodeColumn = Int16Array;

export const NumberStatus = { Ok: 0, Blank: 1, Unreadable: 2 } as const;

/** Numbers of a column, by record; a unit typed behind the number (36岁) is read past. */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly status: Uint8Array;
  /** 1 where the number is no exact one (550余); left out where none is. */
  readonly approximate?: Uint8Array;
}

/** Posts by record: index in the code table of each body, or -1. */
export interface PostColumn {
  readonly party: Int8Array;
  readonly committee: Int8Array;
  readonly supervision: Int8Array;
  /** Index in `organisationForms` of the form that a post names (党总支书记), or -1. */
  readonly organisation: Int8Array;
  /** 1 where a post cell holds something that names no known post. */
  readonly unread: Uint8Array;
}

/** Distinct cells remembered per column; beyond this a column is not repetitive and caching only costs. */
const CACHE_LIMIT = 50_000;

/** What has been made of each distinct cell of a column, as far as it was remembered. */
export type CellCache<T> = Map<CellValue, T>;

/** Whether every distinct cell was remembered: the keys are then all that the column holds. */
export function isComplete(cache: CellCache<unknown>): boolean {
  return cache.size < CACHE_LIMIT;
}

function remember<T>(cache: CellCache<T>, cell: CellValue, made: T): T {
  if (cache.size < CACHE_LIMIT) cache.set(cell, made);
  return made;
}

/** Reads dates; `cache` takes every distinct cell that is no number. */
export function readDates(
  cells: readonly CellValue[],
  rows: Int32Array,
  formatOf: (row: number) => CellFormat,
  cache: CellCache<number> = new Map()
): DateColumn {
  const values = new Int32Array(rows.length);
  const status = new Uint8Array(rows.length);
  let last: CellValue = null;
  let parsed = parseDate(null, CellFormat.General);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const cell = cells[row] ?? null;
    if (typeof cell === "number") parsed = parseDate(cell, formatOf(row));
    else if (cell !== last) {
      parsed = cache.get(cell) ?? remember(cache, cell, parseDate(cell, CellFormat.General));
    }
    last = cell;
    values[i] = dateOfParsed(parsed);
    status[i] = statusOfParsed(parsed);
  }
  return { values, status };
}

/** A sign that stands for "none" where the code table gives it no meaning of its own is a blank. */
function codeOfUnlisted(cell: CellValue): number {
  return typeof cell === "string" && isNothingMark(cell) ? BLANK_CODE : UNKNOWN_CODE;
}

/** Reads codes; `cache` takes every distinct cell. */
export function readCodes(
  cells: readonly CellValue[],
  rows: Int32Array,
  lookup: (text: string) => number,
  cache: CellCache<number> = new Map()
): CodeColumn {
  const codes = new Int16Array(rows.length);
  let last: CellValue | undefined;
  let code: number | undefined;
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]] ?? null;
    if (cell !== last || code === undefined) code = cache.get(cell);
    last = cell;
    if (code === undefined) {
      if (isBlank(cell)) code = BLANK_CODE;
      else {
        const index = typeof cell === "object" ? -1 : lookup(String(cell));
        code = index < 0 ? codeOfUnlisted(cell) : index;
      }
      remember(cache, cell, code);
    }
    codes[i] = code;
  }
  return codes;
}

const UNIT = "(?:周?岁|元|人次?|名|年|个月|%|场次?|册|条|次|个|票|项)?";
const NUMBER_WITH_UNIT = new RegExp(`^([+-]?\\d+(?:\\.\\d+)?)${UNIT}$`);
const ROUND_NUMBER = new RegExp(
  `^(?:约|大约|近|逾|超过?)?(\\d+(?:\\.\\d+)?)${UNIT}(?:余|多|左右|以上)?${UNIT}$`
);

/**
 * Reads numbers, past a unit behind them (36岁). Where `mayBeRound`, numbers that are said to be no
 * exact ones (550余, 约550, 550多场次) are read as well and marked in `approximate`.
 */
export function readNumbers(
  cells: readonly CellValue[],
  rows: Int32Array,
  mayBeRound = false
): NumberColumn {
  const values = new Float64Array(rows.length);
  const status = new Uint8Array(rows.length);
  let approximate: Uint8Array | undefined;
  for (let i = 0; i < rows.length; i++) {
    const cell = cells[rows[i]] ?? null;
    if (typeof cell === "number") values[i] = cell;
    else if (isBlank(cell)) status[i] = NumberStatus.Blank;
    else {
      const text = typeof cell === "string" ? comparable(cell).replaceAll(",", "") : "";
      const exact = NUMBER_WITH_UNIT.exec(text);
      const match = exact ?? (mayBeRound ? ROUND_NUMBER.exec(text) : null);
      if (match) values[i] = Number(match[1]);
      else status[i] = NumberStatus.Unreadable;
      if (match && !exact) (approximate ??= new Uint8Array(rows.length))[i] = 1;
    }
  }
  return approximate ? { values, status, approximate } : { values, status };
}

export interface PostSource {
  readonly cells: readonly CellValue[];
  readonly read: (text: string) => Posts;
  /** The column holds posts of any body, so that a bare 委员 in it may be of either committee. */
  readonly isMixed: boolean;
  /** Takes every distinct cell. */
  readonly cache: CellCache<Posts | null>;
}

const FORM_INDEX: Readonly<Record<PartyOrganisation, number>> = {
  党支部: lookup(organisationForms, "党支部"),
  党总支: lookup(organisationForms, "党总支"),
  党委: lookup(organisationForms, "党委"),
};

/**
 * Joins what several post columns say of one person; the first column that names a post wins.
 * `isNoPartyMember` tells of a record that its political status rules a Party post out.
 */
export function readPostColumns(
  sources: readonly PostSource[],
  rows: Int32Array,
  isNoPartyMember: (record: number) => boolean = () => false
): PostColumn {
  const party = new Int8Array(rows.length).fill(-1);
  const committee = new Int8Array(rows.length).fill(-1);
  const supervision = new Int8Array(rows.length).fill(-1);
  const organisation = new Int8Array(rows.length).fill(-1);
  const unread = new Uint8Array(rows.length);
  const bare: number[] = [];
  for (const { cells, read, cache, isMixed } of sources) {
    if (cells.length === 0) continue;
    for (let i = 0; i < rows.length; i++) {
      const cell = cells[rows[i]] ?? null;
      let posts = cache.get(cell);
      if (posts === undefined) {
        posts = remember(cache, cell, typeof cell === "string" ? read(cell) : null);
      }
      if (posts === null) {
        if (cell !== null) unread[i] = 1;
        continue;
      }
      if (isMixed && posts.isBareMember && party[i] < 0 && committee[i] < 0) bare.push(i);
      if (party[i] < 0) party[i] = posts.party;
      if (committee[i] < 0) committee[i] = posts.committee;
      if (supervision[i] < 0) supervision[i] = posts.supervision;
      if (organisation[i] < 0 && posts.organisation !== null) {
        organisation[i] = FORM_INDEX[posts.organisation];
      }
      if (posts.unread.length > 0) unread[i] = 1;
    }
  }
  settleBareMembers(party, committee, bare, isNoPartyMember);
  return { party, committee, supervision, organisation, unread };
}

const PARTY_MEMBER = indexOfCode(partyPosts, "member");
const COMMITTEE_MEMBER = indexOfCode(committeePosts, "member");

/**
 * Whose a bare 委员 is, once the whole sheet is read: the committee's where the sheet names no
 * other Party post, or where somebody is no Party member; but only in a sheet that lists posts of
 * committees at all.
 */
function settleBareMembers(
  party: Int8Array,
  committee: Int8Array,
  bare: readonly number[],
  isNoPartyMember: (record: number) => boolean
): void {
  if (bare.length === 0 || !committee.some((post) => post >= 0)) return;
  const isBare = new Set(bare.filter((record) => party[record] === PARTY_MEMBER));
  const namesParty = party.some((post, record) => post >= 0 && !isBare.has(record));
  for (const record of isBare) {
    if (namesParty && !isNoPartyMember(record)) continue;
    party[record] = -1;
    if (committee[record] < 0) committee[record] = COMMITTEE_MEMBER;
  }
}
