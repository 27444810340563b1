import type { RuleTexts } from "../../../core/issues/catalogue";

/** Rules within one ledger: its kind says what is checked. */
export const ledgerRuleTexts: RuleTexts = {
  "number/out-of-range": {
    title: "Number out of range",
    message: "“{column}” says “{value}”, which is out of range.",
    variants: {
      least: "“{column}” says “{value}”; it cannot be less than {least}.",
      most: "“{column}” says “{value}”; it cannot be more than {most}.",
      both: "“{column}” says “{value}”; it must lie between {least} and {most}.",
    },
    why: "Mostly a digit too many or too few, or a number of another column; totals go wrong with it.",
    remedy: "Correct it by the papers; convert what was filled in by another measure.",
    good: "Week 12",
    bad: "Week 120",
  },
  "ledger/dates-out-of-order": {
    title: "Dates out of order",
    message: "“{column}” says “{value}”, before “{firstColumn}” ({first}).",
    why: "The two dates follow one another; mostly a year is mistyped or the two are swapped.",
    remedy:
      "Correct one of the dates; within one month nothing is out of order if no days are written.",
    good: "A trial from 2021.03 to 2021.08",
    bad: "A trial from 2021.08 to 2021.03",
  },
  "ledger/date-in-future": {
    title: "Date after the cut-off day",
    message: "“{column}” says “{value}”, after the cut-off day ({until}).",
    why: "The column tells of what has happened; mostly a year is mistyped, or the cut-off day is last year's.",
    remedy:
      "Correct the date, or the cut-off day in the settings; later events belong to the next report.",
    good: "A talk on 2021.10.15, cut-off day 28 October 2021",
    bad: "A talk on 2021.12.15, cut-off day 28 October 2021",
  },
  "ledger/blank-where-needed": {
    title: "Blank where it is needed",
    message: "“{column}” is blank, but this row asks for it ({because}).",
    why: "What the row says elsewhere needs this column: what is done has a day on which it was done.",
    remedy: "Fill the cell, or correct the other one.",
    good: "On trial: yes; trial post filled in",
    bad: "On trial: yes; trial post blank",
  },
  "ledger/filled-where-not-due": {
    title: "Filled where nothing is due",
    message: "“{column}” says “{value}”, but this row leaves nothing to say there ({because}).",
    why: "Two columns contradict one another, and totals of the two differ; mostly one was not kept up.",
    remedy: "Bring the other column up to date, or clear this cell.",
    good: "In progress, day of completion blank",
    bad: "Not begun, but completed on 2021.09.10",
  },
  "ledger/overdue": {
    title: "Overdue",
    message: "“{column}” is {value}; on the cut-off day ({until}) it is not done ({because}).",
    variants: {
      days: "“{column}” is {value}; on the cut-off day ({until}) it is {days} days late and not done ({because}).",
      months:
        "“{column}” is {value}; on the cut-off day ({until}) it is {months} months ({days} days) late and not done ({because}).",
    },
    why: "What is past its day has to be pressed for; what is done has not been marked so. Lateness is counted to the cut-off day; a due month ends with its last day.",
    remedy: "Mark what is done; say why of what is not, and set a new day.",
    good: "Due 2021.09.30, completed",
    bad: "Due 2021.09.30, still in progress on 28 October",
  },
  "ledger/part-exceeds-whole": {
    title: "Part exceeds the whole",
    message: "“{column}” ({value}) is more than “{wholeColumn}” ({whole}).",
    why: "A part is never more than the whole; mostly the two are swapped.",
    remedy: "Correct one of the two by the papers.",
    good: "25 people heard, 20 of them content",
    bad: "25 people heard, 52 of them content",
  },
  "ledger/sum-differs": {
    title: "Total differs from its parts",
    message:
      "“{column}” says {value}; its parts ({terms}) come to {sum}, a difference of {difference}.",
    why: "A total is the sum of its parts less what is taken off; mostly a part was changed and the total was not. Checked where every part is filled in.",
    remedy: "Check the parts, then correct the total; write 0 where there is nothing.",
    good: "3700 and 60, total 3760",
    bad: "3700 and 60, total 3700",
  },
  "ledger/duplicate": {
    title: "Entered twice",
    message: "{columns}: the same as {place}; one thing is entered twice.",
    variants: {
      record: "{columns}: the same as {place}; one thing is entered twice.",
      copy: "Of {records} rows {count} have the same {columns} as “{other}”; both sheets are counted.",
    },
    why: "What is entered twice is counted twice; mostly a row was copied and not changed, or a whole and its part lie together.",
    remedy: "Keep one row (one sheet); of different things correct the columns.",
    good: "Every task of a village has its own number",
    bad: "Two rows of a village with task 12",
  },
  "ledger/inconsistent": {
    title: "A row contradicts itself",
    message: "“{column}” says “{value}”: {says}.",
    why: "The columns of a row bear one another out; where they do not, one is wrong or out of date.",
    remedy: "Correct one of the columns by the papers, or explain it.",
    good: "No department objects; result: passed",
    bad: "A department objects; result: passed",
  },
};
