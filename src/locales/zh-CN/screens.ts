import type { ScreenTexts } from "../screen-texts";

export const screensZh: ScreenTexts = {
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
