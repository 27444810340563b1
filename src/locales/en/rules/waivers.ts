import type { RuleTexts } from "../../../core/issues/catalogue";

/** Rules over the 校核说明 sheet. */
export const waiverRuleTexts: RuleTexts = {
  "waiver/unknown-rule": {
    title: "Explanation without a rule",
    message: "There is no rule {rule}; this explanation has no effect.",
    variants: {
      missing: "No rule is named; this explanation has no effect.",
      unknown: "There is no rule {rule}; this explanation has no effect.",
    },
    why: "An explanation finds its finding by the rule's id. Without it nobody knows what is explained, and the finding stays open.",
    remedy: "Fill in the id as the list of rules gives it, or delete the line.",
    good: "age/above-maximum",
    bad: "年龄",
  },
  "waiver/reason-missing": {
    title: "Explanation without a reason",
    message: "No reason is given on this line; the finding stays open.",
    why: "A finding is accepted for a reason that whoever reviews the report can judge.",
    remedy: "Say what was looked into and on what evidence, or delete the line.",
    good: "说明: 经查档案和户口簿，属实",
    bad: "说明: (blank)",
  },
  "waiver/lapsed": {
    title: "Explanation no longer holds",
    message: "The finding about {who} in sheet {sheet} is gone; this explanation is of no use.",
    variants: {
      gone: "The finding about {who} in sheet {sheet} is gone; this explanation is of no use.",
      changed:
        "What stands at {who} in sheet {sheet} is no longer the explained “{was}”; the explanation no longer holds and the finding is open.",
      "changed-facts":
        "What is found of {who} in sheet {sheet} is no longer what was explained; the explanation no longer holds and the finding is open.",
    },
    why: "An explanation holds for what stood in the cell. Carried over to something else it would let a new mistake pass. A note where the finding is gone, a warning where the content has changed.",
    remedy:
      "Delete the line where the finding is gone; look into changed content and explain it anew. Follow renamed sheets, units and people.",
    good: "The value on the line is what the roster holds",
    bad: "The cell was changed after it had been explained",
  },
};
