import type { TemplatesTexts } from "../templates-texts";

export const templatesZh: TemplatesTexts = {
  heading: "新建模板",
  intro:
    "插入空白台账：规范表头、下拉列表、填写提示和打印设置都已备好，填好后可直接校验、汇总。已有的工作表不会改动。",
  search: "查找台账或栏目",
  noMatch: {
    title: "没有找到",
    body: "没有名称或栏目含这些字的模板。请换个说法，或清空查找框看全部。",
  },
  ledgers: "可插入的台账",
  columns: (count, required) => `${count} 栏，必填 ${required} 栏`,
  present: (sheets) => `已有：${sheets.join("、")}`,
  showColumns: (title) => `看“${title}”的各栏`,
  hideColumns: (title) => `收起“${title}”的各栏`,
  columnsOf: (title) => `“${title}”的各栏`,
  required: "必填",
  offers: (values, count) =>
    `下拉：${values.join("、")}${count > values.length ? `…共 ${count} 项` : ""}`,
  rows: "空白行数",
  rowsHint: (least, most) => `请填 ${least}—${most} 的整数`,
  newLists: (lists) => `另附“代码”表，存放较长的下拉列表：${lists.join("、")}。`,
  addedLists: (sheet, lists) =>
    `“${sheet}”表将增加下拉列表：${lists.join("、")}；已有的列表照原样保留。`,
  insert: (count) => (count > 1 ? `插入 ${count} 张模板` : "插入模板"),
  inserting: "正在插入模板",
  chooseFirst: "请先勾选要插入的台账。",
  done: (count) => `已插入 ${count} 张工作表`,
  next: "填写以后，到“校验”中检查。",
};
