import { offeredLabels } from "../../codes/code-table";
import type { Field, FieldType } from "../../ledgers/field";
import type { CellRange } from "../../sheets/a1";
import type { PlanAllowed, PlanValidation } from "../../sheets/sheet-plan";
import { codeListTitle, listedTable } from "./code-lists";
import type { CodeSheet } from "./code-sheet";
import { codeListFormula } from "./code-sheet";
import type { TemplateColumn } from "./template-columns";

/** Characters of a prompt (Excel). */
const LONGEST_PROMPT = 255;
const LONGEST_PROMPT_TITLE = 32;

/** How cells of a type are filled in, for columns that say nothing of their own. */
const USUAL_NOTES: Partial<Record<FieldType, string>> = {
  date: "填年月或年月日，如 1985.10、2021.10.28。单元格为文本格式，末尾的 0 不会丢失。",
  id: "填 18 位公民身份号码，末位 X 用大写。单元格为文本格式，不会变成科学计数。",
  phone: "手机号填 11 位数字，固定电话写明区号；有两个的用顿号隔开。",
  account: "填完整账号或卡号，只填数字。单元格为文本格式，不会变成科学计数。",
  posts: "填职务全称，兼任多个职务的用顿号隔开，如：党支部书记、村委会主任。",
  unit: "填规范全称，与单位名录一致；每行都填，不要合并单元格。",
};
const APPROXIMATE_NOTE = "填数字；不是确数的可在数字后加“余”，如：550余。";

interface Criterion {
  readonly allowed: PlanAllowed;
  readonly errorText?: string;
  readonly allowOther?: "asked";
}

const asked = { allowOther: "asked" } as const;

/** Lengths that cover the ways of writing rosters have, those that hold two numbers among them. */
const BY_LENGTH: Partial<Record<FieldType, Criterion>> = {
  date: {
    allowed: { textLength: { least: 4, most: 11 } },
    errorText: "日期请填年月或年月日，如 1985.10 或 2021.10.28。确需照此填写的，请选“是”。",
    ...asked,
  },
  id: {
    allowed: { textLength: { least: 15, most: 18 } },
    errorText: "公民身份号码应为 18 位(旧证 15 位)。确需照此填写的，请选“是”。",
    ...asked,
  },
  phone: {
    allowed: { textLength: { least: 7, most: 30 } },
    errorText: "联系电话的位数不足。确需照此填写的，请选“是”。",
    ...asked,
  },
  account: {
    allowed: { textLength: { least: 9, most: 30 } },
    errorText: "账号的位数不对。确需照此填写的，请选“是”。",
    ...asked,
  },
};

/** Larger amounts are slips of the hand. */
const LARGEST = 1e9;

function numberCriterion({ type, least, most, approximate }: Field): Criterion | null {
  if (approximate) return null;
  const bounds = { least: least ?? (type === "integer" ? 0 : -LARGEST), most: most ?? LARGEST };
  const what = type === "integer" ? "整数" : "数字";
  const range =
    least !== undefined && most !== undefined
      ? `${least}至${most}之间的${what}`
      : least !== undefined
        ? `不小于${least}的${what}`
        : most !== undefined
          ? `不大于${most}的${what}`
          : what;
  return {
    allowed: type === "integer" ? { whole: bounds } : { decimal: bounds },
    errorText: `请填${range}，不带单位。`,
  };
}

function listCriterion(field: Field, codes: CodeSheet | null): Criterion | null {
  const table = listedTable(field);
  if (table === null) return null;
  const title = codeListTitle(field);
  if (title === null) {
    return {
      allowed: { list: offeredLabels(table) },
      errorText: "请从下拉列表中选择。",
      // The check knows more spellings than the list offers.
      ...(table.offered ? asked : {}),
    };
  }
  const formula = codes && codeListFormula(codes, title);
  if (formula === null) return null;
  return {
    allowed: { list: { formula } },
    errorText: `请从下拉列表中选择；取值在“${codes!.name}”表中。确需另填的，请选“是”。`,
    ...asked,
  };
}

function criterionOf(field: Field, codes: CodeSheet | null): Criterion | null {
  if (field.type === "code") return listCriterion(field, codes);
  if (field.type === "integer" || field.type === "number") return numberCriterion(field);
  return BY_LENGTH[field.type] ?? null;
}

function promptOf(field: Field, required: boolean): string | null {
  const usual = field.approximate ? APPROXIMATE_NOTE : USUAL_NOTES[field.type];
  const note = field.note ?? usual;
  if (note === undefined) return null;
  const said = required ? `必填。${note}` : note;
  return said.length > LONGEST_PROMPT ? `${said.slice(0, LONGEST_PROMPT - 1)}…` : said;
}

/**
 * What Excel asks and tells of the cells of a column; `null` where there is nothing to say. `codes` is the
 * sheet that holds the long lists.
 */
export function templateValidation(
  { field, required }: TemplateColumn,
  range: CellRange,
  codes: CodeSheet | null
): PlanValidation | null {
  const criterion = criterionOf(field, codes);
  const prompt = promptOf(field, required);
  if (criterion === null && prompt === null) return null;
  const {
    allowed = { any: true },
    errorText,
    allowOther,
  } = criterion ?? ({} as Partial<Criterion>);
  return {
    ...allowed,
    ranges: [range],
    ...(errorText === undefined ? {} : { errorText }),
    ...(allowOther === undefined ? {} : { allowOther }),
    ...(prompt === null
      ? {}
      : { promptTitle: field.header.slice(0, LONGEST_PROMPT_TITLE), promptText: prompt }),
  };
}
