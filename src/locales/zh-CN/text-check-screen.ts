import type { TextCheckScreenTexts } from "../text-check-screen-texts";

export const textCheckScreenZh: TextCheckScreenTexts = {
  text: "综述文字",
  placeholder: "把综述、汇报、报道的文字粘贴到这里。",
  loadFile: "载入文件",
  fromWorkbook: "核对当前综述",
  noNarrative: {
    title: "工作簿里没有综述",
    body: "请先在“报表·生成”中生成综述，或把文字粘贴到下面。",
  },
  against: "与工作簿核对",
  run: "核对数字",
  running: "正在核对文字…",
  loading: "正在读取文件…",
  edit: "修改文字",
  intro: {
    title: "核对综述里的数字",
    body: "逐个找出人数、占比、平均年龄、升降和金额，先核对文字自身前后能否对上，再与工作簿的花名册、台账核对。支持 .docx 和 .txt 文件。",
  },
  noFigures: {
    title: "文中没有可核对的数字",
    body: "年份、日期、电话、文号和“三个先行”一类的说法不算数字。请检查文字是否贴全。",
  },
  allRight: { title: "没有发现需要改动的数字", body: "无法核对的数字请人工核对。" },
  books: {
    "no-ledger": {
      title: "只核对了文字自身",
      body: "工作簿里没有认出花名册或台账。请打开含有花名册的工作簿再核对。",
    },
    "as-of-missing": {
      title: "只核对了文字自身",
      body: "统计截止日还没有填写，年龄无从计算。请到“概况·设置”填写后再核对。",
    },
  },
  stale: "工作簿在此之后有改动，核对结果可能已经不符，请重新核对。",
  marked: "标出数字的文字",
  list: "文中的数字",
  filter: "按结果筛选",
  attention: "需处理",
  all: "全部",
  note: "需说明",
  previous: "上一处需处理的数字",
  next: "下一处需处理的数字",
  position: (at, of) => (at === 0 ? `共 ${of} 处` : `第 ${at} 处，共 ${of} 处`),
  expected: (kind, value, unit) => {
    if (!kind.startsWith("change")) return value + unit;
    return `${value.startsWith("-") ? "下降" : "上升"}${value.replace("-", "")}${unit}`;
  },
  shouldBe: (expected) => `应为 ${expected}`,
  unchecked: "没有认出数的是什么，或工作簿里没有对应的台账，请人工核对。",
  copy: "复制核对意见",
  copied: (count) => `已复制 ${count} 条核对意见。`,
  copyFailed: {
    title: "没有复制成功",
    body: "浏览器不允许访问剪贴板。请在下面的列表里逐条查看。",
  },
  opinionHead: (count) => `综述核对意见（共 ${count} 处）`,
  opinionLine: (line, around, status, expected, reason) =>
    `第 ${line} 行“${around}”：${status}${expected === "" ? "" : `，应为 ${expected}`}。${reason}`,
  said: (figures, attention) => `共 ${figures} 个数字，${attention} 处需处理。`,
};
