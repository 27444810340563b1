import type { CellValue } from "../core/values/cell";
import { NO_DATE, rosterDate } from "../core/values/civil-date";
import type { MemberField } from "../core/ledgers/kinds/members";
import type { Member } from "./members";

/** One row of a roster before it is laid out. */
export type RosterCells = { [field in MemberField]?: CellValue };

function written(date: number): string {
  return date === NO_DATE ? "" : rosterDate(date - (date % 100));
}

/** The cells of a person, every one as a careful clerk would type it. */
export function rosterCells(member: Member): RosterCells {
  const secretary = member.party.endsWith("书记") && !member.party.endsWith("副书记");
  const yesNo = (value: boolean) => (value ? "是" : "否");
  return {
    township: member.township,
    village: member.village,
    name: member.name,
    sex: member.sex,
    nation: member.nation,
    id_no: member.idNumber,
    birth: written(member.birth),
    age: member.age,
    edu: member.education,
    political: member.political,
    join_party: written(member.joinParty) || null,
    full_member: written(member.fullMember) || null,
    party_post: member.party || null,
    committee_post: member.committee || null,
    other_post: member.other || null,
    post_since: written(member.postSince),
    cadre_since: written(member.cadreSince),
    one_shoulder: yesNo(secretary && member.committee === "主任"),
    cross_post: yesNo(member.party !== "" && member.committee !== ""),
    incumbent: member.incumbent,
    source: member.source,
    phone: member.phone,
    remark: null,
  };
}
