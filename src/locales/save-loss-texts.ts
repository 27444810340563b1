import type { CopyLoss, SaveLoss } from "../workbook/save-losses";
import type { ErrorText } from "./error-texts";

/** Sentences about what saving or copying does not keep. */
export interface SaveLossTexts {
  readonly saving: Readonly<Record<SaveLoss, ErrorText>>;
  /** Names of what a copy of a sheet goes without. */
  readonly copying: Readonly<Record<CopyLoss, string>>;
}
