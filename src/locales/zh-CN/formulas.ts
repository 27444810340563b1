import type { FormulaTexts } from "../formula-texts";

export const formulaTextsZh: FormulaTexts = {
  expected: {
    operand: "数字、栏目名或左括号",
    operator: "运算符、比较号或公式结束",
    closing: "右括号",
    then: "“则”",
    comparison: "比较(如 总数 = 男 + 女)",
    number: "数",
    name: "行名或栏目名",
    "known-name": "表中有的名称",
    "one-cell": "一个单元格",
    shorter: "短一些的公式",
  },
  problems: {
    empty: "公式是空的。请写一个比较，如“总数 = 男 + 女”。",
    "too-long": "公式超过{most}个字，请分成几条来写。",
    "too-deep": "括号或条件套得太多（超过{most}层），请分成几条来写。",
    "stray-character": "公式中不能有“{found}”。名称中有特殊符号的，请加引号。",
    unclosed: "“{found}”没有配对的右半边，请补上。",
    unexpected: "“{found}”的位置上应为{expected}。",
    "unexpected-end": "公式没有写完，末尾应为{expected}。",
    "not-a-comparison":
      "“{found}”只是一个数，没有说明应当满足什么。请写成比较，如“{found} = 总数”。",
    "not-a-number": "“{found}”是比较，不能参与计算或再与别的数比较。",
    "too-many-names": "方括号中最多写行和列两项，“{found}”多余。名称中有逗号的，请加引号。",
    "unknown-function":
      "没有“{found}”这个函数。可用的有合计、最小、最大、四舍五入、绝对值；名称中有特殊符号的，请加引号。",
    "argument-count": "“{name}”应有{count}项，现有{given}项，各项用逗号分开。",
    "unknown-table": "没有“{found}”这张表，或工作簿中没有它的工作表。",
    "unknown-row": "表中没有“{found}”这一行。",
    "unknown-column": "表中没有“{found}”这一栏。",
    "ambiguous-row": "名为“{found}”的行不止一个，请写全：{choices}。",
    "ambiguous-column": "名为“{found}”的栏不止一个，请写全：{choices}。",
    "number-out-of-range": "没有第{found}{axis}，表中共{most}{axis}。",
    "several-cells": "这里只能是一个单元格，“至”、“各行”等指的是{count}个。请用合计、最小或最大。",
    "range-turned": "“{found}”的起止次序反了。",
  },
  suggestion: "是否为“{suggestion}”？",
  place: "位置在第{number}个字：{marked}",
  axes: { row: "行", column: "列" },
  gap: "",
};
