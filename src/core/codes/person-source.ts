import type { CodeEntry, CodeTable } from "./code-table";

export interface PersonSourceEntry extends CodeEntry {
  /** The column of the Party's annual report on village secretaries that counts this source. */
  readonly annualReport: string | null;
}

/** Where members and reserve cadres come from (人员来源); the first five are Xingyi's classes. */
export const personSources: CodeTable<PersonSourceEntry> = {
  id: "person-source",
  source: "中国共产党农村基层组织工作条例及县级换届口径",
  entries: [
    {
      code: "prosperous",
      name: "致富能人",
      aliases: [
        "致富能手",
        "本村致富能手",
        "致富带头人",
        "农村致富带头人",
        "致富带富能人",
        "产业带头人",
      ],
      annualReport: "农村致富带头人",
    },
    {
      code: "returned",
      name: "外出经商返乡人员",
      aliases: [
        "外出务工经商返乡人员",
        "外出务工返乡人员",
        "外出经商务工返乡人员",
        "返乡人员",
        "返乡创业人员",
        "外出返乡人员",
      ],
      annualReport: "外出务工返乡人员",
    },
    {
      code: "graduate",
      name: "大学毕业生",
      aliases: [
        "本乡本土大学毕业生",
        "高校毕业生",
        "回乡大中专毕业生",
        "回乡大学生",
        "大中专毕业生",
        "返乡大学生",
      ],
      annualReport: null,
    },
    {
      code: "veteran",
      name: "退役军人",
      aliases: ["退伍军人", "复员退伍军人", "复退军人", "转业军人"],
      annualReport: null,
    },
    { code: "youth", name: "优秀青年", aliases: ["青年人才", "农村优秀青年"], annualReport: null },
    {
      code: "cooperative",
      name: "农村专业合作组织负责人",
      aliases: ["合作社负责人", "专业合作社负责人", "农民合作社负责人"],
      annualReport: "农村专业合作组织负责人",
    },
    {
      code: "graduate-official",
      name: "大学生村官",
      aliases: ["村官"],
      annualReport: "大学生村官",
    },
    { code: "broker", name: "农民经纪人", aliases: ["经纪人"], annualReport: null },
    {
      code: "retired-official",
      name: "提前离岗或退休干部",
      aliases: ["退休干部", "提前离岗干部", "离退休干部", "退居二线干部"],
      annualReport: null,
    },
    { code: "other", name: "其他", aliases: ["其它"], annualReport: null },
  ],
};
