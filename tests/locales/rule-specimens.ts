import type { Grid } from "../../src/core/sheets/grid";
import { gridFromRows } from "../../src/core/sheets/grid";
import type { Settings } from "../../src/core/settings/settings";
import { ledgerKind } from "../../src/core/ledgers/kinds";
import { peopleLinks } from "../../src/core/rules/between/links";
import * as job from "../support/job-ledger";
import type { LedgerRow, LedgerSheet } from "../support/ledger-sheets";
import * as link from "../support/link-scenes";
import type { Person, RosterPlan } from "../support/roster";
import { bankCard, idNumber, people, rosterGrid, unitGrid } from "../support/roster";
import { member } from "../support/villages";

/** Sheets checked together, and what is settled for them. */
export interface Specimen {
  readonly source: RosterPlan | readonly Grid[];
  readonly settings?: Partial<Settings>;
}

/** Sheets of kinds that need not be among those the product knows. */
export interface LedgerSpecimen {
  readonly sheets: readonly LedgerSheet[];
}

/** One roster for each list of changes to the person of that number. */
function changes(person: number, ...list: Person[]): Specimen[] {
  return list.map((change) => ({ source: { change: { [person]: change } } }));
}

const DAMAGED = idNumber(19850615, 103).slice(0, 17);

const structure: Specimen[] = [
  { source: [] },
  { source: [gridFromRows("Sheet1", [[null]])] },
  { source: [gridFromRows("Sheet1", [["校验结果"], ["工作表", "台账", "核对行数", "无错误"]])] },
  { source: [gridFromRows("通知", [["关于报送花名册的通知"]])] },
  { source: [gridFromRows("名单", [["姓名", "身份证号"]])] },
  {
    source: [
      gridFromRows("表", [["姓名", "身份证号", "备案日期", "备案号", "谈话人数", "考察组"]]),
    ],
  },
  { source: { without: ["id_no"] } },
  { source: { without: ["party_post", "committee_post"] } },
  { source: { headers: { remark: "文化程度" } } },
  { source: { people: [] } },
  ...changes(1, { village: null }, { remark: { error: "#REF!" } }),
  {
    source: [
      gridFromRows("参数设置", [
        ["参数", "取值"],
        ["年龄计算方法", "虚岁"],
        ["统计截止日", "明天"],
        ["最低年龄", 3],
        ["村(居)委会职数须为单数", "也许"],
        ["另行认可的地址码", "52"],
        ["地区名称", { error: "#REF!" }],
        ["截至日", "2021-10-28"],
      ]),
    ],
  },
  { source: {}, settings: { asOf: 0 } },
];

const cells: Specimen[] = [
  ...changes(
    1,
    { name: null },
    { id_no: DAMAGED },
    { id_no: "529901681301123" },
    { id_no: `${DAMAGED}0` },
    { id_no: idNumber(19850230, 7) },
    { id_no: idNumber(20211029, 7) },
    { id_no: idNumber(20150601, 7) },
    { id_no: idNumber(19100601, 7) },
    { id_no: "529901850615105" },
    { id_no: 529901198506151000 },
    { id_no: idNumber(19850615, 5).toLowerCase() },
    { id_no: idNumber(19850615, 5, 999999) },
    { sex: "女" },
    { birth: "1986.06" },
    { birth: "2085.06", id_no: DAMAGED, age: null },
    { birth: "1905.06", id_no: DAMAGED, age: null },
    { age: 63 },
    { birth: "1985.10", age: 63, id_no: DAMAGED },
    { age: "三十六" },
    { join_party: "不详" },
    { join_party: 38183 },
    { join_party: 2010.1 },
    { join_party: "10.6" },
    { join_party: "农历五月" },
    { nation: "布衣族" },
    { nation: "外星" },
    { nation: "汉族。" },
    { phone: "139.0000.0002" },
    { id_no: String(people[1].id_no).replace(/^(.{6})(.{8})/, "$1-$2-") },
    { birth: 31213 },
    { join_party: "2010.06。" },
    { name: "张三1" },
    { name: "张" },
    { name: "待定" },
    { name: "阿依.买买提" },
    { phone: "1390000000" },
    { phone: people[0].phone },
    { bank_acct: people[0].bank_acct },
    { bank_acct: "621700" },
    { bank_acct: `${bankCard(2).slice(0, 18)}x` },
    { bank_acct: "6217001234567890123" },
    { bank_acct: 6217001234567890000 },
    { name: "张　三" },
    { remark: "２０２１年" },
    { remark: " ２０２１年" },
    { birth: "85.6" }
  ),
  {
    source: {
      people: Array.from({ length: 8 }, (_, i) => member(i, { phone: "13700000000" })),
      all: { bank_acct: bankCard(9) },
    },
  },
  { source: {}, settings: { minimumAge: 30, maximumAge: 40 } },
];

const settled: Specimen[] = changes(3, { birth: 1982.1 });

const records: Specimen[] = [
  ...changes(
    1,
    { political: "群众" },
    { political: "中共预备党员" },
    { join_party: null },
    { join_party: "2001.06", full_member: "2002.06" },
    { join_party: "2004.01", full_member: "2005.01" },
    { full_member: "2010.12" },
    { full_member: "2016.06" },
    { post_since: "2002.01" },
    { post_since: "2022.03" },
    { post_since: "2016.03" },
    { cadre_since: "1999.01" },
    { work_start: "1999.01" },
    { work_start: "2022.01" },
    { edu_ft: "大学本科" },
    { one_shoulder: "是" },
    { cross_post: "是" }
  ),
  ...changes(0, { one_shoulder: "否" }),
  ...changes(2, { cross_post: "否" }),
  ...changes(0, { join_party: "2020.12", full_member: null, political: "中共党员" }),
  ...changes(4, {
    id_no: idNumber(19900503, 108),
    birth: "1990.05",
    age: 31,
    political: "共青团员",
  }),
  ...changes(4, { id_no: idNumber(20030503, 108), birth: "2003.05", age: 18, edu: "研究生" }),
  ...changes(3, { join_party: "2005.06" }),
];

const community = { village: "街心社区", village_type: "社区" } as const;
const MEN: Readonly<Record<number, Person>> = {
  2: { sex: "男", id_no: idNumber(19901108, 105) },
  4: { sex: "男", id_no: idNumber(19960503, 109) },
};

const sets: Specimen[] = [
  { source: [rosterGrid(), rosterGrid({ sheet: "副本" })] },
  { source: [rosterGrid(), { ...rosterGrid({ sheet: "副本" }), visibility: "hidden" }] },
  ...changes(5, people[1], { ...people[1], village: "石河村" }, { ...people[1], id_no: null }),
  { source: { change: MEN } },
  { source: { all: community, change: MEN } },
  { source: { people: [people[0], people[2]] } },
  { source: { change: { 0: { party_post: "副书记" } } } },
  { source: { change: { 0: { committee_post: "委员" } } } },
  { source: { change: { 1: { party_post: "书记" }, 3: { committee_post: "主任" } } } },
  { source: { change: { 0: { committee_post: null }, 2: { committee_post: null } } } },
  {
    source: {},
    settings: { switches: { oddCommittee: true, youngMember: true, oneShoulder: true } },
  },
  {
    source: { change: { 0: { committee_post: "副主任" }, 3: { committee_post: "主任" } } },
    settings: {
      asOf: 20361028,
      switches: { oddCommittee: true, youngMember: true, oneShoulder: true },
    },
  },
  {
    source: [
      rosterGrid(),
      unitGrid([
        ["样例镇", "石山村村委会", "村", "党支部"],
        ["样例镇", "石河村", "村", "党支部"],
      ]),
    ],
  },
  {
    source: [
      rosterGrid({ all: { nation: "汉族" } }),
      unitGrid([["样例镇", "石山村", "村", "党支部", "是"]]),
    ],
  },
  { source: [rosterGrid(), unitGrid([["样例镇", "十山村", "村", "党支部"]])] },
  { source: [rosterGrid(), unitGrid([["样例镇", "大水井村", "村", "党支部"]])] },
];

const WAIVER_HEAD = "规则编号,工作表,单位,姓名,栏目,原值,核对码,说明".split(",");
const waived = (rule: string, value: string, reason: string) =>
  [rule, "花名册", "样例镇石山村", "乙样例", "年龄", value, "", reason] as const;

const waivers: Specimen[] = [
  {
    source: [
      rosterGrid({ change: { 1: { age: 63 } } }),
      gridFromRows("校核说明", [
        WAIVER_HEAD,
        waived("", "63", "属实"),
        waived("age/differs", "63", "属实"),
        waived("age/differs-from-birth-date", "63", ""),
        waived("age/differs-from-birth-date", "64", "属实"),
        waived("age/differs-from-birth-date", "", "属实"),
        waived("age/above-maximum", "63", "属实"),
      ]),
    ],
  },
];

const checkFormulas: Specimen[] = [
  {
    source: [
      gridFromRows("校核公式", [
        ["名称", "级别", "公式"],
        ...[
          `总数 = ${"男 + ".repeat(400)}女`,
          `总数 = ${"(".repeat(99)}男${")".repeat(99)}`,
          ...["总数 = 男 #", "总数 = (男", "总数 = = 男", "总数 = 男 女", "总数 = (男 女)"],
          ...["如果 男 > 1 女 > 1", "[] = 1", "总数 =", "如果 男 > 1", "男 + 女"],
          ...["(男 = 女) + 1 = 2", "[甲,乙,丙] = 1", "平均数(男,女) = 1", "四舍五入(男) = 1"],
        ].map((formula) => ["甲", "错误", formula]),
      ]),
    ],
  },
];

const jobRow = { township: "样例镇", village: "石山村", number: "1" };
const wrongJobs = [
  { begun: "2021.03.02", ended: "2021.03.01", state: "已完成", heard: 501, content: 502 },
  { ended: "2021.12", state: "进行中", week: 120, due: "2021.10.01" },
  { state: "已完成", content: -1, due: "2021.03" },
  { due: "2021.03", base: 1, years: 2, off: 3, total: 4 },
].map((row) => ({ ...jobRow, ...row }));
const jobKind = job.jobs(...job.allChecks);

const candidate = link.someone(1, {
  intended_post: "委员",
  level: "正式候选人",
  review_result: "通过",
});
const talk = (township: string) => ({
  township,
  name: "甲",
  talker: "乙",
  subject_kind: "工作人员",
});
const task = (township: string, number: number) => ({
  township,
  level: "乡级",
  number,
  task: "样例任务",
  due: "2021.09",
  status: "已完成",
});
const villageTask = (village: string) => ({ ...task("甲镇", 1), village, level: "村级" });
const listed = {
  kind: ledgerKind("units"),
  rows: [
    { township: "甲镇", village: "石山村", village_type: "村" },
    { township: "甲镇", village: "河口村", village_type: "村" },
    { township: "乙镇", village: "金竹村", village_type: "村" },
    { township: "丙镇", village: "新寨村", village_type: "村" },
  ],
};
const sheet = (kind: string, rows: readonly LedgerRow[]): LedgerSheet => ({
  kind: ledgerKind(kind),
  rows,
});

/** Ledgers that contradict one another. */
const between: readonly LedgerSpecimen[] = [
  ...peopleLinks.flatMap(link.scenesOf),
  {
    sheets: [
      sheet("candidates", [candidate]),
      sheet("joint-review", [{ ...candidate, conclusion: "暂缓", police: "需说明" }]),
    ],
  },
  {
    sheets: [
      sheet("members", [
        link.someone(1, { party_post: "副书记" }),
        link.someone(2, { party_post: "委员" }),
      ]),
      sheet("pay-roll", [
        link.someone(1, { post: "党支部书记", gross: 1 }),
        link.someone(2, { post: "主任", gross: 1 }),
      ]),
    ],
  },
  {
    sheets: [
      listed,
      sheet("talks", [talk("甲镇"), talk("乙镇")]),
      sheet("tasks", [
        ...[1, 2, 3].map((number) => task("甲镇", number)),
        ...[1, 4].map((number) => task("乙镇", number)),
        ...[1, 2].map((number) => task("丁镇", number)),
        ...["石山村", "金竹村"].map(villageTask),
      ]),
    ],
  },
  {
    sheets: [
      sheet("joint-review", link.someones(3)),
      sheet("inspection", link.someones(4)),
      sheet(
        "talks",
        link.someones(2).map((row) => ({ ...row, talker: "乙", subject_kind: "候选人" }))
      ),
    ],
  },
];

/** Definitions of forms in which every line is wrong in a way of its own. */
const wrongContents = [
  "",
  "人数:女 多",
  "年龄:36至45",
  "年龄:岁",
  "某某",
  "平均年令",
  "人数:某某某某",
  "占比:大专以上",
  "记录数(某某)",
  "记录数(后备干部)",
  "记录数(后备干部库;某某=某)",
  "记录数(后备干部库;人员类=致富能人)",
  "记录数(后备干部库;人员类别=某某)",
  "记录数(后备干部库;人员类别=致富人)",
  "记录数(后备干部库;姓名=“某",
  "年龄:45至36岁",
  "合计(后备干部库.姓名)",
  "记录数(后备干部库;姓名早于截止日期)",
  `记录数(后备干部库;${"(".repeat(30)}`,
];
const definitionHead = ["序号", "项目", "一级表头", "二级表头", "三级表头", "内容"];
const formDefinitions: readonly Specimen[] = [
  {
    source: [
      gridFromRows("报表定义", [
        definitionHead,
        ...["表2", "附表1"].map((number, i) => [i, "表号", null, null, null, number]),
        [3, "表名", null, null, null, "甲/乙"],
        [4, "栏目", null, null, null, "人数"],
        ...wrongContents.map((content, i) => [i + 5, "栏目", `栏${i}`, null, null, content]),
      ]),
      gridFromRows("报表定义 又一", [
        definitionHead,
        [1, "表号", null, null, null, "附表9"],
        [2, "表题", null, null, null, "情况"],
      ]),
      ...["报表定义 甲", "报表定义 乙"].map((name) =>
        gridFromRows(name, [
          definitionHead,
          [1, "表号", null, null, null, "附表8"],
          [2, "表题", null, null, null, "情况表"],
          [3, "栏目", "总数", null, null, "人数"],
        ])
      ),
    ],
  },
];

/** Ledgers in which the rules for what a kind asks of its records speak. */
export const ledgerSpecimens: readonly LedgerSpecimen[] = [
  {
    sheets: [
      { kind: jobKind, rows: wrongJobs },
      {
        kind: jobKind,
        sheet: "副本",
        rows: Array.from({ length: 6 }, (_, i) => ({ ...jobRow, number: `${i}`, begun: "2021" })),
      },
      {
        kind: jobKind,
        sheet: "又一副本",
        rows: Array.from({ length: 6 }, (_, i) => ({ ...jobRow, number: `${i}`, begun: "2021" })),
      },
    ],
  },
  ...between,
];

/** Rosters in which, taken together, every rule speaks in each of its sentences. */
export const specimens: readonly Specimen[] = [
  ...structure,
  ...cells,
  ...settled,
  ...records,
  ...sets,
  ...waivers,
  ...checkFormulas,
  ...formDefinitions,
];
