import { indexOfCode, labelOf } from "../../codes/code-table";
import { codeTable } from "../../codes/code-tables";
import { SECRETARY } from "../../codes/posts";
import type { Condition } from "../../ledgers/condition";
import type { LedgerKindId } from "../../ledgers/field";
import type { RecordTest } from "../../ledgers/meets";
import { meets } from "../../ledgers/meets";
import type { LedgerTable, Term } from "../../ledgers/table";
import type { CivilDate } from "../../values/civil-date";
import { canTell } from "./ledger-checks";
import { isPaid } from "./paid";
import type { PeopleIndex } from "./people-index";
import { indexPeople } from "./people-index";

/** Some people of the ledgers of a kind, said as data. */
export interface Population {
  readonly kind: LedgerKindId;
  /** Whose term the sheets belong to, by their names; left out: whichever. */
  readonly term?: Term;
  readonly where?: Condition;
  /** A sheet without the columns of the condition: everybody is meant, else nobody is. */
  readonly orAll?: true;
  /** Only those whose posts are these. */
  readonly holding?: "secretary" | "paid-post";
}

const HOLDING: Readonly<Record<"secretary" | "paid-post", (table: LedgerTable) => RecordTest>> = {
  secretary: (table) => {
    const { party } = table.posts();
    return (record) => party[record] === SECRETARY;
  },
  "paid-post": isPaid,
};

/** The sheets of a population. */
export function tablesOf(
  { kind, term }: Population,
  tables: readonly LedgerTable[]
): readonly LedgerTable[] {
  return tables.filter(
    (table) => table.kind.id === kind && (term === undefined || table.term === term)
  );
}

/** Which records of a table belong to a population. */
function testOf(population: Population, table: LedgerTable, asOf: CivilDate): RecordTest {
  const { where, holding, orAll = false } = population;
  const holds = holding ? HOLDING[holding](table) : () => true;
  if (where === undefined) return holds;
  if (!canTell(table, where)) return orAll ? holds : () => false;
  const meetsIt = meets(where, table, asOf);
  return (record) => holds(record) && meetsIt(record);
}

interface Known {
  readonly tables: readonly LedgerTable[];
  readonly population: Population;
  readonly asOf: CivilDate;
  readonly index: PeopleIndex;
}

const known = new WeakMap<LedgerTable, Known[]>();

/** The people of a population in the tables that are checked together; `null` where it has no sheet. */
export function peopleOf(
  population: Population,
  all: readonly LedgerTable[],
  asOf: CivilDate
): PeopleIndex | null {
  const tables = tablesOf(population, all);
  if (tables.length === 0) return null;
  const made = known.get(tables[0]) ?? [];
  const same = made.find(
    (one) =>
      one.population === population &&
      one.asOf === asOf &&
      one.tables.length === tables.length &&
      one.tables.every((table, t) => table === tables[t])
  );
  if (same) return same.index;
  const index = indexPeople(tables, (table) => testOf(population, table, asOf));
  known.set(tables[0], [...made, { tables, population, asOf, index }]);
  return index;
}

/** What the codes of a condition are called: `候选人预备人选`. */
function codeLabels(table: LedgerTable, condition: Condition | undefined): string {
  if (!condition || !("is" in condition)) return "";
  const codes = table.field(condition.field)?.codes;
  if (codes === undefined) return "";
  const list = codeTable(codes);
  const wanted = typeof condition.is === "string" ? [condition.is] : condition.is;
  return wanted.map((code) => labelOf(list.entries[indexOfCode(list, code)])).join("、");
}

/** How a population is called in a sentence: its sheet, or its kind where there are several, and whom of it. */
export function populationLabel(population: Population, tables: readonly LedgerTable[]): string {
  const [table] = tables;
  const sheet = tables.length === 1 ? table.sheet : table.kind.title;
  const whom = codeLabels(table, population.where);
  return whom === "" ? sheet : `${sheet}（${whom}）`;
}
