import type { ScreenTexts } from "../screen-texts";

export const screensZh: ScreenTexts = {
  findings: {
    run: "校验",
    lead: "检查工作簿中的全部花名册。",
    none: "没有发现问题。",
    counts: (error, warning, note) => `错误 ${error}、需核实 ${warning}、提示 ${note}`,
    list: "问题",
    severities: { error: "错误", warning: "需核实", note: "提示" },
  },
  generate: {
    heading: "报表",
    narrative: "综述",
    run: "生成",
    running: "正在生成报表…",
    done: (sheets) => `已生成：${sheets.join("、")}。`,
  },
  pay: {
    month: "发放月份",
    show: "计算",
    computing: "正在计算报酬…",
    total: (people, yuan, words) => `${people} 人，合计 ${yuan} 元（${words}）`,
    columns: { name: "姓名", post: "职务", amount: "应发合计" },
    write: "生成报酬发放表",
  },
};
