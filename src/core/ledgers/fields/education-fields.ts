import type { Field } from "../field";

export const educationFullTime = {
  id: "edu_ft",
  header: "全日制学历",
  aliases: [
    "第一学历",
    "全日制教育",
    "全日制教育学历",
    "全日制教育/学历",
    "全日制/学历",
    "全日制教育/学历学位",
    "学历/全日制",
    "学历/全日制教育",
    "文化程度/全日制",
  ],
  type: "code",
  codes: "education",
  note: "已毕业的最高全日制学历。",
} as const satisfies Field;

export const schoolFullTime = {
  id: "edu_ft_school",
  header: "全日制毕业院校及专业",
  aliases: [
    "全日制教育/毕业院校及专业",
    "全日制教育/毕业院校系及专业",
    "全日制/毕业院校及专业",
    "毕业院校及专业",
    "毕业院校",
  ],
  type: "text",
  note: "填院校全称和专业。",
} as const satisfies Field;

export const educationPartTime = {
  id: "edu_pt",
  header: "在职学历",
  aliases: [
    "在职教育",
    "在职教育学历",
    "后续学历",
    "在职教育/学历",
    "在职/学历",
    "在职教育/学历学位",
    "学历/在职",
    "学历/在职教育",
    "文化程度/在职",
  ],
  type: "code",
  codes: "education",
  note: "已毕业的最高在职学历；没有的留空。",
} as const satisfies Field;

export const schoolPartTime = {
  id: "edu_pt_school",
  header: "在职毕业院校及专业",
  aliases: ["在职教育/毕业院校及专业", "在职教育/毕业院校系及专业", "在职/毕业院校及专业"],
  type: "text",
  note: "填院校全称和专业。",
} as const satisfies Field;

export const education = {
  id: "edu",
  header: "学历",
  aliases: ["文化程度", "最高学历", "学历层次", "学历/最高学历"],
  type: "code",
  codes: "education",
  note: "已取得的最高学历；在读的填前一学历。",
} as const satisfies Field;
