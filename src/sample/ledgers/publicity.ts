import type { publicityFields } from "../../core/ledgers/kinds/publicity";
import type { CivilDate } from "../../core/values/civil-date";
import type { LedgerCells } from "../ledger-plan";
import { numbersWithSum } from "../number-sums";
import type { Random } from "../random";
import type { Story } from "../story/story";
import { workdaysBetween } from "../story/workdays";
import { day } from "./unit-cells";

type Row = LedgerCells<typeof publicityFields>;

/** A published figure, and how townships reported their parts of it. */
interface Campaign {
  readonly kind: string;
  readonly audience: string | null;
  readonly content: string;
  readonly measure: string;
  readonly total: number;
  /** Every township counted in steps of so many. */
  readonly step: number;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const STUDY = "换届政策法规和“五个一批”等要求";
const BOOKLET = "“十严禁、十不准”";
const STEPS = { tens: 10, fifties: 50 } as const;

/** The published figures, each of which was given as 余: somewhat more than so many. */
const CAMPAIGNS: readonly Campaign[] = [
  study(null, "场次", 550, STEPS.tens),
  study("干部职工", "人次", 10_000, STEPS.tens),
  study("村(社区)干部", "人次", 4_000, STEPS.tens),
  study("外出务工人员", "人次", 2_500, STEPS.tens),
  spread("小册子", "群众", BOOKLET, "册", 18_000, STEPS.fifties),
  spread("横幅标语", "群众", "换届纪律和换届政策", "条", 2_000, STEPS.tens),
  spread("QQ微信网络宣传", "群众", "换届政策和选举公告", "次", 6_200, STEPS.tens),
];

function study(audience: string | null, measure: string, total: number, step: number): Campaign {
  const [from, to] = [20210809, 20210930];
  return { kind: "集中学习", audience, content: STUDY, measure, total, step, from, to };
}

function spread(
  kind: string,
  audience: string,
  content: string,
  measure: string,
  total: number,
  step: number
): Campaign {
  const [from, to] = [20210802, 20211020];
  return { kind, audience, content, measure, total, step, from, to };
}

/** Parts of a million that were given as no exact number. */
const APPROXIMATE = 400_000;

/** The parts of the townships; the first of them is approximate, others at random. */
function quantities(random: Random, { total, step }: Campaign, count: number) {
  const steps = total / step;
  const most = Math.ceil((steps / count) * 2);
  return numbersWithSum(random, count, steps, 1, most).map((n, i) =>
    i === 0 || random.chance(APPROXIMATE) ? `${n * step}余` : n * step
  );
}

/** 培训宣传台账: what each township reported; the parts add up to the published figures. */
export function publicityRows(story: Story): Row[] {
  const random = story.randomFor("publicity");
  const { townships } = story.officials;
  return CAMPAIGNS.flatMap((campaign): Row[] => {
    const { kind, audience, content, measure, from, to } = campaign;
    const days = workdaysBetween(from, to);
    const amounts = quantities(random, campaign, townships.length);
    return townships.map(({ name }, t) => ({
      township: name,
      date: day(random.pick(days)),
      kind,
      audience,
      content,
      quantity: amounts[t],
      measure,
      organiser: `${name}${name.endsWith("街道") ? "党工委" : "党委"}`,
    }));
  });
}
