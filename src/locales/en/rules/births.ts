import type { RuleTexts } from "../../../core/issues/catalogue";

/** Rules over dates of birth and ages. */
export const birthRuleTexts: RuleTexts = {
  "birth-date/differs-from-id": {
    title: "Birth date differs from the ID number",
    message: "The birth date is given as “{value}”; the ID number says {inId}.",
    why: "Mostly a slip; but the date settled in a person's file may differ from the card (三龄两历一身份), so it is to be looked into.",
    remedy:
      "Correct a slip; where the file has been held to be decisive, explain and leave it as it is.",
    basis: {
      text: "Verification of files (三龄两历一身份); notice 组通字〔2006〕41号 on dates of birth of cadres",
      confidence: "well-known",
    },
    good: "1985.06, 529901198506151036",
    bad: "1986.05, 529901198506151036",
  },
  "birth-date/implausible": {
    title: "Implausible birth date",
    message: "The birth date “{value}” is implausible.",
    variants: {
      "after-as-of": "The birth date “{value}” is after the cut-off day ({asOf}).",
      "too-old": "By the birth date “{value}” the age on {asOf} is {age}, above 100.",
    },
    why: "Usually one digit of the year is wrong, which spoils the mean age.",
    remedy: "Correct it from the ID card or the file; if it is right, check the cut-off day.",
    good: "1985.06",
    bad: "2085.06",
  },
  "age/differs-from-birth-date": {
    title: "Age differs from the birth date",
    message: "The age is given as “{value}”; born {birth}, it is {age} on {asOf}.",
    variants: {
      certain: "The age is given as “{value}”; born {birth}, it is {age} on {asOf}.",
      uncertain: "The age is given as “{value}”; born {birth}, it is {ages} on {asOf}: check it.",
    },
    why: "An age is the age on a day. Ages from last year's roster, from the day of typing or by 虚岁 do not fit the cut-off day; means and bands are always counted from the birth dates.",
    remedy:
      "Take the proposed change or drop the column; method and cut-off day are in the settings.",
    good: "Born 1985.06, 36 on 28 October 2021",
    bad: "Born 1985.06, 37 on 28 October 2021",
  },
  "age/below-minimum": {
    title: "Below the age of eligibility",
    message: "Born {birth}, {age} on {on}: below {limit}.",
    why: "The right to vote and to be elected begins at 18 completed years.",
    remedy:
      "Check birth date and ID number first; a person who was too young could not be elected; report it to the township.",
    basis: {
      text: "Organic Law of the Villagers Committees (2018), article 13; Organic Law of the Urban Residents Committees (2018), article 8; article numbers of the 2025 amendments, in force 1 January 2026, to be taken from the published text",
      confidence: "confirmed",
    },
    good: "18 completed years on election day",
    bad: "17 on election day",
  },
  "age/above-maximum": {
    title: "Above the highest age",
    message: "Born {birth}, {age} on {on}: above {limit}.",
    why: "A highest age is local policy, not law; it is checked only when the settings name one.",
    remedy: "Check against the local rules; where they allow an exception, explain and leave it.",
    good: "59 on election day, limit 60",
    bad: "61 on election day, limit 60",
  },
};
