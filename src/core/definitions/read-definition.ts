import { displayText, isBlank, isCellError } from "../values/cell";
import { comparable } from "../values/text";
import { lookup } from "../codes/code-table";
import type { DefinitionField } from "../ledgers/kinds/form-definition";
import { definitionItems } from "../ledgers/kinds/form-definition";
import type { LedgerTable } from "../ledgers/table";
import { MAX_SHEET_NAME } from "../sheets/a1";
import type { DefinitionProblemKey, Reading, TextProblem } from "./definition-problem";
import type { DefinedColumn, FormDefinition } from "./form-definition";
import { parseRows, parseSubject, parseTitle } from "./form-definition";
import { parseIndicator } from "./indicators";

/** A problem of a definition sheet, at a cell. */
export interface DefinitionProblem extends TextProblem {
  readonly record: number;
  readonly field: DefinitionField;
  /** The text of the cell. */
  readonly text: string;
}

/** A definition sheet as it was read; without a form where something keeps it from being drawn. */
export interface ReadDefinition {
  readonly definition: FormDefinition | null;
  /** The record that gives its 表号; -1 where none does. */
  readonly numberRecord: number;
  readonly problems: readonly DefinitionProblem[];
}

type Item = "number" | "title" | "sheet" | "unit" | "subject" | "rows" | "column" | "note";

interface Line {
  readonly record: number;
  readonly item: Item;
  readonly heads: readonly [string, string, string];
  /** As it stands in the cell: places are counted in it. */
  readonly content: string;
}

const NUMBER = /^附表\d+(?:-\d+)?$/;
const NO_SHEET_NAME = /[[\]:*?/\\]|^'|'$/;
/** What every definition must say. */
const NEEDED: readonly Item[] = ["number", "title", "column"];
const DEFAULT_UNIT = "人";

function textAt(table: LedgerTable, record: number, field: DefinitionField): string {
  const value = table.value(record, field);
  return isBlank(value) || isCellError(value) ? "" : displayText(value);
}

function linesOf(table: LedgerTable): Line[] {
  return Array.from({ length: table.count }, (_, record) => {
    const index = lookup(definitionItems, textAt(table, record, "item"));
    if (index < 0) return [];
    const head = (field: DefinitionField) => textAt(table, record, field).trim();
    return [
      {
        record,
        item: definitionItems.entries[index].code as Item,
        heads: [head("head_1"), head("head_2"), head("head_3")] as const,
        content: textAt(table, record, "content"),
      },
    ];
  }).flat();
}

/** Heads left blank, as below a merged cell, are those of the column before. */
function withHeadsAbove(
  [first, second, third]: Line["heads"],
  before: Line["heads"]
): Line["heads"] {
  const above = first === "" && (second !== "" || third !== "") ? before[0] : first;
  const middle = second === "" && third !== "" && above === before[0] ? before[1] : second;
  return [above, middle, third];
}

/** Reads one definition sheet; problems in the order of its items. */
export function readDefinition(table: LedgerTable): ReadDefinition {
  const problems: DefinitionProblem[] = [];
  const lines = linesOf(table);
  const tell = (
    line: Pick<Line, "record" | "content">,
    problem: TextProblem,
    field: DefinitionField = "content"
  ) => problems.push({ ...problem, record: line.record, field, text: line.content });
  const complain = (
    line: Pick<Line, "record" | "content">,
    key: DefinitionProblemKey,
    found = line.content.trim(),
    field: DefinitionField = "content"
  ) => tell(line, { key, position: 0, length: 0, params: { found, suggestion: "" } }, field);
  const parsed = <T>(line: Line, read: (text: string) => Reading<T>): T | null => {
    const { value, problem } = read(line.content);
    if (problem) tell(line, problem);
    return value;
  };
  const labelOf = (item: Item) => definitionItems.entries.find(({ code }) => code === item)!.name;

  const single = (item: Item): Line | undefined => {
    const [first, ...others] = lines.filter((line) => line.item === item);
    for (const other of others) complain(other, "repeated-item", labelOf(item), "item");
    return first;
  };
  const numberLine = single("number");
  const numberRecord = numberLine?.record ?? -1;
  if (lines.length === 0) return { definition: null, numberRecord, problems };
  for (const item of NEEDED) {
    if (lines.some((line) => line.item === item)) continue;
    complain({ record: lines[0].record, content: "" }, "missing-item", labelOf(item), "item");
  }

  const number = comparable(numberLine?.content ?? "");
  if (numberLine && !NUMBER.test(number)) complain(numberLine, "number-form");
  const titleLine = single("title");
  const title = parseTitle(titleLine?.content.trim() ?? "");
  if (titleLine && !title.endsWith("表")) complain(titleLine, "title-form");
  const sheetLine = single("sheet");
  const named = sheetLine?.content.trim() ?? "";
  if (sheetLine && (NO_SHEET_NAME.test(named) || named.length > MAX_SHEET_NAME)) {
    complain(sheetLine, "sheet-name");
  }
  const subjectLine = single("subject");
  const subject = subjectLine ? parsed(subjectLine, parseSubject) : { base: "everybody" as const };
  const rowsLine = single("rows");
  const rows = rowsLine ? parsed(rowsLine, parseRows) : { rows: null };
  const unit = single("unit")?.content.trim() ?? "";

  let before: Line["heads"] = ["", "", ""];
  const columns = lines
    .filter(({ item }) => item === "column")
    .flatMap((line): DefinedColumn[] => {
      const own = withHeadsAbove(line.heads, before);
      before = own;
      const heads = own.filter((head) => head !== "");
      if (heads.length === 0) complain(line, "head-missing", "", "head_1");
      const column = parsed(line, parseIndicator);
      return column ? [{ heads, ...column }] : [];
    });
  if (problems.length > 0 || !subject || !rows) return { definition: null, numberRecord, problems };
  return {
    definition: {
      number,
      title,
      sheet: named === "" ? number : named,
      unit: unit === "" ? DEFAULT_UNIT : unit,
      subject,
      rowHead: rowsLine?.heads[0] ?? "",
      rows: rows.rows,
      columns,
      notes: lines
        .filter(({ item, content }) => item === "note" && content.trim() !== "")
        .map(({ content }) => content.trim()),
    },
    numberRecord,
    problems,
  };
}
