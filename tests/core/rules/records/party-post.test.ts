import { partyPostNotPartyMember } from "../../../../src/core/rules/party-post/not-party-member";
import { partyPostProbationaryMember } from "../../../../src/core/rules/party-post/probationary-member";
import { describeRule } from "../../../support/rule-cases";

describeRule(partyPostNotPartyMember, [
  { name: "members of the Party hold the posts" },
  {
    name: "a deputy secretary of no party",
    plan: { change: { 1: { political: "群众" } } },
    found: [[1, "party_post"]],
  },
  {
    name: "a member of the Youth League",
    plan: { change: { 2: { political: "团员" } } },
    found: [[2, "party_post"]],
  },
  {
    name: "a member of a democratic party",
    plan: { change: { 2: { political: "民盟盟员" } } },
    found: [[2, "party_post"]],
  },
  {
    name: "posts in one free-text column",
    plan: {
      without: ["party_post", "committee_post"],
      with: ["post"],
      change: {
        0: { post: "党支部书记、村委会主任", political: "群众" },
        3: { post: "村委会副主任" },
      },
    },
    found: [[0, "post"]],
  },
  {
    name: "a Party post told in the committee column",
    plan: {
      without: ["party_post"],
      change: { 3: { committee_post: "副主任、支部委员" } },
    },
    found: [[3, "committee_post"]],
  },
  {
    name: "a committee post needs no membership",
    plan: { change: { 1: { party_post: null, committee_post: "委员", political: "群众" } } },
  },
  { name: "a blank status", plan: { change: { 1: { political: null } } } },
  { name: "an unknown status is another rule's", plan: { change: { 1: { political: "党圆" } } } },
  { name: "an unreadable post", plan: { change: { 3: { party_post: "暂缺" } } } },
  {
    name: "a first secretary sent by the county is in no committee",
    plan: { change: { 3: { party_post: "第一书记" } } },
  },
  {
    name: "no post columns",
    plan: {
      without: ["party_post", "committee_post"],
      all: { political: "群众" },
    },
  },
]);

describeRule(partyPostProbationaryMember, [
  { name: "full members" },
  {
    name: "a probationary member",
    plan: { change: { 1: { political: "中共预备党员" } } },
    found: [[1, "party_post"]],
  },
  {
    name: "short spelling",
    plan: { change: { 2: { political: "预备党员" } } },
    found: [[2, "party_post"]],
  },
  {
    name: "a probationary member may sit in the committee",
    plan: { change: { 3: { political: "预备党员" } } },
  },
  { name: "a blank post", plan: { change: { 1: { political: "预备党员", party_post: null } } } },
  { name: "a blank status", plan: { change: { 1: { political: null } } } },
]);
