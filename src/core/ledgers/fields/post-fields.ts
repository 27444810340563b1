import type { Field } from "../field";

export const partyPost = {
  id: "party_post",
  header: "党组织职务",
  aliases: [
    "党内职务",
    "村党组织职务",
    "支部职务",
    "党支部职务",
    "职务/党组织",
    "职务/党内",
    "职务/党组织职务",
    "现任职务/党组织",
    "任职情况/党组织职务",
    "任职情况/党组织",
  ],
  type: "posts",
  note: "如“党支部书记”“副书记”“委员”；没有的留空。",
} as const satisfies Field;

export const committeePost = {
  id: "committee_post",
  header: "村(居)委会职务",
  aliases: [
    "村委会职务",
    "居委会职务",
    "村(居)民委员会职务",
    "行政职务",
    "职务/村(居)委会",
    "职务/村委会",
    "职务/居委会",
    "职务/行政",
    "职务/村(居)委会职务",
    "现任职务/村(居)委会",
    "任职情况/村(居)委会职务",
    "任职情况/村(居)委会",
  ],
  type: "posts",
  note: "如“主任”“副主任”“委员”；没有的留空。",
} as const satisfies Field;

export const post = {
  id: "post",
  header: "职务",
  aliases: ["现任职务", "所任职务", "担任职务", "任职情况"],
  type: "posts",
  note: "多个职务用顿号隔开，如“党支部书记、村委会主任”。",
} as const satisfies Field;

/** What somebody does now who need not hold any post in a village: read as text. */
export const currentPost = {
  id: "current_post",
  header: "现任职务",
  aliases: ["现任职务或身份", "现职务", "现职", "现任职情况", "职务"],
  type: "text",
  width: 16,
  note: "现在的职务；没有职务的填身份或职业。",
} as const satisfies Field;

export const intendedPost = {
  id: "intended_post",
  header: "拟任职务",
  aliases: ["拟任岗位", "拟提名职务", "拟提名", "提名职务", "拟推荐职务", "推荐职务", "拟任职"],
  type: "text",
  width: 16,
  note: "拟提名的职务，如“党支部书记、村委会主任”。",
} as const satisfies Field;

export const postSince = {
  id: "post_since",
  header: "任现职时间",
  aliases: ["任职时间", "任职年月", "任职日期", "现任职时间"],
  type: "date",
  note: "担任现职务的年月，连任的填首次担任该职务的年月。",
} as const satisfies Field;

export const cadreSince = {
  id: "cadre_since",
  header: "担任村干部起始时间",
  aliases: ["首次任村干部时间", "任村干部时间", "担任村干部时间", "首次担任村干部时间"],
  type: "date",
  note: "首次担任村(社区)干部的年月。",
} as const satisfies Field;
