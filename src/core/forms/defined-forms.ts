import type { FormDefinition } from "../definitions/form-definition";
import { groupNeeds } from "../definitions/group-labels";
import { readDefinition } from "../definitions/read-definition";
import { formDefinition } from "../ledgers/kinds/form-definition";
import { fieldOf } from "../definitions/ledger-names";
import type { Condition } from "../ledgers/condition";
import type { LedgerKindId } from "../ledgers/field";
import type { LedgerBook } from "../ledgers/recognise";
import type { GroupId } from "../statistics/groups";
import type { Indicator, RecordIndicator } from "../statistics/indicators";
import { indicatorKey, indicatorLedgers } from "../statistics/indicators";
import type { FormCheck } from "./checks/form-check";
import type { FigureColumn, Form, PlainColumn, TownshipForm } from "./form";
import { figureColumns } from "./form";
import { forms } from "./tables";

/** Defined forms stand behind those of the product. */
const FIRST_ORDER = 1000;
/** Last term's rosters must tell who sat in the committee, where the form counts more than the Party organisation. */
const BASES_OF_PARTY: readonly GroupId[] = ["party-organisation", "secretary"];

const DEFINED = "defined:";

/** Whether a form was defined in the workbook, by its id. */
export function isDefinedForm(id: string): boolean {
  return id.startsWith(DEFINED);
}

function fieldsIn(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(fieldsIn);
  if ("any" in condition) return condition.any.flatMap(fieldsIn);
  return "not" in condition ? fieldsIn(condition.not) : [condition.field];
}

function needsOfRecords(indicator: RecordIndicator): Pick<FigureColumn, "needsOf"> {
  const { ledger, where } = indicator;
  const fields = [
    ...("field" in indicator ? [indicator.field] : []),
    ...(where ? fieldsIn(where) : []),
  ];
  return { needsOf: fields.length === 0 ? { ledger } : { ledger, fields: [...new Set(fields)] } };
}

/** What must be there for a figure to say anything. */
function needsOf(indicator: Indicator, base: GroupId): Omit<FigureColumn, "head" | "indicator"> {
  switch (indicator.kind) {
    case "records":
    case "sum":
    case "common":
      return needsOfRecords(indicator);
    case "ratio":
      return needsOf(indicator.part, base);
    case "change":
      return {
        ...needsOf(indicator.of, base),
        ...(BASES_OF_PARTY.includes(base) ? {} : { needsBefore: ["committee_post", "post"] }),
      };
    case "tenure":
      return { needs: ["cadre_since"] };
    case "count":
    case "share":
    case "units": {
      const needs = indicator.of && groupNeeds[indicator.of];
      return needs ? { needs } : {};
    }
    default:
      return {};
  }
}

interface Leaf {
  readonly heads: readonly string[];
  readonly column: FigureColumn;
}

/** Columns under their heads; neighbours with the same head stand under one. */
function columnTree(leaves: readonly Leaf[]): PlainColumn[] {
  const tree: PlainColumn[] = [];
  for (let i = 0; i < leaves.length;) {
    const { heads, column } = leaves[i];
    const [head] = heads;
    if (heads.length === 1) {
      tree.push(column);
      i++;
      continue;
    }
    const group: Leaf[] = [];
    while (i < leaves.length && leaves[i].heads.length > 1 && leaves[i].heads[0] === head) {
      group.push({ heads: leaves[i].heads.slice(1), column: leaves[i].column });
      i++;
    }
    tree.push({ head, columns: columnTree(group) });
  }
  return tree;
}

/** The ledgers that a form is drawn from; none where the rosters of members suffice. */
function ledgersOf({ subject, rows, columns }: FormDefinition): readonly LedgerKindId[] {
  const own = [
    ...(subject.people === undefined ? [] : [subject.people]),
    ...(rows ? [rows.ledger] : []),
  ];
  const used = columns.map(({ indicator }) => indicatorLedgers(indicator));
  if (own.length === 0 && used.some((ledgers) => ledgers.length === 0)) return [];
  return [...new Set([...own, ...used.flat()])];
}

/** Checks of the product's forms by the keys of figures, which hold wherever those figures stand together. */
const ownChecks: readonly FormCheck[] = forms.flatMap((form) =>
  form.layout === "townships" ? (form.checks ?? []) : []
);

/** The ages of a form from the youngest on, where they leave none out and share none. */
function ageChecks(columns: readonly PlainColumn[]): FormCheck[] {
  const keys = figureColumns(columns).flatMap(({ indicator }) =>
    indicator.kind === "age" ? [indicatorKey(indicator)] : []
  );
  if (keys.length < 2) return [];
  return [
    {
      id: "ages",
      kind: "within",
      level: "error",
      formula: "总数 = 各年龄段之和",
      test: { type: "parts", whole: "count", parts: ["age:*"], unknown: "birth" },
    },
  ];
}

/** A definition as a form. */
export function formOf(definition: FormDefinition, order: number): TownshipForm {
  const { number, title, sheet, unit, subject, rows, rowHead, notes } = definition;
  const leaves = definition.columns.map(({ heads, indicator, optional }): Leaf => {
    const head = heads[heads.length - 1];
    const needs = needsOf(indicator, subject.base);
    return { heads, column: { head, indicator, ...needs, ...(optional ? { optional } : {}) } };
  });
  const columns = columnTree(leaves);
  const ledgers = ledgersOf(definition);
  const head = rows && (rowHead === "" ? fieldOf(rows.ledger, rows.field).header : rowHead);
  return {
    layout: "townships",
    id: DEFINED + number,
    number,
    order,
    title,
    sheet,
    unit,
    base: subject.base,
    ...(subject.people === undefined ? {} : { people: subject.people }),
    ...(rows && head !== null ? { rows: { head, ...rows, unplaced: `未填${head}` } } : {}),
    ...(ledgers.length === 0 ? {} : { ledgers }),
    columns,
    checks: [...ownChecks, ...ageChecks(columns)],
    notes,
  };
}

/** The forms that definition sheets of workbooks hold; of two with one 表号 the first. */
export function definedForms(books: readonly LedgerBook[]): TownshipForm[] {
  const known = new Map<string, FormDefinition>();
  for (const table of books.flatMap(({ tables }) => tables)) {
    if (table.kind.id !== formDefinition.id) continue;
    const { definition } = readDefinition(table);
    if (definition && !known.has(definition.number)) known.set(definition.number, definition);
  }
  return [...known.values()].map((definition, i) => formOf(definition, FIRST_ORDER + i));
}

/** Every form that can be drawn for workbooks: those of the product, then those defined there. */
export function formsIn(books: readonly LedgerBook[]): readonly Form[] {
  return [...forms, ...definedForms(books)];
}
