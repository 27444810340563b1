import { labelOf } from "../src/core/codes/code-table";
import { codeTable } from "../src/core/codes/code-tables";
import type { Field, FieldType, LedgerKind } from "../src/core/ledgers/field";
import { ledgerKinds } from "../src/core/ledgers/kinds";

const TYPES: Readonly<Record<FieldType, string>> = {
  sequence: "序号",
  text: "文字",
  name: "姓名",
  unit: "单位名称",
  code: "选项",
  posts: "职务",
  date: "日期",
  integer: "整数",
  number: "数字",
  id: "18位号码",
  phone: "电话",
  account: "账号",
};

/** Choices that are listed in full; longer code tables are named. */
const MOST_CHOICES = 12;

const INTRODUCTION = `# 台账

本页由 \`npm run docs\` 从 \`src/core/ledgers/kinds\` 生成，请勿手工修改。每种台账一个文件；列名按“标准表头”或“也认作”识别，括号、空格、全角半角不影响识别。

- **必需**：没有这一列要提示；“几列有一即可”的，至少要有其中一列。
- 列名分不清是哪种台账的，看工作表名称或表头上方的标题中有没有“名称用词”。`;

function plain(text: string): string {
  return text.replaceAll("|", "\\|");
}

function fillingOf({ type, codes, approximate }: Field): string {
  if (type === "code" && codes !== undefined) {
    const { entries, source } = codeTable(codes);
    return entries.length > MOST_CHOICES ? `选项（${source}）` : entries.map(labelOf).join("、");
  }
  return approximate ? `${TYPES[type]}，可写约数（550余）` : TYPES[type];
}

function needOf({ required }: Field): string {
  if (required === undefined) return "";
  return required === true ? "是" : "几列有一即可";
}

function row(field: Field): string {
  const cells = [
    field.header,
    `\`${field.id}\``,
    fillingOf(field),
    needOf(field),
    field.aliases.join("、"),
  ];
  return `| ${cells.map(plain).join(" | ")} |`;
}

function headersOf(kind: LedgerKind, fields: readonly string[]): string {
  return fields
    .map((id) => `“${kind.fields.find((field) => field.id === id)?.header ?? id}”`)
    .join("、");
}

function section(kind: LedgerKind): string {
  const { recognisedBy, toldBy, titleWords, template } = kind;
  const lines = [
    `- 要有：${headersOf(kind, recognisedBy)}，共${kind.atLeast}列以上`,
    ...(toldBy ? [`- 并有其中一列：${headersOf(kind, toldBy)}；或者名称、标题写明`] : []),
    ...(titleWords ? [`- 名称用词：${titleWords.join("、")}`] : []),
    ...(template?.notes ?? []).map((note) => `- ${note}`),
  ];
  return [
    `## ${kind.title} \`${kind.id}\``,
    lines.join("\n"),
    [
      "| 标准表头 | 标识 | 填法 | 必需 | 也认作 |",
      "| --- | --- | --- | --- | --- |",
      ...kind.fields.map(row),
    ].join("\n"),
  ].join("\n\n");
}

/** `docs/ledgers.md`: every kind of ledger with its columns; before formatting. */
export function ledgersPage(): string {
  return `${[INTRODUCTION, ...ledgerKinds.map(section)].join("\n\n")}\n`;
}
