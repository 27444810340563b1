import type { CodeTable } from "./code-table";

/** How an education was had: full time before work, or in service. */
export const educationModes: CodeTable = {
  id: "education-mode",
  source: "干部任免审批表填写要求",
  entries: [
    {
      code: "full-time",
      name: "全日制教育",
      short: "全日制",
      aliases: ["普通全日制", "统招", "普通高等教育", "普通教育"],
    },
    {
      code: "in-service",
      name: "在职教育",
      short: "在职",
      aliases: [
        "非全日制",
        "函授",
        "自考",
        "自学考试",
        "成人教育",
        "成教",
        "电大",
        "开放教育",
        "网络教育",
        "远程教育",
        "夜大",
        "业余",
        "党校",
      ],
    },
  ],
};
