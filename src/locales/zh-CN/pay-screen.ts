import type { PayScreenTexts } from "../pay-screen-texts";

export const payScreenZh: PayScreenTexts = {
  standard: "报酬标准",
  ownStandard: (sheet, lines) => `按工作簿中“${sheet}”表计算，${lines} 项。`,
  exampleStandard:
    "工作簿中没有“报酬标准”表，暂按内置示例（兴义市公布的标准）计算。请插入“报酬标准”表，改成本地标准。",
  showStandard: "查看标准",
  hideStandard: "收起标准",
  openSheet: "打开该表",
  insertStandard: "插入报酬标准表",
  insertedStandard: (sheet) => `已插入工作表“${sheet}”，请改成本地标准后再计算。`,
  policyColumns: {
    category: "职务类别",
    base: "基本报酬（元/月）",
    increment: "每满1年增加（元）",
  },
  bothTypes: "村、社区",
  inForce: (from, until) =>
    from === "" && until === "" ? "不限日期" : `${from || "此前"} 至 ${until || "今后"}`,
  tenureBase: { "post-since": "年限自任现职起算", "cadre-since": "年限自担任村干部起算" },
  timing: { "next-january": "满年后次年1月增加", "anniversary-month": "满年当月增加" },
  month: "发放月份",
  monthHint: "按 2021-11 的样子填写；程序不会自动取当月。",
  useMonth: (month) => `用统计截止日的月份 ${month}`,
  compute: "计算",
  computing: "正在计算报酬…",
  write: "生成报酬发放表",
  writing: "正在生成报酬发放表…",
  written: {
    inserted: (sheet) => `已新建工作表“${sheet}”。`,
    values: (sheet) => `已更新工作表“${sheet}”中的数值，格式未动。`,
    redrawn: (sheet) => `人数有变化，已重新绘制工作表“${sheet}”。`,
  },
  noRoster: {
    title: "没有可计算的本届花名册",
    body: "请在“概况—工作表”中查看各工作表识别成了什么、还缺哪些列。",
  },
  nobody: {
    title: "这个月没有人列入发放表",
    body: "请看“提示”中的原因：多为没有适用的标准，或任现职时间晚于发放月份。",
  },
  total: (month, people) => `${month}，${people} 人，合计`,
  yuan: "元",
  inWords: (words) => `人民币（大写）${words}`,
  views: {
    posts: () => "按职务",
    people: (count) => `人员 ${count}`,
    issues: (count) => `提示 ${count}`,
  },
  viewsLabel: "报酬的各项",
  postColumns: { post: "职务", rate: "标准", people: "人数", tenure: "年限增加", total: "月合计" },
  sum: "合计",
  byStandard: (standard) => `按“${standard}”`,
  peopleList: "人员报酬",
  issueList: "计算中的提示",
  parts: (base, tenure, years) =>
    years === null ? `基本 ${base}，年限未计` : `基本 ${base} + 年限 ${tenure}（${years} 年）`,
  noIssues: { title: "没有提示", body: "每个人都按标准算出了报酬。" },
};
