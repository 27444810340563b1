import type { Condition } from "../ledgers/condition";
import { hasProblem } from "../ledgers/kinds/supervision";
import type { LedgerQuantity } from "./ledger-quantities";
import { commonValue, distinctOf, fieldSum, recordCount, recordsPer } from "./ledger-quantities";
import type { TextIndicator } from "./text-indicator";

type Words = Omit<TextIndicator, "id" | "label" | "kind" | "units" | "value" | "words">;

function counted(units: readonly string[]) {
  return (
    id: string,
    label: string,
    words: RegExp | readonly RegExp[],
    value: LedgerQuantity,
    more: Words = {}
  ): TextIndicator => ({
    id,
    label,
    kind: "count",
    units,
    words: words instanceof RegExp ? [words] : words,
    value,
    ...more,
  });
}

const people = counted(["人"]);
const bodies = counted(["个", "支"]);
const tasks = counted(["项"]);
const taskTimes = counted(["项次"]);
const visits = counted(["次", "人次"]);
const attendances = counted(["人次", "人"]);

const is = (field: string, value: string): Condition => ({ field, is: value });
const both = (...all: readonly Condition[]): Condition => ({ all });

const reserveOf = (category: string) => recordCount("reserve", is("category", category));
const talkedTo = (kind: string) => recordCount("talks", is("subject_kind", kind));
const spread = (...all: readonly Condition[]) => fieldSum("publicity", "quantity", { all });
const trained = (audience: string) =>
  spread(is("measure", "attendances"), is("audience", audience));
const eachWeek = (way: string) => recordsPer("supervision", ["team", "week"], is("way", way));

const POOL = { sentence: [/后备|储备|人才库/] };
const TALK = { sentence: [/谈话/] };
const TRAINING = { sentence: [/培训|学习|宣传|宣讲/] };
const WEEKLY = { sentence: [/每周/], isEach: true } as const;
const STYLE = { sentence: [/督导/] };
const SUBJECTS = { township: [/乡级|乡镇级/], village: [/村级/] };
const rate = (id: string, label: string, words: RegExp, category: readonly string[], more: Words) =>
  ({
    id,
    label,
    kind: "amount",
    units: ["元/月", "/月", "元"],
    words: [words],
    value: commonValue("pay-policy", "base_monthly", {
      field: "post_category",
      is: category,
    }),
    ...more,
  }) satisfies TextIndicator;

/** What texts say of ledgers other than rosters, in the order of the year's work. */
export const ledgerIndicators: readonly TextIndicator[] = [
  bodies("research/teams", "调研工作组个数", /工作组/, distinctOf("research-teams", "team"), {
    without: [/督导|督查/],
  }),
  people("assessment/cases", "立案处理人数", /立案/, recordCount("assessment", is("case", "1")), {
    isOfLastTerm: true,
  }),
  people("assessment/people", "考核评估人数", /考核|履职|评估/, recordCount("assessment"), {
    without: [/六级|优秀|称职|合格|好/],
    isOfLastTerm: true,
  }),

  people("reserve/prosperous", "后备干部中致富能人人数", /致富/, reserveOf("prosperous"), POOL),
  people("reserve/returned", "后备干部中外出经商返乡人员人数", /返乡/, reserveOf("returned"), POOL),
  people("reserve/graduate", "后备干部中大学毕业生人数", /毕业生/, reserveOf("graduate"), POOL),
  people("reserve/veteran", "后备干部中退役军人人数", /退役|复员|退伍/, reserveOf("veteran"), POOL),
  people("reserve/youth", "后备干部中优秀青年人数", /青年/, reserveOf("youth"), POOL),
  people("reserve/trial", "试岗的后备干部人数", /试岗/, recordCount("reserve", is("trial", "1"))),
  people(
    "reserve/joined",
    "进入班子的后备干部人数",
    /(?:进入|选入|选进|充实)(?:到|进)?[村新]?(?:级|社区)?(?:“?两委”?)?班子/,
    recordCount("reserve", is("joined", "1")),
    { sentence: [/后备|试岗/] }
  ),
  people("reserve/people", "后备干部人数", /入库|后备|储备/, recordCount("reserve"), POOL),

  people(
    "review/passed",
    "联审通过人数",
    /联审(?:结果)?(?:均|已)?(?:通过|合格)|通过联审/,
    recordCount("joint-review", is("conclusion", "pass"))
  ),
  people("review/people", "联审人数", /联审/, recordCount("joint-review"), {
    without: [/通过|合格|取消|淘汰|问题/],
  }),
  people(
    "inspection/recommended",
    "考察后建议提名人数",
    /建议提名/,
    recordCount("inspection", is("recommended", "1"))
  ),
  people("inspection/people", "考察人数", /考察/, recordCount("inspection"), {
    without: [/提名|推荐|取消|淘汰|合格/],
  }),

  people(
    "talks/incumbent",
    "谈话的现任“两委”干部人数",
    /现任|在任|两委/,
    talkedTo("incumbent"),
    TALK
  ),
  people(
    "talks/candidate",
    "谈话的候选人预备人选人数",
    /候选人|预备人选/,
    talkedTo("candidate"),
    TALK
  ),
  people("talks/staff", "谈话的换届工作人员人数", /工作人员/, talkedTo("staff"), TALK),
  people(
    "talks/secretary",
    "谈话的乡镇(街道)党(工)委书记人数",
    /党\(?工?\)?委书记/,
    talkedTo("secretary"),
    { ...TALK, without: [/书记.*[与对和同]/] }
  ),
  counted(["份"])(
    "talks/promises",
    "签订承诺书份数",
    /签订|承诺书/,
    recordCount("talks", is("promise", "1")),
    {
      sentence: [/承诺书/],
    }
  ),

  tasks(
    "tasks/township",
    "乡级任务项数",
    SUBJECTS.township,
    distinctOf("tasks", "number", is("level", "township"))
  ),
  tasks(
    "tasks/village",
    "村级任务项数",
    SUBJECTS.village,
    distinctOf("tasks", "number", is("level", "village"))
  ),
  taskTimes(
    "tasks/township-done",
    "已完成的乡级任务项次",
    /完成/,
    recordCount("tasks", both(is("level", "township"), is("status", "done"))),
    {
      after: SUBJECTS.township,
      without: [/应完成/],
    }
  ),
  taskTimes(
    "tasks/village-done",
    "已完成的村级任务项次",
    /完成/,
    recordCount("tasks", both(is("level", "village"), is("status", "done"))),
    {
      after: SUBJECTS.village,
      without: [/应完成/],
    }
  ),
  taskTimes(
    "tasks/township-times",
    "乡级任务项次",
    SUBJECTS.township,
    recordCount("tasks", is("level", "township")),
    {
      without: [/已完成|逾期/],
    }
  ),
  taskTimes(
    "tasks/village-times",
    "村级任务项次",
    SUBJECTS.village,
    recordCount("tasks", is("level", "village")),
    {
      without: [/已完成|逾期/],
    }
  ),

  bodies("supervision/teams", "换届风气督导组个数", /督导组/, distinctOf("supervision", "team")),
  visits(
    "supervision/unannounced/each",
    "每组每周随机暗访次数",
    /暗访/,
    eachWeek("unannounced"),
    WEEKLY
  ),
  visits("supervision/on-site/each", "每组每周实地督导次数", /实地/, eachWeek("on-site"), WEEKLY),
  visits("supervision/phone/each", "每组每周电话抽查次数", /电话/, eachWeek("phone"), WEEKLY),
  visits(
    "supervision/unannounced",
    "随机暗访次数",
    /暗访/,
    recordCount("supervision", is("way", "unannounced"))
  ),
  visits(
    "supervision/on-site",
    "实地督导次数",
    /实地/,
    recordCount("supervision", is("way", "on-site"))
  ),
  visits(
    "supervision/phone",
    "电话抽查次数",
    /电话/,
    recordCount("supervision", is("way", "phone"))
  ),
  visits("supervision/visits", "督导次数", /督导/, recordCount("supervision"), {
    without: [/暗访|实地|电话/],
  }),
  bodies(
    "supervision/closed",
    "督导发现问题已整改个数",
    /整改/,
    recordCount("supervision", both(hasProblem, is("rectified", "done"))),
    {
      ...STYLE,
      without: [/正在|整改中/],
    }
  ),
  bodies(
    "supervision/problems",
    "督导发现问题个数",
    /问题/,
    recordCount("supervision", hasProblem),
    STYLE
  ),
  bodies(
    "inspection-teams/teams",
    "督查组个数",
    /督[查察]组/,
    distinctOf("inspection-teams", "team")
  ),

  counted(["场次", "场"])(
    "publicity/sessions",
    "集中学习场次",
    /学习|培训|宣讲/,
    spread(is("measure", "sessions"))
  ),
  attendances(
    "publicity/staff",
    "培训干部职工人次",
    /干部职工|机关干部/,
    trained("staff"),
    TRAINING
  ),
  attendances(
    "publicity/village-cadres",
    "培训村(社区)干部人次",
    /村(?:\(社区\)|\(居\)|级|居|社区)?干部/,
    trained("village-cadres"),
    {
      sentence: [/培训/],
    }
  ),
  attendances("publicity/migrants", "培训外出务工人员人次", /务工/, trained("migrants"), TRAINING),
  counted(["册", "本", "份"])(
    "publicity/copies",
    "印发小册子册数",
    /小册子|手册|宣传册/,
    spread(is("measure", "copies"))
  ),
  counted(["条", "幅"])(
    "publicity/items",
    "张贴横幅标语条数",
    /横幅|标语/,
    spread(is("measure", "items"))
  ),
  visits("publicity/times", "网络宣传次数", /宣传/, spread(is("measure", "times")), {
    sentence: [/网|微信|QQ|短信|线上|新媒体/],
  }),

  rate("pay/one-shoulder", "“一肩挑”人员月基本报酬", /一肩挑/, ["一肩挑", "“一肩挑”"], {}),
  rate(
    "pay/standing-cadre",
    "常务干部月基本报酬",
    /常务干部/,
    ["常务干部", "村常务干部", "村(社区)常务干部"],
    {
      without: [/一肩挑/],
    }
  ),

  people("filing/people", "县级备案人数", /备案/, recordCount("filing")),
  counted(["个", "村"])(
    "weak-villages/villages",
    "软弱涣散村个数",
    /软弱涣散/,
    distinctOf("weak-villages", "village")
  ),
];
