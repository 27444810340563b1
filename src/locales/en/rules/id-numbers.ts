import type { RuleText, RuleTexts } from "../../../core/issues/catalogue";

const STANDARD: NonNullable<RuleText["basis"]> = {
  text: "GB 11643-1999 Citizen identification number",
  confidence: "confirmed",
};

/** Rules over citizen ID numbers. */
export const idNumberRuleTexts: RuleTexts = {
  "id-number/format": {
    title: "ID number malformed",
    message:
      "“{value}” has {length} characters and is no ID number: 17 digits and a digit or X at the end are needed.",
    variants: {
      "legacy-date": "The birth date in the 15-digit ID number “{value}” does not exist.",
    },
    why: "A number of another length or with other characters was mistyped; a masked number cannot be checked.",
    remedy: "Type all 18 characters again from the ID card.",
    basis: STANDARD,
    good: "529901198506151036",
    bad: "52990119850615103, 529901********1036",
  },
  "id-number/check-digit": {
    title: "ID number: check character does not fit",
    message:
      "The last character of “{value}” does not fit the first 17: at least one of them is wrong.",
    why: "The last character is computed from the others; which one is wrong can only be seen on the card.",
    remedy:
      "Compare with the ID card, character by character. Do not change the last one to get past the check.",
    basis: STANDARD,
    good: "529901198506151036",
    bad: "529901198506151037",
  },
  "id-number/birth-date": {
    title: "ID number: impossible birth date",
    message: "The birth date {birth} in “{value}” is wrong.",
    variants: {
      impossible: "The birth date {birth} in “{value}” does not exist.",
      "after-as-of": "The birth date {birth} in “{value}” is after the cut-off day ({asOf}).",
      "too-young": "By the birth date {birth} in “{value}” the age on {asOf} is {age}, below 16.",
      "too-old": "By the birth date {birth} in “{value}” the age on {asOf} is {age}, above 100.",
    },
    why: "The check character fits, but the date does not exist or cannot be a member's: often the number of a child or parent.",
    remedy: "Compare with the ID card; if the number is right, check the cut-off day.",
    basis: STANDARD,
    good: "529901198506151036",
    bad: "529901201506010035 (born in 2015)",
  },
  "id-number/legacy-15": {
    title: "ID number of the old 15-digit kind",
    message: "“{value}” is an old 15-digit number; the 18-character one is {upgraded}.",
    why: "Cards with 15 digits have been out of force since 1 January 2013; the old number is missed in comparisons.",
    remedy: "Take the proposed change and compare it with the ID card.",
    basis: {
      text: "GB 11643-1999; first-generation cards out of force since 1 January 2013",
      confidence: "well-known",
    },
    good: "52990119680101123X",
    bad: "529901680101123",
  },
  "id-number/digits-lost": {
    title: "ID number: last digits lost",
    message: "“{value}” is kept as a number; the digits after the fifteenth are gone for good.",
    why: "A spreadsheet number keeps 15 significant digits, so the last three become 0; turning it into text does not bring them back.",
    remedy:
      "Format the column as text first, then type the number again from the ID card. Never fill it in from other data.",
    basis: STANDARD,
    good: "The text “529901198506151036”",
    bad: "5.29901E+17, 529901198506151000",
  },
  "id-number/typing": {
    title: "ID number: untidy typing",
    message: "“{value}” is typed untidily; it should read {standard}.",
    why: "A lower-case x, full-width digits, spaces or a sign typed for X: the number is right, but other systems take it for another one.",
    remedy: "Take the proposed change.",
    basis: STANDARD,
    good: "52990119850615005X",
    bad: "52990119850615005x, 529901 19850615 005X",
  },
  "id-number/unknown-region": {
    title: "ID number: unknown address code",
    message: "The first six digits {region} of “{value}” were never an administrative code.",
    why: "They stand for the place of first registration by the division of that time, abolished codes included. One that is in no edition may be mistyped.",
    remedy:
      "Compare with the ID card; if it is right, add the code to the accepted address codes in the settings.",
    basis: {
      text: "GB 11643-1999; GB/T 2260 Codes for the administrative divisions",
      confidence: "well-known",
    },
    good: "A code that was in use, such as 522301 or 522321",
    bad: "529901",
  },
  "sex/differs-from-id": {
    title: "Sex differs from the ID number",
    message:
      "The sex is given as “{value}”; by the 17th digit of the ID number it is “{expected}”.",
    why: "The 17th digit is odd for men and even for women; either the sex is wrong or the number is another person's.",
    remedy: "Compare both with the ID card; look for a shift against the rows above and below.",
    basis: STANDARD,
    good: "男, 529901198506151036",
    bad: "女, 529901198506151036",
  },
};
