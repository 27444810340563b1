import type { weakVillageFields } from "../../core/ledgers/kinds/weak-villages";
import type { CivilDate } from "../../core/values/civil-date";
import type { LedgerCells } from "../ledger-plan";
import { CURRENT_TERM } from "../terms";
import type { Story } from "../story/story";
import { workday } from "../story/workdays";
import { day, unitCells } from "./unit-cells";

type Row = LedgerCells<typeof weakVillageFields>;

/** What was wrong in a village, why, what was done about it, and by which department. */
interface Case {
  readonly kind: "软弱涣散" | "选情复杂" | "矛盾突出";
  readonly problem: string;
  readonly cause: string;
  readonly measures: string;
  readonly department: string;
  readonly due: CivilDate;
}

const one = (
  kind: Case["kind"],
  problem: string,
  cause: string,
  measures: string,
  department: string,
  due: CivilDate
): Case => ({ kind, problem, cause, measures, department, due });

const CASES: readonly Case[] = [
  one(
    "软弱涣散",
    "党组织书记长期空缺",
    "外出务工党员多",
    "选派机关干部任第一书记，从返乡人员中物色人选",
    "市委组织部",
    20210830
  ),
  one(
    "软弱涣散",
    "“三会一课”不经常",
    "党员年龄偏大",
    "包村领导每月列席支部党员大会",
    "市委组织部",
    20210830
  ),
  one(
    "软弱涣散",
    "班子成员不团结",
    "分工不明确",
    "逐人谈心谈话，重新明确分工",
    "市委组织部",
    20210915
  ),
  one(
    "软弱涣散",
    "村务公开不及时",
    "监督委员会作用弱",
    "补齐公开事项，指导监督委员会履职",
    "市民政局",
    20210831
  ),
  one(
    "选情复杂",
    "多名人选竞争同一职务",
    "宗族观念较重",
    "逐户宣讲换届纪律，与重点人员谈话",
    "市委组织部",
    20210930
  ),
  one(
    "选情复杂",
    "外出选民比例高",
    "务工人员集中在省外",
    "建立联系群，逐人通知和登记委托投票",
    "市民政局",
    20211015
  ),
  one(
    "选情复杂",
    "村民小组合并后界线有争议",
    "合并方案宣传不够",
    "召开小组会议重新确认选民登记范围",
    "市民政局",
    20210926
  ),
  one(
    "矛盾突出",
    "征地补偿款分配有意见",
    "分配方案未充分讨论",
    "重新召开村民会议，公开账目",
    "市自然资源局",
    20210920
  ),
  one(
    "矛盾突出",
    "集体林地承包纠纷",
    "历史合同不规范",
    "司法所主持调解，签订补充协议",
    "市司法局",
    20210930
  ),
  one(
    "矛盾突出",
    "饮水工程管护有信访",
    "管护费用无人承担",
    "明确管护责任人，经费列入村级预算",
    "市水务局",
    20210915
  ),
  one(
    "矛盾突出",
    "集体经济账目有疑问",
    "票据管理不规范",
    "审计清理并公开结果",
    "市审计局",
    20210930
  ),
  one(
    "矛盾突出",
    "通组路占地补偿未兑现",
    "资金未到位",
    "协调资金，分期兑现",
    "市交通运输局",
    20211112
  ),
];

/** 软弱涣散村整顿与矛盾化解台账: all settled before the election but what is not due yet. */
export function weakVillageRows(story: Story): Row[] {
  const random = story.randomFor("weak-villages");
  const chosen = new Set(random.shuffle(story.villages).slice(0, CASES.length));
  const leaders = new Map(
    story.officials.inspection.flatMap(({ leader, townships }) =>
      townships.map((township) => [township, leader.name])
    )
  );
  return story.villages
    .filter((village) => chosen.has(village))
    .map((village, i): Row => {
      const { due, ...facts } = CASES[i];
      const state =
        due > CURRENT_TERM.asOf
          ? { status: "进行中" }
          : { status: "已完成", done_on: day(workday(due, -random.between(1, 8))) };
      return {
        ...unitCells(village),
        ...facts,
        leader: leaders.get(village.township)!,
        due: day(due),
        ...state,
      };
    });
}
