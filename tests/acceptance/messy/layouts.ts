import type { MemberField } from "../../../src/core/ledgers/kinds/members";
import type { Villager } from "./people";
import type { Layout, Written } from "./sheets";

/** Two rows of headings with merged groups, merged units, subtotals, notes, hidden rows. */
const twoHeadRows: Layout = {
  sheet: "清溪镇",
  above: {
    1: "清溪镇第十一届村（社区）“两委”班子成员花名册",
    2: "填报单位（盖章）：清溪镇党委　　　　截止日期：2021年10月28日",
  },
  headRow: 3,
  headDepth: 2,
  columns: [
    ["seq", "序号"],
    ["township", "乡镇（街道）"],
    ["village", "村（社区）"],
    ["name", "姓  名"],
    ["sex", "性别"],
    ["nation", "民族"],
    ["id_no", "身份证号码"],
    ["birth", "出生\n年月"],
    ["age", "年龄\n（周岁）"],
    ["edu_ft", "学历", "全日制"],
    ["edu_pt", "学历", "在职"],
    ["political", "政治面貌"],
    ["join_party", "入党时间"],
    ["party_post", "职务", "党组织"],
    ["committee_post", "职务", "村（居）委会"],
    ["post_since", "任现职时间"],
    ["one_shoulder", "是否“一肩挑”"],
    ["cross_post", "是否交叉任职"],
    ["phone", "联系电话"],
    ["remark", "备注"],
  ],
  units: "merged",
  behindVillage: "subtotal",
  total: true,
  below: [
    "注：1.本表由乡镇党委组织填报；2.学历按毕业证书填写。",
    "单位负责人（签字）：　　　　审核人：　　　　填表人：　　　　联系电话：0859-3000001",
  ],
  hiddenRows: [11, 24],
  spelling: (field, { cells }) => {
    // A formula with the result that the spreadsheet kept.
    if (field === "age") {
      return { formula: 'DATEDIF(TEXT(1,"0"),2,"y")', result: Number(cells.age) };
    }
    if (field === "political" && cells.political === "中共党员") {
      return { richText: [{ text: "中共" }, { font: { bold: true }, text: "党员" }] };
    }
    return undefined;
  },
};

const SECRETARY_TEXTS = [
  "党支部书记、村委会主任",
  "书记兼主任",
  "村党支部书记\n村委会主任",
  "支书、村主任",
  "书记（一肩挑）",
  "党支部书记兼村民委员会主任",
];
const OTHER_TEXTS: Readonly<Record<string, string>> = {
  "支部副书记、村委会副主任": "副支书，副主任",
  "支部组织委员\n村委会委员": "支委、村委",
  "村委会委员 会计": "村委会委员兼会计",
};

/** Three rows of headings, posts in one free text, line breaks inside cells. */
const threeHeadRows: Layout = {
  sheet: "云头乡班子名册",
  above: { 1: "云头乡村级班子成员花名册", 2: "（2021年10月28日）" },
  headRow: 3,
  headDepth: 3,
  columns: [
    ["seq", "序号"],
    ["township", "所属乡镇"],
    ["village", "行政村"],
    ["name", "基本情况", "姓名"],
    ["sex", "基本情况", "性别"],
    ["nation", "基本情况", "族别"],
    ["id_no", "基本情况", "身份证号"],
    ["birth", "基本情况", "出生日期"],
    ["age", "基本情况", "周岁"],
    ["native_place", "基本情况", "籍贯"],
    ["edu_ft", "学历情况", "全日制教育", "学历"],
    ["edu_ft_school", "学历情况", "全日制教育", "毕业院校及专业"],
    ["edu_pt", "学历情况", "在职教育", "学历"],
    ["edu_pt_school", "学历情况", "在职教育", "毕业院校及专业"],
    ["edu", "学历情况", "最高学历"],
    ["political", "党内情况", "政治面貌"],
    ["join_party", "党内情况", "入党时间"],
    ["full_member", "党内情况", "转正时间"],
    ["post", "任职情况", "现任职务"],
    ["post_since", "任职情况", "任职时间"],
    ["cadre_since", "任职情况", "首次任村干部时间"],
    ["phone", "手机号码"],
    ["remark", "备注"],
  ],
  units: "merged",
  total: true,
  below: ["填表人：　　　　　审核人：", "说明：一人多职的在同一格内填写。"],
  spelling: (field, { cells }, index) => {
    if (field !== "post") return undefined;
    const village = Math.trunc(index / 7);
    if (index % 7 === 0) return SECRETARY_TEXTS[village];
    return village % 2 === 1 ? OTHER_TEXTS[String(cells.post)] : undefined;
  },
};

const parts = (date: number) => ({
  year: String(date).slice(0, 4),
  month: String(date).slice(4, 6),
  day: String(date).slice(6, 8),
});

type DateSpelling = (year: string, month: string, day: string, age: number) => Written;

/** The spellings of a month that clerks use, none of which is in doubt. */
const MONTHS: readonly DateSpelling[] = [
  (y, m) => `${y}.${m}`,
  (y, m) => `${y}.${Number(m)}`,
  (y, m) => `${y}${m}`,
  (y, m) => Number(y + m),
  (y, m) => `${y}/${Number(m)}`,
  (y, m) => `${y}-${m}`,
  (y, m) => `${y}年${Number(m)}月`,
  (y, m) => `${y}年${m}月`,
  (y, m) => ({ put: Number(`${y}.${m}`), numFmt: "0.00" }),
  (y, m) => `'${y}.${m}`,
];

/** The spellings of a full date, and of a birth with the age beside it. */
const DAYS: readonly DateSpelling[] = [
  ...MONTHS,
  (y, m, d) => y + m + d,
  (y, m, d) => Number(y + m + d),
  (y, m, d) => `${y}-${Number(m)}-${Number(d)}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}-${m}-${d} 00:00:00`,
  (y, m, d) => ({
    put: new Date(Date.UTC(Number(y), Number(m) - 1, Number(d))),
    numFmt: "yyyy/m/d",
  }),
  (y, m, d) => ({
    put: new Date(Date.UTC(Number(y), Number(m) - 1, Number(d))),
    numFmt: 'yyyy"年"m"月"',
  }),
  (y, m, _, age) => `${y}.${m} (${age}岁)`,
  (y, m, _, age) => `${y}.${m}\n（${age}岁）`,
];

const AGES: readonly ((age: number) => Written)[] = [
  (age) => `${age}岁`,
  (age) => age,
  (age) => `${age}周岁`,
  (age) => String(age),
  (age) => `${age}.0`,
];

const EDUCATION_TEXTS: Readonly<Record<string, string>> = {
  大学本科: "本科",
  大专: "大专（函授）",
  高中: "高中毕业",
  初中: "初中文化",
};

function messySpelling(
  field: MemberField,
  { born, cells }: Villager,
  index: number
): Written | undefined {
  if (field === "birth") {
    const { year, month, day } = parts(born);
    return DAYS[index % DAYS.length](year, month, day, Number(cells.age));
  }
  if (field === "age") return AGES[index % AGES.length](Number(cells.age));
  if (field === "edu" && index % 2 === 0) return EDUCATION_TEXTS[String(cells.edu)];
  const dates = ["join_party", "full_member", "work_start", "post_since", "cadre_since"];
  const text = cells[field];
  if (!dates.includes(field) || typeof text !== "string") return undefined;
  const [year, month] = text.split(".") as [string, string];
  return MONTHS[(index + field.length) % MONTHS.length](year, month, "", 0);
}

/** One row of headings; units above blank cells, ages as texts, dates in every spelling. */
const blankUnits: Layout = {
  sheet: "石桥街道",
  above: { 1: "石桥街道社区（村）两委班子成员情况表" },
  headRow: 2,
  headDepth: 1,
  columns: [
    ["seq", "编号"],
    ["township", "镇（街道）"],
    ["village", "村、社区"],
    ["village_type", "村居类别"],
    ["name", "姓名*"],
    ["sex", "性\n别"],
    ["nation", "民 族"],
    ["id_no", "公民身份号码（18位）"],
    ["birth", "出生年月日"],
    ["age", "年龄(周岁)"],
    ["edu_ft", "第一学历"],
    ["edu", "文化程度"],
    ["political", "面貌"],
    ["join_party", "入党年月"],
    ["full_member", "转正年月"],
    ["work_start", "参加工作时间"],
    ["party_post", "党内职务"],
    ["committee_post", "居委会职务"],
    ["other_post", "其他职务"],
    ["post_since", "任职年月"],
    ["cadre_since", "担任村干部时间"],
    ["incumbent", "新任/连任/转任"],
    ["source", "人选来源"],
    ["phone", "电话"],
    ["bank", "开户银行"],
    ["bank_acct", "一卡通账号"],
  ],
  units: "above-blanks",
  behindVillage: "blank",
  below: ["合计：35人", "制表：石桥街道党工委　　复核："],
  spelling: messySpelling,
};

/** The head in row 6 and once more in the middle, the total first, units in every row. */
const lateHead: Layout = {
  sheet: "Sheet3",
  above: {
    1: "附件2",
    3: "样例市白果镇村级组织换届工作领导小组办公室",
    4: "白果镇村（社区）班子成员花名册",
  },
  headRow: 6,
  headDepth: 1,
  columns: [
    ["seq", "No."],
    ["county", "县（市、区）"],
    ["township", "乡（镇、街道）"],
    ["village", "村名"],
    ["name", "姓　名"],
    ["sex", "性别"],
    ["nation", "民族"],
    ["birth", "出生年月"],
    ["id_no", "居民身份证号码"],
    ["age", "年龄"],
    ["edu", "学历"],
    ["political", "政治面貌"],
    ["join_party", "入党时间"],
    ["party_post", "村党组织职务"],
    ["committee_post", "行政职务"],
    ["post_since", "任现职时间"],
    ["phone", "联系方式"],
    ["手机", "手机"],
    ["remark", "备注"],
  ],
  units: "every-row",
  first: [
    [2, "样例市"],
    [3, "合计"],
    [5, "28人"],
  ],
  headAgainBehind: 2,
  below: ["主要领导签字：", "报送时间：2021年11月1日"],
  spelling: (field, { cells }, index) =>
    field === "village" && index % 3 === 1
      ? `${String(cells.village).replace(/村$/, "")}村民委员会`
      : undefined,
};

/** The four shapes in which the four townships hand in their rosters. */
export const layouts = { twoHeadRows, threeHeadRows, blankUnits, lateHead } as const;
