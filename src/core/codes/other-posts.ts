import type { CodeTable } from "./code-table";

/** Posts beside the committees; they do not make anybody a member of one. */
export const otherPosts: CodeTable = {
  id: "other-post",
  source: "村（社区）常设岗位通用名称",
  entries: [
    { code: "first-secretary", name: "第一书记", aliases: ["驻村第一书记"] },
    { code: "clerk", name: "文书", aliases: ["村文书", "社区文书"] },
    {
      code: "accountant",
      name: "会计",
      aliases: ["村会计", "报账员", "会计员", "出纳", "财务人员"],
    },
    {
      code: "collective-economy-head",
      name: "村集体经济组织负责人",
      aliases: [
        "集体经济组织负责人",
        "集体经济组织理事长",
        "集体经济组织法人",
        "股份经济合作社理事长",
        "股份经济合作社负责人",
        "经济合作社理事长",
        "经济合作社社长",
        "经济联合社理事长",
        "经济联合社社长",
        "合作社理事长",
        "合作社负责人",
        "村集体经济合作社理事长",
      ],
    },
    {
      code: "women-federation-chair",
      name: "妇联主席",
      aliases: ["妇女主任", "妇代会主任", "妇联主任", "妇女联合会主席", "妇联执委主席"],
    },
    { code: "women-federation-deputy", name: "妇联副主席", aliases: ["妇女副主任"] },
    {
      code: "league-secretary",
      name: "团支部书记",
      aliases: ["团总支书记", "团支书", "共青团书记"],
    },
    { code: "league-deputy-secretary", name: "团支部副书记" },
    { code: "militia-commander", name: "民兵连长", aliases: ["民兵连连长", "民兵营长"] },
    { code: "security-head", name: "治保主任", aliases: ["治安保卫主任", "治保会主任"] },
    {
      code: "mediation-head",
      name: "调解主任",
      aliases: ["调委会主任", "人民调解委员会主任", "人民调解主任", "调解委员会主任"],
    },
    {
      code: "grid-worker",
      name: "网格员",
      aliases: ["专职网格员", "兼职网格员", "网格长", "网格管理员", "网格指导员"],
    },
    { code: "publicity-worker", name: "宣传员", aliases: ["村宣传员"] },
    { code: "security-worker", name: "综治专干", aliases: ["综治员", "综治干事", "治安员"] },
    { code: "family-planning-worker", name: "计生专干", aliases: ["计生员", "计生干事"] },
    {
      code: "revitalisation-worker",
      name: "乡村振兴专干",
      aliases: ["扶贫专干", "乡村振兴信息员"],
    },
    {
      code: "welfare-worker",
      name: "民政专干",
      aliases: ["残协专干", "残疾人专职委员", "社保专干", "劳动保障专干", "劳动保障协理员"],
    },
    {
      code: "party-affairs-worker",
      name: "党务工作者",
      aliases: ["党建专干", "党务专干", "党建工作者", "党建指导员"],
    },
    { code: "service-clerk", name: "便民服务员", aliases: ["代办员", "便民服务代办员"] },
    { code: "social-worker", name: "社工", aliases: ["社会工作者", "社区工作者"] },
    { code: "forest-ranger", name: "护林员", aliases: ["生态护林员"] },
    { code: "village-doctor", name: "村医", aliases: ["乡村医生"] },
    { code: "graduate-official", name: "大学生村官", aliases: ["村官"] },
    {
      code: "assistant",
      name: "助理",
      aliases: ["书记助理", "主任助理", "村主任助理", "支书助理"],
    },
    {
      code: "work-team",
      name: "驻村工作队队员",
      aliases: ["驻村干部", "驻村工作队队长", "驻村工作队员", "驻村工作队长"],
    },
    {
      code: "group-head",
      name: "村（居）民小组长",
      aliases: ["村民小组长", "居民小组长", "小组长", "组长"],
    },
    { code: "deputy-to-congress", name: "人大代表" },
    { code: "reserve", name: "后备干部" },
    { code: "staff", name: "工作人员", aliases: ["一般工作人员", "村干部", "一般干部"] },
  ],
};
