import { indexOfCode } from "../../codes/code-table";
import { codeTable } from "../../codes/code-tables";
import type { PersonRef } from "../../ledgers/person-ref";
import type { LedgerTable } from "../../ledgers/table";
import { unitKey } from "../../ledgers/unit-groups";
import type { UnitList } from "../../ledgers/unit-list";
import { townshipKey } from "../../ledgers/unit-name";
import { displayText } from "../../values/cell";
import { comparable } from "../../values/text";
import type { Reporter, WorkbookRule } from "../rule";

const NUMBERS_TOLD = 10;
const NAMES_TOLD = 5;

/** The two lists of tasks: that of townships and that of villages. */
type Level = "township" | "village";

/** The tasks of one township or village: where its first one stands, and their numbers. */
interface TaskList {
  readonly label: string;
  readonly first: PersonRef;
  /** Comparison key → number as written. */
  readonly numbers: Map<string, string>;
}

/** `01`, ` 1` and `1` are one number. */
function numberKey(text: string): string {
  return comparable(text).replace(/^0+(?=\d)/, "");
}

function collect(tables: readonly LedgerTable[], level: Level): Map<string, TaskList> {
  const lists = new Map<string, TaskList>();
  for (const table of tables) {
    const wanted = indexOfCode(codeTable(table.field("level")!.codes!), level);
    const codes = table.codes("level");
    const [townships, villages] = [table.filledUnits("township"), table.filledUnits("village")];
    for (let record = 0; record < table.count; record++) {
      if (codes[record] !== wanted) continue;
      const township = displayText(townships[record] ?? null).trim();
      const village = level === "village" ? displayText(villages[record] ?? null).trim() : "";
      const number = displayText(table.value(record, "number")).trim();
      if (number === "" || (level === "village" ? village : township) === "") continue;
      const key = level === "village" ? unitKey(township, village) : townshipKey(township);
      let list = lists.get(key);
      if (!list) {
        list = { label: township + village, first: { table, record }, numbers: new Map() };
        lists.set(key, list);
      }
      list.numbers.set(numberKey(number), number);
    }
  }
  return lists;
}

/** The numbers that at least half of the units have: the list that all of them were sent. */
function commonNumbers(lists: Iterable<TaskList>, units: number): Map<string, string> {
  const counts = new Map<string, number>();
  const common = new Map<string, string>();
  for (const { numbers } of lists) {
    for (const [key, text] of numbers) {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count * 2 >= units) common.set(key, text);
    }
  }
  return common;
}

function told(numbers: readonly string[]): string {
  const few = [...numbers].sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
  return few.slice(0, NUMBERS_TOLD).join("、") + (few.length > NUMBERS_TOLD ? "…" : "");
}

function reportLists(lists: ReadonlyMap<string, TaskList>, level: Level, report: Reporter): void {
  const common = commonNumbers(lists.values(), lists.size);
  for (const { label, first, numbers } of lists.values()) {
    const lacking = [...common].filter(([key]) => !numbers.has(key)).map(([, text]) => text);
    const extra = [...numbers].filter(([key]) => !common.has(key)).map(([, text]) => text);
    const params = { unit: label, total: common.size };
    if (lacking.length > 0) {
      report.cell(first.table, first.record, level, {
        params: { ...params, variant: "lacking", count: lacking.length, numbers: told(lacking) },
      });
    }
    if (extra.length > 0) {
      report.cell(first.table, first.record, level, {
        severity: "note",
        params: { ...params, variant: "extra", count: extra.length, numbers: told(extra) },
      });
    }
  }
}

/** Units of the list without any task, where other units have theirs. */
function reportUnitsWithout(
  lists: ReadonlyMap<string, TaskList>,
  level: Level,
  { units, townships }: UnitList,
  report: Reporter
): void {
  const [list] = lists.values();
  if (!list || lists.size < 2) return;
  const names =
    level === "township"
      ? townships.filter((name) => !lists.has(townshipKey(name)))
      : units
          .filter(({ key }) => !lists.has(key))
          .map(({ township, village }) => township + village);
  if (names.length === 0) return;
  report.sheet(list.first.table, {
    params: {
      variant: `${level}-without`,
      count: names.length,
      units: names.slice(0, NAMES_TOLD).join("、") + (names.length > NAMES_TOLD ? "…" : ""),
    },
  });
}

/** Every township has the tasks of the other townships, every village those of the other villages. */
export const tasksIncomplete: WorkbookRule = {
  id: "task/list-incomplete",
  severity: "warning",
  scope: "workbook",
  ledgers: ["tasks"],
  needs: ["level", "number", "township"],
  check(tables, { units }, report) {
    for (const level of ["township", "village"] as const) {
      const lists = collect(tables, level);
      reportLists(lists, level, report);
      if (units && tables[0].term === "current") reportUnitsWithout(lists, level, units, report);
    }
  },
};
