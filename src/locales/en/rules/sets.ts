import type { RuleTexts } from "../../../core/issues/catalogue";

/** Rules that compare people with one another, and units with the law and the unit list. */
export const setRuleTexts: RuleTexts = {
  "table/same-people": {
    title: "Two sheets list the same people",
    message:
      "Of {people} people with an ID number in {sheet}, {shared} stand in {other} too; both sheets are counted, so that people count twice.",
    variants: {
      visible:
        "Of {people} people with an ID number in {sheet}, {shared} stand in {other} too; both sheets are counted, so that people count twice.",
      hidden:
        "Of {people} people with an ID number in {sheet}, {shared} stand in {other} too; {hidden} is a hidden sheet and is counted as well, so that people count twice.",
    },
    why: "With a whole and its parts, or a copy, of one kind of ledger in one workbook everybody counts twice. Said once for two sheets; repeats between them are not listed one by one, those within a sheet are. Only where more than half of the smaller sheet, and five people at least, stand in the other; a roster of Party organisations beside one of committees is no copy.",
    remedy:
      "Keep one of them: delete the copy or move the parts to a workbook of their own; put 上届 into the name of last term's sheet. Unhide a hidden sheet first.",
    good: "One roster in the workbook, or townships' sheets that share nobody",
    bad: "A roster of the county beside those of its townships",
  },
  "person/duplicate-id": {
    title: "Repeated ID number",
    message: "The ID number is that of “{other}”, {unit} ({places}); the name here is “{name}”.",
    why: "An ID number belongs to one person for life: somebody is listed twice, or a number is copied wrongly.",
    remedy: "Keep one line for one person; for two people correct the number by the ID card.",
    basis: { text: "Resident identity card law, article 3", confidence: "confirmed" },
    good: "Every number once in all rosters",
    bad: "Two people with one number, or one person in two lines of a unit",
  },
  "person/two-units": {
    title: "One person in two units",
    message: "“{name}” is listed in {unit} and in {otherUnit} ({places}) with one ID number.",
    why: "Some do serve in two villages; more often a line was copied, and totals count it twice. Compared within one kind of ledger only.",
    remedy: "Find out where the person serves; if in both, say so in a remark.",
    good: "One person, one unit",
    bad: "The same line in two villages",
  },
  "person/same-name-and-birth": {
    title: "Same name and date of birth",
    message: "“{name}” has the name and date of birth ({birth}) of a person in {unit} ({place}).",
    why: "Perhaps one person twice, with one ID number missing or wrong; perhaps chance.",
    remedy: "Compare the ID cards; keep one line for one person.",
    good: "Two namesakes born on different days",
    bad: "Two lines with one name and date of birth, one without a number",
  },
  "committee/size": {
    title: "Size of the committee against the law",
    message: "{unit} {committee}: {count} members instead of {min} to {max} (law of {edition}).",
    why: "A village committee has 3 to 7 members, a residents' committee 5 to 9.",
    remedy: "Compare the list of those elected; add, remove or correct posts.",
    basis: {
      text: "Organic law of village committees (2018), article 6; of urban residents' committees (2018), article 7; article numbers of the 2025 texts, in force 2026-01-01, to be verified",
      confidence: "confirmed",
    },
    good: "A director, a deputy, three members",
    bad: "A director, one member",
  },
  "committee/even-number": {
    title: "Even number of committee members",
    message: "{unit} {committee}: {count} members, an even number.",
    why: "Local rules want an odd number. A switch in the settings, off by default.",
    remedy: "Compare the list of those elected; if right, say so in a remark.",
    basis: { text: "Implementing rules of some provinces", confidence: "to-be-verified" },
    good: "Five members",
    bad: "Four members",
  },
  "committee/no-woman": {
    title: "Committee without a woman",
    message: "{unit} {committee}: no woman among {count} members.",
    variants: {
      village:
        "{unit} {committee}: no woman among {count} members, as the law of {edition} demands.",
      community: "{unit} {committee}: no woman among {count} members.",
    },
    why: "A village committee has a woman among its members; for residents' committees no such clause is known.",
    remedy: "Check the sexes and the list of those elected; report the case to the township.",
    basis: {
      text: "Organic law of village committees (2018), article 6; article number of the 2025 text to be verified",
      confidence: "confirmed",
    },
    good: "Five members, one a woman",
    bad: "Five members, all men",
  },
  "committee/no-minority-member": {
    title: "No minority member where several nationalities live",
    message:
      "{unit} is listed as multi-ethnic; {committee}: no member of a minority among {count}, as the law of {edition} demands.",
    why: "Where people of several nationalities live, the committee has members of the smaller ones. Which is smaller is a local fact; only the lack of any minority member is seen here.",
    remedy:
      "Check nationalities and the list of those elected, or correct the unit list; report the case to the township.",
    basis: {
      text: "Organic law of village committees (2018), article 6; of urban residents' committees (2018), article 7; articles of the texts in force from 2026 to be verified",
      confidence: "confirmed",
    },
    good: "A multi-ethnic village, five members, one Buyi",
    bad: "A multi-ethnic village, five members, all Han",
  },
  "branch/size": {
    title: "Unusual size of the Party body",
    message: "{unit} {form}: {count} members, usually {min} to {max}.",
    why: "A branch committee has 3 to 5 members, 7 at most; general branches and Party committees 5 to 7, the latter 9 at most. Where nothing tells the form it is taken for a branch.",
    remedy:
      "Compare the list of those elected; put down the form of the organisation in the unit list or in the posts.",
    basis: {
      text: "Regulations on the work of Party branches (trial); figures for general branches and committees to be verified",
      confidence: "to-be-verified",
    },
    good: "A secretary, a deputy, three members",
    bad: "A secretary and eight members",
  },
  "secretary/duplicate": {
    title: "More than one secretary",
    message: "{unit} has the secretary {first} ({place}); {name} is put down as secretary too.",
    why: "An organisation has one secretary; often a deputy or a first secretary is mistyped.",
    remedy: "Check the appointments and correct one of the posts.",
    basis: {
      text: "Regulations on the work of Party branches (trial): one secretary",
      confidence: "well-known",
    },
    good: "A secretary and a deputy",
    bad: "Two secretaries in one village",
  },
  "secretary/missing": {
    title: "No secretary",
    message: "{unit}: no secretary among {count} members of the Party body.",
    why: "Every unit has a secretary; mostly a line is missing or a post is wrong.",
    remedy: "Add the line or correct the post; of a vacancy say so in a remark.",
    good: "A secretary and two members",
    bad: "Three members only",
  },
  "director/duplicate": {
    title: "More than one director",
    message: "{unit} has the director {first} ({place}); {name} is put down as director too.",
    why: "A committee has one director; often a deputy, or the head of supervision, is mistyped.",
    remedy: "Check the certificates of election and correct one of the posts.",
    basis: { text: "Organic law of village committees (2018), article 6", confidence: "confirmed" },
    good: "A director and a deputy",
    bad: "Two directors in one village",
  },
  "director/missing": {
    title: "No director",
    message: "{unit} {committee}: no director among {count} members.",
    why: "Every committee has a director; mostly a line is missing or a post is wrong.",
    remedy: "Add the line or correct the post; of a vacancy say so in a remark.",
    good: "A director and two members",
    bad: "A deputy and members only",
  },
  "unit/unknown": {
    title: "Unit not in the list",
    message: "The unit list has no “{unit}” ({count} people).",
    variants: {
      suggested: "The unit list has no “{unit}” ({count} people); is it “{suggestion}”?",
    },
    why: "A unit under another name adds one to the totals and leaves the real one empty.",
    remedy: "Write the name as in the list; add a new unit to the list.",
    good: "石山村, as in the list",
    bad: "石汕村, where the list has 石山村",
  },
  "unit/missing": {
    title: "Unit of the list without people",
    message: "Nobody is listed for “{unit}” of the unit list in the ledger {ledger}.",
    why: "Totals and means are wrong when a unit is missing.",
    remedy: "Ask for its roster; remove a unit that no longer exists from the list.",
    good: "People for every unit of the list",
    bad: "Eight units in the list, seven in the roster",
  },
  "unit/not-one-shoulder": {
    title: "Secretary and director are two people",
    message: "{unit}: secretary and director are two people.",
    why: "The secretary should become director by due process. A switch in the settings, off by default.",
    remedy: "Check the posts; if right, note the reason.",
    basis: {
      text: "Regulations on the work of rural grass-roots Party organisations, article 19",
      confidence: "well-known",
    },
    good: "The secretary is director",
    bad: "Two people",
  },
  "unit/no-cross-post": {
    title: "Nobody in both bodies",
    message: "{unit}: nobody sits in both the Party organisation and the committee.",
    why: "Members of the two bodies should hold posts in both.",
    remedy: "Check the two columns of posts; if right, note the reason.",
    basis: {
      text: "Regulations on the work of rural grass-roots Party organisations, article 19",
      confidence: "well-known",
    },
    good: "A branch committee member is deputy director",
    bad: "Two bodies without a common member",
  },
  "unit/no-young-member": {
    title: "No member of 35 or younger",
    message: "{unit}: nobody of {limit} or younger; the youngest is {age}.",
    why: "Many places want one in every unit. A switch in the settings, off by default.",
    remedy: "Check the dates of birth; if right, note the reason.",
    basis: { text: "Local requirements", confidence: "to-be-verified" },
    good: "One of five members is 32",
    bad: "All five are older than 35",
  },
};
