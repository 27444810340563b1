import type { PersonRef, RecordKeys } from "../../ledgers/person-ref";
import { joinKeys, numbering } from "../../ledgers/person-ref";
import type { LedgerTable } from "../../ledgers/table";
import { displayText } from "../../values/cell";
import { duplicateGroups } from "../../values/hash-index";
import { isKnownId } from "../../values/id-number";
import { comparable } from "../../values/text";
import type { Reporter } from "../rule";

/** Numbers of a column by record, as keys of two integers; equal keys are compared once more by `textOf`. */
export interface NumberKeys extends RecordKeys {
  readonly textOf: (record: number) => string;
}

/** Others named in a finding; the rest is counted. */
const OTHERS_NAMED = 5;

/** Numbers people in a group: rows with one name or one ID number are one person. */
function personNumbers(group: readonly PersonRef[]): number[] {
  const known = new Map<string, number>();
  let people = 0;
  return group.map(({ table, record }) => {
    const keys: string[] = [];
    const name = comparable(displayText(table.value(record, "name")));
    if (name !== "") keys.push(`name ${name}`);
    if (table.has("id_no")) {
      const { status, keyHigh, keyLow } = table.ids();
      if (isKnownId(status[record])) keys.push(`id ${keyHigh[record]} ${keyLow[record]}`);
    }
    const number = keys.map((key) => known.get(key)).find((n) => n !== undefined) ?? people++;
    for (const key of keys) known.set(key, number);
    return number;
  });
}

function nameOf(other: PersonRef, from: PersonRef, field: string): string {
  const { table, record } = other;
  const address = table.address(record, field);
  const sheet = table.sheet === from.table.sheet ? "" : `${table.sheet}!`;
  const book = table.book === from.table.book ? "" : `[${table.book}]`;
  return `${displayText(table.value(record, "name")).trim()}(${book}${sheet}${address})`;
}

function reportGroup(group: readonly PersonRef[], field: string, report: Reporter): void {
  const numbers = personNumbers(group);
  const sizes = new Map<number, number>();
  for (const number of numbers) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  if (sizes.size < 2) return;
  group.forEach((place, i) => {
    const others: string[] = [];
    for (let j = 0; j < group.length && others.length < OTHERS_NAMED; j++) {
      if (numbers[j] !== numbers[i]) others.push(nameOf(group[j], place, field));
    }
    const count = group.length - (sizes.get(numbers[i]) ?? 0);
    const variant = count > others.length ? "many" : "few";
    const params = { variant, others: others.join("、"), count };
    report.cell(place.table, place.record, field, { params });
  });
}

/** Reports, at each of them, rows of different people that hold the same number. */
export function reportShared(
  tables: readonly LedgerTable[],
  field: string,
  keysOf: (table: LedgerTable) => NumberKeys,
  report: Reporter
): void {
  const columns = tables.map(keysOf);
  const numbers = numbering(tables);
  const { high, low, include } = joinKeys(columns, numbers);
  for (const records of duplicateGroups(high, low, include)) {
    const byText = new Map<string, PersonRef[]>();
    for (const record of records) {
      const place = numbers.at(record);
      const text = columns[tables.indexOf(place.table)].textOf(place.record);
      const same = byText.get(text);
      if (same) same.push(place);
      else byText.set(text, [place]);
    }
    for (const group of byText.values()) {
      if (group.length > 1) reportGroup(group, field, report);
    }
  }
}
