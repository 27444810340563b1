import type { IssueParams, Severity } from "../../issues/issue";
import type { Condition } from "../../ledgers/condition";
import type { RecordTest } from "../../ledgers/meets";
import { meets } from "../../ledgers/meets";
import type { PersonRef } from "../../ledgers/person-ref";
import { nameOfPerson, unitLabelOf } from "../../ledgers/person-ref";
import type { LedgerTable } from "../../ledgers/table";
import { displayText } from "../../values/cell";
import type { CivilDate } from "../../values/civil-date";
import type { Reporter, WorkbookRule } from "../rule";
import { canTell, shownValue } from "./ledger-checks";
import type { PeopleIndex, PersonMatch } from "./people-index";
import { placeSeenFrom } from "./person-ref";
import type { Population } from "./populations";
import { peopleOf, populationLabel, tablesOf } from "./populations";

/** What one ledger is expected to know of the people of another, said as data. */
export interface PeopleLink {
  readonly id: string;
  readonly severity: Severity;
  /** People … */
  readonly who: Population;
  /** … who are looked for in these ledgers, in the first of them that has them. */
  readonly among: readonly Population[];
  /** They have to be there, may be there, or must not be there. */
  readonly expected: "there" | "either" | "absent";
  /** What has to be said of those who are there. */
  readonly must?: {
    readonly is: Condition;
    /** The field that says it. */
    readonly field: string;
    /** Where it weighs otherwise than being missing. */
    readonly severity?: Severity;
  };
  /**
   * People without a Party post are looked at by themselves: a ledger of candidates for the Party
   * organisation need not have those of the committee.
   */
  readonly committeeApart?: true;
  /** People who are in this ledger are left to the link that looks at them there. */
  readonly except?: Population;
  /** The field of the people's own ledger at which findings stand; 姓名 where left out. */
  readonly at?: string;
}

/** Findings of one cause up to this many are told person by person, however many the people are. */
const MOST_ONE_BY_ONE = 10;
/** With fewer people a ledger in which nobody is found is no stranger. */
const FEWEST_STRANGERS = 5;
const NAMES_TOLD = 3;

/** What became of looking for the people of one sheet. */
interface Tally {
  readonly table: LedgerTable;
  /** They hold no Party post. */
  readonly committeeOnly: boolean;
  /** People of whom it could be settled. */
  people: number;
  readonly missing: { readonly person: PersonRef; readonly namesake: PersonRef | null }[];
  readonly wrong: { readonly person: PersonRef; readonly found: PersonRef }[];
}

type Found = Extract<PersonMatch, { readonly is: "there" }>;

/** What the first of the ledgers that knows somebody has; unsure where one of them is. */
function matchAmong(person: PersonRef, ledgers: readonly PeopleIndex[]): PersonMatch {
  const matches = ledgers.map((ledger) => ledger.match(person));
  return (
    matches.find(({ is }) => is === "there") ??
    matches.find(({ is }) => is === "unsure") ??
    matches.find((match) => match.is === "missing" && match.namesake !== null) ??
    matches[0]
  );
}

/** Tests of a condition by table, made once each; `null` where the sheet cannot tell. */
function testsOf(condition: Condition, asOf: CivilDate): (table: LedgerTable) => RecordTest | null {
  const made = new Map<LedgerTable, RecordTest | null>();
  return (table) => {
    let test = made.get(table);
    if (test === undefined) {
      test = canTell(table, condition) ? meets(condition, table, asOf) : null;
      made.set(table, test);
    }
    return test;
  };
}

/**
 * The record that says otherwise than it must, where none of a person's records says it as it must.
 * Somebody found by name counts only if nobody else of the own ledger can be meant.
 */
function faultOf(
  { records, by }: Found,
  person: PersonRef,
  own: PeopleIndex,
  tests: (table: LedgerTable) => RecordTest | null
): PersonRef | null {
  if (by === "name" && !isOnly(own.match(records[0]), person)) return null;
  const holds = records.map(({ table, record }) => tests(table)?.(record) ?? true);
  return holds.includes(true) ? null : records[0];
}

function isOnly(match: PersonMatch, person: PersonRef): boolean {
  return (
    match.is === "there" &&
    match.records.some(({ table, record }) => table === person.table && record === person.record)
  );
}

/** The two ledgers of a link, as they are in the workbooks. */
interface Sides {
  readonly own: PeopleIndex;
  readonly ledgers: readonly PeopleIndex[];
  readonly except: PeopleIndex | null;
}

/** Whether a record names a post in the committee and none in the Party organisation. */
function isCommitteeOnly({ table, record }: PersonRef): boolean {
  const { party, committee } = table.posts();
  return party[record] < 0 && committee[record] >= 0;
}

/** What became of the people of each sheet, those of committees apart where the link wants it. */
function tally(link: PeopleLink, { own, ledgers, except }: Sides, asOf: CivilDate): Tally[] {
  const tests = link.must ? testsOf(link.must.is, asOf) : () => null;
  return own.tables.flatMap((table) => {
    const made = [false, true].map((committeeOnly): Tally => ({
      table,
      committeeOnly,
      people: 0,
      missing: [],
      wrong: [],
    }));
    for (let record = 0; record < table.count; record++) {
      const person = { table, record };
      if (!own.has(person) || !own.isFirst(person)) continue;
      if (except?.match(person).is === "there") continue;
      const match = matchAmong(person, ledgers);
      if (match.is === "unsure") continue;
      const result = made[link.committeeApart && isCommitteeOnly(person) ? 1 : 0];
      result.people++;
      if (match.is === "missing") {
        if (link.expected === "there") result.missing.push({ person, namesake: match.namesake });
      } else if (link.expected === "absent") {
        result.wrong.push({ person, found: match.records[0] });
      } else {
        const found = faultOf(match, person, own, tests);
        if (found) result.wrong.push({ person, found });
      }
    }
    return made;
  });
}

function namesOf(people: readonly PersonRef[]): string {
  const names = people.slice(0, NAMES_TOLD).map(nameOfPerson);
  return names.join("、") + (people.length > NAMES_TOLD ? "…" : "");
}

function aboutPerson(person: PersonRef): IssueParams {
  const name = displayText(person.table.value(person.record, "name")).trim();
  return { name, unit: unitLabelOf(person) };
}

/** Whether so many findings of one cause are told as one. */
function areMany(found: number, people: number): boolean {
  return found >= MOST_ONE_BY_ONE && found * 2 > people;
}

function reportMissing(
  { table, committeeOnly, people, missing }: Tally,
  { at = "name" }: PeopleLink,
  ledger: string,
  report: Reporter
): void {
  if (missing.length === 0) return;
  const isStranger = missing.length === people && people >= FEWEST_STRANGERS;
  if (isStranger || areMany(missing.length, people)) {
    const nobody = committeeOnly ? "committee" : "nobody";
    report.sheet(table, {
      ...(isStranger && committeeOnly ? { severity: "note" } : {}),
      params: {
        variant: isStranger ? nobody : "most",
        sheet: table.sheet,
        ledger,
        people,
        count: missing.length,
        names: namesOf(missing.map(({ person }) => person)),
      },
    });
    return;
  }
  for (const { person, namesake } of missing) {
    report.cell(table, person.record, at, {
      params: {
        ...aboutPerson(person),
        ledger,
        variant: namesake ? "namesake" : "missing",
        place: namesake ? placeSeenFrom(person, namesake, "id_no") : "",
      },
    });
  }
}

function reportWrong(
  { table, people, wrong }: Tally,
  { at = "name", must, severity }: PeopleLink,
  ledger: string,
  report: Reporter
): void {
  if (wrong.length === 0) return;
  const graded = { severity: must?.severity ?? severity };
  const column = must ? (wrong[0].found.table.field(must.field)?.header ?? "") : "";
  if (areMany(wrong.length, people)) {
    report.sheet(table, {
      ...graded,
      params: {
        variant: "many",
        sheet: table.sheet,
        ledger,
        column,
        people,
        count: wrong.length,
        names: namesOf(wrong.map(({ person }) => person)),
      },
    });
    return;
  }
  for (const { person, found } of wrong) {
    const said = must ? shownValue(found.table, found.record, must.field) : "";
    report.cell(table, person.record, at, {
      ...graded,
      params: {
        ...aboutPerson(person),
        variant: "found",
        ledger,
        column,
        said: said === "" ? "—" : said,
        place: placeSeenFrom(person, found, must?.field ?? "name"),
      },
    });
  }
}

/**
 * The rule that a link comes to. It runs where the workbooks checked together hold both sides. What
 * concerns most people of a sheet is told once, at the sheet.
 */
export function peopleLinkRule(link: PeopleLink): WorkbookRule {
  const { id, severity, who, among, except } = link;
  const populations = [who, ...among, ...(except ? [except] : [])];
  return {
    id,
    severity,
    scope: "workbook",
    across: true,
    ledgers: [...new Set(populations.map(({ kind }) => kind))],
    needs: ["name"],
    check(tables, { asOf }, report) {
      // Before anybody is indexed: most workbooks hold one side only.
      if (!among.some((population) => tablesOf(population, tables).length > 0)) return;
      const own = peopleOf(who, tables, asOf);
      if (!own) return;
      const ledgers = among.flatMap((population) => {
        const index = peopleOf(population, tables, asOf);
        return index ? [{ population, index }] : [];
      });
      const label = ledgers
        .map(({ population, index }) => populationLabel(population, index.tables))
        .join("、");
      const sides: Sides = {
        own,
        ledgers: ledgers.map(({ index }) => index),
        except: link.except ? peopleOf(link.except, tables, asOf) : null,
      };
      for (const result of tally(link, sides, asOf)) {
        reportMissing(result, link, label, report);
        reportWrong(result, link, label, report);
      }
    },
  };
}
