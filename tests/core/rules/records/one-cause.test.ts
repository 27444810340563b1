import type { Person } from "../../../support/roster";
import { findings, idNumber, people } from "../../../support/roster";

/** What all rules together say of one wrong cell: the rule it belongs to and no other. */
describe("one wrong cell, one finding, by all rules", () => {
  it.each<[string, number, Person]>([
    ["party-post/not-party-member", 1, { political: "群众" }],
    ["party-post/probationary-member", 1, { political: "预备党员" }],
    ["party-post/not-party-member", 3, { party_post: "委员", cross_post: "是" }],
    ["join-date/under-age", 1, { join_party: "1999.06" }],
    ["join-date/not-party-member", 3, { join_party: "2010.06" }],
    ["join-date/missing", 1, { join_party: null }],
    ["join-date/early-cultivation", 1, { join_party: "2004.05", full_member: "2005.05" }],
    ["full-member-date/too-early", 1, { full_member: "2010.12" }],
    ["full-member-date/too-late", 1, { full_member: "2013.06" }],
    ["secretary/party-standing", 0, { join_party: "2019.12", full_member: "2020.12" }],
    ["political-status/league-over-age", 3, { political: "共青团员" }],
    ["post-since/impossible", 1, { post_since: "2001.12" }],
    ["post-since/impossible", 1, { post_since: "2022.01" }],
    ["post-since/impossible", 1, { cadre_since: "2022.01" }],
    ["post-since/before-cadre-since", 1, { post_since: "2011.01" }],
    ["work-start/under-age", 1, { work_start: "2000.01" }],
    ["education/highest-below-fulltime", 2, { edu: "高中" }],
    ["one-shoulder/differs-from-posts", 1, { one_shoulder: "是" }],
    ["cross-post/differs-from-posts", 1, { cross_post: "是" }],
    ["secretary/duplicate", 1, { party_post: "书记" }],
    ["director/duplicate", 3, { committee_post: "主任" }],
    ["secretary/missing", 0, { party_post: "副书记", one_shoulder: "否" }],
    ["director/missing", 0, { committee_post: "委员", one_shoulder: "否" }],
    ["age/below-minimum", 4, { birth: "2004.05", age: 17, id_no: idNumber(20040503, 108) }],
  ])("%s", (rule, person, change) => {
    const found = findings({ change: { [person]: change } });
    expect(found.map((finding) => finding.split("@")[0])).toEqual([rule]);
  });

  it("says nothing of a person listed once", () => {
    expect(findings({ people })).toEqual([]);
  });
});
