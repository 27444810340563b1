import type { RuleTexts } from "../../../core/issues/catalogue";

/** Rules that compare the cells of one person. */
export const recordRuleTexts: RuleTexts = {
  "party-post/not-party-member": {
    title: "Party post without membership",
    message: "Holds the Party post “{value}”, but the political status is “{political}”.",
    why: "Only Party members sit in its leading bodies, so one of the two columns is wrong.",
    remedy:
      "Look the person up in the register of members; correct the political status and add the date of joining, or correct the post.",
    basis: {
      text: "Party constitution, article 4: voting and standing for election are rights of members",
      confidence: "well-known",
    },
    good: "Post: branch committee member; status: Party member",
    bad: "Post: branch committee member; status: masses (群众)",
  },
  "party-post/probationary-member": {
    title: "Party post held by a probationary member",
    message: "A probationary member holds the Party post “{value}”.",
    why: "Probationary members may neither vote nor stand for election.",
    remedy:
      "Check the date of full membership: correct the status if it has passed, else report the case to the township.",
    basis: { text: "Party constitution, article 7", confidence: "well-known" },
    good: "Post: organisation member; status: Party member",
    bad: "Post: organisation member; status: probationary member",
  },
  "join-date/under-age": {
    title: "Joined the Party before the age of 18",
    message: "Joined on {value}, before the age of 18: born {birth}, 18 years old from {from}.",
    why: "One may apply from the age of 18; mostly one of the two dates is mistyped.",
    remedy: "Check the application form and the personal file, and correct the wrong date.",
    basis: { text: "Party constitution, article 1", confidence: "well-known" },
    good: "Born 1985.06, joined 2005.07",
    bad: "Born 1985.06, joined 2002.07",
  },
  "join-date/early-cultivation": {
    title: "Joined the Party before the age of 19",
    message:
      "Joined on {value}, between 18 and 19 (born {birth}): hardly time for the year of education and observation.",
    why: "Application is possible from 18; at least a year of education and observation follows.",
    remedy: "Check the date of the application; if it is right, say so in a remark.",
    basis: {
      text: "Detailed rules for the admission of Party members: more than a year of education and observation",
      confidence: "well-known",
    },
    good: "Born 1985.06, joined 2005.07",
    bad: "Born 1985.06, joined 2003.09",
  },
  "join-date/not-party-member": {
    title: "Date of joining without membership",
    message: "There is a date of joining the Party ({value}), but the status is “{political}”.",
    why: "The two columns contradict one another.",
    remedy:
      "Correct the political status, or remove the date (the Youth League has no place in this column).",
    good: "Status: masses; date of joining: blank",
    bad: "Status: masses; date of joining: 2010.07",
  },
  "join-date/missing": {
    title: "Party member without date of joining",
    message: "The political status is “{political}”, but the date of joining is blank.",
    why: "Party standing, full membership and eligibility are worked out from it.",
    remedy: "Fill in the day on which the branch meeting admitted the person on probation.",
    basis: {
      text: "Party constitution, article 7: probation runs from admission by the branch meeting",
      confidence: "well-known",
    },
    good: "Status: Party member; date of joining: 2010.07",
    bad: "Status: Party member; date of joining: blank",
  },
  "full-member-date/too-early": {
    title: "Full membership too early",
    message:
      "Full membership from {value} is less than a year after joining on {joined}; {from} at the earliest.",
    why: "Probation lasts a year.",
    remedy: "Check both dates in the application form and correct the wrong one.",
    basis: {
      text: "Party constitution, article 7 (admissions before August 1977, when there was no probation, are not judged)",
      confidence: "well-known",
    },
    good: "Joined 2010.06, full member 2011.06",
    bad: "Joined 2010.06, full member 2010.12",
  },
  "full-member-date/too-late": {
    title: "Full membership too late",
    message:
      "Full membership from {value} is more than two years after joining on {joined}; {until} at the latest.",
    why: "Probation lasts a year and may be prolonged by one year at most.",
    remedy: "Check the application form; if the dates are right, give the reason in a remark.",
    basis: { text: "Party constitution, article 7", confidence: "well-known" },
    good: "Joined 2010.06, full member 2011.06",
    bad: "Joined 2010.06, full member 2013.06",
  },
  "secretary/party-standing": {
    title: "Secretary with less than a year of Party standing",
    message: "Is secretary, but Party standing counts from {since}: less than a year on {day}.",
    why: "A branch secretary should have a year of standing, counted from full membership.",
    remedy:
      "Check the date of full membership (where it is blank, a year after joining is taken); if right, say so in a remark.",
    basis: {
      text: "Regulations on the work of Party branches (trial), article 24 (number to be verified); Party constitution, article 7",
      confidence: "to-be-verified",
    },
    good: "Secretary, full member 2005.07, elected 2021.01",
    bad: "Secretary, full member 2020.09, elected 2021.01",
  },
  "political-status/league-over-age": {
    title: "Youth League member over 28",
    message: "The political status is “{value}” at the age of {age}, above {limit}.",
    why: "League members who turn 28 and hold no post in the League leave it.",
    remedy: "Correct the status, or put down the post in the League under other posts.",
    basis: {
      text: "Charter of the Communist Youth League: members of 28 without a post in it leave",
      confidence: "well-known",
    },
    good: "League member, 25 years old",
    bad: "League member, 36 years old",
  },
  "post-since/impossible": {
    title: "Impossible date of taking up a post",
    message: "{header}: {value} is impossible.",
    variants: {
      "before-18": "{header}: {value} is before the age of 18 ({from}).",
      "after-cut-off": "{header}: {value} is after the cut-off day ({until}).",
    },
    why: "One may be elected from 18; posts taken up after the cut-off day do not belong in the roster.",
    remedy: "Check the appointment and correct the date, or the date of birth if that is wrong.",
    basis: {
      text: "Organic law of village committees (2018), article 13; of urban residents' committees (2018), article 8",
      confidence: "confirmed",
    },
    good: "Born 1985.06, post since 2016.12",
    bad: "Born 1985.06, post since 1998.12",
  },
  "post-since/before-cadre-since": {
    title: "Present post before the first one",
    message: "The present post since {value} begins before the service as cadre, {cadreSince}.",
    why: "Years of service and pay are counted from the first post.",
    remedy: "Check the appointments; if the post does not count as cadre's service, say so.",
    good: "Cadre since 2010.12, present post since 2016.12",
    bad: "Cadre since 2016.12, present post since 2010.12",
  },
  "work-start/under-age": {
    title: "Began work before the age of 16",
    message: "Began work on {value}, before the age of 16: born {birth}, 16 years old from {from}.",
    why: "Length of service and age have to agree when personal files are examined.",
    remedy: "Check the earliest record in the file; if right, say so in a remark.",
    basis: {
      text: "Labour law, article 15: no employment under the age of 16, with few exceptions",
      confidence: "well-known",
    },
    good: "Born 1985.06, work since 2003.08",
    bad: "Born 1985.06, work since 1999.08",
  },
  "education/implausible-age": {
    title: "Education too high for the age",
    message: "{age} years old with “{value}” ({level}), seldom finished before {usual}.",
    why: "Mostly somebody still at school, or a slip in the date of birth.",
    remedy: "Check the diploma; of somebody at school put down the highest level finished.",
    good: "20 years old, college",
    bad: "18 years old, undergraduate degree",
  },
  "education/highest-below-fulltime": {
    title: "Highest education below another one",
    message: "The education “{value}” is below “{other}” ({header}).",
    why: "Statistics count the highest education.",
    remedy: "Correct the column by the diplomas.",
    basis: { text: "GB/T 4658-2006; compared by level, not by code", confidence: "confirmed" },
    good: "Full-time: high school; highest: college",
    bad: "Full-time: college; highest: high school",
  },
  "one-shoulder/differs-from-posts": {
    title: "一肩挑 against the posts",
    message: "一肩挑 is “{value}”, unlike the posts.",
    variants: {
      yes: "一肩挑 is “{value}”, but the posts are not secretary and director.",
      no: "一肩挑 is “{value}”, but the posts are secretary and director.",
    },
    why: "It means one person as secretary and director; statistics go by the posts.",
    remedy: "Correct the column or the posts.",
    good: "Secretary and director; 一肩挑: yes",
    bad: "Branch committee member and director; 一肩挑: yes",
  },
  "cross-post/differs-from-posts": {
    title: "交叉任职 against the posts",
    message: "交叉任职 is “{value}”, unlike the posts.",
    variants: {
      yes: "交叉任职 is “{value}”, but there are not posts in both bodies.",
      no: "交叉任职 is “{value}”, but there are posts in both bodies.",
    },
    why: "It means a seat in the Party organisation and in the committee; statistics go by the posts.",
    remedy: "Correct the column or the posts.",
    good: "Branch committee member and deputy director; 交叉任职: yes",
    bad: "Branch committee member only; 交叉任职: yes",
  },
};
