import { needsAttention } from "../../../core/text-check/checked-figure";
import type { Session } from "../../session/session";
import type { TextCheckAllTexts } from "./text-check-view";
import { textCheckViewOf } from "./text-check-view";

/** Checks a text as the screen is set, and shows what came of it. To be used inside `run`. */
export async function checkTextOf(
  session: Session,
  typed: string,
  texts: TextCheckAllTexts
): Promise<void> {
  const view = textCheckViewOf(session);
  const text = typed.replace(/\r\n?/g, "\n");
  const result = await session.engine.checkText({ text, against: view.getState().against });
  const wrong = result.figures.filter(needsAttention).length;
  view.setState({
    text,
    checked: { of: session.store.getState().survey, text, result },
    filter: wrong > 0 ? "attention" : "all",
    current: -1,
    isNarrativeMissing: false,
  });
  session.say(texts.said(result.figures.length, wrong));
}
