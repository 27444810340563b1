import type { UnseenThing } from "../../workbook/sheet-look";
import type { WorkbenchTexts } from "../workbench-texts";

export const workbenchZh: WorkbenchTexts = {
  title: "组工花名册工作台",
  toolbar: "工作簿",
  open: "打开",
  sample: "示例",
  sampleName: "示例工作簿.xlsx",
  save: "另存为",
  print: "打印",
  printSheet: "打印当前工作表",
  printReports: "打印全部报表",
  hidePane: "收起右侧面板",
  showPane: "展开右侧面板",
  grid: "表格",
  pane: "校验、报表等功能",
  resize: "调整面板宽度",
  starting: "正在打开工作台…",
  opening: (file) => `正在打开“${file}”…`,
  saving: "正在保存…",
  dropHere: "松开鼠标，打开这个工作簿",
  unsaved: "有改动未保存",
  savedName: (name) => `${name}（已处理）`,
  saved: (file) => ({
    title: "已保存",
    body: `文件名“${file}”。原来的文件没有改动。`,
  }),
  unseen: (things) => ({
    title: "有的内容这里不显示",
    body: `本工作簿含有${things.join("、")}，工作台不显示，保存时原样保留。`,
  }),
  copyLosses: (sheet, things) => ({
    title: `“${sheet}”的副本少了部分内容`,
    body: `副本中没有${things.join("、")}，原表不变。需要这些内容的，请另存后在 Excel 里复制这张工作表。`,
  }),
  refused: {
    protection: {
      title: "这里不能设置保护",
      body: "工作表保护和权限请在 Excel 或 WPS 里设置；文件中原有的保护保持不变。",
    },
    locked: {
      title: "这张工作表受保护",
      body: "原文件给这张工作表加了保护，锁定的单元格不能改。确需修改的，请先在 Excel 或 WPS 里撤销保护。",
    },
    "conditional-format": {
      title: "这里不能改条件格式",
      body: "条件格式请在 Excel 或 WPS 里设置；文件中原有的保持不变。",
    },
    validation: {
      title: "这里不能改数据验证",
      body: "下拉选项等数据验证请在 Excel 或 WPS 里设置；文件中原有的保持不变、照常起作用。",
    },
    "long-number": {
      title: "超过 15 位的号码仍为文本",
      body: "身份证号、银行账号等转成数字会丢掉末几位，因此没有转换；其余选中的单元格已转换。",
    },
    link: { title: "这里不能改超链接", body: "超链接请在 Excel 或 WPS 里设置。" },
    note: { title: "这里不能改批注", body: "批注请在 Excel 或 WPS 里修改；文件中原有的保持不变。" },
    name: { title: "这里不能改名称", body: "定义名称请在 Excel 或 WPS 里修改。" },
    "move-lines": {
      title: "这里不能拖动整行、整列",
      body: "请先插入空行（列），再剪切、粘贴，然后删除原来的行（列）。",
    },
    view: { title: "这项显示设置不能存进文件", body: "请在 Excel 或 WPS 里设置。" },
    table: { title: "这里不能改表格样式", body: "套用表格格式请在 Excel 或 WPS 里设置。" },
  },
  refusedOther: {
    title: "这里不能这样操作",
    body: "操作的结果存不进文件，请在 Excel 或 WPS 里做。",
  },
  replaceTitle: "有改动还没有保存",
  replaceText: (file) => `打开别的工作簿，“${file}”里没有保存的改动就没有了。`,
  replaceAnyway: "不保存，继续打开",
  lossesTitle: "保存前请知悉",
  lossesText: "保存后的文件有下列不同，其余内容原样保留：",
  saveAnyway: "继续保存",
  cancel: "取消",
  close: "关闭",
  failedToOpen: (file) => `“${file}”没有打开`,
  startFileGone: {
    what: "启动时指定的工作簿已取不到，本机的服务可能已经停止或重新启动过。",
    todo: "请点“打开”选择这个文件，或重新启动工作台。",
  },
  notTaken: "刚才的改动没有做成，已恢复原样",
  severalFiles: {
    title: "一次打开一个工作簿",
    body: "请逐个打开；多个文件一起校验、汇总，可用命令行。",
  },
  noReports: {
    title: "还没有报表",
    body: "请先在右侧“报表”里生成汇总表，再打印。",
  },
  notPrinted: {
    "nothing-to-print": ({ sheet }) => ({
      title: "没有可打印的内容",
      body: `“${sheet}”的打印区域是空的。请填好内容，或在 Excel、WPS 里调整打印区域。`,
    }),
    "too-many-pages": ({ sheet, pages, limit }) => ({
      title: "页数太多，没有打印",
      body: `“${sheet}”要打${pages}页，超过${limit}页。请缩小打印区域，或另存后在 Excel、WPS 里分批打印。`,
    }),
  },
  updated: { title: "新版本已经下载", body: "保存好改动后刷新页面，即用新版本。" },
  reload: "刷新",
};

/** Names of things that stay in the file without being shown. */
export const unseenThingsZh: Readonly<Record<UnseenThing, string>> = {
  chart: "图表",
  picture: "图片",
  shape: "形状",
  "pivot-table": "数据透视表",
  slicer: "切片器",
  timeline: "日程表",
  sparkline: "迷你图",
  "threaded-comment": "会话批注",
  control: "控件",
  background: "背景图",
  "conditional-format": "部分条件格式",
  "rich-text": "单元格内的多种字体",
  outline: "分级显示",
  "table-style": "表格样式",
};
