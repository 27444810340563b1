/** Why a proposed change is right, by the key in `Fix.reason`. */
export const fixReasonsEn: Readonly<Record<string, string>> = {
  "id-upgraded": "The 15-digit number with the year's 19 and the check character put in.",
  "id-typing": "The same number without spaces, in half width, with a capital X.",
  "age-from-birth": "Counted again from the birth date and the cut-off day.",
  "month-from-id": "The ID number has the same year, with January or October.",
  "century-from-id": "The ID number confirms year and month.",
  "tidy-spaces": "Stray spaces and invisible characters taken out.",
  "tidy-width": "Full-width digits, letters and signs in half width.",
  "tidy-spaces-and-width": "Stray spaces taken out, full width turned into half width.",
  "name-dot": "The standard dot “·” between the parts of the name.",
  "id-separators": "Words and signs around and between the digits go; the check character fits.",
  "phone-writing":
    "Words and signs around and between the digits go; they are exactly one mobile number.",
  "date-writing": "What stands behind the date goes; it is written as year.month.",
  "serial-from-id":
    "The cell holds the serial number of a date, and the ID number gives the same day of birth.",
  "code-writing": "Marks before and behind the text go.",
};
