import type { PlanRow, PlanStyle, SheetPlan } from "../../src/core/sheets/sheet-plan";

const thin = { left: "thin", right: "thin", top: "thin", bottom: "thin" } as const;

/** The styles of a report as the forms use them. */
export const REPORT_STYLES: Readonly<Record<string, PlanStyle>> = {
  title: {
    font: { name: "方正小标宋简体", size: 22 },
    horizontal: "center",
    vertical: "center",
  },
  head: {
    font: { name: "黑体", size: 12, bold: true },
    border: thin,
    horizontal: "center",
    wrap: true,
  },
  text: { border: thin, numberFormat: "@" },
  date: { border: thin, numberFormat: 'yyyy"年"m"月"' },
  share: { border: thin, numberFormat: "0.00", horizontal: "right" },
  link: { font: { color: "0563C1", underline: true } },
  marked: { fill: "FFFF00", indent: 1, shrinkToFit: true },
};

/** Cells right of the table. */
const column = (number: number) => ({ top: 3, left: number, bottom: 8, right: number });

/** A report sheet that uses everything a plan can say. */
export const REPORT: SheetPlan = {
  name: "表2 班子'结构",
  styles: REPORT_STYLES,
  columnWidths: [6, 12.5, undefined, 20],
  rows: [
    { height: 40, values: ["村（社区）班子结构分析表"], style: "title" },
    { values: ["填报单位：兴义市", null, null, "单位：人"] },
    { height: 28.5, values: ["序号", "姓名", "出生年月", "身份证号码"], style: "head" },
    { values: [1, "张三", 31204, "529901198506151234"], style: ["text", "text", "date", "text"] },
    { values: [2, "=1+1", 0.5, "+86 139"], style: ["text", "text", "share", "text"] },
    { hidden: true, values: [3, "'单引号", true, "-5"] },
    { values: [4, "两行\n文字", { error: "#N/A" }, " 前后空格 "] },
    { values: [5, '<&>"_x000D_\r', -0.25, null, null, "远处"], style: "marked" },
    {
      values: [
        { formula: "=SUM(A4:A8)", value: 15 },
        { formula: 'IF(A4<2,"小","大")', value: "小" },
        { formula: "A4=1", value: true },
        "见校验结果",
      ],
      style: [undefined, undefined, undefined, "link"],
    },
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 1, left: 0, bottom: 1, right: 1 },
    { top: 4, left: 5, bottom: 4, right: 5 },
  ],
  links: [
    { row: 8, column: 3, location: "'校验结果'!B2", tooltip: '查看 "第2条"' },
    { row: 1, column: 3, target: "报表%20说明.docx" },
  ],
  validations: [
    {
      ranges: [{ top: 3, left: 1, bottom: 100, right: 1 }],
      list: ["男", '女"'],
      errorText: "只能选择男或女",
      promptTitle: "性别",
      promptText: "请从下拉框中选择",
    },
    {
      ranges: [
        { top: 3, left: 2, bottom: 3, right: 2 },
        { top: 5, left: 2, bottom: 6, right: 2 },
      ],
      list: { formula: "=单位名称" },
      allowOther: true,
    },
    { ranges: [column(5)], whole: { least: 0, most: 120 }, errorText: "请填写整数" },
    { ranges: [column(6)], decimal: { least: 0.5 }, allowOther: "asked" },
    {
      ranges: [column(7)],
      date: { least: 19210701, most: 20211028 },
      promptText: "年月日\n例：2021-10-28",
    },
    { ranges: [column(8)], textLength: { most: 18 }, errorText: "不超过 18 个字符" },
    { ranges: [column(9)], any: true, promptTitle: "备注", promptText: "写明“情况”" },
  ],
  conditionalFormats: [
    {
      ranges: [{ top: 3, left: 0, bottom: 8, right: 3 }],
      formula: "$A4<3",
      fill: "FFC7CE",
      fontColor: "9C0006",
    },
    { ranges: [{ top: 3, left: 0, bottom: 8, right: 3 }], formula: '$B4=""', fill: "FFEB9C" },
  ],
  names: [
    { name: "截止日期", refersTo: "'参数设置'!$B$3" },
    { name: "单位名称", refersTo: "='表2 班子''结构'!$B$4:$B$9", local: true },
  ],
  freeze: { row: 3, column: 1 },
  autoFilter: { top: 2, left: 0, bottom: 8, right: 3 },
  print: {
    paper: "A4",
    orientation: "landscape",
    margins: { top: 37, bottom: 35, left: 28, right: 26, header: 15, footer: 17.5 },
    fitToWidth: 1,
    titleRows: { first: 0, last: 2 },
    printArea: { top: 0, left: 0, bottom: 8, right: 3 },
    horizontallyCentred: true,
    header: "&L内部资料 & 注意",
    footer: "&C— &P —",
  },
  showGridLines: false,
  tabColor: "ff0000",
  zoom: 85,
};

/** A second sheet, plain. */
export const FINDINGS: SheetPlan = {
  name: "校验结果",
  styles: {},
  columnWidths: [],
  rows: [{ values: ["级别", "位置"] }, { values: ["错误", "花名册!B2"] }] satisfies PlanRow[],
};
