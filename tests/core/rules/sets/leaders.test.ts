import { directorDuplicate } from "../../../../src/core/rules/director/duplicate";
import { directorMissing } from "../../../../src/core/rules/director/missing";
import { secretaryDuplicate } from "../../../../src/core/rules/secretary/duplicate";
import { secretaryMissing } from "../../../../src/core/rules/secretary/missing";
import { people } from "../../../support/roster";
import { describeRule } from "../../../support/rule-cases";
import { villageOf } from "../../../support/villages";

const village = [[0, "village"]] as const;
const freeText = {
  without: ["party_post", "committee_post"] as const,
  with: ["post"] as const,
};

describeRule(secretaryDuplicate, [
  { name: "one" },
  {
    name: "two: at the second",
    plan: { change: { 1: { party_post: "支部书记" } } },
    found: [[1, "party_post"]],
  },
  {
    name: "three: at the second and the third",
    plan: { change: { 1: { party_post: "书记" }, 2: { party_post: "支书" } } },
    found: [
      [1, "party_post"],
      [2, "party_post"],
    ],
  },
  { name: "one in each of two villages", plan: { people: [...people, ...villageOf("河口村", 0)] } },
  {
    name: "two spellings of one village",
    plan: { people: [...people, ...villageOf("石山村村民委员会", 0)] },
    found: [[5, "party_post"]],
  },
  {
    name: "a first secretary sent by the county",
    plan: { change: { 1: { party_post: "第一书记" } } },
  },
  {
    name: "secretaries of branches below a general branch",
    plan: {
      change: { 0: { party_post: "党总支书记" }, 1: { party_post: "党支部书记" } },
    },
  },
  {
    name: "two of a general branch",
    plan: { change: { 0: { party_post: "党总支书记" }, 1: { party_post: "党总支书记" } } },
    found: [[1, "party_post"]],
  },
  {
    name: "a form left out is the unit's own",
    plan: { change: { 0: { party_post: "党总支书记" }, 1: { party_post: "书记" } } },
    found: [[1, "party_post"]],
  },
  {
    name: "free text",
    plan: {
      ...freeText,
      change: { 0: { post: "书记兼主任" }, 1: { post: "支书" }, 3: { post: "副主任" } },
    },
    found: [[1, "post"]],
  },
  {
    name: "the same person twice is reported as such",
    plan: { people: [...people, people[0]] },
  },
  {
    name: "the same number under another name is no repeat",
    plan: { people: [...people, { ...people[0], name: "庚样例" }] },
    found: [[5, "party_post"]],
  },
  { name: "none", plan: { change: { 0: { party_post: null } } } },
  { name: "no posts", plan: { without: ["party_post", "committee_post"] } },
  {
    name: "people without a village",
    plan: { all: { village: null, party_post: "书记" } },
  },
]);

describeRule(directorDuplicate, [
  { name: "one" },
  {
    name: "two: at the second",
    plan: { change: { 3: { committee_post: "村委会主任" } } },
    found: [[3, "committee_post"]],
  },
  {
    name: "the head of supervision is another's",
    plan: { change: { 3: { committee_post: "监委会主任" } } },
  },
  { name: "妇女主任 is no director", plan: { change: { 4: { committee_post: "妇女主任" } } } },
  {
    name: "free text",
    plan: { ...freeText, change: { 0: { post: "书记、主任" }, 3: { post: "村委会主任" } } },
    found: [[3, "post"]],
  },
  { name: "the same person twice", plan: { people: [...people, people[0]] } },
  { name: "none", plan: { change: { 0: { committee_post: null } } } },
]);

describeRule(secretaryMissing, [
  { name: "one" },
  {
    name: "none among members",
    plan: { change: { 0: { party_post: "副书记" } } },
    found: village,
  },
  {
    name: "a first secretary is none",
    plan: { change: { 0: { party_post: "第一书记" } } },
    found: village,
  },
  {
    name: "nobody in the Party body of one of two villages",
    plan: {
      people: [
        ...people,
        ...villageOf("河口村", 0).map((person) => ({ ...person, party_post: null })),
      ],
    },
    found: [[5, "village"]],
  },
  {
    name: "a post that cannot be read may be it",
    plan: { change: { 0: { party_post: "支部书计" } } },
  },
  {
    name: "a roster of committees with some Party posts noted",
    plan: {
      people: [0, 1, 2].flatMap((v) =>
        villageOf(`${"东西南"[v]}村`, v, {
          0: { party_post: v === 0 ? "书记" : null },
          1: { party_post: null, committee_post: "委员" },
          2: { party_post: null },
        })
      ),
    },
  },
  { name: "no Party posts", plan: { without: ["party_post"] } },
  { name: "no posts", plan: { without: ["party_post", "committee_post"] } },
]);

describeRule(directorMissing, [
  { name: "one" },
  {
    name: "none among members",
    plan: { change: { 0: { committee_post: "副主任" } } },
    found: village,
  },
  {
    name: "the head of supervision is none",
    plan: { change: { 0: { committee_post: "监委会主任" } } },
    found: village,
  },
  {
    name: "no committee at all: its size is reported",
    plan: {
      people: [
        ...people,
        ...villageOf("河口村", 0).map((person) => ({ ...person, committee_post: null })),
      ],
    },
  },
  {
    name: "a post that cannot be read may be it",
    plan: { change: { 0: { committee_post: "村委会煮任" } } },
  },
  {
    name: "a roster of Party organisations with some other posts noted",
    plan: {
      people: [0, 1, 2].flatMap((v) => villageOf(`${"东西南"[v]}村`, v).slice(0, 3)),
      change: { 0: { committee_post: null } },
    },
  },
  { name: "no committee posts", plan: { without: ["committee_post"] } },
]);
