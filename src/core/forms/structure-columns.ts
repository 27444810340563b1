import { personSources } from "../codes/person-source";
import type { GroupId } from "../statistics/groups";
import { countAndShare, countOf, figure } from "./columns";
import type { FigureColumn, FormColumn } from "./form";

/** 学历 in a changeover: every level by itself, then those that reports speak of. */
const educationOfChangeover: readonly FormColumn[] = [
  {
    head: "学历",
    columns: [
      countOf("研究生", "postgraduate"),
      countOf("大学本科", "undergraduate"),
      countOf("大学专科", "college"),
      countOf("中专、高中(含中技)", "secondary"),
      countOf("初中及以下", "junior-or-below"),
    ],
  },
  countAndShare("高中(中专)及以上", "high-school-plus"),
  countAndShare("大专及以上", "college-plus"),
];

/** 学历 as the Party's annual report heads it; 大专及以上 is a level there, so that only its share comes after. */
const educationOfPartyStatistics: readonly FormColumn[] = [
  {
    head: "学历",
    columns: [
      countOf("大专及以上", "college-plus"),
      countOf("中专", "secondary-specialised"),
      countOf("高中、中技", "secondary-general"),
      countOf("初中及以下", "junior-or-below"),
    ],
  },
  countAndShare("高中(中专)及以上", "high-school-plus"),
  figure("大专及以上占比", { kind: "share", of: "college-plus" }),
];

/** The columns on sex, nationality, age and education that every structure table has. */
export const structureColumns: readonly FormColumn[] = [
  { head: "性别", columns: [countOf("男", "male"), countOf("女", "female")] },
  { head: "民族", columns: [countOf("汉族", "han"), countOf("少数民族", "minority")] },
  { head: "年龄", columns: [{ ageBands: true }, figure("平均年龄", { kind: "mean-age" })] },
  {
    byHead: { changeover: educationOfChangeover, "party-statistics": educationOfPartyStatistics },
  },
];

const source = (head: string, of: GroupId): FigureColumn => ({
  ...countOf(head, of),
  needs: ["source"],
});

/** 来源 by the classes of a changeover. */
export const sourcesOfChangeover: FormColumn = {
  head: "来源",
  columns: [
    source("致富能人", "source-prosperous"),
    source("外出经商返乡人员", "source-returned"),
    source("大学毕业生", "source-graduate"),
    source("退役军人", "source-veteran"),
    source("优秀青年", "source-youth"),
    source("其他", "source-other"),
  ],
};

/** The sources that the annual report counts, by their codes. */
const REPORTED: Readonly<Record<string, GroupId>> = {
  prosperous: "source-prosperous",
  returned: "source-returned",
  cooperative: "source-cooperative",
  "graduate-official": "source-graduate-official",
};

/** 来源 as the annual report names it, and everybody else. */
export const sourcesOfPartyStatistics: FormColumn = {
  head: "来源",
  columns: [
    ...personSources.entries.flatMap(({ code, annualReport }) =>
      annualReport === null ? [] : [source(annualReport, REPORTED[code])]
    ),
    source("其他", "source-not-reported"),
  ],
};
