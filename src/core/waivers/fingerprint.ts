import { displayText } from "../values/cell";
import type { IdMask } from "../values/id-number";
import { comparable } from "../values/text";
import type { Issue } from "../issues/issue";
import { maskText, maskValue } from "../issues/mask";
import type { Waiver } from "./waiver";

/** What a finding was about, as far as it is written down. */
export type Fingerprint = Pick<Waiver, "value" | "check">;

/** Longer texts are cut; the check digits stand for the rest. */
const LONGEST = 200;
const MASKS: readonly Exclude<IdMask, "none">[] = ["birth", "last8", "last4"];

/**
 * Two check digits where a number is hidden: every change of one digit and every swap of two
 * neighbours shows, and yet they leave dozens of numbers possible, so that nobody can work the
 * hidden one out. Eight where nothing is hidden, only left out.
 */
const FEW = 97;
const MANY = 99_999_989;

function checkDigits(text: string, modulus: number): string {
  let rest = 0;
  for (let i = 0; i < text.length; i++) rest = (rest * 65_599 + text.charCodeAt(i)) % modulus;
  return String(rest).padStart(String(modulus).length, "0");
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}……`;
}

function written(text: string, masked: string): Fingerprint {
  const value = cut(masked);
  if (value === text) return { value, check: "" };
  return { value, check: checkDigits(text, masked === text ? MANY : FEW) };
}

/** Numbers are hidden in what is written down, also where the settings show them. */
function hiding(masking: IdMask): Exclude<IdMask, "none"> {
  return masking === "none" ? "birth" : masking;
}

function ofCell(issue: Issue, mask: Exclude<IdMask, "none">): Fingerprint {
  const masked = maskValue(issue.value, mask, issue.at.field);
  return written(displayText(issue.value), masked);
}

/** What somebody has typed for the content, perhaps with a whole number in it, as it is written down. */
export function sealed({ value, check }: Fingerprint, masking: IdMask): Fingerprint {
  return check === "" ? written(value, maskText(value, hiding(masking))) : { value, check };
}

/** Parameters that name places, which move when rows are sorted, or hold the cell the finding happens to stand at. */
const PLACES: readonly string[] = ["value", "place", "places", "others", "row", "kept"];

/** What a finding about a unit or a sheet says; whoever of two people is named first. */
function ofStatement({ params }: Issue): Fingerprint {
  const said = Object.entries(params)
    .filter(([name]) => !PLACES.includes(name))
    .map(([, value]) => String(value))
    .sort();
  return { value: "", check: checkDigits(said.join("\n"), MANY) };
}

/**
 * The fingerprint of a finding to be written down: the cell's text with long numbers hidden, also
 * where the settings show them, or check digits of what is said of a unit or sheet.
 */
export function fingerprint(issue: Issue, masking: IdMask, aboutCell: boolean): Fingerprint {
  return aboutCell ? ofCell(issue, hiding(masking)) : ofStatement(issue);
}

/** Whether a finding is still about what the waiver was written for, however numbers were hidden then. */
export function isSameContent(issue: Issue, waiver: Fingerprint, aboutCell: boolean): boolean {
  if (!aboutCell) return ofStatement(issue).check === waiver.check;
  const text = displayText(issue.value);
  if (waiver.check === "") return comparable(waiver.value) === comparable(text);
  return MASKS.some((mask) => {
    const { value, check } = ofCell(issue, mask);
    return check === waiver.check && comparable(value) === comparable(waiver.value);
  });
}
