import type { supervisionFields } from "../../core/ledgers/kinds/supervision";
import type { CivilDate } from "../../core/values/civil-date";
import type { LedgerCells } from "../ledger-plan";
import type { Random } from "../random";
import { CURRENT_TERM } from "../terms";
import type { Story } from "../story/story";
import { daysLater, workday, workdaysBetween } from "../story/workdays";
import { day } from "./unit-cells";

type Row = LedgerCells<typeof supervisionFields>;

const WAYS = ["随机暗访", "实地督导", "电话抽查"] as const;
/** Whole weeks, Monday to Sunday, from the day supervision began. */
const FIRST_MONDAY: CivilDate = 20210802;
const WEEKS = 12;
/** In parts of a million. */
const WITH_PROBLEM = 260_000;
/** Problems that are past their day and still open. */
const OVERDUE = 2;

const PROBLEMS: readonly (readonly [problem: string, kind: string])[] = [
  ["部分群众对换届时间和程序不了解", "宣传不到位"],
  ["外出党员未逐一通知到人", "宣传不到位"],
  ["宣传标语张贴位置不显眼", "宣传不到位"],
  ["初步人选推荐会记录不完整", "程序不规范"],
  ["选民登记名单公布时间不足", "程序不规范"],
  ["人选资格核对表签字不全", "人选把关不严"],
  ["有群众反映请客拉票，经核实不属实", "信访矛盾"],
  ["历史遗留土地纠纷影响选情", "信访矛盾"],
  ["包村干部到村次数偏少", "责任落实不到位"],
  ["包保联系记录填写不及时", "责任落实不到位"],
  ["谈话提醒台账未逐人登记", "资料不规范"],
  ["后备干部库信息未及时更新", "资料不规范"],
];

interface Visit {
  readonly row: Row;
  readonly on: CivilDate;
  /** `null`: nothing was found. */
  readonly due: CivilDate | null;
}

function visits(story: Story, random: Random): Visit[] {
  const townships = new Map(story.officials.townships.map((township) => [township.name, township]));
  return Array.from({ length: WEEKS }, (_, w) => w).flatMap((w) => {
    const monday = daysLater(FIRST_MONDAY, w * 7);
    const days = workdaysBetween(monday, daysLater(monday, 6));
    return story.officials.supervision.flatMap(({ number, leader, townships: own }) =>
      WAYS.map((way): Visit => {
        const on = random.pick(days);
        const township = townships.get(random.pick(own))!;
        const unit = random.pick(township.units);
        const [problem, kind] = random.pick(PROBLEMS);
        const found = random.chance(WITH_PROBLEM);
        const row: Row = {
          team: number,
          leader: leader.name,
          way,
          week: w + 1,
          date: day(on),
          township: township.name,
          village: unit.village,
          problem: found ? problem : null,
          problem_kind: found ? kind : null,
          responsible: found ? random.pick(township.staff).name : null,
        };
        return { row, on, due: found ? workday(on, random.between(5, 8)) : null };
      })
    );
  });
}

/**
 * 换届风气督导台账: each team each week one visit of each kind, the problems up to their closure. A
 * visit that found nothing has no problem.
 */
export function supervisionRows(story: Story): Row[] {
  const random = story.randomFor("supervision");
  const all = visits(story, random);
  const over = all.filter(({ due }) => due !== null && due < CURRENT_TERM.asOf);
  const late = new Set(random.shuffle(over).slice(0, OVERDUE));
  return all.map((visit): Row => {
    const { row, on, due } = visit;
    if (due === null) return row;
    const closed = workday(on, random.between(2, 5));
    const isOpen = late.has(visit) || closed > CURRENT_TERM.asOf;
    const state = isOpen
      ? { rectified: "整改中" }
      : { rectified: "已整改", closed_on: day(closed) };
    return { ...row, due: day(due), ...state };
  });
}
