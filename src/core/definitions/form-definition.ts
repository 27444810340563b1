import type { LedgerKindId } from "../ledgers/field";
import { ledgerKinds } from "../ledgers/kinds";
import type { GroupId } from "../statistics/groups";
import type { Reading } from "./definition-problem";
import { reading } from "./definition-problem";
import { groupLabels, groupsByLabel } from "./group-labels";
import { fieldOf, fieldsByHeader, ledgersByTitle } from "./ledger-names";
import type { WrittenColumn } from "./indicators";
import { scan } from "./scanner";

/** Whom a defined form counts; the rosters of members where no ledger is named. */
export interface DefinedSubject {
  readonly base: GroupId;
  readonly people?: LedgerKindId;
}

/** The field whose values are the rows; `null`: places. */
export type DefinedRows = { readonly ledger: LedgerKindId; readonly field: string } | null;

/** A column with the heads over it, the highest first. */
export interface DefinedColumn extends WrittenColumn {
  readonly heads: readonly string[];
}

/** A form as a definition sheet says it. */
export interface FormDefinition {
  /** 表号: 附表1. */
  readonly number: string;
  /** `{region}` and `{term}` are filled from the settings. */
  readonly title: string;
  readonly sheet: string;
  readonly unit: string;
  readonly subject: DefinedSubject;
  /** The head over the row labels; "" for the usual one. */
  readonly rowHead: string;
  readonly rows: DefinedRows;
  readonly columns: readonly DefinedColumn[];
  readonly notes: readonly string[];
}

const PLACES = "乡镇(街道)";
const EVERYBODY_OF = "人";

/** Titles with the place and the term in words. */
const TITLE_WORDS = [
  ["{region}", "{地区}"],
  ["{term}", "{届次}"],
] as const;

/** A title as the sheet shows it: `{地区}{届次}…表`. */
export function printTitle(title: string): string {
  return TITLE_WORDS.reduce((text, [code, word]) => text.replace(code, word), title);
}

/** A title as forms hold it. */
export function parseTitle(text: string): string {
  return TITLE_WORDS.reduce((title, [code, word]) => title.replace(word, code), text);
}

/** 统计对象: `书记`, `后备干部库的人`. */
export function printSubject({ base, people }: DefinedSubject): string {
  if (people === undefined) return groupLabels[base];
  const title = ledgerKinds.find(({ id }) => id === people)!.title;
  return `${title}的${base === "everybody" ? EVERYBODY_OF : groupLabels[base]}`;
}

const peopleLedgers: ReadonlyMap<string, LedgerKindId> = new Map(
  ledgerKinds
    .filter(({ families = [] }) => families.includes("people"))
    .map(({ title, id }) => [`${title}的`, id])
);

/** Reads 统计对象. */
export function parseSubject(text: string): Reading<DefinedSubject> {
  return reading(() => {
    const scanner = scan(text);
    const people = scanner.nameIf(peopleLedgers);
    const names: ReadonlyMap<string, GroupId> =
      people === undefined
        ? groupsByLabel
        : new Map([...groupsByLabel, [EVERYBODY_OF, "everybody"]]);
    const base = scanner.name(names, "unknown-group");
    if (!scanner.atEnd()) throw scanner.fail("unexpected");
    return people === undefined ? { base } : { base, people };
  });
}

/** 行: `乡镇(街道)`, `督导组(换届风气督导台账)`. */
export function printRows(rows: DefinedRows): string {
  if (!rows) return PLACES;
  const { title } = ledgerKinds.find(({ id }) => id === rows.ledger)!;
  return `${fieldOf(rows.ledger, rows.field).header}(${title})`;
}

let rowNames: ReadonlyMap<string, DefinedRows> | null = null;

function namesOfRows(): ReadonlyMap<string, DefinedRows> {
  rowNames ??= new Map<string, DefinedRows>([
    [PLACES, null],
    ["村(社区)", null],
    ...[...ledgersByTitle.values()].flatMap((kind) =>
      [...fieldsByHeader(kind).values()]
        .filter(({ type }) => type !== "sequence")
        .map(({ id }): [string, DefinedRows] => {
          const rows = { ledger: kind.id, field: id };
          return [printRows(rows), rows];
        })
    ),
  ]);
  return rowNames;
}

/** Reads 行. */
export function parseRows(text: string): Reading<{ readonly rows: DefinedRows }> {
  return reading(() => {
    const scanner = scan(text);
    const rows = scanner.nameIf(namesOfRows());
    if (rows === undefined) throw scanner.fail("unknown-field", namesOfRows().keys());
    if (!scanner.atEnd()) throw scanner.fail("unexpected");
    return { rows };
  });
}
