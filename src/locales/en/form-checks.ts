import type { FormCheckTexts } from "../form-check-texts";

export const formCheckTextsEn: FormCheckTexts = {
  kinds: { within: "Within the form", between: "Between forms", logic: "Logic", custom: "Own" },
  levels: { error: "Error", explain: "To be explained" },
  notes: {
    "unknown-people":
      "The roster does not tell {what} of {count} people, who are left out of these columns. Complete the roster and generate the form again, or say so below the table.",
    "fewer-than-whole":
      "The columns add up to {count} less than the total. If {what} of {count} people is not known, say so below the table; otherwise a figure is wrong: generate the form again.",
    "not-a-number":
      "This cell should hold a number and holds “{text}”. Put in the number, or generate the form again.",
    blank:
      "This cell should hold a number and is blank. Put in 0 for nobody, or generate the form again.",
    absent: "This cell counts people: it takes a number, 0 for nobody, and no dash.",
    "column-missing":
      "The column “{text}” is missing; formulas that need it were not checked. Restore the head, or generate the form again.",
    "column-unknown": "“{text}” is no column of this form and was not checked.",
    "other-preset":
      "The sheet was printed with {setting} “{onSheet}”; the settings say “{inForce}”. It was checked by its own columns. Generate the form again to have it as the settings say.",
    "row-missing":
      "The row “{text}” is missing; formulas that need it were not checked. Restore the row, or generate the form again.",
    "row-repeated":
      "“{text}” stands in more than one row and would be counted twice. Delete one, or generate the form again.",
    unattainable:
      "No {people} people can make this figure; the nearest possible is {nearest}. Check the number of people and the figure.",
    "unattainable-of-all":
      "{people} people cannot make this figure; the nearest possible is {nearest}. If somebody's date of birth is not known, say so below the table; otherwise check the figure.",
    "people-of-stages":
      "Each stage should hold people who have passed the one before. Compare the ledgers, or explain.",
    "two-in-one-unit":
      "There are more secretaries than villages: one village may have two in the roster. Check the roster, or explain.",
    remark: "{text}",
    "condition-not-met": "The condition does not hold: the formula says nothing here.",
    "no-figure":
      "{address} holds “{text}”, which is no number, so the formula could not be worked out. Enter a number; leave it where there are no data.",
    "no-row": "The other table of the formula has no such row, so it could not be worked out.",
    "divided-by-zero":
      "The formula divides by 0, so it could not be worked out. It may begin with “如果 … > 0 则”.",
    digits:
      "四舍五入 takes a whole number of digits from 0 to 10; the formula could not be worked out. Correct it.",
  },
  counts: "{total} formulas, {passed} passed, {failed} failed",
  unreadable: {
    "head-missing":
      "The head of the form was not found in “{sheet}”, so it was not checked. Restore the head, or generate the form again.",
    "rows-missing":
      "“{sheet}” has no rows below its head, so it was not checked. Generate the form again.",
  },
  differences: {
    value: "The sheet says {onSheet}; today's roster gives {inBooks}.",
    "row-missing": "The roster has “{inBooks}”; the sheet has no such row.",
    "column-missing": "By today's roster there is a column “{inBooks}”; the sheet has none.",
    "row-extra": "The sheet has a row “{onSheet}” that the roster does not have, or has it twice.",
  },
  causes: {
    "by-hand":
      "It does not agree with the other figures of the form: it may have been changed by hand. Generate the form again.",
    "out-of-date":
      "It agrees with the other figures of the form: roster or settings may have changed since. Generate the form again.",
  },
};
