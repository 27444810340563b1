import type { Notice } from "./pane-texts";

/** The sentences of the screen of functions. */
export interface FunctionsScreenTexts {
  readonly lead: string;
  readonly choose: string;
  readonly syntax: string;
  readonly example: string;
  readonly inputs: string;
  readonly takeSelection: string;
  readonly takeSelectionFor: (parameter: string) => string;
  readonly mayBeBlank: string;
  readonly compute: string;
  readonly computing: string;
  readonly result: string;
  readonly formula: string;
  /** The cell that receives the formula or the result. */
  readonly target: (place: string) => string;
  readonly noTarget: string;
  readonly insertFormula: string;
  readonly insertValue: string;
  readonly noFunctions: Notice;
  readonly inserted: (place: string) => string;
  /** The formula was entered, and the cell shows an error value. */
  readonly insertedError: (place: string, value: string) => string;
  readonly notEmpty: (place: string, value: string) => string;
  readonly problems: {
    readonly required: (parameter: string) => string;
    readonly oneCell: (parameter: string) => string;
    readonly cells: (parameter: string) => string;
    readonly noSheet: (parameter: string) => string;
  };
}
