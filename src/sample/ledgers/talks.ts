import type { talkFields } from "../../core/ledgers/kinds/talks";
import type { CivilDate } from "../../core/values/civil-date";
import type { LedgerCells } from "../ledger-plan";
import type { Citizen } from "../person";
import type { Story } from "../story/story";
import { SECRETARY_TALK } from "../story/timetable";
import { unitKey } from "../villages";
import { day } from "./unit-cells";

type Row = LedgerCells<typeof talkFields>;

interface Talk {
  readonly kind: string;
  readonly by: Citizen;
  readonly post: string;
  readonly on: CivilDate;
  readonly way: "集体" | "个别";
}

function row(
  { name, idNumber }: Pick<Citizen, "name" | "idNumber">,
  township: string,
  village: string | null,
  { kind, by, post, on, way }: Talk
): Row {
  return {
    township,
    village,
    name,
    id_no: idNumber,
    subject_kind: kind,
    talker: by.name,
    talker_post: post,
    date: day(on),
    way,
    promise: "是",
    promise_date: day(on),
  };
}

/** 谈话提醒与承诺书台账: the city's secretary with those of the townships, these with all others. */
export function talkRows({ officials, days, previous, candidates }: Story): Row[] {
  const ofTownship = new Map(officials.townships.map((township) => [township.name, township]));
  const bySecretary = (township: string) => {
    const { secretary } = ofTownship.get(township)!;
    const post = township.endsWith("街道") ? "街道党工委书记" : "乡镇党委书记";
    return { by: secretary, post };
  };
  const withTownshipSecretary: Talk = {
    kind: "党(工)委书记",
    by: officials.citySecretary,
    post: "市委书记",
    on: SECRETARY_TALK,
    way: "集体",
  };
  return [
    ...officials.townships.map(({ name, secretary }) =>
      row(secretary, name, null, withTownshipSecretary)
    ),
    ...officials.townships.flatMap(({ name, staff, units }) =>
      staff.map((person) =>
        row(person, name, null, {
          ...bySecretary(name),
          kind: "参与换届工作人员",
          on: days.get(unitKey(units[0]))!.staffTalk,
          way: "集体",
        })
      )
    ),
    ...previous.map((person) =>
      row(person, person.township, person.village, {
        ...bySecretary(person.township),
        kind: "现任“两委”干部",
        on: days.get(unitKey(person))!.incumbentTalk,
        way: person.party === "书记" || person.committee === "主任" ? "个别" : "集体",
      })
    ),
    ...candidates
      .filter(({ talkedTo }) => talkedTo)
      .map(({ person }) =>
        row(person, person.township, person.village, {
          ...bySecretary(person.township),
          kind: "候选人预备人选",
          on: days.get(unitKey(person))!.candidateTalk,
          way: "个别",
        })
      ),
  ];
}
