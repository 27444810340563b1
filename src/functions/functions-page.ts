import { functionsEn } from "../locales/en/functions";
import { functionsZh } from "../locales/zh-CN/functions";
import type { ExampleValue, FunctionEntry } from "./function-definition";
import { functionTable } from "./function-table";

/** Prefix of every function in a formula, from the manifest. */
export const NAMESPACE = "ORG";

function literal(value: ExampleValue): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return `{${value.map((row) => row.map(literal).join(",")).join(";")}}`;
}

/** A formula as it is typed into a cell. */
export function formulaOf(name: string, values: readonly ExampleValue[]): string {
  return `=${NAMESPACE}.${name}(${values.map(literal).join(",")})`;
}

function signature({ name, parameters }: FunctionEntry, shownName: string): string {
  const names = parameters.map(({ id, optional }) => {
    const [parameter] = functionsZh[name].parameters[id];
    return optional ? `[${parameter}]` : parameter;
  });
  return `${NAMESPACE}.${shownName}(${names.join(", ")})`;
}

function shown(result: ExampleValue): string {
  return typeof result === "object"
    ? result.map((row) => row.join(" ")).join("；")
    : String(result);
}

function section(entry: FunctionEntry): string {
  const zh = functionsZh[entry.name];
  const rows = entry.parameters.map(({ id, optional, dimensionality }) => {
    const [name, description] = zh.parameters[id];
    const kind = dimensionality === "matrix" ? "区域" : "单元格或值";
    return `| ${name} | ${kind} | ${optional ? "可省略" : "必填"} | ${description} |`;
  });
  const examples = entry.examples.map(
    (example) => `- \`${formulaOf(entry.alias, example.arguments)}\` → ${shown(example.result)}`
  );
  return [
    `## ${entry.alias} · ${entry.name}`,
    "",
    `${zh.summary}。`,
    "",
    `_${functionsEn[entry.name].summary}._`,
    "",
    "```text",
    signature(entry, entry.alias),
    signature(entry, entry.name),
    "```",
    "",
    "| 参数 | 类型 | | 说明 |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    `**结果**：${zh.result}`,
    "",
    ...examples,
    "",
  ].join("\n");
}

const PREFACE = `# 自定义函数

在 Excel 单元格中输入 \`=${NAMESPACE}.\` 选用。中文名和英文名是同一个函数，任选其一。本页由 \`npm run docs\` 从函数表生成，请勿手工修改。

- 统计截止日是参数，函数从不取当天日期，同一份花名册任何时候算出的结果都相同。
- 日期可以是真正的日期，也可以是文本或数：1985.06、1985-6-15、1985年6月、198506、19850615。以数填写的 1985.1 可能是1月也可能是10月，会要求改成文本。
- 身份证号须以文本存放；以数字存放的已丢失末尾几位，会报错而不会猜测。
- 空单元格不计入统计；对单个单元格计算的函数，空单元格返回空。
- 出错时单元格为 #VALUE! 或 #N/A，把鼠标移到错误标记上可看到原因。
- 没有安装加载项的电脑打开含函数的文件会显示 #NAME?；对外报送前请把函数结果粘贴为数值，或使用生成的报表。
- 四舍五入精确到所示小数位，不受二进制小数影响：39.345 得 39.35。

| 中文名 | 英文名 | 用途 |
| --- | --- | --- |
`;

/** docs/functions.md. */
export function functionsPage(): string {
  const overview = functionTable.map(
    ({ name, alias }) => `| ${alias} | ${name} | ${functionsZh[name].summary} |`
  );
  return `${PREFACE}${overview.join("\n")}\n\n${functionTable.map(section).join("\n")}`;
}
