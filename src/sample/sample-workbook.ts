import { chineseDate } from "../core/values/civil-date";
import type { SheetPlan } from "../core/sheets/sheet-plan";
import type { Settings } from "../core/settings/settings";
import { planPayPolicy } from "../core/forms/pay-policy-plan";
import { planSettings } from "../core/forms/settings-plan";
import { defaultSettings } from "../core/settings/settings";
import { CURRENT_TERM, PREVIOUS_TERM } from "./terms";
import { harmlessDefects, plantAny } from "./defects";
import { ledgerPlan } from "./ledger-plan";
import { plantLedgerSlips } from "./ledger-slips";
import type { SampleTerm } from "./members";
import { makeMember, slotsOf } from "./members";
import { settledPay } from "./pay";
import { citizenMaker, SYNTHETIC_REGION } from "./person";
import type { Random } from "./random";
import { randomFrom } from "./random";
import type { RosterCells } from "./roster-cells";
import { rosterCells } from "./roster-cells";
import { sampleLedgers } from "./sample-ledgers";
import { rosterPlan, streamedRosterPlan } from "./sheets";
import { storyOf } from "./story/story";
import { endlessVillages } from "./villages";

/** The settings the sample workbook carries in its own 参数设置 sheet. */
export const sampleSettings: Settings = {
  ...defaultSettings,
  regionName: "兴义市",
  termName: "第十一届",
  reportingUnit: "中共兴义市委组织部",
  asOf: CURRENT_TERM.asOf,
  previousAsOf: PREVIOUS_TERM.asOf,
  electedOn: CURRENT_TERM.asOf,
  extraRegions: [SYNTHETIC_REGION],
};

const note = (term: SampleTerm): string => `截止日期:${chineseDate(term.asOf)}    本表人员均为虚构`;

/** How often each kind of slip is planted in the sample changeover. */
const SLIPS_OF_EACH_KIND = 2;

function plantSlips(random: Random, people: readonly RosterCells[]): void {
  const untouched = random.shuffle(people.map((_, i) => i));
  for (const defect of harmlessDefects) {
    for (let planted = 0; planted < SLIPS_OF_EACH_KIND;) {
      const index = untouched.findIndex((i) => defect.plant(people[i], random));
      if (index < 0) break;
      untouched.splice(index, 1);
      planted++;
    }
  }
}

/**
 * The sample workbook: 27 invented townships and 197 units whose synthetic people reproduce the
 * published figures of a real changeover in every roster and ledger, with a few slips planted that
 * leave the figures alone. What the published figures themselves do not agree in is left as it is.
 */
export function sampleWorkbook(seed: number): SheetPlan[] {
  const story = storyOf(seed);
  const people = story.current.map(rosterCells);
  plantSlips(randomFrom(seed + 1), people);
  const { regionName, termName } = sampleSettings;
  const ledgers = plantLedgerSlips(sampleLedgers(story, sampleSettings));
  return [
    rosterPlan(
      "班子成员花名册",
      `${regionName}${termName}村(社区)“两委”班子成员花名册`,
      note(CURRENT_TERM),
      people
    ),
    rosterPlan(
      "上届班子成员花名册",
      `${regionName}第十届村(社区)“两委”班子成员花名册`,
      note(PREVIOUS_TERM),
      story.previous.map(rosterCells)
    ),
    ...ledgers.map(ledgerPlan),
    planPayPolicy(settledPay),
    planSettings(sampleSettings),
  ];
}

/** People without end or figure to meet, `share` (0–1) of them with one slip each; the same for the same seed. */
export function* sampleRoster(
  records: number,
  share: number,
  seed: number
): Generator<RosterCells> {
  const random = randomFrom(seed);
  const maker = citizenMaker(random);
  const parts = Math.round(share * 1_000_000);
  let left = records;
  for (const village of endlessVillages()) {
    for (const place of slotsOf(random, village.type, 5)) {
      if (left-- <= 0) return;
      const wish = { age: random.between(23, 59), highSchool: random.chance(926_000) };
      const cells = rosterCells(makeMember(random, maker, village, place, wish, CURRENT_TERM));
      if (parts > 0 && random.chance(parts)) plantAny(cells, random);
      yield cells;
    }
  }
}

/** A workbook with a roster of any size beside its settings. */
export function rosterWorkbook(records: number, share: number, seed: number): SheetPlan[] {
  return [
    streamedRosterPlan(
      "班子成员花名册",
      "村(社区)“两委”班子成员花名册",
      note(CURRENT_TERM),
      sampleRoster(records, share, seed)
    ),
    planSettings({ ...sampleSettings, regionName: "", termName: "", reportingUnit: "" }),
  ];
}
