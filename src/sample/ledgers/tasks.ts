import type { taskFields } from "../../core/ledgers/kinds/tasks";
import type { CivilDate } from "../../core/values/civil-date";
import type { LedgerCells } from "../ledger-plan";
import { isSecretary } from "../members";
import type { Random } from "../random";
import { CURRENT_TERM } from "../terms";
import type { Story } from "../story/story";
import type { Task } from "../story/task-lists";
import { TOWNSHIP_TASKS, VILLAGE_TASKS } from "../story/task-lists";
import { workdaysBetween } from "../story/workdays";
import type { SampleVillage } from "../villages";
import { unitKey } from "../villages";
import { day } from "./unit-cells";

type Row = LedgerCells<typeof taskFields>;

/** Tasks that are past their day and still open. */
const OVERDUE = { township: 2, village: 6 } as const;
/** Tasks that are not due yet: those that are done already, and those not begun, in parts of a million. */
const DONE_EARLY = 180_000;
const NOT_BEGUN = 350_000;

interface Assigned extends Task {
  readonly level: "township" | "village";
  readonly number: number;
  readonly township: string;
  readonly village: string | null;
  readonly unit: string;
  readonly person: string;
  /** On which it was done, where another ledger shows it. */
  readonly done: CivilDate | null;
}

/** What no other ledger shows as done. */
const OFTEN_LATE = [
  "开展村级财务清理",
  "排查化解矛盾纠纷",
  "组织群众会宣讲换届政策",
  "联系外出党员和务工人员",
];

/** What begins from this day on is the new secretary's. */
const BEGIN_OF_NEW_TERM: CivilDate = 20211018;

function assigned({ officials, previous, current, days }: Story): Assigned[] {
  const doneIn = ({ doneOn }: Task, units: readonly SampleVillage[]): CivilDate | null =>
    doneOn ? Math.max(...units.map((unit) => days.get(unitKey(unit))![doneOn])) : null;
  const secretaryOf = (people: Story["current"]) =>
    new Map(people.filter(isSecretary).map((person) => [unitKey(person), person.name]));
  const [before, now] = [secretaryOf(previous), secretaryOf(current)];
  return officials.townships.flatMap(({ name, staff, units }) => [
    ...TOWNSHIP_TASKS.map((task, i): Assigned => ({
      ...task,
      level: "township",
      number: i + 1,
      township: name,
      village: null,
      unit: `${name}${name.endsWith("街道") ? "党工委" : "党委"}`,
      person: staff[i % staff.length].name,
      done: doneIn(task, units),
    })),
    ...units.flatMap((unit) =>
      VILLAGE_TASKS.map((task, i): Assigned => ({
        ...task,
        level: "village",
        number: i + 1,
        township: name,
        village: unit.village,
        unit: `${unit.village}党组织`,
        person: (task.start < BEGIN_OF_NEW_TERM ? before : now).get(unitKey(unit))!,
        done: doneIn(task, [unit]),
      }))
    ),
  ]);
}

/** A few of the tasks that are past their day. */
function overdueOnes(random: Random, tasks: readonly Assigned[]): Set<Assigned> {
  const over = random.shuffle(tasks.filter(({ task }) => OFTEN_LATE.includes(task)));
  const some = (level: Assigned["level"]) =>
    over.filter((task) => task.level === level).slice(0, OVERDUE[level]);
  return new Set([...some("township"), ...some("village")]);
}

function progress(random: Random, task: Assigned, isOverdue: boolean) {
  const { start, due, evidence } = task;
  if (isOverdue) return { status: "逾期" };
  const last = Math.min(due, CURRENT_TERM.asOf);
  const isDone = due <= CURRENT_TERM.asOf || random.chance(DONE_EARLY);
  if (!isDone) return { status: random.chance(NOT_BEGUN) ? "未开始" : "进行中" };
  const days = workdaysBetween(start, last);
  const done = task.done ?? random.pick(days.slice(Math.trunc(days.length / 2)));
  return { status: "已完成", done_on: day(done), evidence };
}

/** 任务清单: the 50 tasks of every township and the 35 of every village. */
export function taskRows(story: Story): Row[] {
  const random = story.randomFor("tasks");
  const tasks = assigned(story);
  const overdue = overdueOnes(random, tasks);
  return tasks.map((task): Row => ({
    township: task.township,
    village: task.village,
    level: task.level === "township" ? "乡级" : "村级",
    number: String(task.number),
    stage: task.stage,
    task: task.task,
    unit: task.unit,
    person: task.person,
    start: day(task.start),
    due: day(task.due),
    ...progress(random, task, overdue.has(task)),
  }));
}
