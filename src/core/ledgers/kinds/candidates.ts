import { agreements } from "../../codes/agreement";
import type { CodeTable } from "../../codes/code-table";
import { inspectionConclusions } from "../../codes/inspection-conclusion";
import { candidateRecommendations } from "../../codes/recommendation";
import { reviewConclusions } from "../../codes/review-conclusion";
import type { Field, LedgerKind } from "../field";
import { required } from "../fields/demand";
import { education } from "../fields/education-fields";
import {
  age,
  birth,
  idNo,
  joinParty,
  name,
  nation,
  phone,
  political,
  sex,
  source,
} from "../fields/person-fields";
import { currentPost, intendedPost } from "../fields/post-fields";
import { remark, seq, township, village } from "../fields/unit-fields";

const levels: CodeTable = {
  id: "candidate-level",
  source: "村级换届人选酝酿程序",
  entries: [
    { code: "initial", name: "初步人选", aliases: ["初步", "初步候选人", "初步候选人人选"] },
    { code: "preparatory", name: "预备人选", aliases: ["预备", "候选人预备人选"] },
    { code: "formal", name: "正式候选人", aliases: ["正式", "候选人", "正式人选"] },
  ],
};

export const candidateFields = [
  seq,
  required(township),
  required(village),
  required(name),
  required(sex),
  nation,
  required(idNo),
  birth,
  age,
  education,
  political,
  joinParty,
  currentPost,
  required(intendedPost),
  {
    id: "recommended_by",
    header: "推荐方式",
    aliases: ["提名方式", "产生方式", "推荐途径"],
    type: "code",
    codes: candidateRecommendations,
    note: "填“党员推荐”“群众推荐”“组织推荐”或“自荐”。",
  },
  source,
  {
    id: "level",
    header: "人选层级",
    aliases: ["人选类别", "人选阶段", "人选类型", "层级"],
    type: "code",
    codes: levels,
    note: "填“初步人选”“预备人选”或“正式候选人”。",
  },
  {
    id: "review_result",
    header: "联审结果",
    aliases: ["联审情况", "联审意见", "资格联审结果", "资格审查结果", "联审结论"],
    type: "code",
    codes: reviewConclusions,
    note: "填“通过”“不通过”或“暂缓”，与联审台账一致。",
  },
  {
    id: "inspection_result",
    header: "考察结果",
    aliases: ["考察情况", "考察意见", "组织考察结果"],
    type: "code",
    codes: inspectionConclusions,
    note: "填“合格”“不合格”或“暂缓”，与考察台账一致。",
  },
  {
    id: "township_opinion",
    header: "乡镇党委意见",
    aliases: ["乡镇(街道)党(工)委意见", "党委意见", "党(工)委意见", "乡镇党(工)委意见"],
    type: "code",
    codes: agreements,
    note: "填“同意”“不同意”或“暂缓”。",
  },
  phone,
  remark,
] as const satisfies readonly Field[];

/** 换届人选花名册: those who are put forward, from the first names to the candidates on the ballot. */
export const candidates: LedgerKind = {
  id: "candidates",
  title: "换届人选花名册",
  families: ["ledgers", "people", "register"],
  order: 20,
  fields: candidateFields,
  recognisedBy: ["name", "intended_post"],
  toldBy: ["recommended_by", "level", "review_result", "inspection_result", "township_opinion"],
  titleWords: ["换届人选", "候选人", "预备人选", "初步人选", "拟任人选", "提名人选"],
  notWith: ["单元格", "处理办法"],
  atLeast: 4,
  key: "name",
  secondaryKey: "id_no",
  footNotes: true,
  checks: [
    {
      check: "filled-when",
      field: "review_result",
      when: { field: "level", is: ["formal"] },
    },
    {
      check: "filled-when",
      field: "inspection_result",
      when: { field: "level", is: "formal" },
    },
    {
      check: "consistent",
      field: "level",
      when: {
        all: [
          { field: "level", is: "formal" },
          { field: "review_result", filled: true },
        ],
      },
      must: { field: "review_result", is: "pass" },
      says: "人选层级为“正式候选人”，但联审结果不是“通过”",
    },
    {
      check: "consistent",
      field: "level",
      when: {
        all: [
          { field: "level", is: "formal" },
          { field: "inspection_result", filled: true },
        ],
      },
      must: { field: "inspection_result", is: "fit" },
      says: "人选层级为“正式候选人”，但考察结果不是“合格”",
    },
    {
      check: "consistent",
      field: "level",
      when: { field: "level", is: "formal" },
      must: { not: { field: "township_opinion", is: ["disagree", "deferred"] } },
      says: "人选层级为“正式候选人”，但乡镇党委意见不是“同意”",
    },
  ],
  template: {
    orientation: "landscape",
    notes: [
      "每人一行，随人选层级变化更新，不另起一行。",
      "联审结果、考察结果按联审台账、考察台账填写。",
    ],
  },
};
