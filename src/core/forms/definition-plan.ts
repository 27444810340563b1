import type { DefinitionField } from "../ledgers/kinds/form-definition";
import {
  definitionFields,
  definitionItems,
  formDefinition,
} from "../ledgers/kinds/form-definition";
import { MAX_SHEET_NAME } from "../sheets/a1";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { DefinitionNames } from "./definition-lines";
import { definitionLines } from "./definition-lines";
import type { TownshipForm } from "./form";
import { planGrowingList } from "./plain-list";
import type { FormPresets } from "./presets";

const WIDTHS: Readonly<Record<DefinitionField, number>> = {
  seq: 6,
  item: 11,
  head_1: 22,
  head_2: 22,
  head_3: 14,
  content: 64,
};

/** The first free 表号 for a copy, beside those that are taken. */
export function freeNumber(taken: readonly string[], form: Pick<TownshipForm, "number">): string {
  const wanted = Number(/\d+/.exec(form.number)?.[0] ?? "1");
  const numbers = Array.from({ length: taken.length + 1 }, (_, i) => `附表${wanted + i}`);
  return numbers.find((number) => !taken.includes(number))!;
}

/** What a copy of a form under a number is called. */
export function namesOfCopy(form: TownshipForm, number: string): DefinitionNames {
  const rest = form.sheet.replace(form.number, "").trim();
  return { number, sheet: `${number} ${rest}`.slice(0, MAX_SHEET_NAME) };
}

/** 报表定义: a form as a sheet in which its heads, bands, rows and figures can be changed. */
export function planDefinition(
  form: TownshipForm,
  names: DefinitionNames,
  presets: FormPresets
): SheetPlan {
  const lines = definitionLines(form, names, presets).map(({ item, heads, content }, i) => ({
    seq: i + 1,
    item,
    head_1: heads[0] ?? null,
    head_2: heads[1] ?? null,
    head_3: heads[2] ?? null,
    content,
  }));
  return planGrowingList(
    `${formDefinition.title} ${names.number}`,
    definitionFields,
    WIDTHS,
    lines,
    { field: "item", list: definitionItems.entries.map(({ name }) => name) }
  );
}
