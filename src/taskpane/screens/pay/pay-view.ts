import type { PayPreview, PolicySurvey } from "../../../engine/paying";
import type { Survey } from "../../../engine/survey";
import { createScreenView } from "../../session/screen-view";

export type PayPart = "posts" | "people" | "issues";

/** What 报酬 shows beyond the session's state; kept while the pane is open. */
export interface PayView {
  /** As typed. */
  readonly month: string;
  readonly policies: { readonly of: Survey; readonly found: PolicySurvey } | null;
  readonly preview: PayPreview | null;
  readonly part: PayPart;
  /** What was done last, in one sentence. */
  readonly done: string;
}

const initialView: PayView = { month: "", policies: null, preview: null, part: "posts", done: "" };

/** The view of a session, and a hook for a part of it. */
export const { of: payViewOf, use: usePayView } = createScreenView(initialView);
