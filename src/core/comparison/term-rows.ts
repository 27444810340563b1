import { rosterDate } from "../values/civil-date";
import { indexOfCode, labelOf } from "../codes/code-table";
import { sexes } from "../codes/sex";
import { terms } from "../codes/term";
import type { Settings } from "../settings/settings";
import { rosterRow } from "../statistics/person-rows";
import type { PersonChange, TermComparison, TermDoubtReason } from "./compare-terms";
import type { MatchBasis } from "./matching";
import type { TermPerson } from "./term-people";
import type { Scope, TermStatus } from "./term-status";

/** Somebody in one term, as lists show him. */
export interface TermSide {
  /** 样例镇石山村; of somebody in two units both, joined by 、. */
  readonly unit: string;
  /** What the post columns say, joined by 、. */
  readonly post: string;
  readonly book: string;
  readonly sheet: string;
  /** The cell of the name. */
  readonly address: string;
}

/** One person as lists of changes show him; texts as in the later roster that has him, long numbers hidden. */
export interface TermRow {
  readonly name: string;
  readonly township: string;
  readonly village: string;
  readonly sex: string;
  /** `1985.06`; "" when it is not known. */
  readonly birth: string;
  readonly before: TermSide | null;
  readonly after: TermSide | null;
  readonly status: Readonly<Record<Scope, TermStatus | null>>;
  readonly by: MatchBasis | null;
  readonly changedUnit: boolean;
  /** The name in last term's roster, where it is another; "" where it is not. */
  readonly formerName: string;
  /** What 是否连任 says where the rosters say otherwise; "" where they agree. */
  readonly written: string;
}

/** People in doubt, each as in the roster that has him. */
export interface TermDoubtRow {
  readonly reason: TermDoubtReason;
  readonly before: readonly TermRow[];
  readonly after: readonly TermRow[];
}

const MONTHS = 100;

interface NamedSide extends TermSide {
  readonly name: string;
}

function sideOf({ records }: TermPerson, settings: Settings): NamedSide {
  const rows = records.map((record) => rosterRow(record, settings));
  const joined = (texts: readonly string[]) =>
    [...new Set(texts.filter((text) => text !== ""))].join("、");
  const [{ name, book, sheet, address }] = rows;
  return {
    name,
    unit: joined(rows.map(({ township, unit }) => township + unit)),
    post: joined(rows.map(({ post }) => post)),
    ...{ book, sheet, address },
  };
}

function sexOf({ records }: TermPerson): string {
  for (const { table, record } of records) {
    const code = table.has("sex") ? table.codes("sex")[record] : -1;
    if (code >= 0) return labelOf(sexes.entries[code]);
  }
  return "";
}

function birthOf({ records }: TermPerson): string {
  for (const { table, record } of records) {
    const birth = table.births()[record];
    if (birth !== 0) return rosterDate(Math.trunc(birth / MONTHS) * MONTHS);
  }
  return "";
}

/** The row of one person. */
export function termRow(change: PersonChange, settings: Settings, written = ""): TermRow {
  const shown = (change.after ?? change.before)!;
  const [before, after] = [change.before, change.after].map((one) => one && sideOf(one, settings));
  const [unit] = shown.units;
  const { name } = (after ?? before)!;
  const former = before && after && before.name !== after.name ? before.name : "";
  return {
    name,
    township: unit.township,
    village: unit.village,
    sex: sexOf(shown),
    birth: birthOf(shown),
    before,
    after,
    status: change.status,
    by: change.by,
    changedUnit: change.changedUnit,
    formerName: former,
    written,
  };
}

/** The rows of everybody that the comparison found, in its order. */
export function termRows(
  { people, disagreements }: TermComparison,
  settings: Settings
): readonly TermRow[] {
  const written = new Map(
    disagreements.map(({ change, written: code }) => [change, labelOfTerm(code)])
  );
  return people.map((change) => termRow(change, settings, written.get(change)));
}

function labelOfTerm(code: string): string {
  return labelOf(terms.entries[indexOfCode(terms, code)]);
}

const NO_STATUS: TermRow["status"] = { union: null, party: null, committee: null };

/** The rows of those in doubt. */
export function termDoubtRows(
  { doubts }: TermComparison,
  settings: Settings
): readonly TermDoubtRow[] {
  const row = (before: TermPerson | null, after: TermPerson | null) =>
    termRow({ before, after, by: null, status: NO_STATUS, changedUnit: false }, settings);
  return doubts.map(({ reason, before, after }) => ({
    reason,
    before: before.map((person) => row(person, null)),
    after: after.map((person) => row(null, person)),
  }));
}
