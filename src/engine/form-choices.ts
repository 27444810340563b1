import { forms } from "../core/forms/tables";

/** Id of the sheet with the summary sentence, beside the forms. */
export const NARRATIVE = "narrative";

/** A sheet that can be made of the rosters. */
export interface FormChoice {
  /** Id of a form, or `narrative`. */
  readonly id: string;
  /** 表号; "" for the sentence. */
  readonly number: string;
  /** Name of the sheet. */
  readonly sheet: string;
  /** Whether it says little without a roster of the term before. */
  readonly compares: boolean;
}

/** Everything that can be made, in the order it is placed in a workbook. */
export const formChoices: readonly FormChoice[] = [
  ...forms.map(({ id, number, sheet, layout }) => ({
    id,
    number,
    sheet,
    compares: layout === "comparison",
  })),
  { id: NARRATIVE, number: "", sheet: "综述", compares: true },
];
