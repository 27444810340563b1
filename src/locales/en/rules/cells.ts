import type { RuleTexts } from "../../../core/issues/catalogue";
import { birthRuleTexts } from "./births";
import { idNumberRuleTexts } from "./id-numbers";
import { structureRuleTexts } from "./structure";

/** Rules over single cells, and over what the cells of one person say of the same thing. */
export const cellRuleTexts: RuleTexts = {
  ...structureRuleTexts,
  "cell/required-blank": {
    title: "Required cell blank",
    message: "“{column}” is not filled in.",
    why: "Without name or ID number a person cannot be told apart: an error; without the others a count misses somebody: a warning.",
    remedy:
      "Fill it in from the ID card, the file or the Party records; explain where there is nothing to fill in.",
    good: "Name, ID number, sex, nationality, education, political status and post are there",
    bad: "No ID number",
  },
  ...idNumberRuleTexts,
  ...birthRuleTexts,
  "date/unreadable": {
    title: "Unreadable date",
    message: "“{value}” in “{column}” is no date that can be read, or one that does not exist.",
    variants: {
      serial:
        "“{value}” in “{column}” is a date's serial number in a cell without a date format; as a date it reads {date}.",
    },
    why: "Without the date no age, standing or tenure can be counted; 30 February and month 13 are slips for certain.",
    remedy:
      "Write 1985.06 or 1985.06.15 and nothing behind it; for a serial number, check it and give the cell a date format.",
    good: "1985.06, 1985-06-15, 1985年6月",
    bad: "1985.13, 1985年2月30日, 八五年",
  },
  "date/ambiguous-month": {
    title: "Ambiguous month",
    message: "“{value}” in “{column}” is a number: it may be January {year} or October {year}.",
    why: "A number loses its last 0, so 1985.10 becomes 1985.1; nine months lie between the two.",
    remedy:
      "Format the column as text and write 1985.01 or 1985.10. A birth date that the ID number settles can be changed as proposed.",
    good: "The text “1985.10”",
    bad: "The number 1985.1",
  },
  "date/two-digit-year": {
    title: "Year of two digits",
    message: "“{value}” in “{column}” has a year of two digits; it was taken for {date}.",
    why: "Two digits do not tell the century, and they sort wrongly.",
    remedy:
      "Write all four digits. A birth date that the ID number confirms can be changed as proposed.",
    good: "1985.06",
    bad: "85.6",
  },
  "date/foreign-calendar": {
    title: "Not a Gregorian date",
    message: "“{value}” in “{column}” is a lunar or Republican date and was not converted.",
    why: "Rosters use the Gregorian calendar; lunar dates need an almanac and leap months are ambiguous.",
    remedy: "Take the birth date from the ID card, other dates from the original papers.",
    good: "1985.06",
    bad: "农历五月初三, 民国七十四年",
  },
  "number/unreadable": {
    title: "Not a number",
    message: "“{column}” takes a number; it holds “{value}”.",
    why: "A cell that cannot be read as a number is left out of the computation.",
    remedy: "Write digits, and the unit into the header.",
    good: "36, 3700",
    bad: "三十六, 三千七",
  },
  "code/unknown": {
    title: "Not in the code table",
    message: "“{piece}” in “{column}” is not in the code table and cannot be counted.",
    variants: {
      suggestion: "“{piece}” in “{column}” is not in the code table. Should it be “{suggestion}”?",
    },
    why: "What cannot be classified is missing from the counts by nationality, education, political status and post.",
    remedy:
      "Use the standard name; for a new case choose the nearest and add a remark. The suggestion is a hint and is never written by itself.",
    basis: {
      text: "GB/T 2261.1-2003 (sex), GB/T 3304-1991 (nationalities), GB/T 4658-2006 (education), GB/T 4762-1984 (political status)",
      confidence: "confirmed",
    },
    good: "布依族, 大专, 中共党员, 党支部书记",
    bad: "布衣族, 大砖",
  },
  "name/suspicious": {
    title: "Name out of the ordinary",
    message: "The name “{value}” is out of the ordinary.",
    variants: {
      characters: "The name “{value}” holds “{odd}”, which does not belong into a name.",
      length: "The name “{value}” has {length} characters: check it.",
      placeholder: "“{value}” stands in the place of a name and is none.",
      dot: "The dot in the name “{value}” is not the standard one: “{dotted}”.",
    },
    why: "Names are compared character by character with ID cards and Party records; a vacant post must not take a row, or it is counted.",
    remedy:
      "Write the name of the ID card, with “·” between the parts of minority names; move remarks to their column and delete rows of vacant posts.",
    good: "阿依·买买提",
    bad: "李某1, 待定, 阿依.买买提",
  },
  "phone/format": {
    title: "Malformed phone number",
    message: "“{value}” is no phone number ({digits} digits).",
    why: "Mobile numbers have 11 digits and begin with 13 to 19; landlines carry an area code.",
    remedy: "Ask the person. Separate two numbers by a line break or 、.",
    good: "13900000001, 0859-3220000",
    bad: "1390000000, 139****0001",
  },
  "phone/shared": {
    title: "One mobile number for several people",
    message: "The mobile number “{value}” is also that of {others}.",
    variants: {
      many: "The mobile number “{value}” is also that of {others} and others, {count} in all.",
    },
    why: "Mostly from filling down or copying; the wrong person would be called. Landlines are not looked at.",
    remedy: "Ask each person; where a family shares one phone, explain and leave it.",
    good: "A number for each person",
    bad: "Two people with 13900000001",
  },
  "bank-account/format": {
    title: "Doubtful bank account",
    message: "The bank account “{value}” is doubtful.",
    variants: {
      length: "The bank account “{value}” has {length} digits; cards have 16 to 19.",
      "check-digit": "The last digit of the bank account “{value}” does not fit.",
      characters: "The bank account “{value}” holds something else than digits.",
      "digits-lost":
        "The bank account “{value}” is kept as a number; the digits after the fifteenth are gone for good.",
    },
    why: "One wrong digit and the pay does not arrive. Passbook accounts need not follow the rules of cards: a warning. Digits lost in a number are certain: an error.",
    remedy: "Format the column as text, then type the number again from the card or passbook.",
    basis: {
      text: "ISO/IEC 7812-1, check digit of card numbers (Luhn)",
      confidence: "to-be-verified",
    },
    good: "The text “6217000000000000012”",
    bad: "The number 6.217E+18, 621700123",
  },
  "bank-account/shared": {
    title: "One bank account for several people",
    message: "The bank account “{value}” is also that of {others}.",
    variants: {
      many: "The bank account “{value}” is also that of {others} and others, {count} in all.",
    },
    why: "The pay of one would go to another; auditors ask about shared accounts.",
    remedy: "Compare with each person's card.",
    good: "Each person's own account",
    bad: "Two people with one account",
  },
  "text/stray-space": {
    title: "Stray space or invisible character",
    message: "“{value}” holds stray spaces or invisible characters; it should read “{tidy}”.",
    why: "Spaces that align two-character names and characters that come along with copied text defeat look-ups and comparisons elsewhere; here they are passed over.",
    remedy: "Take the proposed change; align names by the cell format (分散对齐).",
    good: "张三",
    bad: "张　三",
  },
  "text/full-width": {
    title: "Full-width digits or letters",
    message: "“{value}” holds full-width digits, letters or signs; it should read “{tidy}”.",
    why: "Full and half width are different characters to a computer and defeat look-ups and arithmetic.",
    remedy: "Take the proposed change; Chinese punctuation may stay.",
    good: "1985.06",
    bad: "１９８５．０６",
  },
};
