import type { RuleTexts } from "../../../core/issues/catalogue";
import { definitionRuleMessages } from "../../definition-rule-messages";

/** Rules over 报表定义 sheets. */
export const formDefinitionRuleTexts: RuleTexts = {
  "form-definition/unreadable": {
    title: "Form definition that cannot be read",
    ...definitionRuleMessages({
      problems: {
        empty: "The content is blank.",
        unexpected: "“{found}” should not stand here.",
        missing: "“{expected}” should stand here.",
        "number-needed": "A number should stand here.",
        "unknown-indicator": "There is no figure called “{found}”.",
        "unknown-group": "There is no group of people called “{found}”.",
        "unknown-ledger": "There is no ledger called “{found}”.",
        "unknown-field": "The ledger has no column “{found}”.",
        "unknown-value": "“{found}” is nothing that this column can hold.",
        "unclosed-text": "A quotation mark is missing.",
        "range-turned": "The range is turned round: the first number must not be the greater one.",
        "not-a-number-field": "The column “{found}” holds no numbers to be added up or compared.",
        "not-a-date-field":
          "The column “{found}” holds no dates to be compared with the cut-off date.",
        "too-deep": "There are too many brackets within brackets.",
        "missing-item": "A line “{found}” is missing.",
        "repeated-item": "There may be only one line “{found}”.",
        "number-form": "The number of the form should be 附表 and digits, such as 附表5.",
        "title-form": "The title should end with 表.",
        "sheet-name":
          "A sheet name may have no more than 31 characters and none of [ ] : * ? / \\.",
        "head-missing": "The column has no head.",
      },
      place: "At character {number}: {marked}",
      suggestion: "Perhaps “{suggestion}”?",
      gap: " ",
    }),
    why: "With a line that cannot be read the whole form is neither drawn nor checked.",
    remedy: "Correct the cell; to see how things are written, copy a form and look at its lines.",
    good: "占比:大专及以上",
    bad: "占比:大专以上",
  },
  "form-definition/repeated-number": {
    title: "Form number used twice",
    message:
      "The number “{number}” is that of the definition on sheet “{other}”; this one is not drawn.",
    why: "Of two definitions with one number only the first is drawn.",
    remedy: "Give this form a number of its own, or delete the definition that is not needed.",
    good: "附表6",
    bad: "附表5 (there is one already)",
  },
};
