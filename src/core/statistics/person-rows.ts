import { displayText } from "../values/cell";
import type { CivilDate } from "../values/civil-date";
import { NO_DATE, rosterDate } from "../values/civil-date";
import { ageAt, ageInMonths } from "../values/age";
import { formatDecimal, ratio } from "../values/decimal";
import { comparable } from "../values/text";
import { maskOfLists, maskText } from "../issues/mask";
import { EDUCATION_LEVEL_NAMES } from "../codes/education";
import type { Settings } from "../settings/settings";
import type { LedgerTable } from "../ledgers/table";
import type { LedgerRecord } from "./ledger-records";
import type { Person, PersonPlace } from "./people";

/** One line of a roster as a list of people shows it; texts as in the roster, without any ID number. */
export interface RosterRow {
  readonly name: string;
  readonly township: string;
  readonly unit: string;
  /** What the post columns say, joined by 、. */
  readonly post: string;
  readonly book: string;
  readonly sheet: string;
  /** Row number as people read it. */
  readonly row: number;
  /** The cell of the name. */
  readonly address: string;
}

/** A person behind a figure, with what figures are made from. */
export interface PersonRow extends RosterRow {
  readonly sex: string;
  /** `1985.06` or `1985.06.15`: the date that ages are counted from; "" when it is not known. */
  readonly birth: string;
  /** In the method of the settings; months are told as years with two decimals. "" when it is not known. */
  readonly age: string;
  /** As written. */
  readonly education: string;
  /** The level it counts at; "" when it is not known. */
  readonly educationLevel: string;
}

const POST_FIELDS = ["party_post", "committee_post", "post"] as const;
const MONTH_DECIMALS = 2;

/** What a line is known by: a name, or what makes it a record of its ledger. */
function nameField({ kind }: LedgerTable): string {
  return kind.fields.some(({ id }) => id === "name") ? "name" : kind.key;
}

function written({ table, record }: PersonPlace, fields: readonly string[]): string {
  const texts = fields.map((field) => displayText(table.value(record, field)).trim());
  return [...new Set(texts.filter((text) => text !== ""))].join("、");
}

/** Lines of ledgers as a list of people shows them: what makes the line a record, and its place. */
export function recordRows(
  records: readonly LedgerRecord[],
  settings: Pick<Settings, "idMasking">
): PersonRow[] {
  return records.map(({ place }) => ({
    ...rosterRow(place, settings),
    sex: "",
    birth: "",
    age: "",
    education: "",
    educationLevel: "",
  }));
}

/** A line of a roster or ledger for a list, with the cell to go to. */
export function rosterRow(place: PersonPlace, settings: Pick<Settings, "idMasking">): RosterRow {
  const { table, record } = place;
  const { township, village } = table.units().groups[table.units().groupOf[record]];
  const masked = (text: string): string => maskText(text, maskOfLists(settings));
  return {
    name: masked(comparable(displayText(table.value(record, nameField(table))))),
    township: masked(township),
    unit: masked(village),
    post: masked(written(place, POST_FIELDS)),
    book: table.book,
    sheet: table.sheet,
    row: table.rows[record] + 1,
    address: table.address(record, nameField(table)),
  };
}

function ageText(birth: CivilDate, asOf: CivilDate, { ageMethod }: Settings): string {
  if (birth === NO_DATE || asOf === NO_DATE) return "";
  if (ageMethod !== "decimal-months") return String(ageAt(birth, asOf, ageMethod));
  const years = ratio(ageInMonths(birth, asOf), 12, MONTH_DECIMALS);
  return years === null ? "" : formatDecimal(years);
}

function educationText({ place }: Person): string {
  return place.table.has("edu") ? written(place, ["edu"]) : written(place, ["edu_ft", "edu_pt"]);
}

/** The people behind a figure as plain lines, in the order of the rosters; ages as of the term's day. */
export function personRows(
  people: readonly Person[],
  asOf: CivilDate,
  settings: Settings
): PersonRow[] {
  const masking = maskOfLists(settings);
  return people.map((person) => ({
    ...rosterRow(person.place, settings),
    sex: person.sex ?? "",
    birth: rosterDate(person.birth),
    age: ageText(person.birth, asOf, settings),
    education: maskText(educationText(person), masking),
    educationLevel: person.education === null ? "" : EDUCATION_LEVEL_NAMES[person.education - 1],
  }));
}
