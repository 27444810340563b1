import { ledgerKind } from "../../src/core/ledgers/kinds";
import type { PeopleLink } from "../../src/core/rules/common/people-link";
import type { Population } from "../../src/core/rules/common/populations";
import type { LedgerRow, LedgerSheet } from "./ledger-sheets";
import { AS_OF, idNumber } from "./roster";
import { satisfy } from "./satisfy";

/** A made-up person by number: everybody has another name, number and village. */
export function someone(n: number, change: LedgerRow = {}): LedgerRow {
  const numerals = "零一二三四五六七八九";
  const digits = [...String(n)].map((digit) => numerals[Number(digit)]).join("");
  return {
    township: "样例镇",
    village: `第${digits}村`,
    name: `甲${digits}`,
    id_no: idNumber(19850615, 101 + n * 2),
    ...change,
  };
}

/** People by number, from 0. */
export function someones(count: number, from = 0): LedgerRow[] {
  return Array.from({ length: count }, (_, i) => someone(from + i));
}

/** Rows as people of a population: its condition holds, its posts are held. */
function asPeopleOf({ kind, where, holding }: Population, rows: readonly LedgerRow[]): LedgerRow[] {
  return rows.map((row) => {
    const posted = holding ? { ...row, party_post: "党支部书记" } : row;
    return where ? satisfy(ledgerKind(kind), posted, where, AS_OF) : posted;
  });
}

/** The sheet of a population with these people. */
export function sheetOf(population: Population, rows: readonly LedgerRow[]): LedgerSheet {
  const kind = ledgerKind(population.kind);
  return {
    kind,
    rows: asPeopleOf(population, rows),
    sheet: (population.term === "previous" ? "上届" : "") + kind.title,
  };
}

/** What a scene shows: the variant of the sentence, and at which of the people; -1 for the sheet. */
export interface Scene {
  readonly variant: string;
  readonly at: number;
  readonly sheets: readonly LedgerSheet[];
}

function looked(link: PeopleLink, rows: readonly LedgerRow[]): LedgerSheet {
  const [population] = link.among;
  const said = rows.map((row) =>
    link.must ? satisfy(ledgerKind(population.kind), row, link.must.is, AS_OF) : row
  );
  return sheetOf(population, said);
}

/** The rows of the first `wrong` people say what they must not. */
function contrary(link: PeopleLink, rows: readonly LedgerRow[], wrong: number): LedgerSheet {
  const [population] = link.among;
  const kind = ledgerKind(population.kind);
  const { rows: said } = looked(link, rows);
  return {
    ...sheetOf(population, []),
    rows: said.map((row, i) =>
      link.must && i < wrong ? satisfy(kind, row, link.must.is, AS_OF, false) : row
    ),
  };
}

/** Two ledgers for each sentence that a link can say. */
export function scenesOf(link: PeopleLink): Scene[] {
  const own = (rows: readonly LedgerRow[]) => sheetOf(link.who, rows);
  const scene = (
    variant: string,
    at: number,
    mine: readonly LedgerRow[],
    theirs: LedgerSheet
  ): Scene => ({ variant, at, sheets: [own(mine), theirs] });
  const missing = [
    scene("missing", 2, someones(3), looked(link, someones(2))),
    scene(
      "namesake",
      2,
      someones(3),
      looked(link, [...someones(2), someone(2, { id_no: idNumber(19700101, 801) })])
    ),
    scene("most", -1, someones(12), looked(link, someones(1))),
    scene("nobody", -1, someones(6), looked(link, someones(6, 20))),
  ];
  const sitting = someones(6).map((row) => ({ ...row, committee_post: "委员" }));
  const apart = [scene("committee", -1, sitting, looked(link, someones(6, 20)))];
  const said = [
    scene("found", 0, someones(3), contrary(link, someones(3), 1)),
    scene("many", -1, someones(12), contrary(link, someones(12), 11)),
  ];
  const there = [
    scene("found", 0, someones(3), looked(link, someones(1))),
    scene("many", -1, someones(12), looked(link, someones(11))),
  ];
  if (link.expected === "absent") return there;
  return [
    ...(link.expected === "there" ? missing : []),
    ...(link.committeeApart ? apart : []),
    ...(link.must ? said : []),
  ];
}

/** Two ledgers in which everything is as the link wants it. */
export function goodScene(link: PeopleLink): readonly LedgerSheet[] {
  const theirs = link.expected === "absent" ? someones(3, 20) : someones(4);
  return [sheetOf(link.who, someones(3)), looked(link, theirs)];
}
