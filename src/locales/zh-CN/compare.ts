import {
  CHANGE_LABELS,
  DOUBT_LABELS,
  hiddenText,
  SCOPE_LABELS,
  STATUS_LABELS,
} from "../../core/forms/comparison/labels";
import type { CompareTexts } from "../compare-texts";

export const compareZh: CompareTexts = {
  kind: "比对什么",
  kinds: { terms: "上届与本届", editions: "原稿与现稿" },
  previous: "上届花名册",
  byName: "按表名认定",
  file: "另一个文件…",
  chooseFile: "选择文件（.xlsx）",
  before: "原稿",
  after: "现稿",
  wholeWorkbook: "本工作簿",
  run: "开始比对",
  running: "正在比对…",
  make: "生成清单",
  intro: {
    title: "看清两份名册差在哪里",
    body: "上届与本届：逐人比对，谁连任、转任、新进、离任。原稿与现稿：同一花名册两次报送，逐格比对，仅写法不同的另行标明。认不准的列为待核实，不作猜测。",
  },
  same: { title: "内容相同", body: "没有发现增减和修改。" },
  stale: "工作簿在比对之后有改动，结果可能已经不符。",
  scopes: SCOPE_LABELS,
  statuses: STATUS_LABELS,
  columns: { scope: "班子", before: "上届", after: "本届" },
  unrecorded: (term, body) =>
    `${term === "before" ? "上届" : "本届"}名册没有${SCOPE_LABELS[body]}职务，${SCOPE_LABELS[body]}不作比对。`,
  townships: (term, names) =>
    `${names.join("、")}只有${term === "before" ? "上届" : "本届"}花名册，其人员列为${term === "before" ? "离任" : "新进"}，请核对是否漏报或改名。`,
  disagreements: (count) => `“是否连任”一栏与比对不一致 ${count} 人。`,
  written: (value) => `名册“是否连任”填“${value}”`,
  formerName: (name) => `上届姓名“${name}”`,
  movedFrom: (unit) => `由${unit}转来`,
  doubt: "待核实",
  doubts: DOUBT_LABELS,
  sides: { before: "上届", after: "本届" },
  changes: CHANGE_LABELS,
  wording: "仅写法不同",
  hidden: hiddenText,
  summary: ({ added, removed, changed, cells, wording }) =>
    `新增 ${added} 行，删除 ${removed} 行，修改 ${changed} 行：内容修改 ${cells} 处，仅写法不同 ${wording} 处。`,
  filter: "显示",
  list: "比对结果",
  done: (sheets) => `已写入 ${sheets} 张表`,
  said: (rows) => `比对完成，共 ${rows} 条。`,
};
