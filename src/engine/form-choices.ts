import { isDefinedForm } from "../core/forms/defined-forms";
import type { Form } from "../core/forms/form";
import { forms } from "../core/forms/tables";

/** Id of the sheet with the summary sentence, beside the forms. */
export const NARRATIVE = "narrative";
/** Ids of the sheets around the forms: 封面, with the list of what follows, and the result of 校核. */
export const COVER = "cover";
export const CHECK_LIST = "check-list";

/** A sheet that can be made of the rosters. */
export interface FormChoice {
  /** Id of a form, `narrative`, `cover` or `check-list`. */
  readonly id: string;
  /** 表号; "" for what is no form. */
  readonly number: string;
  /** Name of the sheet. */
  readonly sheet: string;
  /** Whether it says little without a roster of the term before. */
  readonly compares: boolean;
  /** Users have defined it in the workbook. */
  readonly isDefined: boolean;
  /** It can be copied into a definition sheet. */
  readonly canBeCopied: boolean;
}

const other = (id: string, sheet: string, compares = false): FormChoice => ({
  id,
  number: "",
  sheet,
  compares,
  isDefined: false,
  canBeCopied: false,
});

/** Everything that can be made of some forms, in the order it is placed in a workbook. */
export function formChoicesOf(some: readonly Form[]): readonly FormChoice[] {
  return [
    other(COVER, "封面"),
    ...some.map(({ id, number, sheet, layout }) => ({
      id,
      number,
      sheet,
      compares: layout === "comparison",
      isDefined: isDefinedForm(id),
      canBeCopied: layout === "townships",
    })),
    other(NARRATIVE, "综述", true),
    other(CHECK_LIST, "校核情况表"),
  ];
}

/** Everything that can be made of the product's own forms. */
export const formChoices: readonly FormChoice[] = formChoicesOf(forms);
