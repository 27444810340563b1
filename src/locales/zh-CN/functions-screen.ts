import type { FunctionsScreenTexts } from "../functions-screen-texts";

export const functionsScreenZh: FunctionsScreenTexts = {
  lead: "选一个函数，填好参数，把公式或算好的结果放进单元格。",
  choose: "函数",
  syntax: "写法",
  example: "示例",
  inputs: "参数",
  takeSelection: "取所选",
  takeSelectionFor: (parameter) => `${parameter}：取所选单元格`,
  mayBeBlank: "可不填",
  compute: "试算",
  computing: "正在试算…",
  result: "结果",
  formula: "公式",
  target: (place) => `放到：${place}（当前所选单元格）`,
  noTarget: "请先在工作表中选中要放入的单元格。",
  insertFormula: "插入到单元格",
  insertValue: "插入计算结果",
  noFunctions: {
    title: "此 Excel 不能在单元格中计算 ORG 函数",
    body: "请用“插入计算结果”，放入的是数值；花名册改动后须重新插入。",
  },
  inserted: (place) => `已放入 ${place}。`,
  insertedError: (place, value) =>
    `公式已放入 ${place}，但单元格显示 ${value}。若为 #NAME?，请稍等函数加载完成，或改用“插入计算结果”。`,
  notEmpty: (place, value) => `${place} 已有内容（${value}），没有写入。请选中空白单元格后再插入。`,
  problems: {
    required: (parameter) => `请填写“${parameter}”。`,
    oneCell: (parameter) => `“${parameter}”只能是一个单元格或一个值。`,
    cells: (parameter) => `“${parameter}”须是单元格区域，如 花名册!D4:D30。`,
    noSheet: (parameter) => `“${parameter}”没有写工作表名，请写成 花名册!D4:D30 这样。`,
  },
};
