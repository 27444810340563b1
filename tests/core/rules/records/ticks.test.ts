import { crossPostDiffersFromPosts } from "../../../../src/core/rules/cross-post/differs-from-posts";
import { oneShoulderDiffersFromPosts } from "../../../../src/core/rules/one-shoulder/differs-from-posts";
import { people } from "../../../support/roster";
import { describeRule } from "../../../support/rule-cases";

const partyOnly = { without: ["committee_post"] as const, people: people.slice(0, 3) };

describeRule(oneShoulderDiffersFromPosts, [
  { name: "as the posts say" },
  {
    name: "no for secretary and director",
    plan: { change: { 0: { one_shoulder: "否" } } },
    found: [[0, "one_shoulder"]],
  },
  {
    name: "yes for a deputy",
    plan: { change: { 1: { one_shoulder: "√" } } },
    found: [[1, "one_shoulder"]],
  },
  {
    name: "yes for a secretary who is only a member of the committee",
    plan: { change: { 0: { committee_post: "委员" } } },
    found: [[0, "one_shoulder"]],
  },
  { name: "blank is neither", plan: { all: { one_shoulder: null } } },
  { name: "an unknown tick is another rule's", plan: { change: { 1: { one_shoulder: "待定" } } } },
  { name: "a roster without committee posts contradicts no secretary", plan: partyOnly },
  {
    name: "but it contradicts a deputy",
    plan: { ...partyOnly, change: { 1: { one_shoulder: "是" } } },
    found: [[1, "one_shoulder"]],
  },
  {
    name: "an unreadable post is another rule's",
    plan: { change: { 1: { one_shoulder: "是", committee_post: "暂缺待补" } } },
  },
  { name: "no posts at all", plan: { without: ["party_post", "committee_post"] } },
]);

describeRule(crossPostDiffersFromPosts, [
  { name: "as the posts say" },
  {
    name: "no for posts in both",
    plan: { change: { 2: { cross_post: "否" } } },
    found: [[2, "cross_post"]],
  },
  {
    name: "yes for a Party post only",
    plan: { change: { 1: { cross_post: "是" } } },
    found: [[1, "cross_post"]],
  },
  {
    name: "yes for a committee post only",
    plan: { change: { 3: { cross_post: "是" } } },
    found: [[3, "cross_post"]],
  },
  {
    name: "whether 一肩挑 counts differs from place to place",
    plan: { change: { 0: { cross_post: "否" } } },
  },
  { name: "blank is neither", plan: { all: { cross_post: null } } },
  { name: "a roster of one body contradicts nobody in it", plan: partyOnly },
  {
    name: "an unreadable post is another rule's",
    plan: { change: { 1: { cross_post: "是", committee_post: "暂缺待补" } } },
  },
]);
