import type { CodeTable } from "../../codes/code-table";
import type { Field } from "../field";

const findings: CodeTable = {
  id: "department-finding",
  source: "换届人选资格联审通用填法",
  entries: [
    { code: "none", name: "无问题", aliases: ["无", "没有问题", "无异议", "同意", "无不良记录"] },
    { code: "problem", name: "有问题", aliases: ["有", "不同意", "有异议", "存在问题"] },
    { code: "explain", name: "需说明", aliases: ["说明", "有情况需说明", "待核实", "情况说明"] },
  ],
};

function department<I extends string>(
  id: I,
  header: string,
  aliases: readonly string[],
  change: Pick<Field, "inTemplate"> = {}
) {
  const names = [header, ...aliases];
  return {
    id: `dept_${id}` as const,
    header,
    aliases: [
      ...aliases,
      ...names.map((one) => `${one}意见`),
      ...names.map((one) => `${one}审查意见`),
    ],
    type: "code",
    codes: findings,
    width: 8,
    note: "填“无问题”“有问题”或“需说明”。",
    ...change,
  } as const satisfies Field;
}

const further = { inTemplate: false } as const;

/**
 * Departments that are asked about a candidate: those of a usual joint review, then others that
 * some places ask as well, read where a sheet has them.
 */
export const departmentFields = [
  department("discipline", "纪委监委", ["纪委", "纪检监察", "市纪委监委", "县纪委监委", "监委"]),
  department("organisation", "组织部", ["组织", "市委组织部", "县委组织部", "组织部门"]),
  department("political_legal", "政法委", ["政法", "市委政法委", "县委政法委"]),
  department("police", "公安局", ["公安", "市公安局", "县公安局", "公安机关"]),
  department("court", "法院", ["人民法院", "市法院", "县法院", "市人民法院"]),
  department("procuratorate", "检察院", ["人民检察院", "市检察院", "县检察院", "市人民检察院"]),
  department("justice", "司法局", ["司法", "市司法局", "县司法局"]),
  department("civil_affairs", "民政局", ["民政", "市民政局", "县民政局"]),
  department("petitions", "信访局", ["信访", "市信访局", "县信访局"]),
  department("natural_resources", "自然资源局", ["自然资源", "市自然资源局", "国土"]),
  department("agriculture", "农业农村局", ["农业农村", "市农业农村局", "农业局"]),
  department("health", "卫健局", ["卫健", "卫生健康局", "卫健委", "市卫健局", "卫生健康"]),
  department("tax", "税务局", ["税务", "市税务局", "县税务局"]),
  department("market", "市场监管局", ["市场监管", "市市场监管局", "市场监督管理局"]),
  department("environment", "生态环境局", ["生态环境", "生态环境分局", "环保", "市生态环境局"]),
  department("united_front", "统战部", ["统战", "市委统战部"], further),
  department("publicity", "宣传部", ["宣传", "市委宣传部"], further),
  department("audit", "审计局", ["审计", "市审计局"], further),
  department("finance", "财政局", ["财政", "市财政局"], further),
  department("human_resources", "人社局", ["人社", "人力资源社会保障局", "市人社局"], further),
  department("construction", "住建局", ["住建", "住房城乡建设局", "市住建局"], further),
  department("forestry", "林业局", ["林业", "市林业局"], further),
  department("water", "水务局", ["水务", "水利局", "市水务局"], further),
  department("emergency", "应急管理局", ["应急局", "应急", "市应急管理局"], further),
  department("education", "教育局", ["教育", "市教育局"], further),
  department("transport", "交通运输局", ["交通局", "交通", "市交通运输局"], further),
  department("law_enforcement", "综合执法局", ["综合行政执法局", "城管局", "城管"], further),
  department("veterans", "退役军人局", ["退役军人事务局", "市退役军人事务局"], further),
  department("credit", "金融办", ["人民银行", "人行", "征信", "银行征信"], further),
  department("women", "妇联", ["市妇联"], further),
  department("youth_league", "团委", ["团市委", "共青团"], further),
  department("armed_forces", "武装部", ["人武部", "市人武部"], further),
  department("police_station", "派出所", ["公安派出所"], further),
  department("justice_office", "司法所", [], further),
  department("finance_office", "财政所", [], further),
  department("township_discipline", "乡镇纪委", ["镇纪委", "乡镇(街道)纪(工)委"], further),
] as const satisfies readonly Field[];
