import type { RuleText, RuleTexts } from "../../../core/issues/catalogue";

/** People of one ledger who have to be in another; `who` is what they are called. */
function expectedThere(who: string): Readonly<Record<string, string>> {
  return {
    missing: `${who} {name} ({unit}) is not in “{ledger}”.`,
    namesake: `${who} {name} ({unit}) is not in “{ledger}”; somebody of that name and unit is there with another ID number ({place}).`,
    most: `“{sheet}”: of {people} people (${who}) {count} are not in “{ledger}”, such as {names}.`,
    nobody: `“{sheet}”: of {people} people (${who}) nobody is in “{ledger}”, such as {names}; the two sheets may be of different people.`,
  };
}

/** None of those who sit in the committee only is there: the ledger may be of the Party body alone. */
const COMMITTEE_APART = {
  committee:
    "“{sheet}”: of {people} people who sit in the committee only nobody is in “{ledger}”, such as {names}; explain if that ledger is of the Party body alone.",
};

/** They are there, but what is said of them is not what it must be. */
function saidOtherwise(who: string, wanted: string): Readonly<Record<string, string>> {
  return {
    found: `${who} {name} ({unit}): “{column}” in “{ledger}” says “{said}” ({place}); ${wanted}.`,
    many: `“{sheet}”: of {people} people (${who}) {count} have another “{column}” in “{ledger}”; ${wanted}; such as {names}.`,
  };
}

/** They are there and must not be. */
function foundThere(who: string): Readonly<Record<string, string>> {
  return {
    found: `${who} {name} ({unit}) is in “{ledger}” ({place}).`,
    many: `“{sheet}”: of {people} people (${who}) {count} are in “{ledger}”, such as {names}.`,
  };
}

function linkText(
  variants: Readonly<Record<string, string>>,
  text: Omit<RuleText, "message" | "variants">
): RuleText {
  return { ...text, message: Object.values(variants)[0], variants };
}

const MATCHING =
  "People are matched by ID number, else by name and unit; what is ambiguous is not told.";
const SECRETARY_FILING: RuleText["basis"] = {
  text: "Regulations on the work of rural grass-roots Party organisations: secretaries are filed with the county",
  confidence: "well-known",
};

/** Rules that hold ledgers against one another. */
export const betweenRuleTexts: RuleTexts = {
  "candidate/not-reviewed": linkText(expectedThere("Candidate"), {
    title: "Candidate not reviewed",
    why: `Everybody put forward beyond a first name is reviewed by the departments; who is inspected is told there. ${MATCHING}`,
    remedy: "Review, or enter the review; wait until the ledger holds every township.",
    good: "30 candidates, 30 reviewed",
    bad: "30 candidates, one of them not reviewed",
  }),
  "candidate/not-evaluated": linkText(expectedThere("Candidate"), {
    title: "Candidate not evaluated",
    why: `Every candidate has an outcome at each level of evaluation. ${MATCHING}`,
    remedy: "Evaluate, or enter the evaluation.",
    good: "A line of the evaluation ledger for every candidate",
    bad: "A candidate without a line",
  }),
  "inspection/not-reviewed": linkText(
    {
      ...expectedThere("Inspected"),
      ...saidOtherwise("Inspected", "people are inspected after they have passed the review"),
    },
    {
      title: "Inspected without having passed the review",
      why: `The review comes first; all who are inspected have passed it. Missing: to be looked into; not passed: an error. ${MATCHING}`,
      remedy: "Enter or correct the review; stop the inspection of whoever has not passed.",
      good: "30 inspected, all of them passed",
      bad: "One of those inspected was deferred",
    }
  ),
  "elected/not-inspected": linkText(
    {
      ...expectedThere("Elected"),
      ...COMMITTEE_APART,
      ...saidOtherwise("Elected", "only who was found fit and recommended is put forward"),
    },
    {
      title: "Elected without inspection",
      why: `Everybody elected was found fit and recommended. Missing: to be looked into; unfit, deferred or not recommended: an error. ${MATCHING}`,
      remedy: "Enter or correct the inspection; explain a write-in.",
      good: "Five elected, all of them inspected and fit",
      bad: "One of five was found unfit",
    }
  ),
  "elected/not-talked": linkText(
    {
      ...expectedThere("Elected"),
      ...COMMITTEE_APART,
      ...saidOtherwise("Elected", "every candidate signs the promise"),
    },
    {
      title: "Elected without a talk or a promise",
      why: `Candidates are reminded one by one of the rules and sign a promise. ${MATCHING}`,
      remedy: "Enter the talk or the promise; hold a talk that was left out.",
      good: "Five elected, all talked to, all signed",
      bad: "One of five did not sign",
    }
  ),
  "elected/not-eligible": linkText(
    saidOtherwise("Elected", "who is on the negative list or did not pass cannot be elected"),
    {
      title: "Elected though not eligible",
      why: `Nobody with an item of the negative list, or who failed or was deferred, is elected. ${MATCHING}`,
      remedy: "Check the evaluation; if right, report at once.",
      good: "Everybody elected has passed",
      bad: "Somebody elected has failed",
    }
  ),
  "incumbent/not-assessed": linkText(expectedThere("Incumbent"), {
    title: "Incumbent not assessed",
    why: `The assessment covers all members of the last term. ${MATCHING}`,
    remedy: "Assess, or enter the assessment; explain who left during the term.",
    good: "1567 in the last roster, 1567 assessed",
    bad: "One of the last roster not assessed",
  }),
  "incumbent/not-talked": linkText(
    {
      ...expectedThere("Incumbent"),
      ...saidOtherwise("Incumbent", "every incumbent signs the promise"),
    },
    {
      title: "Incumbent without a talk or a promise",
      why: `All incumbents, the people of the last roster, are reminded of the rules. ${MATCHING}`,
      remedy: "Enter or hold the talk; explain who left during the term.",
      good: "Everybody of the last roster talked to and signed",
      bad: "One of the last roster without a talk",
    }
  ),
  "assessment/case-in-post": linkText(foundThere("Under investigation:"), {
    title: "Under investigation, yet candidate or elected",
    why: `Whoever has a case in the assessment ledger is among candidates or elected; that need not bar anybody, but has to be looked into. ${MATCHING}`,
    remedy: "Check the outcome of the case; report, or explain.",
    good: "Nobody with a case among the candidates",
    bad: "Somebody with a case is elected",
  }),
  "reserve/not-in-roster": linkText(expectedThere("Reserve said to have joined:"), {
    title: "Reserve marked as joined, not in the roster",
    why: `Who has joined a committee stands in this term's roster. ${MATCHING}`,
    remedy: "Correct the mark, or complete the roster.",
    good: "All twelve who joined are in the roster",
    bad: "One of twelve is not",
  }),
  "reserve/joined-not-marked": linkText(foundThere("Reserve"), {
    title: "Reserve elected but not marked",
    why: `Reserves in this term's roster are marked as joined; else the summary counts too few. ${MATCHING}`,
    remedy: "Mark them as joined.",
    good: "Elected and marked",
    bad: "Elected, mark says no",
  }),
  "secretary/not-filed": linkText(
    {
      ...expectedThere("Secretary"),
      ...saidOtherwise("Secretary", "the county has to agree"),
    },
    {
      title: "Secretary not filed with the county",
      why: `All secretaries of this term's roster are filed. Missing: to be looked into; not agreed: an error. ${MATCHING}`,
      remedy: "File, or enter the filing; explain who was only just elected.",
      basis: SECRETARY_FILING,
      good: "197 secretaries, 197 filed",
      bad: "One of 197 not filed",
    }
  ),
  "filing/not-secretary": linkText(expectedThere("Filed:"), {
    title: "Filed, but no secretary now",
    why: `The filing follows every change of post. ${MATCHING}`,
    remedy: "Bring the filing up to date, or correct the post in the roster.",
    basis: SECRETARY_FILING,
    good: "Everybody filed is secretary in the roster",
    bad: "The former secretary is still filed",
  }),
  "pay-roll/not-on-roster": linkText(expectedThere("Paid:"), {
    title: "Paid, but not in the roster",
    why: `Everybody paid stands in this term's roster; several months of one person are told once. ${MATCHING}`,
    remedy: "Stop the pay of who has left, or complete the roster.",
    good: "Everybody paid is in the roster",
    bad: "A deputy who has left is still paid",
  }),
  "pay-roll/missing": linkText(expectedThere("Holder of a paid post"), {
    title: "Paid post without pay",
    why: `Everybody with a paid post stands in the pay ledger. ${MATCHING}`,
    remedy: "Pay what is due, explain other sources of pay, or correct the post.",
    good: "Everybody with a paid post is paid",
    bad: "A new deputy secretary is not in the pay ledger",
  }),
  "candidate/result-differs": {
    title: "Results differ from the ledgers of review and inspection",
    message: "{name}: “{column}” says “{value}”, the ledger ({place}) “{said}”.",
    why: "The candidates' ledger repeats what review and inspection found. Matched by ID number only.",
    remedy: "Correct one of the two by the papers.",
    good: "Passed in both",
    bad: "Passed here, deferred there",
  },
  "pay-roll/post-differs": {
    title: "Paid for another post than the roster says",
    message: "{name} is paid as “{paid}”; the paid post in the roster ({place}) is “{held}”.",
    variants: {
      differs: "{name} is paid as “{paid}”; the paid post in the roster ({place}) is “{held}”.",
      unpaid: "{name} is paid as “{paid}”; the roster ({place}) has no paid post.",
    },
    why: "Pay goes by post. Posts that cannot be read are not compared.",
    remedy: "Correct one of the two by the papers, and the pay if it was wrong.",
    good: "Deputy secretary in both",
    bad: "Paid as secretary, deputy in the roster",
  },
  "talk/secretary-missing": {
    title: "Township secretaries not talked to",
    message:
      "Of {total} townships in the unit list {count} have no talk with their Party secretary: {townships}.",
    why: "The county secretary talks to every township's Party secretary. A ledger of one township answers for it alone.",
    remedy: "Enter or hold the talks.",
    good: "27 townships, 27 talks",
    bad: "27 townships, 26 talks",
  },
  "task/list-incomplete": {
    title: "List of tasks incomplete",
    message: "{unit} lacks {count} tasks (numbers {numbers}) of {total}.",
    variants: {
      lacking: "{unit} lacks {count} tasks (numbers {numbers}) of {total}.",
      extra:
        "{unit} has {count} further tasks (numbers {numbers}) that most units have not; the common list has {total}.",
      "township-without": "{count} townships of the unit list have no tasks: {units}.",
      "village-without": "{count} villages of the unit list have no tasks: {units}.",
    },
    why: "All townships, and all villages, were sent one list. Numbers that at least half of the units have are that list.",
    remedy: "Add what is missing, correct wrong numbers; remark on what does not apply.",
    good: "Tasks 1 to 50 in every township",
    bad: "A township without task 17",
  },
  "between/totals-differ": {
    title: "Numbers of people differ between ledgers",
    message:
      "“{label}” has {count}, “{other}” {otherCount}, a difference of {difference}: please explain.",
    variants: {
      more: "“{label}” has {count}, {difference} more than the {otherCount} of “{other}”: please explain.",
      fewer:
        "“{label}” has {count}, {difference} fewer than the {otherCount} of “{other}”: please explain.",
    },
    why: "Review, inspection and talks are of the same people, and so are last roster, assessment and talks. Numbers may differ for good reasons, which have to be known.",
    remedy: "Look at the findings person by person; else give the reason in a waiver.",
    good: "1229 reviewed, inspected and talked to",
    bad: "1229 reviewed, 1231 inspected, 1213 talked to",
  },
};
