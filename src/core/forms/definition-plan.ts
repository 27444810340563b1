import type { DefinitionField } from "../ledgers/kinds/form-definition";
import {
  definitionFields,
  definitionItems,
  formDefinition,
} from "../ledgers/kinds/form-definition";
import type { AgeBandPreset } from "../settings/settings";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { CellValue } from "../values/cell";
import type { DefinitionNames } from "./definition-lines";
import { definitionLines } from "./definition-lines";
import type { TownshipForm } from "./form";
import { FIRST_PLAIN_ROW, planPlainList } from "./plain-list";

const WIDTHS: Readonly<Record<DefinitionField, number>> = {
  seq: 6,
  item: 11,
  head_1: 22,
  head_2: 22,
  head_3: 14,
  content: 64,
};
/** Rows kept ready below the columns. */
const SPARE_ROWS = 20;
const LONGEST_SHEET_NAME = 31;

/** The first free 表号 for a copy, beside those that are taken. */
export function freeNumber(taken: readonly string[], form: Pick<TownshipForm, "number">): string {
  const wanted = Number(/\d+/.exec(form.number)?.[0] ?? "1");
  const numbers = Array.from({ length: taken.length + 1 }, (_, i) => `附表${wanted + i}`);
  return numbers.find((number) => !taken.includes(number))!;
}

/** What a copy of a form under a number is called. */
export function namesOfCopy(form: TownshipForm, number: string): DefinitionNames {
  const rest = form.sheet.replace(form.number, "").trim();
  return { number, sheet: `${number} ${rest}`.slice(0, LONGEST_SHEET_NAME) };
}

/** 报表定义: a form as a sheet in which its heads, bands, rows and figures can be changed. */
export function planDefinition(
  form: TownshipForm,
  names: DefinitionNames,
  bands: AgeBandPreset
): SheetPlan {
  const lines = definitionLines(form, names, bands).map(
    ({ item, heads, content }, i): CellValue[] => [
      i + 1,
      item,
      heads[0] ?? null,
      heads[1] ?? null,
      heads[2] ?? null,
      content,
    ]
  );
  const spare = Array.from({ length: SPARE_ROWS }, () => definitionFields.map(() => null));
  const column = definitionFields.findIndex(({ id }) => id === "item");
  const bottom = FIRST_PLAIN_ROW + lines.length + SPARE_ROWS - 1;
  return {
    ...planPlainList(
      `${formDefinition.title} ${names.number}`,
      definitionFields.map(({ id, header }) => [header, WIDTHS[id]] as const),
      [...lines, ...spare]
    ),
    validations: [
      {
        ranges: [{ top: FIRST_PLAIN_ROW, bottom, left: column, right: column }],
        list: definitionItems.entries.map(({ name }) => name),
        errorText: "请从下拉列表中选择。",
      },
    ],
  };
}
