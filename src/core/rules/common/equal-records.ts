import type { PersonRef } from "../../ledgers/person-ref";
import type { LedgerTable } from "../../ledgers/table";
import { townshipKey, villageKey } from "../../ledgers/unit-name";
import { displayText, isBlank } from "../../values/cell";
import { isKnownId } from "../../values/id-number";
import { isNothingMark } from "../../values/nothing-mark";
import { DateStatus } from "../../values/parse-date";
import { comparable } from "../../values/text";

/** The comparison key of a record's cell; `null` where it is blank or cannot be read. */
type KeyOf = (record: number) => string | null;

function textKey(table: LedgerTable, field: string): KeyOf {
  return (record) => {
    const value = table.value(record, field);
    const text = comparable(displayText(value));
    return isBlank(value) || isNothingMark(text) ? null : text;
  };
}

/** A unit's cell may rightly be blank: what is the township's has no village. */
function unitKey(table: LedgerTable, field: "county" | "township" | "village"): KeyOf {
  const values = table.filledUnits(field);
  const keyOf = field === "village" ? villageKey : townshipKey;
  return (record) => keyOf(displayText(values[record] ?? null));
}

function keyOfField(table: LedgerTable, field: string): KeyOf {
  const type = table.field(field)?.type;
  if (field === "county" || field === "township" || field === "village") {
    return unitKey(table, field);
  }
  if (type === "id") {
    const { status, keyHigh, keyLow } = table.ids();
    return (record) => (isKnownId(status[record]) ? `${keyHigh[record]}/${keyLow[record]}` : null);
  }
  if (type === "date") {
    const { status, values } = table.dates(field);
    return (record) => (status[record] === DateStatus.Ok ? String(values[record]) : null);
  }
  if (type === "code") {
    const codes = table.codes(field);
    const text = textKey(table, field);
    return (record) => (codes[record] >= 0 ? String(codes[record]) : text(record));
  }
  return textKey(table, field);
}

/** A record that agrees with an earlier one. */
export interface EqualRecord {
  readonly record: PersonRef;
  readonly earlier: PersonRef;
}

/**
 * Records of tables of one kind that agree in all the fields with an earlier record, wherever that
 * stands; a record with a blank or unreadable cell among them agrees with none, but a township's
 * record needs no village. Tables that lack one of the columns take no part.
 */
export function equalRecords(
  tables: readonly LedgerTable[],
  fields: readonly string[]
): EqualRecord[] {
  const firsts = new Map<string, PersonRef>();
  const found: EqualRecord[] = [];
  for (const table of tables) {
    if (!fields.every((field) => table.has(field))) continue;
    const keys = fields.map((field) => keyOfField(table, field));
    for (let record = 0; record < table.count; record++) {
      const parts = keys.map((key) => key(record));
      if (parts.includes(null) || parts.every((part) => part === "")) continue;
      const key = parts.join("\n");
      const earlier = firsts.get(key);
      if (earlier) found.push({ record: { table, record }, earlier });
      else firsts.set(key, { table, record });
    }
  }
  return found;
}
