import type { CodeTable } from "../../codes/code-table";
import type { LedgerCheck } from "../ledger-check";
import type { Field, LedgerKind } from "../field";
import { remark, seq, townshipIfAny } from "../fields/unit-fields";

const kinds: CodeTable = {
  id: "publicity-kind",
  source: "换届培训宣传分类",
  entries: [
    { code: "study", name: "集中学习", aliases: ["集中培训", "培训", "学习培训", "会议学习"] },
    { code: "booklet", name: "小册子", aliases: ["宣传册", "印发小册子", "手册", "宣传手册"] },
    {
      code: "banner",
      name: "横幅标语",
      aliases: ["横幅", "标语", "横幅、标语", "宣传标语", "横幅、宣传标语"],
    },
    {
      code: "online",
      name: "QQ微信网络宣传",
      aliases: ["QQ、微信", "QQ微信", "网络宣传", "微信宣传", "微信", "新媒体宣传", "QQ、微信宣传"],
    },
  ],
};

const audiences: CodeTable = {
  id: "publicity-audience",
  source: "换届培训宣传对象",
  entries: [
    { code: "staff", name: "干部职工", aliases: ["机关干部", "干部", "乡镇干部"] },
    {
      code: "village-cadres",
      name: "村(社区)干部",
      aliases: ["村干部", "村社区干部", "村居干部"],
    },
    {
      code: "migrants",
      name: "外出务工人员",
      aliases: ["务工人员", "外出务工", "外出人员", "外出务工党员群众"],
    },
    { code: "masses", name: "群众", aliases: ["党员群众", "村民", "居民", "普通群众"] },
  ],
};

const measures: CodeTable = {
  id: "publicity-measure",
  source: "换届培训宣传计量单位",
  entries: [
    { code: "sessions", name: "场次", aliases: ["场", "期", "期次"] },
    { code: "attendances", name: "人次", aliases: ["人", "人/次"] },
    { code: "copies", name: "册", aliases: ["本", "份"] },
    { code: "items", name: "条", aliases: ["幅", "张", "条(幅)"] },
    { code: "times", name: "次", aliases: ["次数", "条次"] },
  ],
};

export const publicityFields = [
  seq,
  townshipIfAny,
  {
    id: "date",
    header: "日期",
    aliases: ["时间", "开展时间", "开展日期", "活动时间", "培训时间"],
    type: "date",
    note: "开展之日；按月汇总的填年月。",
  },
  {
    id: "kind",
    header: "类型",
    aliases: ["培训宣传类型", "宣传方式", "宣传类型", "形式", "宣传形式", "类别", "方式"],
    type: "code",
    codes: kinds,
    required: true,
    width: 16,
    note: "填“集中学习”“小册子”“横幅标语”或“QQ微信网络宣传”。",
  },
  {
    id: "audience",
    header: "对象",
    aliases: ["培训对象", "宣传对象", "受众", "参加对象", "培训宣传对象"],
    type: "code",
    codes: audiences,
    note: "培训人次分对象填写：干部职工、村(社区)干部、外出务工人员、群众。",
  },
  {
    id: "content",
    header: "内容",
    aliases: ["培训内容", "宣传内容", "主题", "培训宣传内容"],
    type: "text",
    width: 24,
    note: "如“十严禁、十不准”。",
  },
  {
    id: "quantity",
    header: "数量",
    aliases: ["数目", "总量", "合计数量", "次数"],
    type: "number",
    approximate: true,
    least: 0,
    required: true,
    note: "填数字；只有约数的可填“550余”。",
  },
  {
    id: "measure",
    header: "单位",
    aliases: ["计量单位", "数量单位"],
    type: "code",
    codes: measures,
    required: true,
    width: 8,
    note: "填“场次”“人次”“册”“条”或“次”。",
  },
  {
    id: "organiser",
    header: "主办单位",
    aliases: ["主办", "组织单位", "承办单位", "主办部门"],
    type: "text",
    width: 16,
    note: "填单位全称。",
  },
  remark,
] as const satisfies readonly Field[];

function measuredIn(kind: string, fitting: readonly string[], says: string): LedgerCheck {
  return {
    check: "consistent",
    field: "measure",
    when: {
      all: [
        { field: "kind", is: kind },
        { field: "measure", filled: true },
      ],
    },
    must: { field: "measure", is: fitting },
    says,
  };
}

/** 培训宣传台账: trainings, booklets, banners and messages, with how many and for whom. */
export const publicity: LedgerKind = {
  id: "publicity",
  title: "培训宣传台账",
  families: ["ledgers"],
  order: 110,
  fields: publicityFields,
  recognisedBy: ["kind", "quantity"],
  toldBy: ["audience", "measure", "organiser"],
  titleWords: ["培训宣传", "宣传培训", "宣传台账", "培训台账", "宣传发动"],
  atLeast: 3,
  key: "kind",
  secondaryKey: "quantity",
  footNotes: true,
  checks: [
    { check: "not-later", field: "date" },
    { check: "filled-when", field: "audience", when: { field: "measure", is: "attendances" } },
    measuredIn("study", ["sessions", "attendances"], "“集中学习”的单位应为“场次”或“人次”"),
    measuredIn("booklet", ["copies"], "“小册子”的单位应为“册”"),
    measuredIn("banner", ["items"], "“横幅标语”的单位应为“条”"),
    measuredIn("online", ["times", "items"], "网络宣传的单位应为“次”"),
  ],
  template: {
    orientation: "portrait",
    notes: [
      "一次集中学习的场次填一行，参加人次按对象各填一行。",
      "约数保留“余”字，汇总时只加数字并注明是约数。",
    ],
  },
};
