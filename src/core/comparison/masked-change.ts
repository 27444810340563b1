import type { IdMask } from "../values/id-number";
import { comparable } from "../values/text";
import { maskValue } from "../issues/mask";
import type { CellChange } from "./record-differences";

/** A part of an ID number (GB 11643): 地址码, 出生日期码, 顺序码, 校验码. */
export type IdPart = "region" | "birth" | "sequence" | "check";

/** What two numbers differ in, told where their digits are hidden. */
export type HiddenDifference =
  /** So many characters of numbers of equal length; of ID numbers with the parts they lie in. */
  | { readonly kind: "digits"; readonly count: number; readonly parts: readonly IdPart[] }
  | { readonly kind: "length"; readonly before: number; readonly after: number };

/** A change as it may be shown. */
export interface MaskedChange {
  readonly before: string;
  readonly after: string;
  /** `null` where nothing is hidden, or one of the two cells is empty, or only the way of writing differs. */
  readonly hidden: HiddenDifference | null;
}

const NUMBER_FIELDS: readonly string[] = ["id_no", "bank_acct"];
const ID_LENGTH = 18;

function partAt(place: number): IdPart {
  if (place < 6) return "region";
  if (place < 14) return "birth";
  return place < 17 ? "sequence" : "check";
}

function differenceOf(before: string, after: string, isId: boolean): HiddenDifference {
  if (before.length !== after.length) {
    return { kind: "length", before: before.length, after: after.length };
  }
  const places = [...before].flatMap((character, i) => (character === after[i] ? [] : [i]));
  const parts = isId && before.length === ID_LENGTH ? places.map(partAt) : [];
  return { kind: "digits", count: places.length, parts: [...new Set(parts)] };
}

/** Hides ID and account numbers of a change, and tells what of them differs. */
export function maskedChange(change: CellChange, masking: IdMask): MaskedChange {
  const { field } = change.column;
  const [before, after] = [change.before, change.after].map((text) =>
    maskValue(text, masking, field)
  );
  const isHidden = before !== change.before || after !== change.after;
  const tells = isHidden && !change.wordingOnly && change.before !== "" && change.after !== "";
  const isNumber = NUMBER_FIELDS.includes(field) || before === after;
  return {
    before,
    after,
    hidden:
      tells && isNumber
        ? differenceOf(comparable(change.before), comparable(change.after), field === "id_no")
        : null,
  };
}
