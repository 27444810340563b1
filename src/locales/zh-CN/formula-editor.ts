import type { FormulaEditorTexts } from "../formula-editor-texts";
import { formulaTextsZh } from "./formulas";

export const formulaEditorZh: FormulaEditorTexts = {
  formula: formulaTextsZh,
  open: "写校核公式",
  close: "收起校核公式",
  heading: "自定义校核公式",
  intro: "用表上的栏目名来写，如“总数 = 男 + 女”；边写边按工作簿中的报表试算。",
  text: "公式",
  hint: "总数 = 男 + 女",
  name: "名称",
  nameHint: "核对什么，可不填",
  level: "级别",
  tables: "适用表",
  tablesHint: "如：表2、表3；可不填",
  remark: "未通过时的说明",
  showPlace: "选中出错处",
  result: (total, failed, skipped) =>
    `试算${total}条，未通过${failed}条` + (skipped > 0 ? `，另有${skipped}条不计` : ""),
  noSheets: "写法没有问题。工作簿中还没有报表，名称要等生成报表后才能核对。",
  rows: "试算结果",
  add: "加入校核公式",
  adding: "正在加入校核公式…",
  added: (sheet) => `已加入“${sheet}”。重新校核报表时一起执行。`,
  notAdded: (sheet) => `“${sheet}”中有的单元格没有写成，请核对后重试。`,
  insert: "插入校核公式表（含示例）",
  inserted: (sheet) => `已插入“${sheet}”，可以照示例修改。`,
  skippedMarks: { condition: "不参与校核", "no-figure": "未能计算" },
  skipped: (count) => `不计 ${count}`,
};
